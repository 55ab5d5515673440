// What a column is for, by headings that other products and people's own tables have, and by such as nobody listed.
import { describe, expect, test } from '@jest/globals';
import { meaningsOf } from '../../src/store/subscriber-columns.ts';
import { mapColumns } from '../../src/store/subscriber-mapping.ts';
import { standingOf } from '../../src/store/subscriber-status.ts';

describe('nobody is active by a column that nobody listed', () => {
  test.each([
    ...[
      ['Unsubscribe', '1'],
      ['Unsub Date', '2025-01-02'],
      ['Date of unsubscription', '2025-01-02'],
      ['Opted Out of Email', '1'],
    ],
    ...[
      ['Global opt-out', 'true'],
      ['Hard bounces', '1'],
      ['On blacklist', 'yes'],
      ['Suppressed by', 'admin'],
    ],
    ...[
      ['退訂日期', '2025/1/2'],
      ['是否拒收', '是'],
      ['Abmeldedatum', '01.02.2025'],
      ['Date désinscription', '2025-01-02'],
    ],
    ...[
      ['配信停止日時', '2025-01-02'],
      ['수신거부일', '2025-01-02'],
    ],
    ...[
      ['Double opt-in', 'no'],
      ['gdpr_consent', '0'],
      ['newsletter_subscribed', '0'],
      ['Receive emails?', 'No'],
      ['is_active', 'f'],
    ],
    ...[
      ['Consentement', 'non'],
      ['Boletín', 'no'],
      ['電子報', '不訂閱'],
      ['メルマガ', '拒否'],
      ['配信', '停止'],
    ],
  ])('%s: %s', (name, value) => {
    const [meaning] = meaningsOf([name]);
    expect(['consent', 'refusal']).toContain(meaning);
    expect(standingOf(value, meaning as 'consent', new Set())).toBe('no');
  });
});

test.each([
  ...[
    'Unsubscribe URL',
    'unsubscribe_link',
    'Unsubscribe token',
    'Bounce rate',
    'OPTIN_TIME',
    'OPTIN_IP',
    'Consent date',
  ],
  ...['Country', 'State', 'Subscription plan', 'Member rating', 'Company', 'notes', '備註', '會社'],
])('%s says nothing of it', (name) => {
  expect(meaningsOf([name])).toEqual([null]);
});

test.each([
  ['Opted Out of Email', '0'],
  ['Unsub Date', ''],
  ['Hard bounces', '0'],
  ['gdpr_consent', 'yes'],
  ['Date subscribed', '2025-01-02'],
  ['is_active', 't'],
  ['電子報', '訂閱'],
])('%s: %s lets them be mailed', (name, value) => {
  const [meaning] = meaningsOf([name]);
  expect(standingOf(value, meaning as 'consent', new Set())).toBe('may');
});

describe('what the operator says of columns counts over their headings', () => {
  const names = ['E-Mail', 'Kontakt', 'Name', 'Vorname', 'Tags', 'Name'];
  const guessed = ['email', null, 'last', 'first', null, null];
  test.each([
    ['nothing', [], guessed],
    ['a guess left out', [['vorname', null]], ['email', null, 'last', null, null, null]],
    [
      'another column of addresses, which takes the guess away',
      [['KONTAKT', 'email']],
      [null, 'email', ...guessed.slice(2)],
    ],
    [
      'one of two headings that are alike, by its place',
      [
        ['#6', 'name'],
        ['#3', null],
      ],
      ['email', null, null, 'first', null, 'name'],
    ],
    [
      'several that say who may be mailed',
      [
        ['Tags', 'status'],
        ['Kontakt', 'refusal'],
      ],
      ['email', 'refusal', 'last', 'first', 'status', null],
    ],
  ] as const)('%s', (_case, said, meanings) => {
    const named = said.map(([column, meaning]) => ({ column, meaning }));
    expect(mapColumns(names, named)).toEqual(meanings);
  });

  test.each([
    ['a column that is not there', [{ column: 'Mail 2', meaning: 'email' }], /expected a column of the file/],
    ['a place that is not there', [{ column: '#7', meaning: 'email' }], /but got "#7"/],
    [
      'two for what a person has one of',
      [
        { column: 'E-Mail', meaning: 'email' },
        { column: 'Kontakt', meaning: 'email' },
      ],
      /expected one column of email/,
    ],
    ['two headings that are alike', [{ column: 'Name', meaning: 'name' }], /expected one column of name/],
  ] as const)('but not %s', (_case, named, message) => {
    expect(() => mapColumns(names, named)).toThrow(message);
  });
});
