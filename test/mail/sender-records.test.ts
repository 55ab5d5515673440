// What is to be set in the DNS for a sender, and what is said of what is there.
import { describe, expect, test } from '@jest/globals';
import { judgeRecords, namesToAsk, type SenderSettings } from '../../src/mail/sender-records.ts';

const settings: SenderSettings = {
  sender: 'hello@news.harbour.example',
  relay: 'email-smtp.eu-west-1.amazonaws.com',
  signature: { domain: 'harbour.example', selector: 's1', record: 'v=DKIM1; k=rsa; p=AAAA' },
};
const name = {
  spf: 'news.harbour.example',
  dkim: 's1._domainkey.harbour.example',
  dmarc: '_dmarc.news.harbour.example',
  above: '_dmarc.harbour.example',
};

const judge = (there: Record<string, string[] | null>, given: Partial<SenderSettings> = {}) =>
  Object.fromEntries(
    judgeRecords(
      { ...settings, ...given },
      (asked) => there[asked] ?? (there[asked] === null ? null : []),
    ).map(({ kind, ...rest }) => [kind, rest]),
  );

test('the names that are asked for are the domain, the selector, and DMARC of it and of the domains above', () => {
  expect(namesToAsk(settings)).toEqual([name.spf, name.dkim, name.dmarc, name.above]);
});

test('where nothing is there, it says what to set', () => {
  expect(judge({})).toEqual({
    spf: {
      ...{ name: name.spf, wanted: 'v=spf1 include:amazonses.com ~all', found: [] },
      ...{ state: 'missing', finding: null },
    },
    dkim: { name: name.dkim, wanted: 'v=DKIM1; k=rsa; p=AAAA', found: [], state: 'missing', finding: null },
    dmarc: {
      ...{ name: name.dmarc, wanted: 'v=DMARC1; p=none; rua=mailto:hello@news.harbour.example', found: [] },
      ...{ state: 'missing', finding: null },
    },
  });
});

test('where nobody answers, it claims nothing of what is there', () => {
  const silent = judge({ [name.spf]: null, [name.dkim]: null, [name.dmarc]: null });
  for (const { found, state } of Object.values(silent))
    expect({ found, state }).toEqual({ found: null, state: 'unanswered' });
});

describe('SPF', () => {
  test.each([
    [['v=spf1 include:amazonses.com -all', 'some other text'], 'good', null],
    [['v=spf1 mx -all'], 'unclear', 'lacks-relay'],
    [['v=spf1 mx -all', 'v=spf1 include:amazonses.com -all'], 'wrong', 'several'],
    [['v=spf1 include:amazonses.com +all'], 'wrong', 'allows-all'],
    [['v=spf10 include:amazonses.com'], 'missing', null],
  ])('of %j is %s', (found, state, finding) => {
    expect(judge({ [name.spf]: found }).spf).toMatchObject({ state, finding });
  });

  test('of the domain’s own gets the relay in, and keeps the rest', () => {
    expect(judge({ [name.spf]: ['v=spf1 mx -all'] }).spf?.wanted).toBe(
      'v=spf1 include:amazonses.com mx -all',
    );
  });

  test.each([
    ['mail.harbour.example', 'v=spf1 a:mail.harbour.example ~all', null],
    ['203.0.113.7', 'v=spf1 ip4:203.0.113.7 ~all', null],
    ['localhost', null, 'local-relay'],
    ['10.0.0.3', null, 'local-relay'],
    [null, null, 'no-relay'],
  ])('for the relay %s is %s', (relay, wanted, finding) => {
    expect(judge({}, { relay }).spf).toMatchObject({ wanted, finding, state: 'missing' });
  });
});

describe('DKIM', () => {
  test.each([
    [['v=DKIM1; k=rsa; p=AA AA'], 'good', null],
    [['k=rsa; p=AAAA'], 'good', null],
    [['v=DKIM1; p=BBBB'], 'wrong', 'other-key'],
    [['v=DKIM1; p='], 'wrong', 'other-key'],
  ])('of %j is %s', (found, state, finding) => {
    expect(judge({ [name.dkim]: found }).dkim).toMatchObject({ state, finding });
  });

  test('of another domain than the sender’s does not count', () => {
    const signature = { domain: 'relay.example', selector: 's1', record: 'v=DKIM1; p=AAAA' };
    expect(judge({}, { signature }).dkim).toMatchObject({ state: 'wrong', finding: 'not-aligned' });
  });

  test('is the relay’s own where nothing signs here', () => {
    expect(judge({}, { signature: null }).dkim).toMatchObject({
      ...{ wanted: null, state: 'unclear', finding: 'relay-signs' },
    });
  });
});

describe('DMARC', () => {
  test.each([
    [{ [name.dmarc]: ['v=DMARC1; p=reject'] }, 'good', null],
    [{ [name.dmarc]: ['v=DMARC1; p=none'] }, 'good', 'watches-only'],
    [{ [name.above]: ['v=DMARC1; p=none; sp=quarantine'] }, 'good', 'of-parent'],
    [{ [name.dmarc]: ['v=DMARC1; rua=mailto:a@harbour.example'] }, 'wrong', 'no-policy'],
    [{ [name.dmarc]: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] }, 'wrong', 'several'],
  ])('of %j is %s', (there, state, finding) => {
    expect(judge(there).dmarc).toMatchObject({ state, finding });
  });
});
