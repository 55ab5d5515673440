// Who goes on speaking in languages with letters: whom a pronoun means, and whose words stand alone behind a sentence.
// Kinds met on real pages, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { proofsIn, speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];
const open: Speaker = [null, null];

test('an adverb that begins a sentence is nobody', () => {
  expect(
    speakersIn(
      'es',
      'Poco después salía del edificio una mujer con carrito, mucho más contenta: «Hoy he tardado veinte minutos en cruzar tres calles».',
    ),
  ).toEqual([open]);
});

describe('a pronoun means', () => {
  test.each<[string, string, string[], Speaker]>([
    [
      'the body told of right before, and nobody by a word that tells where they are from',
      'en',
      [
        'Tom Reed said on Monday that Norwegian Rafale jets took off. Norwegian Rafale said nothing.',
        'The Norwegian army says in a statement that Sudland fired artillery along what’s known as the border.',
        'It said Norland’s armed forces were “responding appropriately in a calm manner.”',
      ],
      ['The Norwegian army', null],
    ],
    [
      'nobody whom somebody turns to',
      'es',
      [
        'El exalcalde, de 68 años, solo quiso contestar a su letrado. Negó que hubiera amaño alguno. «Se llama a quien coge el teléfono un sábado por la noche», alegó.',
      ],
      open,
    ],
    [
      'not the child who asks, with a word of answering',
      'en',
      [
        'Jane Fox builds organs. She lives in Norfield.',
        'At a school there, a girl in the second row wanted to know when an organ was done.',
        '“It is never really done,” she answered.',
      ],
      ['Jane Fox', null],
    ],
    [
      'nobody, where only whoever asks is told of',
      'en',
      ['A woman at the gate asked when the bridge would open. “Not before the spring,” she replied.'],
      open,
    ],
    [
      'not the child who asks, with a word of answering',
      'de',
      [
        'Jana Fuchs baut Orgeln.',
        'Ein Mädchen in der ersten Reihe wollte wissen, wann eine Orgel fertig ist. „Sie wird nie ganz fertig“, antwortete sie.',
      ],
      ['Jana Fuchs', null],
    ],
    [
      'not the child who asks, with a word of answering',
      'nl',
      [
        'Jana Vos bouwt orgels.',
        'Een meisje op de eerste rij wilde weten wanneer een orgel klaar is. „Een orgel is nooit klaar”, antwoordde ze.',
      ],
      ['Jana Vos', null],
    ],
    [
      'the speaker, whatever land and place is named beside',
      'en',
      [
        '“The port is shut,” said Viktor Lund, a docker. The men left Canada for Upper Kastel. “We hoped it would be a week,” he says.',
      ],
      ['Viktor Lund', 'docker'],
    ],
    [
      'the one whom the sentence before begins with',
      'en',
      [
        'Ada Coyle was asked by Tom Reed to lend the boat. Ada Coyle agreed at once. “It was only lying there,” she said.',
      ],
      ['Ada Coyle', null],
    ],
    [
      'of whom the sentence before reports something, whatever it begins with',
      'es',
      [
        'El entrenador visitante, el uruguayo Washington Echeverri, sostuvo que el partido debió suspenderse. «El reglamento dice que la pelota tiene que picar», se quejó.',
      ],
      ['Washington Echeverri', null],
    ],
    [
      'who would say so, without her honours',
      'en',
      [
        'Marion Field OBE, who lay beneath the quay in a surgeon’s apron, had pulled the wrong string. “I never made a puppet in my life,” she would say when the story was told.',
      ],
      ['Marion Field', null],
    ],
    [
      'the only woman told of, though a man spoke since',
      'en',
      [
        'Marion Field built the boat with Tom Reed, a joiner. “It leaks a little,” Tom Reed said.',
        'Nobody had asked. “It floats, and that is enough for me,” she said.',
      ],
      ['Marion Field', null],
    ],
    [
      'the speaker, behind a sentence about things',
      'de',
      [
        'Regula Amstad legt die Hand auf den Hebel. Ein Ruck, dann schwebt es hinauf. An Bord: drei Kannen und die Post. „Menschen kommen erst ab sieben“, sagt sie.',
      ],
      ['Regula Amstad', null],
    ],
    [
      'not who was told of before a president who has no name here',
      'de',
      [
        'Bernd Sandner lobte den Beschluss. Der US-Präsident hat versucht, das herunterzuspielen. „Ich habe es gut gemeint“, sagte er.',
      ],
      open,
    ],
    [
      'who stands behind a place at the beginning of a sentence',
      'es',
      [
        'En la sala de prensa, Rodrigo Albarrán llegó con las medias en la mano. «Esto se cuenta y no se explica», comentó.',
      ],
      ['Rodrigo Albarrán', null],
    ],
    [
      'him whose words she tells',
      'en',
      [
        'Marina Lund met Tom Reed at the gate. She said he then announced: “My friend will be joining us today.”',
      ],
      ['Tom Reed', null],
    ],
    [
      'nobody in particular',
      'de',
      ['Jemand hatte die Tür offen gelassen. „Das war bestimmt keine Absicht“, sagte er.'],
      open,
    ],
    [
      'no municipality',
      'de',
      [
        'Die Gemeinde Altmontana hat Fehler eingeräumt. Die Prüfung habe zuletzt im Mai stattgefunden, sagt der Präsident des Gemeinderats, Nikolaus Ferrand. „Wir bedauern dies zutiefst“, hielt er fest.',
      ],
      ['Nikolaus Ferrand', 'Präsident des Gemeinderats'],
    ],
    [
      'the last one named, with a given name of two',
      'de',
      [
        'Peter Lorenz prüfte das Seil. „Es hält“, sagte er.',
        'Horst-Dieter Quandt, Gast aus Kassel, ist zum zehnten Mal da. „Ich habe jedes Mal Angst davor“, gesteht er.',
      ],
      ['Horst-Dieter Quandt', 'Gast aus Kassel'],
    ],
    [
      'who did what the sentence before the colon tells',
      'en',
      ['Only Tom Reed stayed. He was blunt: “We lost it in the first half.”'],
      ['Tom Reed', null],
    ],
    [
      'nobody, where the sentence before begins with somebody who is not shown to be a man or a woman',
      'de',
      [
        'Peter Lorenz prüfte das Seil. „Es hält“, sagte er.',
        'Tolun Vareq kam dazu. „Ich habe große Angst davor“, gesteht er.',
      ],
      open,
    ],
    [
      'the one with a name, and nobody of whom the sentence only tells',
      'en',
      [
        'Outside the court Paul Greaves, an inspector, thanked the neighbour who had seen the van. He praised them all.',
        '“If somebody knocks, ring a relative,” he said.',
      ],
      ['Paul Greaves', 'inspector'],
    ],
    [
      'nobody, where the sentence names two who fit',
      'en',
      ['Tom Reed met John Cole at the gate. “I was afraid of it all,” he said.'],
      open,
    ],
  ])('%s (%s)', (_kind, language, lines, speaker) => {
    expect(speakersIn(language, ...lines).at(-1)).toEqual(speaker);
  });
});

