// Whose the second verb of a sentence is: of whoever does both, and of nobody who is named between them. In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];
type Told = [language: string, text: string, told: [string | null, string][]];

describe('whoever is told of by what they are does both', () => {
  test.each<Case>([
    [
      'en',
      'The judge jailed Tom Reed and said: “The bridge will be open by May at the latest.”',
      ['The judge'],
    ],
    ['en', 'A neighbour hugged Ann Field and said: “The bridge will be open by May.”', ['A neighbour']],
    [
      'en',
      'His lawyer hugged Tom Reed and told reporters: “The bridge will be open by May.”',
      ['His lawyer'],
    ],
    ['en', 'The police stopped Tom Reed and said: “The bridge will be open by May.”', ['The police']],
    [
      'fr',
      'Le juge a condamné Luc Roux et a dit : « Le pont sera ouvert en mai au plus tard. »',
      ['Le juge'],
    ],
    ['fr', 'Une voisine a embrassé Anne Vidal et a dit : « Le pont sera ouvert en mai. »', ['Une voisine']],
    ['es', 'El juez condenó a Luis Gil y dijo: «El puente estará abierto en mayo».', ['El juez']],
    ['es', 'Una vecina abrazó a Ana Ruiz y dijo: «El puente estará abierto en mayo».', ['Una vecina']],
    [
      'it',
      'Il giudice ha condannato Carlo Bini e ha detto: «Il ponte sarà aperto entro maggio».',
      ['Il giudice'],
    ],
    [
      'it',
      'Una vicina ha abbracciato Rita Mori e ha detto: «Il ponte sarà aperto a maggio».',
      ['Una vicina'],
    ],
    ['pt', 'O juiz condenou Rui Costa e disse: “A ponte estará aberta em maio o mais tardar.”', ['O juiz']],
    ['pt', 'Uma vizinha abraçou Ana Reis e disse: “A ponte estará aberta em maio.”', ['Uma vizinha']],
    ['nl', 'De rechter veroordeelde Jan Kok en zei: “De brug gaat uiterlijk in mei open.”', ['De rechter']],
    ['nl', 'Een buurvrouw omhelsde Eva Bos en zei: “De brug gaat uiterlijk in mei open.”', ['Een buurvrouw']],
    ['de', 'Die Richterin verurteilte Jan Moos und sagte: „Die Brücke ist im Mai offen.“', ['Die Richterin']],
    ['de', 'Eine Nachbarin umarmte Anna Feld und sagte: „Die Brücke ist im Mai offen.“', ['Eine Nachbarin']],
  ])('%s: %s', speakersAre);

  test.each<Told>([
    [
      'en',
      'The council thanked Tom Reed and said the bridge would be open by May.',
      [['The council', 'the bridge would']],
    ],
    [
      'en',
      'The court fined Tom Reed and added that the bridge would be open.',
      [['The court', 'the bridge would']],
    ],
    [
      'fr',
      'La police a arrêté Luc Roux et a déclaré que le pont était dangereux.',
      [['La police', 'le pont était']],
    ],
    ['pt', 'A polícia deteve Rui Costa e disse que a ponte era perigosa.', [['A polícia', 'a ponte era']]],
    [
      'nl',
      'De politie hield Jan Kok aan en zei dat de brug gevaarlijk was.',
      [['De politie', 'de brug gevaarlijk']],
    ],
    [
      'de',
      'Die Polizei hielt Jan Moos an und sagte, die Brücke sei gefährlich.',
      [['Die Polizei', 'die Brücke sei']],
    ],
    ['it', 'La polizia ha fermato Carlo Bini e ha detto che il ponte era pericoloso.', []],
  ])('%s: %s', statementsAre);
});

describe('whoever stands right before the verb says it', () => {
  test.each<Case>([
    ['en', 'Tom Reed came in and a woman said: “The bridge will be open by May at the latest.”', ['a woman']],
    ['fr', 'Luc Roux est arrivé et une voisine a dit : « Le pont sera ouvert en mai. »', ['une voisine']],
    ['nl', 'Jan Kok kwam en een buurvrouw zei: “De brug gaat uiterlijk in mei open.”', ['een buurvrouw']],
    ['de', 'Jan Moos rief an und der Redakteur sagte: „Die Brücke ist im Mai offen.“', ['der Redakteur']],
  ])('%s: %s', speakersAre);
});

