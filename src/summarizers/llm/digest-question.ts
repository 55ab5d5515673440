// The question whose answer becomes a digest. The model names sentences, quotations and figures by their numbers, which
// makes them verbatim by construction; only subjects, preheader, hashtags, hook and translations are words of its own.
import { digestLimits as limits } from '../../domain/digest.ts';
import type { SummarizeInput, SummarizeOutput } from '../types.ts';
import { dataRule, type ShownArticle, sectionsToTranslate, showArticle } from './article-prompt.ts';
import type { Question } from './ask.ts';
import { type Answer, answerSchema, objectionTo, sectionedAnswerSchema } from './digest-answer.ts';

export function digestQuestion(
  input: SummarizeInput,
  maxTokens: number,
): { question: Question<Answer>; shown: ShownArticle } {
  const shown = showArticle(input, maxTokens);
  return {
    shown,
    question: {
      name: 'digest',
      instructions: instructionsFor(input, shown.fence),
      prompt: [shown.text, ...again(input.previous)].join('\n\n'),
      schema: sectionsToTranslate(input).length > 0 ? sectionedAnswerSchema : answerSchema,
      objectTo: (answer) => objectionTo(answer, input, shown.sentences),
    },
  };
}

const nameOf = (language: string): string => {
  try {
    return `${new Intl.DisplayNames('en', { type: 'language' }).of(language)} (${language})`;
  } catch {
    return language;
  }
};

function instructionsFor(input: SummarizeInput, fence: string): string {
  const { language, outputLanguage } = input;
  const translates = outputLanguage !== language;
  const own = nameOf(outputLanguage);
  return `You edit a newsletter. From one article you choose what its readers should know, and write the lines around it.
You add nothing: no fact, number, date, name or address that the article does not have, no guess, no judgement.

${dataRule(fence)}

The article is in ${nameOf(language)}. Whatever you write is in ${own}.
${
  translates
    ? `Give every chosen sentence and quotation a faithful translation into ${own}, and every figure its value, unit and label in ${own}: the same amount, neither rounded nor converted.`
    : 'Leave every translation, and value, unit and label of every figure, null.'
}

Answer with one JSON object:
- headline: one line that says what the article says.
- summary: 3 to 5 sentences, by number, in reading order. Together they tell the story; each can be understood alone, so none that hangs on the one before ("However", "he", "this").
- keyPoints: 3 to 5 sentences by number, most important first; others than in the summary where there are enough.
- quotes: up to 6 of the numbered quotations, best first: opinion or insight in few words, by different speakers.
- furtherQuotes: a quotation that the list lacks, copied exactly, with its speaker as the article names him or her and, as proof, the words beside it that tell so, copied exactly; a guess is worse than null; usually none.
- figures: up to 4 of the numbered figures, most telling first.
- subjects: exactly ${limits.subjects} subject lines that differ in what they stress. At most ${limits.subject.columns} columns, where a Chinese, Japanese or Korean character counts 2, and at most ${limits.subject.cjk} such characters. They state; no question, no exclamation mark, no dots, no emoji, no bait.
- preheader: one sentence of at most ${limits.preheader} characters that goes on from the first subject and does not repeat it.
- hashtags: 2 to 5 topics, places or organisations that people follow, each a word of the article as it stands there, without "#"; nobody's name.
- hook: the first line of a post on a social network, at most 80 columns: what is at stake, stated plainly.${sectionsRule(input, own)}

Write every number as the article writes it. Prefer words of the article to synonyms.`;
}

const sectionsRule = (input: SummarizeInput, language: string): string =>
  sectionsToTranslate(input).length > 0
    ? `\n- sections: all numbered sections, in order: the title of each, and each of its sentences, translated faithfully into ${language}.`
    : '';

/** What the gate found in the last answer, with the lines that it found it in. */
function again(previous: SummarizeInput['previous']): string[] {
  if (!previous) return [];
  const { output, findings } = previous;
  const lines = {
    headline: output.title,
    subjects: output.subjects,
    preheader: output.preheader,
    hook: output.hook ?? '',
    hashtags: output.hashtags,
    quotes: output.quotes.map(({ text, translation }) => ({ text, translation })),
    translations: [...output.summary, ...output.keyPoints].flatMap(({ translation }) => translation ?? []),
    sections: output.sections,
  };
  return [
    `Your last answer was checked against the article and did not pass. These were its lines:\n${JSON.stringify(lines)}`,
    `What was found:\n${findings.map((finding) => `- ${finding}`).join('\n')}`,
    'Answer again. Mend what was found, or leave it out; keep the rest.',
  ];
}

/** What an operator should know of how the article was read. */
export function notesOn(input: SummarizeInput, shown: ShownArticle): Pick<SummarizeOutput, 'notes'> {
  const all = input.sentences.length;
  if (shown.sentences === all) return {};
  return {
    notes: [
      `the model was given the first ${shown.sentences} of ${all} sentences; LLM_MAX_INPUT_TOKENS lets it read more`,
    ],
  };
}
