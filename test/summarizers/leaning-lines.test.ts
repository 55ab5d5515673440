// Key points and the preheader lean on nothing that is not in them, tell no definitions, and no half of what the next
// sentence takes back.
import { describe, expect, test } from '@jest/globals';
import { digestOf } from './extractive-digest.ts';

interface Sample {
  lines: string[];
  never: RegExp;
}

const samples: Record<string, Sample> = {
  'en: in both scenarios, and what somebody had said before': {
    lines: [
      'Gulls of Tolby harbour flap before they fly, study finds',
      'Gulls of Tolby harbour flap their wings before they fly, a study of the harbour gulls found on Monday.',
      'In both cases, running on the quay made the wings of the gulls flap. The harbour master had previously called it a matter of wind.',
      'The gulls were filmed on nineteen days in May. The study was paid for by the harbour of Tolby and by two schools.',
    ],
    never: /^In both cases|had previously/u,
  },
  'de: davon, daraufhin, in einem solchen Fall, teilnehmen': {
    lines: [
      'Hafenamt von Tolby lässt über den Namen der Fähre abstimmen',
      'Das Hafenamt von Tolby lässt im Mai alle Bürger über den Namen der neuen Fähre abstimmen. 70 Prozent davon wollen einen alten Namen.',
      'Hafenmeister Emil Harder nahm nicht teil. Bürgermeisterin Anne Feld erklärte daraufhin die Sache für erledigt.',
      'Bis jetzt ist in einem solchen Fall der Rat der Stadt zu fragen. Die neue Fähre kostet neun Millionen Euro und fährt ab Juni.',
    ],
    never: /davon|nahm nicht teil|daraufhin|solchen Fall/u,
  },
  'es: en otra sección, menos que el resto, espera': {
    lines: [
      'Estudiantes de Valdoria hacen un curso para dormir mejor',
      'Los estudiantes de Valdoria hacen este año un curso para dormir mejor, según anunció el lunes la universidad.',
      'En otra sección, se explica a los estudiantes cómo afecta el café al sueño. Menos tajantes que el resto fueron dos profesores de Valdoria.',
      'Espera que el curso llegue a otras ciudades. El curso de sueño dura una hora y lo pagan tres fundaciones de Valdoria.',
    ],
    never: /^En otra|^Menos|^Espera/u,
  },
  'fr: inversement, quant à lui, s’ensuit': {
    lines: [
      'Grève des éboueurs à Vaulny : le port croule sous les sacs',
      'Les éboueurs de Vaulny sont en grève depuis lundi et le port croule sous les sacs, a indiqué la mairie.',
      'Inversement, le marché de Vaulny reste propre. Le syndicat du port, quant à lui, n’a rien confirmé.',
      'S’ensuit une visite du préfet dans le port. La grève coûte neuf mille euros par jour à la ville de Vaulny.',
    ],
    never: /^Inversement|quant à lui|^S’ensuit/u,
  },
  'pt: declarou-se, o caso': {
    lines: [
      'Ministério pede nove anos para o barqueiro de Vila Seca',
      'O Ministério Público pediu nove anos de prisão para o barqueiro de Vila Seca que afundou três barcos em maio.',
      'Declarou-se inocente de todas as acusações. O caso encontra-se no tribunal da comarca.',
      'Os três barcos de Vila Seca valiam noventa mil euros. O barqueiro trabalhava no porto de Vila Seca desde 2011.',
    ],
    never: /^Declarou-se|^O caso/u,
  },
  'zh-Hant: 在另一部分': {
    lines: [
      '霧島大學生修課學睡覺',
      '霧島大學今年開設新課程，讓所有學生學習如何睡得更好，以對抗通宵讀書的風氣。',
      '在其中一部分，學生會看到一張宿舍的圖片。在另一部分，學生得知缺乏睡眠的風險。',
      '霧島大學的課程為時一小時，由三個基金會出資九十萬元。',
    ],
    never: /^在(?:其中一|另一)/u,
  },
};

describe('no line is', () => {
  test.each(Object.entries(samples))('%s', async (_, { lines, never }) => {
    const { keyPoints, preheader } = await digestOf(lines);
    for (const line of [...keyPoints.map(({ text }) => text), preheader]) expect(line).not.toMatch(never);
  });
});

test('what something is, and what the next sentence takes back, stands behind the news beside the subject', async () => {
  const { preheader } = await digestOf([
    'Old bomber crashes at Tolby airport',
    'An old bomber with thirteen people aboard crashed at the airport of Tolby on Monday when it tried to land with one engine on fire, the council that owns the airport of the town said in the evening.',
    'The airport is the second-largest airport in the North of Lennland. The airport of Tolby was closed for nine hours.',
    'Two firemen of the airport in Tolby carried the pilot of the old bomber out of his burning cabin on a door.',
    'Flights to Tolby were on time until noon. But none of those that were due after noon had landed by midnight.',
  ]);
  expect(preheader).not.toMatch(/second-largest|on time/u);
});