describe('words that stand alone are', () => {
  test.each<[string, string, string[], Speaker]>([
    [
      'of whom the sentence before says that they tell something',
      'en',
      [
        'Ana Escrow, the ambassador to Norland, told the paper that a few companies had come. “They have really seen what we can do.”',
      ],
      ['Ana Escrow', 'ambassador to Norland'],
    ],
    [
      'of the speaker, where the sentence between goes on about him',
      'en',
      ['“We lost it in the first half,” said Tom Reed. He shook his head. “There is no other word for it.”'],
      ['Tom Reed', null],
    ],
    [
      'of a witness whom the sentence begins with',
      'de',
      ['Ein Nachbar nahm es gelassen: „Bei uns stehen vierzig Wohnungen leer.“'],
      [null, 'Ein Nachbar'],
    ],
    [
      'of nobody, side by side with somebody’s',
      'es',
      [
        'Un camarero tiene otra opinión: «Demasiado educado para lo que miraba». «Y el padrastro no saludaba a nadie».',
      ],
      open,
    ],
    [
      'of nobody, where someone says them',
      'en',
      ['Ada Coyle pointed at the clock. “It is right twice a day at least,” someone said.'],
      open,
    ],
    [
      'of nobody, behind a sentence about a thing',
      'en',
      [
        '“We lost it in the first half,” said Tom Reed. The gates were shut for an hour. “There is no other word for it.”',
      ],
      open,
    ],
    [
      'of nobody, where children begin to speak',
      'es',
      [
        '«Vengo desde el 74», dijo Ana Robles. A unos metros, dos nenes discutían. «Fue con la mano, todos lo vieron».',
      ],
      open,
    ],
    [
      'whose answer the sentence before gives',
      'en',
      ['Marion Field thanked the crew. “I have seen worse winters than this one.”'],
      ['Marion Field', null],
    ],
    [
      'whose the end of the paragraph above tells that somebody criticised something',
      'de',
      ['Petra Lindner kritisierte den Beschluss scharf.', '„Das hätte es früher hier nicht gegeben.“'],
      ['Petra Lindner', null],
    ],
    [
      'whoever was asked',
      'de',
      ['Ob er bleibe, wurde Jonas Kreutzer gefragt. „Das sehen wir dann im nächsten Jahr.“'],
      ['Jonas Kreutzer', null],
    ],
    [
      'nobody’s of whom they speak',
      'en',
      ['Marion Field thanked the crew. “She has never lost a single race in her life.”'],
      open,
    ],
    [
      'whose the last ones were, behind a question',
      'fr',
      ['« Je reste ici », dit Nadine Roy.', 'Et la suite ? « On verra bien au printemps. »'],
      ['Nadine Roy', null],
    ],
    [
      'whom the sentence before the colon begins with, by the surname',
      'es',
      [
        'Consuelo Barea llegó temprano. Barea agradeció el gesto, aunque aprovechó para pedir otra cosa: «Que arreglen de una vez la antena».',
      ],
      ['Consuelo Barea', null],
    ],
    [
      'nobody’s, where a message to somebody reads so',
      'nl',
      [
        'Een appje aan zijn neef Ruben van der Laan, die in de zomer meehielp, luidde: ‘Klaar. Niks zeggen tegen tante.’',
      ],
      open,
    ],
    [
      'no verb’s at the beginning of a sentence',
      'pt',
      ['Perguntaram a João Pinhal se ficava. Encolheu os ombros: “Em casa janta-se sempre cedo”.'],
      open,
    ],
    [
      'of the only one of that surname who was told of before it stood alone',
      'en',
      [
        'Ishbel Vance makes violins. “It sounds like a door,” says Vance.',
        '“She cried,” says Rory Vance. “It was always like that here,” Vance says.',
      ],
      ['Ishbel Vance', null],
    ],
    [
      'no speaker’s that stand on a sign',
      'en',
      [
        'Rosa Field criticised the verdict. “The jury was out for hours.” A sign at the door read: “No cameras beyond this point.”',
      ],
      open,
    ],
    [
      'theirs who cry, and not hers who spoke before',
      'fr',
      [
        'Claire Dumas a été reçue. « Il m’a écoutée longtemps », dit-elle. Dans la rue, des manifestants criaient : « Rendez-nous nos usines dès maintenant. »',
      ],
      [null, 'des manifestants'],
    ],
    [
      'not hers who asked, where somebody answers',
      'es',
      [
        'El alcalde visitó el barrio. «Que nos devuelva el agua», pidió una mujer. «La semana que viene», respondió.',
      ],
      open,
    ],
    [
      'not hers who asked, where a verb that is not known stands behind them',
      'es',
      [
        'El alcalde visitó el barrio. «Que nos devuelva el agua», pidió una mujer. «La semana que viene», barbulló.',
      ],
      open,
    ],
    [
      'nobody’s behind another quotation',
      'es',
      [
        'Laura Méndez tiene otra opinión: «Era demasiado educado para esto». «Y el padrastro no saludaba a nadie».',
      ],
      open,
    ],
  ])('%s (%s)', (_kind, language, lines, speaker) => {
    expect(speakersIn(language, ...lines).at(-1)).toEqual(speaker);
  });
});

