// The page that every card of this theme is set on: margins, the publication at the head, the attribution at the foot.
import {
  type CardElement,
  type CardProps,
  type CardSurface,
  h,
  type SetText,
} from '../../../src/domain/card-design.ts';

export interface Page {
  left: number;
  top: number;
  measure: number;
  /** Factor of the small sizes: taller formats are seen on smaller screens. */
  unit: number;
  head: SetText | null;
  /** Between head or foot and the words. */
  gap: number;
}

/** What stands at the foot, drawn from its own top. */
export interface Foot {
  height: number;
  draw(top: number): (CardElement | null)[];
}

export const noFoot: Foot = { height: 0, draw: () => [] };

export function openPage({ width, height, palette, faces, publication, set }: CardSurface): Page {
  const landscape = width > height;
  const story = height / width > 1.5;
  const unit = landscape ? 1 : story ? 1.35 : 1.2;
  const left = landscape ? 112 : 104;
  const measure = width - left * 2;
  const head = set(publication.name, {
    face: faces.text,
    weight: 600,
    size: Math.round(22 * unit),
    colour: palette.muted,
    width: measure,
    maxLines: 1,
  });
  return {
    left,
    top: story ? 220 : landscape ? 72 : 96,
    measure,
    unit,
    head,
    gap: Math.round((landscape ? 40 : 60) * unit),
  };
}

/** Where the words may stand. */
export function roomFor({ height }: CardSurface, page: Page, foot: Foot): { top: number; height: number } {
  const above = page.top + (page.head?.height ?? 0) + page.gap;
  const below = page.top + foot.height + page.gap;
  return { top: above, height: height - above - below };
}

export function drawPage(props: CardSurface, page: Page, text: SetText, foot: Foot): CardElement {
  const { width, height, palette } = props;
  const room = roomFor(props, page, foot);
  return h(
    'div',
    { style: { display: 'flex', width, height, backgroundColor: palette.paper } },
    page.head?.at(page.left, page.top) ?? null,
    // A little above the middle: what stands in the exact middle looks low.
    text.at(page.left, Math.round(room.top + (room.height - text.height) * 0.45)),
    foot.draw(height - page.top - foot.height),
  );
}

/** Who said it: a short rule, the name, the role. null where a name is too long for the card. */
export function attribution(props: CardProps<'quote'> | CardProps<'statement'>, page: Page): Foot | null {
  const { content, palette, faces, set } = props;
  const line = (text: string, weight: number, size: number, colour: string) =>
    set(text, {
      face: faces.text,
      weight,
      size: Math.round(size * page.unit),
      colour,
      width: page.measure,
      maxLines: 2,
    });
  const speaker = content.speaker === null ? null : line(content.speaker, 600, 30, palette.ink);
  const role = content.role === null ? null : line(content.role, 500, 24, palette.muted);
  if ((content.speaker !== null && !speaker) || (content.role !== null && !role)) return null;
  if (!speaker && !role) return noFoot;

  const nameTop = Math.round(28 * page.unit);
  const roleTop = nameTop + (speaker ? speaker.height + Math.round(16 * page.unit) : 0);
  const rule = { width: Math.round(56 * page.unit), height: 4, backgroundColor: palette.accent };
  return {
    height: role ? roleTop + role.height : nameTop + (speaker?.height ?? 0),
    draw: (top) => [
      h('div', { style: { position: 'absolute', left: page.left, top, ...rule } }),
      speaker?.at(page.left, top + nameTop) ?? null,
      role?.at(page.left, top + roleTop) ?? null,
    ],
  };
}
