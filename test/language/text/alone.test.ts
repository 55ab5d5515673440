// What leans on a sentence before it by its construction, and what looks alike and stands alone; what tells of a picture.
import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { leansOutside, teases } from '../../../src/language/text/referents.ts';

const title = 'Valdoria';

const leaning: Record<string, readonly string[]> = {
  en: [
    'A decision that the port has always rejected.',
    'The fishermen, therefore, sold their boats at Tolby.',
    'The night before, the quay at Tolby burned down.',
    'Check out what the port at Tolby offers this weekend.',
    'In the same vein, Ann Field praised the port at Tolby.',
  ],
  fr: [
    'Une décision que le conseil de Brelle a toujours rejetée.',
    'Plusieurs pêcheurs l’ont accompagnée jusqu’au port de Brelle.',
    'Pêcheur à Brelle, c’est lui qui a filmé la tempête.',
    'Les secours et les familles les attendent.',
    'La plupart sont partis de Brelle avant la nuit.',
    'Retrouvez les photos du port de Brelle.',
    'Parce qu’il faut un quai aux pêcheurs de Brelle.',
  ],
  es: [
    'Una afirmación que el alcalde de Valdoria rechaza.',
    'La portavoz del puerto lo ha confirmado.',
    'Mucho más rotunda ha sido la respuesta de los pescadores.',
    'El puerto sube la presión, por tanto, sobre la lonja.',
    'La mayoría llegó de noche a la lonja.',
  ],
  it: [
    'Un’iniziativa che piace ai pescatori di Borgo.',
    'Stessa sorte per il mercato di Borgo.',
    'Pescatore di Borgo, è lui che ha salvato la barca.',
    'La maggior parte è partita da Borgo prima di notte.',
  ],
  pt: [
    'Uma decisão que a prefeitura de Valdoria sempre rejeitou.',
    'Horas depois, a família Prado rejeitou o acordo.',
    'A maioria chegou de noite ao porto.',
    'Confira as fotos do porto de Valdoria.',
  ],
  de: [
    'Die Fischer beeindruckt das alles nicht.',
    'Deutlichere Worte findet Ann Feld aus Hollern.',
    'Die Gemeinde Hollern behauptet also, nichts zu wissen.',
    'Die meisten sind vor der Nacht aus Hollern abgereist.',
    'Verfolgen Sie die Sitzung des Rats live.',
  ],
  nl: [
    'De meesten vertrokken voor de nacht uit Kwelderzijl.',
    'De gemeente Kwelderzijl heeft dat bevestigd.',
    'In Kwelderzijl klinkt namelijk luid protest.',
    'Een besluit dat de haven altijd heeft afgewezen.',
  ],
};

const alone: Record<string, readonly string[]> = {
  en: [
    'Ann Field denied on Tuesday that the port at Tolby would close.',
    'The port at Tolby made a decision.',
  ],
  fr: [
    'La plupart des pêcheurs de Brelle vendent au marché.',
    'Le conseil de Brelle a pris une décision lundi.',
  ],
  es: [
    'La mayoría de los barcos salió de Valdoria.',
    'El puerto subió las tasas y, por tanto, perdió barcos.',
  ],
  it: ['La maggior parte dei pescatori vende a Borgo.', 'Il sindaco Rossi ha preso una decisione.'],
  pt: ['A maioria dos barcos saiu de Valdoria.', 'O porto de Valdoria tomou uma decisão.'],
  de: ['Die meisten Fischer verkaufen in Hollern.', 'Die Gemeinde hat das Haus verkauft.'],
  nl: ['De meeste vissers verkopen in Kwelderzijl.', 'De krant schreef al dat de haven zou sluiten.'],
};

test.each(Object.entries(leaning))('%s: goes on from what is not shown', (tag, lines) => {
  expect(lines.filter((line) => !leansOutside(line, title, languageOf(tag)))).toEqual([]);
});

test.each(Object.entries(alone))('%s: stands alone', (tag, lines) => {
  expect(lines.filter((line) => leansOutside(line, title, languageOf(tag)))).toEqual([]);
});

test.each([
  ['en', 'The fishermen deny it.', 'The fishermen deny that the port will close.'],
  ['fr', 'Les pêcheurs nient les faits.', 'Les pêcheurs nient avoir vu la barque.'],
  ['es', 'Los pescadores lo niegan.', 'Los pescadores niegan que el puerto cierre.'],
  ['it', 'I pescatori negano.', 'I pescatori negano che il porto chiuda.'],
  ['pt', 'Os pescadores negam.', 'Os pescadores negam que o porto feche.'],
  ['de', 'Die Fischer bestreiten das.', 'Die Fischer bestreiten, dass der Hafen schließt.'],
  ['nl', 'De vissers ontkennen dat.', 'De vissers ontkennen dat de haven sluit.'],
])('%s: who denies, and what', (tag, promises, tells) => {
  expect([teases(promises, languageOf(tag)), teases(tells, languageOf(tag))]).toEqual([true, false]);
});

test.each([
  [
    'en',
    'Mayor Ann Field, left, and Tom Bell, second right, look at the pier.',
    'The centre, left, and right agreed.',
  ],
  ['fr', 'Anne Le Goff (à gauche) et Yann Prat sur le quai.', 'La gauche et la droite votent.'],
  ['es', 'Inés Marín, a la izquierda, saluda a los pescadores.', 'La izquierda vota contra el puerto.'],
  ['it', 'Anna Riva, a sinistra, con i pescatori.', 'La sinistra vota contro il porto.'],
  ['pt', 'Ana Prado (à esquerda) com os pescadores.', 'A esquerda vota contra o porto.'],
  ['de', 'Ann Feld (links) und Arne Wulf am Hafen.', 'Wer links wählt, stimmt für den Hafen.'],
  ['nl', 'Anke Bos (links) en Jan Vos op de kade.', 'Wie links stemt, kiest de haven.'],
])('%s: where somebody stands in a picture', (tag, caption, sentence) => {
  const { picture } = languageOf(tag).standing;
  expect([picture?.test(caption), picture?.test(sentence)]).toEqual([true, false]);
});
