// Gets a process ready before its first card: compiles what compiles on first use, and cuts the Latin fonts that every
// card needs.
import type { CardJob } from './draw-card.ts';

const grey = '#808080';
const sample: CardJob = {
  theme: 'editorial',
  content: { kind: 'title', text: 'Aa', byline: 'Aa' },
  width: 480,
  height: 400,
  language: 'en',
  palette: {
    paper: grey,
    surface: grey,
    ink: grey,
    muted: grey,
    rule: grey,
    accent: grey,
    onAccent: grey,
    field: grey,
    onField: grey,
  },
  faces: {
    display: { latin: 'source-serif-4', cjk: 'serif', weight: 600 },
    text: { latin: 'inter', cjk: 'sans', weight: 500 },
  },
  publication: { name: 'Aa', host: null },
  headline: null,
  page: null,
  ground: null,
  maxBytes: 1_000_000,
};

/** @param draw as the process draws */
export async function warmUp(draw: (job: CardJob) => Promise<unknown>): Promise<void> {
  await draw(sample);
}
