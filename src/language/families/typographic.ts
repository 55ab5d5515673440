// How a text is read in a language that nothing is known of: its marks show what is quoted, and nothing shows by whom.
import type { Family } from '../language.ts';
import type { QuotingGrammar } from '../quoting.ts';

const grammar: QuotingGrammar = {
  attribute: () => null,
  isClause: (words) => words.trim().split(/\s+/).length > 3 || /[.!?…。！？]$/u.test(words.trim()),
  reports: () => [],
  people: () => [],
  openers: () => [],
  continues: () => false,
  wraps: true,
};

export const typographic: Family = { quoting: () => grammar };
