// A witness without a name whom the sentence before words brings in, also behind a passive, and who reacts there in languages
// with letters. In words of our own.
import { describe, expect, test } from '@jest/globals';
import { namesIn, speakersIn } from './speakers.ts';

type Case = [language: string, name: string, text: string, speakers: (string | null)[]];

describe('a passive ends with whoever goes on to speak', () => {
  test.each<Case>([
    [
      'nl',
      'and everything they say',
      'De storing werd om 22.10 uur gemeld door een buurvrouw. ‘Ik dacht dat het onweer was’, vertelt ze. ‘Toen viel het licht uit.’',
      ['een buurvrouw', 'een buurvrouw'],
    ],
    [
      'it',
      'with an article that is joined to its noun',
      'L’allarme è stato dato da una vicina. «Ho sentito un botto e sono scesa in strada», racconta.',
      ['una vicina'],
    ],
    [
      'es',
      'by a verb without a subject',
      'La alarma fue dada por una vecina del tercero. «Oí un golpe y bajé a la calle en bata», cuenta.',
      ['una vecina del tercero'],
    ],
    [
      'pt',
      'by a verb without a subject',
      'O alarme foi dado por uma vizinha do terceiro andar. “Ouvi um estrondo e desci para a rua de roupão”, conta.',
      ['uma vizinha do terceiro andar'],
    ],
    [
      'fr',
      'by a pronoun',
      'L’alerte a été donnée par une voisine du troisième. « J’ai entendu un choc et je suis descendue », raconte-t-elle.',
      ['une voisine du troisième'],
    ],
    [
      'fr',
      'and nobody, where it tells of somebody with a name',
      'Pierre Gandin a été trouvé par une voisine du troisième. « J’ai entendu un choc et je suis descendue », raconte-t-elle.',
      [null],
    ],
  ])('%s: %s', (language, _, text, speakers) => {
    expect(namesIn(language, text)).toEqual(speakers);
  });
});

describe('nobody else is told of', () => {
  test.each<Case>([
    [
      'nl',
      'by a noun of men, where she speaks',
      'Een buurvrouw noemt de aangehouden man vriendelijk. ‘Hij heeft mijn fiets nog gemaakt’, zegt ze vanachter het raam.',
      ['Een buurvrouw'],
    ],
    [
      'it',
      'by a word of place that is a neighbour elsewhere',
      'Una donna di Rocca Bassa ha già prenotato l’albergo vicino all’ospedale. «Carla è bravissima, ma io ho paura anche in vasca», confida.',
      ['Una donna'],
    ],
  ])('%s: %s', (language, _, text, speakers) => {
    expect(namesIn(language, text)).toEqual(speakers);
  });
});

describe('words that stand alone are of whom the sentence before tells how they take it', () => {
  test.each<Case>([
    [
      'nl',
      'who saw it coming',
      'Haar coach Piet Gans had het wel zien aankomen. „Ze reed in de training al rondjes van 28. Toen heb ik mijn mond gehouden.”',
      ['Piet Gans'],
    ],
    [
      'it',
      'who was cross with somebody',
      'Di tutt’altro umore la presidente del Montebello, Lidia Guerra, che se l’è presa con l’arbitro. «Il secondo rigore andava ripetuto, lo hanno visto tutti.»',
      ['Lidia Guerra'],
    ],
  ])('%s: %s', (language, _, text, speakers) => {
    expect(namesIn(language, text)).toEqual(speakers);
  });
});

test.each<[string, string]>([
  ['en', 'Anna Field was found on Friday by a neighbour. “I thought she was asleep,” she said.'],
  ['en', 'Anna Field was found on Friday by her sister. “I thought she was asleep,” she said.'],
  ['en', 'Tom Reed was found by the caretaker. “I thought he was asleep,” he said.'],
  ['de', 'Anna Feld wurde am Freitag von einer Nachbarin gefunden. „Ich dachte, sie schläft“, sagt sie.'],
  ['nl', 'Anna Vermeer werd vrijdag gevonden door een buurvrouw. ‘Ik dacht dat ze sliep’, vertelt ze.'],
  ['fr', 'Anne Vidal a été retrouvée vendredi par une voisine. « Je croyais qu’elle dormait », dit-elle.'],
  ['es', 'Ana Prado fue encontrada el viernes por una vecina. «Creí que dormía», cuenta.'],
  ['it', 'Anna Bini è stata trovata venerdì dalla sorella. «Pensavo che dormisse», racconta.'],
  ['pt', 'Ana Prado foi encontrada na sexta-feira pela irmã. “Pensei que dormia”, conta.'],
])('%s: who was found, or who found them: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual([[null, null]]);
});

test('by somebody whom the pronoun cannot mean, whoever was found speaks', () => {
  expect(
    speakersIn('en', 'Tom Reed was found on Friday by a woman. “I had fallen asleep,” he said.'),
  ).toEqual([['Tom Reed', null]]);
});
