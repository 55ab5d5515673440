// What stands in the way of real mail, by where its links lead.
import { expect, test } from '@jest/globals';
import { type Destination, objections } from '../../src/domain/destination.ts';

const to = (links: string): Destination => ({
  ...{ relay: 'mail.example:587', isCatcher: false, sender: 'editor@news.example', accounts: [], sample: [] },
  links,
});

test.each([
  ...['http://localhost:8025', 'http://LOCALHOST', 'http://localhost./', 'http://app.localhost'],
  ...['http://127.0.0.1', 'http://127.1:80', 'http://2130706433', 'http://0.0.0.0', 'http://0'],
  ...[
    'http://[::1]:9',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::127.1.2.3]',
    'http://[::ffff:0.0.0.0]',
  ],
])('links to %s reach nobody', (links) => {
  expect(objections(to(links), ['email'])).toEqual([expect.stringContaining('only this machine reaches')]);
});

test.each([
  'https://news.example',
  'https://localhost.example',
  'http://[2001:db8::1]',
  'http://10.0.0.7:8025',
])('links to %s may reach readers', (links) => {
  expect(objections(to(links), ['email'])).toEqual([]);
});
