// Chooses the summary and the key points among weighed sentences: what is new beside what is already chosen (MMR),
// within a budget, in the article's order, and no sentence whose meaning lies in one that is missing.
import type { Span } from '../../domain/article.ts';
import { isBalanced } from '../../language/text/clauses.ts';
import { cosine } from '../../language/text/similarity.ts';
import type { Alone } from './alone.ts';
import { mostQuoted, type Weighed } from './weigh.ts';

/** In CJK characters (letters count 0.4): about 250 characters or 620 letters. */
const summaryBudget = 250;
/** The news is told first, and by the title; what somebody says has its own place. Measured on the labelled articles. */
const summaryWorth = {
  leadSentences: 3,
  lead: 0.5,
  titled: 0.2,
  quoted: 1.2,
  leaning: { behind: 0.15, alone: 0.4 },
  teasing: 0.4,
  others: 0.6,
  unnamed: 0.5,
};
const mostSentences = 5;
const fewestSentences = 2;
/** Of so many whole sentences a summary is made, and with nothing else; a short one has no more. */
const usualSentences = 3;
/** A further sentence that is worth less, with all that speaks against it, is not shown. */
const leastWorth = 0.1;
const fewestPoints = 3;
const mostPoints = 5;
/** In CJK characters: less tells little, or nothing. */
const goodPoint = 18;
const shortestPoint = 8;
const shortestSentence = 9;
/** What is worth less is not shown even where there are few. */
const leastScore = 0.1;
const goodScore = 0.6;
/** A key point is read at a glance: past this, in CJK characters, each one counts against it. */
const easyPoint = 42;
const pointWorth = { titled: 0.3, figure: 0.25, defining: 0.4, turned: 0.3 };
const mostCandidates = 120;
/** An article opens with one of these: a place may stand before it. */
const openers = 2;
const titledOpener = 0.5;

export interface Chosen {
  summary: Span[];
  keyPoints: Span[];
}

export function chooseSentences(all: readonly Weighed[], alone: Alone, title: string): Chosen {
  const telling = all.filter((sentence) => !sentence.announces);
  const weighed = candidatesOf(telling.length > 3 ? telling : all);
  const summary = chooseSummary(weighed, alone, title);
  let points = choosePoints(weighed, summary, alone, title);
  // Of a summary that left none what it took last.
  while (points.length === 0 && summary.length > usualSentences) {
    summary.pop();
    points = choosePoints(weighed, summary, alone, title);
  }
  return { summary: inOrder(summary), keyPoints: inOrder(points) };
}

/** Only the strongest sentences are compared with one another: their number is fixed, whatever the article's length. */
const candidatesOf = (all: readonly Weighed[]): Weighed[] =>
  all.length <= mostCandidates
    ? [...all]
    : [...all].sort((a, b) => b.score - a.score || a.index - b.index).slice(0, mostCandidates);

const inOrder = (chosen: readonly Weighed[]): Span[] =>
  [...chosen].sort((a, b) => a.index - b.index).map((sentence) => sentence.span);

function chooseSummary(
  weighed: readonly Weighed[],
  { leans, teases, isOfSomebody, shortNames }: Alone,
  title: string,
): Weighed[] {
  const chosen: Weighed[] = [];
  // A line of a list, and one without a stop, is no sentence, where there are enough of them.
  const whole = weighed.filter((s) => s.whole && !s.listed && isBalanced(s.span.text));
  const all = whole.length >= usualSentences ? whole : weighed;
  // "ALTENFELD.", 88歳。: a fragment tells nothing.
  const long = all.filter((s) => s.length >= shortestSentence);
  // What promises and does not tell, only where there is nothing else.
  const telling = long.filter((s) => s.index < summaryWorth.leadSentences || !teases(s));
  const pool = new Set(
    telling.length > fewestSentences ? telling : long.length >= fewestSentences ? long : all,
  );
  let used = 0;
  // It goes on from nothing, whatever words it has; a place and a date before it are none.
  const [first] = long
    .toSorted((a, b) => a.index - b.index)
    .slice(0, 1)
    .filter((s) => s.index === 0 || !s.leans);
  // A short article keeps half of its sentences for the key points, and of those that can be one.
  const half = (count: number) => Math.ceil(count / 2);
  const alone = half(weighed.filter((s) => !leans(s)).length);
  const most = Math.min(
    mostSentences,
    half(weighed.length - (long.length - telling.length)),
    Math.max(usualSentences, alone),
  );
  const { teasing, others, unnamed } = summaryWorth;
  const closest = closestTo(chosen);
  while (chosen.length < most && pool.size > 0) {
    const isNamed = (s: Weighed) =>
      shortNames(s).every(
        (name) =>
          title.includes(shortOf(name)) ||
          chosen.some((c) => c.index < s.index && c.span.text.includes(name)),
      );
    const isUnderstood = (s: Weighed) => s === first || isNext(s, chosen) || !leans(s);
    const understood = [...pool].filter(isUnderstood);
    // Few rather than one that goes on from what is not shown: that is the only one, or the second that leans by a word.
    const open =
      understood.length > 0
        ? understood
        : [...pool].filter((s) => chosen.length < (s.leans ? 1 : fewestSentences));
    const best = mostNovel(
      open,
      closest,
      (s) => {
        const against =
          (teases(s) ? teasing : 0) +
          (isOfSomebody(s) ? others : 0) +
          (isNamed(s) || isNext(s, chosen) ? 0 : unnamed);
        return standing(s, chosen, leans(s)) - against;
      },
      chosen.length < fewestSentences ? Number.NEGATIVE_INFINITY : leastWorth,
    );
    if (!best) break;
    pool.delete(best);
    const fits = used + best.length <= summaryBudget || chosen.length < 2;
    if (!fits) continue;
    chosen.push(best);
    used += best.length;
  }
  const opener = openerOf(weighed, chosen);
  return opener === undefined ? chosen : [opener, ...chosen];
}

