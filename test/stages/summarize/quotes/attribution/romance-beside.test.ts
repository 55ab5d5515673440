// French, Spanish, Italian and Portuguese: who and what only stands beside words in marks and did not say them: whom they are
// addressed to, where it was, which paper tells so, what a rumour is about.
import { describe, expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

const speakersAre = (language: string, text: string, speakers: (string | null)[]) =>
  expect(namesIn(language, ...text.split(' ¶ '))).toEqual(speakers);

describe('the paper that tells so', () => {
  test.each<Case>([
    ['es', '"No vamos a cerrar la escuela este año", ha añadido, informa Marta Ruiz.', [null]],
    [
      'es',
      'La alcaldesa Ana Soto negó ayer el cierre. "No vamos a cerrar la escuela este año", ha añadido, informa Marta Ruiz.',
      ['Ana Soto'],
    ],
    ['es', '"No vamos a cerrar la escuela este año", ha añadido Ana Soto, informa Marta Ruiz.', ['Ana Soto']],
    ['pt', '"Não vamos fechar a escola este ano", disse à BBC News Brasil Ana Soto.', ['Ana Soto']],
    [
      'pt',
      '"Não vamos fechar a escola este ano", disse à BBC News Brasil em maio a juíza Ana Soto.',
      ['Ana Soto'],
    ],
    ['pt', '"Não vamos fechar a escola este ano", disse à CNN Portugal juíza Ana Soto.', ['Ana Soto']],
    ['pt', '"Não vamos fechar a escola este ano", disse à BBC News Brasil.', [null]],
    ['es', '"No vamos a cerrar la escuela este año", dijo a Marta junto a Ana Soto.', [null]],
  ])('%s: %s', speakersAre);
});

describe('to whom it is said', () => {
  test.each<Case>([
    [
      'es',
      'En una carta al presidente, con copia al alcalde, Luis Gil, la Casa de las Letras destaca que "nadie ha dado una respuesta a las familias".',
      ['Casa de las Letras'],
    ],
    [
      'es',
      'Ante el alcalde, Luis Gil, y la consejera de Sanidad, Ana Soto, la Plataforma de Afectados denunció que "nadie ha dado una respuesta a las familias".',
      ['Plataforma de Afectados'],
    ],
    [
      'fr',
      'Dans une lettre au maire, Luc Roy, la Ligue des riverains dénonce que « personne n’a donné de réponse aux familles ».',
      ['Ligue des riverains'],
    ],
    [
      'it',
      'Davanti al sindaco, Carlo Bini, l’Associazione Genitori ha denunciato che "nessuno ha dato una risposta alle famiglie".',
      ['Associazione Genitori'],
    ],
    // What somebody is, behind their name.
    [
      'es',
      'En Ulloa, Luis Gil, el alcalde del pueblo, denunció que "nadie ha dado una respuesta a las familias".',
      ['Luis Gil'],
    ],
  ])('%s: %s', speakersAre);
});

describe('where it was', () => {
  test.each<Case>([
    [
      'es',
      'En Ulloa, Soria, un centenar de vecinos y familiares se manifestaron frente al juzgado, para exigir "no más retrasos en el juicio de la fábrica".',
      [],
    ],
    [
      'es',
      'En Ulloa, Soto, que preside la junta, reclamó "no más retrasos en el juicio de la fábrica".',
      ['Soto'],
    ],
  ])('%s: %s', speakersAre);
});

describe('what a rumour is about', () => {
  test.each<Case>([
    [
      'fr',
      'Une rumeur selon laquelle le club serait « vendu à un groupe étranger dès cet été » circule.',
      [],
    ],
    [
      'es',
      'Un rumor según el cual el club será «vendido a un grupo extranjero este verano» recorre las redes.',
      [],
    ],
    [
      'pt',
      'Um boato segundo o qual o clube será «vendido a um grupo estrangeiro neste verão» corre nas redes.',
      [],
    ],
  ])('%s: %s', speakersAre);
});
