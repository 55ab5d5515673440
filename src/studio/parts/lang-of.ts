// The language of a title by its writing, as far as that tells it: for how lines break, and what reads it aloud.

/** undefined = any that is written in Latin letters: as the page. */
export function langOf(text: string): string | undefined {
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(text)) return 'ja';
  if (/\p{sc=Hang}/u.test(text)) return 'ko';
  return /\p{sc=Han}/u.test(text) ? 'zh' : undefined;
}
