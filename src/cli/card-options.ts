// The options of the cards, for each command that makes some.
import type { Command } from 'commander';

export interface CardOptions {
  formats?: string;
  carousel?: string;
  cardMode?: string;
  leadImage?: boolean;
}

/** Adds them; a command's options then hold {@link CardOptions}. */
export function withCardOptions(command: Command): Command {
  return command
    .option(
      '--formats <list>',
      'card sizes out of 1200x675, 1200x630, 1080x1080, 1080x1350, 1080x1920, separated by commas (default: 1200x675,1080x1080)',
    )
    .option('--carousel <format>', 'numbered cards beside the single ones, in this size')
    .option('--card-mode <mode>', "colours of the cards: light or dark (default: the theme's choice)")
    .option('--lead-image', "the article's own picture behind titles and quotes; you need the right to it");
}

/** The terms that they are. */
export const cardTermsOf = ({ formats, carousel, cardMode, leadImage }: CardOptions): CardOptions => ({
  ...(formats !== undefined && { formats }),
  ...(carousel !== undefined && { carousel }),
  ...(cardMode !== undefined && { cardMode }),
  ...(leadImage !== undefined && { leadImage }),
});
