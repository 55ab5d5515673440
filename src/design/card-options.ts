// What an operator wants of the cards of a campaign. Kept with it, so that a retry makes the same ones.
import { z } from 'zod';
import { type CardFormat, cardFormatNames } from '../domain/rendition.ts';
import { colourModes } from './theme.ts';

export const cardOptionsSchema = z.object({
  formats: z.array(z.enum(cardFormatNames)).min(1),
  /** The format of a numbered carousel beside the single cards. */
  carousel: z.enum(cardFormatNames).optional(),
  /** Colours of the cards; the theme's own choice where left out. */
  cardMode: z.enum(colourModes).optional(),
  /** The article's own picture behind titles and sayings: only where the operator has the right to it and says so. */
  leadImage: z.boolean().optional(),
});
export type CardOptions = z.infer<typeof cardOptionsSchema>;

/** X, and square for the rest. */
export const defaultFormats: CardFormat[] = ['1200x675', '1080x1080'];
