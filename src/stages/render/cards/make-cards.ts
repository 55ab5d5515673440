// Makes the planned cards in every format: draws them, takes the next candidate where one does not fit, names the
// files by their content, and says what was left out.
import type { Brand } from '../../../domain/brand.ts';
import { sha256 } from '../../../domain/id.ts';
import type { Palette } from '../../../domain/palette.ts';
import { type Card, type CardFormat, cardFormats } from '../../../domain/rendition.ts';
import type { Theme } from '../../../domain/theme.ts';
import { PullquoteError } from '../../../errors.ts';
import type { CardJob } from './draw-card.ts';
import type { CardGroup, PlannedCard } from './plan-cards.ts';

export interface MadeCard {
  card: Card;
  body: Buffer;
}

export interface CardSetting {
  theme: Theme;
  palette: Palette;
  brand: Brand;
  language: string;
  formats: CardFormat[];
  /** Draws one card in a render thread. */
  draw(job: CardJob): Promise<Uint8Array | null>;
}

/** Past this, no network takes it; a card of flat colours has a twentieth. */
const maxBytes = 1_000_000;

/** @throws the first error of a card where not one could be made */
export async function makeCards(
  groups: CardGroup[],
  setting: CardSetting,
): Promise<{ cards: MadeCard[]; notes: string[] }> {
  const notes = new Set<string>();
  const errors: unknown[] = [];
  const made = await Promise.all(
    groups.map((group) =>
      Promise.all(setting.formats.map((format) => makeGroup(group, format, setting, { notes, errors }))),
    ),
  );
  const cards = made.flatMap((formats) => formats.flat());
  if (cards.length === 0 && setting.formats.length > 0) {
    throw (
      errors[0] ??
      new PullquoteError(
        'RENDER_FAILED',
        `no text of the article fits a card: ${[...notes].join('; ') || 'it has none'}`,
      )
    );
  }
  return { cards, notes: [...notes] };
}

async function makeGroup(
  group: CardGroup,
  format: CardFormat,
  setting: CardSetting,
  report: { notes: Set<string>; errors: unknown[] },
): Promise<MadeCard[]> {
  const made: MadeCard[] = [];
  let next = 0;
  while (made.length < group.count && next < group.candidates.length) {
    const batch = group.candidates.slice(next, next + group.count - made.length);
    next += batch.length;
    const drawn = await Promise.all(batch.map((planned) => drawPlanned(planned, format, setting, report)));
    for (const [i, body] of drawn.entries()) {
      if (body) made.push(nameCard(batch[i] as PlannedCard, format, body, made));
    }
  }
  return made;
}

async function drawPlanned(
  planned: PlannedCard,
  format: CardFormat,
  setting: CardSetting,
  { notes, errors }: { notes: Set<string>; errors: unknown[] },
): Promise<Buffer | null> {
  const what = describe(planned);
  try {
    const png = await setting.draw({
      theme: setting.theme.name,
      content: planned.content,
      ...cardFormats[format],
      language: setting.language,
      palette: setting.palette,
      faces: { display: setting.theme.cards.display, text: setting.theme.cards.text },
      publication: {
        name: setting.brand.name,
        host: setting.brand.url ? new URL(setting.brand.url).host : null,
      },
      page: null,
    });
    if (!png) notes.add(`${what} does not fit ${format}`);
    else if (png.byteLength > maxBytes)
      notes.add(`${what} at ${format} is ${png.byteLength} bytes, over ${maxBytes}`);
    else return Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  } catch (error) {
    if (!(error instanceof PullquoteError)) throw error;
    errors.push(error);
    notes.add(`${what} was left out: ${error.message}`);
  }
  return null;
}

function describe({ content, quoteIndex }: PlannedCard): string {
  return quoteIndex === null ? `the ${content.kind} card` : `${content.kind} ${quoteIndex + 1}`;
}

function nameCard(planned: PlannedCard, format: CardFormat, body: Buffer, before: MadeCard[]): MadeCard {
  const { kind } = planned.content;
  const hash = sha256(body);
  const number = before.filter(({ card }) => card.kind === kind).length + 1;
  const card: Card = {
    file: `${kind}-${number}-${format}-${hash.slice(0, 8)}.png`,
    kind,
    format,
    ...cardFormats[format],
    bytes: body.length,
    sha256: hash,
    alt: planned.alt,
    quoteIndex: planned.quoteIndex,
  };
  return { card, body };
}
