// The rivals of the race: nodemailer's pooled loop, composing each mail, or sending one that is made already and differs in
// its Message-ID alone. Argument: a JSON file with the work. Says when it is ready, begins at a word, says when it is done.
import { readFileSync } from 'node:fs';
import nodemailer from 'nodemailer';

export interface Content {
  html: string;
  text: string;
  subject: string;
  attachments: { filename: string; cid: string; encoding: string; content: string }[];
}

interface Work {
  content: Content;
  recipients: number;
  connections: number;
  port: number;
  raw: boolean;
}

const { content, recipients, connections, port, raw } = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
) as Work;
const from = 'editor@news.example';
const addressOf = (i: number) => `reader${i}@d${i % 40}.example`;
const idOf = (i: number) => `<${String(i).padStart(8, '0')}.race@news.example>`;
const transport = nodemailer.createTransport({
  host: '127.0.0.1',
  port,
  pool: true,
  maxConnections: connections,
  maxMessages: 100,
  ignoreTLS: true,
  disableFileAccess: true,
  disableUrlAccess: true,
});

const mailTo = (i: number) => ({
  from: { name: 'Pullquote', address: from },
  to: { name: `Reader ${i}`, address: addressOf(i) },
  messageId: idOf(i),
  ...content,
  headers: {
    'List-Unsubscribe': `<https://news.example/u/${i}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
});

async function compose(): Promise<string> {
  const made = await nodemailer
    .createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
    .sendMail(mailTo(0));
  return (made as unknown as { message: Buffer }).message.toString('latin1');
}

const prebuilt = await compose();
async function send(i: number): Promise<void> {
  if (raw)
    await transport.sendMail({
      envelope: { from, to: [addressOf(i)] },
      raw: Buffer.from(prebuilt.replace(idOf(0), idOf(i)), 'latin1'),
    });
  else await transport.sendMail(mailTo(i));
}

process.on('message', async () => {
  let next = 0;
  const lane = async () => {
    while (next < recipients) await send(next++);
  };
  await Promise.all(Array.from({ length: connections }, lane));
  process.send?.('done');
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
