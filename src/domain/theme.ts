// A theme: what gives a rendition its character. theme.json is this data; the drawing is in the theme's folder.
import { z } from 'zod';
import type { Brand } from './brand.ts';
import { legible, mix } from './colour.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** A literal colour, or one of the brand's. */
const colour = z
  .string()
  .regex(
    /^(#[0-9a-f]{6}|brand\.(accent|ink|paper))$/i,
    'a colour as #rrggbb, or brand.accent, brand.ink, brand.paper',
  );

const paletteSchema = z.object({
  /** Behind everything. */
  paper: colour,
  /** Text. */
  ink: colour,
  /** What draws the eye: marks, rules, links. Made legible on paper where it is not. */
  accent: colour,
});

/** A face on a card: the Latin family, and the class of the CJK families that go with it. */
const faceSchema = z.object({
  /** A family of stages/render/fonts/families.ts. */
  latin: z.string(),
  cjk: z.enum(['serif', 'sans']),
  weight: z.number().int().min(200).max(900),
});
export type Face = z.infer<typeof faceSchema>;

export const themeSchema = z.object({
  /** The folder's name. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  description: z.string().min(1),
  colours: z.object({ light: paletteSchema, dark: paletteSchema }),
  /** The scheme that cards are drawn in. */
  cardScheme: z.enum(schemes),
  /** Faces on cards: display for the words that count, text for names and marks. */
  cards: z.object({ display: faceSchema, text: faceSchema }),
  /** Font stacks of the email for Latin text (CSS font-family); the CJK families are added per language. */
  email: z.object({
    display: z.string().min(1),
    text: z.string().min(1),
    cjkDisplay: z.enum(['serif', 'sans']),
    cjkText: z.enum(['serif', 'sans']),
  }),
});
export type Theme = z.infer<typeof themeSchema>;

/** The colours of one scheme, all as #rrggbb, each legible on paper (accent and muted at 4.5:1). */
export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  /** Hairlines; decoration only. */
  line: string;
  accent: string;
  /** Text upon accent. */
  onAccent: string;
}

export function resolvePalette(theme: Theme, brand: Brand, scheme: Scheme): Palette {
  const pick = (value: string): string =>
    value.startsWith('brand.')
      ? brand.colours[value.slice('brand.'.length) as keyof Brand['colours']]
      : value.toLowerCase();
  const { paper, ink, accent } = theme.colours[scheme];
  const ground = pick(paper);
  const text = legible(pick(ink), ground, 7);
  const mark = legible(pick(accent), ground, 4.5);
  return {
    paper: ground,
    ink: text,
    muted: legible(mix(text, ground, 0.4), ground, 4.5),
    line: mix(text, ground, 0.82),
    accent: mark,
    onAccent: legible(ground, mark, 4.5),
  };
}
