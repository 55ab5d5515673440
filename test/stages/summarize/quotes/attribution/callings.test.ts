// Whoever is told of by what they do, without a name: the one who is called so in the article, and where nobody is, the
// description as it stands. In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('nobody who is named is told to do it, so that the description is the witness', () => {
  test.each<Case>([
    [
      'nl',
      '„Dat gaat zo niet langer”, zei de rechter tegen hem. „Dat weet ik ook wel”, antwoordde Ruben Kok.',
      ['de rechter', 'Ruben Kok'],
    ],
    [
      'nl',
      '„Dat gaat zo niet langer”, vertelde de coach bij Sport Plein. ¶ Ruben Kok zat op de bank.',
      ['de coach'],
    ],
    [
      'nl',
      '„Dat gaat zo niet langer”, zei de coach, die in de slotfase nog wisselde. ¶ Ruben Kok zat op de bank.',
      ['de coach'],
    ],
    [
      'de',
      '„Das geht so nicht weiter“, sagte der Richter zu ihm. „Das weiß ich selbst“, antwortete Paul Krug.',
      ['der Richter', 'Paul Krug'],
    ],
    ['en', '“This cannot go on,” the judge told him. ¶ Paul Reed looked at the floor.', ['the judge']],
    ['fr', '« Cela ne peut plus durer », a dit le juge. ¶ Paul Morel regardait le sol.', ['le juge']],
    ['es', '«Esto no puede seguir así», dijo el juez. ¶ Luis Gil miraba al suelo.', ['el juez']],
    [
      'it',
      '«Così non si può andare avanti», ha detto il giudice. ¶ Pino Neri guardava a terra.',
      ['il giudice'],
    ],
    [
      'pt',
      '“Isto não pode continuar assim”, disse o ministro. ¶ Rui Paz olhava para o chão.',
      ['o ministro'],
    ],
  ])('%s: %s', speakersAre);
});

describe('the one who is named with it', () => {
  test.each<Case>([
    [
      'nl',
      'Coach Piet Maas baalde. ¶ „Dat gaat zo niet langer”, zei de coach. ¶ Ruben Kok zweeg.',
      ['Piet Maas'],
    ],
    [
      'pt',
      'O ministro Abel Souto afirmou que fica. Abel declarou que trabalha. “Não falamos pelas mesmas pessoas”, disse o ministro. ¶ Rui Paz saiu.',
      ['Abel Souto'],
    ],
    [
      'it',
      'Anna Conti, pubblico ministero, ha parlato in aula. ¶ «Così non si può andare avanti», ha detto la pm. ¶ Pino Neri guardava a terra.',
      ['Anna Conti'],
    ],
  ])('%s: %s', speakersAre);
});

describe('nobody, where more than one may be called so', () => {
  test.each<Case>([
    ['nl', 'Coach Piet Maas en coach Jan Wit baalden. ¶ „Dat gaat zo niet langer”, zei de coach.', [null]],
    ['en', 'Coach Tom Reed and coach Ann Field left. ¶ “This cannot go on,” said the coach.', [null]],
    [
      'pt',
      'O ministro Abel Souto e o ministro Rui Paz saíram. ¶ “Isto não pode continuar”, disse o ministro.',
      [null],
    ],
    [
      'it',
      'La procuratrice Anna Conti parla. Pino Neri ascolta. ¶ «Così non si va avanti», ha detto il magistrato.',
      [null],
    ],
  ])('%s: %s', speakersAre);
});

describe('nor by what anybody may be called', () => {
  test.each<Case>([
    ['de', '„Das geht so nicht weiter“, sagte die Tochter. ¶ Anna Feld schwieg. Paul Krug auch.', [null]],
    ['it', '«Così non si va avanti», ha detto la nipote. ¶ Anna Conti tace. Pino Neri anche.', [null]],
    ['en', '“This cannot go on,” said the expert. ¶ Ann Field was silent. So was Tom Reed.', [null]],
    ['pt', '“Isto não pode continuar”, disse o veterano. ¶ Abel Souto ouviu. Rui Paz também.', [null]],
    ['nl', '„Dat gaat zo niet langer”, zei de topscorer. ¶ Piet Maas zweeg. Jan Wit ook.', [null]],
  ])('%s: %s', speakersAre);
});

