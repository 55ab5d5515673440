// The sample articles, as the demo has them; loaded when one is asked for.
export async function sampleArticle(language: 'en' | 'zh'): Promise<string> {
  const { default: text } =
    language === 'zh'
      ? await import('../../../../config/samples/article.txt?raw')
      : await import('../../../../config/samples/article-en.txt?raw');
  return text;
}
