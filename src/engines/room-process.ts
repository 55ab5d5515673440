// The entry of the engine room's process: the room, once what makes it start fast is in place. Arguments: the data folder,
// and "durable" or "volatile".
import { enableCompileCache } from 'node:module';

// What is made here is for nobody else on this machine.
process.umask(0o077);
enableCompileCache();
const { openRoom } = await import('./room.ts');
const [, , dataDir = '', mode] = process.argv;
await openRoom(dataDir, mode !== 'volatile');
