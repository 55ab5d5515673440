// Somebody without a name of whom a sentence is about, and somebody named to whom something is done in it: the one who is named
// does not speak. In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('before a colon whoever does something speaks, and not to whom it is done', () => {
  test.each<Case>([
    ['en', 'The mayor received Tom Reed at the town hall: “The bridge is closed.”', ['The mayor']],
    ['en', 'The former police officer Tom Reed shrugged: “The bridge is closed.”', ['Tom Reed']],
    ['de', 'Der Trainer nahm Jan Moos in Schutz: „Er lacht wieder.“', ['Der Trainer']],
    [
      'de',
      'Der Bürgermeister empfing Jan Moos im Rathaus: „Die Brücke ist gesperrt.“',
      ['Der Bürgermeister'],
    ],
    ['de', 'Die Polizei nahm Jan Moos fest: „Er hat sich nicht gewehrt.“', [null]],
    ['de', 'Der Chef der Feuerwehr, Jan Moos, winkt ab: „Die Brücke ist gesperrt.“', ['Jan Moos']],
    ['nl', 'De trainster zette Jan Moos op de bank: ‘Hij heeft rust nodig.’', ['De trainster']],
    ['nl', 'De trainer nam Jan Moos in bescherming: ‘Hij lacht weer.’', [null]],
    ['fr', 'L’entraîneur a laissé Luc Roux sur le banc : « Il a besoin de repos. »', ['L’entraîneur']],
    ['it', 'La sindaca ha ricevuto Carlo Bini in municipio: «Il ponte è chiuso».', ['La sindaca']],
    ['pt', 'O ministro desmentiu Ana Reis: “Não há nenhuma razão para isso.”', ['O ministro']],
    ['es', 'El director técnico Luis Gil fue claro: «El puente está cerrado».', ['Luis Gil']],
  ])('%s: %s', speakersAre);
});

describe('whoever a clause names that tells of somebody does not speak', () => {
  test.each<Case>([
    ['en', 'The father of the boy whom Tom Reed saved said: “He laughs again.”', ['The father']],
    ['en', 'An aunt with whom Tom Reed lived said: “He laughs again.”', ['An aunt']],
    ['de', 'Ein Mann, dem Jan Moos geholfen hatte, sagte: „Er lacht wieder.“', ['Ein Mann']],
    [
      'de',
      'Der Vater des Jungen, den Jan Moos unterrichtet, sagte: „Er lacht wieder.“',
      ['Der Vater des Jungen'],
    ],
    ['fr', 'La femme que Luc Roux avait sauvée a dit : « Il rit de nouveau. »', ['La femme']],
    ['de', 'Anna Feld lobte den Minister, der von „einem guten und offenen Austausch“ sprach.', [null]],
    ['de', 'Anna Feld sagte, der Minister sei „einer der besten Freunde von uns allen“.', ['Anna Feld']],
  ])('%s: %s', speakersAre);
});

describe('whoever is named behind somebody without a name is spoken to', () => {
  test.each<Case>([
    ['de', '„Die Brücke ist gesperrt“, rief eine Frau Jan Moos zu.', ['eine Frau']],
    ['de', '„Die Brücke ist gesperrt“, flüsterte eine Nachbarin Jan Moos ins Ohr.', ['eine Nachbarin']],
    ['de', '„Die Brücke ist gesperrt“, sagte seine Nachbarin Anna Feld.', ['Anna Feld']],
  ])('%s: %s', speakersAre);
});

describe('who tells what another one said is not who said it', () => {
  test.each<Case>([
    ['de', 'Anna Feld zufolge hat Jan Moos gesagt, er werde „nie wieder ein Boot betreten“.', [null]],
    ['de', 'Laut Anna Feld sei das „ein schwarzer Tag für alle hier“.', ['Anna Feld']],
    ['nl', 'Volgens Anna Veld heeft Jan Moos gezegd dat hij ‘nooit meer een boot in stapt’.', [null]],
    ['nl', 'Volgens Anna Veld is dat ‘een zwarte dag voor iedereen hier’.', ['Anna Veld']],
  ])('%s: %s', speakersAre);
});

describe('whose supporters wrote something has not written it', () => {
  test.each<Case>([
    ['de', 'Ein Plakat von Anhängern Anna Felds verkündete: „Unsere Brücke, unser Geld.“', [null]],
    ['de', 'Das Plakat eines Anhängers von Anna Feld verkündete: „Unsere Brücke, unser Geld.“', [null]],
  ])('%s: %s', speakersAre);
});
