// Sentences that go on from one before them, set a scene, or say only that there is something to tell.
import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { leansOutside, teases } from '../../../src/language/text/referents.ts';
import { creditLength, isVerbless } from '../../../src/language/text/standalone.ts';

const leaning: Record<string, { leans: string[]; stands: string[] }> = {
  en: {
    leans: [
      'In a separate letter, growers near Tolby called the fee "absurd".',
      'A few doors down, Tom Beale was sweeping water out of his shop.',
      'A union representing 400 porters at its Lenn market said it would wait.',
      '“Then count them,” Marsh replied, to laughter.',
      'The mayor, Edith Crane, said she was relieved.',
    ],
    stands: [
      'A few doors of the market in Tolby stay shut.',
      'A union representing 400 porters in Lenn said it would wait.',
      'Edith Crane said she was relieved that the pier at Tolby had held.',
    ],
  },
  de: {
    leans: [
      'Grund sind Risse im Damm, die erst beim Abpumpen auffielen.',
      'Eine einzige will Brandis behalten: die Laterne des Großvaters.',
      'Inzwischen hat sich die Lage beruhigt: Nach einer Sammlung kamen 9.000 Euro zusammen.',
      'Gelernt hat sie bei ihrer Tante, gegen deren Willen.',
      'Einen Käufer hat er nicht gefunden, obwohl er lange gesucht hat.',
      'Stimmt er zu, kann der Damm im März geflickt werden.',
      'Ein paar Häuser weiter fegt Tom Brandis den Hof.',
      'Bürgermeisterin Ute Krahl zeigte sich erleichtert.',
    ],
    stands: [
      'Ein einziger Baum steht noch am Damm von Hollern.',
      'In Hollern hat sich die Lage am Wohnungsmarkt entspannt.',
      'Robert Krahl hat im März den Damm von Hollern geflickt.',
      'Ursache des Brandes in Hollern war ein Kabel.',
    ],
  },
  es: {
    leans: [
      'Más prudente se ha mostrado el presidente de la lonja de Valdoria, Luis Robledo.',
      'El presidente de la lonja fue más lejos y habló de "saqueo".',
      'Tres calles más arriba, Inés, estudiante, lee con una vela.',
      'Un poco más allá, Luis Robledo barre el patio.',
      'La alcaldesa, Inés Marín, se ha mostrado satisfecha.',
    ],
    stands: [
      'Más de cien barcos salieron del puerto de Valdoria.',
      'La alcaldesa de Valdoria se ha mostrado satisfecha con las cuentas del puerto.',
      'El puerto de Valdoria fue más allá de lo previsto y vendió 300 toneladas.',
    ],
  },
  fr: {
    leans: [
      'On le croyait timide.',
      'On l’imaginait sévère.',
      'Au troisième, un homme souffle, deux seaux à la main.',
      'Un peu plus loin, Yann balaie la cour.',
      'La maire, Hélène Roussy, s’est dite soulagée.',
    ],
    stands: [
      'On compte 4 200 visiteurs par jour sur le port de Brelle.',
      'La maire, Hélène Roussy, s’est dite soulagée par la vente du moulin.',
      'Au troisième étage de la mairie de Brelle, une salle attend les archives.',
    ],
  },
  it: {
    leans: [
      'Non la pensa così il presidente dei fornai, Aldo Vezzi, per cui il pane «costa troppo».',
      'Più ottimista la sindaca Vera Conti, per la quale il forno «riaprirà».',
      'Di umore opposto Karl Strand, portiere del Borgo.',
      'Poco più in là un vicino indica il tetto.',
      'Gli risponde l’assessora Vera Conti, che parla di «polemiche».',
    ],
    stands: [
      'Più di cento pani escono ogni notte dal forno di Borgo.',
      'Più turisti scelgono il lago di Borgo in autunno.',
      'Gli abitanti di Borgo pagano il pane due euro.',
    ],
  },
  pt: {
    leans: [
      'Duas ruas mais acima, Inês lê à luz de uma vela.',
      'O autarca foi mais longe e falou de “saque”.',
    ],
    stands: ['Mais barcos saíram do porto de Valdoria em maio.'],
  },
  nl: {
    leans: ['Even verderop veegt Anke de stoep.', 'Wethouder Bos toonde zich opgelucht.'],
    stands: ['De pont van Hollum vaart sinds maandag weer.'],
  },
  ja: {
    leans: ['計算では、石をここまで運ぶには高さ9メートルの波が必要だった。'],
    stands: ['汐見市の工場は、石を対岸まで運んでいる。'],
  },
  ko: {
    leans: ['고인과 30년을 함께한 배우 정미오는 "무대뿐이었다"고 말했다.'],
    stands: ['배우 정미오는 고인과 30년을 함께했다고 12일 밝혔다.'],
  },
};

