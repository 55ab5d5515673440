// What words there are, and in which languages.
import type { en } from './en.ts';

export type Words = Record<keyof typeof en, string>;
export type Key = keyof Words;

export const languages = { en: 'English', 'zh-TW': '繁體中文' } as const;
export type Language = keyof typeof languages;
