// The rejects of an import: the rows as they were, with line and reason, so that they can be mended there and imported again.
import { access, constants, type FileHandle, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf, PullquoteError } from '../errors.ts';
import { type CsvRecord, formatCsvLine } from './csv.ts';

const bufferCharacters = 65_536;

export class RejectsFile implements AsyncDisposable {
  readonly #path: string;
  readonly #columns: readonly string[];
  #handle: FileHandle | null = null;
  #text = '';

  private constructor(path: string, columns: readonly string[]) {
    this.#path = path;
    this.#columns = columns;
  }

  /** Makes no file yet. @throws CSV_INVALID where it could not be written */
  static async prepare(path: string, columns: readonly string[]): Promise<RejectsFile> {
    try {
      await access(dirname(path), constants.W_OK);
    } catch (cause) {
      throw unwritable(path, cause);
    }
    return new RejectsFile(path, columns);
  }

  async add({ line, fields, text }: CsvRecord, reason: string): Promise<void> {
    // The BOM is for spreadsheets.
    if (this.#handle === null)
      this.#text = `\ufeff${formatCsvLine([...this.#columns, 'reject_line', 'reject_reason'])}`;
    const row = [...(fields ?? [text])];
    while (row.length < this.#columns.length) row.push('');
    this.#text += formatCsvLine([...row, String(line), reason]);
    if (this.#handle === null || this.#text.length > bufferCharacters) await this.#write();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#handle === null) return;
    await this.#write();
    await this.#handle.close();
  }

  async #write(): Promise<void> {
    try {
      // Addresses of people: for the operator's eyes only.
      this.#handle ??= await open(this.#path, 'w', 0o600);
      await this.#handle.write(this.#text);
    } catch (cause) {
      throw unwritable(this.#path, cause);
    }
    this.#text = '';
  }
}

/** Rejects that come as a file of their own from a server elsewhere. @throws CSV_INVALID where it cannot be written */
export async function keepRejectsFile(path: string, text: AsyncIterable<string>): Promise<void> {
  const handle = await open(path, 'w', 0o600).catch((cause) => {
    throw unwritable(path, cause);
  });
  try {
    await writeFile(handle, text);
  } finally {
    await handle.close();
  }
}

const unwritable = (path: string, cause: unknown) =>
  new PullquoteError('CSV_INVALID', `the rejects file ${path} cannot be written: ${messageOf(cause)}`, {
    cause,
  });
