// Descriptions that tell something else than an office: an age, and what is more than a calling. Whom they mean, and when nobody.
import { describe, expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

type Case = [language: string, text: string, name: string | null];

const speakerIs = (language: string, text: string, name: string | null) =>
  expect(speakersIn(language, ...text.split(' ¶ ')).at(-1)?.[0]).toBe(name);

describe('who is called by their age', () => {
  test.each<Case>([
    [
      'fr',
      'Paul Morel, 86 ans, est venu seul. « Je veux savoir », dit le vieil homme. ¶ Anne Carrel écoute.',
      'Paul Morel',
    ],
    [
      'fr',
      'Paul Morel, 36 ans, passe devant un banc. « Je veux savoir », dit le vieil homme. ¶ Anne Carrel écoute.',
      null,
    ],
    [
      'fr',
      'Paul Morel, 36 ans, passe devant un banc. « Je veux savoir », dit la jeune femme. ¶ Anne Carrel écoute.',
      null,
    ],
    ['fr', 'Paul Morel, 36 ans, salue Anne Carrel, 22 ans. « Je veux savoir », dit le trentenaire.', null],
    [
      'es',
      'Ana Ruiz, de 82 años, vive sola. «La puerta estaba abierta», cuenta la anciana. ¶ Luis Gil escucha.',
      'Ana Ruiz',
    ],
    [
      'es',
      'Luis Gil tiene 30 años y un horno. «La puerta estaba abierta», cuenta el anciano. ¶ Ana Ruiz escucha.',
      null,
    ],
    [
      'it',
      "Anna Conti, 84 anni, vive da sola. «La porta era aperta», racconta l'ottantenne. ¶ Pino Neri ascolta.",
      'Anna Conti',
    ],
    [
      'it',
      "Anna Conti, 64 anni, vive da sola. «La porta era aperta», racconta l'ottantenne. ¶ Pino Neri ascolta.",
      null,
    ],
    [
      'pt',
      'Paulo Pinto, de 22 anos, mora ali. “Não sobrou nada”, conta o jovem. ¶ Ana Reis ouve.',
      'Paulo Pinto',
    ],
    ['pt', 'Paulo Pinto, de 72 anos, mora ali. “Não sobrou nada”, conta o jovem. ¶ Ana Reis ouve.', null],
  ])('%s: %s', speakerIs);
});

describe('who is called by what is more than their calling', () => {
  test.each<Case>([
    [
      'fr',
      'L’acousticien Paul Halou est venu. Il en est reparti troublé. « Elle corrigeait mes micros », dit le chercheur. ¶ Anne Carrel écoute.',
      'Paul Halou',
    ],
    [
      'fr',
      'Le vigneron Paul Morel a tout perdu. Le maire est passé. « Il ne reste rien », soupire l’agriculteur. ¶ Anne Carrel écoute.',
      null,
    ],
    [
      'fr',
      'Le boulanger Paul Morel a tout perdu. « Il ne reste rien », soupire l’agriculteur. ¶ Anne Carrel écoute.',
      null,
    ],
    [
      'fr',
      'La vice-procureure Lise Carrel a parlé. « Ce n’est pas un vol », lance la procureure. ¶ Paul Morel écoute.',
      'Lise Carrel',
    ],
    [
      'fr',
      'Le commissaire Paul Morel enquête. ¶ Un gardien a tout vu. « C’était bien lui », raconte le policier. ¶ Anne Carrel écoute.',
      null,
    ],
    [
      'es',
      'Luis Gil, olivarero de Jaén, tiene doce cajas. «Les dije que sí», reconoce el agricultor. ¶ Ana Ruiz escucha.',
      'Luis Gil',
    ],
    [
      'es',
      'Luis Gil, olivarero de Jaén, habló con la ganadera Ana Ruiz. «Les dije que sí», reconoce el agricultor.',
      null,
    ],
    [
      'es',
      'Luis Gil, panadero de Jaén, tiene un horno. «Les dije que sí», reconoce el agricultor. ¶ Ana Ruiz escucha.',
      null,
    ],
    [
      'it',
      'Il maresciallo Pino Neri guida le ricerche. «La porta era aperta», spiega il carabiniere. ¶ Anna Conti ascolta.',
      'Pino Neri',
    ],
    [
      'it',
      'Il falegname Pino Neri guida le ricerche. «La porta era aperta», spiega il carabiniere. ¶ Anna Conti ascolta.',
      null,
    ],
    [
      'it',
      'Il nuovo soprintendente Pino Neri rifà i conti. «Nessuno ha rubato», ha spiegato ieri il soprintendente. ¶ Anna Conti ascolta.',
      'Pino Neri',
    ],
    [
      'pt',
      'O cafeicultor Paulo Pinto perdeu a safra. “Não sobrou nada”, lamenta o agricultor. ¶ Ana Reis ouve.',
      'Paulo Pinto',
    ],
    [
      'pt',
      'O padeiro Paulo Pinto perdeu o forno. “Não sobrou nada”, lamenta o agricultor. ¶ Ana Reis ouve.',
      null,
    ],
  ])('%s: %s', speakerIs);
});

describe('who is addressed as a lawyer', () => {
  test.each<Case>([
    [
      'fr',
      'Me Yan Delorme plaide la maladie. « Il rembourse, c’est tout », insiste l’avocat. ¶ Anne Carrel écoute.',
      'Yan Delorme',
    ],
    [
      'fr',
      'Yan Delorme est venu à la barre. « Il rembourse, c’est tout », insiste l’avocat. ¶ Anne Carrel écoute.',
      null,
    ],
    [
      'fr',
      'Me Yan Delorme est venu avec le juge. « Il rembourse, c’est tout », insiste l’avocat. ¶ Anne Carrel écoute.',
      null,
    ],
    [
      'fr',
      'Me Yan Delorme est venu. Anne Carrel écoute. « Il rembourse, c’est tout », insiste l’avocat. ¶ Luc Bernard aussi.',
      null,
    ],
  ])('%s: %s', speakerIs);
});

test('an office told of another place or country is somebody else', () => {
  speakerIs(
    'de',
    'Tatsächlich will der Außenminister Ignazio Testi (FDP) einen Gipfel organisieren. Doch der russische Außenminister Sergej Lakow sieht das Land als „Spielball Roms“ und erklärte Anfang März: „Wir zählen nicht auf die Dienste der Stadt.“',
    'Sergej Lakow',
  );
});
