// The sections of a digest that is made of several articles: of each its title, its first sentences and where the whole
// of it is, and the lines of the mail made of the titles. All of it verbatim, whatever engine writes the rest.
import type { Article, Span } from '../../domain/article.ts';
import { type Digest, digestLimits, type Section, type SectionTranslation } from '../../domain/digest.ts';
import { fitsIn, readingLength } from '../../language/text/width.ts';
import { shouting } from './gate/form.ts';

/** Of one section: as many sentences as fit, and always one. */
const mostSentences = 3;
/** In CJK characters; letters count 0.4. */
const mostLength = 120;

/** @param sentences of the kept paragraphs, in order */
export function readSections({ metadata }: Article, sentences: readonly Span[]): Section[] {
  return (metadata.sections ?? []).map(({ title, url, start, end }) => {
    const summary: Span[] = [];
    let length = 0;
    for (const sentence of sentences.filter((span) => span.start >= start && span.end <= end)) {
      length += readingLength(sentence.text);
      if (summary.length === mostSentences || (summary.length > 0 && length > mostLength)) break;
      summary.push(sentence);
    }
    return { title, url, summary };
  });
}

/** The sections with what an engine made of them; their own words stay. */
export function translateSections(
  sections: readonly Section[],
  translations: readonly SectionTranslation[] = [],
): Section[] {
  return sections.map((section, index) => {
    const translated = translations[index];
    if (!translated) return section;
    const summary = section.summary.map((passage, at) => {
      const translation = translated.summary[at];
      return translation ? { ...passage, translation } : passage;
    });
    return { ...section, translation: translated.title, summary };
  });
}

/** The best section's title is the subject, the others' titles are the preheader, as far as they fit. */
export function linesOfSections(
  sections: readonly Section[],
  written: Pick<Digest, 'subjects' | 'preheader'>,
): Pick<Digest, 'subjects' | 'preheader'> {
  const titles = sections.map(({ title, translation }) => translation ?? title);
  const subjects = [...new Set([...titles.filter(fitsSubject), ...written.subjects])].slice(
    0,
    digestLimits.subjects,
  );
  const others = titles.filter((title) => title !== subjects[0]);
  let preheader = '';
  for (const title of others) {
    const longer = preheader ? `${preheader} · ${title}` : title;
    if (longer.length > digestLimits.preheader) break;
    preheader = longer;
  }
  return { subjects, preheader: preheader || written.preheader };
}

const fitsSubject = (line: string): boolean => fitsIn(line, digestLimits.subject) && !shouting.test(line);
