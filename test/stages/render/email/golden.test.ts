import { describe, test } from '@jest/globals';
import { composeEmail } from '../../../../src/stages/render/email/compose-email.ts';
import { themeNames } from '../../../../src/themes/load-theme.ts';
import { expectGolden } from './expect-golden.ts';
import { sampleInput, sampleLanguages } from './sample.ts';

describe.each(themeNames())('the %s theme', (theme) => {
  test.each(sampleLanguages)('gives the same mail and hosted page as before in %s', async (language) => {
    const email = await composeEmail(sampleInput(language, theme));
    expectGolden(`email/${theme}-${language}.html`, email.html);
    expectGolden(`email/${theme}-${language}-hosted.html`, email.hostedHtml);
  });
});

test.each(sampleLanguages)('the plain text is the same as before in %s', async (language) => {
  const email = await composeEmail(sampleInput(language, 'editorial'));
  expectGolden(`email/${language}.txt`, email.text);
});
