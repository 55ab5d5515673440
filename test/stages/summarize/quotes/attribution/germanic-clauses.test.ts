// Who speaks in English, German and Dutch sentences of two clauses, and what a word before a name is no part of: in words of our own.
import { describe, expect, test } from '@jest/globals';
import { type Direct, type Statements, speakersAre, speakersIn, statementsAre } from './speakers.ts';

describe('the second of two main clauses has its own subject', () => {
  test.each<Statements>([
    [
      'nl',
      'Het onderzoek loopt en de politie heeft bevestigd dat ze de familie op de hoogte brengen.',
      [['de politie', 'ze de familie']],
    ],
    [
      'nl',
      'De brug is dicht, maar de gemeente heeft gezegd dat hij weer open gaat.',
      [['de gemeente', 'hij weer open']],
    ],
    [
      'nl',
      'De burgemeester en de politie hebben bevestigd dat de brug weer open gaat.',
      [['De burgemeester en de politie', 'de brug weer']],
    ],
    ['nl', 'De directeur is de baas en zegt dat de brug weer open gaat.', [['De directeur', 'de brug weer']]],
    [
      'en',
      'The bridge is shut and the council said that it will open in May.',
      [['the council', 'it will open']],
    ],
    [
      'en',
      'Ada Field was hurt and told reporters that the bridge will open.',
      [['Ada Field', 'the bridge will']],
    ],
    [
      'de',
      'Die Brücke ist zu und die Stadt hat mitgeteilt, dass sie im Mai öffnet.',
      [['die Stadt', 'sie im Mai']],
    ],
    [
      'de',
      'Jan Holt ist Bürgermeister und sagte, dass die Brücke im Mai öffnet.',
      [['Jan Holt', 'die Brücke im']],
    ],
  ])('%s: %s', statementsAre);
});

describe('“also” in front of somebody is no lead behind which the subject follows', () => {
  test.each<Direct>([
    [
      'de',
      'Auch die Ministerin Ada Moos äußerte Vorbehalte: „Ich gehe davon aus, dass nicht alle dafür sind.“',
      ['Ada Moos'],
    ],
    [
      'de',
      'Auch die Ministerin äußerte Vorbehalte: „Ich gehe davon aus, dass nicht alle dafür sind.“',
      ['die Ministerin'],
    ],
    ['de', 'Auch am Montag sagte Jan Holt: „Ich gehe davon aus, dass nicht alle dafür sind.“', ['Jan Holt']],
    ['nl', 'Ook de minister zei: ‘Ik ga ervan uit dat niet alle stemmen naar haar gaan.’', ['de minister']],
    ['nl', 'Ook zei Kees Bol: ‘Ik ga ervan uit dat niet alle stemmen naar haar gaan.’', ['Kees Bol']],
  ])('%s: %s', speakersAre);
});

describe('an outlet that is named as a source passes on what somebody in the sentence says', () => {
  test.each<Direct>([
    ['en', 'Ada Reed called the plan a “breach of every single rule,” according to NBC.', ['Ada Reed']],
    ['en', 'The plan was a “breach of every single rule,” according to NBC.', ['NBC']],
  ])('%s: %s', speakersAre);
});

