// French, Spanish, Italian and Portuguese: where what somebody tells begins and ends, and what of it can stand alone.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { paragraphs } from '../../paragraphs.ts';

const told = (language: string, text: string) => statements(language, text).map(([, , words]) => words);

describe('a statement ends before', () => {
  test.each<[string, string, string, string]>([
    [
      'a second clause with a conjunction of its own',
      'fr',
      'Le procureur, Paul Vautrin, avait requis trois ans, rappelant que 12 agents avaient été blessés et que le feu avait duré.',
      '12 agents avaient été blessés',
    ],
    [
      'a second clause, beside a word in marks',
      'es',
      'Ana Ruiz habló ayer. Ha añadido que el plan está "al 90%" y que faltan "retoques menores".',
      'el plan está "al 90%"',
    ],
    [
      'a second clause',
      'it',
      'Anna Lodi ha spiegato che il piano è pronto e che mancano i soldi.',
      'il piano è pronto',
    ],
    [
      'a second clause',
      'pt',
      'Ana Ruiz disse que o plano está pronto e que faltam os fundos.',
      'o plano está pronto',
    ],
    [
      'the next verb of saying',
      'es',
      'Marta Isla cree que el hallazgo puede ayudar a los pueblos y lamenta que la ayuda termine en mayo.',
      'el hallazgo puede ayudar a los pueblos',
    ],
    [
      'the next verb of saying',
      'it',
      'Marta Isola crede che la scoperta possa aiutare i paesi e lamenta che gli aiuti finiscano a maggio.',
      'la scoperta possa aiutare i paesi',
    ],
    [
      'when it was, as the paper adds',
      'fr',
      'La ministre Anne Roux a assuré qu’aucun choix n’avait été fait, à trois jours d’un vote que les maires jugent « décisif ».',
      'aucun choix n’avait été fait',
    ],
    [
      'what the paper holds against it',
      'es',
      'La ministra Ana Ruiz ha reconocido que la ley no llegará antes del verano, en contra de lo anunciado en enero.',
      'la ley no llegará antes del verano',
    ],
    [
      'what the paper holds against it',
      'it',
      'La ministra Anna Lodi ha ammesso che la legge non arriverà in Aula, al contrario di quanto annunciato a gennaio.',
      'la legge non arriverà in Aula',
    ],
    [
      'whom it contradicts',
      'fr',
      'La préfecture a assuré que rien n’était encore décidé, contredisant le maire.',
      'rien n’était encore décidé',
    ],
  ])('%s: %s', (_, language, text, words) => {
    expect(told(language, text)).toEqual([words]);
  });
});

describe('it stays whole where', () => {
  test.each<[string, string, string, string]>([
    [
      'the second clause is of a relative one',
      'fr',
      'Anne Roux dit que le maire qu’elle connaît et que tous aiment viendra à la fête.',
      'le maire qu’elle connaît et que tous aiment viendra à la fête.',
    ],
    [
      'another clause opens before it',
      'es',
      'Ana Ruiz dijo que espera que el plan salga y que los vecinos cobren pronto.',
      'espera que el plan salga y que los vecinos cobren pronto.',
    ],
    [
      'two verbs share a clause',
      'es',
      'Ana Ruiz dijo que el nuevo alcalde cree y sostiene que el plan saldrá.',
      'el nuevo alcalde cree y sostiene que el plan saldrá.',
    ],
    [
      'the second clause is held against the first',
      'pt',
      'Ana Ruiz disse que o plano está pronto, mas que faltam os fundos.',
      'o plano está pronto, mas que faltam os fundos.',
    ],
    [
      'a distance is told, and no time',
      'fr',
      'Anne Roux dit que l’eau se trouve plus haut, à deux kilomètres du col.',
      'l’eau se trouve plus haut, à deux kilomètres du col.',
    ],
    [
      'a source stands before it without a comma',
      'it',
      'Secondo Anna Castelli il batterio produce un enzima «molto efficiente», attivo anche a 15 gradi.',
      'il batterio produce un enzima «molto efficiente», attivo anche a 15 gradi.',
    ],
  ])('%s: %s', (_, language, text, words) => {
    expect(told(language, text)).toEqual([words]);
  });
});

