// The pictures of the outbox's mails: a campaign's cards travel in each of its mails. Its first mails are kept whole; of later
// ones a picture is kept once, and its part refers to the file (message/external-body, RFC 2046 §5.2.3), from which `restoreMail`
// puts it in again, byte for byte.
import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PullquoteError } from '../errors.ts';

/** Smaller ones are not worth a file. */
const leastCharacters = 4_096;
const maxHeaderCharacters = 2_000;
/** In the outbox itself, so that in the folder of a campaign lie mails and nothing else. */
const subfolder = '.parts';
/** Mails of a campaign that are kept whole: as many as somebody looks at. */
const wholeMails = 100;

interface Picture {
  /** Of the whole part: its header, and the encoded lines. */
  start: number;
  end: number;
  header: string;
  name: string;
  bytes: Buffer;
}

export interface Pictures {
  /** The mail of a campaign ('' = of none) as it is to be kept; its pictures are files when this resolves. */
  takeOut(mail: Buffer, campaign: string): Promise<Buffer>;
}

/** @param outbox the folder of all mails @param partial one on the same file system, for files that are not whole yet */
export function openPictures(outbox: string, partial: string): Pictures {
  const kept = new Map<string, number>();
  const writing = new Map<string, Promise<unknown>>();

  /** @returns whether it was there already, or somebody else brings it */
  async function keep({ name, bytes }: Picture): Promise<boolean> {
    const path = join(outbox, subfolder, name);
    const underWay = writing.get(path);
    if (underWay) return underWay.then(() => true);
    const write = async (): Promise<boolean> => {
      if (await exists(path)) return true;
      const draft = join(partial, `${name}-${randomBytes(4).toString('hex')}`);
      await Promise.all([writeFile(draft, bytes), mkdir(dirname(path), { recursive: true })]);
      await rename(draft, path);
      return false;
    };
    const written = write();
    writing.set(path, written);
    try {
      return await written;
    } finally {
      writing.delete(path);
    }
  }

  return {
    async takeOut(mail, campaign) {
      const before = kept.get(campaign) ?? 0;
      kept.set(campaign, before + 1);
      if (before < wholeMails) return mail;
      const text = mail.toString('latin1');
      const pictures = findPictures(text);
      if (pictures.length === 0) return mail;
      const known = await Promise.all(pictures.map((picture) => keep(picture)));
      if (!known.every(Boolean)) return mail;
      let slim = '';
      let cursor = 0;
      for (const { start, end, header, name } of pictures) {
        slim += text.slice(cursor, start) + referenceTo(name) + header;
        cursor = end;
      }
      return Buffer.from(slim + text.slice(cursor), 'latin1');
    },
  };
}

/** Parts that are images in base64, as `linesOf` writes it: others could not be put together again. */
function findPictures(text: string): Picture[] {
  const found: Picture[] = [];
  for (let at = text.indexOf('\r\n--'); at >= 0; at = text.indexOf('\r\n--', at + 4)) {
    const start = text.indexOf('\r\n', at + 4) + 2;
    if (start < 2) break;
    const headerEnd = text.slice(start, start + maxHeaderCharacters).indexOf('\r\n\r\n');
    if (headerEnd < 0) continue;
    const header = text.slice(start, start + headerEnd + 4);
    const type = /^content-type:\s*image\/([a-z0-9]{1,8})\b/im.exec(header)?.[1];
    if (type === undefined || !/^content-transfer-encoding:\s*base64\s*$/im.test(header)) continue;
    const bodyStart = start + header.length;
    const next = text.indexOf('\r\n--', bodyStart);
    const body = text.slice(bodyStart, next < 0 ? text.length : next);
    if (body.length < leastCharacters) continue;
    const bytes = Buffer.from(body, 'base64');
    const lines = linesOf(bytes);
    if (!body.startsWith(lines)) continue;
    const name = `${createHash('sha256').update(bytes).digest('hex')}.${type.toLowerCase()}`;
    found.push({ start, end: bodyStart + lines.length, header, name, bytes });
  }
  return found;
}

/** RFC 2045 §6.8, without a line break at the end. */
const linesOf = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n');

const referenceTo = (name: string): string =>
  `Content-Type: message/external-body; access-type=local-file;\r\n name="${subfolder}/${name}"\r\n\r\n`;
const reference =
  /Content-Type: message\/external-body; access-type=local-file;\r\n name="\.parts\/([0-9a-f]{64}\.[a-z0-9]{1,8})"\r\n\r\n/g;

/**
 * The mail of a file of the outbox, byte for byte as it was sent.
 * @throws NOT_FOUND where it, or a picture beside it, is not there
 */
export async function restoreMail(file: string): Promise<Buffer> {
  const text = (await readOrSay(file, `there is no mail ${file}`)).toString('latin1');
  let whole = '';
  let cursor = 0;
  for (const match of text.matchAll(reference)) {
    const [all, name = ''] = match;
    const headerStart = match.index + all.length;
    const headerEnd = text.indexOf('\r\n\r\n', headerStart) + 4;
    const picture = await readOrSay(
      // Of a campaign's mails a folder up; other mails lie in the outbox itself.
      (await exists(join(dirname(file), subfolder)))
        ? join(dirname(file), subfolder, name)
        : join(dirname(file), '..', subfolder, name),
      `${basename(file)} shows the picture ${subfolder}/${name}, which is not in the outbox any more`,
    );
    whole += text.slice(cursor, match.index) + text.slice(headerStart, headerEnd) + linesOf(picture);
    cursor = headerEnd;
  }
  return Buffer.from(whole + text.slice(cursor), 'latin1');
}

async function readOrSay(path: string, missing: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new PullquoteError('NOT_FOUND', `expected a mail of the outbox, but ${missing}`, { cause: error });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
