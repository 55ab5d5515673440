// Who may have said a quote, as far as the article names them. Pure.
import type { ReviewDesk } from './use-desk.ts';

type Quote = ReviewDesk['quotes'][number];
type Person = Pick<ReviewDesk['people'][number], 'name' | 'role'>;

/** Whom the paragraph of the quote and those beside it name, then everybody else. */
export function peopleBy(
  { start, candidates }: Pick<Quote, 'start' | 'candidates'>,
  { people, article: { blocks } }: Pick<ReviewDesk, 'people' | 'article'>,
): { near: Person[]; others: Person[] } {
  const kept = blocks.filter((block) => block.kept && block.kind === 'paragraph');
  const at = kept.findIndex((block) => block.start <= start && start < block.end);
  const beside = kept.slice(Math.max(0, at - 1), at + 2);
  const isNear = ({ name, mentions }: ReviewDesk['people'][number]) =>
    candidates.includes(name) ||
    mentions.some((mention) => beside.some((one) => one.start <= mention.start && mention.start < one.end));
  const listed = new Set(people.map(({ name }) => name));
  return {
    near: [
      ...people.filter(isNear),
      ...candidates.filter((name) => !listed.has(name)).map((name) => ({ name, role: null })),
    ],
    others: people.filter((person) => !isNear(person)),
  };
}

/** The other quotes that are given to the same one, chosen or not. */
export function othersOf(quote: Quote, quotes: readonly Quote[]): Quote[] {
  const who = ({ speaker, role }: Quote) => speaker ?? role;
  return quotes.filter((one) => one !== quote && who(one) !== null && who(one) === who(quote));
}
