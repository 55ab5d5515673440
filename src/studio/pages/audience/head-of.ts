// The beginning of a file, whole lines of it: enough to know its columns by, however long it is.

const headBytes = 262_144;

/** All of it where it is short. */
export async function headOf(file: Blob): Promise<Blob> {
  if (file.size <= headBytes) return file;
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const lastBreak = bytes.lastIndexOf(0x0a);
  if (lastBreak < 0) return file;
  // In UTF-16LE the other half of the line break follows it.
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  return file.slice(0, lastBreak + (isLittle ? 2 : 1));
}
