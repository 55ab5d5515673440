// French, Spanish, Italian and Portuguese: what is told by constructions that leave no doubt of who says it, in words of ours.
import { describe, test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];
type Told = [language: string, text: string, told: [who: string | null, words: string][]];

describe('whoever said the words goes on in a gerund', () => {
  test.each<Told>([
    [
      'pt',
      'O prefeito Rui Matos visitou a ponte. “Mandei três equipes para a vila”, disse, acrescentando que a obra começa em maio.',
      [['Rui Matos', 'a obra começa']],
    ],
    [
      'es',
      '“Hay dos versiones de todo esto”, dijo el alcalde Luis Mora. “No vamos a ceder nunca”, comentó, subrayando que el pueblo tiene razón.',
      [['Luis Mora', 'el pueblo tiene']],
    ],
    [
      'fr',
      '« Nous ne céderons rien », a dit le maire Luc Morel. « On verra bien la suite », a-t-il ajouté, précisant que le village a raison.',
      [['Luc Morel', 'le village a']],
    ],
    [
      'it',
      '«Non cederemo mai niente», ha detto il sindaco Luca Mori. «Si vedrà cosa succede», ha aggiunto, precisando che il paese ha ragione.',
      [['Luca Mori', 'il paese ha']],
    ],
    [
      'es',
      'El alcalde Luis Mora abordó otros asuntos, dejando claro que la obra sigue su curso.',
      [['Luis Mora', 'la obra sigue']],
    ],
    // It stands written, or everybody says it.
    ['fr', '« Nous irons tous », lit-on sur l’affiche, ajoutant que les travaux commencent en mai.', []],
    ['pt', '“Vamos trabalhar todos”, lê-se no cartaz, acrescentando que a obra começa em maio.', []],
  ])('%s: %s', statementsAre);
});

describe('a sentence of its own behind words with their stop', () => {
  test.each<Told>([
    [
      'pt',
      'A deputada Rita Moura falou ontem. "Eu era uma das únicas moradoras do morro." Segundo a deputada, a obra da ponte estava apenas começando.',
      [['Rita Moura', 'a obra da']],
    ],
    [
      'es',
      '“No vamos nunca más.” La alcaldesa Rita Mora dijo que la carretera sigue cerrada.',
      [['Rita Mora', 'la carretera sigue']],
    ],
    [
      'fr',
      '« Il m’a dit "Viens." Elle a répondu que la route était fermée », raconte la maire Anne Roux.',
      [],
    ],
  ])('%s: %s', statementsAre);
});

describe('by whom a clause behind a comma tells something', () => {
  test.each<Told>([
    [
      'it',
      'La scelta è stata criticata dal sindaco Luca Mori, secondo cui le promesse restano sulla carta.',
      [['Luca Mori', 'le promesse restano']],
    ],
    [
      'es',
      'La obra fue criticada por la presidenta del Congreso Rita Mora, según la cual las promesas no se han cumplido.',
      [['Rita Mora', 'las promesas no']],
    ],
    [
      'fr',
      'Les travaux ont été critiqués par le maire Luc Morel, selon qui les promesses n’ont jamais été tenues.',
      [['Luc Morel', 'les promesses n’ont']],
    ],
    [
      'pt',
      'A obra foi criticada pelo prefeito Rui Matos, segundo o qual as promessas nunca foram cumpridas.',
      [['Rui Matos', 'as promessas nunca']],
    ],
    // Of two, of a thing, of nobody.
    [
      'it',
      'La casa è stata venduta dalla moglie del sindaco Luca Mori, secondo cui le promesse non valgono.',
      [],
    ],
    ['fr', 'Ils furent critiqués par un rapport de Luc Morel, selon lequel rien n’a jamais été tenu.', []],
    ['pt', 'A obra foi criticada num livro, segundo o qual as promessas nunca foram cumpridas.', []],
  ])('%s: %s', statementsAre);
});

describe('short clauses, sources and verbs', () => {
  test.each<Told>([
    [
      'es',
      'La carretera sigue cerrada, aseguró el alcalde Luis Mora.',
      [['Luis Mora', 'La carretera sigue']],
    ],
    ['pt', 'A estrada continua fechada, garantiu a polícia.', [['a polícia', 'A estrada continua']]],
    ['fr', 'La route demeure fermée, a indiqué la préfecture.', [['la préfecture', 'La route demeure']]],
    ['it', 'La strada resta chiusa fino a maggio, dicono i medici.', [['i medici', 'La strada resta']]],
    ['es', 'Los trastornos no aumentaron este año, dicen expertos.', [['expertos', 'Los trastornos no']]],
    ['es', 'De acuerdo a los vecinos, el hombre entró por la ventana.', [['los vecinos', 'el hombre entró']]],
    [
      'es',
      'A criterio de la jueza Rita Mora, los robos son parte de la crisis.',
      [['Rita Mora', 'los robos son']],
    ],
    [
      'es',
      'El alcalde Luis Mora fue claro al señalar que existe una contradicción en la ley.',
      [['Luis Mora', 'existe una contradicción']],
    ],
    [
      'it',
      'Il presidente Luca Mori ha espresso l’auspicio che il governo non rinnovi il blocco.',
      [['Luca Mori', 'il governo non']],
    ],
    [
      'pt',
      'A deputada Rita Moura falou ontem. E, segundo a deputada, a obra da ponte incomodava muito.',
      [['Rita Moura', 'a obra da']],
    ],
    // No verb: when it was, and somebody.
    ['es', 'El día de la boda, dijo Rita Mora.', []],
    ['es', 'La hija del alcalde, contó Rita Mora.', []],
  ])('%s: %s', statementsAre);
});

