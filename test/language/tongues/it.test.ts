// Who says what in Italian: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('it', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'nobody written, once on the ground',
      [
        'Il sindaco Ermete Falchetti è salito sulla scala. «Ho chiesto loro di non farsi male», ha riferito una volta a terra.',
      ],
      [['Ermete Falchetti', 'sindaco', 'Ho chiesto loro di non farsi male']],
    ],
    [
      'no newspaper that was told',
      ['«D’inverno la strada è una pista», ha detto al giornale Carlo Bini, pescatore.'],
      [['Carlo Bini', 'pescatore', 'D’inverno la strada è una pista']],
    ],
    [
      'by a verb of two words, and nobody written',
      [
        'Ersilia Donadoni, 88 anni, aspetta in prima fila. «Non rivoglio l’oro, rivoglio la fede di mio marito», ha mormorato uscendo.',
      ],
      [['Ersilia Donadoni', null, 'Non rivoglio l’oro, rivoglio la fede di mio marito']],
    ],
    [
      'for whom it is so',
      ['Per Marta Ricci «la situazione non può più andare avanti così».'],
      [['Marta Ricci', null, 'la situazione non può più andare avanti così']],
    ],
    [
      'whose word it is',
      ['Parola di Marta Ricci: «La situazione non può più andare avanti».'],
      [['Marta Ricci', null, 'La situazione non può più andare avanti']],
    ],
    [
      'to a paper, and who it is',
      ['«Aspettiamo da sei mesi», racconta al Corriere Marta Ricci, che guida il comitato.'],
      [['Marta Ricci', null, 'Aspettiamo da sei mesi']],
    ],
    [
      'with a small word between auxiliary and verb, and a dash without its blank',
      [
        'Carlo Bini apre la seduta. «La diga regge – ha infatti detto Marta Ricci – e i lavori vanno avanti». «Il ponte no - ha aggiunto poi Paolo Serra-, quello lo chiudiamo subito».',
      ],
      [
        ['Marta Ricci', null, 'e i lavori vanno avanti'],
        ['Paolo Serra', null, 'quello lo chiudiamo subito'],
      ],
    ],
    [
      'where it was written, and who it is',
      ['«Aspettiamo da sei mesi», ha scritto su Facebook Marta Ricci.'],
      [['Marta Ricci', null, 'Aspettiamo da sei mesi']],
    ],
    [
      'in a clause with a subject of its own',
      [
        '«La diga regge», ha scritto su Facebook Marta Ricci con un articolo in cui Paolo Serra diceva «mai più acqua nella valle di sotto».',
      ],
      [
        ['Marta Ricci', null, 'La diga regge'],
        ['Paolo Serra', null, 'mai più acqua nella valle di sotto'],
      ],
    ],
    [
      'by who is of a party, with what they do between',
      [
        'Il segretario della Lega Paolo Serra, alludendo alle accuse di Marta Ricci, ha detto: «Le mie scelte le ho sempre spiegate».',
      ],
      [['Paolo Serra', 'segretario della Lega', 'Le mie scelte le ho sempre spiegate']],
    ],
    [
      'whose reaction it is, and what they do',
      ['Dura la replica di Marta Ricci che attacca il sindaco: «La diga non regge, e lo sanno tutti».'],
      [['Marta Ricci', null, 'La diga non regge, e lo sanno tutti']],
    ],
    [
      'a paper, and whose it is',
      [
        '«I pozzi restano chiusi fino a maggio», si legge nel comunicato della Regione Molise. In una nota del Consorzio Dune si legge: «La diga regge e reggerà ancora».',
      ],
      [
        [null, 'comunicato della Regione Molise', 'I pozzi restano chiusi fino a maggio'],
        [null, 'nota del Consorzio Dune', 'La diga regge e reggerà ancora'],
      ],
    ],
    [
      'somebody of whom a clause tells more',
      ['Una parrocchiana che era in chiesa per i fiori lo dice a modo suo: «La diga non regge più».'],
      [[null, 'Una parrocchiana', 'La diga non regge più']],
    ],
    [
      'nobody after whom a theatre is called',
      ['La stagione comincia oggi. «Aspettiamo da sei mesi», ha detto al Teatro Carlo Bini.'],
      [],
    ],
    [
      'between marks that differ',
      ['Marta Ricci attacca il sindaco: “La diga non regge, e lo sanno tutti“. Il sindaco tace.'],
      [['Marta Ricci', null, 'La diga non regge, e lo sanno tutti']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });
});

test.each([
  '«La strada resta chiusa fino a maggio», poi il silenzio.',
  'In paese ieri non si parlava d’altro. «La strada resta chiusa fino a maggio».',
])('nobody is named for %s', (line) => {
  expect(direct(line)).toEqual([]);
});

const told = (...lines: string[]) => statements('it', ...lines);
test('a clause of a thing and a verb alone go on with the one of whom the sentence before is', () => {
  expect(
    told('Il sindaco Paolo Serra parlò a lungo. La diga non regge e bisogna chiudere la strada, ha detto.'),
  ).toEqual([['Paolo Serra', 'sindaco', 'La diga non regge e bisogna chiudere la strada']]);
  expect(told('Marta Ricci ha vinto. Entrò in campo nel secondo tempo e salutò tutti, ha detto.')).toEqual(
    [],
  );
  expect(
    told('Il sindaco Paolo Serra ha parlato. Ai cronisti ha detto che la diga regge fino a maggio.'),
  ).toEqual([['Paolo Serra', 'sindaco', 'la diga regge fino a maggio.']]);
});

