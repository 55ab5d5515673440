// How this operator wants the studio on this machine: language, appearance, time zone. Kept by the browser.
import { useSyncExternalStore } from 'react';
import { type Language, languages } from '../words/types.ts';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

export interface Preferences {
  language: Language;
  appearance: Appearance;
  /** IANA name. */
  timeZone: string;
}

const place = 'pullquote.preferences';
const watchers = new Set<() => void>();
let current = read();
show(current);

function read(): Preferences {
  let kept: Partial<Preferences> = {};
  try {
    kept = JSON.parse(localStorage.getItem(place) ?? '{}');
  } catch {
    // Written by something else: as if there were none.
  }
  return {
    language: kept.language && kept.language in languages ? kept.language : spoken(),
    appearance: appearances.find((one) => one === kept.appearance) ?? 'system',
    timeZone: isZone(kept.timeZone) ? kept.timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** The studio has one Chinese: whoever reads any is better served by it than by English. */
function spoken(): Language {
  const known = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
  return /^zh/i.test(known) ? 'zh-TW' : 'en';
}

function isZone(name: string | undefined): name is string {
  if (!name) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function show({ appearance, language }: Preferences): void {
  document.documentElement.dataset.appearance = appearance;
  document.documentElement.lang = language;
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  localStorage.setItem(place, JSON.stringify(current));
  show(current);
  for (const tell of watchers) tell();
}

export const preferences = (): Preferences => current;

export const usePreferences = (): Preferences =>
  useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, preferences);