test('the sentence that introduces words is what ties them to the speaker', () => {
  const line = 'Ana Escrow told us that the ferry was late again. “Nobody ever says why it happens.”';
  expect(proofsIn('en', line)).toEqual([
    ['stated', 'Ana Escrow', 'Ana Escrow told us that the ferry was late again.'],
  ]);
});

test('answers under short questions, which stand as headings, are the one person’s whom the interview is with', () => {
  const blocks = [
    ['paragraph', 'La porta è aperta: è l’unica cosa che Ada Morosin non ha riparato.'],
    ['heading', 'Che cosa c’è lì sotto?'],
    ['paragraph', '«Una balena di legno. Non la faccio vedere a nessuno.»'],
    ['heading', 'Lei è figlia di giostrai?'],
    [
      'paragraph',
      '«Figlia e nipote. Mio nonno girava con un carosello.» Si asciuga le mani. «Poi è venuta la guerra qui.»',
    ],
    ['heading', 'E la testa?'],
    ['paragraph', '«L’ho fatta io, a diciannove anni, allo specchio.»'],
    ['paragraph', 'Si dice che lei rimproveri i clienti.'],
    ['paragraph', '«I clienti no, i sindaci. Uno voleva i cavalli moderni.»'],
  ] as const;
  const raw = blocks.map(([, text]) => text).join('\n');
  const found = findQuotes(
    raw,
    blocks.map(([kind, text]) => ({
      kind,
      text,
      kept: true,
      start: raw.indexOf(text),
      end: raw.indexOf(text) + text.length,
    })),
    'it',
  );
  expect(found.map(({ speaker }) => speaker)).toEqual(Array.from({ length: 5 }, () => 'Ada Morosin'));
});

