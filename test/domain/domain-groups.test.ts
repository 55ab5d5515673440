import { expect, test } from '@jest/globals';
import { openDomainGroups } from '../../src/domain/domain-groups.ts';

test.each([
  ['hotmail.com', 'outlook.com'],
  ['live.co.uk', 'outlook.com'],
  ['yahoo.com.tw', 'yahoo.com'],
  ['yahoo.co.jp', 'yahoo.co.jp'],
  ['126.com', '163.com'],
  ['foxmail.com', 'qq.com'],
  ['live.example', 'live.example'],
  ['yahoo.news.example', 'yahoo.news.example'],
  ['me.com', 'icloud.com'],
  ['firm.example', 'firm.example'],
])('%s belongs to %s', (domain, name) => {
  expect(openDomainGroups().nameOf(domain)).toBe(name);
});

test('what the operator says joins whole providers, and bounds them', () => {
  const groups = openDomainGroups([
    { domains: ['firm.example', 'firm.de', 'hotmail.fr'], most: 2 },
    { domains: ['foxmail.com'], most: 5 },
  ]);
  const names = ['firm.de', 'outlook.com', 'live.com'].map(groups.nameOf);
  expect(new Set(names)).toEqual(new Set(['firm.example']));
  expect([groups.mostOf('firm.example'), groups.mostOf(groups.nameOf('qq.com'))]).toEqual([2, 5]);
  expect(groups.mostOf(groups.nameOf('gmail.com'))).toBe(Number.POSITIVE_INFINITY);
});
