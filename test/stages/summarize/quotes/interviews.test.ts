// Interviews without quotation marks in alphabetic languages: who answers, by surname or initials, and who only asks.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

const direct = (language: string, ...lines: string[]) => {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, language)
    .filter((quote) => quote.kind === 'direct')
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role, text }) => [speaker, role, text]);
};

describe('the answers of an interview', () => {
  test('are of the person whose surname or initials stand before them', () => {
    expect(
      direct(
        'de',
        'Die Orgelbauerin Clara Thoma stimmt Instrumente, die keiner mehr spielt.',
        'BLATT: Frau Thoma, wie viele Orgeln haben Sie gehört?',
        'Clara Thoma: Gehört habe ich vielleicht neunhundert. Verstanden habe ich davon keine zwanzig.',
        'BLATT: Warum so wenige?',
        'Thoma: Weil man in einer Kirche sitzen muss, bis es dunkel wird. Erst dann redet sie mit einem.',
      ),
    ).toEqual([
      [
        'Clara Thoma',
        'Orgelbauerin',
        'Gehört habe ich vielleicht neunhundert. Verstanden habe ich davon keine zwanzig.',
      ],
      [
        'Clara Thoma',
        'Orgelbauerin',
        'Weil man in einer Kirche sitzen muss, bis es dunkel wird. Erst dann redet sie mit einem.',
      ],
    ]);
    expect(
      direct(
        'fr',
        'Bergère dans le Vercors, Lise Morand publie un carnet de route.',
        'Pourquoi avoir choisi la montagne ?',
        'Lise Morand : Parce que la vallée était pleine, et que personne ne voulait des brebis.',
        'Peut-on en vivre ?',
        'L. M. : Assez mal, il faut le dire. Mais on dort mieux qu’en ville.',
      ),
    ).toEqual([
      [
        'Lise Morand',
        'Bergère dans le Vercors',
        'Parce que la vallée était pleine, et que personne ne voulait des brebis.',
      ],
      [
        'Lise Morand',
        'Bergère dans le Vercors',
        'Assez mal, il faut le dire. Mais on dort mieux qu’en ville.',
      ],
    ]);
  });

  const interview = (first: string, third: string) =>
    direct(
      'it',
      'Ersilia Bonfante sale ogni giorno alla torre, come Gino Melandri prima di lei.',
      first,
      '«Vuol dire che quando ho la febbre il paese non sa che ore sono.»',
      'Come si suona una campana di due tonnellate?',
      '«Non si suona, si lascia cadere. Il lavoro è fermarla.»',
      third,
      '«Una volta, con il fulmine. Ha bruciato la corda fino a qui.»',
    ).map(([speaker]) => speaker);

  test('under questions without a name are of the one whom a question calls', () => {
    expect(interview('Signora Bonfante, che cosa vuol dire essere l’ultima?', 'Ha mai avuto paura?')).toEqual(
      Array(3).fill('Ersilia Bonfante'),
    );
  });

  test('are nobody’s where questions call nobody', () => {
    expect(interview('Che cosa vuol dire essere l’ultima?', 'Ha mai avuto paura?')).toEqual(
      Array(3).fill(null),
    );
  });
});
