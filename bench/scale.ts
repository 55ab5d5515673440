// What a recipient costs as lists grow: bench:race's real path in one process, at 10,000 and 100,000 recipients (--million: and
// at 1,000,000). Linear cost and flat memory are the aim. Prints one JSON line last.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({
  options: {
    recipients: { type: 'string', default: '10000,100000' },
    million: { type: 'boolean', default: false },
  },
});
const sizes = [...given.recipients.split(',').map(Number), ...(given.million ? [1_000_000] : [])];
const race = fileURLToPath(new URL('./race.ts', import.meta.url));

interface Race {
  mailsPerSecond: number;
  cpuMsPerMail: Record<string, number>;
  peakRssMb: Record<string, number>;
  firstMailMs: number;
  exactlyOnce: boolean;
}

const results = sizes.map((recipients) => {
  const options = ['--latency', '0', '--bodies', 'small', '--languages', 'zh', '--racers', 'one'];
  const printed = execFileSync(process.execPath, [race, '--recipients', String(recipients), ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { races } = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as { races: [Race] };
  const [{ mailsPerSecond, cpuMsPerMail, peakRssMb, firstMailMs, exactlyOnce }] = races;
  // Until the first mail: the approval, the ring, and a row for every recipient.
  const result = { recipients, fanOutMs: firstMailMs, mailsPerSecond, cpuMsPerMail, peakRssMb, exactlyOnce };
  console.log(JSON.stringify(result));
  return result;
});
console.log(JSON.stringify({ bench: 'scale', results }));
