// A digest with its texts as their language sets them, so that mail, cards and posts say the same: in Chinese a half-width comma
// after Han becomes the full-width one. What was proven stays proven: the offsets are still those of the article.
import { type Digest, type Passage, quoteLanguage } from '../../domain/digest.ts';
import { scriptOf } from './email/typography.ts';
import { fullWidthForms } from './type/characters.ts';

const isHan = (language: string): boolean => /^Han[st]$/.test(scriptOf(language));

const setMarks = (text: string, language: string): string =>
  isHan(language)
    ? text.replace(/(?<=[\p{sc=Han}」』》）])[,:;!?] ?/gu, (mark) => fullWidthForms.get(mark.trim()) ?? mark)
    : text;

export function setDigest(digest: Digest): Digest {
  const { language } = digest;
  const spoken = quoteLanguage(digest);
  if (!isHan(language) && !isHan(spoken)) return digest;
  const set = (text: string) => setMarks(text, language);
  const setSpoken = (text: string) => setMarks(text, spoken);
  const passage = (one: Passage): Passage => ({
    ...one,
    text: setSpoken(one.text),
    ...(one.translation !== undefined && { translation: set(one.translation) }),
  });
  return {
    ...digest,
    title: set(digest.title),
    summary: digest.summary.map(passage),
    ...(digest.sections && {
      sections: digest.sections.map((section) => ({
        ...section,
        title: setSpoken(section.title),
        ...(section.translation !== undefined && { translation: set(section.translation) }),
        summary: section.summary.map(passage),
      })),
    }),
    keyPoints: digest.keyPoints.map(passage),
    quotes: digest.quotes.map((quote) => ({
      ...quote,
      text: setSpoken(quote.text),
      ...(quote.translation !== undefined && { translation: set(quote.translation) }),
    })),
    stats: digest.stats.map((stat) => ({
      ...stat,
      label: setSpoken(stat.label),
      ...(stat.translation && { translation: { ...stat.translation, label: set(stat.translation.label) } }),
    })),
    subjects: digest.subjects.map(set),
    preheader: set(digest.preheader),
    ...(digest.hook !== undefined && { hook: set(digest.hook) }),
  };
}
