// “X, the mayor, said: “…””: who speaks by what stands before a colon.
import { type Attribution, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { citedIn } from './cited.ts';
import { mayBeInners } from './inner-second.ts';
import { leadIn, tie } from './lead-in.ts';
import { describedAt } from './leads.ts';
import { isOfMeeting } from './meeting.ts';
import { isDoubtful, judgeOf, openersOf } from './openers.ts';
import { fromPaperBefore } from './papers.ts';
import { passedOn } from './passed-on.ts';
import { areSeveral, isPersonNoun } from './person-nouns.ts';
import { relativeSayer } from './relative.ts';
import { spokenBy } from './saying.ts';
import { isSecondVerb, sayerOfSecond } from './second-verb.ts';
import { fromNounBefore, isAboutNobody } from './speech-nouns.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { sayerToWhom } from './to-whom-clause.ts';
import { firstWord, type Tools } from './tools.ts';
import { isAnothersVerb, isPassive, withoutAuxiliary } from './verbs.ts';

export function fromColon(around: Surroundings, tools: Tools): Attribution | null {
  const whole = behindMarks(leadIn(around, tools), around, tools);
  if (!/:\s*$/.test(whole.text)) return null;
  const own = around.floor > 0 ? ownClause(whole, tools) : null;
  const found = attributeLead(own ?? whole, around, tools);
  // What tells whose the words before are tells nothing of these.
  return found ?? (own ? { subject: nobody } : null);
}

/** "Said Ann Field:" */
const beginsWithVerb = (text: string, { words, said }: Tools): boolean =>
  words.invertible !== null &&
  !words.isRomance &&
  /^\p{Lu}\p{Ll}+ (?:\p{Lu}|the )/u.test(text) &&
  words.surelySaid?.test(firstWord(text)) === true &&
  words.invertible.has(firstWord(text)) &&
  firstWord(text).search(said) === 0;

/** "«…», pidió Pedro Gil, y Ana Ruiz se encogió de hombros:": behind other marks the last clause, where it has its own subject. */
function ownClause(
  { text, at }: { text: string; at: number },
  tools: Tools,
): { text: string; at: number } | null {
  const { words } = tools;
  if (!words.isRomance) return null;
  for (const { index, 0: joint, 1: word = '' } of [...text.matchAll(/,\s(\p{Ll}+)\s(?=\p{L})/gu)].reverse()) {
    if (!words.coordinators.has(word) && text.slice(index).search(words.clauses ?? /(?!)/u) !== 0) continue;
    const from = index + joint.length;
    const clause = text.slice(from);
    const subject = openersOf(clause, tools)[0]?.subject;
    if (subject && clause.slice(subject.end).trim().length > 2) return { text: clause, at: at + from };
  }
  return null;
}

function attributeLead(
  lead: { text: string; at: number },
  around: Surroundings,
  tools: Tools,
): Attribution | null {
  const written = lead.text.replace(/(?<![:\s])[:\s]+$/, '');
  const core = beginsWithVerb(written, tools) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const paper = fromPaperBefore(around, { core, at: lead.at }, tools);
  if (paper) return paper;
  const as = asTold(around, tools);
  if (as) return as;
  const other = passedOn(core, lead.at, tools);
  if (other) return { subject: other, ...tie(lead.at, around.open) };
  // « une phrase, lâchée au café par Bertrand Roux : »
  const by = tools.saidBy.exec(core);
  // "In a statement read by Ann Field, ⟨the family said⟩": who says it is told behind.
  const isReadOut = by !== null && tellsBehind(core.slice(by.index + by[0].length), tools);
  if (by && !isReadOut) {
    // „Jan Moos freute sich über die Worte von Ann Feld: „…““: hers, or his about them.
    if (tools.words.verbSecond && !isAboutNobody(core.slice(0, by.index), tools)) return { subject: nobody };
    const at = by.index + by[0].length;
    const subject = subjectAt(core.slice(at), lead.at + at, tools);
    const ofNoun = subject ? null : fromNounBefore(around, core, tools);
    return ofNoun ?? { subject: subject ?? nobody, ...tie(lead.at, around.open) };
  }
  const cited = citedIn(core, lead.at, tools);
  if (cited) return { subject: cited, ...tie(lead.at, around.open) };
  // "She likes to quote the zoologist Anton Lind, who died in 2008: “…”": of two who are told of, perhaps the one who is dead.
  if (tools.cites.test(core)) return { subject: nobody };
  const whom = sayerToWhom(core, lead.at, tools);
  if (whom) return { subject: whom, ...(whom !== nobody && tie(whom.start, around.open)) };
  const sayer = relativeSayer(core, lead.at, tools);
  if (sayer) return { subject: sayer, ...tie(sayer.start, around.open) };
  const judge = judgeOf(core, lead.at, tools);
  if (judge) return { subject: judge, ...tie(lead.at, around.open) };
  if (isOfMeeting(core, tools)) return { subject: nobody };
  // „Feld wurde von Trainer Jan Moos gelobt: „…““
  const of = tools.words.spokenOfBy?.exec(core)?.[0].length ?? 0;
  if (of > 0)
    return {
      subject: subjectAt(core.slice(of), lead.at + of, tools) ?? nobody,
      ...tie(lead.at, around.open),
    };
  const verb = [...core.matchAll(tools.said)].at(-1);
  const spoken =
    verb && tools.words.verbSecond && isSecondVerb(core.slice(0, verb.index), tools)
      ? sayerOfSecond(core, verb.index, lead.at, tools)
      : spokenBy(core, lead.at, tools, { nearest: 'last' });
  if (
    isOfAnother(core, spoken, lead.at, tools) ||
    isToldBy(core, spoken, lead.at, tools) ||
    mayBeInners(core, spoken, lead.at, tools)
  )
    return { subject: nobody };
  if (spoken) return { subject: spoken, ...tie(lead.at, around.open) };
  const ofNoun = fromNounBefore(around, core, tools);
  if (ofNoun) return ofNoun;
  if (tools.writtenThing.test(core)) return null;
  // "Ann Field, who was told: “…”"
  if (verb && isPassive(core.slice(0, verb.index), tools)) return { subject: nobody };
  const begins = openersOf(core, tools).at(-1)?.subject ?? behindPlace(core, tools);
  if (verb && begins && isAnothersVerb(core.slice(0, verb.index), begins.end, tools))
    return { subject: nobody };
  // "Doe had a simple answer: “…”": a person is the subject of the clause, with a name in full at its beginning.
  const [first = '', second = ''] = core.split(/[,;]/, 2);
  const opening = subjectIn(`${first},${second}`, 'after', tools, lead.at);
  const isOthers =
    opening !== null &&
    (isFronted(core, opening.start - lead.at, tools) ||
      isGoverned(core, opening.start - lead.at, tools) ||
      isDoneTo(core.slice(opening.end - lead.at), tools) ||
      isBehindDescribed(core.slice(0, opening.start - lead.at), tools) ||
      // "Tom Reed’s answer angered Ann Field: “…”"
      /^[^,]*\p{Lu}\p{L}+['’]s?\s\p{Ll}[^,]*$/u.test(core.slice(0, opening.start - lead.at)));
  const subject = isOthers ? null : opening;
  // "A neighbour was blunt: “…”", "He was blunt: “…”"; "the woman" may be somebody with a name.
  const opener =
    subject?.kind === 'person' && subject.name.includes(' ') ? null : (begins ?? severalAt(core, tools));
  if (
    opener &&
    (opener.kind === 'pronoun' || isNew(opener, tools) || isOne(opener, core, tools)) &&
    !/["“”„«»]/.test(core)
  )
    return {
      subject: shiftedSubject(opener, lead.at),
      ...tie(lead.at, around.open),
    };
  const presented = behindPredicate(core, lead.at, tools);
  if (presented) return { subject: presented, ...tie(lead.at, around.open) };
  // Nothing but a role stands before it.
  const opens = subject && !tools.words.finite.test(core.slice(0, Math.max(0, subject.start - lead.at)));
  if (opens && subject.kind === 'person' && subject.name.includes(' ') && subject.start - lead.at < 70)
    return { subject, ...tie(lead.at, around.open) };
  return opener?.kind === 'person' &&
    opener.name !== (isOthers ? opening?.name : undefined) &&
    !/["“”„«»]/.test(core)
    ? {
        subject: {
          ...shiftedSubject(opener, lead.at),
          ...(isDoubtful(opener) && { weak: true }),
        },
        ...tie(lead.at, around.open),
      }
    : null;
}

/** "The mayor received (Tom Reed)", « La femme que (Luc Roux) avait sauvée »: the sentence is about somebody else, without a name. */
function isBehindDescribed(before: string, tools: Tools): boolean {
  const { words } = tools;
  const body = words.articles.test(before) ? subjectAt(before, 0, tools) : null;
  const described = describedAt(before, 0, tools) ?? (body?.kind === 'organisation' ? body : null);
  const [next = ''] = described ? (/^\s\p{Ll}+(?=\s)/u.exec(before.slice(described.end)) ?? []) : [];
  const word = next.trim();
  const last = /\p{L}+(?=\s$)/u.exec(before)?.[0] ?? '';
  if (!described || word === '') return false;
  if (words.relatives.test(` ${last} `)) return true;
  // "The police officer (Tom Reed)", "El director técnico (Luis Gil)": what somebody is.
  const between = before.slice(described.end);
  const isDone = words.finite.test(between) || words.simplePast?.test(between) === true;
  if (words.isRomance ? !isDone : isPersonNoun(last, words.people)) return false;
  return !isSmall(word, tools);
}

const isSmall = (word: string, { words }: Tools): boolean =>
  words.prepositions.has(word) ||
  words.ofWhom.has(word) ||
  words.coordinators.has(word) ||
  words.articles.test(`${word} `);

/** ", the family said": an article opens a clause of its own behind the comma, which ends in a verb of saying. */
function tellsBehind(told: string, { words, said }: Tools): boolean {
  const [, clause = ''] = /,\s([^,:;]+)$/u.exec(told) ?? [];
  return words.articles.test(clause) && clause.search(said) > 0;
}

/** « (Anne Vidal) a été interrompue par (Luc Roux) »: as likely whoever did that. */
const isDoneTo = (behind: string, { words, language }: Tools): boolean =>
  words.isRomance
    ? [...behind.matchAll(/(\p{L}+)\s(?:par|por|pel[oa]|da|dall?[ao]?)\s(?=\p{Lu})/gu)].some(
        ([, word = '']) => words.people.participle?.test(word) === true,
      )
    : words.verbSecond &&
      !language.writing.nounsInCapitals &&
      /^\s(?:werd|wordt|is|was)\s(?:\p{Ll}+\s){1,3}door\s\p{Lu}/u.test(behind);

/** "Cuando le recordaron que “…”, Ana Ruiz se puso seria:": the clause behind other marks and their comma. */
function behindMarks(
  lead: { text: string; at: number },
  { floor }: Surroundings,
  { words }: Tools,
): { text: string; at: number } {
  const comma = words.isRomance && floor > 0 ? (/^,\s+(?=\p{L})/u.exec(lead.text)?.[0].length ?? 0) : 0;
  return { text: lead.text.slice(comma), at: lead.at + comma };
}

/** "Wie Ann Feld vor ihrer „Panne“ sagte:", "Zoals X het verwoordt:": its verb stands last, and a term in marks parts no clause. */
function asTold({ text, open }: Surroundings, tools: Tools): Attribution | null {
  const { words } = tools;
  if (!words.asBefore || !words.verbSecond) return null;
  const from = Math.max(0, open - 300);
  const before = text.slice(from, open).replace(/[“”„«»"‘]/gu, ' ');
  const sentence = splitSentences({ text: before, start: from }, tools.language).at(-1);
  const [lead = '', joint = '', as = ''] =
    /^(?:(\p{L}+),?\s(?=\p{Ll}))?(\p{L}+)\s/u.exec(sentence?.text ?? '') ?? [];
  if (!sentence || !words.asBefore.has(as.toLowerCase())) return null;
  if (joint !== '' && !words.coordinators.has(joint.toLowerCase())) return null;
  const clause = sentence.text.slice(lead.length).replace(/[:\s]+$/u, '');
  const verb = [...clause.matchAll(tools.said)].at(-1);
  const told = verb ? clause.slice(0, verb.index) : '';
  if (!verb || /[,;:]/u.test(told) || isPassive(told, tools) || words.negations.test(told.trimEnd()))
    return null;
  const behind = clause.slice(verb.index + verb[0].length).trim();
  if (behind !== '' && !words.afterLastVerb.has(firstWord(behind))) return null;
  const subject = subjectAt(told, sentence.start + lead.length, tools);
  if (subject?.kind !== 'person') return null;
  // A surname alone is one where the article has it elsewhere.
  const sayer = isDoubtful(subject) ? { ...subject, weak: true } : subject;
  return { subject: sayer, ...tie(sentence.start, open) };
}

/** "Wenig begeistert ist Karl Uhl:", "Minder blij is Eva Bos:": what somebody is stands before the verb, and behind it who it is. */
function behindPredicate(core: string, at: number, tools: Tools): Subject | null {
  const { words } = tools;
  const verb = words.verbSecond ? words.finite.exec(core) : null;
  if (!verb) return null;
  const before = core.slice(0, verb.index).trim();
  const list = before.toLowerCase().split(/\s+/);
  const isPlain =
    before !== '' &&
    list.length <= 4 &&
    /^\p{Lu}[^\p{Lu},;]*$/u.test(before) &&
    !words.articles.test(`${before} `) &&
    list.every((word) => !words.subordinators.has(word) && !Object.hasOwn(words.pronouns, word));
  if (!isPlain) return null;
  const from = verb.index + verb[0].length;
  const filler = words.behindVerb?.exec(core.slice(from))?.[0].length ?? 0;
  const subject = subjectAt(core.slice(from + filler), at + from + filler, tools);
  return subject?.kind === 'person' && !isDoubtful(subject) && subject.name.includes(' ') ? subject : null;
}

/** "Teles lembrou o que Noronha afirmara": of somebody else, unless the inner clause tells by its verb that they said it. */
function isOfAnother(core: string, spoken: Subject | null, at: number, tools: Tools): boolean {
  const what = tools.words.whatSomebody.exec(core);
  if (!what || core.slice(what.index + what[0].length).search(tools.names.sequence) < 0) return false;
  const isInner = spoken !== null && spoken.start - at > what.index;
  return !isInner || core.slice(spoken.end - at).search(tools.said) < 0;
}

/**
 * "No porto, uma vendedora de peixe encolhe os ombros: “…”"; "Un autre, plus sobre : « … »": somebody new, behind nothing but
 * where it was.
 */
function behindPlace(core: string, tools: Tools): Subject | null {
  const { words } = tools;
  if (!words.isRomance) return null;
  const other = /^(?:\p{L}+ )?\p{L}+(?=,|$)/u.exec(core)?.[0] ?? '';
  const last = other.toLowerCase().split(' ').at(-1)!;
  if (words.anybody.has(last) && !words.someone.has(last) && !words.articles.test(`${last} `))
    return { kind: 'role', name: other, role: null, start: 0, end: other.length, indefinite: true };
  const [place = '', ...rest] = core.split(/,\s/);
  if (!words.prepositions.has(firstWord(place)) || words.finite.test(place) || rest.length === 0) return null;
  const clause = rest.join(', ');
  const subject = describedAt(clause, place.length + 2, tools);
  if (!subject || !isNew(subject, tools)) return null;
  // "uma vendedora de peixe"
  const { name, end } = subject;
  const [of = '', small = ''] =
    /^\s(\p{Ll}{2,3})\s\p{Ll}{3,}(?!\p{L})/u.exec(clause.slice(name.length)) ?? [];
  return words.rolePrepositions.has(small)
    ? { ...subject, name: `${name}${of}`, end: end + of.length }
    : subject;
}

/** "X afirmó que él le había dicho: “…”": a clause in what X says has its own subject, and the verb beside the words. */
function isToldBy(core: string, spoken: Subject | null, at: number, tools: Tools): boolean {
  if (!spoken || !tools.words.isRomance) return false;
  const verbs = [...core.matchAll(tools.said)].filter(({ index }) => at + index >= spoken.end);
  const [first, last] = [verbs[0], verbs.at(-1)];
  if (!first || !last || first === last) return false;
  const between = withoutAuxiliary(
    core.slice(first.index + first[0].length, last.index),
    tools,
  ).toLowerCase();
  const words = between.match(/[\p{L}’']+/gu) ?? [];
  return (
    tools.words.that?.test(between.trimStart()) === true && !tools.words.coordinators.has(words.at(-1) ?? '')
  );
}

/** "a neighbour", "ein Delegierter": somebody of whom was not told yet. */
const isNew = ({ kind, name }: Subject, { words }: Tools): boolean =>
  kind === 'role' && words.articles.test(name) && !words.definite.has(firstWord(name));

/** "the shopkeeper (stepped in)", "several neighbours": somebody by the noun, to whom nothing is done: "was met with shouts". */
function isOne({ kind, name, plural, end }: Subject, core: string, { words }: Tools): boolean {
  const isKnown = words.definite.has(firstWord(name)) && isPersonNoun(name.split(' ').at(-1)!, words.people);
  const [behind = ''] = /^\s\p{L}+/u.exec(core.slice(end)) ?? [];
  return kind === 'role' && (plural === true || isKnown) && !words.passive.test(behind);
}

/** « Quelques voisins », "Los vecinos": several of them, with which a clause begins. */
function severalAt(core: string, { words }: Tools): Subject | null {
  const [name = '', first = '', noun = ''] = /^(\p{L}+)\s(\p{Ll}+)(?=\s)/u.exec(core) ?? [];
  const isMany = words.pluralArticles.has(first.toLowerCase()) || words.anybody.has(first.toLowerCase());
  if (!words.isRomance || !isMany || !areSeveral(noun, words)) return null;
  return { kind: 'role', name, role: null, start: 0, end: name.length, plural: true };
}

/**
 * „Der Rücktritt von Landrat Karl Uhl“, „Trotz der Kritik von Ann Feld“, „Anders als Ann Feld“: where nouns have capitals, nobody
 * whom a phrase only tells of; but „Für Landrat Karl Uhl ist klar“.
 */
function isGoverned(core: string, at: number, { words, language }: Tools): boolean {
  if (!language.writing.nounsInCapitals) return false;
  if (words.comparisons?.test(core)) return true;
  const before = core
    .slice(0, at)
    .replace(/(?:(?<=\s)\p{Lu}[\p{L}-]*\s)+$/u, '')
    .trim();
  const small = before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
  const isSmall = words.prepositions.has(small) || words.ofWhom.has(small);
  return (
    isSmall &&
    (before.includes(' ') ||
      words.comparisons?.test(`${before} `) === true ||
      words.leadsAway?.has(small) === true)
  );
}

/** "Contra Ana Ruiz cargó el alcalde", "Al teléfono con su mujer, Ana Ruiz, el acusado repetía": a name in a phrase before the subject. */
function isFronted(core: string, at: number, { words }: Tools): boolean {
  const first = firstWord(core).replace(/,$/, '');
  const isPhrase = words.prepositions.has(first) || words.circumstances.has(first);
  if (!words.isRomance || !isPhrase || words.accordingTo?.test(core)) return false;
  if (words.reportForms?.holds.by.test(core)) return false;
  const before = core.slice(0, at).toLowerCase().trim();
  const last = before.replace(/,$/, '').split(/\s+/).at(-1) ?? '';
  // "Davanti a Ana Ruiz": it was read for a part of the name.
  if (before === '') return true;
  if (before.endsWith(',')) return isPersonNoun(last, words.people) && /^[^,]+,\s/u.test(core.slice(at));
  return before
    .split(/\s+/)
    .every(
      (word) =>
        words.prepositions.has(word) || words.circumstances.has(word) || words.articles.test(`${word} `),
    );
}
