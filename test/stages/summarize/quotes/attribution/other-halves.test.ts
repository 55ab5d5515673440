// A sentence of two halves with words in marks in each: what one half tells of its speaker tells nothing of the other's words.
import { describe, expect, test } from '@jest/globals';
import { namesIn, speakersAre, speakersIn, statementsAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: string[]];

describe('what is held against the words has a speaker of its own', () => {
  test.each<Case>([
    [
      'it',
      'Dalla prefettura spiegano: «I soccorsi sono arrivati in tutte le frazioni», mentre il sindaco Ivo Tarsi dice: «Molte strade sono ancora sotto il fango».',
      ['prefettura', 'Ivo Tarsi'],
    ],
    [
      'it',
      'Dal consolato fanno sapere: «Le notizie che abbiamo parlano di cento dispersi», mentre Ivo Tarsi, che guida la Caritas, dice: «Molte strade sono sotto il fango».',
      ['consolato', 'Ivo Tarsi'],
    ],
    [
      'es',
      'Desde el consulado señalan: «Las noticias que tenemos hablan de cien desaparecidos», mientras Ivo Tarso, que dirige la Cáritas, dice: «Muchas calles siguen bajo el barro».',
      ['el consulado', 'Ivo Tarso'],
    ],
    [
      'fr',
      'Au consulat, on explique : « Nos informations font état de cent disparus », tandis que Paul Tarse, qui dirige le Secours, dit : « Beaucoup de rues sont sous la boue ».',
      ['Paul Tarse'],
    ],
    [
      'nl',
      'Van het consulaat klinkt: “Wij tellen meer dan honderd vermisten in het dal”, terwijl Ivo Tarsen, die het kantoor leidt, zegt: “Veel straten liggen nog onder modder.”',
      ['Ivo Tarsen'],
    ],
    // Behind the words stands who says them.
    ['it', '«Molte strade sono ancora sotto il fango», dice Ivo Tarsi mentre spala la neve.', ['Ivo Tarsi']],
    [
      'fr',
      '« Beaucoup de rues sont encore sous la boue », dit Paul Tarse, tandis que la mairie compte les dégâts.',
      ['Paul Tarse'],
    ],
  ])('%s: %s', (language, text, speakers) => {
    expect(namesIn(language, text).filter((name) => name !== null)).toEqual(speakers);
  });

  test('and a conjunction is no role of theirs', () => {
    expect(
      speakersIn(
        'it',
        'Il prefetto tace, mentre Ivo Tarsi, che guida la Caritas della valle, dice: «Molte strade sono ancora sotto il fango».',
      ),
    ).toEqual([['Ivo Tarsi', null]]);
  });
});

describe('what somebody is charged with is not said by whoever speaks behind it', () => {
  test.each<Case>([
    [
      'fr',
      'Condamné pour « mise en danger de la vie d’autrui » et « conduite sans permis », Marc Vallin assure que « la route était vide à cette heure de la nuit ».',
      ['Marc Vallin'],
    ],
    [
      'fr',
      'Bien que le chauffeur soit en prison pour « homicide aggravé par la vitesse » et « délit de fuite », Anne Marnier affirme que « d’autres roulent toujours aussi vite ».',
      ['Anne Marnier'],
    ],
    [
      'es',
      'Condenado por «poner en peligro la vida de otros», Luis Gil asegura que «la carretera estaba vacía a esa hora de la noche».',
      ['Luis Gil'],
    ],
    [
      'it',
      'Condannato per «aver messo in pericolo la vita altrui», Luigi Galli assicura che «la strada era vuota a quell’ora della notte».',
      ['Luigi Galli'],
    ],
  ])('%s: %s', speakersAre);
});

describe('the end of a clause behind other marks is nobody', () => {
  test.each<Case>([
    [
      'fr',
      'Le sénateur Hugues Lormel a reçu la presse mardi. ¶ Il conteste ces accusations, qu’il juge « grotesques » et visant à « salir » sa campagne, affirmant qu’il n’y avait « pas l’ombre d’une faute » dans ces comptes. Il a aussi ajouté que « ces factures sont réelles, je les montrerai au juge ».',
      ['Hugues Lormel', 'Hugues Lormel'],
    ],
    [
      'fr',
      'Le maire Hugues Lormel refuse de quitter sa majorité, expliquant que « rien dans ce dossier ne justifie un départ précipité ».',
      ['Hugues Lormel'],
    ],
  ])('%s: %s', speakersAre);
});

