// Encoders for tests, by inverting TextDecoder: Node can read these encodings but not write them.

const encoders = new Map<string, Map<string, Buffer>>();

/** The text in the encoding, or null where it has a character that the encoding lacks. */
export function encode(text: string, encoding: string): Buffer | null {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = encoders.get(encoding) ?? invert(encoding);
  encoders.set(encoding, table);
  const parts = [...text].map((char) => table.get(char));
  return parts.includes(undefined) ? null : Buffer.concat(parts as Buffer[]);
}

function invert(encoding: string): Map<string, Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, Buffer>();
  const add = (...bytes: number[]) => {
    try {
      const char = decoder.decode(new Uint8Array(bytes));
      if ([...char].length === 1 && !table.has(char)) table.set(char, Buffer.from(bytes));
    } catch {
      // Not a character of this encoding.
    }
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (!/^(?:windows|iso|koi)/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  return table;
}