describe('two who do something together say it together', () => {
  test.each<Case>([
    [
      'en',
      'Tom Reed and Ann Field met in Hull and said: “The bridge will be open.”',
      ['Tom Reed and Ann Field'],
    ],
    [
      'es',
      'Luis Gil y Ana Ruiz se reunieron y dijeron: «El puente estará abierto».',
      ['Luis Gil y Ana Ruiz'],
    ],
    [
      'it',
      'Carlo Bini e Rita Mori si sono incontrati e hanno detto: «Il ponte è aperto».',
      ['Carlo Bini e Rita Mori'],
    ],
    ['pt', 'Rui Costa e Ana Reis reuniram-se e disseram: “A ponte estará aberta.”', ['Rui Costa e Ana Reis']],
    [
      'de',
      'Jan Moos und Anna Feld trafen sich in Köln und sagten: „Die Brücke ist offen.“',
      ['Jan Moos und Anna Feld'],
    ],
  ])('%s: %s', speakersAre);
});

describe('in German and Dutch, whatever nouns with capitals stand between', () => {
  test.each<Case>([
    [
      'de',
      'Jan Moos sieht das Land als Spielball und erklärte: „Die Brücke ist im Mai offen.“',
      ['Jan Moos'],
    ],
    ['de', 'Jan Moos verließ die Sitzung in Köln und sagte danach: „Die Brücke ist offen.“', ['Jan Moos']],
    ['nl', 'Jan Kok verliet de zaal in Leiden en zei: “De brug gaat uiterlijk in mei open.”', ['Jan Kok']],
    // Whom somebody does something to, or with whom, says nothing.
    ['de', 'Den Minister lobte Jan Moos und sagte: „Die Brücke ist im Mai offen.“ ¶ Anna Feld kam.', [null]],
    ['de', 'Mit Jan Moos sprach Anna Feld in Köln und sagte: „Die Brücke ist offen.“', [null]],
  ])('%s: %s', speakersAre);
});

describe('whoever a clause begins with, whoever is named in what is told of them', () => {
  test.each<Case>([
    ['en', 'Jailing Tom Reed, the judge said: “The bridge will be open by May.”', ['the judge']],
    ['en', 'The judge, jailing Tom Reed, said: “The bridge will be open by May.”', ['The judge']],
    ['en', 'The judge jailed Tom Reed, then said: “The bridge will be open by May.”', ['The judge']],
    ['en', 'A man approached Tom Reed saying: “The bridge will be open by May.”', ['A man']],
    ['en', '“The bridge will be open by May,” the man Tom Reed hired said.', ['the man']],
    ['en', 'The mayor, Tom Reed, said: “The bridge will be open by May.”', ['Tom Reed']],
    ['en', 'The mayor said Tom Reed had told her: “The bridge will be open.”', ['Tom Reed']],
    ['fr', 'La juge, condamnant Luc Roux, a dit : « Le pont sera ouvert en mai. »', ['La juge']],
    ['it', 'La giudice, condannando Carlo Bini, ha detto: «Il ponte sarà aperto a maggio».', ['La giudice']],
    ['pt', 'A juíza, condenando Rui Costa, disse: “A ponte estará aberta em maio.”', ['A juíza']],
    ['nl', 'De man naast Jan Kok zei: “De brug gaat uiterlijk in mei open.”', ['De man naast Jan Kok']],
    ['es', 'El entrenador, el uruguayo Luis Gil, dijo: «El puente estará abierto».', ['Luis Gil']],
  ])('%s: %s', speakersAre);

  test.each<Told>([
    [
      'en',
      'The mayor, standing beside Tom Reed, said the bridge would be open.',
      [['The mayor', 'the bridge would']],
    ],
    ['en', 'The man Tom Reed hired said the bridge would be open by May.', [['The man', 'the bridge would']]],
    ['en', 'The report Tom Reed ordered said the bridge would be open by May.', []],
  ])('%s: %s', statementsAre);
});

describe('whom a relative clause is about says it, and not who tells of them', () => {
  test.each<Case>([
    ['en', 'Tom Reed was approached by a man who said: “The bridge will be open.”', ['a man']],
    ['en', 'Tom Reed remembers a teacher who said: “The bridge will be open.”', ['a teacher']],
    ['fr', 'Luc Roux se souvient d’un professeur qui disait : « Le pont sera ouvert. »', ['un professeur']],
    ['es', 'Luis Gil recuerda a un profesor que decía: «El puente estará abierto».', ['un profesor']],
    ['it', 'Carlo Bini ricorda un professore che diceva: «Il ponte sarà aperto».', ['un professore']],
    ['pt', 'Rui Costa recorda um professor que dizia: “A ponte estará aberta.”', ['um professor']],
    ['nl', 'Jan Kok werd aangesproken door een man die zei: “De brug gaat in mei open.”', ['een man']],
    // In another case than they are called in.
    ['de', 'Jan Moos wurde von einem Mann angesprochen, der sagte: „Die Brücke ist offen.“', [null]],
    ['de', 'Jan Moos erinnert sich an einen Lehrer, der sagte: „Die Brücke ist offen.“', [null]],
  ])('%s: %s', speakersAre);
});

