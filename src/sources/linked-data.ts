// Reads what a page says of itself as JSON-LD (schema.org). Whatever it holds is only text.
import type { DomDocument } from './dom.ts';

export type Json = Record<string, unknown>;

/** The first schema.org object of an article's type; an empty one where there is none. */
export function linkedArticle(document: DomDocument): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent));
      if (found) return found;
    } catch {
      // A page's broken JSON-LD is no reason not to read the page.
    }
  }
  return {};
}

function findArticle(json: unknown): Json | undefined {
  const outer = asArray(json);
  const candidates = [...outer, ...outer.flatMap((item) => (isObject(item) ? asArray(item['@graph']) : []))];
  return candidates.find(
    (item): item is Json =>
      isObject(item) &&
      asArray(item['@type']).some((type) => /Article$|BlogPosting$|^Report$/.test(String(type))),
  );
}

/** The name of a schema.org person or organisation, or of several. */
export function nameOf(value: unknown): string | undefined {
  const names = asArray(value).map((item) => (isObject(item) ? text(item.name) : text(item)));
  return names.filter((name) => name).join(', ') || undefined;
}

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

export const asArray = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
