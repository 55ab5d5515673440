// How fast, how often and for how long: backoff, domains, the breaker.
import { describe, expect, test } from '@jest/globals';
import { openDomainGroups } from '../../../src/domain/domain-groups.ts';
import { deferMs, giveUpAfterMs, relayAwayMs, restMs } from '../../../src/stages/email/backoff.ts';
import { classify } from '../../../src/stages/email/classify.ts';
import { openDomains } from '../../../src/stages/email/domains.ts';
import { openHealth } from '../../../src/stages/email/health.ts';
import { settlementOf } from '../../../src/stages/email/settle.ts';
import { delivery } from './memory-ledger.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const later = (ms: number) => new Date(noon.getTime() + ms);
const minute = 60_000;
const hour = 60 * minute;
const steady = () => 0;

describe('backoff', () => {
  test('goes from 1 minute to 4 hours, with jitter, and never beyond', () => {
    expect([1, 2, 3, 9, 10, 1_000].map((nth) => deferMs(nth, 0) / minute)).toEqual([1, 2, 4, 240, 240, 240]);
    expect(deferMs(1, 0.999)).toBeGreaterThan(deferMs(1, 0));
    expect(deferMs(1_000, 0.999)).toBe(4 * hour);
    expect(relayAwayMs(1_000, 0.999)).toBe(minute);
    expect([1, 2, 3].map((nth) => restMs(nth, 0))).toEqual([2_000, 4_000, 8_000]);
  });

  test('ends after 72 hours: the row is failed, and says since when', () => {
    const outcome = {
      kind: 'rejected',
      code: 451,
      enhanced: '4.3.0',
      at: 'recipient',
      reply: '451 later',
    } as const;
    const meaning = classify(outcome, 1);
    const late = delivery({ attempts: 20, deferredSince: later(-giveUpAfterMs + 3 * hour) });
    expect(settlementOf(late, outcome, meaning, noon, 0)).toMatchObject({
      state: 'failed',
      nextAt: null,
      reply: 'given up after 72 hours: 451 later',
    });
    const early = delivery({ attempts: 0 });
    expect(settlementOf(early, outcome, meaning, noon, 0)).toMatchObject({
      state: 'deferred',
      nextAt: later(minute),
      replyCode: 451,
      enhancedCode: '4.3.0',
    });
  });

  test('what never reached the message is tried again soon', () => {
    const outcome = { kind: 'not-begun', at: 'connection', reply: 'ECONNREFUSED' } as const;
    const row = settlementOf(delivery(), outcome, classify(outcome, 1), noon, 0);
    expect(row).toMatchObject({ state: 'deferred', nextAt: later(2_000) });
  });
});

describe('a domain', () => {
  const fill = (domains: ReturnType<typeof openDomains>, now = noon) => {
    let entered = 0;
    while (entered < 20 && domains.enter('a.example', 'c', now) === 'go') entered += 1;
    return entered;
  };

  test('has no limit until a 421, and half of what was under way after it', () => {
    const domains = openDomains(10, steady);
    for (let i = 0; i < 8; i += 1) expect(domains.enter('a.example', 'c', noon)).toBe('go');
    domains.leave('a.example', 'c', 'shrink', noon);
    for (let i = 0; i < 7; i += 1) domains.leave('a.example', 'c', 'none', noon);
    const entered = fill(domains);
    expect(entered).toBeGreaterThanOrEqual(4);
    expect(entered).toBeLessThan(8);
    expect(domains.enter('b.example', 'c', noon)).toBe('go');
  });

  test('is left alone for a while when a single connection is too many', () => {
    const domains = openDomains(10, steady);
    domains.enter('a.example', 'c', noon);
    domains.leave('a.example', 'c', 'shrink', noon);
    expect(fill(domains)).toBe(1);
    domains.leave('a.example', 'c', 'shrink', noon);
    expect(domains.enter('a.example', 'c', noon)).toEqual(later(2_000));
    expect(domains.enter('a.example', 'c', later(2_000))).toBe('go');
    domains.leave('a.example', 'c', 'shrink', later(2_000));
    expect(domains.enter('a.example', 'c', later(2_000))).toEqual(later(6_000));
  });

  test('that defers mail after mail is put off as a whole, and an answer of 2xx ends the count', () => {
    const domains = openDomains(10, steady);
    const answer = (effect: 'slow' | 'none') => {
      expect(domains.enter('a.example', 'c', noon)).toBe('go');
      domains.leave('a.example', 'c', effect, noon);
    };
    for (let i = 0; i < 4; i += 1) answer('slow');
    answer('none');
    for (let i = 0; i < 5; i += 1) answer('slow');
    expect(domains.enter('a.example', 'c', noon)).toEqual(later(2_000));
  });

  test.each(['shrink', 'slow'] as const)('that refuses ten at once (%s) has refused once', (effect) => {
    for (const count of [1, 4, 6, 8, 10]) {
      const domains = openDomains(10, steady);
      for (let i = 0; i < count; i += 1) domains.enter('a.example', 'c', noon);
      for (let i = 0; i < count; i += 1) domains.leave('a.example', 'c', effect, noon);
      const next = domains.enter('a.example', 'c', noon);
      if (next instanceof Date) expect(next).toEqual(later(2_000));
      else expect(next).toBe('go');
    }
  });

  test('gets its connections back one by one', () => {
    const domains = openDomains(4, steady);
    for (let i = 0; i < 4; i += 1) domains.enter('a.example', 'c', noon);
    domains.leave('a.example', 'c', 'shrink', noon);
    for (let i = 0; i < 3; i += 1) domains.leave('a.example', 'c', 'none', noon);
    for (let i = 0; i < 20; i += 1) {
      expect(domains.enter('a.example', 'c', noon)).toBe('go');
      domains.leave('a.example', 'c', 'none', noon);
    }
    expect(fill(domains)).toBe(20);
  });
});

