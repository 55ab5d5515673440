// Mails per second and CPU per mail of our path (a compiled message, spliced, over our SMTP transport; and the same with
// the ledger on a real Postgres), beside a pooled nodemailer that composes each mail and one that sends a prebuilt one.
// Same run, interleaved rounds, one 80 KB two-part Chinese message, to Postfix's smtp-sink where there is one. Prints one
// JSON line last.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import nodemailer from 'nodemailer';
import type { App } from '../src/app.ts';
import { newId, sha256 } from '../src/domain/id.ts';
import type { MessageSlots } from '../src/domain/rendition.ts';
import { startEngines } from '../src/engines/index.ts';
import { openLog } from '../src/log.ts';
import { compileMessage } from '../src/mail/compile.ts';
import { linkPaths, signLink } from '../src/mail/links.ts';
import { encodeCompiledMessage } from '../src/mail/message.ts';
import { splice } from '../src/mail/splice.ts';
import { setDigest, setRendition, startSending } from '../src/store/campaign-moves.ts';
import { createCampaign } from '../src/store/campaigns.ts';
import { openStore } from '../src/store/index.ts';
import { ensureList } from '../src/store/lists.ts';
import smtp from '../src/transports/smtp.ts';
import { run as runEmail } from '../workers/email.ts';
import { openSink } from './open-sink.ts';

const connections = Number(process.env.CONNECTIONS ?? 10);
const mails = Number(process.env.MAILS ?? 1_500);
const rounds = Number(process.env.ROUNDS ?? 5);

const from = 'editor@news.example';
const secret = 'a secret of the benchmark';
const baseUrl = 'https://news.example';
const subject = '人工智慧的帳單：誰來付五千億美元的投資？';
const paragraph =
  '這是一段用來量測的文字，講的是一座小城如何在三年之內重新學會節約用電，而且沒有人因此少看一場電影。';
const html = `<!doctype html><html lang="zh-Hant"><body>${`<p style="margin:0 0 16px">${paragraph}</p>`.repeat(290)}`;
const text = `${paragraph}\r\n\r\n`.repeat(70);

const compiled = compileMessage({
  from: { name: '每日一讀', email: from },
  subject,
  language: 'zh-Hant',
  list: { id: 'readers.news.example', name: '每日一讀' },
  text: [text, { slot: 'unsubscribeUrl', context: 'text' }, '\r\n'],
  html: [html, '<a href="', { slot: 'unsubscribeUrl', context: 'html' }, '">取消訂閱</a></body></html>'],
});

interface Reader {
  id: number;
  email: string;
  name: string;
}
const readerOf = (id: number): Reader => ({
  id,
  email: `reader${id}@d${id % 40}.example`,
  name: `讀者${id}`,
});

function slotsOf(reader: Reader): MessageSlots {
  const target = { campaignId: 'c0123456789a', subscriberId: reader.id };
  return {
    to: reader.email,
    name: reader.name,
    messageId: `${sha256(String(reader.id)).slice(0, 32)}.c0123456789a@news.example`,
    date: new Date(),
    unsubscribeUrl: baseUrl + linkPaths.unsubscribe(signLink(secret, 'unsubscribe', target)),
    viewUrl: baseUrl + linkPaths.view(signLink(secret, 'view', target)),
    preferencesUrl: baseUrl + linkPaths.preferences(signLink(secret, 'preferences', target)),
  };
}

/** One contender: sends the mails of one round. */
type Contender = (count: number) => Promise<void>;

async function over(count: number, send: (reader: Reader) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await send(readerOf(next++));
  };
  await Promise.all(Array.from({ length: connections }, lane));
}

/** Memory of sent mails, used again as the email stage does. */
const rooms: Buffer[] = [];
const log = openLog('silent');
const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
const sink = await openSink();
const pooled = nodemailer.createTransport({
  host: '127.0.0.1',
  port: sink.port,
  pool: true,
  maxConnections: connections,
  maxMessages: 100,
  ignoreTLS: true,
  disableFileAccess: true,
  disableUrlAccess: true,
});
const mailer = smtp.open(
  smtp.settings.parse({ SMTP_URL: `smtp://127.0.0.1:${sink.port}`, SMTP_TLS: 'off' }),
  {
    maxConnections: connections,
  },
);
const engines = await startEngines({ dataDir: folder, databaseUrl: null, redisUrl: null }, log, {
  postgres: true,
});
const store = await openStore(engines.databaseUrl ?? '');

