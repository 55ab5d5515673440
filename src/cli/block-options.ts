// The options of an article, for each command that is given one: which blocks take part, and where it can be read.
import type { Command } from 'commander';

export interface BlockOptions {
  keep?: string[];
  drop?: string[];
  url?: string;
}

/** Adds them; a command's options then hold {@link BlockOptions}. Each may be given more than once. */
export function withBlockOptions(command: Command): Command {
  const add = (given: string, before: string[] = []) => [...before, given];
  return command
    .option('--keep <numbers>', 'blocks to take back, such as 3 or 3,8-10 (see compose --blocks)', add)
    .option('--drop <numbers>', 'blocks to leave out, likewise', add)
    .option('--url <address>', 'where it can be read in full: what mails and posts link to');
}