test.each<[string, string, [string | null, string | null][]]>([
  [
    'fr',
    'La maire Anne Roux a reçu les habitants. « Nous avons demandé du temps et des moyens », a insisté l’élue devant la salle.',
    [['Anne Roux', 'maire']],
  ],
  [
    'es',
    'La alcaldesa Rosa Pinto recibió a los vecinos. «Hemos pedido tiempo y más medios para todos», insistió la regidora.',
    [['Rosa Pinto', 'alcaldesa']],
  ],
  [
    'de',
    'Volker Brand, Professor am Institut für Finanzen, hielt das für die letzte Möglichkeit. „Wir in Europa sind ohnehin schon hinten dran“, sagte der Finanzprofessor.',
    [['Volker Brand', 'Professor am Institut für Finanzen']],
  ],
  [
    'de',
    'Vizepräsident Anton Lawin reiste am Montag ab. „Wir zählen nicht mehr auf die Dienste des Landes“, sagte der Präsident.',
    [[null, null]],
  ],
  [
    'de',
    'Außenminister Anton Lawin und Innenminister Karl Voss reisten ab. „Wir zählen nicht mehr auf ihre Dienste“, sagte der Minister.',
    [[null, null]],
  ],
  [
    'de',
    'Karsten Haupt, Klimaforscher am Institut, sieht einen Auslöser. „Die Winde haben sich im letzten Jahr abgeschwächt“, erklärt der Wissenschaftler.',
    [['Karsten Haupt', 'Klimaforscher am Institut']],
  ],
  [
    'de',
    '„Wir handeln jetzt und nicht erst im Winter“, sagte Timo Kowal. Gerade im Rettungsdienst werde die Belastung immer größer. „Ich sehe kaum Kollegen, die das lange durchhalten können.“',
    [
      ['Timo Kowal', null],
      ['Timo Kowal', null],
    ],
  ],
  [
    'de',
    'Doch der Außenminister Anton Lawin sieht das Land als „Spielball der Nachbarn“ und erklärte Anfang März: „Wir zählen nicht mehr auf die Dienste des Landes.“',
    [['Anton Lawin', 'Außenminister']],
  ],
  [
    'fr',
    'Le ministre Anton Lavin qualifie le pays de « jouet de ses voisins » et a déclaré en mars : « Nous ne comptons plus sur ses services. »',
    [['Anton Lavin', 'ministre']],
  ],
  [
    'en',
    'Lorna Whit, a professor of public health, has said so for long. In her 2019 book The Long Way to the Shops she wrote: “A bench every hundred metres is the cheapest prescription.”',
    [['Lorna Whit', 'professor of public health']],
  ],
  [
    'en',
    'Nobody was persuaded. “They always retrain somebody in the end,” came a voice from the back, and an usher asked for quiet.',
    [[null, null]],
  ],
  [
    'fr',
    'Élodie Marchand reconnaît la faiblesse. Elle cite volontiers une formule du zoologiste Anton Lind, mort en 2008 : « L’hibernation n’est pas un sommeil, c’est un pari. »',
    [['Anton Lind', 'zoologiste']],
  ],
  [
    'pt',
    'Eliseu Prates, presidente da Colónia, reconhece o talento. “Diz-lhe que o peixe tem ouvido”, gritou ela para o filho.',
    [[null, null]],
  ],
  [
    'it',
    'Il sindaco Bruno Calzà ha proclamato il lutto cittadino. «Nereo era l’orologio di tutti noi», ha detto aprendo il consiglio.',
    [['Bruno Calzà', 'sindaco']],
  ],
  [
    'es',
    'Su abogado, Julián Ostos, ha anunciado que recurrirá. “Mi cliente es un mal contable, no un ladrón”, ha declarado a las puertas del juzgado.',
    [['Julián Ostos', 'abogado']],
  ],
  [
    'es',
    '«Soy sorda del oído derecho —explicó la portera senegalesa Marta Diop—. La gente gritaba solo por la izquierda.»',
    [['Marta Diop', 'portera senegalesa']],
  ],
  [
    'fr',
    '« Quand on lui demande un chiffre, elle répond par un adjectif », a raillé son chef de file, Jean-Marc Thibaud, qui réclame un audit.',
    [['Jean-Marc Thibaud', 'chef de file']],
  ],
  [
    'fr',
    '« Je ne parlerai pas de dérapage, a martelé la maire, Solène Kervad. Je parlerai d’une guerre et d’une inflation. »',
    [['Solène Kervad', 'maire']],
  ],
  [
    'fr',
    'Paul Roux réclame un audit. Il a rappelé un propos tenu par la maire en 2022 : « Pas un euro de plus, je le signe où vous voulez. »',
    [[null, null]],
  ],
  [
    'de',
    '„Sie ist im Schlaf gegangen, und sie hat bis zuletzt die Lippen bewegt“, sagt ihr Sohn Henning.',
    [['Henning', 'Sohn']],
  ],
  [
    'pt',
    'Questionada sobre estas críticas, a ministra Matilde Correia respondeu que “não é o momento de fazer contas” e elogiou a serenidade.',
    [['Matilde Correia', 'ministra']],
  ],
])('%s: who is meant by an office, or goes on: %s', (language, line, speakers) => {
  expect(speakersIn(language, line)).toEqual(speakers);
});

