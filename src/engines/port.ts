// Free ports on the loopback address. Doesn't keep them: whoever uses one binds it next.
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below the range that systems hand to outgoing connections (32768 up, RFC 6335: 49152 up): an engine that is
// started again finds its port as it left it.
const lowest = 20_000;
const highest = 32_000;

/** The wanted port if nobody listens there, else a free one. */
export async function freePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined && (await isFree(wanted))) return wanted;
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port found on 127.0.0.1 between ${lowest} and ${highest}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
