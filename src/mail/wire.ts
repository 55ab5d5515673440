// A message as its bytes go over the wire: line ends of CRLF, and for DATA a second dot before one that begins a line. Pure.
import type { CompiledMessage } from './message.ts';

/** What would be altered on its way through DATA: a lone CR or LF, a line that begins with a dot. */
const needsEscaping = /\r(?!\n)|\n\.|(?<!\r)\n/;

/** Whether DATA takes the bytes as they are (RFC 5321 §2.3.8, §4.5.2). */
export function isWireReady(raw: Buffer): boolean {
  // A latin1 string is scanned faster than bytes.
  const text = raw.toString('latin1');
  return !text.startsWith('.') && text.endsWith('\r\n') && !needsEscaping.test(text);
}

/** Whether DATA takes whatever is spliced from it as it is: what splicing adds are whole lines, none of which begins with a dot. */
export const isMessageWireReady = ({ steps }: CompiledMessage): boolean =>
  steps.every((step) => step.kind !== 'static' || step.bytes.length === 0 || isWireReady(step.bytes));

/** @param isData for DATA; else for BDAT, which takes dots as they are (RFC 3030 §2) */
export function wireBytes(raw: Buffer, isData: boolean): Buffer {
  if (isWireReady(raw)) return raw;
  const lines = raw.toString('latin1').replace(/\r\n|\r|\n/g, '\r\n');
  const whole = lines.endsWith('\r\n') ? lines : `${lines}\r\n`;
  return Buffer.from(isData ? whole.replace(/^\./gm, '..') : whole, 'latin1');
}
