// Cards per second, cold and warm, in one render process and in two; beside takumi and a screenshot by headless Chromium of the
// very same card (the same boxes, the same fonts, every text at the place that our type engine gave it), in the same
// run. Prints one JSON line last.

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Renderer as TakumiRenderer } from '@takumi-rs/core';
import { brandSchema } from '../src/design/brand.ts';
import type { CardElement } from '../src/design/card-design.ts';
import { paletteOf } from '../src/design/palette.ts';
import { themeSchema } from '../src/design/theme.ts';
import { type CardJob, setCard } from '../src/stages/render/cards/draw-card.ts';
import { openRenderPool, type RenderPool } from '../src/stages/render/processes/pool.ts';
import { loadCardDesign } from '../src/themes/load-card-design.ts';

/** For each process: V8 optimises until then. */
const warmUpCards = 60;
const warmCards = 80;
const rivalCards = 40;
const quotes = [
  '「我們不是在省電費，我們是在學著當自己的電力公司。」',
  '「屋頂只有一個，先把防水做好，再來談發電。」',
  '「真正稀缺的從來不是資訊，而是願意花3個月把一件事情講清楚的人。」',
  '「書店不必大，大到每一本都有人讀過就好。」',
];

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const theme = themeSchema.parse(json('../templates/themes/editorial/theme.json'));
const brand = brandSchema.parse(json('../config/brand.json'));
const jobOf = (text: string): CardJob => ({
  theme: theme.name,
  content: { kind: 'quote', text, speaker: '周素雲', role: '獨立書店「慢讀」發起人' },
  width: 1200,
  height: 675,
  language: 'zh-Hant',
  palette: paletteOf(theme, brand, 'light'),
  faces: { display: theme.cards.display, text: theme.cards.text },
  publication: { name: brand.name, host: null },
  headline: '一間只賣一本書的書店',
  page: null,
  ground: null,
  maxBytes: 1_000_000,
});
const jobs = quotes.map(jobOf);
const jobAt = (i: number): CardJob => jobs[i % jobs.length] as CardJob;