describe('what stands before a name, or instead of one', () => {
  test.each<Direct>([
    [
      'de',
      '„Ein Urteil gründet sich nicht auf Gerüchte“, so der Vorsitzende Richter.',
      ['der Vorsitzende Richter'],
    ],
    [
      'de',
      '„Ein Urteil gründet sich nicht auf Gerüchte“, so der Vorsitzende des Vereins.',
      ['der Vorsitzende des Vereins'],
    ],
    [
      'nl',
      'Er was kritiek, vooral door voormalig medewerker van het Witte Huis Ari Flosser. ¶ ‘Deze brug is een ramp’, schreef Flosser.',
      ['Ari Flosser'],
    ],
    [
      'nl',
      'Kees Bol zei: “De atleten hebben dit nodig.” ¶ De Belg die de race won in Drop, kon niet meer lopen na een val. ¶ Hij schreef op Twitter: “De artsen vertelden me dat het tijd kost.”',
      ['Kees Bol', 'De Belg'],
    ],
  ])('%s: %s', speakersAre);

  test.each<Statements>([
    [
      'de',
      'Wie Bürgermeister Jan Holt mitteilte, bleibt die Brücke bis Mai zu.',
      [['Jan Holt', 'Wie Bürgermeister Jan']],
    ],
    [
      'nl',
      'De Democrate uit Drop beweert dat de brug wordt gesloopt.',
      [['De Democrate uit Drop', 'de brug wordt']],
    ],
    ['nl', 'De Amerikaanse Ada Moos zei dat ze in mei weer komt.', [['Ada Moos', 'ze in mei']]],
    [
      'nl',
      'In juni vertelde Jan Prins dat het land moe is. ¶ De Verenigde Staten gaat ondertussen door met de sancties, zegt hij.',
      [
        ['Jan Prins', 'het land moe'],
        ['Jan Prins', 'De Verenigde Staten'],
      ],
    ],
  ])('%s: %s', statementsAre);

  test('what makes it another office is part of a role behind what was done to somebody', () => {
    const line =
      'Der wegen Betrugs verurteilte ehemalige Trainer Jan Holt sagte: „Das Geld ist gezahlt worden.“';
    expect(speakersIn('de', line)).toEqual([['Jan Holt', 'der ehemalige Trainer']]);
    expect(speakersIn('de', line.replace('ehemalige ', ''))).toEqual([['Jan Holt', 'Trainer']]);
  });

  test('„wie“ is no part of an office', () => {
    speakersAre('de', 'Wie Sprecherin Ada Moos sagte: „Die Brücke bleibt bis Mai zu.“', ['Ada Moos']);
  });
});

describe('nobody says what a determiner or an office brings in, and nothing of whose nothing is told', () => {
  test.each<Statements>([
    ['en', 'The board ruled on the fate of that bridge by the river and the road.', []],
    [
      'en',
      'The board ruled in May that the bridge by the river will close.',
      [['The board', 'the bridge by']],
    ],
    ['en', 'The Speaker runs the house and assumes the presidency if the two are both away.', []],
    ['nl', 'De raad oordeelde over dat besluit van de minister in mei.', []],
    ['en', 'The board is closed; its website notes that the centre is still open to all.', []],
    [
      'en',
      'The ferry’s website notes that the centre is still open to all.',
      [['The ferry’s website', 'the centre is']],
    ],
  ])('%s: %s', statementsAre);
});

describe('whom an article tells of only as another’s, and what somebody is of by a name in marks', () => {
  test.each<Statements>([
    [
      'nl',
      'Bol verving Ada Moos, wier ex-vriend, rapper Jan Prins, was gestorven. Voor de show had de rapper aangekondigd dat hij zijn naam had veranderd.',
      [],
    ],
    [
      'nl',
      'Rapper Jan Prins trad op. Voor de show had de rapper aangekondigd dat hij zijn naam had veranderd.',
      [['Jan Prins', 'hij zijn naam']],
    ],
  ])('%s: %s', statementsAre);

  test.each<Direct>([
    [
      'en',
      'Ada Field of “Have no shame”, a charity for victims, told Reuters “it almost appears as if it was written before the fire”.',
      [null],
    ],
    ['en', '“We are open to all of you”, the mayor, Tom Reed, told Reuters.', ['Tom Reed']],
    [
      'nl',
      'Kees Bol trad op. ¶ Nadat hij zijn derde lied had gezongen, Ghost Town, ging hij weg. ¶ ‘Het was een mooie avond voor ons’, zei hij.',
      ['Kees Bol'],
    ],
  ])('%s: %s', speakersAre);
});
