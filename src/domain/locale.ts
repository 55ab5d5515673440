// Which of the locales that there are comes closest to one that is wanted.

/**
 * Itself, then one of the same language and script ("zh-HK" → zh-TW, "zh-Hans" → zh-CN), then one of the same language,
 * then null.
 */
export function closestLocale<L extends string>(wanted: string, locales: readonly L[]): L | null {
  const like = maximized(wanted);
  return (
    locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
    locales.find((locale) => {
      const candidate = maximized(locale);
      return candidate?.language === like?.language && candidate?.script === like?.script;
    }) ??
    locales.find((locale) => maximized(locale)?.language === like?.language) ??
    null
  );
}

function maximized(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale).maximize();
  } catch {
    return null;
  }
}
