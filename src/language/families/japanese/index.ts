// How Japanese is read: the mechanism, with the words of a tongue.
import type { Family } from '../../language.ts';
import type { QuotingGrammar, Subject } from '../../quoting.ts';
import { perLanguage } from '../../text/per-language.ts';
import { alternatives, beginning } from '../../text/saying.ts';
import { wordEnds } from '../../text/word-ends.ts';
import { endsRole, isShortFor, isWholeOffice, type ShortForms } from '../east-asian/short-forms.ts';
import { isApart } from './apart.ts';
import type { DocumentMemory } from './document-memory.ts';
import { japaneseGrammar } from './grammar.ts';
import type { JapanesePeople } from './people.ts';
import { readJapaneseSubjects } from './subject.ts';

/** 湊ブルーヘロンズ for 湊, トヨシマ自動車 for トヨシマ. */
function readBodies({ bodies }: JapanesePeople): (short: Subject, text: string) => Subject[] {
  const body = wordEnds(bodies);
  const behind = { han: /^[\p{Script=Katakana}ー]{3,}/u, katakana: /^[\p{Script=Han}々]{2,6}/u };
  return ({ name }, text) => {
    const found = new Map<string, Subject>();
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (/[\p{Script=Han}々\p{Script=Katakana}ー]/u.test(text[at - 1] ?? '')) continue;
      const isKatakana = /^\p{Script=Katakana}/u.test(name);
      const rest = (isKatakana ? behind.katakana : behind.han).exec(
        text.slice(at + name.length, at + name.length + 16),
      );
      const whole = `${name}${rest?.[0] ?? ''}`;
      if (!rest || (isKatakana && !body.test(whole))) continue;
      found.set(whole, { kind: 'organisation', name: whole, role: null, start: at, end: at + whole.length });
    }
    return [...found.values()];
  };
}

/** The same grammar for one document. */
function remembering(grammar: QuotingGrammar, memory: DocumentMemory): QuotingGrammar {
  const within = memory.open();
  return {
    ...grammar,
    attribute: within(grammar.attribute),
    reports: within(grammar.reports),
    openers: within(grammar.openers),
    people: within(grammar.people),
  };
}

export function japanese(people: JapanesePeople): Family {
  const bodiesOf = readBodies(people);
  const forms: ShortForms = {
    titled: new RegExp(
      `^([\\p{Script=Han}]{1,2})(${beginning(people.titles)}(?:${alternatives(people.titles)}))$`,
      'u',
    ),
    manner: new RegExp(`^(?:${alternatives(people.honorifics)})$`, 'u'),
    accused: /^(?:容疑者|被告|受刑者)$/u,
  };
  return {
    quoting: perLanguage((language) => {
      const subjects = readJapaneseSubjects(people);
      const grammar: QuotingGrammar = {
        ...japaneseGrammar(language, people, subjects),
        isOffice: endsRole,
        isWholeOffice,
        isHonorific: (word) => forms.manner.test(word),
        isShortFor: (form, name, role) => isShortFor(form, name, role, forms),
        isApart,
        sharesSurnames: true,
        bodiesCalled: (subject, text) => (subject.weak ? bodiesOf(subject, text) : []),
      };
      return { ...grammar, ofDocument: () => remembering(grammar, subjects.memory) };
    }),
  };
}
