// How long an edit at the review desk takes until it is seen: from the key or the click, until the mail, or the card, that has it
// is drawn. The clock is the page's own.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Studio, spread } from './open.ts';

const sample = new URL('../../config/samples/article-en.txt', import.meta.url);

export async function measureEdits(studio: Studio, edits: number) {
  const { page, url } = studio;
  const id = await newCampaign(studio);
  await page.goto(`${url}/campaigns/${id}/review`);
  await page.getByRole('heading', { name: 'The digest' }).waitFor();
  const role = (name: string) => page.getByRole('button', { name, exact: true });
  const note = page.getByRole('textbox', { name: 'Note above the article' });

  const writeNote = async (at: number) => {
    const words = `Note ${at} of the editor`;
    await note.fill(words);
    return until(page, mailHas(words), () => note.press('Control+Enter'));
  };
  const takeSentence = async (at: number) => {
    const desk = await studio.ask('GET', `/campaigns/${id}/desk`);
    const { text } = desk.summary.at(-1);
    const button = at % 2 ? role('Undo') : role(`Drop: ${text.slice(0, 40)}`);
    const words = at % 2 ? dropped : text;
    if (at % 2 === 0) dropped = text;
    return until(page, at % 2 ? mailHas(words) : mailLacks(words), () => button.click());
  };
  let dropped = '';
  const byKey: number[] = [];
  const byClick: number[] = [];
  // The first of each warms what renders, as opening the desk does for a person who reads before they edit.
  for (let at = 0; at <= edits; at++) byKey.push(await writeNote(at));
  for (let at = 0; at < edits + (edits % 2); at++) byClick.push(await takeSentence(at));

  await page.getByRole('tab', { name: /^Cards/ }).click();
  await page.locator('.review-cards img').first().waitFor();
  const onCard: number[] = [];
  for (let at = 0; at <= edits; at++) {
    await page
      .getByRole('button', { name: /^Who said it: / })
      .first()
      .click();
    await page.getByLabel('Name', { exact: true }).fill(`Speaker ${at}`);
    onCard.push(await until(page, cardIsNew, () => role('They said it').click()));
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  return {
    edits,
    mail: {
      ...spread([...byKey.slice(1), ...byClick]),
      key: spread(byKey.slice(1)),
      click: spread(byClick),
      firstMs: Math.round(byKey[0] ?? 0),
      aimMs: 400,
    },
    card: { ...spread(onCard.slice(1)), firstMs: Math.round(onCard[0] ?? 0), aimMs: 700 },
  };
}

async function newCampaign({ ask }: Studio): Promise<string> {
  await ask('POST', '/lists', { slug: 'readers' });
  await ask('POST', '/lists/readers/subscribers', { email: 'mei@example.com' });
  const made = await ask('POST', '/campaigns', {
    article: { text: await readFile(sample, 'utf8') },
    list: 'readers',
    channels: ['email', 'social'],
  });
  const { id } = made.campaign;
  while ((await ask('GET', `/campaigns/${id}`)).state !== 'review') await sleep(100);
  return id;
}

/** An expression of the page: the mail's frame that is seen, whole, with its pictures. */
const mail = (of: string) => `(() => {
  const shown = [...document.querySelectorAll('iframe.review-mail')].filter((frame) => frame.getAttribute('aria-hidden') !== 'true');
  const mail = shown[0]?.contentDocument;
  if (mail?.readyState !== 'complete' || ![...mail.images].every(({ complete }) => complete)) return false;
  const text = mail.body.textContent.replace(/\\s+/g, ' ');
  return ${of};
})()`;
const mailHas = (words: string) => mail(`text.includes(${JSON.stringify(words)})`);
const mailLacks = (words: string) => mail(`!text.includes(${JSON.stringify(words)})`);
/** Another image than when the clock started, and drawn. */
const cardIsNew = `(() => {
  const image = document.querySelector('.review-cards img');
  window.firstCard ??= image?.src;
  return image !== null && image.src !== window.firstCard && image.complete && image.naturalWidth > 0;
})()`;

/** From the first key or click of `act` until the expression holds and is painted; in ms. */
async function until(page: Studio['page'], holds: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`window.firstCard = undefined; ${holds};
    window.seen = new Promise((resolve) => {
      let began = null;
      const begin = ({ timeStamp, key }) => {
        if (key === 'Control') return;
        began ??= timeStamp;
      };
      for (const type of ['keydown', 'pointerdown']) addEventListener(type, begin, { capture: true });
      const look = () => {
        if (began === null || !(${holds})) return requestAnimationFrame(look);
        // Painted with the next frame.
        requestAnimationFrame(() => requestAnimationFrame((now) => {
          for (const type of ['keydown', 'pointerdown']) removeEventListener(type, begin, { capture: true });
          resolve(now - began);
        }));
      };
      look();
    }); undefined`);
  await act();
  return (await Promise.race([
    page.evaluate('window.seen'),
    sleep(20_000, null, { ref: false }).then(() => {
      throw new Error(`it was never seen: ${holds}`);
    }),
  ])) as number;
}
