// What a theme's card files are written against: their input, the typesetter they call, and the element tree they
// give back. A card file is pure: props in, tree out, no I/O.

import type { CardKind } from '../domain/rendition.ts';
import type { Palette } from './palette.ts';
import type { Face } from './theme.ts';

/** An element as the layout engine takes it; built by h(), since Node runs the files as they are, without JSX. */
export interface CardElement {
  type: string;
  props: { [name: string]: unknown; style?: Style; children?: (CardElement | string)[] };
}
export type Style = Record<string, string | number>;

export function h(
  type: string,
  props: Record<string, unknown> & { style?: Style },
  ...children: (CardElement | string | null | (CardElement | null)[])[]
): CardElement {
  const kept = children.flat().filter((child) => child !== null);
  return { type, props: kept.length > 0 ? { ...props, children: kept } : props };
}

interface Saying {
  /** Verbatim; a direct quote comes without its outer quotation marks. */
  text: string;
  speaker: string | null;
  role: string | null;
}

interface Contents {
  quote: Saying;
  /** Indirect speech: attributed, without quotation marks. */
  statement: Saying;
  stat: { value: string; unit: string; label: string };
  title: { text: string; byline: string | null };
  points: { heading: string; points: string[] };
  cta: { text: string; link: string | null };
}

/** What a card says. */
export type CardContent = { [K in CardKind]: { kind: K } & Contents[K] }[CardKind];

export interface CardProps<K extends CardKind = CardKind> extends CardSurface {
  content: Extract<CardContent, { kind: K }>;
}

/** What a card is drawn on and with, whatever it says. */
export interface CardSurface {
  width: number;
  height: number;
  /** BCP 47 of the content. */
  language: string;
  palette: Palette;
  faces: { display: Face; text: Face };
  /** The publication's name, and the host of its address where it has one. */
  publication: { name: string; host: string | null };
  /** Of the article, where the card stands alone and says something out of it. */
  headline: string | null;
  /** Position in a carousel, from 1; null for a card that stands alone. */
  page: { number: number; of: number } | null;
  set: Typesetter;
}

export interface TypeStyle {
  face: Face;
  /** Another weight than the face's own. */
  weight?: number;
  /** px; the largest that fits is taken. One number = that size or nothing. */
  size: number | { min: number; max: number };
  /** Of the size. */
  lineHeight?: number;
  /** em, between letters. */
  tracking?: number;
  colour: string;
  /** Of the text's outer quotation marks; colour where not given. */
  markColour?: string;
  align?: 'left' | 'center' | 'right';
  /** The box, px. Nothing ever leaves it but a hanging mark on the left. */
  width: number;
  height?: number;
  maxLines?: number;
  /** Whether lines should be of about one length (the default), or each as full as it can be. */
  balance?: boolean;
  /** Whether an opening mark at a line's start hangs in the margin. */
  hang?: boolean;
}

/** Text that was set: its measures, and the element that draws it at a place. */
export interface SetText {
  /** Of the widest line, px. */
  width: number;
  height: number;
  size: number;
  lines: SetLine[];
  at(left: number, top: number): CardElement;
}

export interface SetLine {
  text: string;
  /** px from the box's left; negative where a mark hangs. */
  left: number;
  width: number;
  /** px from the box's top. */
  top: number;
}

/** null where the text does not fit: the card is then refused for its format. */
export type Typesetter = (text: string, style: TypeStyle) => SetText | null;

/** What a card file exports by default. null = the content does not fit this format. */
export type CardDesign<K extends CardKind = CardKind> = (props: CardProps<K>) => CardElement | null;
