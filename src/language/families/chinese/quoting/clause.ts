// Whether Chinese words in marks say something, or only name it.
import { chineseOrganisationEnd } from '../people.ts';

/** A clause says something of something; a term or a slogan does not. */
export function isClause(words: string): boolean {
  const text = words.trim();
  if (/[。！？!?]$/.test(text)) return text.length >= 4;
  // 早該這樣了, 演戲給誰看
  if (text.length >= 4 && /[了嗎吗呢吧啊喔喇㗎誰谁]$|[誰谁]|甚麼|什麼|什么|怎麼|怎么/u.test(text))
    return true;
  if (text.length < 6) return false;
  if (/[，；,]/.test(text) && text.length >= 8) return true;
  if (chineseOrganisationEnd.test(text)) return false;
  return /[還还已是有會会能要可將将在不沒没讓让使把被就都也很最應应該该必想說说看覺觉給给成變变做來来去别別勿莫請请我你他唔冇係喺咗嘅嚟佢哋]/.test(
    text,
  );
}
