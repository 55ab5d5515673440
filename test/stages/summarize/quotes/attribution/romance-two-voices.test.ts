// Two who tell something in one sentence of a Romance tongue: a source and whoever it tells of, one clause held against another.
// In words of our own.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { type Direct, type Statements, speakersAre, statementsAre } from './speakers.ts';

describe('behind a source the clause that has its own speaker is theirs', () => {
  test.each<Direct>([
    ['fr', 'Selon Anne Morel, Paul Ruiz a dénoncé « une campagne de calomnies contre lui ».', ['Paul Ruiz']],
    ['es', 'Según Ana Morel, Pablo Ruiz denunció “una campaña de calumnias contra él”.', ['Pablo Ruiz']],
    [
      'it',
      'Secondo Anna Morelli, Paolo Rossini ha denunciato «una campagna di calunnie contro di lui».',
      ['Paolo Rossini'],
    ],
    ['pt', 'Segundo Ana Morais, Paulo Reis denunciou “uma campanha de calúnias contra ele”.', ['Paulo Reis']],
    [
      'es',
      'Según Ana Morel, alcaldesa de Soto, Pablo Ruiz lamentó que “nadie pagara las facturas”.',
      ['Pablo Ruiz'],
    ],
    // A noun that is written as a verb is; a clause about the source.
    [
      'es',
      'Según Pablo Ruiz, autor de la denuncia, “el pueblo no ha pagado una sola factura”.',
      ['Pablo Ruiz'],
    ],
    ['es', 'Según Ana Morel, que firmó el plan, “el pueblo no ha pagado una sola factura”.', ['Ana Morel']],
    ['es', 'Según Ana Morel, él dijo que “nadie le pagó ni una sola factura”.', [null]],
  ])('%s: %s', speakersAre);
});

describe('a study that a scholarly paper has published is its own source', () => {
  test.each<Statements>([
    [
      'fr',
      'Selon une étude publiée par la revue Northern Water Letters, Anne Morel a réduit les fuites du réseau.',
      [['une étude', 'Anne Morel a']],
    ],
    [
      'fr',
      'Les fuites du réseau ont doublé en dix ans, selon une étude publiée par la revue Hydrologie.',
      [['une étude', 'Les fuites du']],
    ],
    [
      'fr',
      'Selon une étude publiée par l’institut Cordéa, les fuites du réseau ont doublé en dix ans.',
      [['l’institut Cordéa', 'les fuites du']],
    ],
    [
      'es',
      'Según un estudio publicado por la revista Hidrología, las fugas de la red se han duplicado.',
      [['un estudio', 'las fugas de']],
    ],
    [
      'it',
      'Secondo uno studio pubblicato dalla rivista Idrologia, le perdite della rete sono raddoppiate.',
      [['uno studio', 'le perdite della']],
    ],
    [
      'pt',
      'Segundo um estudo publicado na revista Hidrologia, as perdas da rede duplicaram em dez anos.',
      [['um estudo', 'as perdas da']],
    ],
  ])('%s: %s', statementsAre);
  test.each<Direct>([
    [
      'fr',
      'Selon une étude publiée par la revue Hydrologie, les fuites ont doublé. « Il y a dix ans, nous avions tenté de publier un article. »',
      [null],
    ],
    [
      'fr',
      '« Le pont ne tiendra pas dix ans de plus », analyse un expert auprès du Parisien.',
      ['un expert'],
    ],
    [
      'fr',
      '« Le pont ne tiendra pas dix ans », analyse un expert auprès de la cour d’appel.',
      ['un expert auprès de la cour d’appel'],
    ],
  ])('%s: %s', speakersAre);
});

/** Who makes each statement, and all of its words but the last stop. */
const wholeAre = (language: string, text: string, told: [string | null, string][]) =>
  expect(
    statements(language, ...text.split(' ¶ ')).map(([speaker, role, words]) => [
      speaker ?? role,
      words.replace(/\.$/, ''),
    ]),
  ).toEqual(told);

describe('what somebody tells ends before what another one holds against it, and before its source', () => {
  test.each<Statements>([
    [
      'fr',
      'Anne Morel affirme que la piscine rouvrira en mai, alors que l’entreprise prévoit septembre.',
      [['Anne Morel', 'la piscine rouvrira en mai']],
    ],
    [
      'es',
      'Ana Morel dijo que la piscina abrirá en mayo, mientras la empresa prevé abrirla en otoño.',
      [['Ana Morel', 'la piscina abrirá en mayo']],
    ],
    [
      'it',
      'Anna Morelli ha detto che la piscina riaprirà a maggio, mentre l’impresa prevede l’autunno.',
      [['Anna Morelli', 'la piscina riaprirà a maggio']],
    ],
    [
      'pt',
      'Ana Morais disse que a piscina abre em maio, enquanto a empresa prevê o outono.',
      [['Ana Morais', 'a piscina abre em maio']],
    ],
    [
      'pt',
      'Paulo Reis disse às autoridades que tinha pago em dinheiro, de acordo com a acusação.',
      [['Paulo Reis', 'tinha pago em dinheiro']],
    ],
    [
      'fr',
      'Anne Morel a assuré que le vote aurait lieu en mai et Paul Ruiz a répondu que ce serait trop tard.',
      [
        ['Anne Morel', 'le vote aurait lieu en mai'],
        ['Paul Ruiz', 'ce serait trop tard'],
      ],
    ],
  ])('%s: %s', wholeAre);
});
