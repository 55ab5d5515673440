// What a body wrote, quoted by what it is called: a note, a text.
import { describe, expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

describe('what a body wrote goes on as its own', () => {
  const words = '"A pasta mantém diálogo permanente com as comunidades"';

  test('behind the sentence that tells of it', () => {
    const told = 'o Ministério da Pesca afirmou que vai apurar as mortes.';
    expect(speakersIn('pt', `Em comunicado, ${told} ${words}, completa o texto.`)).toEqual([
      ['Ministério da Pesca', null],
    ]);
    expect(speakersIn('pt', `Em nota, ${told} ${words}, diz a nota.`)).toEqual([
      ['Ministério da Pesca', null],
    ]);
  });

  test('and is nobody’s where none is told of', () => {
    const told = 'O Ministério da Pesca afirmou que vai apurar as mortes.';
    expect(speakersIn('pt', `${told} ${words}, diz o texto.`)).toEqual([[null, 'o texto']]);
    expect(speakersIn('pt', `Em nota, ${told} ${words}, diz um texto da oposição.`)[0]![0]).toBeNull();
  });
});