describe('domains of one receiver', () => {
  const groups = openDomainGroups([{ domains: ['qq.com'], most: 2 }]);
  const to = (domains: ReturnType<typeof openDomains>, domain: string, campaign = 'c') =>
    domains.enter(domain, campaign, noon);

  test('have one limit: what one of them says holds for all, and for no other receiver', () => {
    const domains = openDomains(10, steady, groups);
    for (const domain of ['hotmail.fr', 'outlook.com', 'live.com', 'msn.com'])
      expect(to(domains, domain)).toBe('go');
    domains.leave('hotmail.fr', 'c', 'shrink', noon);
    for (const domain of ['outlook.com', 'live.com', 'msn.com']) domains.leave(domain, 'c', 'relay', noon);
    expect([to(domains, 'outlook.com'), to(domains, 'hotmail.com'), to(domains, 'live.de')]).toEqual([
      ...['go', 'go', 'busy'],
    ]);
    expect(to(domains, 'gmail.com')).toBe('go');
  });

  test('get no more than the operator allows them, and campaigns take turns at that', () => {
    const domains = openDomains(10, steady, groups);
    expect([to(domains, 'qq.com', 'a'), to(domains, 'foxmail.com', 'a'), to(domains, 'qq.com', 'a')]).toEqual(
      [...['go', 'go', 'busy']],
    );
    expect(to(domains, 'qq.com', 'b')).toBe('busy');
    const held = ['a', 'a'];
    const served: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      const leaving = held.shift() ?? '';
      domains.leave('qq.com', leaving, 'none', noon);
      // Whoever leaves asks again first.
      for (const campaign of leaving === 'a' ? ['a', 'b'] : ['b', 'a'])
        if (to(domains, 'foxmail.com', campaign) === 'go') held.push(campaign);
      served.push(...held.slice(1));
      expect(held).toHaveLength(2);
    }
    expect(served.filter((campaign) => campaign === 'a')).toHaveLength(4);
  });

  test('at one place at a time, campaigns take turns too; who does not ask any more keeps nobody waiting', () => {
    const domains = openDomains(10, steady, openDomainGroups([{ domains: ['qq.com'], most: 1 }]));
    expect([to(domains, 'qq.com', 'a'), to(domains, 'qq.com', 'b')]).toEqual(['go', 'busy']);
    domains.leave('qq.com', 'a', 'none', noon);
    expect([to(domains, 'qq.com', 'a'), to(domains, 'qq.com', 'b')]).toEqual(['busy', 'go']);
    domains.leave('qq.com', 'b', 'none', noon);
    expect([to(domains, 'qq.com', 'b'), to(domains, 'qq.com', 'a')]).toEqual(['busy', 'go']);
    domains.leave('qq.com', 'a', 'none', noon);
    expect(domains.enter('qq.com', 'a', later(3_000))).toBe('go');
  });
});

