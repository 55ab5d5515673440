// Draws one card: its theme's design, set in type, laid out by satori, painted by resvg. Runs in a render process.
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions, type FontWeight as Weight } from 'satori';
import type {
  CardContent,
  CardDesign,
  CardElement,
  CardProps,
  CardSurface,
} from '../../../design/card-design.ts';
import { openTypecase } from '../fonts/typecase.ts';
import { loadPhrases } from '../type/phrases.ts';
import { openProbe, openTypesetter, Wanted } from '../type/typesetter.ts';
import { emojiPicture } from './emoji.ts';
import type { Ground } from './ground.ts';
import { layOver, paintGround } from './paint-ground.ts';
import { encodePng } from './png.ts';

/** A picture of pure noise is small enough at this. */
const softest = 32;

/** All that a card is made of; plain data, so that it can go to a process. */
export interface CardJob extends Omit<CardSurface, 'set'> {
  theme: string;
  content: CardContent;
  /** Behind the card instead of the design's own colour; null = that colour. */
  ground: Ground | null;
  /** A picture behind the card is softened until the file is no larger. */
  maxBytes: number;
}

/**
 * @param design of the job's theme, for its kind of card
 * @returns the PNG, or null where the content does not fit the format.
 * @throws GLYPH_MISSING, RENDER_FAILED
 */
export async function drawCard(job: CardJob, design: CardDesign): Promise<Buffer | null> {
  const drawn = await setCard(job, design);
  if (drawn === null) return null;
  const { tree } = drawn;
  if (job.ground) tree.props.style = { ...tree.props.style, backgroundColor: 'transparent' };
  const svg = await satori(tree as never, {
    width: job.width,
    height: job.height,
    fonts: drawn.fonts,
    convertColors: false,
  });
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = encode(pixels, job);
  giveBack(pixels);
  return png;
}

function encode(pixels: Buffer, { ground, width, height, maxBytes }: CardJob): Buffer {
  if (!ground) return encodePng(pixels, width, height);
  for (let softness = 2; ; softness *= 4) {
    const painted = paintGround(ground, width, height, softness);
    layOver(painted, pixels);
    const png = encodePng(painted, width, height);
    if (png.length <= maxBytes || softness >= softest) return png;
  }
}

/** Left to itself, V8 goes through its whole heap each ten cards to free their pixels. */
function giveBack(pixels: Buffer): void {
  if (pixels.buffer instanceof ArrayBuffer) pixels.buffer.transfer(0);
}

/**
 * The card as the layout engine takes it: runs the design for the characters that it asks for, gets them, and runs it
 * for good.
 */
export async function setCard(
  job: CardJob,
  design: CardDesign,
): Promise<{ tree: CardElement; fonts: SatoriOptions['fonts'] } | null> {
  const typecase = openTypecase(job.language);
  const probe = openProbe(job.language);
  design({ ...job, set: probe.set } as CardProps);
  for (const { tokens, face } of probe.wanted) await typecase.add(tokens, face);
  const boundaries = await loadPhrases(job.language);
  for (;;) {
    const typesetter = openTypesetter({
      language: job.language,
      typecase,
      boundaries,
      picture: emojiPicture,
    });
    try {
      const tree = design({ ...job, set: typesetter.set } as CardProps);
      if (tree === null) return null;
      const fonts = typecase.files(typesetter.fonts).map(({ name, weight, data }) => ({
        name,
        data,
        weight: weight as Weight,
        style: 'normal' as const,
      }));
      return { tree, fonts };
    } catch (error) {
      // A design that sets one text or another, by what fits, asks for the second only now.
      if (!(error instanceof Wanted)) throw error;
      await typecase.add(error.tokens, error.face);
    }
  }
}
