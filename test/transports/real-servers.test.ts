// A campaign through the mail servers that most of the world runs, in their own programs: everybody gets their mail once, whom the
// server refuses fails by that word, and nobody has the answer of another.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { campaignStatus, getCampaign } from '../../src/store/campaigns.ts';
import { eventually } from '../queue/waiting.ts';
import { freshStore } from '../setup/store.ts';
import { addDueCampaign } from '../workers/campaign.ts';
import { openMailBench } from '../workers/mail-bench.ts';
import { kinds, openServer } from './debian/servers.ts';

const { db, url } = await freshStore();
const readers = 60;

/** Where the server passes its mail on to. */
async function openNext() {
  const taken: { to: string; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        for (const { address } of envelope.rcptTo) taken.push({ to: address, text });
        done();
      });
    },
  });
  server.on('error', () => {});
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  return {
    port,
    taken,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

async function freePort(): Promise<number> {
  await using next = await openNext();
  return next.port;
}

/** Postfix' master and OpenSMTPD's smtpd refuse to start as anybody but root, and a tree of their own takes root too. */
const asRoot = process.getuid?.() === 0 ? test : test.skip;

// Without SMTPUTF8, 王小明@ cannot be told of.
asRoot.each([
  ['Exim', { takesUtf8: true, refusal: /^550 5\.1\.1 no such user/ }],
  ['Postfix', { takesUtf8: true, refusal: /^550 5\.1\.1 .*Recipient address rejected: no such user/ }],
  ['OpenSMTPD', { takesUtf8: false, refusal: /^550 Invalid recipient/ }],
] as const)(
  '%s takes everybody’s mail once, and passes it on whole',
  async (name, { takesUtf8, refusal }) => {
    await using next = await openNext();
    await using server = await openServer(kinds[name], { own: await freePort(), next: next.port });
    const later = new Date(Date.now() + 3_600_000);
    const id = await addDueCampaign(db, readers, { scheduledAt: later, timeZone: 'UTC' });
    await db.execute(sql`update subscribers set email = '王小明@d9.example' where email like 'r1@%'`);
    await using _bench = await openMailBench(url, {}, { smtpUrl: server.url });
    await db.execute(sql`update campaigns set scheduled_at = null where id = ${id}`);
    await eventually(async () => expect((await getCampaign(db, id)).state).toBe('sent'));

    const { rows } = await db.execute<{ email: string; reply: string }>(
      sql`select email, reply from deliveries where campaign_id = ${id} and state = 'failed' order by email`,
    );
    const refused = rows.filter(({ email }) => /^r\d*3@/.test(email));
    expect(refused).toHaveLength(6);
    for (const { reply } of refused) expect(reply).toMatch(refusal);
    const unsayable = rows.filter(({ reply }) => reply.includes('SMTPUTF8')).map(({ email }) => email);
    expect(unsayable).toEqual(takesUtf8 ? [] : ['王小明@d9.example']);
    const sent = readers - rows.length;
    expect(rows).toHaveLength(takesUtf8 ? 6 : 7);
    expect(await campaignStatus(db, id)).toMatchObject({
      deliveries: { sent, failed: rows.length },
      resent: 0,
    });

    await eventually(() => expect(next.taken.length).toBeGreaterThanOrEqual(sent));
    expect(next.taken).toHaveLength(sent);
    for (const { to, text } of next.taken) {
      expect(/^To: .*?([^\s<]+@[^\s>]+)/m.exec(text)?.[1]).toBe(to);
      expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
      expect(text).toMatch(/\r\n--\S+--\r\n$/);
    }
    expect(new Set(next.taken.map(({ to }) => to)).size).toBe(sent);
  },
  180_000,
);