describe('a pronoun behind a clause about somebody without a name', () => {
  test.each<Case>([
    ['en', 'Ann Field came. ¶ As the judge jailed Tom Reed she said: “The bridge will be open.”', [null]],
    [
      'de',
      'Anna Feld kam. ¶ Nachdem die Richterin Jan Moos verurteilt hatte, sagte sie: „Die Brücke ist offen.“',
      [null],
    ],
  ])('%s: %s', speakersAre);
});

describe('whom a clause behind who speaks is about does not speak', () => {
  test.each<Case>([
    ['de', '„Die Brücke ist im Mai offen“, sagte die Richterin, als Jan Moos weinte.', ['die Richterin']],
    ['de', '„Die Brücke ist im Mai offen“, rief eine Stimme, als Jan Moos vorbeiging.', [null]],
    ['fr', '« Le pont sera ouvert en mai », a dit l’homme qui avait frappé Luc Roux.', ['l’homme']],
    ['fr', '« Le pont sera ouvert en mai », a dit la juge à Luc Roux.', ['la juge']],
    ['fr', '« Le pont sera ouvert en mai », a dit la juge à propos de Luc Roux.', ['la juge']],
    [
      'pt',
      '“Foi a decisão mais difícil”, disse o homem acusado de roubar Ana Reis. ¶ Rui Costa chegou.',
      ['o homem acusado de roubar Ana Reis'],
    ],
    // Who reads it, or gets to hear it, did not say it.
    ['de', '„Die Brücke ist im Mai offen“, las Jan Moos auf dem Schild.', [null]],
    ['de', '„Die Brücke ist im Mai offen“, bekam Jan Moos zu hören.', [null]],
    ['fr', '« Le pont sera ouvert en mai », lit Luc Roux sur le panneau.', [null]],
    ['es', '«El puente estará abierto para todos», leyó Luis Gil en el cartel. ¶ Ana Ruiz llegó.', [null]],
    ['it', '«Il ponte sarà aperto», ha letto Carlo Bini sul cartello.', [null]],
    ['nl', '“De brug gaat in mei open”, las Jan Kok op het bord.', [null]],
    ['nl', '“De brug gaat in mei open”, kreeg Jan Kok te horen.', [null]],
    ['nl', '“De brug gaat in mei open”, zei de rechter terwijl Jan Kok huilde.', ['de rechter']],
    ['nl', 'Anders dan Jan Kok zei Eva Bos: “De brug gaat in mei open.”', ['Eva Bos']],
    ['nl', 'Eva Bos werd onderbroken door Jan Kok: “De brug gaat in mei open.”', [null]],
    ['de', 'Anna Feld wurde von Jan Moos unterbrochen: „Die Brücke ist im Mai offen.“', ['Jan Moos']],
  ])('%s: %s', speakersAre);
});

describe('a pronoun is not whoever was named in another paragraph, where somebody without a name is told of beside it', () => {
  test.each<Case>([
    [
      'en',
      'Ann Field came. ¶ Tom Reed and his wife moved here. “It was always home to us,” she said.',
      ['his wife'],
    ],
    [
      'de',
      'Anna Feld kam. ¶ Jan Moos und seine Frau zogen her. „Es war immer unser Zuhause“, sagte sie.',
      ['seine Frau'],
    ],
    ['en', 'Ann Field came. ¶ Tom Reed’s mother spoke in May. “It was always home to us,” she said.', [null]],
    ['en', 'Ann Field came. ¶ Tom Reed’s lawyer rose. “It was always home to us,” he said.', [null]],
    [
      'en',
      'Ann Field came. ¶ A woman hit Ann Field with a bag. “It was always home to us,” she said.',
      [null],
    ],
    [
      'en',
      'Ann Field came. ¶ Tom Reed and his wife moved here. “It was always home to us,” he said.',
      ['Tom Reed'],
    ],
  ])('%s: %s', speakersAre);
});
