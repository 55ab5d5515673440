// Two who say something together are told together.
import { describe, test } from '@jest/globals';
import { type Direct, type Statements, speakersAre, statementsAre } from './speakers.ts';

describe('what two say together is said by neither of them alone', () => {
  test.each<Statements>([
    [
      'en',
      'The Norfield Council and the River Board said they would close the bridge.',
      [['The Norfield Council and the River Board', 'they would close']],
    ],
    [
      'en',
      'The Army and the Navy have warned that the dam may break.',
      [['The Army and the Navy', 'the dam may']],
    ],
    [
      'en',
      'Ann Field and Tom Reed said that the dam may break.',
      [['Ann Field and Tom Reed', 'the dam may']],
    ],
    [
      'nl',
      'De Verenigde Staten en de Europese Unie hebben gewaarschuwd dat er geen geld komt.',
      [['De Verenigde Staten en de Europese Unie', 'er geen geld']],
    ],
    [
      'de',
      'Die Stadt und der Landkreis teilten mit, dass die Brücke gesperrt sei.',
      [['Die Stadt und der Landkreis', 'die Brücke gesperrt']],
    ],
    // One body.
    [
      'en',
      'The Food and Drug Administration said the pill was safe.',
      [['Food and Drug Administration', 'the pill was']],
    ],
    [
      'en',
      'The Department of Health and Human Services said the pill was safe.',
      [['Department of Health and Human Services', 'the pill was']],
    ],
    // In commas, with what they are.
    [
      'en',
      'Ann Field, a nurse, and Tom Reed, a cook, said that the dam may break.',
      [['Ann Field, a nurse, and Tom Reed', 'the dam may']],
    ],
    [
      'en',
      'Lawyers for Ann Field and Tom Reed said that the dam may break.',
      [['Lawyers for Ann Field and Tom Reed', 'the dam may']],
    ],
    [
      'en',
      'Police and prosecutors said that the dam may break.',
      [['Police and prosecutors', 'the dam may']],
    ],
    [
      'en',
      'According to Ann Field and Tom Reed, the dam may break.',
      [['Ann Field and Tom Reed', 'the dam may']],
    ],
    [
      'en',
      'Ann Field and her husband said that the dam may break.',
      [['Ann Field and her husband', 'the dam may']],
    ],
    [
      'fr',
      'Selon Anne Morel et Paul Ruiz, le pont était sûr en mars pour tous les habitants de la ville.',
      [['Anne Morel et Paul Ruiz', 'le pont était']],
    ],
    [
      'es',
      'Ana Morel y Pablo Ruiz afirmaron que el puente era seguro para todos los vecinos.',
      [['Ana Morel y Pablo Ruiz', 'el puente era']],
    ],
    [
      'es',
      'El Ayuntamiento y la Fiscalía señalaron que el puente era seguro para todos los vecinos.',
      [['El Ayuntamiento y la Fiscalía', 'el puente era']],
    ],
    [
      'it',
      'Anna Morelli e Paolo Rossini hanno affermato che il ponte era sicuro.',
      [['Anna Morelli e Paolo Rossini', 'il ponte era']],
    ],
    [
      'de',
      'Die Ministerin Anna Holt und der Abgeordnete Paul Reed sagten, die Brücke sei sicher.',
      [['Ministerin Anna Holt und der Abgeordnete Paul Reed', 'die Brücke sei']],
    ],
    [
      'en',
      'Mayor Ann Field and her deputy, Tom Reed, said that the dam may break.',
      [['Mayor Ann Field and her deputy, Tom Reed', 'the dam may']],
    ],
    // One, who is both, or one who does something else.
    ['en', 'The singer and actor, Tom Reed, said that the dam may break.', [['Tom Reed', 'the dam may']]],
    [
      'en',
      'The council met and its leader, Tom Reed, said that the dam may break.',
      [['Tom Reed', 'the dam may']],
    ],
    ['en', 'Author and broadcaster Ann Field said that the dam may break.', [['Ann Field', 'the dam may']]],
    [
      'en',
      'The author and broadcaster Ann Field said that the dam may break.',
      [['Ann Field', 'the dam may']],
    ],
    ['en', 'Ann Field left and Tom Reed said that the dam may break.', [['Tom Reed', 'the dam may']]],
    [
      'es',
      'José Ortega y Gasset afirmó que el puente era seguro para todos los vecinos.',
      [['José Ortega y Gasset', 'el puente era']],
    ],
  ])('%s: %s', statementsAre);

  test.each<Direct>([
    ['en', '“The dam may break soon,” said Ann Field and Tom Reed.', ['Ann Field and Tom Reed']],
    ['en', '“The dam may break soon,” said Ann Field and Tom Reed nodded.', ['Ann Field']],
    [
      'fr',
      '« Le pont est sûr pour tout le monde », ont affirmé Anne Morel et Paul Ruiz lundi.',
      ['Anne Morel et Paul Ruiz'],
    ],
    ['nl', '“De dam kan breken”, zeggen Jan Vos en Eva Bos.', ['Jan Vos en Eva Bos']],
    ['de', '„Die Brücke ist alt“, sagen Jan Holt und Eva Roth.', ['Jan Holt und Eva Roth']],
  ])('%s: %s', speakersAre);
});
