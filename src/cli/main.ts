#!/usr/bin/env node
// The entry of the command line: the program, once what makes it start fast is in place.
import './quick-start.ts';

const { run } = await import('./program.ts');
await run();
