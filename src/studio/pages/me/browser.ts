// A browser by what it says of itself, in the words that people have for it; null where it says nothing known.
const browsers = [
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const systems = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

export function browserOf(agent: string): string | null {
  const [, browser] = browsers.find(([pattern]) => pattern.test(agent)) ?? [];
  const [, system] = systems.find(([pattern]) => pattern.test(agent)) ?? [];
  return [browser, system].filter(Boolean).join(' · ') || null;
}
