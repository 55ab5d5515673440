// Finds the tongues by their folder: tongues/<tag>/index.ts, by its default export. Names none of them but "und".
import { readdirSync } from 'node:fs';
import type { Language } from './language.ts';
import { marksOfOthers } from './text/quotation-marks.ts';

const folder = new URL('./tongues/', import.meta.url);

const tongues = new Map<string, Language>();
const aliases = new Map<string, Language>();
for (const tag of readdirSync(folder).sort()) {
  const { default: tongue } = (await import(new URL(`${tag}/index.ts`, folder).href)) as {
    default: Language;
  };
  if (tongue.tag !== tag) throw new Error(`tongues/${tag} holds a language whose tag is "${tongue.tag}"`);
  tongues.set(tag, tongue);
}
for (const tongue of tongues.values()) for (const tag of tongue.alsoTagged ?? []) aliases.set(tag, tongue);

const unknown = tongues.get('und')!;
/** All tongues but the one that stands for what is not known, in the order of their tags. */
const known: readonly Language[] = [...tongues.values()].filter((tongue) => tongue !== unknown);
const asked = new Map<string, Language>();

export const languages = (): readonly Language[] => known;

/**
 * The language of a tag; where there is no tongue for it, what is known of any text, under that tag.
 * @param tag BCP 47: "de-AT" is de, "zh-TW" is zh-Hant, "sl" has nothing but its quotation marks
 */
export function languageOf(tag: string): Language {
  let language = asked.get(tag);
  if (!language) {
    const base = baseOf(tag);
    language =
      tongues.get(tag) ??
      tongues.get(base) ??
      aliases.get(base) ??
      tongues.get(scriptTagOf(tag)) ??
      otherOf(tag);
    // Tags come from outside too: a flood of them may not fill the memory.
    if (asked.size > 500) asked.clear();
    asked.set(tag, language);
  }
  return language;
}

const baseOf = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** "zh-TW" → "zh-Hant", by CLDR's likely subtags. */
function scriptTagOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return 'und';
  }
}

function otherOf(tag: string): Language {
  const quotationMarks = marksOfOthers[baseOf(tag)] ?? unknown.writing.quotationMarks;
  return { ...unknown, tag, writing: { ...unknown.writing, quotationMarks } };
}
