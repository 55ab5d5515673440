// A process that has nothing to do gives back the memory that it does not need: what its start, or its last campaign, left
// behind. V8 by itself collects when memory is asked for, and whoever is idle asks for none.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Of the time between two looks; a sweep, a heartbeat and a scrape take less. */
const idleShare = 0.1;
/** Less than this is not worth the pause, of some 50 ms. */
const worthBytes = 16 * 1024 * 1024;

/** Until it is disposed. Keeps no process alive. */
export function restWhenIdle({ lookEveryMs = 5_000 } = {}): Disposable {
  let cpu = process.cpuUsage();
  let rested = 0;
  const look = () => {
    const { user, system } = process.cpuUsage(cpu);
    cpu = process.cpuUsage();
    if ((user + system) / 1_000 > idleShare * lookEveryMs) return;
    if (getHeapStatistics().total_heap_size < rested + worthBytes) return;
    collect();
    rested = getHeapStatistics().total_heap_size;
  };
  const timer = setInterval(look, lookEveryMs).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

/** All garbage, and the room that was made for it. Node has no other door to it than V8's flag. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as typeof globalThis.gc;
  setFlagsFromString('--no-expose-gc');
  gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
