// A sentence is about one, and within it another speaks: "Tom Reed left after Ann Field said that …". In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

type Statements = [language: string, text: string, told: [string | null, string][]];
type Direct = [language: string, text: string, speakers: (string | null)[]];

describe('whoever a clause within the sentence is about says what its verb tells', () => {
  test.each<Statements>([
    [
      'en',
      'Tom Reed resigned on Monday after Ann Field said that the bridge was safe.',
      [['Ann Field', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed was angry because Ann Field had said that the bridge was safe.',
      [['Ann Field', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed wants to know why Ann Field said that the bridge was safe.',
      [['Ann Field', 'the bridge was']],
    ],
    [
      'en',
      'The council met days after Ann Field, the mayor, said that the bridge was safe.',
      [['Ann Field', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed resigned after a witness said that the bridge was unsafe.',
      [['a witness', 'the bridge was']],
    ],
    [
      'fr',
      'Paul Ruiz a démissionné lundi après qu’Anne Morel a affirmé que le pont était sûr.',
      [['Anne Morel', 'le pont était']],
    ],
    [
      'fr',
      'Paul Ruiz est en colère parce qu’Anne Morel a affirmé que le pont était sûr.',
      [['Anne Morel', 'le pont était']],
    ],
    [
      'es',
      'Pablo Ruiz salió de la sala cuando Ana Morel afirmó que el puente era seguro.',
      [['Ana Morel', 'el puente era']],
    ],
    [
      'it',
      'Paolo Rossini è arrabbiato perché Anna Morelli ha affermato che il ponte era sicuro.',
      [['Anna Morelli', 'il ponte era']],
    ],
    [
      'pt',
      'Paulo Reis deixou a sala quando Ana Morais afirmou que a ponte era segura para todos.',
      [['Ana Morais', 'a ponte era']],
    ],
    [
      'de',
      'Jan Roth trat am Montag zurück, nachdem Eva Holt gesagt hatte, dass die Brücke sicher sei.',
      [['Eva Holt', 'die Brücke sicher']],
    ],
    [
      'de',
      'Jan Roth ist wütend, weil Eva Holt sagte, dass die Brücke sicher sei.',
      [['Eva Holt', 'die Brücke sicher']],
    ],
    [
      'nl',
      'Jan Vos is boos omdat Eva Bos zei dat de brug veilig was voor vrachtwagens.',
      [['Eva Bos', 'de brug veilig']],
    ],
  ])('%s: %s', statementsAre);

  test.each<Direct>([
    [
      'en',
      'Tom Reed resigned on Monday after Ann Field called the bridge “a danger to everybody in this town”.',
      ['Ann Field'],
    ],
    [
      'fr',
      'Paul Ruiz a démissionné lundi après qu’Anne Morel a dit que le pont était « un danger pour tous les habitants ».',
      ['Anne Morel'],
    ],
    [
      'de',
      'Jan Roth trat zurück, nachdem Eva Holt gesagt hatte, die Brücke sei „eine Gefahr für alle Bürger dieser Stadt“.',
      ['Eva Holt'],
    ],
    [
      'pt',
      'Paulo Reis demitiu-se na segunda-feira quando Ana Morais disse que a ponte era “um perigo para todos os moradores”.',
      ['Ana Morais'],
    ],
  ])('%s: %s', speakersAre);
});

describe('no clause of somebody else’s', () => {
  test.each<Statements>([
    ['en', 'A man who came after Ann Field said that the bridge was safe.', [['A man', 'the bridge was']]],
    ['en', 'The mayor before Ann Field said that the bridge was safe.', [['The mayor', 'the bridge was']]],
    [
      'en',
      'Tom Reed, who was mayor when Ann Field ran the harbour, said that the bridge was safe.',
      [['Tom Reed', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed stayed until Ann Field left and said that the bridge was safe.',
      [['Tom Reed', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed, speaking after Ann Field, said that the bridge was safe.',
      [['Tom Reed', 'the bridge was']],
    ],
  ])('%s: %s', statementsAre);
});