test.each<[string, string, string[], Speaker[]]>([
  [
    'words that stand in a letter, whoever pointed to it',
    'fr',
    [
      'Interrogé sur les fraudes, Antoine Kerbrat a renvoyé à un communiqué. « Les statuts ont été respectés à la lettre », y lit-on.',
    ],
    [open],
  ],
  [
    'words that are told by nobody',
    'de',
    [
      'Karl Wenz, Sprecher der Initiative, trat ans Mikrofon. „Wir geben nicht auf“, sagte Wenz. „Das Gesetz gibt uns dieses Recht“, heißt es in einer Mitteilung.',
    ],
    [['Karl Wenz', 'Sprecher der Initiative'], open],
  ],
  [
    'a letter that is told to read so',
    'en',
    ['The mayor, Ann Field, pointed to a letter. “The rules were kept to the letter,” it reads.'],
    [open],
  ],
  [
    'what is asked in a paragraph of its own, and what is answered',
    'en',
    [
      '‘It did hang there,’ Dylan Pryce said.',
      '‘And anyone at all who wanted a cheque could put out a hand?’',
      '‘They could. But they didn’t, did they?’',
    ],
    [['Dylan Pryce', null], open, open],
  ],
  [
    'whom the sentence before brings in without a word that is known',
    'es',
    [
      'El inspector Walter Sosa informó que el coche había sido robado. Hay además un anónimo que llegó por debajo de la puerta. «Busquen en el reloj de pared», dice.',
    ],
    [open],
  ],
  [
    'a verb that is joined to a clause about somebody else',
    'it',
    [
      'Ersilia Bonfanti apre la porta. Lei suona dal 1979, l’anno in cui il padre Gino si ruppe il femore e le disse soltanto: «Domani è Pasqua. Regolati.»',
    ],
    [open],
  ],
  [
    'what somebody recalls that another one had said',
    'pt',
    [
      'Anselmo Teles lembrou o que o próprio Noronha afirmara em 2022: “A requisição civil é o último argumento de quem não tem nenhum.”',
    ],
    [open],
  ],
  [
    'a clause behind the words that could not be read',
    'it',
    [
      'Il giudice Ornella Vitaliani ha accolto le richieste dell’accusa. «L’imputato sceglieva le vittime guardando i cognomi», aveva sbottato in aula un collega della difesa.',
    ],
    [open],
  ],
  [
    'one of several',
    'en',
    [
      'A dozen people waited. One of them, a retired pilot, had come every day. ‘You don’t steal from a lifeboat,’ he said.',
    ],
    [open],
  ],
])('nobody goes on behind %s', (_kind, language, lines, speakers) => {
  expect(speakersIn(language, ...lines)).toEqual(speakers);
});