/** "Nine years in prison. That is what a court …": the news in a few words, before the sentence that tells whose it is. */
function openerOf(weighed: readonly Weighed[], chosen: readonly Weighed[]): Weighed | undefined {
  const opener = weighed.find((s) => s.fragment && s.index < openers && s.length >= shortestSentence);
  // Somebody's words, only where they are the headline's.
  if (opener !== undefined && /^["“„«「『]/u.test(opener.span.text) && opener.titled < titledOpener) return;
  if (!opener || opener.listed || chosen.includes(opener)) return;
  const isTold = chosen.some((s) => s.index === opener.index + 1 && s.block === opener.block);
  return isTold ? opener : undefined;
}

/** Henrike Wolters → Wolters: who that is, a title that names her so tells as well. */
const shortOf = (name: string): string => name.split(' ').at(-1)!;

/** The one it leans on stands right before it. */
const isNext = (s: Weighed, chosen: readonly Weighed[]): boolean =>
  chosen.some((c) => c.index === s.index - 1 && c.section === s.section);

/** A leaning sentence is as good as its fellows where the one it leans on stands right before it. */
function standing(s: Weighed, chosen: readonly Weighed[], leansOutside: boolean): number {
  const next = isNext(s, chosen);
  // Each part of the article has its say before one has it twice.
  const crowded = chosen.filter((c) => c.section === s.section).length * 0.1;
  const { leadSentences, lead, titled, quoted, leaning } = summaryWorth;
  const told = (s.index < leadSentences ? lead : 0) + s.titled * titled - s.quoted * quoted;
  const leans = s.leans
    ? next && s.inParagraph > 0
      ? 0.6
      : -0.4
    : leansOutside
      ? -(next ? leaning.behind : leaning.alone)
      : 0;
  return s.score + told + leans - crowded;
}

const isQuote = ({ quoted, said, span }: Weighed): boolean =>
  said || quoted >= mostQuoted || (quoted > 0 && /^["“‘'«„»]/u.test(span.text));

/** Few rather than one that leans: whoever reads a point has read the title, and perhaps the summary, but not its neighbours. */
function choosePoints(
  weighed: readonly Weighed[],
  summary: readonly Weighed[],
  alone: Alone,
  title: string,
): Weighed[] {
  const read = [title, ...summary.map(({ span }) => span.text)].join('\n');
  const standing = weighed.filter(
    (s) =>
      !summary.includes(s) &&
      s.whole &&
      s.length >= shortestPoint &&
      // A sentence of words that go on behind it.
      isBalanced(s.span.text) &&
      !alone.promises(s) &&
      // „Die Partei sei die einzige“: whose opinion?
      !alone.isOfSomebody(s) &&
      !alone.leans(s) &&
      alone.shortNames(s).every((name) => read.includes(name)),
  );
  // What someone said stands on a card of its own.
  const telling = standing.filter((s) => !s.past && !isQuote(s) && s.length >= goodPoint);
  const chosen: Weighed[] = [];
  const shown = [...summary];
  addPoints(chosen, mostPoints, new Set(telling), shown);
  // Of a few sentences the short ones and the quotes must do.
  const left = standing.filter((s) => !chosen.includes(s) && !s.said && !s.answered && !s.past);
  addPoints(chosen, fewestPoints, new Set(left), shown);
  return chosen;
}

/** A scene has neither a figure nor the title's words. */
const pointScore = ({ score, titled, span, defines, turned }: Weighed): number =>
  score +
  titled * pointWorth.titled +
  (/\d/.test(span.text) ? pointWorth.figure : 0) -
  (defines ? pointWorth.defining : 0) -
  (turned ? pointWorth.turned : 0);

/** Adds to `chosen`, and to all that is `shown`, from the pool until there are so many, or what is left says little. */
function addPoints(chosen: Weighed[], until: number, pool: Set<Weighed>, shown: Weighed[]): void {
  const closest = closestTo(shown);
  const inSection = (s: Weighed) => chosen.filter((c) => c.section === s.section).length;
  while (chosen.length < until && pool.size > 0) {
    const best = mostNovel(pool, closest, (s) => {
      const long = Math.min(1, Math.max(0, s.length - easyPoint) / 80);
      return pointScore(s) - long - inSection(s) * 0.15 - s.quoted * 0.8;
    });
    if (!best) return;
    pool.delete(best);
    if (pointScore(best) < (chosen.length >= fewestPoints ? goodScore : leastScore)) continue;
    chosen.push(best);
    shown.push(best);
  }
}

/** How close a sentence is to the closest of those that were chosen so far: each two are compared once. */
function closestTo(chosen: readonly Weighed[]): (sentence: Weighed) => number {
  const known = new Map<Weighed, { closest: number; compared: number }>();
  return (sentence) => {
    let { closest, compared } = known.get(sentence) ?? { closest: 0, compared: 0 };
    for (; compared < chosen.length; compared++)
      closest = Math.max(closest, cosine(sentence.vector, chosen[compared]!.vector));
    known.set(sentence, { closest, compared });
    return closest;
  };
}

function mostNovel(
  pool: Iterable<Weighed>,
  closest: (sentence: Weighed) => number,
  value: (sentence: Weighed) => number,
  least = Number.NEGATIVE_INFINITY,
): Weighed | null {
  let best: Weighed | null = null;
  let bestValue = least;
  for (const sentence of pool) {
    const novel = value(sentence) - 0.9 * closest(sentence);
    if (novel > bestValue) {
      best = sentence;
      bestValue = novel;
    }
  }
  return best;
}
