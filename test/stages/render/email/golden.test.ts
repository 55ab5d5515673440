// Mails against those that were last looked at and found good: one whole per theme, and of the other languages and the
// hosted pages the lines in which they differ, which leaves nothing out.
import { diff } from 'node:util';
import { expect, test } from '@jest/globals';
import { composeEmail } from '../../../../src/stages/render/email/compose-email.ts';
import { themeNames } from '../../../../src/themes/load-theme.ts';
import { expectGolden } from './expect-golden.ts';
import { sampleInput, sampleLanguages } from './sample.ts';

const composeAll = (theme: string) =>
  Promise.all(
    sampleLanguages.map(async (language) => ({
      language,
      ...(await composeEmail(sampleInput(language, theme))),
    })),
  );

/** What makes the second text of the first: "@@ 4,2" and the lines that stand in place of two from the fourth on. */
function differences(from: string, to: string): string {
  const stretches: { at: number; removed: number; added: string[] }[] = [];
  let at = 1;
  let open = false;
  for (const [operation, line] of diff(to.split('\n'), from.split('\n'))) {
    if (operation !== 0 && !open) stretches.push({ at, removed: 0, added: [] });
    open = operation !== 0;
    const stretch = stretches.at(-1);
    if (operation === 1) stretch?.added.push(line);
    else {
      if (operation === -1 && stretch) stretch.removed += 1;
      at += 1;
    }
  }
  return stretches
    .map(({ at, removed, added }) => [`@@ ${at},${removed}`, ...added.map((line) => `+${line}`)].join('\n'))
    .join('\n');
}

const inSections = (sections: (readonly [string, string])[]): string =>
  sections.map(([title, text]) => `===== ${title}\n${text}\n`).join('');

test('the differences of two texts make the second of the first', () => {
  expect(differences('a\nb\nc', 'a\nx\ny\nc\nd')).toBe('@@ 2,1\n+x\n+y\n@@ 4,0\n+d');
  expect(differences('a\nb', 'a\nb')).toBe('');
});

test.each(themeNames())(
  'the %s theme gives the same mails and hosted pages as before, in every language',
  async (theme) => {
    const emails = await composeAll(theme);
    const [first, ...others] = emails as [(typeof emails)[0], ...typeof emails];
    expectGolden(`email/${theme}.html`, first.html);
    expectGolden(
      `email/${theme}-differences.txt`,
      inSections([
        ...others.map(
          ({ language, html }) =>
            [
              `the mail in ${language} beside that in ${first.language}`,
              differences(first.html, html),
            ] as const,
        ),
        ...emails.map(
          ({ language, html, hostedHtml }) =>
            [`the hosted page in ${language} beside its mail`, differences(html, hostedHtml)] as const,
        ),
      ]),
    );
  },
);

test('the plain text is the same as before, in every language', async () => {
  const emails = await composeAll('editorial');
  expectGolden('email/text.txt', inSections(emails.map(({ language, text }) => [language, text] as const)));
});