describe('indirect statements', () => {
  test.each<[string, unknown[]]>([
    [
      'Una donna di via Roma, che preferisce non dire il suo nome, ha detto che ha denunciato il rumore tre volte.',
      [null, 'Una donna di via Roma', 'ha denunciato il rumore tre volte.'],
    ],
    [
      'Il sindaco Paolo Serra ha detto di non sapere nulla delle lettere.',
      ['Paolo Serra', 'sindaco', 'non sapere nulla delle lettere.'],
    ],
    [
      'La strada, secondo Anna Ruta, resterà chiusa fino alla primavera.',
      ['Anna Ruta', null, 'La strada, secondo Anna Ruta, resterà chiusa fino alla primavera.'],
    ],
    [
      'Secondo la procura il bottino supera i 130mila euro.',
      ['la procura', null, 'il bottino supera i 130mila euro.'],
    ],
    [
      'Dalla procura fanno sapere che altri sette episodi sono al vaglio.',
      ['procura', null, 'altri sette episodi sono al vaglio.'],
    ],
    [
      'Il suo difensore, Aurelio Bassi, parla di «un ragazzo usato da altri» e sostiene che il denaro non sia mai esistito.',
      ['Aurelio Bassi', 'difensore', 'il denaro non sia mai esistito.'],
    ],
    [
      'Come ha spiegato il sindaco Carlo Bini, la strada resterà chiusa fino a maggio.',
      ['Carlo Bini', 'sindaco', 'la strada resterà chiusa fino a maggio.'],
    ],
    [
      'La diga reggerà fino a maggio, ha detto la presidente della commissione Navigazione del Consorzio, Marta Ricci, e i lavori vanno avanti.',
      [
        'Marta Ricci',
        'presidente della commissione Navigazione del Consorzio',
        'La diga reggerà fino a maggio, ha detto la presidente della commissione Navigazione del Consorzio, Marta Ricci, e i lavori vanno avanti.',
      ],
    ],
    [
      'Il presidente della commissione Bilancio della Camera ha detto che i conti del porto non tornano.',
      [null, 'Il presidente della commissione Bilancio della Camera', 'i conti del porto non tornano.'],
    ],
    [
      'Il sindaco Paolo Serra si è rifiutato di firmare, spiegando che mancano i soldi per la scuola.',
      ['Paolo Serra', 'sindaco', 'mancano i soldi per la scuola.'],
    ],
    [
      'Nella sua lettera il direttore della biblioteca sostiene che i libri siano tutti al sicuro.',
      [null, 'il direttore della biblioteca', 'i libri siano tutti al sicuro.'],
    ],
    [
      'Ieri l’azienda sanitaria ha fatto sapere che il pozzo resta chiuso fino a maggio.',
      ['l’azienda sanitaria', null, 'il pozzo resta chiuso fino a maggio.'],
    ],
    [
      'Secondo quanto si apprende da fonti sindacali, il cantiere riaprirà soltanto dopo l’estate.',
      [null, 'fonti sindacali', 'il cantiere riaprirà soltanto dopo l’estate.'],
    ],
    [
      'Secondo due testimoni, la barca correva forte e non si è fermata dopo l’urto.',
      [null, 'due testimoni', 'la barca correva forte e non si è fermata dopo l’urto.'],
    ],
    [
      'La diga reggerà fino a maggio. Lo afferma la sindaca Anna Ruta, al termine della riunione.',
      ['Anna Ruta', 'sindaca', 'La diga reggerà fino a maggio.'],
    ],
    [
      'La cugina, Marta Ricci, ha una versione diversa: sostiene che la barca perdeva da mesi.',
      ['Marta Ricci', 'cugina', 'la barca perdeva da mesi.'],
    ],
    [
      'Il sindaco Paolo Serra ribadisce di voler chiudere la strada prima della fiera.',
      ['Paolo Serra', 'sindaco', 'voler chiudere la strada prima della fiera.'],
    ],
    [
      'Una barista, che chiede di restare anonima, ha spiegato che i clienti hanno già disdetto la festa.',
      [null, 'Una barista', 'i clienti hanno già disdetto la festa.'],
    ],
  ])('%s', (line, found) => {
    expect(told(line)).toEqual([found]);
  });

  test.each([
    'Il sindaco Paolo Serra gli ha detto di andare subito a casa con la madre.',
    'Il sindaco Paolo Serra nega di aver ricevuto le lettere della banca.',
    'La strada, secondo la mappa, gira attorno alla collina e scende al fiume.',
    'Dalla finestra dicono che si veda il mare nei giorni di vento.',
    'Oggi dovrebbe aprire il cantiere del porto nuovo, si ipotizza una festa di quartiere sabato sera.',
    'Con la sindaca il direttore ha visto la diga che non regge più da due anni.',
    'Lo afferma la legge: la strada deve restare aperta anche di notte.',
    'Per Carlo Bini, è la fine: ha perso le elezioni per quattro voti.',
    'Carlo Bini non ha mai detto che la linea chiuderà prima della fine dell’anno.',
  ])('nobody says: %s', (line) => {
    expect(told(line)).toEqual([]);
  });
});
