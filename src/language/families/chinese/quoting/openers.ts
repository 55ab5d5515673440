// Whom the sentences of a Chinese text begin with: 2009年，任守義調來.
import type { Opener, QuotingGrammar } from '../../../quoting.ts';
import { blankedSentences } from '../../east-asian/frame.ts';
import { topicOf } from './subject.ts';

/** The sentences of a paragraph outside marks, and whom each begins with. */
export const openers = (text: string): Opener[] =>
  blankedSentences(text, noGoingOn).map(({ text: sentence, start }) => {
    const topic = topicOf(sentence.slice(0, 60), start);
    // 她的團隊測量細胞: a sentence about her still.
    const subject = topic?.kind === 'nobody' && /^[他她]/u.test(topic.name) ? null : topic;
    const meets = subject ? meetsIn(sentence.slice(subject.end - start)) : undefined;
    return { start, end: start + sentence.length, subject, ...(meets && { meets }) };
  });

/** What a grammar tells by the openers of a text. */
export const openersBy = (
  read: (text: string) => Opener[],
): Required<Pick<QuotingGrammar, 'openers' | 'shownByPronoun'>> => ({
  openers: read,
  shownByPronoun: (paragraph) => read(paragraph).flatMap(({ subject }) => (subject ? [subject] : [])),
});

/** 問她, 走向他: not 說她累了, which may be whoever says it. */
function meetsIn(rest: string): 'male' | 'female' | undefined {
  const [, met] =
    /^(?![^他她，,]*(?:[說说稱称指]|表示|透露|[認认][為为]|[覺觉]得|以[為为]|相信|知道|希望|[發发][現现]|[記记]得|想起|回[憶忆]|[擔担]心))[^，,。；：:他她]{1,10}([他她])(?!們|们|的|自己|本人)/u.exec(
      rest,
    ) ?? [];
  return met === undefined ? undefined : met === '她' ? 'female' : 'male';
}

const noGoingOn = /(?!)/u;
