// The article as it is given: its text, or where it is.
export interface Article {
  way: 'text' | 'url';
  text: string;
  url: string;
  /** Of a file: its name, and what it is written in. */
  ref: string | null;
  format: 'text' | 'markdown' | 'html' | null;
}

export const emptyArticle: Article = { way: 'text', text: '', url: '', ref: null, format: null };

export const isGiven = ({ way, text, url }: Article): boolean => (way === 'url' ? url : text).trim() !== '';

export const termsOf = ({ way, text, url, ref, format }: Article) =>
  way === 'url'
    ? { url: url.trim() }
    : { text, ...(ref !== null && { ref }), ...(format !== null && { format }) };

/** Of a campaign that there is: from its address again where it has one, or else as it was read. */
export const articleAgain = ({ raw, url }: { raw: string; url: string | null }): Article =>
  url === null ? { ...emptyArticle, text: raw } : { ...emptyArticle, way: 'url', url };

const formats: Record<string, Article['format']> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

export const articleEndings = ['.txt', '.md', '.markdown', '.html', '.htm'];

export async function articleOf(file: File): Promise<Article> {
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  return { way: 'text', text: await file.text(), url: '', ref: file.name, format: formats[ending] ?? null };
}
