// Everything that Postgres holds as one file, and back. Runs beside workers; a restore needs an empty database.
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { dumpRows, loadRows } from '../store/backup.ts';
import { note } from './audit.ts';

const format = 'pullquote backup 1';

export interface BackupView {
  file: string;
  rows: number;
  bytes: number;
}

/** Writes the file whole or not at all, for its owner alone: it has addresses and secrets. @throws USAGE where it cannot be written */
export async function backup({ store }: Records, file: string): Promise<BackupView> {
  const partial = `${file}.partial`;
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    yield `${format}\n`;
    for await (const line of dumpRows(store.db)) {
      if (!line.startsWith('{"table":')) rows += 1;
      yield `${line}\n`;
    }
  }
  try {
    await pipeline(
      Readable.from(lines()),
      createGzip(),
      createWriteStream(partial, { mode: 0o600, flush: true }),
    );
    await rename(partial, file);
  } catch (cause) {
    await rm(partial, { force: true });
    if (cause instanceof PullquoteError) throw cause;
    throw new PullquoteError('USAGE', `cannot write ${file}: ${messageOf(cause)}`, { cause });
  }
  return { file, rows, bytes: (await stat(file)).size };
}

/** @throws USAGE where the file is no backup, or the database is not empty; nothing is changed then */
export async function restore(records: By<Records>, file: string): Promise<{ file: string; rows: number }> {
  const text = createReadStream(file);
  const unpacked = createGunzip();
  const piping = pipeline(text, unpacked).catch(() => {});
  try {
    const rows = await loadRows(records.store.db, linesOf(unpacked));
    await note(records, { act: 'backup.restored', kind: 'installation', id: 'rows', after: { rows } });
    return { file, rows };
  } catch (cause) {
    if (cause instanceof PullquoteError) throw cause;
    throw new PullquoteError(
      'USAGE',
      `${file} could not be restored: ${messageOf(cause)}; nothing was changed`,
      { cause },
    );
  } finally {
    text.destroy();
    unpacked.destroy();
    await piping;
  }
}

/** Its lines without the first, which says what the file is. What breaks the stream is thrown. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  for await (const part of stream.setEncoding('utf8')) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!isFirst) yield line;
      else if (line !== format) throw notBackup();
      isFirst = false;
    }
  }
  if (isFirst || rest !== '') throw notBackup();
}

const notBackup = () => new Error('expected a whole file of pullquote backup');
