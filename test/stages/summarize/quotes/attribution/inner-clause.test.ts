// A sentence is about one, and within it another speaks: "Tom Reed left after Ann Field said that …". In words of our own.
import { describe, test } from '@jest/globals';
import { type Direct, type Statements, speakersAre, statementsAre } from './speakers.ts';

describe('whoever a clause within the sentence is about says what its verb tells', () => {
  test.each<Statements>([
    [
      'en',
      'Tom Reed resigned on Monday after Ann Field said that the bridge was safe.',
      [['Ann Field', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed was angry because Ann Field had said that the bridge was safe.',
      [['Ann Field', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed wants to know why Ann Field said that the bridge was safe.',
      [['Ann Field', 'the bridge was']],
    ],
    [
      'en',
      'The council met days after Ann Field, the mayor, said that the bridge was safe.',
      [['Ann Field', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed resigned after a witness said that the bridge was unsafe.',
      [['a witness', 'the bridge was']],
    ],
    [
      'fr',
      'Paul Ruiz a démissionné lundi après qu’Anne Morel a affirmé que le pont était sûr.',
      [['Anne Morel', 'le pont était']],
    ],
    [
      'fr',
      'Paul Ruiz est en colère parce qu’Anne Morel a affirmé que le pont était sûr.',
      [['Anne Morel', 'le pont était']],
    ],
    [
      'es',
      'Pablo Ruiz salió de la sala cuando Ana Morel afirmó que el puente era seguro.',
      [['Ana Morel', 'el puente era']],
    ],
    [
      'it',
      'Paolo Rossini è arrabbiato perché Anna Morelli ha affermato che il ponte era sicuro.',
      [['Anna Morelli', 'il ponte era']],
    ],
    [
      'pt',
      'Paulo Reis deixou a sala quando Ana Morais afirmou que a ponte era segura para todos.',
      [['Ana Morais', 'a ponte era']],
    ],
    [
      'de',
      'Jan Roth trat am Montag zurück, nachdem Eva Holt gesagt hatte, dass die Brücke sicher sei.',
      [['Eva Holt', 'die Brücke sicher']],
    ],
    [
      'de',
      'Jan Roth ist wütend, weil Eva Holt sagte, dass die Brücke sicher sei.',
      [['Eva Holt', 'die Brücke sicher']],
    ],
    [
      'nl',
      'Jan Vos is boos omdat Eva Bos zei dat de brug veilig was voor vrachtwagens.',
      [['Eva Bos', 'de brug veilig']],
    ],
  ])('%s: %s', statementsAre);

  test.each<Direct>([
    [
      'en',
      'Tom Reed resigned on Monday after Ann Field called the bridge “a danger to everybody in this town”.',
      ['Ann Field'],
    ],
    [
      'fr',
      'Paul Ruiz a démissionné lundi après qu’Anne Morel a dit que le pont était « un danger pour tous les habitants ».',
      ['Anne Morel'],
    ],
    [
      'de',
      'Jan Roth trat zurück, nachdem Eva Holt gesagt hatte, die Brücke sei „eine Gefahr für alle Bürger dieser Stadt“.',
      ['Eva Holt'],
    ],
    [
      'pt',
      'Paulo Reis demitiu-se na segunda-feira quando Ana Morais disse que a ponte era “um perigo para todos os moradores”.',
      ['Ana Morais'],
    ],
  ])('%s: %s', speakersAre);
});

describe('no clause of somebody else’s', () => {
  test.each<Statements>([
    ['en', 'A man who came after Ann Field said that the bridge was safe.', [['A man', 'the bridge was']]],
    ['en', 'The mayor before Ann Field said that the bridge was safe.', [['The mayor', 'the bridge was']]],
    [
      'en',
      'Tom Reed, who was mayor when Ann Field ran the harbour, said that the bridge was safe.',
      [['Tom Reed', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed stayed until Ann Field left and said that the bridge was safe.',
      [['Tom Reed', 'the bridge was']],
    ],
    [
      'en',
      'Tom Reed, speaking after Ann Field, said that the bridge was safe.',
      [['Tom Reed', 'the bridge was']],
    ],
  ])('%s: %s', statementsAre);
});

describe('whose words another tells of', () => {
  test.each<Direct>([
    [
      'en',
      'Ann Field said that the bridge, which Tom Reed called safe, was “a danger to everybody in this town”.',
      ['Ann Field'],
    ],
    [
      'en',
      'Ann Field listened as Tom Reed said: “Never trust a bridge that you did not build.”',
      ['Tom Reed'],
    ],
    [
      'en',
      'Tom Reed, described by Ann Field as “the last honest man in the harbour”, has died.',
      ['Ann Field'],
    ],
    [
      'en',
      'Ann Field was told by her father: “Never trust a bridge that you did not build.”',
      ['her father'],
    ],
    [
      'en',
      'Ann Field remembers her father’s words: “Never trust a bridge that you did not build.”',
      ['her father'],
    ],
    [
      'en',
      'Tom Reed’s last words to Ann Field were: “Never trust a bridge that you did not build.”',
      ['Tom Reed'],
    ],
    ['en', '“Never trust a bridge that you did not build,” Ann Field heard Tom Reed say.', ['Tom Reed']],
    [
      'en',
      '“Never trust a bridge that you did not build,” Ann Field remembers Tom Reed telling her.',
      ['Tom Reed'],
    ],
  ])('%s: %s', speakersAre);

  test.each<Statements>([
    // Nobody has said it.
    ['en', 'Had Ann Field said that the bridge was safe for lorries, nobody would have believed her.', []],
    ['en', 'Should Ann Field say that the bridge is safe for lorries, nobody will believe her.', []],
    ['en', 'The day Ann Field said that the bridge was safe for lorries was a Sunday.', []],
    ['en', 'Ann Field’s claim that the bridge was safe for lorries was rejected by the council.', []],
    ['en', 'Ann Field said on Tuesday, while Tom Reed said on Wednesday, that the bridge was safe.', []],
    // Whom a piece beside several, or a thing, names.
    [
      'en',
      'The film, directed by Ann Field and starring Tom Reed, tells viewers that the bridge is safe.',
      [['The film', 'the bridge is']],
    ],
    [
      'en',
      'Several mothers, among them Ann Field, said that the bridge was safe for lorries.',
      [['Several mothers', 'the bridge was']],
    ],
    ['en', 'Witnesses including Ann Field said that the bridge was safe for lorries.', []],
  ])('%s: %s', statementsAre);
});

describe('the same in other tongues', () => {
  test.each<Direct>([
    [
      'fr',
      'Anne Morel riait tandis que Paul Ruiz expliquait : « Ne te fie pas à un pont que tu n’as pas bâti. »',
      ['Paul Ruiz'],
    ],
    [
      'fr',
      'Paul Ruiz, décrit par Anne Morel comme « le dernier honnête homme du port », est mort lundi.',
      ['Anne Morel'],
    ],
    [
      'fr',
      'Anne Morel s’est entendu dire par Paul Ruiz : « Ne te fie pas à un pont que tu n’as pas bâti. »',
      ['Paul Ruiz'],
    ],
    [
      'de',
      'Paul Reed, von Anna Holt als „der letzte ehrliche Mann im Hafen“ beschrieben, ist tot.',
      ['Anna Holt'],
    ],
    [
      'de',
      'Anna Holt bekam von Paul Reed zu hören: „Trau keiner Brücke, die du nicht gebaut hast.“',
      ['Paul Reed'],
    ],
    [
      'de',
      'Anna Holt erinnert sich an die Worte ihres Vaters: „Trau keiner Brücke, die du nicht gebaut hast.“',
      [null],
    ],
    [
      'nl',
      'Anna Bos herinnert zich de woorden van haar vader: ‘Vertrouw geen brug die je niet gebouwd hebt.’',
      ['haar vader'],
    ],
  ])('%s: %s', speakersAre);

  test.each<Statements>([
    ['de', 'Hätte Anna Holt gesagt, dass die Brücke sicher sei, hätte ihr niemand geglaubt.', []],
    ['fr', 'Le jour où Anne Morel a dit que le pont était sûr était un dimanche de printemps.', []],
    ['de', 'Zeugen wie Anna Holt sagten, dass die Brücke sicher sei.', [['Zeugen', 'die Brücke sicher']]],
    [
      'fr',
      'Des témoins comme Anne Morel ont affirmé que le pont était sûr pour tous.',
      [['Des témoins', 'le pont était']],
    ],
    [
      'nl',
      'Getuigen zoals Anna Bos zeiden dat de brug veilig was voor iedereen.',
      [['Getuigen', 'de brug veilig']],
    ],
    ['it', 'Testimoni come Anna Morelli hanno affermato che il ponte era sicuro per tutti.', []],
    [
      'de',
      'Der Film, mit Anna Holt und Paul Reed in den Hauptrollen, erzählt, dass die Brücke sicher sei.',
      [['Der Film', 'die Brücke sicher']],
    ],
    [
      'de',
      'Anna Holts Anwalt Paul Reed sagte, dass die Brücke sicher sei.',
      [['Paul Reed', 'die Brücke sicher']],
    ],
  ])('%s: %s', statementsAre);
});

describe('whom what is said is about does not say it', () => {
  test.each<Direct>([
    [
      'fr',
      'Le directeur sortant, Paul Ruiz, a déclaré hier que Marc Holt « n’a pas pris la mesure de ce pont ».',
      ['Paul Ruiz'],
    ],
    [
      'es',
      'El director saliente, Pablo Ruiz, declaró ayer que Marc Holt «no ha tomado la medida de este puente».',
      ['Pablo Ruiz'],
    ],
    [
      'it',
      'Il direttore uscente, Paolo Ruiz, ha dichiarato ieri che Marc Holt «non ha capito la misura di questo ponte».',
      ['Paolo Ruiz'],
    ],
  ])('%s: %s', speakersAre);
});

describe('whom a phrase before a verb without a subject names is somebody else', () => {
  test.each<Direct>([
    [
      'pt',
      'Ana Morais chegou cedo ao porto. ¶ Questionada sobre o encontro com Paulo Reis, referiu: “Não confies numa ponte que não construíste.”',
      ['Ana Morais'],
    ],
    [
      'es',
      'Ana Morel llegó temprano al puerto. ¶ Tras hablar con Pablo Ruiz, dijo: «No te fíes de un puente que no has construido».',
      ['Ana Morel'],
    ],
    [
      'it',
      'Anna Morelli è arrivata presto al porto. ¶ Interrogata sull’incontro con Paolo Rossini, ha detto: «Non fidarti di un ponte che non hai costruito».',
      ['Anna Morelli'],
    ],
    [
      'fr',
      'Le ministre Paul Ruiz quitte la salle sous la réplique « vous n’avez rien fait pour ce pont » lancée par la députée Anne Morel.',
      ['Anne Morel'],
    ],
  ])('%s: %s', speakersAre);
});
