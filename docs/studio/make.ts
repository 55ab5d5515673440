// Makes the pictures of docs/studio.md and README.md: npm run pictures. Mails are seen in this machine's own fonts: install some that have Chinese.
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openChromium } from '../../test/setup/chromium.ts';
import { type House, openHouse } from './house.ts';
import { withPalette } from './palette.ts';

interface Picture {
  name: string;
  path(house: House): string;
  locale: 'en' | 'zh-TW';
  colorScheme: 'light' | 'dark';
  /** CSS pixels; a phone's are drawn twice as dense. */
  size?: { width: number; height: number };
  before?(page: Page): Promise<void>;
}

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 780 };

const pictures: Picture[] = [
  {
    ...{ name: 'review', locale: 'en', colorScheme: 'light' },
    path: ({ campaigns }) => `/campaigns/${campaigns['review-en']}/review`,
    size: { width: 1440, height: 1080 },
    before: (page) => page.locator('mark.mark-quote').first().hover(),
  },
  { ...{ name: 'desk-zh', locale: 'zh-TW', colorScheme: 'light' }, path: () => '/' },
  {
    ...{ name: 'campaign', locale: 'en', colorScheme: 'light' },
    path: ({ campaigns }) => `/campaigns/${campaigns.sent}`,
    size: { width: 1440, height: 1000 },
    before: (page) =>
      page.evaluate("scrollTo(0, document.querySelector('.figures').getBoundingClientRect().top - 310)"),
  },
  {
    ...{ name: 'approve-zh-dark', locale: 'zh-TW', colorScheme: 'dark' },
    path: ({ campaigns }) => `/campaigns/${campaigns['review-zh']}/approve`,
    before: (page) => page.getByRole('tab', { name: /圖卡/ }).click(),
  },
  {
    ...{ name: 'brand-dark', locale: 'en', colorScheme: 'dark' },
    path: () => '/house/brand',
    before: (page) => page.getByRole('radio', { name: 'Mail in the dark' }).click(),
  },
  {
    ...{ name: 'phone-zh', locale: 'zh-TW', colorScheme: 'light', size: phone },
    path: ({ campaigns }) => `/campaigns/${campaigns['review-zh']}/review`,
  },
];

await using house = await openHouse();
const browser = await openChromium();
try {
  for (const { name, path, locale, colorScheme, size = desktop, before } of pictures) {
    const context = await browser.newContext({
      ...{ locale, colorScheme, viewport: size, timezoneId: 'Asia/Taipei', reducedMotion: 'reduce' },
      deviceScaleFactor: size === phone ? 2 : 1,
    });
    await context.addCookies([{ name: 'pullquote', value: house.session, url: house.url }]);
    const page = await context.newPage();
    await page.goto(`${house.url}${path(house)}`);
    await page.locator('h1').first().waitFor();
    await allDrawn(page);
    await before?.(page);
    await allDrawn(page);
    await writeFile(new URL(`${name}.png`, import.meta.url), withPalette(await page.screenshot()));
    await context.close();
  }
} finally {
  await browser.close();
}

/** All pictures have come, for a while, and the type is there. */
async function allDrawn(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet++) {
    await page.waitForTimeout(250);
    const isLate = `[...document.images].some((image) =>
      !image.complete && image.getBoundingClientRect().top < innerHeight)`;
    if (await page.evaluate(isLate)) quiet = -1;
  }
  await page.evaluate('document.fonts.ready.then(() => 0)');
}
