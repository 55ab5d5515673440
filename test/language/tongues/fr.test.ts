// Who says what in French: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('fr', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'a turned pronoun, and a participle that may be a noun',
      ['Paul Sorel dirige le syndicat. « Le mouvement sera reconduit mardi », a-t-il prévenu.'],
      [['Paul Sorel', null, 'Le mouvement sera reconduit mardi']],
    ],
    [
      'an attribution inside the marks, with the manner behind it',
      [
        'La procureure, Anne Roux, attend. « Il ne m’a jamais demandé un centime, a-t-elle confié lundi, la voix nouée. J’en aurais été incapable. »',
      ],
      [['Anne Roux', 'procureure', 'Il ne m’a jamais demandé un centime']],
    ],
    [
      'an attribution inside the marks, with the role behind it',
      [
        '« On en bourrait ses sabots, se souvient Anne Roux, présidente-directrice générale de Sylvalis. La fougère servait à tout, et personne ne la payait. »',
      ],
      [
        [
          'Anne Roux',
          'présidente-directrice générale de Sylvalis',
          'La fougère servait à tout, et personne ne la payait.',
        ],
      ],
    ],
    [
      'an attribution inside the marks, with a clause about who speaks behind it',
      ['« Nous attendons, dit Anne Roux, qui est maire de Laas. On nous a tout promis. »'],
      [['Anne Roux', null, 'On nous a tout promis.']],
    ],
    [
      'an attribution inside the marks, behind which the words go on',
      ['« Nous attendons, dit Anne Roux, nous n’avons plus rien à perdre. »'],
      [['Anne Roux', null, 'nous n’avons plus rien à perdre.']],
    ],
    [
      'an attribution inside the marks',
      [
        'La maire, Nolwenn Kerbrat, attend. « Nous ne demandons pas un miracle, a-t-elle expliqué lundi, nous demandons du temps. »',
      ],
      [['Nolwenn Kerbrat', 'maire', 'Nous ne demandons pas un miracle']],
    ],
    [
      'attributed after',
      ['« Ce qui est fragile, c’est l’enthousiasme », prévient l’économiste Hélène Marchand.'],
      [['Hélène Marchand', 'économiste', 'Ce qui est fragile, c’est l’enthousiasme']],
    ],
    [
      'with a reflexive verb of two words',
      [
        '« Avant, je vendais mes poires très loin d’ici. Maintenant je connais ceux qui les mangent », se félicite Odile Marin, maraîchère à Laas.',
      ],
      [
        [
          'Odile Marin',
          'maraîchère à Laas',
          'Avant, je vendais mes poires très loin d’ici. Maintenant je connais ceux qui les mangent',
        ],
      ],
    ],
    [
      'with a reflexive verb',
      [
        '« La rivière était trop lente, nous disait-on. Les fromages ne sont pas pressés », s’amuse Gérard Lenoir, meunier.',
      ],
      [
        [
          'Gérard Lenoir',
          'meunier',
          'La rivière était trop lente, nous disait-on. Les fromages ne sont pas pressés',
        ],
      ],
    ],
    [
      'without the auxiliary of the verb',
      ['Un berger m’a dit : « Je ne lis pas, mais j’écoute très bien. »'],
      [[null, 'Un berger', 'Je ne lis pas, mais j’écoute très bien.']],
    ],
    [
      'another one, without a verb',
      [
        '« Elle n’a jamais gagné une élection seule », persifle un parlementaire. Un autre, plus sobre : « On la trouvait brillante. On la trouve pressée. »',
      ],
      [
        [null, 'un parlementaire', 'Elle n’a jamais gagné une élection seule'],
        [null, 'Un autre', 'On la trouvait brillante. On la trouve pressée.'],
      ],
    ],
    [
      'whose finding it is',
      ['Le constat de Martine Le Goff est sans appel : « La situation ne peut plus durer. »'],
      [['Martine Le Goff', null, 'La situation ne peut plus durer.']],
    ],
    [
      'what somebody calls it',
      ['Martine Le Goff, elle, dénonce « une décision prise dans le dos des habitants ».'],
      [['Martine Le Goff', null, 'une décision prise dans le dos des habitants']],
    ],
    [
      'to a paper, and who it is',
      ['« On attend depuis six mois », explique au Monde Paul Sorel, secrétaire général du syndicat.'],
      [['Paul Sorel', 'secrétaire général du syndicat', 'On attend depuis six mois']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });

  test.each([
    ['« Nous avons tout recompté », dit Paul Sorel, étudiant en droit à Lille.', 'étudiant en droit à Lille'],
    [
      '« Le pont tiendra encore longtemps », affirme Lise Garot, députée de la Creuse.',
      'députée de la Creuse',
    ],
  ])('a role that ends as participles do elsewhere: %s', (line, role) => {
    expect(direct(line).map(([, found]) => found)).toEqual([role]);
  });

  test.each(['Le prétendu « miracle de la ville » a ses absents.'])('%s holds no quotation', (line) => {
    expect(direct(line)).toEqual([]);
  });

  test('a participle is no role', () => {
    const line = '« Nous avons tout recompté », dit Paul Sorel, arrivant de Lille avec sa fille.';
    expect(direct(line).map(([, role]) => role)).toEqual([null]);
  });
});

