// Servers that are slow, terse, old or strict, and take mail all the same: everybody gets theirs once, nobody is put off,
// and what they refuse fails by itself.
import { describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { cancelCampaign } from '../../src/store/campaign-moves.ts';
import { campaignStatus, getCampaign } from '../../src/store/campaigns.ts';
import { listSuppressions } from '../../src/store/suppressions.ts';
import { eventually } from '../queue/waiting.ts';
import { freshStore } from '../setup/store.ts';
import type { Faults } from '../transports/servers/faulty-smtp.ts';
import { addDueCampaign } from './campaign.ts';
import { openMailBench } from './mail-bench.ts';
import type { SmallAppOptions } from './small-app.ts';

const { db, url } = await freshStore();

const recipients = (messages: readonly string[]) =>
  messages.map((message) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(message)?.[1] ?? '');
const reached = (id: string, state: string) =>
  eventually(async () => expect((await getCampaign(db, id)).state).toBe(state));

describe('a server that', () => {
  test.each<[string, Faults]>([
    ['knows HELO alone', { ehloReply: '502 5.5.1 command not implemented\r\n' }],
    ['has no extensions', { ehlo: [], pipelining: false }],
    [
      'says codes and no words',
      {
        greeting: '220\r\n',
        mail: '250\r\n',
        rcpt: '250\r\n',
        message: '250\r\n',
        pipelining: false,
      },
    ],
    ['takes a moment for each reply', { slowMs: 40 }],
    ['ends the session after three mails', { closeAfterMails: 3 }],
  ])('%s gets everybody’s mail once, and none is put off', async (_name, faults) => {
    await using bench = await openMailBench(url, faults);
    const id = await addDueCampaign(db, 40);
    await reached(id, 'sent');
    expect(await campaignStatus(db, id)).toMatchObject({ deliveries: { sent: 40 }, resent: 0, reason: null });
    expect(new Set(recipients(bench.smtp.messages)).size).toBe(40);
    expect(bench.smtp.messages).toHaveLength(40);
    const { rows } = await db.execute(
      sql`select 1 from deliveries where campaign_id = ${id} and deferred_since is not null`,
    );
    expect(rows).toEqual([]);
  });

  test.each<[string, Faults]>([
    ['and answers DATA by 503', {}],
    ['and would take a message for nobody', { takesNobody: true }],
  ])(
    'refuses a reader without a code %s: that row fails, nobody is suppressed, nothing goes astray',
    async (_name, faults) => {
      await using bench = await openMailBench(url, {
        ...faults,
        rcptFor: (to) => (to.startsWith('r1@') ? '550 User unknown\r\n' : undefined),
      });
      const id = await addDueCampaign(db, 12);
      await reached(id, 'sent');
      expect((await campaignStatus(db, id)).deliveries).toEqual({ sent: 11, failed: 1 });
      expect(recipients(bench.smtp.messages.filter((message) => message.length > 2))).not.toContain(
        'r1@d0.example',
      );
      expect(await listSuppressions(db)).toEqual([]);
    },
  );

  test('has no room just now puts everybody off, and loses nobody', async () => {
    await using bench = await openMailBench(url, { rcpt: '452 4.3.1 insufficient system storage\r\n' });
    const id = await addDueCampaign(db, 12);
    await eventually(async () => expect((await campaignStatus(db, id)).deliveries).toEqual({ deferred: 12 }));
    bench.smtp.faults = { pipelining: true };
    await eventually(async () => {
      bench.pass(5 * 60_000);
      expect((await getCampaign(db, id)).state).toBe('sent');
    });
    expect((await campaignStatus(db, id)).deliveries).toEqual({ sent: 12 });
    expect(bench.smtp.messages).toHaveLength(12);
  });
});

describe('the campaign says what keeps it where a server', () => {
  test.each<[string, Faults, Partial<SmallAppOptions> & { login?: string }, RegExp]>([
    ['says by SIZE that the mail is too large', { ehlo: ['SIZE 500'] }, {}, /smaller|too large/],
    [
      'offers no login and then wants one',
      { ehlo: ['8BITMIME'], mail: '530 5.7.0 authentication required\r\n' },
      { login: 'user:correcthorse' },
      /login|AUTH/,
    ],
    [
      'greets nobody',
      { greeting: null },
      { smtp: { SMTP_CONNECT_TIMEOUT_S: '0.3' } },
      /greet|answer|silent|time/i,
    ],
  ])('%s', async (_name, faults, options, why) => {
    await using bench = await openMailBench(url, faults, options);
    const id = await addDueCampaign(db, 6);
    await eventually(async () => {
      bench.pass(1_000);
      expect((await getCampaign(db, id)).reason).toMatch(why);
    });
    const { sent = 0, failed = 0, unknown = 0 } = (await campaignStatus(db, id)).deliveries;
    expect([sent, failed, unknown]).toEqual([0, 0, 0]);
    expect(bench.smtp.messages.filter((message) => message !== '')).toEqual([]);
    await cancelCampaign(db, id, new Date());
  });
});