describe('who asks does not answer', () => {
  test.each<Case>([
    [
      'nl',
      'Of hij het snapt, vraagt Jan Wit. „Ik weet het niet, ik schaam me.” ¶ Piet Maas zit daar.',
      [null],
    ],
    [
      'nl',
      'Jan Wit vroeg hem waarom hij zweeg. „Ik weet het niet, ik schaam me.” ¶ Piet Maas zit daar.',
      [null],
    ],
    [
      'de',
      'Ob er das verstehe, fragte Jan Feld. „Ich weiß es nicht, ich schäme mich.“ ¶ Paul Krug sitzt da.',
      [null],
    ],
    [
      'de',
      'Jan Feld fragte ihn, warum er schweige. „Ich weiß es nicht, ich schäme mich.“ ¶ Paul Krug sitzt da.',
      [null],
    ],
    [
      'en',
      'Tom Reed asked him why he was silent. “I do not know, I am ashamed.” ¶ Paul Field sat there.',
      [null],
    ],
    [
      'fr',
      'S’il comprend, demande Paul Morel. « Je ne sais pas, j’ai honte. » ¶ Luc Bernard est là.',
      [null],
    ],
    ['es', 'Si lo entiende, pregunta Luis Gil. «No lo sé, me da vergüenza.» ¶ Juan Paz está ahí.', [null]],
    ['it', 'Se capisce, chiede Pino Neri. «Non lo so, mi vergogno.» ¶ Carlo Bini è lì.', [null]],
    ['pt', 'Se entende, pergunta Rui Paz. “Não sei, tenho vergonha.” ¶ Abel Souto está ali.', [null]],
  ])('%s: %s', speakersAre);

  test.each<Case>([
    ['nl', 'Of het genoeg is, vraagt Jan Wit zich af. „Ik weet het niet, ik tel nog eens.”', ['Jan Wit']],
    ['de', 'Ob es reicht, fragte sich Jan Feld. „Ich weiß es nicht, ich zähle noch einmal.“', ['Jan Feld']],
    [
      'en',
      'Tom Reed asked himself whether it was enough. “I do not know, I will count again.”',
      ['Tom Reed'],
    ],
    ['en', 'Tom Reed was asked why he was silent. “I do not know, I am ashamed.”', ['Tom Reed']],
    ['en', 'Tom Reed asked the council for more money. “I do not know what else to do.”', ['Tom Reed']],
    ['de', 'Jan Feld fragte ihn, warum er schweige: „Schämen Sie sich denn gar nicht dafür?“', ['Jan Feld']],
  ])('but who asks themselves, is asked, or asks in the words: %s: %s', speakersAre);
});

describe('of what somebody is it, so that nobody else can be meant', () => {
  test.each<Case>([
    [
      'fr',
      'Luc Roux est venu. ¶ « Le pont sera ouvert en mai », a dit le président américain.',
      ['le président américain'],
    ],
    ['fr', 'Luc Roux est venu. ¶ « Le pont sera ouvert en mai », a dit l’attaquant brésilien.', [null]],
    [
      'es',
      'Luis Gil llegó. ¶ «El puente estará abierto», dijo el presidente francés.',
      ['el presidente francés'],
    ],
    ['es', 'Luis Gil llegó. ¶ «El puente estará abierto», dijo el papa.', ['el papa']],
    [
      'it',
      'Carlo Bini è arrivato. ¶ «Il ponte sarà aperto», ha detto il presidente francese.',
      ['il presidente francese'],
    ],
    [
      'pt',
      'Rui Costa chegou. ¶ “A ponte estará aberta”, disse o presidente francês.',
      ['o presidente francês'],
    ],
    [
      'de',
      'Jan Moos kam. ¶ „Die Brücke ist im Mai offen“, sagte der norwegische Außenminister.',
      ['der norwegische Außenminister'],
    ],
    [
      'de',
      'Jan Moos kam. ¶ „Die Brücke ist im Mai offen“, sagte die Leiterin der Behörde.',
      ['die Leiterin der Behörde'],
    ],
    [
      'de',
      'Jan Moos kam. ¶ „Die Brücke ist im Mai offen“, sagte der Trainer aus Köln.',
      ['der Trainer aus Köln'],
    ],
    ['de', 'Jan Moos kam. ¶ „Die Brücke ist im Mai offen“, sagte die Expertin vom Amt.', [null]],
    [
      'de',
      'Jan Moos, Trainer des SV Deutz, kam. ¶ „Die Brücke ist offen“, sagte der Trainer aus Köln.',
      [null],
    ],
    [
      'en',
      'Tom Reed came. ¶ “The bridge will be open,” said the museum’s director.',
      ['the museum’s director'],
    ],
    [
      'en',
      'Tom Reed came. ¶ “The bridge will be open,” said the director of the museum.',
      ['the director of the museum'],
    ],
    [
      'nl',
      'Jan Kok kwam. ¶ “De brug gaat open”, zei de directeur van het museum.',
      ['de directeur van het museum'],
    ],
  ])('%s: %s', speakersAre);
});
