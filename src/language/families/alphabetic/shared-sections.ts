// What the tongues with letters say alike: a tongue begins these sections with it, and says behind it what is its own.
import type { Topics, Writing } from '../../language.ts';
import { organisationInLetters } from './people.ts';

export const writing = {
  script: 'Latin',
  spaced: true,
  cased: true,
  nounsInCapitals: false,
  pointJoinsNames: false,
  colon: ': ',
  dash: '— ',
  credit: 'name, role',
} satisfies Partial<Writing>;

export const topics = {
  inDictionary: false,
  organisation: organisationInLetters,
  particle: null,
  noNoun: null,
} satisfies Partial<Topics>;
