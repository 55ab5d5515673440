// French, Spanish, Italian and Portuguese: somebody told of by whose they are, and whom something is said to.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('whoever is of somebody whose name stands behind what that one is', () => {
  test.each<Case>([
    [
      'fr',
      '« Elle n’en peut plus », confie la sœur de la navigatrice Clara Morin.',
      ['la sœur de la navigatrice Clara Morin'],
    ],
    [
      'fr',
      'L’entourage de l’ancien ministre Paul Rivet assure : « Il n’a rien signé. »',
      ['L’entourage de l’ancien ministre Paul Rivet'],
    ],
    [
      'fr',
      '« C’est une erreur », regrette le frère aîné du pilote Luc Arnoux.',
      ['le frère aîné du pilote Luc Arnoux'],
    ],
    [
      'es',
      '“Nunca lo vi así”, cuenta la hermana del torero Paco Salas.',
      ['la hermana del torero Paco Salas'],
    ],
    [
      'es',
      'La familia del actor Luis Cano pidió respeto: “Queremos despedirlo en silencio”.',
      ['La familia del actor Luis Cano'],
    ],
    [
      'it',
      '«Non mangia da giorni», racconta la moglie dell’ex calciatore Aldo Ferri.',
      ['la moglie dell’ex calciatore Aldo Ferri'],
    ],
    ['pt', '“Ele estava feliz”, contou a viúva do cantor Rui Tavares.', ['a viúva do cantor Rui Tavares']],
    [
      'it',
      '«Era la cosa più bella che avevamo», racconta il nonno della piccola Sofia Mereu.',
      ['il nonno della piccola Sofia Mereu'],
    ],
    // What an office is of, and a party by its colour, are nobody.
    ['fr', '« Le texte passera », promet la porte-parole du gouvernement Anne Vasseur.', ['Anne Vasseur']],
    [
      'fr',
      '« Nous verrons bien », a répondu le président du groupe socialiste Luc Delorme.',
      ['Luc Delorme'],
    ],
    ['es', '“Trabajamos sin descanso”, señaló el jefe de la policía Andrés Mora.', ['Andrés Mora']],
    ['es', '“Es una prioridad clara”, afirmó la ministra de la Mujer Elena Rivas.', ['Elena Rivas']],
    ['it', '«Serve più tempo a tutti», spiega il capo della polizia Aldo Ferri.', ['Aldo Ferri']],
    ['pt', '“A lei será cumprida”, garantiu o líder do partido socialista Rui Tavares.', ['Rui Tavares']],
  ])('%s: %s', speakersAre);
});

describe('whom something is said to behind the verb', () => {
  test.each<Case>([
    [
      'pt',
      'O treinador Jorge Pinto saiu sem falar do jogo. “Não comento arbitragens”, disse à jornalista Rita Campos.',
      ['Jorge Pinto'],
    ],
    [
      'es',
      '“No lo descarto para nada”, respondió al periodista Luis Cano la ministra Marta Ruiz.',
      ['Marta Ruiz'],
    ],
    ['es', '“Es una vergüenza total”, dijo a Juan Pérez López su vecina Marta Lara.', ['Marta Lara']],
    ['es', '“Es una vergüenza total”, dijo a Juan Pérez López.', [null]],
    ['it', '«Si dimetta subito», ha gridato al ministro Aldo Ferri il deputato Carlo Bini.', ['Carlo Bini']],
    [
      'es',
      'El padre de Luis Cano dijo al juez Omar Ruiz: “Mi hijo es inocente de todo”.',
      ['El padre de Luis Cano'],
    ],
    // The press names nobody, an agency is none, and the same word may be an article.
    ['es', '“No lo descarto para nada”, contestó a los periodistas Marta Ruiz.', ['Marta Ruiz']],
    ['es', '“Es una vergüenza total”, dijo a Efe Marta Lara Gil.', ['Marta Lara Gil']],
    ['pt', '“Não comento arbitragens hoje”, disse a ministra Rita Campos.', ['Rita Campos']],
    ['pt', '“Não comento arbitragens hoje”, disse à Lusa Rita Campos, presidente da liga.', ['Rita Campos']],
  ])('%s: %s', speakersAre);
});
