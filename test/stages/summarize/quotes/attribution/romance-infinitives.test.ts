// Saying in the infinitive behind a finite verb, in the Romance tongues: « n’hésite pas à affirmer », "se limitó a decir".
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

const who = (quotes: readonly (readonly unknown[])[]) => quotes.map(([speaker, role]) => speaker ?? role);

describe('words in marks are of whoever does what tells that they said them', () => {
  test.each([
    ['fr', '« Le pont tiendra encore dix ans », ne cesse de répéter Anne Roux.', 'Anne Roux'],
    ['fr', '« Le pont tiendra encore dix ans », tient toutefois à préciser Anne Roux.', 'Anne Roux'],
    ['fr', '« Le pont tiendra encore dix ans », s’est contentée de dire Anne Roux.', 'Anne Roux'],
    ['fr', '« Le pont tiendra encore dix ans », Anne Roux ne cesse de le répéter.', 'Anne Roux'],
    ['fr', '« Le pont tiendra encore dix ans », tente de rassurer Anne Roux.', 'Anne Roux'],
    ['es', '«El puente aguantará diez años más», no duda en afirmar Marta Ruiz.', 'Marta Ruiz'],
    ['es', '«El puente aguantará diez años más», se limitó a decir Marta Ruiz.', 'Marta Ruiz'],
    ['es', '«El puente aguantará diez años más», volvió a insistir Marta Ruiz.', 'Marta Ruiz'],
    ['es', '«El puente aguantará diez años más», acabó reconociendo Marta Ruiz.', 'Marta Ruiz'],
    ['it', '«Il ponte terrà altri dieci anni», tiene a precisare Carla Bini.', 'Carla Bini'],
    ['it', '«Il ponte terrà altri dieci anni», si è limitata a dire Carla Bini.', 'Carla Bini'],
    ['pt', '“A ponte aguenta mais dez anos”, fez questão de dizer Rita Lopes.', 'Rita Lopes'],
    ['pt', '“A ponte aguenta mais dez anos”, limitou-se a dizer Rita Lopes.', 'Rita Lopes'],
    ['pt', '“A ponte aguenta mais dez anos”, voltou a repetir Rita Lopes.', 'Rita Lopes'],
    ['pt', 'Rita Lopes fez questão de lembrar: “A ponte aguenta mais dez anos”.', 'Rita Lopes'],
  ])('%s: %s', (language, text, speaker) => {
    expect(who(directQuotes(language, text))).toEqual([speaker]);
  });
});

describe('what somebody so says is theirs', () => {
  test.each([
    ['fr', 'Anne Roux ne cesse de répéter que le pont tiendra encore dix ans.', 'Anne Roux'],
    ['fr', 'Anne Roux a fini par reconnaître que le pont tiendra encore dix ans.', 'Anne Roux'],
    ['fr', 'Anne Roux va jusqu’à affirmer que le pont tiendra encore dix ans.', 'Anne Roux'],
    ['es', 'Marta Ruiz no se cansa de repetir que el puente aguantará diez años más.', 'Marta Ruiz'],
    ['es', 'Marta Ruiz aprovechó para recordar que el puente aguantará diez años más.', 'Marta Ruiz'],
    ['it', 'Carla Bini ha voluto ricordare che il ponte terrà altri dieci anni.', 'Carla Bini'],
    ['it', 'Carla Bini torna a ribadire che il ponte terrà altri dieci anni.', 'Carla Bini'],
    ['pt', 'Rita Lopes não hesitou em dizer que a ponte aguenta mais dez anos.', 'Rita Lopes'],
    ['pt', 'Rita Lopes acabou por reconhecer que a ponte aguenta mais dez anos.', 'Rita Lopes'],
  ])('%s: %s', (language, text, speaker) => {
    expect(who(statements(language, text))).toEqual([speaker]);
  });
});

describe('nobody says it who does not, may not, or means something', () => {
  test.each([
    ['fr', 'Anne Roux ne tient pas à préciser que le pont tiendra encore dix ans.'],
    ['fr', 'Anne Roux aurait voulu préciser que le pont tiendra encore dix ans.'],
    ['fr', 'Le silence d’Anne Roux veut dire que le pont tiendra encore dix ans.'],
    ['es', 'Marta Ruiz no quiso aclarar que el puente aguantará diez años más.'],
    ['es', 'El silencio de Marta Ruiz quiere decir que el puente aguantará diez años más.'],
    ['es', 'Nadie volvió a decir a Marta Ruiz que el puente aguantará diez años más.'],
    ['it', 'Carla Bini avrebbe voluto ricordare che il ponte terrà altri dieci anni.'],
    ['it', 'Carla Bini non ha voluto precisare che il ponte terrà altri dieci anni.'],
    ['pt', 'Rita Lopes não chegou a dizer que a ponte aguenta mais dez anos.'],
    ['pt', 'O silêncio de Rita Lopes quer dizer que a ponte aguenta mais dez anos.'],
  ])('%s: %s', (language, text) => {
    expect(statements(language, text)).toEqual([]);
  });

  test('several whose names stand nowhere are not the one told of before', () => {
    const text = 'Marta Ruiz cerró el puente. «El puente aguantará diez años más», no dudan en afirmar.';
    expect(directQuotes('es', text)).toEqual([]);
  });
});
