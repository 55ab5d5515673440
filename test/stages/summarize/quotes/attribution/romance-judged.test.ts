// French, Spanish, Italian and Portuguese: words in marks that are the object of what somebody makes of a thing, clauses one
// after another behind one verb, and verbs of coming out to say something.
import { expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

type Told = [speaker: string | null, role: string | null, words: string];

test.each<[string, string, Told[]]>([
  [
    'fr',
    'La ministre Anne Roux a condamné « avec la plus grande fermeté ces actes de violence ».',
    [['Anne Roux', 'ministre', 'avec la plus grande fermeté ces actes de violence']],
  ],
  [
    'es',
    'La portavoz, Marta Ruiz, ha hablado de conversaciones «que van por buen camino».',
    [['Marta Ruiz', 'portavoz', 'que van por buen camino']],
  ],
  [
    'it',
    'Carla Boni ha ringraziato i volontari «che da tre giorni scavano senza sosta nel fango».',
    [['Carla Boni', null, 'che da tre giorni scavano senza sosta nel fango']],
  ],
  [
    'pt',
    'Ana Sá condenou ontem “com toda a firmeza estes atos de violência”.',
    [['Ana Sá', null, 'com toda a firmeza estes atos de violência']],
  ],
  // Somebody else's words, and a title.
  ['fr', 'Anne Roux a critiqué le message de son rival « que personne ne sorte ce soir ».', []],
  ['fr', 'Anne Roux a salué le livre de Paul Sorel « un voyage au bout de la mer et du vent ».', []],
  ['es', 'Marta Ruiz criticó la frase de su rival «que nadie se quede en casa mañana».', []],
  ['es', 'El ministro criticó que el lema fuera «todos juntos por un mundo mejor y más justo».', []],
  [
    'fr',
    'Anne Roux a qualifié ces propos de « honteux et indignes de la République française ».',
    [['Anne Roux', null, 'honteux et indignes de la République française']],
  ],
  // One verb, and several clauses.
  [
    'fr',
    'Paul Sorel reconnaît que « c’était un peu tendu », que « ça chauffait depuis un moment devant la mairie ».',
    [
      ['Paul Sorel', null, 'c’était un peu tendu'],
      ['Paul Sorel', null, 'ça chauffait depuis un moment devant la mairie'],
    ],
  ],
  [
    'it',
    'Carlo Boni dice che «la situazione era molto tesa», che «la gente discuteva con la polizia».',
    [
      ['Carlo Boni', null, 'la situazione era molto tesa'],
      ['Carlo Boni', null, 'la gente discuteva con la polizia'],
    ],
  ],
  // Who comes out to say it, and who does so as well.
  [
    'es',
    'El Partido Verde ha salido este lunes a desmentir que negocie con nadie: «No ha habido ninguna reunión».',
    [['Partido Verde', null, 'No ha habido ninguna reunión']],
  ],
  [
    'es',
    'Y también lo ha hecho el secretario general del partido, Pablo Ros: «Hemos hablado y hablaremos».',
    [['Pablo Ros', 'secretario general del partido', 'Hemos hablado y hablaremos']],
  ],
  // No verb for what somebody is.
  [
    'it',
    '«Il Comune offre una soluzione - fa sapere Carlo Boni in serata - per evitare il peggio».',
    [['Carlo Boni', null, 'Il Comune offre una soluzione']],
  ],
])('%s: %s', (language, line, expected) => {
  expect(directQuotes(language, line)).toEqual(expected);
});

test.each<[string, string, Told[]]>([
  [
    'es',
    'Marta Ruiz salió ayer a explicar que la escuela no se cierra.',
    [['Marta Ruiz', null, 'la escuela no se cierra.']],
  ],
  ['pt', 'Ana Sá veio garantir que a escola não fecha.', [['Ana Sá', null, 'a escola não fecha.']]],
  [
    'fr',
    'Le journaliste Paul Sorel est toujours persuadé que la pierre venait du toit.',
    [['Paul Sorel', 'journaliste', 'la pierre venait du toit.']],
  ],
])('%s: %s', (language, line, expected) => {
  expect(statements(language, line)).toEqual(expected);
});

test.each<[string, string, Told[]]>([
  // Behind the conjunction, and before the clause, when or where it is so.
  [
    'pt',
    'Paulo Reis revelou que, depois da reunião de segunda-feira, recebeu ameaças.',
    [['Paulo Reis', null, 'depois da reunião de segunda-feira, recebeu ameaças.']],
  ],
  [
    'it',
    'Carla Boni ha detto che, dopo la riunione, ha ricevuto minacce al telefono.',
    [['Carla Boni', null, 'dopo la riunione, ha ricevuto minacce al telefono.']],
  ],
  [
    'es',
    'Marta Ruiz afirmó que, según el alcalde, faltarán mil médicos en dos años.',
    [['Marta Ruiz', null, 'según el alcalde, faltarán mil médicos en dos años.']],
  ],
  ['fr', 'Anne Roux a raconté une histoire que, depuis des années, personne ne croit.', []],
  // A trailing verb, and a body that does something else.
  [
    'fr',
    'La préfecture de police a fermé la place, précisant que quinze personnes avaient été blessées.',
    [['La préfecture de police', null, 'quinze personnes avaient été blessées.']],
  ],
  [
    'es',
    'El tribunal rechazó la demanda, alegando que la denuncia llegó demasiado tarde.',
    [['El tribunal', null, 'la denuncia llegó demasiado tarde.']],
  ],
  ['fr', 'La ville a vendu le terrain, celui-ci assurant que les arbres seraient gardés.', []],
  // One of several that speak.
  [
    'fr',
    'Les alliés de la ville, en particulier les Pays-Bas, répètent que la digue tiendra encore dix ans.',
    [[null, 'Les alliés de la ville', 'la digue tiendra encore dix ans.']],
  ],
])('told: %s: %s', (language, line, expected) => {
  expect(statements(language, line)).toEqual(expected);
});

test('a trailing verb behind other words in marks', () => {
  const line =
    'Anne Roux a condamné « avec la plus grande fermeté ces violences » à Laas, ajoutant que les agents « n’ont pu sortir que par une fenêtre ».';
  expect(directQuotes('fr', line).map(([name, , words]) => [name, words])).toEqual([
    ['Anne Roux', 'avec la plus grande fermeté ces violences'],
    ['Anne Roux', 'n’ont pu sortir que par une fenêtre'],
  ]);
});

test.each([
  [
    'it',
    'Intervistata da Radio Sud, Anna Rossi non ha dubbi: «È un colpo per tutta la città».',
    'Anna Rossi',
  ],
  ['fr', 'Réponse d’Anne Roux : « Nous irons jusqu’au bout de la procédure. »', 'Anne Roux'],
])('nothing before a name is part of it: %s: %s', (language, line, name) => {
  expect(directQuotes(language, line).map(([speaker]) => speaker)).toEqual([name]);
});

test.each([
  ['fr', 'Paul Sorel a regretté qu’une affiche soit « un tissu de mensonges que personne ne croit ».'],
  ['it', 'Paolo Neri ha criticato le canzoni del suo rivale «che nessuno vuole più ascoltare qui».'],
  ['es', 'Pablo Rey criticó las canciones de su rival «que nadie quiere escuchar más por aquí».'],
  ['pt', 'Paulo Reis criticou as mensagens do seu rival «que ninguém quer ouvir mais por aqui».'],
])(
  'what is judged in a clause of its own, or somebody else’s work, is none of who judges it (%s: %s)',
  (language, line) => {
    expect(directQuotes(language, line).map(([speaker]) => speaker)).toEqual([]);
  },
);
