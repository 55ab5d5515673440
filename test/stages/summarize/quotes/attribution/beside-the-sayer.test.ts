// Whoever is named in a clause beside who says something: spoken to, told of, compared with, or a founder. In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('whoever says something to whom the sentence is about', () => {
  test.each<Case>([
    ['en', 'Tom Reed, to whom Ann Field replied: “You are not here to teach us,” sat down.', ['Ann Field']],
    ['de', 'Jan Moos, dem Anna Feld entgegnete: „Sie belehren uns hier nicht“, setzte sich.', ['Anna Feld']],
    ['fr', 'Luc Roux, à qui Anne Vidal a répondu : « Vous n’êtes pas ici », s’est assis.', ['Anne Vidal']],
    ['es', 'Luis Gil, a quien Ana Ruiz espetó: «Usted se ríe de este tribunal», se sentó.', ['Ana Ruiz']],
    [
      'it',
      'Carlo Bini, a cui Rita Mori ha risposto: «Lei non è qui per questo», si è seduto.',
      ['Rita Mori'],
    ],
    ['pt', 'Rui Costa, a quem Ana Reis respondeu: “O senhor não está aqui”, sentou-se.', ['Ana Reis']],
  ])('%s: %s', speakersAre);
});

describe('who tells so in a clause at the beginning', () => {
  test.each<Case>([
    [
      'it',
      'Come ha raccontato il fratello all’Ansa, Carlo Bini «riceveva minacce da settimane».',
      ['il fratello'],
    ],
    ['fr', 'Comme l’a expliqué sa sœur à l’AFP, Luc Roux « ne sortait plus depuis des jours ».', ['sa sœur']],
    ['pt', 'Como relatou a esposa ao G1, Rui Costa “não saía de casa havia muitos dias”.', ['a esposa']],
    ['it', 'Come ha raccontato Rita Mori, il fratello «riceveva minacce da settimane».', ['Rita Mori']],
  ])('%s: %s', speakersAre);
});

describe('with whom a witness is compared', () => {
  test.each<Case>([
    [
      'es',
      '«El vagón se partió en dos», cuenta una pasajera herida como su marido, Luis Gil.',
      ['una pasajera herida'],
    ],
    ['es', '«El agua subió mucho», cuenta una vecina del pueblo, Ana Ruiz.', ['Ana Ruiz']],
    ['fr', '« Les vitres ont volé partout », décrit le président du club, Luc Roux.', ['Luc Roux']],
  ])('%s: %s', speakersAre);
});

describe('who founded or reads what', () => {
  test.each<Case>([
    ['en', 'In a statement read by Ann Field, the family said: “We will never forget.”', ['the family']],
    ['en', 'Ann Field, the family’s lawyer, said: “We will never forget this.”', ['Ann Field']],
    [
      'fr',
      'L’association fondée par Anne Vidal a saisi le juge. « Cela viole la loi », fait-elle valoir.',
      [null],
    ],
    [
      'en',
      'In an email to the head teacher, Ida Moss, the caretaker Tom Reed said: “The boiler is older than you.”',
      ['Tom Reed'],
    ],
    [
      'en',
      'Tom Reed’s warning that the army was “one winter away from empty shelves” was ignored.',
      ['Tom Reed'],
    ],
  ])('%s: %s', speakersAre);
});