describe.each(Object.entries(leaning))('in %s', (tag, { leans, stands }) => {
  const language = languageOf(tag);
  test.each(leans)('goes on from another: %s', (sentence) => {
    expect(leansOutside(sentence, '', language)).toBe(true);
  });
  test.each(stands)('stands alone: %s', (sentence) => {
    expect(leansOutside(sentence, '', language)).toBe(false);
  });
});

test.each([
  ['fr', 'Chez les pêcheurs, le ton est tout autre.'],
  ['fr', 'Du côté de Brelle, la nouvelle passe mal.'],
  ['fr', 'À la mairie, le cabinet se voulait rassurant lundi soir.'],
  ['it', 'Dal municipio trapela un certo nervosismo.'],
  ['es', 'En la lonja de Valdoria, caras largas.'],
  ['ko', '마을은 깊은 슬픔에 잠겼다.'],
])('promises and does not tell, in %s: %s', (tag, sentence) => {
  expect(teases(sentence, languageOf(tag))).toBe(true);
});

test.each([
  ['fr', 'Elle nous a reçus chez elle, entre deux valises.', true],
  ['fr', 'Reportage dans une cour devenue jardin.', true],
  ['fr', 'Le moulin de Vaulny nous a coûté 210 000 euros.', false],
  ['es', 'Nos recibe en una cocina sin ventanas.', true],
  ['it', 'Vera Conti ci accoglie nel forno, con le mani nella farina.', true],
  ['de', 'Ute Krahl empfängt uns im Stall.', true],
  ['pt', 'Recebeu-nos na cozinha, com as galinhas à porta.', true],
  ['nl', 'Anke ontvangt ons in de schuur.', true],
  ['en', 'Edith Crane welcomes us in her kitchen.', true],
  ['en', '“Edith Crane welcomed us in her kitchen,” said Tom Beale, a cobbler.', false],
  ['ja', '長女は判決後に取材に応じた。', true],
])('sets only the scene of a talk, in %s: %s', (tag, sentence, isScene) => {
  expect(languageOf(tag).standing.announcing?.test(sentence) === true).toBe(isScene);
});

test.each([
  ['(Newsline) -Shares of Tolby Ferries rose.', '(Newsline) -'],
  ['LENN (Newsline) -Shares of Tolby Ferries rose.', 'LENN (Newsline) -'],
  ['(Newsline) - Shares of Tolby Ferries rose.', '(Newsline) - '],
  ['(Two of them) are ferries - the rest are barges.', ''],
])('where the news comes from: %s', (text, credit) => {
  expect(text.slice(0, creditLength(text, languageOf('en')))).toBe(credit);
});

test.each([
  ['es', 'Detenida una mujer en Valdoria', false],
  ['it', 'Scoperto nel lago di Borgo un batterio', false],
  ['it', 'Arrestato il finto fornaio di Borgo', false],
  ['pt', 'Detido um homem em Valdoria', false],
  ['es', 'Detenido en Valdoria', true],
])('a participle before its noun tells something, in %s: %s', (tag, line, verbless) => {
  expect(isVerbless(line, languageOf(tag))).toBe(verbless);
});
