// Reported speech whose attribution stands behind it, within it, or in a source: what tells of the whole sentence, and what of
// none of it. Kinds met in real papers, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../language/tongues/direct-quotes.ts';

type Case = [text: string, found: [string | null, string][]];

const tells = (language: string) => (text: string, found: [string | null, string][]) =>
  expect(statements(language, text).map(([speaker, role, words]) => [speaker ?? role, words])).toEqual(found);

describe('in English', () => {
  test.each<Case>([
    // Who says so with others, and how many of whom it is told.
    [
      'Ann Field, a nurse, and two neighbours said at least some of the drivers were lost.',
      [['Ann Field', 'at least some of the drivers were lost.']],
    ],
    ['Tom Reed thanked Ann Field, a nurse, and two neighbours said the road was icy.', []],
    // Where the place lies from which somebody is, and where it was written.
    [
      'A driver, Tom Reed, 41, from Hull, Yorkshire, said the road was icy all night.',
      [['Tom Reed', 'the road was icy all night.']],
    ],
    ['Tom Reed, of Austin, Texas, told police that the road was icy.', [['Tom Reed', 'the road was icy.']]],
    [
      'The owner, Tom Reed from Hull, Yorkshire, believes the road was icy.',
      [['Tom Reed', 'the road was icy.']],
    ],
    ['In Hull, Reed, who was driving, said the road was icy.', [['Reed', 'the road was icy.']]],
    [
      'New Delhi: The council called the plan a copy and said the bridge would close in May.',
      [['The council', 'the bridge would close in May.']],
    ],
    // Whom they tell, and what else they do, behind the verb.
    [
      'The ferry will now stop at every island of the sound, Tom Reed told Ada Fell.',
      [['Tom Reed', 'The ferry will now stop at every island of the sound']],
    ],
    [
      'The ferry will now stop at every island of the sound, Tom Reed said while visiting the yard.',
      [['Tom Reed', 'The ferry will now stop at every island of the sound']],
    ],
    [
      'Divers found the wreck on the second day, the head of the harbour in Alder, Ada Fell, told reporters.',
      [['Ada Fell', 'Divers found the wreck on the second day']],
    ],
    [
      'The crew consists almost entirely of students and young divers, Tom Reed said.',
      [['Tom Reed', 'The crew consists almost entirely of students and young divers']],
    ],
    ['Tom Reed, head of tests at the Alder Alliance, a body for ferry yards, told the Post.', []],
    // A condition that is told with what hangs on it, and one on which the telling hangs.
    [
      'If it rains, Ada Fell said, the fair will close for good.',
      [['Ada Fell', 'If it rains, Ada Fell said, the fair will close for good.']],
    ],
    [
      'If it rains, the fair will close for good, Ada Fell said.',
      [['Ada Fell', 'If it rains, the fair will close for good']],
    ],
    ['If, as Ada Fell said, the fair is closed, the town has lost.', []],
    ['If Ada Fell says that the fair will close, it will close.', []],
    ["Tom Reed said he's proud of the yard.", [['Tom Reed', "he's proud of the yard."]]],
  ])('%s', tells('en'));
});

