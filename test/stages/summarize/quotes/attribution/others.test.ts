// Words that a sentence tells somebody else to have said: heard, recalled, received, said to whom it begins with; and a phrase that it
// only speaks of. In words of our own.
import { expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

test.each<[string, string, (string | null)[]]>([
  // Heard, seen or recalled.
  [
    'en',
    'The porter Ida Moss heard a passenger shout: “They will not hold the doors for us.”',
    ['a passenger'],
  ],
  ['en', 'Ida Moss recalled the old driver muttering: “That lamp will see me out.”', ['the old driver']],
  ['en', 'Ida Moss told the inquiry that the captain had warned: “Nobody goes up on deck.”', ['the captain']],
  ['en', 'Ida Moss recalled the day her mill burned, saying: “It took us all we had.”', ['Ida Moss']],
  [
    'de',
    'Die Wirtin Ida Moos erinnert sich, wie der Fahrer ihr zurief: „Die Türen gehen nicht mehr zu.“',
    ['der Fahrer'],
  ],
  ['de', 'Ida Moos hörte einen Mann schreien: „Die Türen gehen nicht mehr zu.“', [null]],
  [
    'de',
    'Wie Nachbarin Ida Moos erzählt, habe der Mann gerufen: „Die Türen gehen nicht mehr zu.“',
    ['der Mann'],
  ],
  [
    'nl',
    'Conducteur Tom Riet hoorde een buurvrouw roepen: “Ze houden de deuren niet voor ons open.”',
    [null],
  ],
  [
    'nl',
    'Tom Riet vertelt hoe de verdachte hem toeriep: “Er mag vannacht niemand aan dek komen.”',
    ['de verdachte'],
  ],
  // Said to whom the sentence begins with.
  ['de', 'Seiner Schwester Ida sagte Tom Ried am Abend: „Ich gehe im Sommer fort von hier.“', ['Tom Ried']],
  ['de', 'Den Reportern rief Ida Moos nach dem Spiel zu: „Wir waren heute die Besseren.“', ['Ida Moos']],
  [
    'de',
    'Dem Landrat warf die Abgeordnete Ida Moos vor, „die Dörfer seit Jahren im Stich zu lassen“.',
    ['Ida Moos'],
  ],
  [
    'de',
    '„Lass die Schlüssel liegen“, soll Tom Ried zu seinem Gehilfen Jan Feld gesagt haben.',
    ['Tom Ried'],
  ],
  ['nl', 'Tegenover De Havenkrant zegt een visser: “Zo vol was de kade nog nooit.”', ['een visser']],
  // Received.
  [
    'en',
    'Tom Reed received a letter from his landlord, Ida Moss, that read: “You have until Friday.”',
    ['Ida Moss'],
  ],
  ['en', 'Tom Reed got a letter from the council and wrote: “I shall not move an inch.”', ['Tom Reed']],
  ['de', 'Tom Ried erhielt einen Brief von Ida Moos: „Sie haben noch bis Freitag Zeit.“', ['Ida Moos']],
  [
    'de',
    'Von Ida Moos habe er lange nichts gehört, sagte Tom Ried: „Sie war wie vom Erdboden verschluckt.“',
    ['Tom Ried'],
  ],
  ['nl', 'Tom Riet kreeg een brief van Ida Mos: “U heeft nog tot vrijdag de tijd.”', ['Ida Mos']],
  ['en', 'The letter from Ida Moss, seen by the clerk, Tom Reed, says: “The wall has to go.”', ['Ida Moss']],
  // Quoted by a paper.
  ['en', '“The wall has to go in the end,” the Harbour Post quoted Ida Moss as saying.', ['Ida Moss']],
  // Only spoken of.
  ['de', 'Der Satz „Die Ernte fällt nun einmal aus“ ärgert sie bis heute, sagt Bäuerin Ida Moos.', [null]],
  // With a clause about them.
  ['en', 'The ranger who found Ida Moss said: “She was cold but smiling all the time.”', ['The ranger']],
  ['nl', 'De agent die Ida Mos vond, zei: “Ze had het koud maar ze lachte.”', ['De agent']],
  ['en', 'Ida Moss’s brother, who lives abroad, flew in. “I could not stay away,” he said.', [null]],
  // Somebody in a clause of what came of it.
  [
    'en',
    '“Turn that music down,” shouted Reed, prompting Mayor Ida Moss to leave. Tom Reed owns the inn.',
    ['Tom Reed'],
  ],
  // The first of two pieces is no name.
  ['en', '“Nobody,” said Tom Reed, “should have to wait nine weeks for a key.”', ['Tom Reed']],
  [
    'de',
    'Ida Moos sprach von „einem guten Tag für das Dorf“, Landwirt Tom Ried von „einem Trauerspiel ohne Ende“.',
    ['Tom Ried'],
  ],
])('%s: %s', (language, text, names) => {
  expect(namesIn(language, text)).toEqual(names);
});

test.each<[string, string, string | null]>([
  [
    'de',
    'Anton Lawin teilte einen Text des Accounts „Iren für Lawin“: „Ich war nie ein frommer Mann, aber das gefällt mir.“',
    null,
  ],
  [
    'de',
    'Anton Lawin teilte einen Beitrag von Jonas Ahl: „Ich war nie ein frommer Mann, aber das gefällt mir.“',
    null,
  ],
  [
    'de',
    'Anton Lawin teilte einen Text: „Ich war nie ein frommer Mann, aber das gefällt mir.“',
    'Anton Lawin',
  ],
  [
    'de',
    'Anton Lawin teilte in einem Brief der Anwälte mit: „Ich war nie ein frommer Mann, aber das gefällt mir.“',
    'Anton Lawin',
  ],
  ['en', 'Tom Reed shared a post by Jonas Field: “I was never a pious man at all.”', 'Jonas Field'],
  ['en', 'Tom Reed shared a message from his hospital bed: “I was never a pious man at all.”', 'Tom Reed'],
  ['nl', 'Tom Vos deelde een bericht van Jan Vermeer: “Ik was nooit een vroom man.”', 'Jan Vermeer'],
  ['pt', 'Tomás Reis compartilhou um texto de Júlio Prado: “Nunca fui um homem piedoso.”', 'Júlio Prado'],
])('what somebody shares is whoever’s it is (%s: %s)', (language, line, speaker) => {
  expect(namesIn(language, line)).toEqual([speaker]);
});
