// The typesetter that card files call: text and a style in, lines at exact places out. The layout engine gets every
// run as a box of its own and breaks nothing.
import {
  type CardElement,
  h,
  type SetText,
  type TypeStyle,
  type Typesetter,
} from '../../../design/card-design.ts';
import type { Face } from '../../../design/theme.ts';
import type { Typecase } from '../fonts/typecase.ts';
import { type Atom, makeAtoms } from './atoms.ts';
import { fitText } from './fit.ts';
import type { Line } from './lines.ts';
import type { Boundaries } from './phrases.ts';
import { type Token, tokenize } from './tokens.ts';

export interface TypesetterOptions {
  language: string;
  typecase: Typecase;
  boundaries: (text: string) => Boundaries;
  /** An emoji's picture as a data URI. */
  picture(emoji: string): string;
}

/** Thrown by a typesetter for a text whose characters are not in the typecase yet. */
export class Wanted extends Error {
  readonly tokens: Token[];
  readonly face: Face;
  constructor(tokens: Token[], face: Face) {
    super('a text was set before its characters were there');
    this.tokens = tokens;
    this.face = face;
  }
}

/** Sets nothing, but notes what a design will set. */
export function openProbe(language: string): { set: Typesetter; wanted: { tokens: Token[]; face: Face }[] } {
  const wanted: { tokens: Token[]; face: Face }[] = [];
  return {
    wanted,
    set: (text, style) => {
      wanted.push({ tokens: tokenize(text, language), face: faceOf(style) });
      return { width: 0, height: 0, size: 0, lines: [], at: () => h('div', {}) };
    },
  };
}

/** @throws Wanted */
export function openTypesetter(options: TypesetterOptions): { set: Typesetter; fonts: Set<string> } {
  const fonts = new Set<string>();
  // A design asks for one text in many sizes.
  const known = new Map<string, Atom[]>();
  function atomsOf(text: string, face: Face, tracking: number): Atom[] {
    const key = [face.latin, face.cjk, face.weight, tracking, text].join(' ');
    let atoms = known.get(key);
    if (!atoms) {
      const { language, typecase, boundaries } = options;
      const tokens = tokenize(text, language);
      if (!typecase.has(tokens, face)) throw new Wanted(tokens, face);
      atoms = makeAtoms(tokens, { face, tracking, language }, typecase, boundaries);
      known.set(key, atoms);
    }
    return atoms;
  }

  const set: Typesetter = (text, style) => {
    const face = faceOf(style);
    const tracking = style.tracking ?? 0;
    const atoms = atomsOf(text, face, tracking);
    if (atoms.length === 0) return null;
    const { min, max } = typeof style.size === 'number' ? { min: style.size, max: style.size } : style.size;
    const lineHeight = style.lineHeight ?? 1.4;
    const found = fitText(atoms, {
      width: style.width,
      height: style.height ?? Number.POSITIVE_INFINITY,
      maxLines: style.maxLines ?? Number.POSITIVE_INFINITY,
      min,
      max,
      lineHeight,
      hangs: style.hang ?? false,
      balance: style.balance ?? true,
    });
    if (!found) return null;
    for (const atom of atoms) if (atom.font !== '') fonts.add(atom.font);
    return place(atoms, found.lines, found.size, { ...style, lineHeight, tracking }, options);
  };
  return { set, fonts };
}

const faceOf = (style: TypeStyle): Face => ({ ...style.face, weight: style.weight ?? style.face.weight });

interface Run {
  kind: Exclude<Atom['kind'], 'space'>;
  text: string;
  font: string;
  mark: boolean;
  /** px; left and top from the box. */
  left: number;
  top: number;
  width: number;
}

function place(
  atoms: Atom[],
  lines: Line[],
  size: number,
  style: TypeStyle & { lineHeight: number; tracking: number },
  options: TypesetterOptions,
): SetText {
  const advance = size * style.lineHeight;
  const runs: Run[] = [];
  const setLines = lines.map((line, i) => {
    const room = style.width - line.width * size;
    const indent = style.align === 'right' ? room : style.align === 'center' ? room / 2 : 0;
    const left = indent - line.hang * size;
    const top = i * advance;
    runs.push(...runsOf(atoms.slice(line.from, line.to), { left, top, size }));
    const text = atoms
      .slice(line.from, line.to)
      .map((atom) => atom.text)
      .join('');
    return { text, left, width: (line.width + line.hang) * size, top };
  });
  return {
    // The last line needs no leading below its letters.
    height: Math.round((lines.length - 1) * advance + size),
    width: Math.max(...lines.map((line) => line.width * size)),
    size,
    lines: setLines,
    at: (left, top) => draw(runs, { left, top, size, style, picture: options.picture }),
  };
}

/**
 * Neighbouring atoms of one font with nothing between them are one run, so that they are shaped together; neighbouring
 * dashes are one stroke.
 */
function runsOf(atoms: Atom[], at: { left: number; top: number; size: number }): Run[] {
  const runs: Run[] = [];
  let x = at.left;
  let open: Run | null = null;
  for (const [i, { kind, text, font, mark, gap, width }] of atoms.entries()) {
    if (i > 0) x += gap * at.size;
    const fits: boolean = open?.font === font && open.mark === mark && (i === 0 || gap === 0);
    if (open && fits && (open.kind === kind || (open.kind === 'text' && kind === 'space'))) {
      open.text += text;
      open.width += width * at.size;
    } else if (kind === 'space') {
      open = null;
    } else {
      open = { kind, text, font, mark, left: x, top: at.top, width: width * at.size };
      runs.push(open);
      if (kind === 'emoji') open = null;
    }
    x += width * at.size;
  }
  return runs;
}

function draw(
  runs: Run[],
  to: { left: number; top: number; size: number; style: TypeStyle; picture(emoji: string): string },
): CardElement {
  const { size, style } = to;
  return h(
    'div',
    { style: { position: 'absolute', left: to.left, top: to.top, display: 'flex' } },
    runs.map((run) => {
      const at = { position: 'absolute', left: run.left, top: Math.round(run.top) };
      if (run.kind === 'emoji') {
        return h('img', {
          src: to.picture(run.text),
          width: size,
          height: size,
          style: { ...at, left: run.left + size * 0.05, width: size, height: size },
        });
      }
      if (run.kind === 'dash') return drawDash(run, size, style);
      return h(
        'div',
        {
          style: {
            ...at,
            whiteSpace: 'pre',
            fontFamily: run.font,
            fontSize: size,
            lineHeight: 1,
            letterSpacing: (style.tracking ?? 0) * size,
            color: run.mark ? (style.markColour ?? style.colour) : style.colour,
          },
        },
        run.text,
      );
    }),
  );
}

/** As heavy as the horizontal strokes of the face: those of a serif stay thin. */
function drawDash(run: Run, size: number, style: TypeStyle): CardElement {
  const { cjk, weight } = faceOf(style);
  const height = Math.max(
    2,
    Math.round(size * (cjk === 'serif' ? 0.028 + weight * 3e-5 : 0.03 + weight * 8e-5)),
  );
  const blank = size * 0.06;
  return h('div', {
    style: {
      position: 'absolute',
      left: run.left + blank,
      // Han characters stand in the middle of their em.
      top: Math.round(run.top + (size - height) / 2),
      width: run.width - blank * 2,
      height,
      backgroundColor: style.colour,
    },
  });
}
