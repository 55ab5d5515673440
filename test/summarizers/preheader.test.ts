// The preheader is a whole sentence or main clause that fits, and never one whose rest takes it back.
import { describe, expect, test } from '@jest/globals';
import { digestOf } from './extractive-digest.ts';

interface Sample {
  lines: string[];
  /** What is cut, or says another thing than its sentence. */
  never: RegExp;
}

const samples: Record<string, Sample> = {
  'de: what the rest of its sentence limits': {
    lines: [
      'Hafenamt von Tolby streicht hundertzwanzig Liegeplätze',
      'Das Hafenamt von Tolby streicht im kommenden Jahr hundertzwanzig Liegeplätze an der Nordmole, weil dort die Pfähle faulen und niemand für neue zahlen will, wie es am Montag hieß.',
      'Die Fischer unterstützen die Forderung des Hafenamts nach neuen Liegeplätzen, allerdings nicht die nach höheren Gebühren für alle, die der Leiter des Amts zuletzt im Rat erhoben hatte.',
    ],
    never: /neuen Liegeplätzen(?:…|$)/u,
  },
  'en: what the rest of its sentence limits': {
    lines: [
      'Tolby harbour closes its northern mole for the winter',
      'The harbour office in Tolby closes the northern mole from November to March because its piles are rotten and because nobody wants to pay for new ones before the spring budget.',
      'The northern mole will stay open to the fishing boats of Tolby, but only while the harbour master is at his desk and while the wind stands in the west and below force six.',
    ],
    never: /fishing boats of Tolby(?:…|$)/u,
  },
  'en: a list that is cut, and an aside': {
    lines: [
      'Study of harbour gulls in Tolby tells why they steal',
      'A study of the gulls in Tolby harbour tells why they steal from tourists rather than from fishermen, who have more to steal and less to lose, the authors of it wrote on Monday.',
      'The authors of the study of harbour gulls used a wooden boat, a drone, and eleven young tourists who had volunteered for it in the spring and were paid in chips for every hour on the quay.',
      'The gulls of the harbour — a loud species of the northern coasts — steal more in rain than they do in sunshine, as far as the authors were able to tell from two summers of watching them.',
    ],
    never: /a drone(?:…|$)|northern coasts(?:…|$)/u,
  },
  'en: a list whose first item is cut': {
    lines: [
      'Bookkeeper of Tolby harbour jailed over caravan',
      'A bookkeeper of Tolby harbour bought a caravan, a red boat and nine chairs with the money of the widows’ fund over four years before anybody in the harbour office asked for the books.',
      'The judge in Lenn, who has a boat in Tolby harbour herself, gave the bookkeeper two years and told her that the widows would have had to live on that money for longer than that.',
    ],
    never: /caravan(?:…|$)/u,
  },
  'it: a verb of saying at its end': {
    lines: [
      'Incendio nel cantiere navale di Vernate',
      'Un incendio è scoppiato nella notte nel cantiere navale di Vernate, dove si riparano le barche da pesca di tutta la costa, e ha distrutto nove capannoni prima che arrivassero i pompieri.',
      'Il comandante dei pompieri di Vernate Aldo Ferri ha confermato, parlando davanti al cantiere navale ancora fumante, che nessuno dei nove capannoni potrà essere riparato prima della primavera.',
    ],
    never: /ha confermato(?:…|$)/u,
  },
};

describe('a preheader is not', () => {
  test.each(Object.entries(samples))('%s', async (_, { lines, never }) => {
    expect((await digestOf(lines)).preheader).not.toMatch(never);
  });
});

test('a whole sentence of some more than ninety characters is better than a piece of one', async () => {
  const { preheader } = await digestOf([
    'Ferry of Tolby runs again',
    'The ferry between Tolby and Lenn ran again on Monday morning, nine days after ice had broken its rudder.',
    'Ice had broken the rudder in a night of nineteen degrees of frost, which nobody in Tolby remembers from any winter before, and which the ferry had met on its last crossing of the day from Lenn.',
  ]);
  expect(preheader).toMatch(/^The ferry between Tolby and Lenn .*\.$/u);
  expect(preheader.length).toBeGreaterThan(90);
});

test('a headline that found no room as a subject is the preheader', async () => {
  const headline =
    'Crews from four towns pump the river Lenn out of nine hundred cellars while the rain goes on above them';
  const { subjects, preheader } = await digestOf([
    headline,
    '“We pump and it rains,” said Ann Marsh, who leads the crews from the four towns along the river.',
    'It has rained over the river for eleven days, and nobody who lives there can say when the cellars will be dry enough for the winter stores that are kept in them from October on.',
  ]);
  expect([subjects[0], preheader]).toContain(headline);
});