test.each([
  [
    'en',
    '“It is an old bridge,” Ann Field said. “The bridge is shut for the whole of the winter,” reads a notice.',
  ],
  ['de', '„Es ist eine alte Brücke“, sagte Anna Feld. „Die Brücke bleibt den Winter über zu“, steht dort.'],
  ['fr', '« C’est un vieux pont », a dit Anne Roux. « Le pont reste fermé tout l’hiver », peut-on y lire.'],
  ['es', '«Es un puente viejo», dijo Ana Roldán. «El puente seguirá cerrado todo el invierno», se lee.'],
  ['it', '«È un vecchio ponte», ha detto Anna Ricci. «Il ponte resta chiuso tutto l’inverno», si legge.'],
  ['pt', '“É uma ponte velha”, disse Ana Roldão. “A ponte fica fechada todo o inverno”, lê-se.'],
  ['nl', '‘Het is een oude brug’, zei Anna Veld. ‘De brug blijft de hele winter dicht’, staat er.'],
  ['pl', '„To jest stary most”, powiedziała Anna Polna. „Most będzie zamknięty przez całą zimę”, czytamy.'],
])('what stands written somewhere is said by nobody (%s)', (language, line) => {
  expect(speakersIn(language, line)).toEqual([[expect.any(String), null], open]);
});

test('a verb with the auxiliary of an earlier time tells who said it', () => {
  expect(
    speakersIn(
      'it',
      'Il giudice Ornella Vitaliani ha accolto le richieste. «L’imputato sceglieva le vittime», aveva detto in aula il pubblico ministero Dario Cusenza.',
    ),
  ).toEqual([['Dario Cusenza', 'pubblico ministero']]);
});

test('who does something to somebody is no sentence that the other one wrote', () => {
  expect(
    speakersIn(
      'nl',
      'Zijn moeder, Marit Hoekema, schreef Bolderhout al in november. ‘Ik kreeg een mailtje terug’, zegt ze aan de keukentafel.',
    ),
  ).toEqual([['Marit Hoekema', 'moeder']]);
});

