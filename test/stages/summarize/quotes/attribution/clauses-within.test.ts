// Who says something where a clause stands in a clause, and who goes on behind it. Kinds met on real pages, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];
const open: Speaker = [null, null];

describe('a relative clause with a subject of its own is said by that one', () => {
  test.each<[string, string, Speaker]>([
    [
      'of a thing',
      'Booking insider Tessa Marlow shared her list. The best month is March as the piers are empty, which Tessa says: “can save you up to £200 a stay.”',
      ['Tessa Marlow', 'Booking insider'],
    ],
    [
      'of somebody with a name',
      'The diver met Gillian Marsh, who Tom Reed said “was deeply in love with the whole of it at the time.”',
      ['Tom Reed', null],
    ],
    [
      'but a day is nobody',
      'The plan came from Gillian Marsh, who Monday told reporters: “We were deeply in love with the whole of it.”',
      ['Gillian Marsh', null],
    ],
    [
      'and nobody knows whose the words are that somebody says another one told',
      'There was a man who Tom Reed said told him: “We will go home and never come back to it again.”',
      open,
    ],
  ])('%s', (_, line, speaker) => {
    expect(speakersIn('en', line)).toEqual([speaker]);
  });
});

describe('a whole quotation behind a sentence that says what', () => {
  const about = 'Elizabeth Rowan, a boat builder, sat down.';
  const words = '“Some of the boats are fully working ferries, while others could be two planks of wood.”';

  test('things show is of whoever says so', () => {
    const line = `Rowan says that reports from Myra indicate that these boats work in various ways. ${words}`;
    expect(speakersIn('en', about, line)).toEqual([['Elizabeth Rowan', 'boat builder']]);
  });

  test('somebody else said is of either', () => {
    const line = `Rowan noted that Reed had said that these boats work in various ways. ${words}`;
    expect(speakersIn('en', about, line)).toEqual([open]);
  });
});

test('a letter says more behind its own words, over two paragraphs', () => {
  expect(
    speakersIn(
      'en',
      'The traders’ letter to Daniel Green, the commissioner, said: “In August it was reported that he had been given a pass.',
      '“It has now emerged that he failed to declare a gift of clothes.”',
      'The letter also said that “there must be a full look into it, given that it is not the first.”',
    ).at(-1),
  ).toEqual([null, 'The traders’ letter to Daniel Green']);
});

test('what a letter says is not of whoever spoke since', () => {
  expect(
    speakersIn(
      'en',
      'The traders’ letter to Daniel Green, the commissioner, said: “In August it was reported that he had been given a pass.”',
      '“I know of no such thing,” said Mayor Ann Field.',
      'The letter also said that “there must be a full look into it, given that it is not the first.”',
    ).at(-1),
  ).toEqual(open);
});

test('a place where buses stop is nobody whom a pronoun could mean', () => {
  expect(
    speakersIn(
      'en',
      'The poles come from Lindow. The lights were bought for Lindow Bus Stand.',
      'Before this project, the Lindow Town Director, Tomas Satori says, there were four lights around Lindow Bus Stand and Sokol Street. “At the end of the month, the bill was four times what we pay today for it,” he adds.',
    ),
  ).toEqual([['Tomas Satori', 'Lindow Town Director']]);
});

test('the first words of what somebody is called are nobody else', () => {
  expect(
    speakersIn(
      'fr',
      'Les élus ont découvert le tableau des fermetures en novembre, sans pouvoir l’emporter, raconte un conseiller municipal de la majorité. « On nous a mis dehors, et on nous a demandé de trouver cela courageux », ajoute-t-il.',
    ),
  ).toEqual([[null, 'un conseiller municipal de la majorité']]);
});
