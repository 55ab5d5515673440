// "Sent." and exit code 0 only where something was sent.
import { describe, expect, test } from '@jest/globals';
import { outcomeOf } from '../../src/cli/outcome.ts';
import type { CampaignStatusView } from '../../src/operations/campaigns.ts';

const over: Partial<CampaignStatusView> = {
  id: 'x',
  state: 'sent',
  channels: ['email', 'social'],
  deliveries: { sent: 25 },
  postParts: { posted: 2 },
  reason: null,
  waits: null,
  pausedAt: null,
};
const outcome = (given: Partial<CampaignStatusView>) =>
  outcomeOf({ ...over, ...given } as CampaignStatusView);

describe('a campaign that is over', () => {
  test.each<[string, Partial<CampaignStatusView>, number, RegExp]>([
    ['all out', {}, 0, /^Sent\. 25 mails, 2 posts\.$/],
    [
      'some refused',
      { deliveries: { sent: 24, failed: 1 }, reason: 'of 25 mails 1 failed' },
      0,
      /^Sent\. 24 mails, 2 posts\. Of 25 mails 1 failed\. Look: pullquote report x$/,
    ],
    [
      'no post out',
      { postParts: { failed: 2 }, reason: 'of 2 posts 2 failed' },
      1,
      /^Sent in part: no post went out\. Of 2 posts 2 failed/,
    ],
    [
      'a thread cut short',
      {
        channels: ['social'],
        deliveries: {},
        postParts: { posted: 1, failed: 2 },
        reason: 'of 3 posts 2 failed',
      },
      1,
      /^Sent in part: 1 post\. Of 3 posts 2 failed\. Look: pullquote report x$/,
    ],
    ['no mail out', { deliveries: { failed: 3 }, reason: 'of 3 mails 3 failed' }, 1, /no mail went out/],
    [
      'everybody suppressed',
      { channels: ['email'], deliveries: { suppressed: 3 }, postParts: {} },
      1,
      /^Over, and nothing was sent/,
    ],
    ['failed', { state: 'failed', reason: 'of 3 mails 3 failed' }, 1, /^Failed: of 3 mails.*\n.*retry x/],
  ])('%s', (_, given, code, text) => {
    const told = outcome(given);
    expect(told.text).toMatch(text);
    expect(told.code).toBe(code);
  });
});

test('a server that does not take it: why, since when, and that it is no end', () => {
  const waits = {
    kind: 'server' as const,
    for: 'the login failed',
    since: '2026-11-28T09:00:00.000Z',
    fix: null,
  };
  const told = outcome({ state: 'sending', waits, timeZone: null });
  expect(told).toEqual({ text: 'Waits: the login failed (since 2026-11-28 09:00 (UTC)).', code: 75 });
});