const round = (value: number): number => Math.round(value * 10) / 10;
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
async function timeMs(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds a card, with so many cards under way at a time. */
async function perCard(count: number, draw: (i: number) => Promise<unknown>, inFlight: number) {
  let next = 0;
  const lane = async () => {
    while (next < count) await draw(next++);
  };
  return (await timeMs(() => Promise.all(Array.from({ length: inFlight }, lane)))) / count;
}

const openPoolOf = (processes: number): RenderPool =>
  openRenderPool({ processes, timeLimitMs: 60_000, maxMemoryMb: 512, idleMs: 60_000 });
const drawIn = (pool: RenderPool) => (i: number) => pool.run('drawCard', jobAt(i));

async function measurePools() {
  const one = openPoolOf(1);
  const upMs = await timeMs(() => one.start());
  const firstMs = await timeMs(() => drawIn(one)(0));
  const two = openPoolOf(2);
  await two.start();
  await perCard(warmUpCards, drawIn(one), 1);
  await perCard(warmUpCards * 2, drawIn(two), 2);
  // In turns, so that the machine's moods fall on both.
  const rounds = [];
  for (let round = 0; round < 5; round++) {
    rounds.push({
      one: await perCard(warmCards, drawIn(one), 1),
      two: await perCard(warmCards * 2, drawIn(two), 2),
    });
  }
  await one.close();
  await two.close();
  return {
    upMs,
    firstMs,
    warmMs: median(rounds.map((round) => round.one)),
    warmMsOfTwo: median(rounds.map((round) => round.two)),
    speedup: median(rounds.map((round) => round.one / round.two)),
  };
}

type TakumiNode = Parameters<TakumiRenderer['render']>[0];

/** The card as takumi takes it. Its sides are absolute there, not in px by themselves. */
function toTakumi(element: CardElement | string): TakumiNode {
  if (typeof element === 'string') return { type: 'text', text: element };
  const { style = {}, children = [] } = element.props;
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') return { type: 'text', text: only, style };
  return { type: 'container', style, children: children.map(toTakumi) };
}

/** The card as HTML, for Chromium. */
function toHtml(element: CardElement | string): string {
  if (typeof element === 'string') return element.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const unitless = new Set(['lineHeight', 'fontWeight']);
  const style = Object.entries(element.props.style ?? {})
    .map(([name, value]) => {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `${property}:${typeof value === 'number' && !unitless.has(name) ? `${value}px` : value}`;
    })
    .join(';');
  return `<div style="${style}">${(element.props.children ?? []).map(toHtml).join('')}</div>`;
}

const cards = await Promise.all(
  jobs.map(async (job) => {
    const set = await setCard(job, await loadCardDesign(job.theme, job.content.kind));
    if (!set) throw new Error('the sample does not fit its card');
    return { node: toTakumi(set.tree), html: toHtml(set.tree), fonts: set.fonts };
  }),
);
/** All cards with the fonts of the last: a font grows, so that has all characters. */
const fonts = cards.at(-1)?.fonts ?? [];
const cardAt = (i: number) => cards[i % cards.length] as (typeof cards)[number];

async function measureTakumi() {
  const size = { width: 1200, height: 675, format: 'png' as const };
  let draw: ((i: number) => Promise<unknown>) | undefined;
  const firstMs = await timeMs(async () => {
    const { Renderer } = await import('@takumi-rs/core');
    const renderer = new Renderer();
    for (const { name, data, weight } of fonts) {
      await renderer.registerFont({ name, data: new Uint8Array(data), weight: weight ?? 400 });
    }
    draw = (i) => renderer.render(cardAt(i).node, size);
    await draw(0);
  });
  if (!draw) throw new Error('takumi did not start');
  const one = await perCard(rivalCards, draw, 1);
  const two = await perCard(rivalCards, draw, 2);
  return { firstMs, one, two };
}

const chromiumPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function measureChromium() {
  const executablePath = chromiumPaths.find((path) => existsSync(path));
  if (!executablePath) return null;
  const { chromium } = await import('playwright-core');
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
  const faces = fonts
    .map(({ name, data, weight }) => {
      const url = `data:font/ttf;base64,${Buffer.from(data as Buffer).toString('base64')}`;
      return `@font-face{font-family:"${name}";font-weight:${weight};src:url(${url})}`;
    })
    .join('');
  const page = (i: number) => `<style>${faces}body{margin:0}</style>${cardAt(i).html}`;
  let draw: ((i: number) => Promise<unknown>) | undefined;
  let close: (() => Promise<void>) | undefined;
  try {
    const firstMs = await timeMs(async () => {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath,
        headless: true,
        viewport: { width: 1200, height: 675 },
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
      close = () => context.close();
      const tab = context.pages()[0] ?? (await context.newPage());
      draw = async (i) => {
        await tab.setContent(page(i));
        await tab.evaluate('document.fonts.ready');
        await tab.screenshot({ type: 'png' });
      };
      await draw(0);
    });
    const ms = await perCard(rivalCards, draw as (i: number) => Promise<unknown>, 1);
    return { firstMs, ms };
  } finally {
    await close?.();
    await rm(folder, { recursive: true, force: true });
  }
}

const pools = await measurePools();
const takumi = await measureTakumi();
const chromium = await measureChromium();

const line = (name: string, text: string) => console.log(`${name.padEnd(22)} ${text}`);
line('process up', `${round(pools.upMs)} ms`);
line('first card', `${round(pools.firstMs)} ms`);
line('warm, one process', `${round(pools.warmMs)} ms a card, ${round(1_000 / pools.warmMs)}/s`);
line(
  'warm, two processes',
  `${round(1_000 / pools.warmMsOfTwo)}/s, ${pools.speedup.toFixed(2)} times as many`,
);
line('takumi', `first ${round(takumi.firstMs)} ms, then ${round(takumi.one)} ms a card`);
if (chromium) line('Chromium', `first ${round(chromium.firstMs)} ms, then ${round(chromium.ms)} ms a card`);
console.log(
  JSON.stringify({
    bench: 'cards',
    format: '1200x675',
    processUpMs: round(pools.upMs),
    firstCardMs: round(pools.firstMs),
    warmMs: round(pools.warmMs),
    onePerSecond: round(1_000 / pools.warmMs),
    twoPerSecond: round(1_000 / pools.warmMsOfTwo),
    speedup: Math.round(pools.speedup * 100) / 100,
    takumiFirstMs: round(takumi.firstMs),
    takumiMs: round(takumi.one),
    takumiTwoPerSecond: round(1_000 / takumi.two),
    chromiumFirstMs: chromium && round(chromium.firstMs),
    chromiumMs: chromium && round(chromium.ms),
  }),
);