describe('in German', () => {
  test.each<Case>([
    [
      'Die Stadt kaufe ein altes Bad, das in zwanzig Jahren wieder marode sei, erklärte Karl Uhl.',
      [['Karl Uhl', 'Die Stadt kaufe ein altes Bad, das in zwanzig Jahren wieder marode sei']],
    ],
    [
      'Man rechne mit Kündigungen, der Rest lasse sich anders lösen, sagte Finanzchef Karl Uhl.',
      [['Karl Uhl', 'Man rechne mit Kündigungen, der Rest lasse sich anders lösen']],
    ],
    ['Im Saal saß der Mann, der das Bad verkauft habe, sagte Karl Uhl.', []],
    [
      'Es sei nicht zu verstehen, warum das Bad schließe, sagt Karl Uhl.',
      [['Karl Uhl', 'Es sei nicht zu verstehen, warum das Bad schließe']],
    ],
    [
      'Der Landesrechnungshof hatte bemängelt, für die Strecke fehle eine Prüfung des Bodens.',
      [['Der Landesrechnungshof', 'für die Strecke fehle eine Prüfung des Bodens.']],
    ],
    [
      'Wenn der Preis steige, so Karl Uhl, werde das Bad geschlossen.',
      [['Karl Uhl', 'Wenn der Preis steige, so Karl Uhl, werde das Bad geschlossen.']],
    ],
    ['Wenn es regnet, sagt Karl Uhl die Reise ab, und alle bleiben daheim.', []],
    ['Sollte das Bild ihm gehören, fordert ihn Karl Uhl auf, sich bei der Stadt zu melden.', []],
    [
      'Das Bad dürfte laut Karl Uhl, Experte für Wasser bei der Stiftung, teuer gewesen sein.',
      [
        [
          'Karl Uhl',
          'Das Bad dürfte laut Karl Uhl, Experte für Wasser bei der Stiftung, teuer gewesen sein.',
        ],
      ],
    ],
    [
      'Nach den wenigen Angaben von Karl Uhl ist das Bad nicht mehr zu retten.',
      [['Karl Uhl', 'Nach den wenigen Angaben von Karl Uhl ist das Bad nicht mehr zu retten.']],
    ],
    [
      'Laut dem Biologen Karl Uhl ist der Teich nicht mehr zu retten.',
      [['Karl Uhl', 'Laut dem Biologen Karl Uhl ist der Teich nicht mehr zu retten.']],
    ],
    [
      'Das Bad wurde mehrfach zum Verkauf angeboten. Dies erzählt Karl Uhl, der Chef der Firma.',
      [['Karl Uhl', 'Das Bad wurde mehrfach zum Verkauf angeboten.']],
    ],
    [
      'Karl Uhl rechnete den Räten vor, dass 38 Prozent der Kinder nicht schwimmen konnten.',
      [['Karl Uhl', '38 Prozent der Kinder nicht schwimmen konnten.']],
    ],
    [
      'Karl Uhl geht davon aus, dass es mehr Geschädigte gibt als bekannt.',
      [['Karl Uhl', 'es mehr Geschädigte gibt als bekannt.']],
    ],
    // In whose paper it stands.
    [
      'Das Bad werde im Mai geschlossen, heißt es in einer Mitteilung der Stadt, die am Montag kam.',
      [['Mitteilung der Stadt', 'Das Bad werde im Mai geschlossen']],
    ],
    ['Das Bad werde im Mai geschlossen, heißt es in einer Mitteilung.', []],
    // Where it can be seen, and what for.
    ['Wie Sie auf dem Video hier sehen und hören können, warf Karl Uhl dem Rat Untätigkeit vor.', []],
    ['Wie auf dem Foto zu sehen ist, sagte Karl Uhl dem Rat die Meinung.', []],
    ['Um das Bad zu retten, fordert Karl Uhl mehr Geld.', []],
    [
      'Um das Bad zu retten, fehle es an Geld, sagte Karl Uhl.',
      [['Karl Uhl', 'Um das Bad zu retten, fehle es an Geld']],
    ],
    // The clause before the colon says nothing that a clause about a thing behind it would be.
    ['Die Pläne von Bahn und Minister Karl Uhl versprachen viel: Der Takt, der ab Mai gilt, sei gut.', []],
  ])('%s', tells('de'));
});

describe('in Dutch', () => {
  test.each<Case>([
    [
      'Als het zo doorgaat, waarschuwt Eva Bos, heeft over tien jaar nog maar één stad een beiaard.',
      [
        [
          'Eva Bos',
          'Als het zo doorgaat, waarschuwt Eva Bos, heeft over tien jaar nog maar één stad een beiaard.',
        ],
      ],
    ],
    [
      'De schaatsbond meldde dat de race om de laatste plek nog wordt verreden.',
      [['De schaatsbond', 'de race om de laatste plek nog wordt verreden.']],
    ],
    [
      'Een frame uit Bolder kost meer dan hetzelfde frame uit Praag, rekende Bram Vos voor.',
      [['Bram Vos', 'Een frame uit Bolder kost meer dan hetzelfde frame uit Praag']],
    ],
    [
      'Zonder de lening was er geen geld meer geweest, erkende directeur Eva Bos tegenover analisten.',
      [['Eva Bos', 'Zonder de lening was er geen geld meer geweest']],
    ],
    ['Als het regent, zegt Eva Bos de reis af, en blijven allen thuis.', []],
  ])('%s', tells('nl'));
});
