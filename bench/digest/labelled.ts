// The labelled articles of test/fixtures/articles, and how a prediction is matched with a label.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Article, Block } from '../../src/domain/article.ts';
import { isAttributed } from '../../src/domain/attribution.ts';
import type { Digest, Quote } from '../../src/domain/digest.ts';
import { guardedFetch } from '../../src/fetch.ts';
import { readSource } from '../../src/sources/index.ts';
import { sayingsOf } from '../../src/stages/render/cards/plan-cards.ts';

const labelsSchema = z.object({
  language: z.string(),
  kind: z.string(),
  blocks: z.array(z.object({ kind: z.string(), kept: z.boolean(), text: z.string() })),
  quotes: z.array(
    z.object({
      text: z.string(),
      speaker: z.string().nullable(),
      role: z.string().nullable(),
      kind: z.enum(['direct', 'statement']),
      /** How the text tells who spoke; absent in the older articles, where it does. */
      grade: z.enum(['stated', 'carried', 'unknown']).default('stated'),
    }),
  ),
  stats: z.array(z.object({ value: z.string(), unit: z.string() })),
  referenceSummary: z.string(),
});
export type Labels = z.infer<typeof labelsSchema>;

export interface Labelled {
  name: string;
  article: Article;
  labels: Labels;
}

/** Right, predicted and labelled: precision and recall are made of these. */
export interface Counts {
  hits: number;
  found: number;
  predicted: number;
  labelled: number;
}

const io = { fetch: guardedFetch, stdin: async () => Buffer.alloc(0) };