test.each([
  'Un autre problème, plus grave : « La pluie ne tombe plus sur les crêtes. »',
  'Dans le hall, un ordinateur affiche : « Le guichet ouvre à neuf heures demain. »',
  'Anne Roux est arrivée hier. « La mer était calme et on n’a rien vu », a raconté une fois à terre.',
  'Le garçon tenait un exemplaire des « Travailleurs de la mer » sous le bras, a dit Anne Roux.',
  'On parle de « la plus grande fête du vin de toute la région ».',
  'La presse parle de « la plus grande fête du vin de toute la région ».',
])('nobody is named for %s', (line) => {
  expect(direct(line)).toEqual([]);
});

const told = (...lines: string[]) => statements('fr', ...lines);
describe('indirect statements', () => {
  test.each<[string, unknown[]]>([
    [
      'Paul Sorel dirige le syndicat. Le mouvement sera reconduit mardi, a-t-il prévenu devant la presse.',
      ['Paul Sorel', null, 'Le mouvement sera reconduit mardi'],
    ],
    [
      'La maire, Anne Roux, a fait savoir, mardi, que le pont resterait fermé.',
      ['Anne Roux', 'maire', 'le pont resterait fermé.'],
    ],
    [
      'Le maire Paul Sorel assure avoir vu le camion tourner deux fois autour de la place.',
      ['Paul Sorel', 'maire', 'avoir vu le camion tourner deux fois autour de la place.'],
    ],
    [
      "La route, a expliqué la maire Anne Roux, restera fermée jusqu'au printemps.",
      ['Anne Roux', 'maire', "La route, a expliqué la maire Anne Roux, restera fermée jusqu'au printemps."],
    ],
    [
      "Pour Paul Sorel, c'est une erreur de fermer les écoles rurales.",
      ['Paul Sorel', null, "c'est une erreur de fermer les écoles rurales."],
    ],
    [
      'Anne Roux arrive la première. Selon elle, les loyers ont doublé en deux ans dans le centre.',
      ['Anne Roux', null, 'les loyers ont doublé en deux ans dans le centre.'],
    ],
    [
      "Vendredi, la préfecture affirme que l'eau du canal ne présente aucun danger.",
      ['la préfecture', null, "l'eau du canal ne présente aucun danger."],
    ],
    [
      "Le vieux moulin n'était plus gardé la nuit, a annoncé sa nièce, la comédienne Agathe Vaillat.",
      ['Agathe Vaillat', 'comédienne', "Le vieux moulin n'était plus gardé la nuit"],
    ],
    [
      'L’armateur Yann Marrec a parlé le premier. À l’entendre, la famille avait perdu la moitié de ses droits de débarquement.',
      ['Yann Marrec', 'armateur', 'la famille avait perdu la moitié de ses droits de débarquement.'],
    ],
    [
      'D’après le procureur de la République, Paul Sorel, l’incendie du hangar était volontaire.',
      ['Paul Sorel', 'procureur de la République', 'l’incendie du hangar était volontaire.'],
    ],
  ])('%s', (line, found) => {
    expect(told(line)).toEqual([found]);
  });

  test.each([
    'Paul Sorel est venu lundi. Le mouvement sera reconduit mardi, semble-t-il.',
    'Paul Sorel est venu lundi. Le mouvement sera reconduit mardi, ajoute-t-on.',
    'Paul Sorel est venu lundi. Sans doute lassé par une campagne trop longue qui a usé tout le monde, a-t-il fini par partir.',
    "La route, semble-t-il, restera fermée jusqu'au printemps prochain au moins.",
    "La route, dit-on au village, restera fermée jusqu'au printemps prochain au moins.",
    'Il se leva, salua, raconta une histoire, et sortit de la salle.',
    "Pour Noël, c'est une bonne idée de fermer les écoles rurales.",
    'Le maire Paul Sorel nie avoir reçu les lettres de la banque.',
    "La ministre Anne Roux a dit après avoir appris que le juge classait l'affaire beaucoup de choses.",
    "Le maire Paul Sorel a demandé de rouvrir la route avant l'été prochain.",
    'Le vieux port demande que l’on marche longtemps sous la pluie.',
    'Pour Paul Sorel, c’est fini : il a été battu au second tour.',
    'Paul Sorel a-t-il dit que la ligne serait fermée avant la fin de l’année ?',
    'Paul Sorel n’a jamais dit que la ligne serait fermée avant la fin de l’année.',
  ])('nobody says: %s', (line) => {
    expect(told(line)).toEqual([]);
  });
});
