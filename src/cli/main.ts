#!/usr/bin/env node
// The entry of the command line: the program, once what makes it start fast is in place.
import './quick-start.ts';

// Whoever reads may have enough: `… | head`. What is open is closed as ever.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const { run } = await import('./program.ts');
await run();
