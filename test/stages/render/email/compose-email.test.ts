import { describe, expect, test } from '@jest/globals';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { parseTemplate } from '../../../../src/design/template.ts';
import type { Digest } from '../../../../src/domain/digest.ts';
import type { MessageSlots } from '../../../../src/domain/rendition.ts';
import { fillHostedHtml } from '../../../../src/mail/hosted-html.ts';
import { encodeCompiledMessage } from '../../../../src/mail/message.ts';
import { splice } from '../../../../src/mail/splice.ts';
import { isWireReady } from '../../../../src/mail/wire.ts';
import { composeEmail } from '../../../../src/stages/render/email/compose-email.ts';
import { loadEmailTheme, themeNames } from '../../../../src/themes/load-theme.ts';
import fc from '../../../setup/properties.ts';
import { sampleBrand, sampleDigest, sampleInput } from './sample.ts';

const slots: MessageSlots = {
  to: 'reader@example.com',
  name: '王小明',
  messageId: '0f3a.campaign@pullquote.example',
  date: new Date('2026-11-24T05:45:00Z'),
  unsubscribeUrl: 'https://pullquote.example/u/token-u',
  viewUrl: 'https://pullquote.example/v/token-v',
  preferencesUrl: 'https://pullquote.example/p/token-p',
};

async function receive(over: Parameters<typeof sampleInput>[2] = {}, wanted = 'zh-Hant') {
  const email = await composeEmail(sampleInput('zh-Hant', 'editorial', { wantedLocales: [wanted], ...over }));
  return PostalMime.parse(splice(email.messages.get(wanted)!, slots));
}

describe('a composed mail', () => {
  test('has its subject, its greeting, its links and its quotes in HTML and text', async () => {
    const mail = await receive();
    const digest = sampleDigest('zh-Hant');
    expect(mail.subject).toBe(digest.subjects[0]);
    for (const body of [mail.html, mail.text]) {
      expect(body).toContain('王小明');
      expect(body).toContain('，您好：');
      expect(body).toContain(slots.unsubscribeUrl);
      expect(body).toContain(slots.viewUrl);
      expect(body).toContain(slots.preferencesUrl);
      expect(body).toContain('「屋頂只有一個，先把防水做好，再來談發電。」');
      expect(body).toContain('小型公民電廠最難複製的不是技術，而是願意為鄰居多開一次會的耐心');
      expect(body).not.toContain('「小型公民電廠');
      expect(body).toContain(sampleBrand.postalAddress);
      expect(body).not.toMatch(/\.invalid|greeting-/);
    }
  });

  test('goes over the wire as it is, in whatever theme: no line of it begins with a dot', async () => {
    for (const theme of themeNames()) {
      const { messages } = await composeEmail(sampleInput('zh-Hant', theme));
      for (const message of messages.values()) expect(isWireReady(splice(message, slots))).toBe(true);
    }
  });

  test('carries its card inside, with the quote as alternative text, where no address is known', async () => {
    const mail = await receive();
    const [card] = mail.attachments;
    const cid = card?.contentId?.slice(1, -1);
    expect(card).toMatchObject({ mimeType: 'image/png', disposition: 'inline', related: true });
    expect(mail.html).toContain(`src="cid:${cid}"`);
    expect(mail.html).toContain(`alt="${sampleDigest('zh-Hant').quotes[0]?.text} — 周素雲"`);
  });

  test('links its card where an address is known', async () => {
    const mail = await receive({ cardUrl: (hash) => `https://pullquote.example/cards/${hash}.png` });
    expect(mail.attachments).toEqual([]);
    expect(mail.html).toMatch(/src="https:\/\/pullquote\.example\/cards\/[0-9a-f]{64}\.png"/);
  });

  test('is whole without a card', async () => {
    const mail = await receive({ cards: [] });
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('「我們不是在省電費，我們是在學著當自己的電力公司。」');
  });

  test('speaks the fixed strings of the subscriber, and marks their language', async () => {
    const mail = await receive({}, 'en-GB');
    expect(mail.html).toMatch(/<html lang="zh-Hant" dir="ltr"/);
    expect(mail.html).toMatch(/<p lang="en" dir="ltr"[^>]*>Hello <bdi>王小明<\/bdi>,<\/p>/);
    expect(mail.text).toMatch(/^Hello 王小明,\r?\n/);
    expect(mail.text).toContain('Preferences [');
    expect(mail.text).toContain('Unsubscribe [');
  });

  test('shares a message among locales with the same strings', async () => {
    const email = await composeEmail(
      sampleInput('zh-Hant', 'editorial', { wantedLocales: ['zh-TW', 'zh-HK', 'en', 'sv'] }),
    );
    expect(email.messages.get('zh-HK')).toBe(email.messages.get('zh-TW'));
    expect(email.messages.get('sv')).toBe(email.messages.get('en'));
    expect(email.messages.size).toBe(4);
  });

  test('is the same bytes each time', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => composeEmail(sampleInput('ja', 'bold'))));
    expect(encodeCompiledMessage(a!.messages.get('ja')!)).toEqual(
      encodeCompiledMessage(b!.messages.get('ja')!),
    );
    expect([a!.html, a!.hostedHtml, a!.text]).toEqual([b!.html, b!.hostedHtml, b!.text]);
  });

  test('sets an article that runs from right to left', async () => {
    const digest = { ...sampleDigest('en'), language: 'ar', title: 'عنوان' };
    const email = await composeEmail(sampleInput('en', 'editorial', { digest }));
    expect(email.html).toMatch(/<html lang="ar" dir="rtl"/);
    expect(email.html).toContain('border-right:3px');
    expect(email.html).not.toContain('direction:ltr');
  });

  test('that is too large is refused', async () => {
    const digest = sampleDigest('en');
    const span = { text: 'long '.repeat(30_000), start: 0, end: 1 };
    await expect(
      composeEmail(sampleInput('en', 'bold', { digest: { ...digest, summary: [span] } })),
    ).rejects.toThrow(/at most 80 KB .* largest: summary/);
  });

  test('does not link to what is not a web page', async () => {
    const mail = await receive({ metadata: { canonicalUrl: 'javascript:alert(1)' } });
    expect(mail.html).not.toContain('javascript');
    expect(mail.text).not.toContain('閱讀全文');
  });
});

