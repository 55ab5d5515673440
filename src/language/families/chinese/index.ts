// How Chinese is read, in both of its ways of writing.
import type { Family } from '../../language.ts';
import { chineseGrammar } from './quoting/grammar.ts';

export const chinese: Family = { quoting: () => chineseGrammar };
