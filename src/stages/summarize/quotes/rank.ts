// Orders quotes for cards: self-contained, of a card's length, with something to say, by people who matter, and not
// all by the same one. Drops nothing.
import type { Quote } from '../../../domain/digest.ts';
import { baseLanguage } from '../../../language/text/characters.ts';
import { overlap } from '../../../language/text/similarity.ts';
import { dependence } from '../../../language/text/standalone.ts';
import { readingLength } from '../../../language/text/width.ts';
import { termsOf } from '../../../language/text/words.ts';

/** Words of judgement, contrast, cause and outlook: what makes a sentence an opinion. */
const opinions: Record<string, RegExp> = {
  zh: /不是.{1,20}而是|其實|其实|真正|關鍵|关键|必須|必须|應該|应该|不該|不该|唯一|最[^近後后初終终]|從來|从来|永遠|永远|因為|因为|未來|未来|改變|改变|相信|希望|絕|绝|反而|才是|只有|與其|与其|如果|一定|重要|危險|危险|機會|机会|價值|价值|錯|错|贏|赢|輸|输|戳破|打破|迷思|不會|不会|不能/g,
  ja: /ではなく|べき|本当|大切|重要|必要|未来|将来|最も|一番|しかない|だからこそ|はず|変え|変わ|守|信じ|決して|なければ|からこそ|挑戦|可能性|意味|危機|課題/g,
  ko: /아니라|해야|중요|필요|진짜|가장|미래|바꾸|바뀌|결코|반드시|때문|오히려|비로소|만이|믿|위기|기회|가치|가능성/g,
  en: /\b(?:not|never|must|should|because|only|always|real|really|best|worst|future|change|changed|matters?|need|wrong|right|hope|fear|believe|if|nobody|everyone|everything|nothing|most|better|instead|trust|risk|mistake|impossible|worth)\b|n['’]t\b/gi,
  de: /\b(?:nicht|nie|muss|müssen|sollte|weil|nur|immer|wirklich|beste|Zukunft|ändern|wichtig|brauchen|falsch|richtig|hoffe|wenn|niemand|alles|nichts|sondern|kein\p{L}*|endlich|eigentlich|Chance|Fehler|Vertrauen)\b/giu,
  fr: /\b(?:pas|jamais|doit|devons|faut|parce que|seulement|toujours|vrai|vraiment|avenir|changer|personne|rien|tout|mais|plus)\b/gi,
};

/** How much a text says, 0–1: its signs of opinion for its length. */
export function weight(text: string, language: string): number {
  const pattern = opinions[baseLanguage(language)] ?? opinions.en!;
  const signs = text.match(pattern)?.length ?? 0;
  return Math.min(1, signs / 3);
}

/** 1 for the length that reads best on a card, falling to 0 where it is a word or a wall. */
export function lengthFit(text: string): number {
  const length = readingLength(text);
  if (length < 6) return 0;
  if (length < 16) return (length - 6) / 12;
  if (length <= 64) return 1;
  return Math.max(0, 1 - (length - 64) / 60);
}

/** A quote is put back where it is close to one of so many that are shown first. */
const comparedWith = 8;

/** The quotes, best first. @param extent length of the article, for how early a quote stands */
export function rankQuotes(
  quotes: readonly Quote[],
  language: string,
  extent: number,
  most = Number.POSITIVE_INFINITY,
): Quote[] {
  const scored = quotes.map((quote) => ({
    quote,
    score: scoreOf(quote, language, extent),
    terms: termsOf(quote.text, language),
    /** It says again what one of the first says. */
    close: false,
  }));
  const ranked: typeof scored = [];
  const spoken = new Map<string, number>();
  while (scored.length > 0 && ranked.length < most) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, { quote, score, close }] of scored.entries()) {
      const repeats = spoken.get(quote.speaker ?? '') ?? 0;
      const value = score - Math.min(repeats, 3) * 0.25 - (close ? 0.4 : 0);
      if (value > bestScore) {
        best = index;
        bestScore = value;
      }
    }
    const [next] = scored.splice(best, 1);
    ranked.push(next!);
    if (ranked.length <= comparedWith)
      for (const other of scored) other.close ||= overlap(next!.terms, other.terms) > 0.6;
    spoken.set(next!.quote.speaker ?? '', (spoken.get(next!.quote.speaker ?? '') ?? 0) + 1);
  }
  return ranked.map((r) => r.quote);
}

function scoreOf(quote: Quote, language: string, extent: number): number {
  const { text } = quote;
  return (
    (quote.kind === 'direct' ? 0.9 : 0) +
    lengthFit(text) +
    weight(text, language) * 0.6 -
    dependence(text, language) +
    (quote.confidence ?? 0.5) * 0.5 +
    (quote.role ? 0.2 : 0) +
    (/[。.!！"”」]$/.test(text) ? 0.15 : 0) -
    (/[?？]$/.test(text) ? 0.2 : 0) -
    (/^\p{Ll}/u.test(text) ? 0.4 : 0) +
    (1 - quote.start / (extent + 1)) * 0.3
  );
}
