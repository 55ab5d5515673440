// Of whom the sentences before words tell, where they tell of one somebody alone, in languages with letters; and whoever else
// is told of makes it nobody. Kinds met in real prose, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

type Case = [name: string, language: string, lines: string[], speaker: string | null];

/** The last direct quotation's speaker, or the description of one without a name. */
const lastSpeaker = (language: string, lines: string[]): string | null => {
  const [speaker, role] = speakersIn(language, ...lines).at(-1)!;
  return speaker ?? role;
};

describe('a verb without a subject goes on with the one somebody of the sentences before', () => {
  test.each<Case>([
    [
      'past a sentence with a verb of several',
      'es',
      [
        'El dueño, Ítalo Ferrer, de 71, estaba solo. Lo ataron con una soga a la reja. «Creí que era una broma», contó ayer en la puerta.',
      ],
      'Ítalo Ferrer',
    ],
    [
      'past a sentence about a thing',
      'es',
      [
        'Lluís Ferrandis pone un límite. En suelos con mucha sal el efecto desaparece, y en uno de los lugares los árboles regados crecieron menos. “Alimentar a un socio cuesta azúcar”, apunta.',
      ],
      'Lluís Ferrandis',
    ],
    [
      'past what a court registered',
      'pt',
      [
        'O juiz Renato Brandão despacha de bermuda. Em dois dias, homologou 11 divórcios e um acordo sobre um boi. “Na capital eu julgo papel”, afirma.',
      ],
      'Renato Brandão',
    ],
    [
      'with whom the sentence before names as its source',
      'pt',
      [
        'De acordo com o delegado Márcio Prates, o grupo oferecia descontos a quem pagasse à vista. “É pirâmide com glacê”, resumiu, em entrevista.',
      ],
      'Márcio Prates',
    ],
    [
      'with whom the sentence before names as its source, and not only by what he is',
      'it',
      [
        'Di tutt’altro umore la panchina ospite. Secondo il coach di Ravello, Paolo Serra, l’ultimo possesso è stato viziato. «L’ha vista tutto il palazzetto», ha attaccato.',
      ],
      'Paolo Serra',
    ],
    [
      'with whom a sentence presents',
      'es',
      [
        'El empate llegó de penalti. Lo transformó Saúl Roca, que había fallado los dos anteriores. «O lo tiraba yo o me iba a casa», contó entre risas.',
      ],
      'Saúl Roca',
    ],
    [
      'with who is told to be somebody',
      'es',
      [
        'El sobrino es Claudio Robles, de 41 años. Hasta marzo atendía el mostrador. Ayer recibió a este diario en su casa. «Con mi tío no me hablo», dijo, sin abrir la reja.',
      ],
      'Claudio Robles',
    ],
    [
      'with one of several',
      'pt',
      [
        'Os 63 moradores foram levados para o pavilhão. Duas pessoas recusaram-se a sair. Uma delas é Abel Brandão, 77 anos, que o jornal encontrou a regar o telhado. “Nasci aqui no fogo de 48”, atira, sem parar.',
      ],
      'Abel Brandão',
    ],
    [
      'with a daughter who sees it otherwise',
      'it',
      ['Non la pensa così la figlia di una delle vittime. «Mia madre non esce più di casa», racconta.'],
      'la figlia di una delle vittime',
    ],
    [
      'with who spoke before, past a thing',
      'pt',
      [
        '“Sabíamos que eles estavam lá”, explica a bióloga Teresa Brandão, primeira autora do trabalho. A traça, a praga que mais prejuízos causa, apareceu em 63% das amostras. “Ficámos surpreendidos com este número”, admite.',
      ],
      'Teresa Brandão',
    ],
  ])('%s', (_, language, lines, speaker) => {
    expect(lastSpeaker(language, lines)).toBe(speaker);
  });
});

