// French, Spanish, Italian and Portuguese: words before a colon that somebody received, read out, remembered or heard, another one
// who takes over, and a name in a phrase before the subject.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

const said = {
  fr: '« Nous irons jusqu’au bout cette fois. »',
  es: '“Nunca bajes la cabeza ante nadie”',
  it: '«Non firmare mai niente senza leggere»',
  pt: '“Ninguém ouve os bairros do norte”',
};

describe('words of others', () => {
  test.each<Case>([
    ['es', `Marta Ruiz recordó las palabras de su madre: ${said.es}.`, ['su madre']],
    ['fr', `Anne Vial a lu une lettre de Paul Rivet : ${said.fr}`, ['Paul Rivet']],
    ['it', `Carla Boni ha ricevuto un messaggio da Aldo Ferri: ${said.it}.`, ['Aldo Ferri']],
    ['pt', `Rita Campos recebeu de manhã um telefonema: ${said.pt}.`, [null]],
    ['es', `El guardia declaró haber oído a Luis Cano gritar: ${said.es}.`, ['Luis Cano']],
    // They answer it themselves.
    ['fr', `Anne Vial a réagi au message de Paul Rivet : ${said.fr}`, ['Anne Vial']],
    ['pt', `Rita Campos leu a carta da direção e respondeu: ${said.pt}.`, ['Rita Campos']],
    ['pt', `Rita Campos recebeu a notícia com alegria: ${said.pt}.`, ['Rita Campos']],
    ['it', `Carla Boni ha visto il video e ha voluto commentare: ${said.it}.`, ['Carla Boni']],
    ['es', `Tras el mensaje de Luis Cano, Marta Ruiz recordó: ${said.es}.`, ['Marta Ruiz']],
  ])('%s: %s', speakersAre);
});

describe('whoever takes over in the second half', () => {
  test.each<Case>([
    ['fr', `Anne Vial a interrogé Paul Rivet, lequel a soupiré : ${said.fr}`, ['Paul Rivet']],
    ['pt', `Rita Campos criticou Rui Melo e este respondeu: ${said.pt}.`, [null]],
    ['es', `Luis Cano pidió su dimisión, a lo que Marta Ruiz respondió: ${said.es}.`, ['Marta Ruiz']],
    ['es', `Marta Ruiz leyó la sentencia y el juez ordenó silencio: ${said.es}.`, [null]],
    // Whom somebody thanks, and a day, take over nothing.
    ['es', `Marta Ruiz saludó a los vecinos y la prensa: ${said.es}.`, ['Marta Ruiz']],
    ['es', `Marta Ruiz criticó la medida y este lunes insistió: ${said.es}.`, ['Marta Ruiz']],
  ])('%s: %s', speakersAre);
});

describe('a name in a phrase before the subject', () => {
  test.each<Case>([
    ['es', `Con Luis Cano a su lado, Marta Ruiz fue clara: ${said.es}.`, ['Marta Ruiz']],
    ['fr', `Contre Paul Rivet, Anne Vial a eu des mots durs : ${said.fr}`, ['Anne Vial']],
    ['fr', `Dans la rue avec sa femme, Lise Arnal, l’accusé criait : ${said.fr}`, ['l’accusé']],
    ['fr', `Interrogée sur ces propos, la ministre a éludé : ${said.fr}`, ['la ministre']],
    // What somebody thinks, and where they are.
    ['es', `Para Marta Ruiz, el problema es otro: ${said.es}.`, ['Marta Ruiz']],
    ['fr', `Sur le plateau de la chaîne, Anne Vial a été claire : ${said.fr}`, ['Anne Vial']],
    ['it', `Interrogata sul caso, Carla Boni ha risposto: ${said.it}.`, ['Carla Boni']],
  ])('%s: %s', speakersAre);
});

describe('whoever did something and tells of it, and whoever is told of in contrast', () => {
  test.each<Case>([
    ['es', `Luis Cano fue rescatado por una vecina que gritaba: ${said.es}.`, ['una vecina']],
    ['it', `Aldo Ferri è stato curato da un medico, che racconta: ${said.it}.`, ['un medico']],
    [
      'fr',
      `« Le port est sauvé », a dit la maire Anne Vial, tandis que son adjoint Paul Rivet redoute « un simple répit de quelques mois ».`,
      ['Anne Vial', 'Paul Rivet'],
    ],
    // A clause of when it was, about no one else.
    [
      'es',
      `“Es un gran paso para todos”, dijo Marta Ruiz mientras firmaba el acta, y pidió “más ayuda para los barrios del norte”.`,
      ['Marta Ruiz', 'Marta Ruiz'],
    ],
  ])('%s: %s', speakersAre);
});
