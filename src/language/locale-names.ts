// The tag of a language that is written as people write it: "English", "Chinese (Traditional)", 繁體中文, zh_TW.UTF-8.

/** In whose words languages are named; each language is also known by its own name. */
const speakers = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ru', 'zh-TW', 'zh-CN', 'ja', 'ko'];
const tags =
  'en en-GB en-US zh zh-Hant zh-Hans zh-TW zh-HK zh-CN ja ko de de-AT de-CH fr fr-CA es es-MX it pt pt-BR pt-PT nl pl cs sk hu ro hr sr sl bg el ru uk tr sv da nb no fi et lv lt is ga ca eu gl ar he fa hi bn ur id ms th vi tl sw af'.split(
    ' ',
  );
/** What Intl has no name for. */
const others: Readonly<Record<string, string>> = {
  中文: 'zh',
  華語: 'zh-TW',
  国语: 'zh',
  正體中文: 'zh-TW',
  繁中: 'zh-TW',
  简中: 'zh-CN',
  chinesetaiwan: 'zh-TW',
  mandarin: 'zh',
  cantonese: 'zh-HK',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
};

const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** @returns a BCP 47 tag in its canonical form, or null where no language is called so */
export function localeNamed(name: string): string | null {
  // POSIX: language_TERRITORY.codeset@modifier
  const tag = (name.trim().split(/[.@]/, 1)[0] ?? '').replaceAll('_', '-');
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag))
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      return null;
    }
  names ??= nameAll();
  return names.get(keyOf(name)) ?? null;
}

let names: Map<string, string> | undefined;

function nameAll(): Map<string, string> {
  const all = new Map(Object.entries(others).map(([name, tag]) => [keyOf(name), tag]));
  for (const tag of tags)
    for (const speaker of [...speakers, tag])
      for (const languageDisplay of ['standard', 'dialect'] as const) {
        const key = keyOf(
          new Intl.DisplayNames(speaker, { type: 'language', languageDisplay }).of(tag) ?? '',
        );
        if (key !== '' && !all.has(key)) all.set(key, tag);
      }
  return all;
}
