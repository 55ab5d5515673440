// Bytes as text in one encoding, or not at all: no character is replaced.

/** @returns null where the bytes are not valid in the encoding, or the encoding has no known name */
export function decodeStrictly(
  bytes: Uint8Array,
  encoding: string,
  { isCut = false }: { isCut?: boolean } = {},
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return null;
  }
}

/** ICU maps bytes without a character to controls and the private use area instead of failing. */
const meaningless = /[\p{Co}\x80-\x9f\ufffd]/u;

/**
 * The same for an encoding that is a guess: null also where a character means nothing.
 * @param options isCut: the bytes are a sample, and may end inside a character
 */
export function tryEncoding(
  bytes: Uint8Array,
  encoding: string,
  options: { isCut?: boolean } = {},
): string | null {
  const text = decodeStrictly(bytes, encoding, options);
  return text === null || meaningless.test(text) ? null : text;
}
