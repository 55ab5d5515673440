/** What the mail's fixed words and a language model's digest come in (templates/locales). */
export const languages = ['en', 'zh-TW', 'zh-CN', 'ja', 'ko', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];