describe('the hosted page', () => {
  const hosted = async () => (await composeEmail(sampleInput('zh-Hant', 'editorial'))).hostedHtml;
  const cardUrl = (hash: string) => `/cards/${hash}.png?"`;

  test('offers a known reader the way out, and the card', async () => {
    const page = fillHostedHtml(await hosted(), {
      reader: {
        unsubscribeUrl: 'https://pullquote.example/u/x?a=1&b=2',
        preferencesUrl: 'https://pullquote.example/p/x',
      },
      cardUrl,
    });
    expect(page).toContain('href="https://pullquote.example/u/x?a=1&amp;b=2"');
    expect(page).toContain('href="https://pullquote.example/p/x"');
    expect(page).toMatch(/src="\/cards\/[0-9a-f]{64}\.png\?&quot;"/);
    expect(page).not.toMatch(/\.invalid|<!--\/?subscriber/);
  });

  test('has nothing of a subscriber for a reader who is none', async () => {
    const page = fillHostedHtml(await hosted(), { reader: null, cardUrl });
    expect(page).not.toMatch(/取消訂閱|偏好設定|您訂閱了|\.invalid|在瀏覽器中檢視|您好/);
  });
});

test('a theme that is not there is named beside those that are', () => {
  expect(() => loadEmailTheme('fancy')).toThrow(/no theme "fancy"; there are bold, editorial, personal/);
});

