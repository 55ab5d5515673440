// The HTML of each theme against the data of caniemail.com: what Gmail, Outlook or Apple Mail does not know must be
// in the list below, with what happens there instead.
import { describe, expect, test } from '@jest/globals';
import { caniemail } from 'caniemail';
import { composeEmail } from '../../../../src/stages/render/email/compose-email.ts';
import { themeNames } from '../../../../src/themes/load-theme.ts';
import { sampleInput } from './sample.ts';

const clients = ['gmail.*', 'outlook.*', 'apple-mail.*'] as const;

/** feature → why the mail is whole without it. */
const fallbacks: Record<string, string> = {
  // Gmail's mobile webmail and Outlook on Windows read no style sheet: what lies in one only adds.
  '<style> element':
    'every colour, size and margin is inline too; only dark mode and narrow screens need the sheet',
  '@media': 'the layout is one column, which needs none',
  'Type selector': 'in the style sheet only',
  'Class selector': 'in the style sheet only',
  'ID selector': 'in the style sheet only',
  'Attribute selector': 'in the style sheet only, for Outlook’s own dark mode',
  'Child combinator': 'in the style sheet only',
  'Descendant combinator': 'in the style sheet only',
  'Chaining selectors': 'in the style sheet only',
  'text-wrap': 'lines break as they always did',
  'text-underline-offset': 'the underline is closer',
  'word-break': 'long words are rare; the column grows',
  // The preheader is hidden in six ways at once; a client needs to know one.
  'display:none': 'max-height, font-size and colour hide the preheader too',
  opacity: 'display:none hides the preheader',
  overflow: 'display:none hides the preheader',
  hyphens: 'a long word in a narrow column breaks without one',
  // Decoration.
  'border-radius': 'corners are square',
  outline: 'images have no border in any case',
  'outline-offset': 'the line round a card is outside its edge',
  'word-spacing': 'normal is what there is',
  'white-space': 'a unit may stand below its number',
  'table-layout': 'cells have widths of their own',
  // Semantics for screen readers; without them it is a table and a document.
  'aria-hidden attribute': 'a caption on phones repeats what the alternative text has said',
  'role attribute': 'read as a document',
  'aria-label attribute': 'the title is the first heading too',
  '<body> element': 'the colour of the paper is on a <div> inside it too',
};

async function unsupported(theme: string): Promise<string[]> {
  const { html } = await composeEmail(sampleInput('zh-Hant', theme));
  const { issues } = caniemail({ clients: [...clients], html });
  return [...new Set([...issues.errors.values()].flat().map((issue) => issue.title))];
}

describe.each(themeNames())('the %s theme', (theme) => {
  test('uses nothing that the large clients lack without a fallback', async () => {
    expect((await unsupported(theme)).filter((feature) => !(feature in fallbacks))).toEqual([]);
  });
});

test('no fallback is listed for what no theme uses', async () => {
  const used = new Set((await Promise.all(themeNames().map(unsupported))).flat());
  expect(Object.keys(fallbacks).filter((feature) => !used.has(feature))).toEqual([]);
});
