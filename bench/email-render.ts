// How long the email takes: MJML cold and warm, compiling the message, and splicing it for a recipient, beside
// nodemailer's MailComposer building the same content each time in the same run. Prints one JSON line last.
import { readFileSync } from 'node:fs';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { brandSchema } from '../src/design/brand.ts';
import { digestSchema } from '../src/domain/digest.ts';
import type { MessageSlots } from '../src/domain/rendition.ts';
import { compileMessage } from '../src/mail/compile.ts';
import { decodeCompiledMessage, encodeCompiledMessage } from '../src/mail/message.ts';
import { splice } from '../src/mail/splice.ts';
import { composeEmail, type EmailInput } from '../src/stages/render/email/compose-email.ts';
import { loadLocales } from '../src/themes/load-locales.ts';
import { loadEmailTheme } from '../src/themes/load-theme.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const warmRuns = 30;
const batches = 7;
const splices = 500;
const compositions = 60;
const htmlBytes = 80 * 1024;

const input: EmailInput = {
  digest: digestSchema.parse(json('../test/fixtures/digests/zh-Hant.json')),
  metadata: { siteName: '島嶼日報', canonicalUrl: 'https://news.example/story' },
  brand: brandSchema.parse(json('../config/brand.json')),
  theme: loadEmailTheme('editorial'),
  locales: loadLocales(),
  wantedLocales: ['zh-TW'],
  cards: [],
  cardUrl: null,
  listId: 'readers.pullquote.example',
};

const slotsOf = (recipient: number): MessageSlots => ({
  to: `reader${recipient}@example.com`,
  name: recipient % 3 === 0 ? '' : `王小明${recipient}`,
  messageId: `0f3a${recipient}.campaign@pullquote.example`,
  date: new Date(1_795_000_000_000 + recipient * 1_000),
  unsubscribeUrl: `https://pullquote.example/u/Y2FtcGFpZ24uMTIz${recipient}.q3ZJx0cE9bT2mS8nVwR1kA`,
  viewUrl: `https://pullquote.example/v/Y2FtcGFpZ24uMTIz${recipient}.q3ZJx0cE9bT2mS8nVwR1kA`,
  preferencesUrl: `https://pullquote.example/p/Y2FtcGFpZ24uMTIz${recipient}.q3ZJx0cE9bT2mS8nVwR1kA`,
});

async function timeMs(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Wall and CPU time of one call, in µs: the median of several batches. A busy machine distorts the first, not the second. */
async function perCall(
  calls: number,
  run: (call: number) => unknown,
): Promise<{ wall: number; cpu: number }> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let batch = 0; batch <= batches; batch++) {
    const before = process.cpuUsage();
    const start = performance.now();
    for (let call = 0; call < calls; call++) await run(call);
    const { user, system } = process.cpuUsage(before);
    // The first batch warms up.
    if (batch > 0) wall.push(((performance.now() - start) / calls) * 1_000);
    if (batch > 0) cpu.push((user + system) / calls);
  }
  return { wall: median(wall), cpu: median(cpu) };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

const round = (value: number): number => Number(value.toPrecision(3));

const composeColdMs = await timeMs(() => composeEmail(input));
const warm: number[] = [];
for (let run = 0; run < warmRuns; run++) warm.push(await timeMs(() => composeEmail(input)));

// A Chinese mail of the largest size that is allowed, slots at both ends.
const email = await composeEmail(input);
const filler = input.digest.blocks.map((block) => `<p style="margin:0 0 18px;">${block.text}</p>\n`).join('');
const html =
  email.html +
  filler.repeat(Math.floor((htmlBytes - Buffer.byteLength(email.html)) / Buffer.byteLength(filler)));
const source = {
  from: input.brand.sender,
  subject: email.subject,
  language: 'zh-Hant',
  list: { id: input.listId, name: input.brand.name },
  text: [
    { slot: 'name', context: 'text', before: '', after: '，您好：', otherwise: '您好：' },
    `\n\n${email.text}`,
    { slot: 'unsubscribeUrl', context: 'text' },
    '\n',
    { slot: 'viewUrl', context: 'text' },
  ],
  html: [
    '<p>',
    { slot: 'name', context: 'html', before: '', after: '，您好：', otherwise: '您好：' },
    `</p>${html}<a href="`,
    { slot: 'unsubscribeUrl', context: 'html' },
    '">x</a><a href="',
    { slot: 'viewUrl', context: 'html' },
    '">y</a>',
  ],
} satisfies Parameters<typeof compileMessage>[0];

const compileMs: number[] = [];
for (let run = 0; run < warmRuns; run++) compileMs.push(await timeMs(() => compileMessage(source)));
const blob = encodeCompiledMessage(compileMessage(source));
const message = decodeCompiledMessage(blob);

const splicing = await perCall(splices, (recipient) => splice(message, slotsOf(recipient)));
const room = Buffer.allocUnsafeSlow(2 * htmlBytes);
const splicingInRoom = await perCall(splices, (recipient) => splice(message, slotsOf(recipient), room));
const composing = await perCall(compositions, (recipient) => composeByNodemailer(slotsOf(recipient)));

function composeByNodemailer({ to, name, messageId, date, unsubscribeUrl, viewUrl }: MessageSlots) {
  return new MailComposer({
    from: { name: source.from.name, address: source.from.email },
    to: { name, address: to },
    subject: source.subject,
    messageId: `<${messageId}>`,
    date,
    text: `${name}，您好：\n\n${email.text}${unsubscribeUrl}\n${viewUrl}`,
    html: `<p>${name}，您好：</p>${html}<a href="${unsubscribeUrl}">x</a><a href="${viewUrl}">y</a>`,
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  })
    .compile()
    .build();
}

console.log(
  `compose (MJML, text, hosted page): ${round(composeColdMs)} ms cold, ${round(median(warm))} ms warm`,
);
console.log(
  `compile a message with ${Math.round(Buffer.byteLength(html) / 1024)} KB of HTML: ${round(median(compileMs))} ms`,
);
console.log(`splice it for a recipient: ${round(splicing.wall)} µs (${round(splicing.cpu)} µs CPU)`);
console.log(
  `the same into a buffer that is kept: ${round(splicingInRoom.wall)} µs (${round(splicingInRoom.cpu)} µs CPU)`,
);
console.log(`nodemailer's MailComposer: ${round(composing.wall)} µs (${round(composing.cpu)} µs CPU)`);
console.log(
  JSON.stringify({
    bench: 'email-render',
    composeColdMs: round(composeColdMs),
    composeWarmMs: round(median(warm)),
    htmlBytes: Buffer.byteLength(html),
    messageBytes: splice(message, slotsOf(1)).length,
    blobBytes: blob.length,
    compileMs: round(median(compileMs)),
    spliceUs: round(splicing.wall),
    spliceCpuUs: round(splicing.cpu),
    spliceInRoomUs: round(splicingInRoom.wall),
    spliceInRoomCpuUs: round(splicingInRoom.cpu),
    nodemailerUs: round(composing.wall),
    nodemailerCpuUs: round(composing.cpu),
    timesFaster: round(composing.cpu / splicing.cpu),
  }),
);
