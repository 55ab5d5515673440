// Passwords as Argon2id hashes (RFC 9106), in the PHC string format, so that each tells by what it was made. The password is kept nowhere.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

interface Cost {
  /** KiB. */
  memory: number;
  passes: number;
  parallelism: number;
}

/**
 * OWASP's first for Argon2id; some 50 ms. Not its smaller ones: glibc gives back at once what is larger than 32 MB, and keeps what is
 * smaller, for each thread, for good.
 */
const cost: Cost = { memory: 47_104, passes: 1, parallelism: 1 };
const saltBytes = 16;
const hashBytes = 32;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  return written(cost, salt, await hashOf(password, cost, salt, hashBytes));
}

/** In the same time for whoever has no password (null) as for a wrong one. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const { salt, hash, ...made } = read(kept ?? nobodys) ?? {
    ...cost,
    salt: randomBytes(saltBytes),
    hash: randomBytes(hashBytes),
  };
  const given = await hashOf(password, made, salt, hash.length);
  return timingSafeEqual(given, hash) && kept !== null;
}

/** Whether it was made at another cost than one is made at now. */
export function isDated(kept: string): boolean {
  const made = read(kept);
  return made?.memory !== cost.memory || made.passes !== cost.passes || made.parallelism !== cost.parallelism;
}

/** Of no password that anybody knows. */
const nobodys = written(cost, randomBytes(saltBytes), randomBytes(hashBytes));

/** One at a time: many who sign in at once take no more memory than one. */
let turn: Promise<unknown> = Promise.resolve();

function hashOf(...asked: Parameters<typeof hashNow>): Promise<Buffer> {
  const hashed = turn.then(() => hashNow(...asked));
  turn = hashed.catch(() => {});
  return hashed;
}

/** The same password, typed by another keyboard, has the same bytes (NIST SP 800-63B-4, 3.1.1.2). */
const hashNow = (password: string, { memory, passes, parallelism }: Cost, nonce: Buffer, tagLength: number) =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength });

function written({ memory, passes, parallelism }: Cost, salt: Buffer, hash: Buffer): string {
  const [s, h] = [salt, hash].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${s}$${h}`;
}

const format = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

function read(kept: string): (Cost & { salt: Buffer; hash: Buffer }) | null {
  const [, memory, passes, parallelism, salt, hash] = format.exec(kept) ?? [];
  if (salt === undefined || hash === undefined) return null;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}
