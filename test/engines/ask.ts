// One question to a Postgres, a Redis or an SMTP server, on a connection of its own.
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import pg from 'pg';

export async function query(url: string | null, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url ?? '' });
  client.on('error', () => {});
  await client.connect();
  try {
    // Of several statements the last one answers.
    const answers = [await client.query({ text: sql, rowMode: 'array' })].flat();
    return answers.at(-1)?.rows.flat() ?? [];
  } finally {
    await client.end();
  }
}

export async function command(url: string | null, name: string, ...args: string[]): Promise<unknown> {
  const redis = new Redis(url ?? '', { retryStrategy: () => null, lazyConnect: true });
  redis.on('error', () => {});
  await redis.connect();
  try {
    return await redis.call(name, ...args);
  } finally {
    redis.disconnect();
  }
}

export const isUp = (question: Promise<unknown>): Promise<boolean> =>
  question.then(
    () => true,
    () => false,
  );

export async function mail(url: string | null, raw: string): Promise<string> {
  const transport = createTransport(url ?? '');
  const { response } = await transport.sendMail({
    envelope: { from: 'a@example.com', to: ['b@example.com'] },
    raw,
  });
  transport.close();
  return response;
}
