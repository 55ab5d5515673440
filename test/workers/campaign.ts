// A campaign that is approved and due, with a compiled message, on a list of readers over several domains.
import { sql } from 'drizzle-orm';
import { sha256 } from '../../src/domain/id.ts';
import { compileMessage } from '../../src/mail/compile.ts';
import { encodeCompiledMessage } from '../../src/mail/message.ts';
import type { NewCampaign } from '../../src/store/campaigns.ts';
import type { Db } from '../../src/store/index.ts';
import { ensureList } from '../../src/store/lists.ts';
import { aCampaign } from '../setup/campaign.ts';
import { digest } from '../store/sample.ts';

const greetings = { 'zh-Hant': '您好', en: 'Hello' };

function messageIn(locale: keyof typeof greetings) {
  const greeting = greetings[locale];
  return encodeCompiledMessage(
    compileMessage({
      from: { name: '每日一讀', email: 'editor@news.example' },
      subject: '港口今天重新開放',
      language: locale,
      list: { id: 'readers.news.example', name: '每日一讀' },
      text: [
        {
          slot: 'name',
          context: 'text',
          before: `${greeting}, `,
          after: '\r\n',
          otherwise: `${greeting}\r\n`,
        },
        '港口今天重新開放。\r\n',
        { slot: 'unsubscribeUrl', context: 'text' },
        '\r\n',
        { slot: 'preferencesUrl', context: 'text' },
        '\r\n',
      ],
      html: [
        '<p>港口今天重新開放。</p><a href="',
        { slot: 'unsubscribeUrl', context: 'html' },
        '">取消訂閱</a>',
      ],
    }),
  );
}

/** r1@d0.example, r2@d1.example … over four domains; every third one reads English. */
export async function addDueCampaign(
  db: Db,
  readers: number,
  given: Partial<NewCampaign> = {},
): Promise<string> {
  const now = new Date();
  const list = await ensureList(db, `readers-${readers}`);
  await db.execute(sql`
    insert into subscribers (list_id, email, name, locale)
    select ${list.id}, 'r' || i || '@d' || (i - 1) % 4 || '.example', '讀者' || i, case when i % 3 = 0 then 'en' end
    from generate_series(1, ${readers}::int) i
    on conflict do nothing`);
  const bodies = { 'zh-Hant': messageIn('zh-Hant'), en: messageIn('en') };
  const messages = Object.fromEntries(Object.entries(bodies).map(([locale, body]) => [locale, sha256(body)]));
  const html = Buffer.from('<p>港口</p>');
  const { id } = await aCampaign(db, {
    listId: list.id,
    channels: ['email'],
    approvedAt: now,
    digest,
    rendition: {
      manifest: {
        theme: 'editorial',
        subject: '港口今天重新開放',
        cards: [],
        posts: {},
        html: sha256(html),
        text: sha256(html),
        messages,
        notes: [],
      },
      blobs: new Map(
        [html, ...Object.values(bodies)].map((body) => [
          sha256(body),
          { mediaType: 'application/octet-stream', body },
        ]),
      ),
    },
    at: now,
    ...given,
  });
  return id;
}
