// The size of a PNG, from its IHDR chunk (w3.org/TR/png, 11.2.1).

/** In px; null where it is no PNG. */
export function pngSize(png: Buffer): { width: number; height: number } | null {
  if (png.length < 24 || png.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
