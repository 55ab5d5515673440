// A mail in a frame as a mail program in the light or the dark reads its style: the frame itself follows the machine,
// whatever that has.
export function showMail(mail: Document | null, mode: 'light' | 'dark'): void {
  const holds = (of: string) => (of === mode ? '(min-width: 0px)' : '(max-width: 0px)');
  for (const { cssRules } of mail?.styleSheets ?? [])
    for (const rule of cssRules) {
      if (!(rule instanceof (mail?.defaultView?.CSSMediaRule ?? CSSMediaRule))) continue;
      const { media } = rule;
      media.mediaText = media.mediaText.replace(
        /\(prefers-color-scheme:\s*(dark|light)\)/g,
        (_match, of: string) => holds(of),
      );
    }
}
