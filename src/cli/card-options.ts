// The options of the cards, for each command that makes some.
import { type Command, Option } from 'commander';
import { type CardOptions, defaultFormats } from '../design/card-options.ts';
import { colourModes } from '../design/theme.ts';
import { cardFormatNames } from '../domain/rendition.ts';
import { parseFormats } from './options.ts';

/** Adds them; a command's options then hold {@link CardOptions}. */
export function withCardOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--formats <list>', 'card sizes, separated by commas')
        .argParser(parseFormats)
        .default(defaultFormats, defaultFormats.join(',')),
    )
    .addOption(
      new Option('--carousel <format>', 'numbered cards beside the single ones, in this size').choices(
        cardFormatNames,
      ),
    )
    .addOption(
      new Option('--card-mode <mode>', "colours of the cards (default: the theme's choice)").choices(
        colourModes,
      ),
    )
    .option('--lead-image', "the article's own picture behind titles and quotes; you need the right to it");
}

/** Of a command's options those of the cards. */
export const cardOptionsOf = ({ formats, carousel, cardMode, leadImage }: CardOptions): CardOptions => ({
  formats,
  ...(carousel && { carousel }),
  ...(cardMode && { cardMode }),
  ...(leadImage && { leadImage }),
});