describe('a verb without a subject is nobody’s', () => {
  test.each<Case>([
    [
      'where a letter came in between',
      'es',
      [
        'El dueño, Ítalo Ferrer, estaba solo. Un anónimo llegó por debajo de la puerta. «Busquen en el reloj», dice.',
      ],
      null,
    ],
    [
      'where a sign hangs there',
      'it',
      [
        'Il titolare, Carlo Bini, ha chiuso ieri. Sulla porta resta un cartello. «Torno subito e non vi dimentico», dice.',
      ],
      null,
    ],
    [
      'where a doctor came in between',
      'es',
      [
        'Óscar Ferrer perdió a dos jugadoras, y el médico del equipo teme que falten ocho semanas. «Hoy cambiaba todo por esa rodilla», confesó.',
      ],
      null,
    ],
    [
      'where somebody came whose noun only may be a person’s',
      'pt',
      [
        'O pescador Abel Costa perdeu o barco. O escafandrista trouxe o motor à tona. “Estava coberto de lama”, conta.',
      ],
      null,
    ],
    [
      'where a body was told of',
      'es',
      [
        'El dueño, Ítalo Ferrer, estaba solo. La empresa mandó ayer dos camiones. «No quedará nadie sin agua», aseguró.',
      ],
      null,
    ],
    [
      'where two are told of',
      'it',
      [
        'Ada Bruni ha perso la casa. Carlo Bini la ospita da un mese. «Non ho dormito per tre notti», racconta.',
      ],
      null,
    ],
    [
      'where a neighbour stands beside',
      'pt',
      ['A professora Ana Brandão perdeu a casa. Um vizinho viu o fogo começar. “Era tudo laranja”, lembra.'],
      null,
    ],
    [
      'where a sentence tells who the dead woman is',
      'es',
      ['La víctima es Ana Robles. «Era la alegría del barrio», dijo.'],
      null,
    ],
    [
      'where two were told of before one is presented',
      'es',
      [
        'El ministro Pedro Robles abrió el acto. El ganador fue Juan Marín, un viejo amigo suyo. «No me lo esperaba», dijo.',
      ],
      null,
    ],
    [
      'behind somebody’s lawyer',
      'it',
      ['Suo avvocato è Carlo Bini. «Non ho firmato niente in vita mia», dice.'],
      null,
    ],
    [
      'where a judge sends somebody to prison',
      'pt',
      ['O juiz mandou prender Ana Brandão. A audiência durou dez minutos. “Há risco de fuga”, escreveu.'],
      null,
    ],
  ])('%s', (_, language, lines, speaker) => {
    expect(lastSpeaker(language, lines)).toBe(speaker);
  });
});

