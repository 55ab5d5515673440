import { type Attribution, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { asideIn } from './aside-in.ts';
import { isOfSource, sayerBehindSource } from './behind-source.ts';
import { fromCalledBy, isCalledSo } from './called-by.ts';
import { isCalledByAnother } from './called-by-another.ts';
import { fromColon } from './colon.ts';
import { fromHandle } from './handles.ts';
import { fromBrackets, fromHeld, fromSigned } from './held.ts';
import { toldBehind } from './holding.ts';
import { mayBeInners } from './inner-second.ts';
import { fromJoined, inverted, withoutRecipients } from './inverted.ts';
import { fromJoinedMarks } from './joined-marks.ts';
import { heldByPronoun, leadIn, sourceOf, tie } from './lead-in.ts';
import { byMarkedPaper } from './marked-papers.ts';
import { bySource, sourceBehind } from './marked-sources.ts';
import { isDemonym } from './named-subject.ts';
import { isDoubtful } from './openers.ts';
import { isOfOtherClause } from './other-clause.ts';
import { fromOthers } from './others.ts';
import { fromPaperBehind } from './papers.ts';
import { participleSubject } from './participles.ts';
import { isByOutlet, isPassedByOutlet } from './passed-by-agency.ts';
import { fromContrast } from './passed-on.ts';
import { pronounsIn } from './pronouns.ts';
import { findPeople } from './register.ts';
import { relativeSayer } from './relative.ts';
import { spokenBy } from './saying.ts';
import { bringsAnotherSubject, ofSecondVerb } from './second-verb.ts';
import { fromSecondClause, fromSecondHalf } from './shared-marks.ts';
import { fromSharedSubject, isTrailing, opensWith, sayerOfTrailing } from './shared-subject.ts';
import { somebodiesIn } from './somebodies.ts';
import { fromNounBehind } from './speech-nouns.ts';
import { fromSpokenOf } from './spoken-of.ts';
import { subjectIn } from './subject.ts';
import { fromTail } from './tail.ts';
import { isTitleHere, isWork, tellsOfMarked } from './titles.ts';
import { sayerToWhom, tellerAs } from './to-whom-clause.ts';
import { blanks, type Tools } from './tools.ts';
import { fromUpright } from './upright.ts';

/** Words of a sentence in marks are more than a term from so many on. */
export const fewest = 4;

export function attribute(written: Surroundings, tools: Tools): Attribution | null {
  const { ownAside } = tools.words;
  const around = ownAside ? { ...written, text: written.text.replace(ownAside, blanks) } : written;
  if (around.words.trim().split(/\s+/).length < 3 && !/[.!?…,]$/.test(around.words)) return null;
  if (isTitleHere(around.words, tools) || isWork(around, tools)) return null;
  if (tools.words.unsaidBehind?.test(around.text.slice(around.close, around.ceiling))) return null;
  const ofNoun = fromNounBehind(around, tools) ?? fromOthers(around, tools);
  if (ofNoun) return ofNoun;
  if (isCalledSo(around, tools)) return fromCalledBy(around, tools);
  if (tools.words.readBehind?.test(around.text.slice(around.close, around.ceiling)))
    return fromBodyBefore(around, tools) ?? fromPaperBehind(around, tools);
  return (
    byMarkedPaper(around, tools) ??
    fromHeld(around, tools) ??
    fromSpokenOf(around, tools) ??
    fromSigned(around, tools) ??
    fromBrackets(around, tools) ??
    fromHandle(around, tools) ??
    fromColonOrAfter(around, tools) ??
    fromDash(around, tools) ??
    fromContrast(around, tools) ??
    // "respondeu que “…” e elogiou": a clause of the sentence before the marks, whatever follows them.
    (isClauseOf(around, tools) ? fromBefore(around, tools) : null) ??
    (isByOutlet(around, tools) ? toldBefore(around, tools) : null) ??
    // Of words within a sentence an outlet passes on what somebody before them says.
    (isPassedByOutlet(around, tools) ? (fromBefore(around, tools) ?? { subject: nobody }) : null) ??
    (isCalledByAnother(around, fromAfter, fromBefore, tools) ? { subject: nobody } : null) ??
    fromAfter(around, tools) ??
    toldBehind(around, tools) ??
    fromUpright(around, tools) ??
    fromJoined(around, tools) ??
    fromWithin(around, tools) ??
    fromBefore(around, tools) ??
    fromSharedSubject(around, tools) ??
    fromSecondClause(around, tools) ??
    fromSecondHalf(around, tools, (first) => fromBefore(first, tools)) ??
    fromJoinedMarks(around, tools, (next) => fromAfter(next, tools) ?? fromJoined(next, tools))
  );
}

/** Somebody of whom the sentence before the marks tells that they say it. */
function toldBefore(around: Surroundings, tools: Tools): Attribution | null {
  const found = fromBefore(around, tools);
  return found?.subject.kind === 'nobody' ? null : found;
}

/** "That was a problem: “…,” said Ann Field": who surely says it behind the words, where what stands before the colon tells nobody. */
function fromColonOrAfter(around: Surroundings, tools: Tools): Attribution | null {
  const before = fromColon(around, tools);
  if (!before) return null;
  const rest = around.text.slice(around.close, around.ceiling);
  const isOpen = before.subject.kind === 'nobody' || before.subject.weak === true;
  // „Die Kritik an Jan Moos wächst: „…“, sagte Ann Feld.“: a verb of saying right behind them is of the words.
  const isTold =
    tools.words.verbSecond && /^\s*,/.test(rest) && rest.replace(/^[\s,]+/u, '').search(tools.said) === 0;
  if (!isOpen && !isTold) return saidBehindColon(around, tools) ?? before;
  const behind = /,\s*$/.test(around.words) || /^\s*,/.test(rest) ? fromAfter(around, tools) : null;
  return behind?.subject.kind === 'person' && !isDoubtful(behind.subject) ? behind : before;
}

/** "Ana Ruiz encontró a Pablo Gil: “…”, dijo el empresario": where no verb of saying stands before the colon, whoever has one behind the words. */
function saidBehindColon(around: Surroundings, tools: Tools): Attribution | null {
  if (!tools.words.isRomance || !/^\s*,\s*\p{Ll}/u.test(around.text.slice(around.close))) return null;
  if (leadIn(around, tools).text.search(tools.said) >= 0) return null;
  const behind = fromAfter(around, tools) ?? fromJoined(around, tools);
  return behind && ['person', 'organisation', 'role', 'pronoun'].includes(behind.subject.kind)
    ? behind
    : null;
}

/** Die Behörde forderte Geduld. „…“, hieß es.: the body that says something in the sentence right before. */
function fromBodyBefore(around: Surroundings, tools: Tools): Attribution | null {
  const { text, close, ceiling } = around;
  const alone = tools.words.readAlone?.exec(text.slice(close, ceiling))?.[0];
  if (alone === undefined) return null;
  const before = fromBefore({ ...around, text: text.slice(0, close), ceiling: close }, tools);
  return before?.subject.kind === 'organisation' && before.start !== undefined
    ? { ...before, ...tie(before.start, close + alone.length) }
    : null;
}

/** "The council froze the grants, saying it was “…”", "Acme published a statement saying, “…”" */
function byParticiple(core: string, at: number, tools: Tools): Subject | null {
  const joint = tools.words.participles && matchesOf(core, tools.words.participles).at(-1);
  const subject = joint ? participleSubject(core.slice(0, joint.index), at, tools) : null;
  // A surname with a capital for free is one where the article has it elsewhere.
  return subject && isDoubtful(subject) && subject.start === at ? { ...subject, weak: true } : subject;
}

const isClauseOf = ({ text, open }: Surroundings, { words: { that }, conjunction }: Tools): boolean =>
  that !== null && conjunction.test(text.slice(Math.max(0, open - 20), open).trimEnd());

/** “…” — Jane Doe, mayor: the name behind a dash, and nothing behind it. */
function fromDash(around: Surroundings, tools: Tools): Attribution | null {
  const rest = around.text.slice(around.close, around.close + 160);
  const dash = /^\s*(?:[—―–]|--)\s*(?=\p{Lu}|l['’])/u.exec(rest)?.[0].length;
  if (dash === undefined || around.text.length - around.close > 150 || /[.!?]\s+\p{Lu}/u.test(rest))
    return null;
  const subject = subjectIn(rest.slice(dash), 'after', tools, around.close + dash);
  return subject?.kind === 'person' || subject?.kind === 'organisation' ? { subject } : null;
}

function fromAfter(around: Surroundings, tools: Tools): Attribution | null {
  const rest = around.text.slice(around.close, Math.min(around.ceiling, around.close + 240));
  if (/^\s*\(/.test(rest) || rest.trim() === '') return null;
  const skip = /^[\s,–—-]*/u.exec(rest)![0].length;
  const source = sourceBehind(rest, around, tools);
  if (source) return source;
  const joined = /^\s*[,–—-]/.test(rest) || /[,–—-]$/.test(around.words);
  const stopped = !joined && (/[.…]$/.test(around.words) || /^\s+\p{Lu}/u.test(rest));
  // "X lets it be known: “…” At best, so Field, …": another sentence.
  if (stopped && /:\s*$/.test(around.text.slice(around.floor, around.open))) return null;
  const [first, ...others] = splitSentences({ text: rest.slice(skip), start: 0 }, tools.language);
  if (!first) return null;
  // “A.” Ann Field said, “B.”: the sentence is the second one's.
  const leadsOn = stopped && others.length === 0 && around.close + rest.length === around.ceiling;
  if (leadsOn && around.ceiling < around.text.length && /,\s*$/u.test(rest)) return null;
  // “A.” They will appear in March, X said.: the clause is what X said.
  if (stopped && fromTail(first.text, tools)) return null;
  const clause = withoutRecipients(first.text, tools).split(/[:;“„«"]/u, 1)[0]!;
  // “…,” came a voice, and an usher asked for quiet: the first verb has its own subject.
  const [head = ''] = clause.split(/,\s/, 1);
  if (joined && head !== clause && head.search(tools.said) < 0 && inverted(head, 0, tools)) return null;
  const alone = stopped && !asksThese(clause, around.words, tools);
  const spoken = spokenBy(clause, around.close + skip, tools, { alone, behind: true });
  if (!spoken || isOfOtherClause(clause, around.close + skip, spoken, around, tools)) return null;
  // “A.” X said: “B.”: the colon gives the clause to what follows.
  if (/:/.test(first.text.slice(clause.length, clause.length + 1)) && !joined) return null;
  // “…,” Jensen said: no sentence begins there, so that the capital is the name's.
  const isNamed = spoken.weak && joined && !stopped && spoken.start === around.close + skip;
  const subject = withNickname(
    isNamed && !tools.language.writing.nounsInCapitals && !isDemonym(spoken.name)
      ? { ...spoken, weak: false }
      : spoken,
    around.text,
  );
  return {
    subject,
    ...tie(around.close + skip, Math.max(subject.end, around.close + skip + clause.trimEnd().length)),
  };
}

/** "said Denny “Spud” Malone", "said Raymond (Ray) Odell": a given name, what somebody is called, and the surname. */
function withNickname(subject: Subject, text: string): Subject {
  if (subject.kind !== 'person' || subject.name.includes(' ')) return subject;
  const [rest = ''] =
    /^\s(?:["“„«‘'][^"“”„»’',.]{2,24}["“”»’']|\(\p{Lu}[^(),.]{1,24}\))\s\p{Lu}[\p{L}’-]+/u.exec(
      text.slice(subject.end),
    ) ?? [];
  if (rest === '') return subject;
  const end = subject.end + rest.length;
  return { ...subject, name: text.slice(subject.start, end), end, weak: false };
}

/** “…?” Ann Field asked Tom Reed at the meeting.: nothing that she asked him stands behind that. */
const asksThese = (clause: string, quoted: string, { words }: Tools): boolean =>
  words.isSeveralPronoun === true &&
  /\?$/u.test(quoted) &&
  /\sask(?:s|ed)\s(?!.*\s(?:to|that|why|whether|if|how|what|when|where|who|for|about)(?!\p{L}))/u.test(
    clause,
  );

/** « Nous demandons du temps, a expliqué la maire, pas un miracle. »: the attribution stands inside the marks. */
function fromWithin(around: Surroundings, tools: Tools): Attribution | null {
  // « … »: a blank may stand behind the mark.
  const subject = asideIn(around.words, around.text.indexOf(around.words, around.open), tools)?.subject;
  return subject ? { subject } : null;
}

/** "Ann Field said that the bridge, ⟨which Tom Reed called safe,⟩ was": whose verb is told of in passing. */
function withoutAsides(core: string, { said, relativeAside }: Tools): string {
  if (matchesOf(core, said).length < 2) return core;
  const plain = core.replace(relativeAside, blanks);
  return plain.search(said) >= 0 ? plain : core;
}

function fromBefore(around: Surroundings, tools: Tools): Attribution | null {
  const count = around.words.trim().split(/\s+/).length;
  if (tellsOfMarked(around, tools)) return { subject: nobody };
  const lead = leadIn(around, tools);
  const comma = /,\s*$/.test(lead.text);
  const core = withoutAsides(
    lead.text.replace(/(?<![,\s])[,\s]+$/, '').replace(tools.conjunction, ''),
    tools,
  );
  if (comma && count >= fewest && /^\s*(?:[.,;:!?]|$)/.test(around.text.slice(around.close))) {
    const held = heldByPronoun(core, lead.at, tools);
    if (held) return { subject: held, ...tie(lead.at, around.open) };
  }
  const whom = sayerToWhom(core, lead.at, tools) ?? tellerAs(core, lead.at, tools);
  if (whom) return { subject: whom, ...(whom !== nobody && tie(lead.at, around.open)) };
  const according = tools.words.accordingTo?.exec(core);
  if (according && comma) {
    const at = according[0].length;
    const told = core.slice(at);
    // "Según relataron los vecinos, …"
    const teller = told.search(tools.said) === 0 ? spokenBy(told, lead.at + at, tools) : null;
    const subject = teller ?? subjectIn(sourceOf(told, tools), 'after', tools, lead.at + at);
    return subject && { subject };
  }
  // « X a demandé à Y pourquoi il se taisait. « … » »: an answer.
  if (tools.words.asks?.test(core) && /[.!?…]\s*$/.test(lead.text)) return { subject: nobody };
  if (count >= fewest) {
    const source = bySource({ text: core, at: lead.at }, around, tools);
    if (source) return source;
  }
  const verb = matchesOf(core, tools.said).at(-1);
  if (!verb || core.length - verb.index - verb[0].length > 90) return null;
  // Some words within reported speech are the speaker's own, where they are more than a term.
  if (count < fewest) return null;
  // "X warned of mails with subject lines like “…”", "X said the sign read “…”": whoever tells of it did not write it.
  if (tools.writtenThing.test(core.slice(verb.index))) return { subject: nobody };
  // "lanzó una campaña “con …”": a thing that is done, and nothing said.
  if (tools.words.deeds?.test(core.slice(verb.index))) return { subject: nobody };
  const sayer = relativeSayer(core, lead.at, tools);
  if (sayer) return { subject: sayer, ...tie(sayer.start, around.open) };
  const own = sayerBehindSource(core, lead.at, tools);
  if (own) return { subject: own, ...tie(lead.at, around.open) };
  const spoken =
    byParticiple(core, lead.at, tools) ??
    spokenBy(core, lead.at, tools, { nearest: 'last' }) ??
    (isTrailing(verb[0], tools) && /,\s*$/.test(core.slice(0, verb.index))
      ? opensWith(core.slice(0, verb.index), lead.at, tools)
      : null) ??
    ofSecondVerb(core.slice(0, verb.index), lead.at, tools);
  if (isOfSource(core, spoken, lead.at, tools)) return { subject: nobody };
  // "They asked. “…”": somebody else answers.
  if (
    spoken?.plural &&
    tools.words.isSeveralPronoun &&
    tools.words.inquires?.test(core) &&
    /[.!?]\s*$/.test(lead.text)
  )
    return null;
  const opener = spoken && isTrailing(verb[0], tools) ? sayerOfTrailing(spoken, around, tools) : null;
  if (opener) return { subject: opener, ...(opener.kind !== 'nobody' && tie(opener.start, around.open)) };
  const isJoined = spoken && tools.words.isRomance && tools.joined.test(core.slice(0, verb.index));
  if (isJoined && bringsAnotherSubject(core.slice(Math.max(0, spoken.end - lead.at), verb.index), tools))
    return { subject: nobody };
  // X said so. «A», sbotta il pubblico ministero.: what could not be read behind the words tells whose they are.
  if (spoken && /[.!?…]\s*$/.test(lead.text) && tools.missedBehind.test(around.text.slice(around.close)))
    return { subject: nobody };
  if (mayBeInners(core, spoken, lead.at, tools) || endsInRelative(around, core, verb.index, tools))
    return { subject: nobody };
  // "He noted that the premier had described it as “…”": of two who say something, the words are not surely the first one's.
  const first = spoken && matchesOf(core, tools.said).find(({ index }) => lead.at + index >= spoken.end);
  const between = first && core.slice(first.index + first[0].length, Math.max(verb.index, first.index));
  if (between?.split(/\s+/).some((word) => tools.words.subordinators.has(word)))
    // "He says that reports indicate a rise. “…”": no one else who could say them.
    return /[.!?…]\s*$/.test(lead.text) && !tellsOfSomebody(between, tools) ? null : { subject: nobody };
  return spoken && { subject: spoken, ...tie(lead.at, around.open) };
}

/** „Ann Feld lobte den Minister, der von „…“ sprach“: the verb of the clause stands behind the words. */
const endsInRelative = ({ text, close }: Surroundings, core: string, verb: number, tools: Tools): boolean => {
  const [clause = ''] = /,\s\p{L}+\s[^,:]*$/u.exec(core.slice(verb)) ?? [];
  return (
    tools.words.verbSecond &&
    tools.words.relatives.test(clause) &&
    !tools.words.finite.test(clause) &&
    /^\s\p{Ll}+\s*[.,;]/u.test(text.slice(close))
  );
};

const tellsOfSomebody = (clause: string, tools: Tools): boolean =>
  pronounsIn(clause, tools).length > 0 ||
  findPeople(clause, tools).length > 0 ||
  somebodiesIn(clause, tools).length > 0 ||
  // A surname, or a body: what stands behind a small word is where or whose the thing is.
  matchesOf(clause, /(\p{L}+)\s(?=\p{Lu})/gu).some(
    ([, before = '']) => !tools.words.prepositions.has(before),
  );
