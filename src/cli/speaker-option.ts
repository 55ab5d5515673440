// The option that says who said a quotation, for each command that is given an article.
import type { Command } from 'commander';

export interface SpeakerOption {
  speaker?: string[];
}

/** Adds it; a command's options then hold {@link SpeakerOption}. It may be given more than once. */
export function withSpeakerOption(command: Command): Command {
  return command.option(
    '--speaker <number=name>',
    'who said a quotation, such as 3="Ann Field, mayor"; 3= for nobody (see compose --quotes)',
    (given: string, before: string[] = []) => [...before, given],
  );
}
