// Knows files that are no text by their first bytes. A short list of what people hand in by mistake.

const signatures: readonly (readonly [name: string, bytes: string, offset?: number])[] = [
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a WebP image', 'WEBP', 8],
  ['a PDF document', '%PDF-'],
  ['a ZIP archive or an Office document', 'PK\x03\x04'],
  ['a ZIP archive', 'PK\x05\x06'],
  ['an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1'],
  ['an RTF document', '{\\rtf'],
  ['a gzip archive', '\x1f\x8b'],
  ['a bzip2 archive', 'BZh'],
  ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
  ['an xz archive', '\xfd7zXZ'],
  ['a RAR archive', 'Rar!\x1a'],
  ['a program', '\x7fELF'],
  ['a program', 'MZ\x90'],
  ['a database', 'SQLite format 3\0'],
  ['a video', 'ftyp', 4],
  ['a sound file', 'ID3'],
  ['a sound file', 'OggS'],
];

/** What the bytes are, where they are a known binary format: "a PDF document". */
export function knownBinary(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 32).toString('latin1');
  return signatures.find(([, magic, offset = 0]) => head.startsWith(magic, offset))?.[0];
}
