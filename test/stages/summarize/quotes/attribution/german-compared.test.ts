// German sentences that tell of somebody beside whoever speaks: with whom somebody is compared, whom a phrase tells of before a
// colon, several who are no "she"; and pieces before a speaker that are no statement. In words of our own.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn, speakersIn } from './speakers.ts';

type Case = [text: string, speakers: (string | null)[]];

const speakersAre = (text: string, speakers: (string | null)[]) =>
  expect(namesIn('de', text)).toEqual(speakers);

const tellersAre = (text: string, tellers: (string | null)[]) =>
  expect(statements('de', text).map(([speaker, role]) => speaker ?? role)).toEqual(tellers);

describe('with whom somebody is compared', () => {
  test.each<Case>([
    ['Anders als Anna Moos sagte Karl Uhl: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    ['Im Gegensatz zu Anna Moos sagte Karl Uhl: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
  ])('%s', speakersAre);
});

describe('the same without marks', () => {
  test.each<Case>([
    ['Anders als Anna Moos sagte Karl Uhl, die Brücke bleibe gesperrt.', ['Karl Uhl']],
    ['Ebenso wie Anna Moos betonte Karl Uhl, dass die Brücke gesperrt bleibe.', ['Karl Uhl']],
    ['Wie Anna Moos sagte, bleibt die Brücke noch lange gesperrt.', ['Anna Moos']],
    ['Anna Moos kam mit zwei Nachbarn. Sie sagten, dass die Brücke gesperrt bleibe.', []],
  ])('%s', tellersAre);
});

describe('whom what stands before a colon only tells of', () => {
  test.each<Case>([
    ['Der Rücktritt von Landrat Karl Uhl kam überraschend: „Das ist viel zu teuer für uns.“', [null]],
    ['Nach dem Rücktritt von Karl Uhl ist klar: „Das ist viel zu teuer für uns.“', [null]],
    ['Trotz der Kritik von Anna Moos bleibt Karl Uhl dabei: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    [
      'Der Plan von Karl Uhl stößt auf Kritik: „Das ist viel zu teuer für uns“, sagte Anna Moos.',
      ['Anna Moos'],
    ],
    // Who is of that mind, or whose words they are said to be.
    ['Für Landrat Karl Uhl ist klar: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    ['Bei Landrat Karl Uhl klingt das so: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    ['Dazu Landrat Karl Uhl: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    ['Landrat Karl Uhl ist empört: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
  ])('%s', speakersAre);
});

describe('several are no “she”', () => {
  test.each<Case>([
    ['Anna Moos kam mit zwei Nachbarn. „Das ist viel zu teuer für uns“, sagten sie.', [null]],
    ['Anna Moos kam allein. „Das ist viel zu teuer für uns“, sagte sie.', ['Anna Moos']],
  ])('%s', speakersAre);
});

describe('a piece before whoever speaks that is no statement', () => {
  const told = (text: string) => statements('de', text).map(([, , words]) => words);

  test.each([
    ['Auf die Frage, ob das Geld reiche, antwortete Karl Uhl: „Das ist viel zu teuer für uns.“'],
    ['Gefragt, ob das Geld reiche, sagte Karl Uhl: „Das ist viel zu teuer für uns.“'],
    ['Anna Moos habe die Lage am Fluss, so Karl Uhl, „völlig falsch und viel zu spät erkannt“.'],
  ])('%s', (text) => {
    expect(told(text).some((words) => /Frage|[Gg]efragt|habe die Lage/.test(words))).toBe(false);
  });

  test('whole sentences around whoever says them', () => {
    expect(told('Die Brücke am Fluss bleibe, so Karl Uhl, noch ein Jahr lang gesperrt.')).toHaveLength(1);
  });
});

test('a sentence whose nouns have capitals is no title', () => {
  speakersAre('„Die Lage des Bades ist gut“, sagte Karl Uhl.', ['Karl Uhl']);
});

test('a relative or member of somebody whose name ends in an apostrophe', () => {
  expect(speakersIn('de', '„Das ist viel zu teuer für uns“, sagte Anna Moos’ Sprecher Karl Uhl.')).toEqual([
    ['Karl Uhl', 'Anna Moos’ Sprecher'],
  ]);
});

describe('who is told not to have said so, or only that they would', () => {
  test.each<Case>([
    ['Weder Karl Uhl noch Anna Moos sagten: „Das ist viel zu teuer für uns.“', [null]],
    ['„Das ist viel zu teuer für uns“, sagte weder Karl Uhl noch Anna Moos.', [null]],
    ['Nicht Karl Uhl, sondern Anna Moos sagte: „Das ist viel zu teuer für uns.“', [null]],
    ['„Das ist viel zu teuer für uns“, würde Karl Uhl sagen.', [null]],
    ['„Das ist viel zu teuer für uns“, will Karl Uhl nicht sagen.', [null]],
    ['„Das ist viel zu teuer für uns“, kann Karl Uhl heute sagen.', ['Karl Uhl']],
    ['Nicht ohne Stolz sagte Karl Uhl: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    ['Statt Karl Uhl sagte Anna Moos: „Das ist viel zu teuer für uns.“', ['Anna Moos']],
    ['Neben Karl Uhl sagte auch Anna Moos: „Das ist viel zu teuer für uns.“', ['Anna Moos']],
    ['Statt zu antworten, sagte Karl Uhl: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
  ])('%s', speakersAre);

  test.each<Case>([
    ['Weder Karl Uhl noch Anna Moos sagten, dass die Brücke gesperrt bleibe.', []],
    ['Nicht Karl Uhl, sondern Anna Moos sagte, dass die Brücke gesperrt bleibe.', []],
    ['Außer Karl Uhl sagte niemand, dass die Brücke gesperrt bleibe.', []],
    ['Statt Karl Uhl sagte Anna Moos, dass die Brücke gesperrt bleibe.', ['Anna Moos']],
    ['Weder das Geld noch die Zeit reiche für eine neue Brücke, sagte Karl Uhl.', ['Karl Uhl']],
    ['Nicht das Geld, sondern die Zeit fehle für eine neue Brücke, sagte Karl Uhl.', ['Karl Uhl']],
  ])('%s', tellersAre);
});

describe('the words of one of whom somebody else tells', () => {
  test.each<Case>([
    ['Karl Uhl kommentierte die Worte von Anna Moos so: „Das ist viel zu teuer für uns.“', [null]],
    ['Karl Uhl freute sich über die Worte von Anna Moos: „Das ist viel zu teuer für uns.“', [null]],
    ['Die Worte von Karl Uhl waren deutlich: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
  ])('%s', speakersAre);
});

describe('of whom somebody speaks before a colon', () => {
  test.each<Case>([
    ['Torwart Jan Feld wurde von Trainer Karl Uhl gelobt: „Das war eine starke Leistung.“', ['Karl Uhl']],
    ['Jan Feld bekam viel Lob von Trainer Karl Uhl: „Das war eine starke Leistung.“', ['Karl Uhl']],
    ['Von Karl Uhl wollte der Richter wissen: „Haben Sie das Geld versteckt?“', ['der Richter']],
    ['Jan Feld wurde vom Andrang überrascht: „Das war eine starke Leistung.“', ['Jan Feld']],
    ['Trainer Karl Uhl lobte seinen Torwart Jan Feld: „Das war eine starke Leistung.“', ['Karl Uhl']],
  ])('%s', speakersAre);
});
