// JavaScript of the first page, as it crosses the wire, in a browser that has nothing of it yet: in English, and in Chinese.
import type { Studio } from './open.ts';

export async function measureFirstPage({ url, page }: Studio) {
  const inLanguage = async (language: 'en' | 'zh-TW') => {
    await page.goto(url);
    await page.evaluate(`localStorage.setItem('pullquote.preferences', '{"language":"${language}"}')`);
    await page.goto(url);
    await page
      .getByRole('link', { name: /first campaign|第一/ })
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    const bytes = (await page.evaluate(`performance.getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`)) as number;
    return Math.round(bytes / 102.4) / 10;
  };
  const inChinese = await inLanguage('zh-TW');
  return { javascriptKb: await inLanguage('en'), inChineseKb: inChinese, aimKb: 250 };
}