describe('he and she are the one somebody of the sentences before', () => {
  test.each<Case>([
    [
      'whose name stands beside what she is',
      'fr',
      [
        'L’avocate du gérant, Me Sonia Bellec, a annoncé qu’elle ferait appel. « Ce jugement repose sur des suppositions », a-t-elle réagi.',
      ],
      'Sonia Bellec',
    ],
    [
      'whoever’s workshop it was',
      'fr',
      [
        'Le patron, Gérard Hamon, a tout perdu. Il avait repris l’atelier de son père en 1994 et employait onze salariés. « Trente ans de travail », souffle-t-il.',
      ],
      'Gérard Hamon',
    ],
    [
      'who was the first witness',
      'en',
      [
        'The first witness was the coxswain, Gareth Pryor, who has been on the crew for 26 years. Asked by Mr Vance what he had thought, he replied: “I thought they had the wrong boat.”',
      ],
      'Gareth Pryor',
    ],
    [
      'who watched from a gallery',
      'en',
      [
        'The mill’s owner, Ray Tolman, watched from the gallery. He had given the man the job as a favour. “He came to the wedding,” he said afterwards.',
      ],
      'Ray Tolman',
    ],
    [
      'whose name shows nothing',
      'en',
      [
        'There is a theory that old timber keeps a memory. Vance has no patience with it. “Wood remembers every damp winter,” she says.',
        'Ishbel Vance has made violins for forty years.',
      ],
      'Ishbel Vance',
    ],
    [
      'described, and nobody else',
      'en',
      [
        'A nurse who finished the course in January described it as life-changing. “My kids have stopped whispering,” she said.',
      ],
      'A nurse',
    ],
    [
      'described by whose mother she is',
      'en',
      ['The mother of Tom Reed wept. “He was only a boy,” she said.'],
      'The mother of Tom Reed',
    ],
    [
      'described, and no more of it than who it is',
      'fr',
      ['Un voisin passe la tête. « Elle ponce jusqu’à minuit, mais on s’y fait », lance-t-il.'],
      'Un voisin',
    ],
    [
      'whose name stands behind the verb',
      'de',
      [
        'Offen stellt sich bisher nur Svenja Quast gegen den Plan. Die 34 Jahre alte Abgeordnete war über die Landesliste eingezogen. „Ich habe zwei Kinder in der Kita“, schrieb sie.',
      ],
      'Svenja Quast',
    ],
    [
      'whom a prosecutor of the other gender told of',
      'en',
      [
        'Imogen Shaw, prosecuting, told the court that Dean Riddle had searched for medals before the fire. In his first interview he insisted: “I am the one who rang it in.”',
      ],
      'Dean Riddle',
    ],
    [
      'asked on, behind a paragraph of his',
      'en',
      [
        'The mayor, Ann Field, has said little. “At some point a polite person stops knocking,” Beat Lund told reporters on a call.',
        'Asked whether that meant an offer, he said: “It means a letter and no more.”',
      ],
      'Beat Lund',
    ],
    [
      'who spoke above, where his own paragraph tells of nobody but him',
      'en',
      [
        'Tom Storm spoke first, and Tom Storm spoke long. “The office is urging both sides to talk,” Tom Storm said.',
        '“The kingdom is urging both sides to show restraint,” Foreign Secretary David Lamb said.',
        'He said the kingdom, which has many citizens of both lands, “has close and unique ties with both countries”.',
      ],
      'David Lamb',
    ],
    [
      'who was told of first, past a clause about whom he names',
      'en',
      [
        'Dan Trent signed the order in a rush. Dan Trent said that his nominee for the post, Howard Luck, had told of it in a letter. “Our nation requires steel,” he said.',
      ],
      'Dan Trent',
    ],
  ])('%s', (_, language, lines, speaker) => {
    expect(lastSpeaker(language, lines)).toBe(speaker);
  });
});

describe('he and she are nobody', () => {
  test.each<Case>([
    [
      'where an officer said something of another man',
      'en',
      [
        'The officer said the coxswain, Gareth Pryor, had been late. “I waited on the quay for an hour,” he said.',
      ],
      null,
    ],
    [
      'where another man came in between',
      'en',
      [
        'The owner, Ray Tolman, watched from the gallery. A juror shook his head. “He came to the wedding,” he said.',
      ],
      null,
    ],
    [
      'where she is told of before the name',
      'en',
      ['She had met Okonra in Lagos. Okonra was rich. “I never asked for a thing,” she said.'],
      null,
    ],
    [
      'where a boy asked and somebody else answers',
      'pt',
      ['“Amanhã a senhora volta?”, pergunta um menino. “Volto na sexta-feira”, promete ela.'],
      null,
    ],
    [
      'where a neighbour of hers is told of',
      'fr',
      [
        'La patronne, Odile Marin, a tout perdu. Une voisine a appelé les pompiers. « J’ai cru que tout le quartier brûlait », souffle-t-elle.',
      ],
      null,
    ],
    [
      'where one man looks at the picture of another',
      'en',
      ['Tom Reed looked at the photograph. The man in it was Pete Shaw. “He never wrote to me,” he said.'],
      null,
    ],
    [
      'where another man asks in the lead',
      'en',
      [
        '“At some point a polite person stops knocking,” Beat Lund told reporters.',
        'When a reporter asked about the offer, he said: “It means a letter and no more.”',
      ],
      null,
    ],
  ])('%s', (_, language, lines, speaker) => {
    expect(lastSpeaker(language, lines)).toBe(speaker);
  });
});

