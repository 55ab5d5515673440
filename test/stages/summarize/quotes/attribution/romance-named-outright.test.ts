// French, Spanish, Italian and Portuguese: who is named outright beside words in marks, in ways of which some words are no name.
import { describe, expect, test } from '@jest/globals';
import { proofsIn, speakersAre, speakersIn } from './speakers.ts';

describe('a day or a date behind the verb is nobody', () => {
  test.each<[string, string, string[]]>([
    [
      'es',
      'La alcaldesa, Teresa Vilar, visitó el mercado. "Iré y no prometeré nada de más", declaró el lunes.',
      ['Teresa Vilar'],
    ],
    [
      'es',
      'La alcaldesa, Teresa Vilar, visitó el mercado. "Iré y no prometeré nada de más", dijo el pasado 3 de mayo.',
      ['Teresa Vilar'],
    ],
    [
      'it',
      'La sindaca, Teresa Villa, ha visitato il mercato. «Andrò e non prometterò niente», ha detto lunedì.',
      ['Teresa Villa'],
    ],
    ['es', '"Iré y no prometeré nada de más", declaró el lunes el alcalde.', ['el alcalde']],
    ['es', '"Iré y no prometeré nada de más", declaró el lunes Teresa Vilar.', ['Teresa Vilar']],
    [
      'fr',
      '« Nous irons et nous ne promettrons rien », a déclaré lundi 4 juin sur Radio Plateau Anaïs Morvan, candidate.',
      ['Anaïs Morvan'],
    ],
  ])('%s: %s', speakersAre);
});

describe('whoever says it', () => {
  test.each<[string, string, (string | null)[]]>([
    // An idiom of saying.
    [
      'it',
      '«È solo una bozza, e tale resta», mette le mani avanti Ruggero Pavoni, chimico.',
      ['Ruggero Pavoni'],
    ],
    ['it', '«Non è gratis — sbuffa Aldo Riva, capogruppo dei Verdi —. I cittadini pagano.»', ['Aldo Riva']],
    ['fr', '« C’est un résultat de laboratoire », enfonce le clou Roger Pavon, chimiste.', ['Roger Pavon']],
    [
      'fr',
      'Interrogée sur un report, Anne Roux a éludé : « Je ne commente pas des rumeurs. »',
      ['Anne Roux'],
    ],
    ['es', '«Es un resultado de laboratorio», quita hierro Roger Pavón, químico.', ['Roger Pavón']],
    // Those of a body.
    ['it', '«Il ponte resta chiuso fino a maggio», assicurano dal municipio.', ['municipio']],
    ['es', '«El puente sigue cerrado hasta mayo», aseguran desde el Ayuntamiento.', ['el Ayuntamiento']],
    // Where it was said, between the words for them and whose they are.
    [
      'it',
      '«Il ponte è chiuso da maggio». Sono le parole, dette a Tele Valle, di Carlo Bini, il fratello del custode.',
      ['Carlo Bini'],
    ],
    // Whom the clause behind an aside is about says nothing.
    [
      'it',
      'Il sindaco Aldo Riva ha parlato. Da maggio, ha aggiunto, il Consiglio dei porti «ha ridotto le tariffe di metà».',
      ['Aldo Riva'],
    ],
    [
      'es',
      'El alcalde Aldo Riva habló. Desde mayo, añadió, el Consejo de Puertos "ha reducido las tarifas a la mitad".',
      ['Aldo Riva'],
    ],
    // Not she, who is a man by his office.
    [
      'fr',
      'Élodine Kerlan publie un disque. « Les gens rient », dit Élodine Kerlan. ¶ Son producteur, Zénoble Barthel, se souvient. « Tout le monde est parti. » ¶ Les journaux l’ont ignorée. Elle secoue la tête : « Je les gardais dans une boîte. »',
      ['Élodine Kerlan', 'Zénoble Barthel', null],
    ],
    // Whom a verb before the words is about is told of; behind them they speak.
    [
      'it',
      'Parla Anna Lodi. Ha poi accusato Aldo Riva di mentire: «Mancano solo i soldi del ministero».',
      ['Anna Lodi'],
    ],
    ['it', '«Mancano solo i soldi del ministero», ha rassicurato Aldo Riva.', ['Aldo Riva']],
    // Up to the verb, and what it is about.
    [
      'fr',
      'Une voisine du quartier montre le mur : « Hier cette fissure n’existait pas. »',
      ['Une voisine du quartier'],
    ],
    [
      'fr',
      'Un cadre de la mairie hausse les épaules : « Hier ce trou n’existait pas. »',
      ['Un cadre de la mairie'],
    ],
    // Who thinks something of whoever spoke before has not said it.
    [
      'fr',
      'Marc Olier loue une chambre. « Le bruit est partout », dit-il. Sa voisine pense qu’il exagère. « J’ai noté chaque nuit. »',
      ['Marc Olier', null],
    ],
    [
      'it',
      'Marco Olieri affitta una stanza. «Il rumore è ovunque», dice. Paolo Bini pensa che esageri. «Scrivo ogni notte.»',
      ['Marco Olieri', null],
    ],
    ['fr', 'Paul Ferry espère que le pont tiendra. « On verra bien en mai prochain. »', ['Paul Ferry']],
    // Up to when it was.
    [
      'fr',
      'Anne Roux, la ministre, a parlé. « Nous n’avons pas fermé la porte », a déclaré la ministre à l’issue du conseil.',
      ['Anne Roux'],
    ],
    // Behind what they reported, by nobody else since.
    [
      'es',
      'Amparo Lledó habló ayer. Ha añadido que el texto está "al 90%" y que faltan "retoques". Preguntada por sus socios, ha respondido: "Con los socios se habla".',
      ['Amparo Lledó'],
    ],
    [
      'it',
      'Anna Lodi ha parlato. Una donna è entrata. Ha detto che il piano è pronto. «Mancano i soldi», ha aggiunto.',
      [null],
    ],
    [
      'pt',
      'O deputado, Zeferino Pais, quer ouvir a ministra. Lembrou que, em maio, Matilde Correia prometera “o verão mais bem preparado de sempre”. “Se este é o melhor, imagino o outro”, ironizou.',
      ['Matilde Correia', 'Zeferino Pais'],
    ],
    // One more of whom the noun was told before.
    [
      'fr',
      'Anne Roux a parlé. « Personne ne veut payer », glissait un élu. Un autre reconnaissait que « la caisse est vide depuis mai ».',
      ['un élu', null],
    ],
    [
      'it',
      'Anna Lodi ha parlato. «Nessuno vuole pagare», diceva una madre. «La cassa è vuota», ammette un’altra madre.',
      ['una madre', 'un’altra madre'],
    ],
  ])('%s: %s', speakersAre);
});

test('how somebody is spoken to is nothing that they are', () => {
  expect(
    speakersIn(
      'it',
      '«Mi ha detto che mia figlia era ferita», ha raccontato Gino Salvati. Il ladro aveva un tesserino. «Presto, signor Gino, il tempo corre», gli aveva detto.',
    ),
  ).toEqual([
    ['Gino Salvati', null],
    [null, null],
  ]);
});

test('those of a body are named by what it is called', () => {
  expect(proofsIn('it', '«Il ponte resta chiuso fino a maggio», fanno sapere dalla Regione.')).toEqual([
    ['stated', 'Regione', 'fanno sapere dalla Regione.'],
  ]);
});
