// The options of a campaign, for the commands that make some: of one article, or of whatever a feed brings. What they may
// be is checked by the operation.
import type { Command } from 'commander';
import { type CardOptions, cardTermsOf, withCardOptions } from './card-options.ts';
import { type DigestOptions, withDigestOptions } from './digest-options.ts';

export interface CampaignOptions extends CardOptions, DigestOptions {
  list: string;
  channels?: string;
  unknown?: string;
  yes?: boolean;
  theme?: string;
}

/** Adds them; a command's options then hold {@link CampaignOptions}. */
export function withCampaignOptions(command: Command): Command {
  command
    .requiredOption('--list <slug>', 'who gets the email')
    .option('--channels <list>', 'email, social, or both (default: email,social)')
    .option(
      '--unknown <policy>',
      'what to do where the receiver may or may not have taken a mail: resend-once or hold (default: resend-once)',
    )
    .option('--yes', 'approve unseen');
  withDigestOptions(command).option('--theme <name>', 'theme (default: THEME, or editorial)');
  return withCardOptions(command);
}

/** Of a command's options those of the campaign, as the operation calls them. */
export const campaignTermsOf = ({ unknown, yes, ...options }: CampaignOptions) => ({
  list: options.list,
  channels: options.channels,
  unknownPolicy: unknown,
  approve: yes,
  engine: options.engine,
  language: options.language,
  theme: options.theme,
  cards: cardTermsOf(options),
});
