// The options that take blocks of the article back or leave them out, for each command that is given one.
import type { Command } from 'commander';
import type { Article } from '../domain/article.ts';
import type { BlockNumbers, Verdict } from '../domain/verdict.ts';
import { cleanArticle } from '../stages/summarize/clean/index.ts';
import { verdictsOn } from '../stages/summarize/clean/verdicts.ts';
import { parseBlocks } from './options.ts';

/** Adds them; a command's options then hold {@link BlockNumbers}. */
export function withBlockOptions(command: Command): Command {
  return command
    .option(
      '--keep <numbers>',
      'blocks to take back, such as 3 or 3,8-10 (see compose --blocks)',
      parseBlocks,
    )
    .option('--drop <numbers>', 'blocks to leave out, likewise', parseBlocks);
}

/** @throws USAGE where the article has no such block, or one is named in both */
export function verdictsOf(article: Article, { keep, drop }: BlockNumbers): Verdict[] {
  return keep || drop ? verdictsOn(cleanArticle(article).blocks, { keep, drop }) : [];
}