test('a relative clause about whoever answers is nothing that they say', () => {
  expect(
    told(
      'it',
      'Gli risponde il sottosegretario Ivo Bertoli, che parla di «polemiche inutili» e assicura che il confronto «resta aperto».',
    ),
  ).toEqual([]);
});

/** The words of each quotation, and whether they lean. */
const shown = (language: string, text: string) => {
  const { raw, blocks } = paragraphs(text);
  return findQuotes(raw, blocks, language).map((quote) => [quote.text, quote.leans === true]);
};

test.each<[string, string, string, [string, boolean]]>([
  [
    'of a subject and its verb, the verb, which leans',
    'it',
    '«Le cifre che girano – ha detto ieri il ministro Corrado Ferri – sono bozze vecchie».',
    ['sono bozze vecchie', true],
  ],
  [
    'of a subject and its verb, also where the subject is longer',
    'fr',
    '« Les chiffres qui circulent – a dit hier le ministre Paul Ferry – sont vieux ».',
    ['sont vieux', true],
  ],
  [
    'not what hangs on the side before',
    'it',
    '"Mi prendo le mie colpe - aggiunge Dario Zani - perché la squadra l’ho fatta io".',
    ['Mi prendo le mie colpe', false],
  ],
  [
    'without the first word of the next sentence',
    'it',
    '«Urlava dalla mattina alla sera. Però – riconosce Dario Zani – sapeva tutto».',
    ['Urlava dalla mattina alla sera.', false],
  ],
  [
    'a verb that needs no subject is a sentence',
    'it',
    '«Oggi – dice Dario Zani – siamo pronti a partire con tutti i lavori».',
    ['siamo pronti a partire con tutti i lavori', false],
  ],
  [
    'a clause that its tag parts leans',
    'it',
    '«Si tratta - dice il sindaco Dario Zani - di un primo appello alle famiglie della valle».',
    ['di un primo appello alle famiglie della valle', true],
  ],
  [
    'a clause that its tag parts leans, also where the side before is the one that is left',
    'fr',
    '« Il s’agit, explique le maire Paul Ferry, d’un premier appel aux familles de la vallée ».',
    ['Il s’agit', true],
  ],
  [
    'what goes on with a preposition behind the marks of a tag leans',
    'fr',
    '« Il s’agit », explique le maire Paul Ferry, « d’un premier appel aux familles de la vallée ».',
    ['d’un premier appel aux familles de la vallée', true],
  ],
  [
    'a side that the other takes back leans',
    'it',
    '«Il ponte della valle chiude a tutti i camion – dice Dario Zani – ma soltanto per un mese».',
    ['Il ponte della valle chiude a tutti i camion', true],
  ],
  [
    'a sentence before a tag and a phrase does not',
    'it',
    '«Il ponte della valle chiude a tutti i camion pesanti – dice Dario Zani – per un mese».',
    ['Il ponte della valle chiude a tutti i camion pesanti', false],
  ],
  [
    'nor does a sentence behind a short one',
    'it',
    '«Basta – ha detto Dario Zani –. Nessuno ha mai controllato queste cifre».',
    ['Nessuno ha mai controllato queste cifre', false],
  ],
  [
    'an infinitive behind a verb of saying leans',
    'es',
    'La alcaldesa, Teresa Vilar, ha prometido acudir a la asamblea.',
    ['acudir a la asamblea.', true],
  ],
  [
    'an infinitive that is the subject of a clause does not',
    'es',
    'La alcaldesa, Teresa Vilar, dijo que cambiar la ley no servirá de nada.',
    ['cambiar la ley no servirá de nada.', false],
  ],
])('what is shown: %s', (_, language, text, quote) => {
  expect(shown(language, text)).toEqual([quote]);
});
