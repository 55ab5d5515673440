// A theme: how the email and the cards of a campaign look. Data only; a folder templates/themes/<name> holds it as
// theme.json beside its email.mjml and its cards.
import { z } from 'zod';
import type { TemplateNode } from './template.ts';

/** A colour of its own, or the brand's. */
const themeColour = z.union([z.literal('brand'), z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb')]);

const ground = z.object({ paper: themeColour, ink: themeColour });

export const fontStyles = ['serif', 'sans'] as const;
export type FontStyle = (typeof fontStyles)[number];

/** A face on cards: a Latin family of stages/render/fonts/families.ts, and the style of the CJK families beside it. */
const face = z.object({
  latin: z.string(),
  cjk: z.enum(fontStyles),
  weight: z.number().int().min(200).max(900),
});
export type Face = z.infer<typeof face>;

export const colourModes = ['light', 'dark'] as const;
export type ColourMode = (typeof colourModes)[number];

export const themeSchema = z.object({
  /** The folder's name. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  /** One sentence for `pullquote themes`. */
  description: z.string(),
  /** display: title, quotes and numbers; text: everything else. */
  fonts: z.object({ display: z.enum(fontStyles), text: z.enum(fontStyles) }),
  /** What the palette is derived from; the accent is always the brand's. */
  colours: z.object({ light: ground, dark: ground }),
  cards: z.object({
    /** display: the words that count; text: names and marks. */
    display: face,
    text: face,
    mode: z.enum(colourModes),
    /** What the cards stand on. A lead image takes its place where the operator wants one. */
    ground: z.enum(['solid', 'gradient', 'dots']).default('solid'),
  }),
});
export type Theme = z.infer<typeof themeSchema>;

/** A theme with its email.mjml, the partials in it: all that a mail is made of beside what it says. */
export interface EmailTheme {
  theme: Theme;
  email: readonly TemplateNode[];
}