export async function loadLabelled(folder: string): Promise<Labelled[]> {
  const files = readdirSync(folder).sort();
  const loaded: Labelled[] = [];
  for (const file of files.filter((f) => f.endsWith('.json'))) {
    const name = basename(file, '.json');
    const source = files.find((f) => f.startsWith(`${name}.`) && f !== file);
    if (!source) throw new Error(`${file} labels an article that is not there`);
    const labels = labelsSchema.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
    loaded.push({ name, article: await readSource(`${folder}/${source}`, io), labels });
  }
  return loaded;
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();

/** Kept blocks, matched by their words: nine tenths of the longer one. */
export function countBlocks(blocks: readonly Block[], labels: Labels): Counts {
  const predicted = blocks
    .filter((b) => b.kept)
    .map((b) => bare(b.text))
    .filter(Boolean);
  const labelled = labels.blocks
    .filter((b) => b.kept)
    .map((b) => bare(b.text))
    .filter(Boolean);
  const same = (a: string, b: string) =>
    a === b ||
    ((a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) / Math.max(a.length, b.length) >= 0.9);
  return {
    hits: predicted.filter((p) => labelled.some((l) => same(p, l))).length,
    found: labelled.filter((l) => predicted.some((p) => same(p, l))).length,
    predicted: predicted.length,
    labelled: labelled.length,
  };
}

/** Quotes match where half of the shorter one lies in the other: a label may span a quotation and its attribution. */
const matches = (a: string, b: string): boolean => {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (long.includes(short)) return true;
  const half = Math.ceil(short.length / 2);
  for (let at = 0; at + half <= short.length; at++)
    if (long.includes(short.slice(at, at + half))) return true;
  return false;
};

/** Whom the quotes are given to, beside what the labels say. */
export interface SpeakerCounts {
  /** Labelled quotes of which the text tells who spoke, and those of them that are given to that speaker. */
  told: number;
  named: number;
  /** Of them, those in quotation marks. */
  toldDirect: number;
  namedDirect: number;
  /** Quotes that are given to somebody, and to somebody else than the label says. */
  given: number;
  wrong: number;
  /** The same, by the confidence that each has. */
  by: Record<string, { given: number; wrong: number }>;
  /** Quotes that are left open. */
  unknown: number;
  /** Of the first three that cards show. */
  cards: number;
  wrongCards: number;
}

export const noSpeakers = (): SpeakerCounts => ({
  told: 0,
  named: 0,
  toldDirect: 0,
  namedDirect: 0,
  given: 0,
  wrong: 0,
  by: {},
  unknown: 0,
  cards: 0,
  wrongCards: 0,
});

export interface QuoteCounts extends Counts {
  speakers: number;
  speakersRight: number;
  attribution: SpeakerCounts;
  missed: string[];
  wrong: string[];
}

export function countQuotes(quotes: readonly Quote[], labels: Labels): QuoteCounts {
  const counts: QuoteCounts = {
    hits: 0,
    found: 0,
    predicted: quotes.length,
    labelled: labels.quotes.length,
    speakers: 0,
    speakersRight: 0,
    attribution: noSpeakers(),
    missed: [],
    wrong: [],
  };
  const { attribution } = counts;
  const onCards = sayingsOf(quotes).slice(0, mostCards);
  attribution.cards = onCards.length;
  for (const quote of quotes) {
    const alike = labels.quotes.filter((l) => l.kind === quote.kind && matches(l.text, quote.text));
    // Words that two people said in part alike belong to whom the label says them whole.
    const label =
      alike.find((l) => bare(l.text) === bare(quote.text)) ??
      alike.find((l) => bare(l.text).includes(bare(quote.text))) ??
      alike[0];
    if (!label) {
      counts.wrong.push(`[${quote.kind}] ${quote.speaker ?? quote.role}: ${quote.text}`);
      continue;
    }
    counts.hits++;
    if (!isAttributed(quote)) {
      attribution.unknown++;
      if (label.grade !== 'unknown')
        counts.wrong.push(`open, not ${label.speaker ?? label.role} (${label.grade}): ${quote.text}`);
      continue;
    }
    const confidence = quote.confidence ?? '';
    attribution.by[confidence] ??= { given: 0, wrong: 0 };
    const by = attribution.by[confidence];
    attribution.given++;
    by.given++;
    if (label.grade === 'unknown' || !isSameSpeaker(quote, label)) {
      attribution.wrong++;
      by.wrong++;
      if (onCards.includes(quote)) attribution.wrongCards++;
    }
    counts.speakers++;
    if (isSameSpeaker(quote, label)) counts.speakersRight++;
    else
      counts.wrong.push(
        `speaker ${quote.speaker} (${quote.role}, ${quote.attribution?.grade}), not ${label.speaker} (${label.role}, ${label.grade}): ${quote.text}`,
      );
  }
  for (const label of labels.quotes) {
    if (label.grade !== 'unknown') {
      attribution.told++;
      const alike = quotes.filter((quote) => label.kind === quote.kind && matches(label.text, quote.text));
      const isNamed = alike.some((quote) => isAttributed(quote) && isSameSpeaker(quote, label));
      if (isNamed) attribution.named++;
      if (label.kind === 'direct') {
        attribution.toldDirect++;
        if (isNamed) attribution.namedDirect++;
      }
    }
    if (quotes.some((quote) => label.kind === quote.kind && matches(label.text, quote.text))) counts.found++;
    else counts.missed.push(`[${label.kind}] ${label.speaker}: ${label.text}`);
  }
  return counts;
}

const mostCards = 3;

/** A description is labelled with or without it. */
const article =
  /^(?:an?|the|ein(?:e[rn]?)?|der|die|das|een|de|het|une?|le|la|les|un[oa]?|el|los|las|il|lo|i|gli|um|uma|os?|as?)\s+(?=\p{Ll})/iu;

/** 近所の男性（77）: and with or without an age. */
const age = /\s?[（(]\d{1,3}[）)]$/u;

const described = (text: string | null): string => bare((text ?? '').replace(article, '').replace(age, ''));

/** The same name, in full or in part; of somebody without a name the same description. */
function isSameSpeaker(quote: Quote, label: Labels['quotes'][number]): boolean {
  const overlap = (a: string | null, b: string | null): boolean => {
    const [one, other] = [described(a), described(b)];
    return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
  };
  return (
    overlap(quote.speaker, label.speaker) ||
    (label.speaker === null && overlap(quote.speaker ?? quote.role, label.role)) ||
    (quote.speaker === null && (overlap(quote.role, label.role) || overlap(quote.role, label.speaker)))
  );
}

/** R$, US$, €: in which currency is told by the label's value, or by the digest's unit. */
const sign = /(?:\b(?:R|US|NT|HK))?[%％$€£¥]/gu;
/** «46 millones de pesos», “£94 a week”: the joint and the rate may stand in the label's unit. */
const joint = /^(?:de |di |d['’])|^(?:an?|per|por|par) (?!cent)\p{L}+$/u;

export function countStats(stats: Digest['stats'], labels: Labels): Counts {
  const read = ({ value, unit }: { value: string; unit: string }) => ({
    whole: bare(value.replace(sign, '') + unit.replace(sign, '').replace(joint, '')),
    value: bare(value.replace(sign, '')),
    unit: bare(unit.replace(sign, '').replace(joint, '')),
  });
  /** 1,048 moths are 1,048 lackey moths; 91 years are not 91 %. */
  const isSame = (a: ReturnType<typeof read>, b: ReturnType<typeof read>): boolean =>
    a.whole === b.whole ||
    (a.value === b.value &&
      a.unit !== '' &&
      b.unit !== '' &&
      (a.unit.includes(b.unit) || b.unit.includes(a.unit)));
  const [predicted, labelled] = [stats.map(read), labels.stats.map(read)];
  return {
    hits: predicted.filter((p) => labelled.some((l) => isSame(p, l))).length,
    found: labelled.filter((l) => predicted.some((p) => isSame(p, l))).length,
    predicted: predicted.length,
    labelled: labelled.length,
  };
}
