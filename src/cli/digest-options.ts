// The options of the digest, for each command that has one made.
import type { Command } from 'commander';

export interface DigestOptions {
  engine?: string;
  language?: string;
}

/** Adds them; a command's options then hold {@link DigestOptions}. */
export function withDigestOptions(command: Command): Command {
  return command
    .option(
      '--engine <name>',
      'summarizer, with a model after a colon if you like (default: SUMMARIZER, or extractive)',
    )
    .option('--language <tag>', "language of the digest, by a language model (default: the article's)");
}