describe('where it was belongs to no source', () => {
  test.each<Case>([
    [
      'it',
      'Secondo i comandanti locali, infatti, nella sola valle del fiume Ardente, «il conto nei paesi è di circa novanta morti».',
      ['i comandanti locali'],
    ],
    ['it', 'Secondo il sindaco, Piero Celani, «il conto è di circa novanta morti».', ['Piero Celani']],
    [
      'it',
      'Secondo Piero Celani, assessore ai lavori della città di Ardente, «il conto è di circa novanta morti».',
      ['Piero Celani'],
    ],
    [
      'es',
      'Según los bomberos, en efecto, en el valle del río Ardiente, «el balance es de unos noventa muertos».',
      ['los bomberos'],
    ],
    [
      'pt',
      'Segundo os bombeiros, de facto, no vale do rio Ardente, “o balanço é de cerca de noventa mortos”.',
      ['os bombeiros'],
    ],
  ])('%s: %s', speakersAre);
});

describe('by whom a thing was seen or made does not say what it tells', () => {
  test.each<[string, string, [string | null, string][]]>([
    [
      'fr',
      'Des courriels lus par Anne Sorel et Marc Vidal révèlent que plus de 40 arbitres ont reçu de l’argent pour se taire.',
      [],
    ],
    [
      'it',
      'Alcune mail lette dalla Rai e Lumax rivelano che più di 40 arbitri hanno ricevuto denaro per tacere.',
      [['Alcune mail lette dalla Rai e Lumax', 'più di 40']],
    ],
    [
      'en',
      'Emails seen by Ann Field and Tom Reed say that more than 40 referees were paid to keep silent.',
      [],
    ],
    // Two clauses: the second one has its own subject.
    [
      'fr',
      'Le match a été gagné par Lyon et Marc Vidal a déclaré que son équipe avait manqué de jambes.',
      [['Marc Vidal', 'son équipe avait']],
    ],
  ])('%s: %s', statementsAre);
});

describe('what somebody says to be is in their own words', () => {
  test.each<Case>([
    [
      'fr',
      'Manon Tirel, qui avait visité la ville en avril, s’est dite « bouleversée et inquiète pour les habitants des quais ».',
      ['Manon Tirel'],
    ],
    [
      'fr',
      'Les maires de la vallée se sont dits « prêts à recevoir les familles des communes touchées ».',
      ['Les maires de la vallée'],
    ],
    [
      'it',
      'Lo storico Paolo Tirelli si è detto «pronto a ricevere i sindaci dei comuni colpiti».',
      ['Paolo Tirelli'],
    ],
    // Said by nobody who is told.
    ['it', 'Le nuove regole, si è detto in consiglio, «non cambieranno nulla per chi abita sul fiume».', []],
  ])('%s: %s', speakersAre);

  test('and what they tell themselves they do not say', () => {
    statementsAre('fr', 'Le maire Paul Tirel s’est dit que la digue tiendrait encore l’hiver prochain.', []);
  });
});

test.each<Case>([
  [
    'fr',
    '« Nous savons que quatre mille personnes sont venues hier » a également affirmé Carole Vidal.',
    ['Carole Vidal'],
  ],
  [
    'fr',
    '« Nous savons que quatre mille personnes sont venues hier » a ensuite affirmé Carole Vidal.',
    ['Carole Vidal'],
  ],
])('an adverb stands in a verb of two words, without a comma before it: %s: %s', speakersAre);

describe('whose words stand behind a house or behind a pronoun', () => {
  test.each<Case>([
    [
      'it',
      'Ivo Tarsi guida la Caritas. Dal Comune hanno spiegato: «I soccorsi sono arrivati in tutte le frazioni della valle».',
      ['Comune'],
    ],
    [
      'it',
      'Ivo Tarsi è partito ieri. Dal consolato italiano di Porto Vecchio fanno sapere: «Le notizie che abbiamo parlano di cento dispersi».',
      ['consolato italiano di Porto Vecchio'],
    ],
    ['it', 'Dal lago salgono i gitanti e spiegano: «Molte strade sono ancora sotto il fango».', []],
    [
      'es',
      'Desde el Ayuntamiento señalan: «Las calles del centro siguen bajo el barro y nadie puede pasar».',
      ['el Ayuntamiento'],
    ],
    [
      'fr',
      'Paul Tarse a quitté la mairie hier. Pour lui, « la route du lac restera fermée tout l’hiver ».',
      ['Paul Tarse'],
    ],
    [
      'fr',
      'Anne Tarse a quitté la mairie hier. Selon elle, « la route du lac restera fermée tout l’hiver ».',
      ['Anne Tarse'],
    ],
    [
      'it',
      'Ivo Tarsi ha lasciato il consiglio ieri. Per lui, «la strada del lago resterà chiusa tutto l’inverno».',
      ['Ivo Tarsi'],
    ],
    [
      'es',
      'Ivo Tarso dejó el consejo ayer. Para él, «la carretera del lago seguirá cerrada todo el invierno».',
      ['Ivo Tarso'],
    ],
    ['fr', 'Paul Tarse joue au théâtre. Pour lui, « Le Roi de la montagne noire » est un rêve d’enfant.', []],
  ])('%s: %s', (language, text, speakers) => {
    expect(namesIn(language, text).filter((name) => name !== null)).toEqual(speakers);
  });
});
