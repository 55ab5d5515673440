// What French and Spanish papers tell in clauses of their own, in words of ours: what somebody goes on to say, who says it behind a
// clause of another, whose a source in the middle of a sentence is.
import { describe, test } from '@jest/globals';
import { statementsAre } from './speakers.ts';

type Case = [language: string, text: string, told: [who: string | null, words: string][]];

describe('who spoke right before goes on to say', () => {
  test.each<Case>([
    [
      'es',
      '«La presa aguanta bien», declaró Marta Ruiz, antes de añadir que nadie ha abierto las compuertas.',
      [['Marta Ruiz', 'nadie ha abierto']],
    ],
    [
      'fr',
      '« Le barrage tient bon », détaille Anne Roux. Et de préciser que personne n’a ouvert les vannes.',
      [['Anne Roux', 'personne n’a ouvert']],
    ],
    [
      'fr',
      'Anne Roux tire la sonnette d’alarme en indiquant que le barrage a perdu dix centimètres.',
      [['Anne Roux', 'le barrage a']],
    ],
    // Nobody spoke, and nobody goes on.
    ['es', '«La presa aguanta bien», dijo Marta Ruiz. Y añadir que nadie abre las compuertas es mentir.', []],
    [
      'fr',
      '« Le barrage tient bon », dit Anne Roux. Avant de conclure que tout va bien, il faut attendre.',
      [],
    ],
    ['fr', 'Le barrage tient bon. Et de préciser que personne n’a ouvert les vannes.', []],
  ])('%s: %s', statementsAre);
});

describe('a clause with a subject of its own', () => {
  test.each<Case>([
    [
      'es',
      'El joven no llevaba papeles, pero el forense dijo que tendría unos treinta años.',
      [['el forense', 'tendría unos treinta']],
    ],
    [
      'fr',
      '« La route est sûre », affirme Anne Roux, alors qu’un gendarme a affirmé cette semaine que le pont menaçait de céder.',
      [['un gendarme', 'le pont menaçait']],
    ],
    // Nobody is taken from before it.
    ['es', 'El joven no llevaba papeles, pero la doble de Ruiz dijo que tendría unos treinta años.', []],
    // Verbs of saying in a clause that is closed.
    [
      'fr',
      'Le député Karim Roux, qui réclame un vote anticipé, estime que la direction a sauvé sa place.',
      [['Karim Roux', 'la direction a']],
    ],
    [
      'es',
      'Un vecino de Laredo que ha seguido la obra lamenta que nadie oyera la alarma.',
      [['Un vecino de Laredo', 'nadie oyera la']],
    ],
    [
      'fr',
      'La préfecture, elle, indique que le dossier est complet depuis mars.',
      [['La préfecture', 'le dossier est']],
    ],
    [
      'es',
      '«Ya no quedaba techo», explicó la jefa, Marta Ruiz, quien señaló que el fuego está rodeado, pero no apagado.',
      [['Marta Ruiz', 'el fuego está']],
    ],
  ])('%s: %s', statementsAre);
});

describe('where, and on what condition it is said', () => {
  test.each<Case>([
    [
      'es',
      'Marta Ruiz pidió prudencia. En declaraciones a los medios desde la plaza explicó que la calle estaba helada desde las cuatro.',
      [['Marta Ruiz', 'la calle estaba']],
    ],
    [
      'es',
      'Si en junio no llega el permiso, la fábrica se irá a otra provincia, advirtió Marta Ruiz.',
      [['Marta Ruiz', 'Si en junio']],
    ],
    ['es', 'Si el alcalde no firma, dijo Marta Ruiz.', []],
  ])('%s: %s', statementsAre);
});

describe('a source between commas', () => {
  test.each<Case>([
    [
      'es',
      'El derrumbe dejó al menos trece heridos, según la Policía Local, aunque los vecinos elevan la cifra a treinta.',
      [['Policía Local', 'El derrumbe dejó']],
    ],
    [
      'es',
      'El lince vive en el sur y, según los datos del Instituto Forestal (IFO), quedan unos dos mil ejemplares.',
      [['los datos del Instituto Forestal', 'quedan unos dos']],
    ],
    [
      'es',
      'El incendio ha obligado a desalojar a treinta vecinos, según informó la policía.',
      [['la policía', 'El incendio ha']],
    ],
    [
      'es',
      'Según informaron fuentes de la investigación, los ladrones alquilaron la casa en febrero.',
      [['fuentes de la investigación', 'los ladrones alquilaron']],
    ],
    [
      'fr',
      'Selon l’Agence du revenu du Québec, la manœuvre visait à tromper le fisc.',
      [['Agence du revenu du Québec', 'la manœuvre visait']],
    ],
  ])('%s: %s', statementsAre);
});

describe('verbs of more than one word', () => {
  test.each<Case>([
    ['es', 'Marta Ruiz hizo hincapié en que la obra acabará en mayo.', [['Marta Ruiz', 'la obra acabará']]],
    ['es', 'Marta Ruiz anotó que la obra acabará en mayo.', [['Marta Ruiz', 'la obra acabará']]],
    ['es', 'Marta Ruiz quiso dejar claro que la obra acabará en mayo.', [['Marta Ruiz', 'la obra acabará']]],
    [
      'fr',
      'Anne Roux a tenu à rappeler que le chantier finira en mai.',
      [['Anne Roux', 'le chantier finira']],
    ],
    [
      'fr',
      'Anne Roux ne manque pas de souligner que le chantier finira en mai.',
      [['Anne Roux', 'le chantier finira']],
    ],
  ])('%s: %s', statementsAre);
});

describe('an official by any word', () => {
  test.each<Case>([
    [
      'es',
      'La obra acabará en mayo, dijo el director general de Puertos, Luis Ramos. El funcionario estimó que la grúa costará dos millones.',
      [
        ['Luis Ramos', 'La obra acabará'],
        ['Luis Ramos', 'la grúa costará'],
      ],
    ],
  ])('%s: %s', statementsAre);
});
