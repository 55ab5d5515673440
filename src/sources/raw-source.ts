// A source as it came, before anything in it is read.

export const textFormats = ['text', 'markdown', 'html'] as const;
export type Format = (typeof textFormats)[number];

/** A source as it came. */
export interface RawSource {
  ref: string;
  /** What messages call it: a file name, an address, "standard input". */
  name: string;
  body: Buffer | string;
  /** Told by its name or its type; found by its first lines where left out. */
  format?: Format | undefined;
  /** Stated beside the bytes, as by a header. */
  charset?: string | undefined;
  /** Whether the bytes may state a charset themselves, as pages do. */
  mayStateCharset?: boolean;
  /** For the addresses in it. */
  baseUrl?: string;
}
