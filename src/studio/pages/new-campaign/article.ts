// The article as it is given: its text, or where it is.
export interface Article {
  way: 'text' | 'url';
  text: string;
  /** Where it is, or where a text can be read in full. */
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
    : {
        text,
        ...(ref !== null && { ref }),
        ...(format !== null && { format }),
        ...(url.trim() !== '' && { canonicalUrl: url.trim() }),
      };

/** Of a campaign that there is: as it was read where it was a text, or else from its address again. */
export function articleAgain(given: { kind: string; raw: string; url: string | null }): Article {
  const isText = given.url === null || given.kind === 'text' || given.kind === 'markdown';
  const url = given.url ?? '';
  return isText ? { ...emptyArticle, text: given.raw, url } : { ...emptyArticle, way: 'url', url };
}

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
