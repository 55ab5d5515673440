// Who says what a Chinese sentence tells before them: 這條路明年就會完工，建商葉小青說.
import type { Report, Subject } from '../../../quoting.ts';
import { conditional, negated, reportedAfterComma } from './forms.ts';
import { chineseSubject } from './subject.ts';
import { announced } from './unnamed.ts';
import { verbsIn } from './verbs.ts';

/** The words, and the clause behind their last comma. */
const parted =
  /^((?:[^「」『』“”：:]|[「“][^「」“”，。！？]{1,12}[」”]){10,}?)[，,]([^，,。「」『』“”：:；;]{2,40})[。]?\s*$/u;

/** How and when it is said, between who speaks and the verb. */
const manner =
  /^(?:[今昨][天日晚]|[週周][一二三四五六日]|星期\p{Script=Han}|\d+日|[這这][麼么樣样]|如此|則|则|也|還|还|又|在\p{Script=Han}{2,10}[上中時时裡里])*$/u;

/** A verb that takes no words before it: 他回答, 她承諾 do. */
const tells =
  /^(?:[說说稱称][道明]?|[說说]明|表示|指出|解[釋释]|透露|回[憶忆應应答]|[強强][調调]|[認认][為为]|坦言|直言|[補补]充|承[諾诺認认]|[寫写]道|[警忠]告|[預预][測测計计]|感[嘆叹慨])[道說说]?$/u;

/** 賽前兩人約好，贏了就打電話回家，潘子睿說。: who speaks stands behind what is said, at the sentence's end. */
export function behind(sentence: string): Report[] {
  const [whole, words, clause] = parted.exec(sentence) ?? [];
  if (!whole || !words || !clause) return [];
  const verb = verbsIn(clause).at(-1);
  if (!verb || !tells.test(clause.slice(verb.start)) || !reportedAfterComma.has(verb.text)) return [];
  const who = clause.slice(0, verb.start);
  if (who === '' || negated.test(who) || conditional.test(whole)) return [];
  const start = whole.indexOf(clause, words.length);
  const subject = chineseSubject({ text: who, start });
  if (!subject || !isWhole(who, subject, start)) return [];
  return [{ subject, start: 0, end: words.length, tie: { start, end: whole.trimEnd().length } }];
}

/** Nothing stands there but who it is, what they are, and how they say it. */
function isWhole(who: string, { kind, role, start, end }: Subject, at: number): boolean {
  if (kind === 'nobody' || kind === 'elided') return false;
  if (
    !manner.test(
      who
        .slice(end - at)
        .trim()
        .replace(/^(?:先生|女士|小姐|[（(][^（）()]*[）)])/u, ''),
    )
  )
    return false;
  const lead = who.slice(0, start - at).trim();
  if (kind === 'pronoun') return lead === '';
  return lead === '' || lead === role || announced.test(lead) || lead.endsWith(`的${role ?? ''}`);
}