describe('what anybody may be called, beside words', () => {
  test.each<Case>([
    [
      'is the neighbour whom the sentence before brings in',
      'de',
      [
        'Jens Brandt schweigt.',
        'Eine Nachbarin hält davon wenig. „Wer rein will, kommt rein“, sagt die Frau und gießt weiter.',
      ],
      'Eine Nachbarin',
    ],
    [
      'is she, in French',
      'fr',
      ['Odile Marin se tait.', 'Une voisine hausse les épaules. « On a compté jusqu’à cent », dit la femme.'],
      'Une voisine',
    ],
    [
      'is he, in Spanish',
      'es',
      ['Ana Robles calla.', 'Un vecino se asoma a la puerta. «Aquí ya no queda nadie», dice el hombre.'],
      'Un vecino',
    ],
    [
      'is nobody of the other gender',
      'de',
      [
        'Jens Brandt schweigt.',
        'Eine Verkäuferin schüttelt den Kopf. „Das wird nie wieder gut“, sagt der Mann.',
      ],
      null,
    ],
    [
      'is no child',
      'de',
      ['Jens Brandt schweigt.', 'Ein Kind weint. „Das wird schon wieder“, sagt der Mann.'],
      null,
    ],
    [
      'is nobody where a name stands before it',
      'en',
      ['Ann Field was out.', 'Tom Reed opened the door. “The police are on their way here,” the man said.'],
      null,
    ],
    [
      'is nobody where two are told of',
      'it',
      [
        'Ada Bruni tace.',
        'Una barista scuote la testa. Una cliente entra. «Lo sapevano anche i sassi», dice la donna.',
      ],
      null,
    ],
  ])('%s', (_, language, lines, speaker) => {
    expect(lastSpeaker(language, lines)).toBe(speaker);
  });
});

describe('of whom or for whom something is', () => {
  test.each<Case>([
    [
      'does not speak, in English',
      'en',
      ['The trial of Tom Reed opened. “This is a very simple case of theft,” he told the jury.'],
      null,
    ],
    [
      'does not speak in the paragraph below',
      'en',
      ['The trial of Tom Reed opened on Monday.', '“This is a very simple case of theft,” he told the jury.'],
      null,
    ],
    [
      'does not speak, in German',
      'de',
      ['Die Trauerfeier für Regula Amstad begann. „Wir haben lange darauf gewartet“, sagte sie.'],
      null,
    ],
    [
      'is not who gets something, and may speak',
      'en',
      ['The first prize went to Helen Reed. “I had no idea that I would win it,” she said.'],
      'Helen Reed',
    ],
  ])('%s', (_, language, lines, speaker) => {
    expect(lastSpeaker(language, lines)).toBe(speaker);
  });

  test.each<Case>([
    [
      'in English',
      'en',
      ['A film about Helen Reed opened. “It is a sad tale,” she said.', '“I go,” Helen Reed said.'],
      null,
    ],
    [
      'in French',
      'fr',
      [
        "Le procès d'Anne Dupont s'ouvre lundi. « C'est une affaire toute simple », dit-elle.",
        '« Je pars », dit Anne Dupont.',
      ],
      null,
    ],
    [
      'in Spanish',
      'es',
      [
        'El juicio del Pedro Robles empezó el lunes. «Es una historia muy triste», dijo él.',
        '«Me voy ahora», dijo Pedro Robles.',
      ],
      null,
    ],
    [
      'in Italian',
      'it',
      [
        'Il processo di Anna Bruni comincia lunedì. «È una storia molto semplice», ha detto lei.',
        '«Me ne vado», ha detto Anna Bruni.',
      ],
      null,
    ],
    [
      'in Dutch',
      'nl',
      [
        'De film over Bram Koster opent het festival. ‘Het is een heel treurig verhaal’, zei hij.',
        '‘Ik ga nu weg’, zei Bram Koster.',
      ],
      null,
    ],
    [
      'in Portuguese',
      'pt',
      [
        'Um filme sobre Ana Robles estreia hoje. «É uma história muito simples», disse ela.',
        '«Vou embora», disse Ana Robles.',
      ],
      null,
    ],
    [
      'in German',
      'de',
      [
        'Der Prozess von Regula Amstad begann. „Wir haben lange darauf gewartet“, sagte sie.',
        '„Ich gehe jetzt“, sagte Regula Amstad.',
      ],
      null,
    ],
  ])('does not speak before they are told of on their own, %s', (_, language, lines, speaker) => {
    expect(speakersIn(language, ...lines)[0]?.[0]).toBe(speaker);
  });
});
