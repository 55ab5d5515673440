// French, Spanish, Italian and Portuguese: who and what only stands beside words in marks and did not say them: whom they are
// addressed to, where it was, which paper tells so, what a rumour is about. And whom a sentence presents beside them.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('the paper that tells so', () => {
  test.each<Case>([
    ['es', '"No vamos a cerrar la escuela este año", ha añadido, informa Marta Ruiz.', [null]],
    [
      'es',
      'La alcaldesa Ana Soto negó ayer el cierre. "No vamos a cerrar la escuela este año", ha añadido, informa Marta Ruiz.',
      ['Ana Soto'],
    ],
    ['es', '"No vamos a cerrar la escuela este año", ha añadido Ana Soto, informa Marta Ruiz.', ['Ana Soto']],
    ['pt', '"Não vamos fechar a escola este ano", disse à BBC News Brasil Ana Soto.', ['Ana Soto']],
    [
      'pt',
      '"Não vamos fechar a escola este ano", disse à BBC News Brasil em maio a juíza Ana Soto.',
      ['Ana Soto'],
    ],
    ['pt', '"Não vamos fechar a escola este ano", disse à CNN Portugal juíza Ana Soto.', ['Ana Soto']],
    ['pt', '"Não vamos fechar a escola este ano", disse à BBC News Brasil.', [null]],
    ['es', '"No vamos a cerrar la escuela este año", dijo a Marta junto a Ana Soto.', [null]],
  ])('%s: %s', speakersAre);
});

describe('to whom it is said', () => {
  test.each<Case>([
    [
      'es',
      'En una carta al presidente, con copia al alcalde, Luis Gil, la Casa de las Letras destaca que "nadie ha dado una respuesta a las familias".',
      ['Casa de las Letras'],
    ],
    [
      'es',
      'Ante el alcalde, Luis Gil, y la consejera de Sanidad, Ana Soto, la Plataforma de Afectados denunció que "nadie ha dado una respuesta a las familias".',
      ['Plataforma de Afectados'],
    ],
    [
      'fr',
      'Dans une lettre au maire, Luc Roy, la Ligue des riverains dénonce que « personne n’a donné de réponse aux familles ».',
      ['Ligue des riverains'],
    ],
    [
      'it',
      'Davanti al sindaco, Carlo Bini, l’Associazione Genitori ha denunciato che "nessuno ha dato una risposta alle famiglie".',
      ['Associazione Genitori'],
    ],
    // What somebody is, behind their name.
    [
      'es',
      'En Ulloa, Luis Gil, el alcalde del pueblo, denunció que "nadie ha dado una respuesta a las familias".',
      ['Luis Gil'],
    ],
  ])('%s: %s', speakersAre);
});

describe('who listens', () => {
  test.each<Case>([
    [
      'fr',
      '« Je ne comprends pas ce qu’ils ont fait », glisse une femme à la bouchère, laquelle s’interroge : « Est-on suspect si on chante dans la rue ? »',
      ['une femme', 'la bouchère'],
    ],
    ['es', '«No entiendo nada de lo que ha pasado», susurra una mujer al periodista.', ['una mujer']],
    ['it', '«Non capisco cosa sia successo», dice una donna al barista.', ['una donna']],
    [
      'fr',
      '« Je ne comprends pas ce qu’ils ont fait », raconte un médecin à la retraite.',
      ['un médecin à la retraite'],
    ],
    // Asked, and no name.
    [
      'fr',
      'Interrogée, la préfecture de Lannoy ne veut pas en dire plus : « Rien ne peut être dit pour le moment. »',
      [null],
    ],
  ])('%s: %s', speakersAre);
});

describe('who is presented beside the words', () => {
  test.each<Case>([
    [
      'fr',
      '« On a tout perdu en une nuit. » C’est Rosa Morel, libraire, qui raconte la suite.',
      ['Rosa Morel'],
    ],
    [
      'fr',
      '« On a tout perdu en une nuit. » C’est Rosa Morel qui raconte : « Personne n’est venu nous aider. »',
      [null, 'Rosa Morel'],
    ],
    [
      'es',
      '«Lo perdimos todo en una noche y nadie vino». Quien lo cuenta es Rosa Díaz, vecina de Ulloa.',
      ['Rosa Díaz'],
    ],
    ['es', '«Lo perdimos todo en una noche y nadie vino». Lo cuenta Rosa Díaz.', ['Rosa Díaz']],
    [
      'it',
      '«Abbiamo perso tutto in una notte e nessuno è venuto». A raccontarlo è Rosa Dini.',
      ['Rosa Dini'],
    ],
    [
      'it',
      '«Abbiamo perso tutto in una notte e nessuno è venuto». È Rosa Dini a raccontarlo.',
      ['Rosa Dini'],
    ],
    ['pt', '«Perdemos tudo numa noite e ninguém veio ajudar.» Quem o conta é Rosa Dias.', ['Rosa Dias']],
    ['pt', '«Perdemos tudo numa noite e ninguém veio ajudar.» É Rosa Dias quem conta.', ['Rosa Dias']],
    [
      'fr',
      'Quelques voisins s’arrêtent aussi et interpellent les agents : « Ils n’ont rien fait, ils chantaient. »',
      ['Quelques voisins'],
    ],
    ['es', 'Los vecinos se plantan ante los agentes: «No han hecho nada, solo cantaban».', ['Los vecinos']],
    [
      'en',
      'The bookseller stepped in: “Have you nothing better to do than bother these kids?”',
      ['The bookseller'],
    ],
    [
      'de',
      'Die Buchhändlerin mischt sich ein: „Haben Sie nichts Besseres zu tun, als zu stören?“',
      ['Die Buchhändlerin'],
    ],
    // It is done to them.
    ['en', 'The mayor was met with chants: “You have no right to close this school.”', [null]],
    ['fr', 'Le maire a reçu ce message : « Vous n’avez pas le droit de fermer cette école. »', [null]],
  ])('%s: %s', speakersAre);
});

describe('where it was', () => {
  test.each<Case>([
    // What a case is called after.
    [
      'es',
      '«Uno lo hace para que se valide», dijo el juez del caso Faro en los pasillos.',
      ['el juez del caso Faro'],
    ],
    ['es', '«Uno lo hace para que se valide», dijo el juez del caso Faro, Luis Gil.', ['Luis Gil']],
    [
      'it',
      '«Non ne so niente, mi dispiace», ha detto il giudice dell’inchiesta Faro.',
      ['il giudice dell’inchiesta Faro'],
    ],
    [
      'es',
      'En Ulloa, Soria, un centenar de vecinos y familiares se manifestaron frente al juzgado, para exigir "no más retrasos en el juicio de la fábrica".',
      [],
    ],
    [
      'es',
      'En Ulloa, Soto, que preside la junta, reclamó "no más retrasos en el juicio de la fábrica".',
      ['Soto'],
    ],
  ])('%s: %s', speakersAre);
});

describe('what a rumour is about', () => {
  test.each<Case>([
    [
      'fr',
      'Une rumeur selon laquelle le club serait « vendu à un groupe étranger dès cet été » circule.',
      [],
    ],
    [
      'es',
      'Un rumor según el cual el club será «vendido a un grupo extranjero este verano» recorre las redes.',
      [],
    ],
    [
      'pt',
      'Um boato segundo o qual o clube será «vendido a um grupo estrangeiro neste verão» corre nas redes.',
      [],
    ],
  ])('%s: %s', speakersAre);
});
