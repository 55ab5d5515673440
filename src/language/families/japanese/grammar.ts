// How Japanese quotes: X氏は「…」と述べた, 「…」とX氏は話す, X氏はこう語る。「…」, X氏によると…という。
import type { Language } from '../../language.ts';
import {
  type Attribution,
  elided,
  personOf,
  type QuotingGrammar,
  type Report,
  type Subject,
  type Surroundings,
} from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { JapaneseSubjects } from './subject.ts';

export function japaneseGrammar(language: Language, { subjectOf, people }: JapaneseSubjects): QuotingGrammar {
  const said = new RegExp(`(?:${alternatives(language.saying.said)})`, 'u');
  const reported = alternatives(language.saying.reported);
  /** と, って and forms of などと: the particle of quotation. */
  const quotative =
    /^(?:など)?(?:と(?:も|は)?|って)(?!いう(?!こと)|呼|題|名付|銘打|称す|の(?!考え|見方|認識|見解|声|意見|コメント|思い|方針))/u;
  const endsInSaying = new RegExp(`(?:${alternatives(language.saying.said)})[^、。]{0,6}。$`, 'u');
  const naming =
    /^(?:という|と呼|と題|と名付|と銘打|と称|の|を|は|が|に|へ|や|も(?!と)|など(?!と)|で(?!、)|・|とは)/u;

  function attribute(around: Surroundings): Attribution | null {
    const { text, open, close, words } = around;
    const after = text.slice(close, Math.min(around.ceiling, close + 90));
    const clause = after.split(/[。「『]/, 1)[0]!;
    const lead = leadIn(around);
    if (quotative.test(after)) {
      const rest = clause.replace(quotative, '');
      // 「…」と田中さん。: newspapers leave out the verb.
      const bare = /^[、\s]*[^、。]{2,24}(?:さん|氏|教授|社長|代表)$/u.test(rest.trim());
      if (!said.test(rest) && !bare && !isPredicate(rest, words)) return null;
      const before = subjectOf(lead);
      const after = before.kind === 'elided' ? subjectOf(bare ? `${rest}は` : rest) : before;
      const subject = after.kind === 'elided' ? topicBetween(around) : after;
      return { subject, confidence: said.test(rest) ? 0.93 : bare ? 0.85 : 0.75 };
    }
    const label = /(?:^|。|\s)([^。「\s：:]{2,24})[：:]\s*$/u.exec(lead);
    if (label) {
      const subject = subjectOf(`${label[1]}は`);
      return subject.kind === 'elided' ? null : { subject, confidence: 0.85 };
    }
    if (naming.test(after) || !isClause(words)) return null;
    // X氏はこう語る。「…」
    const previous = sentenceBefore(text, open, around.floor);
    if (lead.trim() === '' && previous !== '' && endsInSaying.test(previous))
      return { subject: subjectOf(previous), confidence: 0.8 };
    // X氏は「…」。
    if (/(?:は|も)[、\s]*$/.test(lead) && /^\s*(?:。|$)/.test(after)) {
      const subject = subjectOf(lead.replace(/[、\s]+$/u, ''));
      return subject.kind === 'person' ? { subject, confidence: 0.75 } : null;
    }
    // 「…」。X氏はそう言って…
    const so =
      /^\s*。?\s*([^。「]{1,24}(?:は|が))(?:そう|こう)(?:言|話|語|述|答|つぶや)/u.exec(after) ??
      /^\s*。?\s*([^。「]{1,24}(?:は|が))(?:そう|こう)(?:言|話|語|述|答|つぶや)/u.exec(
        text.slice(close, close + 60),
      );
    if (so) {
      const subject = subjectOf(so[1]!);
      return { subject, confidence: 0.88 };
    }
    // 「…」。X氏は配車表を指しながら話す。
    const next = /^\s*。?\s*([^。「」]{4,90})。/u.exec(text.slice(close, close + 100))?.[1] ?? '';
    if (
      next !== '' &&
      endsInSaying.test(`${next}。`) &&
      !new RegExp(`と(?:${alternatives(language.saying.said)})`, 'u').test(next)
    ) {
      const subject = subjectOf(next);
      if (subject.kind !== 'elided') return { subject, confidence: 0.8 };
    }
    // 「…」。元郵便局員の奥山清さんは1期生だ。
    const whole = /^\s*(?:。|$)/.test(after) || /[。！？]$/.test(words);
    const told = subjectOf(previous);
    if (whole && lead.trim() === '') {
      const about = subjectOf(next);
      if (about.kind === 'person' && (told.kind === 'elided' || told.kind === 'organisation'))
        return { subject: about, confidence: 0.7 };
      // 常連の男性は手紙を三宅さんに頼んだ。「…」
      if (told.kind === 'role') return { subject: told, confidence: 0.65 };
    }
    const signed = /^\s*[（(]([^）)]{2,24})[）)]/.exec(after) ?? /^\s*(?:——|──|―)\s*(.{2,24})$/u.exec(after);
    if (signed) {
      const subject = subjectOf(`${signed[1]!.replace(/（.*$/, '')}は`);
      return subject.kind === 'person' ? { subject, confidence: 0.8 } : null;
    }
    return null;
  }

  /** 「…」と自信を示した。: any predicate, where the words are a sentence and not what something is called or taken for. */
  const isPredicate = (rest: string, words: string): boolean =>
    words.length >= 8 &&
    isClause(words) &&
    /^[^、。]{1,24}(?:た|だ|る|う|い|く|す|つ|む|ぶ)$/u.test(rest.trim()) &&
    !/^(?:の|い[いうえわっ]|言[わえ]|呼|題|書か|記さ|さ[れす]|なっ|なる|ある|あっ|思|考え|感じ|見られ|みられ|受け|分か|わか|知|伝え|比べ|同|違|信じ)/u.test(
      rest.trim(),
    );

  /** Whom the sentences between the quotation before and this one are about. */
  function topicBetween({ text, open, floor }: Surroundings): Subject {
    const sentences = splitSentences({ text: text.slice(floor, open), start: floor }, language);
    for (const sentence of sentences.reverse()) {
      const subject = subjectOf(sentence.text);
      if (subject.kind === 'person') return subject;
    }
    return elided;
  }

  /** The words of the sentence before the marks, after the quotation before. */
  function leadIn({ text, open, floor }: Surroundings): string {
    const before = text.slice(Math.max(floor, open - 200), open);
    return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
  }

  function sentenceBefore(text: string, open: number, floor: number): string {
    const from = Math.max(floor, open - 200);
    return (
      splitSentences({ text: text.slice(from, open).trimEnd(), start: from }, language).at(-1)?.text ?? ''
    );
  }

  /** Words with a predicate, not a noun: 「楽しみだ」, but not 「未来への扉」. */
  function isClause(words: string): boolean {
    const text = words.trim();
    if (/[。！？!?]$/.test(text)) return text.length >= 4;
    if (text.length < 5) return false;
    if (text.length >= 12 && text.includes('、')) return true;
    return (
      /(?:だ|です|ます|た|い|る|う|く|す|つ|む|ん|ね|よ|か|れ|て|な|わ|さ|から|けど|のに|こと|もの|はず|のみ|しか|まで|だけ)$/.test(
        text,
      ) && /[ぁ-ん].*[ぁ-ん]/.test(text)
    );
  }

  const reportEnd = new RegExp(
    `(?:など)?と(?:も|は)?(?:[^、。「」]{0,10}?)(?:${reported})[^、。「」と]{0,8}。?$`,
    'u',
  );
  const byWord = /^(.{1,40}?)(?:によると|によれば|の話では)、?/u;

  /** 会見で、 取材に対し、: where it was said is not part of what was said. */
  const occasion =
    /^[^、。]{0,12}(?:会見で|取材に(?:対し(?:て)?)?|説明会で|講演で|委員会で|総会で|インタビューで|ブログで)、/u;

  function reports(sentence: string): Report[] {
    const said = byWord.exec(sentence);
    if (said) {
      const subject = subjectOf(`${said[1]}によると`);
      if (subject.kind === 'elided' || subject.kind === 'pronoun') return [];
      const start = said[0].length;
      const end = sentence.replace(/(?:という|とのことだ|そうだ)?。?$/u, '').length;
      return end - start >= 10
        ? [
            {
              subject,
              start,
              end: /(?:という|とのことだ|そうだ)。?$/u.test(sentence) ? end : sentence.length,
              confidence: 0.8,
            },
          ]
        : [];
    }
    const end = reportEnd.exec(sentence);
    if (!end || /[「『]/.test(sentence)) return [];
    const topic = /^(.{2,50}?)(?:は|も)、?(?=.{10,})/u.exec(sentence.slice(0, end.index));
    if (!topic) return [];
    const subject = subjectOf(`${topic[1]}は`);
    if (subject === elided || subject.kind === 'elided') return [];
    const start = topic[0].length + (occasion.exec(sentence.slice(topic[0].length))?.[0].length ?? 0);
    return end.index - start >= 10
      ? [{ subject, start, end: end.index, confidence: subject.kind === 'person' ? 0.88 : 0.7 }]
      : [];
  }

  /** What may stand between two quotations of one speaker: nothing, or the rest of the first one's attribution. */
  function continues(between: string): boolean {
    const text = between.trim();
    if (/^[。、]*$/.test(text)) return true;
    return text.length <= 60 && /^(?:など)?(?:と|って)[^。]*。$/u.test(text);
  }

  return {
    attribute,
    isClause,
    reports,
    people,
    signer: (line) => personOf(subjectOf(`${line}は`)),
    continues,
    dropsSubjects: true,
  };
}
