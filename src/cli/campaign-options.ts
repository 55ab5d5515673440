// The options of a campaign, for the commands that make some: of one article, or of whatever a feed brings.
import { type Command, Option } from 'commander';
import type { CardOptions } from '../design/card-options.ts';
import { type Channel, channels, type UnknownPolicy, unknownPolicies } from '../domain/campaign.ts';
import type { CampaignTerms } from '../operations/campaigns.ts';
import { cardOptionsOf, withCardOptions } from './card-options.ts';
import { type DigestOptions, withDigestOptions } from './digest-options.ts';
import { parseChannels } from './options.ts';

export interface CampaignOptions extends CardOptions, DigestOptions {
  list: string;
  channels: Channel[];
  unknown: UnknownPolicy;
  yes?: boolean;
  theme?: string;
}

/** Adds them; a command's options then hold {@link CampaignOptions}. */
export function withCampaignOptions(command: Command): Command {
  command
    .requiredOption('--list <slug>', 'who gets the email')
    .addOption(
      new Option('--channels <list>', 'email, social, or both')
        .argParser(parseChannels)
        .default([...channels], channels.join(',')),
    )
    .addOption(
      new Option('--unknown <policy>', 'what to do where the receiver may or may not have taken a mail')
        .choices(unknownPolicies)
        .default('resend-once' satisfies UnknownPolicy),
    )
    .option('--yes', 'approve unseen');
  withDigestOptions(command).option('--theme <name>', 'theme (default: THEME, or editorial)');
  return withCardOptions(command);
}

/** Of a command's options those of the campaign. */
export const campaignTermsOf = ({ unknown, yes, ...options }: CampaignOptions): CampaignTerms => ({
  list: options.list,
  channels: options.channels,
  unknownPolicy: unknown,
  approve: yes ?? false,
  engine: options.engine,
  language: options.language,
  theme: options.theme,
  cards: cardOptionsOf(options),
});
