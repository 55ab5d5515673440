// Takes a headline apart into pieces that can stand as a subject: its parts, and whole phrases of one that is too long.
// Changes no word of it.
import { countCjk } from '../../language/text/characters.ts';

/** @param fits whether a line has the length of a subject */
export function piecesOfTitle(
  title: string,
  fits: (line: string) => boolean,
): { parts: string[]; phrases: string[] } {
  const parts = partsOfTitle(title).filter((part) => !goesOn.test(part));
  return { parts, phrases: (parts.length > 0 ? parts : [title]).flatMap((part) => phrasesOf(part, fits)) };
}

/** A headline of several parts: at a bar, a dash, dots, or the wide blank of CJK headlines; then at a colon. Never at a comma. */
const partsOfTitle = (title: string): string[] =>
  title
    .split(
      /\s*[|｜]\s*|\s+[–—-]\s+|[—―]{1,2}|…+|\.{3}|\u3000|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}！？」”])\s+(?=[\p{Script=Han}\p{Script=Katakana}「“])/u,
    )
    .flatMap((part) => (isSaying(part.trim()) ? [part] : part.split(/\s*：\s*|:\s/u)))
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== title);

/** 教練：是九十球: whose words they are stands before the colon, be it behind a question. */
const isSaying = (part: string): boolean => /(?:^|[？！?!」”])\p{L}{1,4}：/u.test(part);

/** A part of a headline that goes on with the one before. */
const goesOn = /^(?:and|but|or|und|aber|oder|et|mais|ou|y|pero|e|ma|mas|en|maar)\s/iu;
/** "…, study finds": whose finding it is. */
const foundBy =
  /,\s[^,]{2,40}\s(?:says?|said|finds?|found|shows?|suggests?|warns?|reports?|claims?|reveals?|zeigt|sagt|dit|selon .{2,30}|según .{2,30})$/iu;
/** Where a headline that goes on with a second verb may end as well. */
const second = /\s(?=(?:and|und|et|y|e|ed|en|but|aber|mais|pero|ma|mas|maar)\s\p{Ll})/giu;
/** Two verbs behind one of these are a clause's. */
const relative = /\s(?:who|which|that|qui|que|qu['’]\p{L}+|dont|che|cui|quem|die|der|das|dat)\s/iu;
/** Words before which a headline in an alphabetic language may end. */
const phraseStart =
  /\s(?=(?:during|after|over|amid|despite|because|since|while|when|without|before|following|nach|während|trotz|après|pendant|depuis|malgré|tras|durante|desde|según|dopo|durante|depois|após|tijdens|ondanks)\s)/giu;

/** Whole phrases of a headline that is too long for a subject, the longest first. */
function phrasesOf(title: string, fits: (line: string) => boolean): string[] {
  if (fits(title) || countCjk(title) > 0) return [];
  const bareTitle = title.replace(foundBy, '');
  const endsAt = (pattern: RegExp) => [...bareTitle.matchAll(pattern)].map((match) => match.index).reverse();
  const verbs = /^\p{Lu}/u.test(bareTitle) && !relative.test(bareTitle) ? endsAt(second) : [];
  const ends = [...endsAt(phraseStart), ...verbs];
  const phrases = [
    bareTitle,
    ...ends.map((end) => bareTitle.slice(0, end).replace(/(?<![,;\s])[,;\s]+$/, '')),
  ];
  const found = phrases.find((phrase) => fits(phrase) && phrase !== title);
  return found !== undefined && found.split(' ').length >= 4 ? [found] : [];
}