test('a name beside an office is within what ties the words to the speaker', () => {
  const [proof] = proofsIn(
    'fr',
    '« Quand on lui demande un chiffre, elle répond par un adjectif », a bramé son chef de file, Jean-Marc Thibaud, qui réclame un audit.',
  );
  expect(proof).toEqual(['stated', 'Jean-Marc Thibaud', 'a bramé son chef de file, Jean-Marc Thibaud']);
});

test('whoever spoke is not meant any more behind a sentence about somebody else, or about nobody who could be read', () => {
  const spoke = '“We had no ferry for a week,” said Holly Marsh at the pier.';
  expect(speakersIn('en', spoke, 'Her boat is old. “It will not float,” she added.')[1]?.[0]).not.toBe(
    undefined,
  );
  expect(
    speakersIn(
      'en',
      spoke,
      'The last word went to the bride with the drum. “We thought it was mice,” she said.',
    )[1],
  ).toEqual([null, null]);
});

test.each([
  [
    'de',
    'Die Worte bedeuten viel, erzählt Ruth Hallermann: „Er war ein stiller Mann.“ Unter der Inschrift steht auf dem Grabstein schlicht: „Er hat die Glocken gegossen.“',
  ],
  [
    'fr',
    'Les mots comptent, raconte Ruth Okafor : « C’était un homme calme. » Sous son nom, sur la tombe : « Il a coulé les cloches de la ville. »',
  ],
])('%s: what stands on a gravestone is not said by who spoke before', (language, paragraph) => {
  const [said, written] = speakersIn(language, paragraph);
  expect(said?.[0]).toMatch(/^Ruth/);
  expect(written).toEqual([null, null]);
});

describe('he and she over the end of a paragraph', () => {
  const words = '“We were five points ahead, and it is much closer now,” he said.';
  test.each<[string, string, string, string | null]>([
    [
      'a name that women and men share',
      'Senator Lindsey Graham told the paper he was worried.',
      words,
      'Lindsey Graham',
    ],
    [
      'who says something to a paper, whatever others do more often',
      'Ray Kemp spoke. Ray Kemp left. Ray Kemp came back with Tom Reed. Reed told The Associated Press he was worried.',
      words,
      'Tom Reed',
    ],
    [
      'nobody who is told something, where it is a reply',
      'Tom Reed told Ray Kemp he was worried.',
      words.replace('said', 'replied'),
      null,
    ],
    [
      'nobody, where somebody else is what the sentence in between is about',
      'Tom Reed told the jury that it leaks. Questioned by Ray Kemp, the witness wept.',
      words,
      null,
    ],
  ])('%s', (_case, above, below, speaker) => {
    expect(speakersIn('en', above, below).map(([name]) => name)).toEqual([speaker]);
  });
});

test.each([
  ['Speaking to the Daily Mail Ann Field claimed: “They came at night, and nobody ever asked.”'],
  [
    'Ann Field told The New York Times that she would go. “They came at night, and nobody ever asked,” she said.',
  ],
])('a paper is nobody’s name: %s', (text) => {
  expect(speakersIn('en', text).map(([name]) => name)).toContain('Ann Field');
});

test('behind a whole paragraph about her, she is not surely who spoke above it, where the article is about somebody else', () => {
  const lines = [
    'Ines Pellow has waited in the wings for years. Ines Pellow knows every part. Ines Pellow never went on. Nobody met Ines Pellow.',
    'The audience of Ines Pellow was small. The last of them sent Ines Pellow a goose.',
    'Gwen Sallis says she rewrote the last scene for her. “I had given the widow a speech,” says Gwen Sallis.',
    'There has been money trouble. She has worked at a garden centre. In 2019 she wrote to her agent.',
    '“He never got it. I had put the wrong postcode,” she says.',
  ];
  expect(speakersIn('en', ...lines).at(-1)).toEqual([null, null]);
});
