// Bodies that say something in Romance articles: how they are called, what stands beside them, and what they go on to say.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

type Case = [language: string, text: string, who: (string | null)[]];

const whoStates = (language: string, text: string) =>
  statements(language, text).map(([speaker, role]) => speaker ?? role);

describe('what a body is called', () => {
  test.each<Case>([
    [
      'fr',
      'L’Agence de l’eau Morlaine indique que le capteur sera posé en mai.',
      ['Agence de l’eau Morlaine'],
    ],
    ['it', 'L’Autorità portuale spiega che il sensore sarà montato a maggio.', ['Autorità portuale']],
    ['es', 'La Autoridad portuaria explicó que el sensor se montará en mayo.', ['Autoridad portuaria']],
    // Nothing of how or when.
    ['es', 'La Junta siempre explicó que el sensor se montará en mayo.', ['Junta']],
    ['it', 'L’Autorità ieri ha spiegato che il sensore sarà montato a maggio.', ['Autorità']],
    // A brand.
    ['fr', 'Lundi, le groupe Valdor a annoncé que le film sortirait en mai.', ['Valdor']],
    ['es', 'El sindicato Unión Obrera dijo que la huelga empezará en mayo.', ['Unión Obrera']],
  ])('%s: %s', (language, text, who) => {
    expect(whoStates(language, text)).toEqual(who);
  });
});

describe('nobody is named who only stands beside it', () => {
  test.each<Case>([
    // In brackets.
    [
      'fr',
      'Lundi, le groupe Valdor (Cinéplus, Radio Sept) a annoncé que le film sortirait en mai.',
      ['Valdor'],
    ],
    // Whom another one tells of behind a verb without a subject.
    [
      'pt',
      'Ana Lopes já tinha criticado a obra, lembrando que o sogro do deputado, o ex-ministro Caio Braga, havia saído.',
      ['Ana Lopes'],
    ],
  ])('%s: %s', (language, text, who) => {
    expect(whoStates(language, text)).toEqual(who);
  });

  test('not the paper that it was said to', () => {
    expect(
      directQuotes('it', '"Questo ponte va finito in fretta", ha spiegato Carla Bini al New Herald.'),
    ).toEqual([['Carla Bini', null, 'Questo ponte va finito in fretta']]);
  });
});

describe('a body goes on', () => {
  test.each<Case>([
    [
      'es',
      'El Consejo Vecinal reiteró que la plaza sigue fuera del plan. Indicó que la propuesta llegará en mayo.',
      ['Consejo Vecinal', 'Consejo Vecinal'],
    ],
    // Whom it tells of may have said more.
    [
      'es',
      'La Policía Nacional informó que el detenido llegó a las tres. Dijo que la puerta estaba abierta.',
      ['Policía Nacional'],
    ],
    // A sentence with a subject of its own.
    [
      'pt',
      'A Associação Margem disse que a obra acaba em Maio. A porta-voz, Rita Lopes, fez as contas: em Junho, diz, só um barco saiu.',
      ['Associação Margem'],
    ],
  ])('%s: %s', (language, text, who) => {
    expect(whoStates(language, text)).toEqual(who);
  });
});

describe('an infinitive tells what somebody says', () => {
  test.each<Case>([
    ['fr', 'Le groupe Valdor a annoncé suspendre la sortie du film en mai.', ['Valdor']],
    ['fr', 'Anne Roux avait indiqué avoir porté plainte lundi.', ['Anne Roux']],
    // Nouns that end like one.
    ['fr', 'Anne Roux a confirmé le calendrier des travaux de la gare.', []],
    ['fr', 'Anne Roux raconte le chantier de la gare et le bruit des grues.', []],
  ])('%s: %s', (language, text, who) => {
    expect(whoStates(language, text)).toEqual(who);
  });
});

describe('offices, papers and things', () => {
  test.each<[language: string, text: string, speaker: string | null, role: string | null]>([
    [
      'fr',
      '« Il ne ressemble à rien d’autre », a résumé la PDG de Valdor, Anne Roux.',
      'Anne Roux',
      'PDG de Valdor',
    ],
    [
      'fr',
      '« Il ne ressemble à rien d’autre », a résumé le PDG de Valdor sur scène.',
      null,
      'le PDG de Valdor',
    ],
    // When it was said.
    [
      'fr',
      '« La foule salua le général », a déclaré le chef de l’État 80 ans plus tard.',
      null,
      'le chef de l’État',
    ],
    [
      'es',
      '«La gente saludó al general», declaró el alcalde de Brumel dos días después.',
      null,
      'el alcalde de Brumel',
    ],
    [
      'it',
      '«La gente salutò il generale», ha detto il sindaco di Brumel due giorni dopo.',
      null,
      'il sindaco di Brumel',
    ],
    [
      'pt',
      '“A gente saudou o general”, disse o prefeito de Brumel dois dias depois.',
      null,
      'o prefeito de Brumel',
    ],
    // By whom a paper was written.
    [
      'fr',
      '« Il n’a jamais voulu vendre », selon un mail rédigé par sa sœur et transmis à la presse.',
      null,
      'un mail',
    ],
  ])('%s: %s', (language, text, speaker, role) => {
    expect(directQuotes(language, text).map(([who, what]) => [who, what])).toEqual([[speaker, role]]);
  });

  test('an office without an article behind a source', () => {
    expect(statements('fr', 'Selon Anne Roux, maire de Brumel, rien ne changera cette année.')).toEqual([
      ['Anne Roux', 'maire de Brumel', 'rien ne changera cette année.'],
    ]);
  });

  test('no thing says what a verb without a subject tells', () => {
    const about = 'Las obras de la calle, detalló, durarán tres meses, pero subrayó que nadie pagará más';
    expect(statements('es', `${about}; era “una cosa de escándalo”.`)).toEqual([]);
    expect(directQuotes('es', `${about}; era “una cosa de escándalo”.`)).toEqual([]);
    expect(directQuotes('es', `Marta Ruiz habló ayer. ${about}; era “una cosa de escándalo”.`)).toEqual([
      ['Marta Ruiz', null, 'una cosa de escándalo'],
    ]);
  });
});