describe('a theme', () => {
  const { theme } = loadEmailTheme('editorial');
  const themeOf = (body: string) => {
    const source = `<mjml><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;
    return { theme, email: parseTemplate('own/email.mjml', source, () => undefined) };
  };
  const duties = '<mj-text><a href="{{unsubscribeUrl}}">x</a>{{brand.postalAddress}}</mj-text>';

  test.each([
    [
      'whose MJML is not valid',
      '<mj-text colour="red">x</mj-text>',
      /not valid MJML: line 1, mj-text: Attribute colour/,
    ],
    ['with a tag that MJML does not know', '<mj-video />', /not valid MJML: line 1, mj-video/],
    [
      'without the way out',
      '<mj-text>{{brand.postalAddress}}</mj-text>',
      /does not show \{\{unsubscribeUrl\}\}/,
    ],
    [
      'without the postal address',
      '<mj-text>{{unsubscribeUrl}}</mj-text>',
      /does not show \{\{brand\.postalAddress\}\}/,
    ],
    ['with a script', `${duties}<mj-raw><script>1</script></mj-raw>`, /holds <script>/],
    [
      'with a picture from elsewhere',
      `${duties}<mj-image src="https://x.example/x.png" />`,
      /something from outside/,
    ],
  ])('%s is refused', async (_what, body, message) => {
    await expect(composeEmail(sampleInput('en', 'editorial', { theme: themeOf(body) }))).rejects.toThrow(
      message,
    );
  });

  test('cannot read a file', async () => {
    const theme = themeOf(
      `${duties}<mj-include path="../../package.json" /><mj-include path="/etc/hostname" />`,
    );
    const { html } = await composeEmail(sampleInput('en', 'editorial', { theme }));
    expect(html).not.toMatch(/devDependencies|include/);
  });

  test.each(themeNames())('shows the brand’s logo, or its name: %s', async (name) => {
    const logo = { url: 'https://pullquote.example/logo.png', width: 120, height: 32 };
    const { html } = await composeEmail(sampleInput('en', name, { brand: { ...sampleBrand, logo } }));
    expect(html.includes(`<img src="${logo.url}" width="120" height="32" alt="Pullquote"`)).toBe(
      name !== 'personal',
    );
    const { url: _, ...brand } = sampleBrand;
    expect((await composeEmail(sampleInput('en', name, { brand }))).html).toContain('Pullquote');
  });
});

const hostile = [
  '" onload="alert(1)',
  "' onmouseover='x",
  '<script>alert(1)</script>',
  '</td></table><h1>',
  '<!-- ',
  '-->',
  ']]>',
  '<![CDATA[',
  '{{unsubscribeUrl}}',
  '{{> footer}}',
  '&lt;b&gt; &amp;amp; &#x3c;',
  '<mj-raw><script>1</script></mj-raw>',
  '</mj-text>',
  'https://unsubscribe.invalid/',
  '<!--[if mso]><script>1</script><![endif]-->',
  '\ud800',
  '\u0000\u0008',
  '\u202egnp',
  '%s $& $1 $`',
];

/** What a reader's program makes of a page: its elements with the names of their attributes, and its words. */
function shapeOf(html: string) {
  const { document } = parseHTML(html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->/g, ''));
  const elements = [...document.querySelectorAll('*')].map(
    (element) => `${element.tagName} ${[...element.attributes].map((a) => a.name).join(' ')}`,
  );
  // How many pieces a title has is its own affair.
  return { elements: elements.filter((e) => e !== 'SPAN style'), text: document.body.textContent };
}

test.each(themeNames())('whatever the article says stays text in the %s theme', async (theme) => {
  const plain = (digest: Digest, text: string): Digest => ({
    ...digest,
    title: text,
    preheader: text,
    subjects: [text, text, text],
    summary: digest.summary.map((span) => ({ ...span, text })),
    keyPoints: digest.keyPoints.map((span) => ({ ...span, text })),
    quotes: digest.quotes.map((quote) => ({ ...quote, text, speaker: text, role: text })),
    stats: digest.stats.map((stat) => ({ ...stat, value: text, unit: `x${text}`, label: text })),
  });
  const render = async (text: string) => {
    // The brand comes from the operator; a control character in it is refused.
    const printable = text.replace(/\p{Cc}/gu, ' ');
    const input = sampleInput('en', theme, { digest: plain(sampleDigest('en'), text) });
    const brand = {
      ...sampleBrand,
      name: printable,
      postalAddress: text,
      socialLinks: [{ label: text, url: 'https://x.example' }],
    };
    return composeEmail({ ...input, brand, metadata: { ...input.metadata, siteName: text, byline: text } });
  };
  const expected = shapeOf((await render('harmless')).html).elements;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...hostile, 'word '), { minLength: 1, maxLength: 8 }),
      async (pieces) => {
        const text = `a${pieces.join('')}b`;
        const { html } = await render(text);
        const shape = shapeOf(html);
        expect(shape.elements).toEqual(expected);
        const words = text.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ');
        expect(shape.text.replace(/\s+/g, ' ')).toContain(words);
      },
    ),
    { numRuns: 15 },
  );
});
