// What a card stands on, where that is more than the one colour of its design: a gradient, a pattern of dots, or the
// article's picture. Data; paint-ground.ts makes the pixels.

import { luminance, mix } from '../../../design/colour.ts';
import type { Palette } from '../../../design/palette.ts';
import type { Theme } from '../../../design/theme.ts';
import type { FocalPoint } from '../../../domain/edit.ts';

export interface Picture {
  mediaType: 'image/jpeg' | 'image/png';
  body: Uint8Array;
}

export type Ground =
  | { kind: 'gradient'; from: string; to: string }
  | { kind: 'dots'; paper: string; dot: string }
  | { kind: 'picture'; picture: Picture; focus?: FocalPoint | undefined };

/** What a theme's cards stand on; null = the one colour that its design fills the page with. */
export function themeGround(theme: Pick<Theme, 'cards'>, palette: Palette): Ground | null {
  const { ground } = theme.cards;
  if (ground === 'gradient') return { kind: 'gradient', from: palette.field, to: farEnd(palette) };
  if (ground === 'dots') {
    return { kind: 'dots', paper: palette.surface, dot: mix(palette.surface, palette.muted, 0.4) };
  }
  return null;
}

/** The far end of a gradient: away from the text, so that no text on it loses contrast. */
const farEnd = ({ field, onField }: Palette): string =>
  mix(field, luminance(onField) > luminance(field) ? '#000000' : '#ffffff', 0.24);

/** White on a picture, whatever the brand's colours are. */
export const pictureInks: Palette = {
  paper: 'transparent',
  surface: 'transparent',
  ink: '#ffffff',
  muted: '#ececec',
  rule: '#ffffff',
  accent: '#ffffff',
  onAccent: '#111111',
  field: '#111111',
  onField: '#ffffff',
};