const contenders: Record<string, Contender> = {
  nodemailer: (count) =>
    over(count, (reader) => {
      const slots = slotsOf(reader);
      return pooled.sendMail({
        from: { name: '每日一讀', address: from },
        to: { name: reader.name, address: reader.email },
        subject,
        messageId: `<${slots.messageId}>`,
        text: `${text}${slots.unsubscribeUrl}\r\n`,
        html: `${html}<a href="${slots.unsubscribeUrl}">取消訂閱</a></body></html>`,
        headers: {
          'List-Unsubscribe': `<${slots.unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      });
    }),
  'nodemailer raw': (count) => {
    const raw = splice(compiled, slotsOf(readerOf(0)));
    return over(count, (reader) => pooled.sendMail({ envelope: { from, to: [reader.email] }, raw }));
  },
  ours: (count) =>
    over(count, async (reader) => {
      const room = rooms.pop() ?? Buffer.allocUnsafeSlow(120_000);
      const outcome = await mailer.send({
        from,
        to: reader.email,
        raw: splice(compiled, slotsOf(reader), room),
      });
      if (outcome.kind !== 'accepted') throw new Error(outcome.reply);
      rooms.push(room);
    }),
  'ours with the ledger': sendCampaign,
};

/** A whole campaign, as the worker sends it; only making its rows is not counted. */
async function sendCampaign(count: number): Promise<void> {
  const { id, chunks } = prepared;
  const app = {
    store,
    mailer,
    log,
    linkSecret: secret,
    baseUrl,
    now: () => new Date(),
    config: { brand: { sender: { email: from } } },
  } as unknown as App;
  const lanes = Array.from({ length: 4 }, async () => {
    for (let chunk = chunks.pop(); chunk !== undefined; chunk = chunks.pop())
      await runEmail(app, { campaignId: id, chunk }, new AbortController().signal);
  });
  await Promise.all(lanes);
  const { rows } = await store.db.execute<{ sent: number }>(
    sql`select count(*)::int as sent from deliveries where campaign_id = ${id} and state = 'sent'`,
  );
  if (rows[0]?.sent !== count) throw new Error(`${rows[0]?.sent} of ${count} were sent`);
}

let prepared: { id: string; chunks: number[] } = { id: '', chunks: [] };

async function prepareCampaign(count: number): Promise<void> {
  const { db } = store;
  const list = await ensureList(db, 'readers');
  await db.execute(sql`
    insert into subscribers (list_id, email, name)
    select ${list.id}, 'reader' || i || '@d' || (i % 40) || '.example', '讀者' || i from generate_series(1, ${count}::int) i
    on conflict do nothing`);
  const now = new Date();
  const article = { kind: 'text' as const, ref: 'bench', raw: paragraph, metadata: {} };
  const { id } = await createCampaign(db, {
    article,
    listId: list.id,
    channels: ['email'],
    engine: 'extractive',
    theme: 'editorial',
    scheduledAt: null,
    timeZone: null,
    language: null,
    latenessLimitMs: 3_600_000,
    unknownPolicy: 'hold',
    approvedAt: now,
  });
  const body = encodeCompiledMessage(compiled);
  const key = sha256(body);
  const digest = { language: 'zh-Hant', checks: [] } as unknown as Parameters<typeof setDigest>[2];
  await setDigest(db, id, digest, now);
  const manifest = {
    theme: newId(),
    subject,
    cards: [],
    posts: {},
    html: key,
    text: key,
    messages: { 'zh-Hant': key },
  };
  const blobs = new Map([[key, { mediaType: 'application/octet-stream', body }]]);
  await setRendition(db, id, { manifest, blobs } as unknown as Parameters<typeof setRendition>[2], now);
  await startSending(db, id, { senderDomain: 'news.example', chunkSize: 500, postParts: [], now });
  prepared = { id, chunks: Array.from({ length: Math.ceil(count / 500) }, (_, chunk) => chunk) };
}

const results: Record<string, { perSecond: number[]; cpuMs: number[] }> = {};
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, send] of Object.entries(contenders)) {
    if (send === sendCampaign) await prepareCampaign(mails);
    const cpu = process.cpuUsage();
    const start = performance.now();
    await send(mails);
    const seconds = (performance.now() - start) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    // The first round warms everything up.
    if (round === 0) continue;
    results[name] ??= { perSecond: [], cpuMs: [] };
    results[name].perSecond.push(mails / seconds);
    results[name].cpuMs.push((user + system) / 1_000 / mails);
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const table = Object.fromEntries(
  Object.entries(results).map(([name, { perSecond, cpuMs }]) => [
    name,
    {
      mailsPerSecond: Math.round(median(perSecond)),
      cpuMsPerMail: Math.round(median(cpuMs) * 1_000) / 1_000,
    },
  ]),
);
console.table(table);
const ratio = (name: string, rival: string) => {
  const [mine, theirs] = [table[name], table[rival]];
  if (!mine || !theirs) throw new Error(`no result of ${name} or ${rival}`);
  return {
    speed: Math.round((mine.mailsPerSecond / theirs.mailsPerSecond) * 100) / 100,
    cpu: Math.round((mine.cpuMsPerMail / theirs.cpuMsPerMail) * 100) / 100,
  };
};

await mailer.close();
pooled.close();
await store.close();
await engines[Symbol.asyncDispose]();
sink.process.kill();
await rm(folder, { recursive: true, force: true });
console.log(
  JSON.stringify({
    bench: 'email',
    sink: sink.name,
    connections,
    mails,
    rounds,
    messageBytes: splice(compiled, slotsOf(readerOf(0))).length,
    results: table,
    ratios: {
      'ours / nodemailer': ratio('ours', 'nodemailer'),
      'ours / nodemailer raw': ratio('ours', 'nodemailer raw'),
      'ours with the ledger / nodemailer': ratio('ours with the ledger', 'nodemailer'),
      'ours with the ledger / nodemailer raw': ratio('ours with the ledger', 'nodemailer raw'),
    },
  }),
);
process.exit(0);
