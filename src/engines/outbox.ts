// The outbox: an SMTP server on the loopback address that accepts every mail and keeps it as one .eml file, from which it can
// be had again byte for byte. Delivers nothing to anyone.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { openPictures, type Pictures } from './outbox-pictures.ts';

export interface Outbox {
  port: number;
  /** Ends open connections: a mail under way gets no answer and its file is not kept. */
  close(): Promise<void>;
}

const maxMailBytes = 50 * 1024 * 1024;

/** @param folder holds the .eml files, those of a campaign in a folder of its id; made if missing, never emptied */
export async function openOutbox(folder: string, port: number): Promise<Outbox> {
  // On the same file system as the folder, so that a rename shows whole files only.
  const partial = join(folder, '.partial');
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });

  const pictures = openPictures(folder, partial);

  const server = new SMTPServer({
    name: 'outbox',
    banner: 'Pullquote outbox',
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: maxMailBytes,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          callback(Object.assign(new Error('message too large'), { responseCode: 552 }));
          return;
        }
        keep(Buffer.concat(chunks), { folder, partial, pictures }).then(
          () => callback(null, 'kept in the outbox'),
          (error: Error) => callback(Object.assign(error, { responseCode: 451 })),
        );
      });
    },
  });
  // A client that is killed resets its connection: nothing to do about it here.
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Answered with 250 only after this: a mail that was accepted is a file. */
async function keep(
  raw: Buffer,
  { folder, partial, pictures }: { folder: string; partial: string; pictures: Pictures },
): Promise<void> {
  const id = messageId(raw);
  const name = fileName(id, new Date());
  const campaign = campaignOf(id);
  const place = join(folder, campaign);
  await writeFile(join(partial, name), await pictures.takeOut(raw, campaign));
  await rename(join(partial, name), join(place, name)).catch(async (error: NodeJS.ErrnoException) => {
    // The first mail of its campaign. Looked for only now, since every mail would pay for it.
    if (error.code !== 'ENOENT') throw error;
    await mkdir(place, { recursive: true });
    await rename(join(partial, name), join(place, name));
  });
}

/** A campaign's mails lie together: our Message-IDs are <hash.campaign@domain>. Other mail lies in the folder itself. */
function campaignOf(id: string | Buffer): string {
  return /^<[0-9a-f]{32}\.([0-9a-z]{12})@/.exec(`${id}`)?.[1] ?? '';
}

/**
 * Time, then 12 hex digits that are the same for the same Message-ID, then 8 random ones: files sort by arrival, and a
 * mail that came twice is two files whose middles are equal.
 */
function fileName(id: string | Buffer, now: Date): string {
  const time = now.toISOString().replace(/[-:]/g, '');
  const middle = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${time}-${middle}-${randomBytes(4).toString('hex')}.eml`;
}

/** Of the header only; the whole mail where it has none, so that twice the same is still seen. */
function messageId(raw: Buffer): string | Buffer {
  const end = raw.indexOf('\r\n\r\n');
  const header = raw.toString('latin1', 0, end === -1 ? raw.length : end);
  return /^message-id:\s*(<[^>\s]+>)/im.exec(header)?.[1] ?? raw;
}
