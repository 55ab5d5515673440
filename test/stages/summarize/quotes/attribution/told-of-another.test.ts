// Words that somebody tells another one said: whose they are is told by the clause they stand in, and not by who tells it. In
// words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('what another one calls a thing is not the words of who tells so', () => {
  test.each<Case>([
    ['en', 'This is what Tom Reed calls “a bridge to nowhere and back”, said Ann Field.', [null]],
    ['en', 'It was a plan that Tom Reed had called “a bridge to nowhere and back,” Ann Field said.', [null]],
    ['en', 'This is what the council calls “a plan for all of us here”, Ann Field told reporters.', [null]],
    ['en', 'Tom Reed called it “a bridge to nowhere and back”, said Ann Field.', [null]],
    ['en', 'Tom Reed said it was “a bridge to nowhere and back”, Ann Field recalled.', [null]],
    ['en', 'Tom Reed’s plan was “a bridge to nowhere and back”, said Ann Field.', ['Ann Field']],
    ['de', 'Das sei, was Jan Moos „einen teuren Irrweg ohne Ende“ nenne, sagte Anna Feld.', [null]],
    ['de', 'Jan Moos habe den Plan „einen teuren Irrweg ohne Ende“ genannt, sagte Anna Feld.', [null]],
    ['de', 'Der Plan sei „ein teurer Irrweg ohne Ende“, sagte Anna Feld.', ['Anna Feld']],
    ['nl', 'Dat is wat Jan Moos ‘een dure vergissing zonder einde’ noemt, zei Anna Veld.', [null]],
    ['fr', 'C’est ce que Luc Roux appelle « une erreur chère et sans fin », a dit Anne Vidal.', [null]],
    ['es', 'Es lo que Luis Gil llama «un error caro y sin fin», dijo Ana Ruiz.', [null]],
    ['it', 'È quello che Carlo Bini chiama «un errore caro e senza fine», ha detto Rita Mori.', [null]],
    ['pt', 'É o que Rui Costa chama “um erro caro e sem fim”, disse Ana Reis.', [null]],
  ])('%s: %s', speakersAre);
});

describe('the second verb of a clause about somebody may be theirs', () => {
  test.each<Case>([
    ['en', 'Ann Field said a man had called her and said: “You will be sorry you came.”', [null]],
    ['en', 'Ann Field told how a stranger had met Tom Reed and told him: “You will be sorry.”', [null]],
    ['en', 'Ann Field said the plan was good and added: “We will build it in May.”', ['Ann Field']],
    ['en', 'Ann Field said the plan was good, and told the hall: “We will build it.”', ['Ann Field']],
    [
      'fr',
      'Anne Vidal a raconté qu’un inconnu était venu et lui avait dit : « Tu vas le regretter. »',
      [null],
    ],
    ['es', 'Ana Ruiz contó cómo un desconocido se acercó y le dijo: «Te vas a arrepentir».', [null]],
    ['es', 'Ana Ruiz dijo que el alcalde se equivocó y pidió: «Que venga y lo vea».', ['Ana Ruiz']],
    [
      'it',
      'Rita Mori ha raccontato che uno sconosciuto era venuto e le aveva detto: «Te ne pentirai».',
      [null],
    ],
    ['pt', 'Ana Reis contou que um desconhecido chegou e lhe disse: “Vais arrepender-te disto.”', [null]],
  ])('%s: %s', speakersAre);
});

describe('"it" is the body of which the sentence before tells', () => {
  test.each<Case>([
    ['en', 'The council opened a hotline on Monday. “Nobody will be left alone,” it said.', ['The council']],
    [
      'en',
      'The Norfield Council opened a hotline. It said: “Nobody will be left alone.”',
      ['Norfield Council'],
    ],
    [
      'en',
      'The union rejected the offer. “We will strike on Monday,” it said. “There is no other way.”',
      ['The union', 'The union'],
    ],
    ['en', 'The council would not comment. But it said: “Nobody will be left alone.”', ['The council']],
    // Two bodies; something written; a sign; somebody in between.
    ['en', 'The regulator fined Norfield Motors. “We accept the ruling,” it said.', [null]],
    ['en', 'The council published a report on Monday. “Nobody will be left alone,” it said.', [null]],
    ['en', 'The sign stood on the bridge. “Nobody will be left alone,” it said.', [null]],
    ['en', 'Its board met on Monday. “Nobody will be left alone,” it said.', [null]],
    [
      'en',
      'The ministry opened a hotline. Ann Field called it. “Nobody will be left alone,” it said.',
      [null],
    ],
  ])('%s: %s', speakersAre);
});

describe('somebody who was brought in by what they are is called so again', () => {
  test.each<Case>([
    ['en', 'A deckhand defended him. “He walked every deck himself,” said the deckhand.', ['A deckhand']],
    ['en', 'A passerby stopped. “I heard the hush before I saw it,” the passerby said.', ['A passerby']],
    ['de', 'Eine Kellnerin kam dazu. „Ich habe den Knall gehört“, sagte die Kellnerin.', ['Eine Kellnerin']],
    ['nl', 'Een kokkin kwam erbij. ‘Ik heb de knal gehoord’, zei de kokkin.', ['Een kokkin']],
    ['fr', 'Un matelot est venu. « J’ai entendu le bruit », a dit le matelot.', ['Un matelot']],
    ['es', 'Una desconocida se acercó. «He oído el ruido», dijo la desconocida.', ['Una desconocida']],
    ['it', 'Un netturbino si è fermato. «Ho sentito il botto», ha detto il netturbino.', ['Un netturbino']],
    ['pt', 'Um estafeta parou. “Ouvi o estrondo daqui”, disse o estafeta.', ['Um estafeta']],
  ])('%s: %s', speakersAre);
});
