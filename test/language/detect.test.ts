// Which language a text is in.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { detectLanguage } from '../../src/language/detect.ts';

const folder = new URL('../fixtures/articles/', import.meta.url);

test('every labelled article is in the language of its label', () => {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const told = texts.map((name) => [name, detectLanguage(readFileSync(new URL(name, folder), 'utf8'))]);
  const labelled = texts.map((name) => [
    name,
    JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8')).language,
  ]);
  expect(told).toEqual(labelled);
});

test.each([
  ['de', 'Der Rat hat beschlossen, dass die Brücke nicht gesperrt wird.'],
  ['fr', 'Le maire a dit que la ville ne peut pas payer le pont.'],
  ['es', 'El alcalde dijo que la ciudad no puede pagar por el puente.'],
  ['it', 'Il sindaco ha detto che la città non può pagare il ponte.'],
  ['pt', 'O prefeito disse que a cidade não pode pagar pela ponte.'],
  ['nl', 'De burgemeester zei dat de stad niet voor de brug kan betalen.'],
  ['en', 'The mayor said that the city cannot pay for the bridge.'],
  ['pl', 'Burmistrz powiedział, że miasto nie może zapłacić za most.'],
  ['cs', 'Starosta řekl, že město za ten most nemůže zaplatit.'],
  ['cs', 'Podle starostky by se most měl opravit až příští rok, protože na to nejsou peníze.'],
  ['ar', 'قال رئيس البلدية إن المدينة لا تستطيع دفع ثمن الجسر.'],
  ['fa', 'شهردار گفت که شهر نمی‌تواند هزینه پل را بپردازد.'],
  ['he', 'ראש העיר אמר שהעיר אינה יכולה לשלם על הגשר.'],
  ['el', 'Ο δήμαρχος είπε ότι η πόλη δεν μπορεί να πληρώσει για τη γέφυρα.'],
  ['ja', '市は新しい橋を公開した。'],
  ['ko', '시는 새로운 다리를 공개했다.'],
  ['zh-Hant', '市長說這座橋不會關閉。'],
  ['zh-Hans', '市长说这座桥不会关闭。'],
  ['zh-Hant', 'DeepSeek與OpenAI的o1互有高下，Google、Meta也在觀望。'],
  ['en', 'The word 橋 means bridge, and it is the only one that he knows in that language.'],
])('one sentence is enough: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  'Primátor povedal, že mesto za ten most nemôže zaplatiť, a na to už nie sú peniaze ani v tomto roku.',
  'Župan je rekel, da se bo most na reki obnavljal do maja in da to ni za vse.',
])('what shares its small words with Czech, and not its letters, is none: %s', (text) => {
  expect(detectLanguage(text)).not.toBe('cs');
});

test.each(['', '12 345', 'Hello world', 'Привет, мир', '???'])(
  'where the evidence is thin, none is named: %j',
  (text) => {
    expect(detectLanguage(text)).toBe('und');
  },
);
