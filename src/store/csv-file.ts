// A CSV file as text: its encoding found, checked to the end before anything is made of it, and its lines.
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { messageOf, PullquoteError } from '../errors.ts';
import { guessEncodingOfNames } from '../language/encoding/of-names.ts';

export interface CsvFile {
  path: string;
  /** A label of the WHATWG Encoding Standard. */
  encoding: string;
  /** How many there are, the header and blank ones too. */
  lines: number;
}

const chunkBytes = 1 << 20;
/** Enough to know an encoding by. */
const sampleBytes = 65_536;
const maxLineCharacters = 1_000_000;

/**
 * Reads the file once through. UTF-8 and UTF-16 with a BOM are taken as such, other text by a guess.
 * @param named its encoding where somebody knows it: a label of the WHATWG Encoding Standard
 * @throws CSV_INVALID where it is missing, empty, a folder, not text, or in no encoding that can be told for certain
 */
export async function openCsvFile(path: string, named?: string): Promise<CsvFile> {
  await requireFile(path);
  if (named !== undefined) return checked({ path, encoding: new TextDecoder(named).encoding });
  let sample: Buffer = Buffer.alloc(0);
  let first: Buffer | null = null;
  let isSound = true;
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    const bytes = chunk as Buffer;
    first ??= bytes;
    if (bytes === first && switchesToJapanese(bytes)) return checked({ path, encoding: 'iso-2022-jp' });
    if (utf16Of(first) !== null) return checked({ path, encoding: utf16Of(first) ?? '' });
    if (bytes.includes(0)) throw invalid(path, 'expected text, but it holds NUL bytes; save it as CSV UTF-8');
    if (sample.length === 0) sample = linesWithLetters(bytes, bytes === first);
    isSound &&= decodes(utf8, bytes);
  }
  if (first === null) throw invalid(path, 'it is empty; expected a header line such as email,name,locale');
  isSound &&= decodes(utf8, null);
  if (!isSound && isMostlyUtf8(sample))
    throw invalid(path, `it is UTF-8 but for line ${await firstLineNotUtf8(path)}; mend that line`);
  const encoding = isSound ? 'utf-8' : guessEncodingOfNames(sample);
  if (encoding === null)
    throw invalid(
      path,
      'its encoding is neither UTF-8 nor another that can be told for certain; save it as CSV UTF-8, or name it with --encoding',
    );
  return checked({ path, encoding });
}

/** The lines of the file without their breaks (CRLF, LF or CR), many at a time. */
export async function* readLines(file: Omit<CsvFile, 'lines'>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const text of decode(file)) {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > maxLineCharacters)
      throw invalid(file.path, `expected rows, but a line is longer than ${maxLineCharacters} characters`);
    yield lines;
  }
  if (rest !== '') yield [rest.replace(/\r$/, '')];
}

async function* decode(file: Omit<CsvFile, 'lines'>): AsyncGenerator<string> {
  const decoder = new TextDecoder(file.encoding, { fatal: true });
  for await (const chunk of createReadStream(file.path, { highWaterMark: chunkBytes }))
    yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/** Nothing is imported of a file that turns out unreadable half-way: so it is read to its end first. */
async function checked(file: Omit<CsvFile, 'lines'>): Promise<CsvFile> {
  let count = 0;
  try {
    for await (const lines of readLines(file)) count += lines.length;
  } catch (cause) {
    if (cause instanceof PullquoteError) throw cause;
    throw invalid(file.path, `not all of it is ${file.encoding} text; save it as CSV UTF-8`, cause);
  }
  return { ...file, lines: count };
}

async function requireFile(path: string): Promise<void> {
  try {
    const found = await stat(path);
    if (!found.isFile())
      throw invalid(
        path,
        `expected a CSV file, but it is a ${found.isDirectory() ? 'folder' : 'device or pipe'}`,
      );
  } catch (cause) {
    if (cause instanceof PullquoteError) throw cause;
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw invalid(path, isMissing ? 'there is no such file' : messageOf(cause), cause);
  }
}

/** By the escapes of ISO-2022-JP: all of it is ASCII to the eye, and would be kept so. */
const switchesToJapanese = (bytes: Buffer): boolean => bytes.includes('\x1b$B') || bytes.includes('\x1b$@');

function utf16Of(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer | null): boolean {
  try {
    decoder.decode(bytes ?? undefined, { stream: bytes !== null });
    return true;
  } catch {
    return false;
  }
}

/** A damaged UTF-8 file would pass for one in an older encoding, and every name in it come out wrong. */
function isMostlyUtf8(sample: Buffer): boolean {
  const text = sample.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return broken * 4 <= sound;
}

async function firstLineNotUtf8(path: string): Promise<number> {
  let line = 1;
  let rest = '';
  for await (const bytes of createReadStream(path, 'latin1')) {
    const lines = (rest + bytes).split('\n');
    rest = lines.pop() ?? '';
    const at = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1')));
    if (at >= 0) return line + at;
    line += lines.length;
  }
  return line;
}

/** Whole lines with bytes beyond ASCII: what an encoding can be told by. */
function linesWithLetters(bytes: Buffer, isFirst: boolean): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  const whole = lines.slice(isFirst ? 0 : 1, bytes.length === chunkBytes ? -1 : undefined);
  let sample = '';
  for (const line of whole)
    if (/[\x80-\xff]/.test(line) && sample.length + line.length < sampleBytes) sample += `${line}\n`;
  return Buffer.from(sample, 'latin1');
}

function invalid(path: string, problem: string, cause?: unknown): PullquoteError {
  return new PullquoteError('CSV_INVALID', `${path}: ${problem}`, { cause });
}