describe('the breaker', () => {
  const us = { state: 'deferred', effect: 'us', isError: true, concern: 'sender' } as const;
  const policy = { state: 'deferred', effect: 'policy', isError: true, concern: 'policy' } as const;
  const failed = { state: 'failed', effect: 'none', isError: true } as const;
  const sent = { state: 'sent', effect: 'none', isError: false } as const;
  const said = (reply: string, domain = 'a.example') => ({ domain, reply });

  test('trips at the first refusal that is about us, then at the 10th and the 100th', () => {
    const health = openHealth(steady);
    const trips = Array.from({ length: 120 }, () => {
      for (let i = 0; i < 9; i += 1) health.note('c', sent, said('ok'));
      return health.note('c', us, said('550 5.1.8 no'));
    }).flatMap((reason, index) => (reason === null ? [] : [index + 1]));
    expect(trips).toEqual([1, 10, 100]);
  });

  test.each([
    ['login', 'the password'],
    ['sender', "the sender's address"],
    ['quota', 'limit'],
    ['size', 'smaller'],
    ['tls', 'certificate'],
    ['policy', 'SPF'],
  ] as const)('says of a trouble with %s what to do', (concern, words) => {
    for (const effect of ['us', 'policy'] as const) {
      const health = openHealth(steady);
      const reasons = ['a', 'b', 'c'].map((name) =>
        health.note('c', { ...us, effect, concern }, said('550 no', `${name}.example`)),
      );
      const reason = reasons.find((one) => one !== null);
      expect(reason).toContain(words);
      if (concern !== 'policy') expect(reason).not.toContain('SPF');
    }
  });

  test('bears a refusal by policy of one reader, and trips when three domains say it', () => {
    const health = openHealth(steady);
    for (let i = 0; i < 10; i += 1) expect(health.note('c', policy, said('550 5.7.1 no'))).toBeNull();
    expect(health.note('c', policy, said('550 5.7.1 no', 'b.example'))).toBeNull();
    expect(health.note('c', policy, said('550 5.7.1 no', 'c.example'))).toContain('SPF');
  });

  test('bears such refusals of many domains while they are few among the answers', () => {
    const health = openHealth(steady);
    for (let i = 1; i <= 5_000; i += 1) {
      const answer = said('x', `d${i}.example`);
      expect(health.note('c', i % 20 === 0 ? policy : sent, answer)).toBeNull();
    }
  });

  test('trips when more than a fifth of at least 20 failed or ended in doubt, each campaign by itself', () => {
    const health = openHealth(steady);
    for (let i = 0; i < 19; i += 1) expect(health.note('c', failed, said('550 no'))).toBeNull();
    expect(health.note('other', failed, said('550 no'))).toBeNull();
    expect(health.note('c', failed, said('550 no'))).toContain('20 of 20');
    expect(health.note('c', failed, said('550 no'))).toBeNull();
  });

  test('bears 5 % of bad addresses for as long as it takes', () => {
    const health = openHealth(steady);
    for (let i = 1; i <= 10_000; i += 1)
      expect(health.note('c', i % 20 === 0 ? failed : sent, said('x'))).toBeNull();
  });
});

describe('a server that is away', () => {
  const away = { state: 'deferred', effect: 'relay', isError: false, concern: 'tls' } as const;
  const there = { state: 'sent', effect: 'none', isError: false } as const;

  test('three times in a row gets a pause, longer each time, until it is back', () => {
    const health = openHealth(steady);
    health.noteRelay(away, 'x', noon);
    health.noteRelay(away, 'x', noon);
    expect(health.relayAwayUntil(noon)).toBeNull();
    health.noteRelay(away, 'x', noon);
    expect(health.relayAwayUntil(noon)).toEqual(later(1_000));
    expect(health.relayAwayUntil(later(1_000))).toBeNull();
    health.noteRelay(away, 'x', later(1_000));
    expect(health.relayAwayUntil(later(1_000))).toEqual(later(3_000));
    health.noteRelay(there, '250 ok', later(9_000));
    health.noteRelay(away, 'x', later(9_000));
    expect(health.relayAwayUntil(later(9_000))).toBeNull();
  });

  test('for ten connections at once was away once', () => {
    const health = openHealth(steady);
    for (let i = 0; i < 10; i += 1) health.noteRelay(away, 'x', noon);
    expect(health.relayAwayUntil(noon)).toEqual(later(1_000));
    health.noteRelay(away, 'x', later(1_000));
    expect(health.relayAwayUntil(later(1_000))).toEqual(later(3_000));
  });

  test('is told: why, since when, and what to do; and no longer when it is back', () => {
    const health = openHealth(steady);
    for (let i = 0; i < 3; i += 1) health.noteRelay(away, 'self-signed certificate', later(i));
    expect(health.trouble()).toMatch(
      /since 2026-11-24T12:00Z.*self-signed certificate.*look at the certificate/,
    );
    health.noteRelay(there, '250 ok', later(9_000));
    expect(health.trouble()).toBeNull();
  });
});