describe('whoever says something by the second verb of a sentence', () => {
  test.each<Case>([
    [
      'es',
      'El ministro Mauro Gil aplaudió la voluntad de acabar con la corrupción, pero sostuvo que “el objetivo es que el agua llegue a todos”.',
      ['Mauro Gil'],
    ],
    [
      'pt',
      'O ministro Rui Matos elogiou a vontade de acabar com a corrupção no país, mas disse que “o objetivo é que a água chegue a todos”.',
      ['Rui Matos'],
    ],
    [
      'fr',
      'Rita Morel a salué le maire et la préfète de Lens et a dit que « le but est que l’eau arrive à tous ».',
      ['Rita Morel'],
    ],
    // Of another one, or of either.
    [
      'es',
      'Rita Mora llegó a la casa de Soto y el alcalde la miró y dijo que “el objetivo es que el agua llegue a todos”.',
      [null],
    ],
    [
      'it',
      'Rita Mori è arrivata alla casa, il sindaco l’ha guardata e ha detto che «lo scopo è che l’acqua arrivi a tutti».',
      ['il sindaco'],
    ],
  ])('%s: %s', speakersAre);
});

describe('words that somebody has heard or received', () => {
  test.each<Case>([
    [
      'pt',
      '“Vamos já.” Rita Moura conta que, quando chegou à câmara, ouvia de colegas frases como “quem você pensa que é para estar aqui?”.',
      [null, null],
    ],
    ['es', 'Rita Mora cuenta que recibía mensajes como “quién te crees que eres para estar aquí”.', [null]],
    ['it', 'Rita Mori racconta che sentiva frasi come «chi ti credi di essere per stare qui».', [null]],
    ['fr', 'Rita Morel raconte qu’elle entendait un homme crier « pour qui te prends-tu donc ici ».', [null]],
  ])('%s: %s', speakersAre);
});

describe('words in marks listed one behind the other, with who says them behind the last', () => {
  test.each<Case>([
    [
      'es',
      '“Fuera de aquí ya”, “no queremos más mentiras en el pueblo” y “que se vaya el alcalde”, gritaron los vecinos.',
      ['los vecinos', 'los vecinos', 'los vecinos'],
    ],
    [
      'it',
      '«Fuori di qui subito», «non vogliamo più bugie in paese», «se ne vada il sindaco», hanno gridato i cittadini.',
      ['i cittadini', 'i cittadini', 'i cittadini'],
    ],
    [
      'fr',
      '« Quelle honte pour nous tous », « on va tous te retrouver ici », a lancé Luc Morel.',
      ['Luc Morel', 'Luc Morel'],
    ],
    [
      'pt',
      '“Fora daqui já”, “não queremos mais mentiras na vila” e “que saia o prefeito”, disse Rui Matos.',
      ['Rui Matos', 'Rui Matos', 'Rui Matos'],
    ],
  ])('%s: %s', speakersAre);
});

describe('when and to whom between the verb and who says it; an article that is a pronoun elsewhere', () => {
  test.each<Case>([
    ['fr', '« Il faut tout contrôler », a déclaré lundi à la presse le maire Luc Morel.', ['Luc Morel']],
    ['es', '“Es necesario controlarlo todo”, dijo este lunes a los periodistas el alcalde.', ['el alcalde']],
    ['pt', '“É necessário controlar tudo”, disse nesta segunda-feira à imprensa o prefeito.', ['o prefeito']],
    ['it', '«È necessario controllare tutto», affermano gli esperti.', ['gli esperti']],
    ['it', '«È necessario controllare tutto», hanno detto ieri gli abitanti.', ['gli abitanti']],
    ['it', '«È necessario controllare tutto», dicono le maestre.', ['le maestre']],
    ['it', '«È necessario controllare tutto», gli dice il medico.', ['il medico']],
    ['it', '«È necessario controllare tutto», ha detto ieri ai giornalisti.', [null]],
  ])('%s: %s', speakersAre);
});
