// What an operator may write, and what is said of the rest.
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  blockNumbers,
  cardTerms,
  duration,
  languageTag,
  readTerms,
  someOf,
  text,
  whole,
} from '../../src/operations/terms.ts';

const terms = z.strictObject({
  list: text('the slug of a list').optional(),
  channels: someOf(['email', 'social']).optional(),
  many: whole({ most: 20 }).optional(),
  lateness: duration.optional(),
  language: languageTag.optional(),
  keep: blockNumbers.optional(),
  policy: z.enum(['hold', 'resend']).optional(),
  approve: z.boolean().optional(),
  cards: cardTerms,
});
const read = (given: unknown) => readTerms(terms, given);

describe('a command line and a JSON body mean the same', () => {
  test.each([
    [
      { channels: 'social, email,social' },
      { channels: ['social', 'email'] },
      { channels: ['social', 'email'] },
    ],
    [{ many: '5' }, { many: 5 }, { many: 5 }],
    [{ lateness: '2h' }, { lateness: 7_200_000 }, { lateness: 7_200_000 }],
    [{ keep: '8-10,3' }, { keep: [3, 8, 9, 10] }, { keep: [3, 8, 9, 10] }],
    [{ keep: ['3', '8-10'] }, { keep: [10, 9, 8, 3, 3] }, { keep: [3, 8, 9, 10] }],
    [
      { cards: { formats: '1080x1080' } },
      { cards: { formats: ['1080x1080'] } },
      { cards: { formats: ['1080x1080'] } },
    ],
  ])('%j and %j', (written, json, meant) => {
    expect(read(written)).toMatchObject(meant);
    expect(read(json)).toMatchObject(meant);
  });

  test('a language is named as digests name theirs', () => {
    const named = ['en-US', 'zh-TW', 'zh', 'ja'].map((language) => read({ language }).language);
    expect(named).toEqual(['en', 'zh-Hant', 'zh-Hans', 'ja']);
  });

  test('cards left out are X and square', () => {
    expect(read({}).cards).toEqual({ formats: ['1200x675', '1080x1080'] });
  });
});

test.each([
  [{ channels: 'fax' }, 'channels: expected one or more of email, social, but got "fax"'],
  [
    { channels: ['email', 'fax'] },
    'channels: expected one or more of email, social, but got ["email","fax"]',
  ],
  [{ channels: ',' }, 'channels: expected one or more of email, social, but got ","'],
  [{ many: 21 }, 'many: expected a whole number from 1 to 20, but got 21'],
  [{ many: '1.5' }, 'many: expected a whole number from 1 to 20, but got "1.5"'],
  [{ many: null }, 'many: expected a whole number from 1 to 20, but got null'],
  [{ lateness: '2 weeks' }, 'lateness: expected a duration such as 30m or 2h, but got "2 weeks"'],
  [{ lateness: -1 }, 'lateness: expected a duration such as 30m or 2h, but got -1'],
  [{ language: '' }, 'language: expected a language such as en, ja or zh-TW, but got nothing'],
  [{ keep: '5-3' }, 'keep: expected numbers of blocks such as 3 or 3,8-10, but got "5-3"'],
  [{ keep: [] }, 'keep: expected numbers of blocks such as 3 or 3,8-10, but got []'],
  [{ keep: 0 }, 'keep: expected numbers of blocks such as 3 or 3,8-10, but got 0'],
  [{ policy: 'forget' }, 'policy: expected one of hold, resend, but got "forget"'],
  [{ approve: 'yes' }, 'approve: expected a value of type boolean, but got "yes"'],
  [{ list: ' ' }, 'list: expected the slug of a list, but got nothing'],
  [{ cards: { carousel: '12x12' } }, /^cards\.carousel: expected one of 1200x675, .*, but got "12x12"$/],
  [{ lists: 'readers' }, 'expected none called lists, but got {"lists":"readers"}'],
  [null, 'expected a value of type object, but got null'],
])('%j is refused', (given, message) => {
  expect(() => read(given)).toThrow(
    expect.objectContaining({
      code: 'USAGE',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    }),
  );
});

test('a long value is told in short', () => {
  expect(() => read({ many: 'x'.repeat(5_000) })).toThrow(/^many: expected .{10,200}…$/);
});
