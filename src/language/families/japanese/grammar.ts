// How Japanese quotes: X氏は「…」と述べた, 「…」とX氏は話す, X氏はこう語る。「…」, X氏によると…という。
import type { Language } from '../../language.ts';
import {
  type Attribution,
  elided,
  nobody,
  type Opener,
  personOf,
  type QuotingGrammar,
  type Report,
  type Subject,
  type Surroundings,
} from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { blank, blankedSentences, type Frame, frames, type Zone } from '../east-asian/frame.ts';
import { withinReach } from '../east-asian/within-reach.ts';
import type { JapanesePeople } from './people.ts';
import type { JapaneseSubjects } from './subject.ts';

/** と, って and forms of などと: the particle of quotation. */
const quotative =
  /^(?:など)?(?:と(?:も|は)?|って)(?!いう(?!こと)|呼(?!び(?:か|掛)け)|題|名付|銘打|称す|の(?!声|考え|見方|認識|見解|意見|コメント|思い|方針|談話|回答|立場|声明|見通し|意向|主張|感想|懸念|指摘|説明|要望|希望|談|返答|分析|解釈|持論|決意|姿勢|疑念|提案|結論|所見|心境|喜び))/u;
const naming =
  /^(?:という|と呼(?!び(?:か|掛)け)|と題|と名付|と銘打|と称|の|を|は|が|に|へ|や|も(?!と)|など(?!と)|で(?!、)|・|とは)/u;
/** 「…」との声が上がる, 「…」と書かれている: said by nobody who is told. */
const impersonal =
  /^と(?:いう)?[^、。]{0,8}(?:声|歓声|やじ|野次|怒号|叫び声|拍手)[がも](?!重なっ)|^との(?:声|意見|思い|見方|感想|批判|要望|疑問|指摘|書き込み|投稿|反応|評価|期待)[^。]{0,8}(?:上が|出|漏れ|聞かれ|聞こえ|相次|寄せ|ある|あっ|あり|強い|強ま|根強|いただ|届|もらっ|多|広が|絶え)|^と(?:いう声|書かれ|記され|掲げ|印刷|刻ま)/u;
/** Where the verb is passive, who speaks stands before から or に. */
const passive =
  /^と[^。]{0,6}(?:[問言叱諭聞頼教告尋怒誘励]わ?れ|[問聞尋頼叱諭]か?れ|言われ|問われ|聞かれ|教わ|教えられ|告げられ|尋ねられ|送り出され|励まされ|頼まれ|誘われ|叱られ|諭され|声を掛けられ|声をかけられ|注意され|説得され|怒られ)/u;
/** 「はい」と答えた人が6割, 「猫」と検索すると: what was ticked or looked for is no speech. */
const ticked =
  /^と(?:の?回答|答え|回答し)[^。]{0,12}(?:[人者割％%]|割合|人が|パーセント)[^。]*(?:\d|[一二三四五六七八九十]割|％|%|最多|最も多|トップ|続い)|^と(?:入力|検索|打ち込|打っ|タイプし)|^(?:と)?の(?:回答|選択肢|項目|設問)/u;
const passiveWithin = /\u3000と[^。]{0,8}(?:[わかさたられ]れ|教わ)/u;
/** 「…」とする一方、「…」として提訴した: what is held, by who says so. */
const holds = /^(?:など)?と(?:する(?!と)|した(?!ら|場合)|して(?:お|い|、)|し、)/u;
/** 「…」と容疑を認めている: who was arrested says so, not who tells of it. */
const confesses = /^(?:など)?と[^。]{0,10}(?:容疑を|起訴内容を|犯行を)?(?:認め|否認|供述|黙秘)/u;
const arrested = /^(.*?)を[^。、]{0,30}(?:、[^。]{0,20})?(?:逮捕|送検|起訴|送致|検挙)/u;
/** A topic that may be a name: 村雨は, but not 免許の返納は. */
const mayName =
  /(?:^|[、。\s\u3000]|[たるい])(?:[\p{Script=Han}々]{2,4}|[\p{Script=Katakana}ー]{2,8})は(?!\u3000)/u;
/** そう言われ続けた: not who was told. */
const toldSo = /(?:そう|こう)[^、。]{0,4}(?:[わかさたらて]れ|られ)/u;
/** What is called or held to be something is no speech. */
const held =
  /^(?:の|い[いうえわっ]|言[わえ]|呼(?!び(?:か|掛)け)|題|書か|記さ|さ[れす]|なっ|なる|ある|あっ|思|考え|感じ|見られ|みられ|受け|分か|わか|知|伝え|比べ|同|違|信じ)/u;

/** 「…」とアピール。: newspapers end in the noun of the verb. */
const closingNoun =
  /(?:反論|主張|強調|説明|指摘|批判|コメント|分析|アピール|警告|予測|評価|回答|明言|断言|示唆|吐露|告白|宣言|謝罪|釈明|弁明|抗議|要求|提案|苦笑|絶賛|激励|感謝|報告|証言|供述|否定|反発|訴え|述懐|回想|感嘆|驚嘆|絶句|感激|興奮|納得|落胆|困惑|当惑|憤慨|激怒|安心|期待|警戒|疑問視|問題視|歓迎|約束|苦笑い|高笑い|泣き笑い|第一声|ひと言|一言|一喝|即答|一蹴|謙遜|皮肉|けん制|牽制|苦言|太鼓判|にっこり|しみじみ|きっぱり|ぽつり|ため息|にやり|チクリ|断り|エール|意気込み|念押し|問いかけ|切望|懇願|嘆願|明るい|満足げ|誇らしげ|不満げ|うれしそう|悔しそう)$/u;
/** 若い男が声をかけた。「…」 */
const calls = /声を(?:か|掛)けた。?\s*$/u;

/** 「…」と漏らしていたと主張した, 「…」と供述していることを: the verb of the words is not the sentence's. */
const embeds =
  /^[^。、]{1,18}?[たる](?:と(?!ころ)[^、。]{0,4}(?:主張|指摘|説明|証言|明か|述べ|話|語|認定|みて|見て|し)|こと|旨|という)/u;

/** 「…」とのコメントを出した。 */
const nounOfSaying =
  /^の(?:考え|見方|認識|見解|意見|コメント|思い|方針|談話|回答|立場|声明|見通し|意向|主張|感想|懸念|指摘|説明|要望|希望|談|返答|分析|解釈|持論|決意|姿勢|疑念|提案|結論|所見|心境|喜び)(?:を|だ|で)/u;

/** 大樹容疑者: a given name, of one who was named in full before. */
const pointsBack = ({ kind, name }: Subject): boolean =>
  kind === 'role' && /^[\p{Script=Han}々]{1,3}(?:容疑者|被告)$/u.test(name);

export function japaneseGrammar(
  language: Language,
  { gestures, writers }: JapanesePeople,
  { subjectOf, named, hasUnread, topicAtMarks, people }: JapaneseSubjects,
): QuotingGrammar {
  const verbs = alternatives(language.saying.said);
  const said = new RegExp(`(?:${verbs})`, 'u');
  const reported = alternatives(language.saying.reported);
  const silent = new Set(gestures);
  const speaking = alternatives(language.saying.said.filter((verb) => !silent.has(verb)));
  const endsInSaying = new RegExp(`(?:${speaking})(?!な[いかく]|ず)[^、。]{0,6}。?\\s*$`, 'u');
  const saysOther = new RegExp(`と(?:${verbs})`, 'u');
  const so =
    /取材に(?:応じ|答え)|(?:それだけ|これだけ|そうとだけ|(?:そう|こう)(?:とだけ)?)(?:言|話|語|述|答|つぶや|振り返|説明|打ち明|明か|繰り返|訴え|切り出|漏ら|証言|回想)/u;
  const goesOn = /^\s*(?:と|って|など|との|という|[のをにはがでも、])/u;
  const frameOf = frames(goesOn);

  const attribute = (around: Surroundings): Attribution | null =>
    withinReach(unlessAsked(read(around)), around, { people }, /^(?:彼|同)/u);

  /** 記者が「…」と尋ねると: what the paper asks is nobody's words. */
  const unlessAsked = (attribution: Attribution | null): Attribution | null =>
    attribution && writers.has(attribution.subject.name) ? { subject: nobody, confidence: 0.7 } : attribution;

  function read(around: Surroundings): Attribution | null {
    const { text, open, close, words } = around;
    const frame = frameOf(text, open, close);
    // 「…」「…」と声が重なった: what follows the last of several marks is said of all.
    const chain = /^[\u3000、や]*/u.exec(frame.rest.text)![0];
    const rest: Zone = chain.includes(blank)
      ? { text: frame.rest.text.slice(chain.length), start: frame.rest.start + chain.length }
      : frame.rest;
    if (impersonal.test(rest.text)) {
      // 支持者からは「…」と声が飛んだ。
      const crowd = crowdOf(frame.lead);
      if (crowd) return stated(crowd, frame, rest.start + rest.text.trimEnd().length, 0.8);
      // Whoever spoke before in the paragraph does not go on.
      return around.floor > 0 ? { subject: nobody, confidence: 0.6 } : null;
    }
    // 「はい」と答えた人は6割: what was ticked is no speech.
    if (ticked.test(rest.text)) return null;
    if (quotative.test(rest.text)) return fromParticle(around, frame, rest);
    const label = /(?:^|[。\s])([^。「\s：:]{2,24})[：:]\s*$/u.exec(frame.lead.text);
    if (label) {
      const start = frame.lead.start + label.index + label[0].indexOf(label[1]!);
      const subject = named({ text: label[1]!, start });
      return subject && stated(subject, frame, frame.rest.start, 0.85);
    }
    if (naming.test(rest.text) || !isClause(words)) return null;
    return fromTopic(frame, rest) ?? fromBeside(frame, around);
  }

  function fromParticle({ words }: Surroundings, frame: Frame, rest: Zone): Attribution | null {
    const particle = quotative.exec(rest.text)![0];
    const clause = rest.text.slice(particle.length).split(/[。「『\u3000]/u, 1)[0]!;
    const behind: Zone = { text: clause, start: rest.start + particle.length };
    const end = behind.start + clause.length;
    if (passive.test(rest.text)) {
      const agent = agentOf(frame.lead);
      return agent ? stated(agent, frame, end, 0.85) : { subject: nobody, confidence: 0.7 };
    }
    // 「…」と田中さん。: newspapers leave out the verb.
    const bare = /^[、\s]*[^、。]{2,24}(?:さん|氏|教授|社長|代表|監督|選手|市長|知事)$/u.test(clause.trim());
    const isHeld = holds.test(rest.text) && isClause(words);
    const isSaid =
      said.test(clause) || nounOfSaying.test(clause) || closingNoun.test(clause.trim()) || isHeld;
    if (!isSaid && !bare && !isPredicate(clause, words)) return null;
    // 弁護側は、被告が「…」と漏らしていたと主張した: the clause of the words has its own subject.
    if (embeds.test(clause)) {
      const own = /^.*は、?.*[^はが、]が(?=[^はが]*$)/u.exec(frame.lead.text)?.[0];
      const inner = own && named({ text: own.slice(0, -1), start: frame.lead.start });
      if (own) return inner ? stated(inner, frame, end, 0.85) : { subject: nobody, confidence: 0.7 };
    }
    const before = subjectOf(frame.lead) ?? topicAtMarks(frame.lead);
    if (before) return stated(before, frame, end, isSaid ? 0.93 : 0.8);
    // 「…」と漏らすのは、おかみの岸本千代さんだ
    const cleft =
      /^[^。]{1,24}?[るたうすくつむぶぐいだ](?:の|ん)(?:は|が)、?([^。]{2,50}?)(?:だった|である|です|だ)?$/u.exec(
        clause.trimEnd(),
      );
    const teller =
      cleft &&
      named({ text: cleft[1]!.replace(asideAtEnd, ''), start: behind.start + clause.indexOf(cleft[1]!) });
    if (teller) return stated(teller, frame, end, 0.93);
    const after = bare ? named({ text: clause.trimEnd(), start: behind.start }) : subjectOf(behind);
    if (after) return stated(after, frame, end, isSaid ? 0.93 : 0.85);
    const owner = voicesOf(behind);
    if (owner) return stated(owner, frame, end, 0.8);
    const { lead, previous } = frame;
    // X氏は口を開いた。「…」と語る。
    if (lead.text.trim() === '' && !holdsSpeech(previous.text) && endsInSaying.test(previous.text)) {
      const announced = subjectOf(previous);
      if (announced) return { ...stated(announced, frame, end, 0.85), start: previous.start, end };
    }
    if (hasUnread(frame.lead)) return { subject: nobody, confidence: 0.8 };
    // 記者が「…」と尋ねると、「…」と答えた。: not who asked; but whom 裁判長から「…」と問われると tells of answers.
    const asks = /\u3000{2,}[^。]*と、/u.test(frame.lead.text);
    if (asks && !/\u3000と[^。]{0,6}[わかられ]れ(?:ると|て)、/u.test(frame.lead.text))
      return { subject: nobody, confidence: 0.7 };
    // 県警は男を逮捕した。「…」と容疑を認めているという。
    if (confesses.test(rest.text)) {
      const object = lead.text.trim() === '' ? arrested.exec(previous.text) : null;
      const phrase = object?.[1]?.replace(/^.*[はがも、]/u, '') ?? '';
      const who =
        phrase && named({ text: phrase, start: previous.start + object![1]!.length - phrase.length });
      return who
        ? { ...stated(who, frame, end, 0.85), start: previous.start }
        : { subject: nobody, confidence: 0.7 };
    }
    const subject: Subject = { ...elided, before: frame.lead.start, ...(asks ? { isAsked: true } : {}) };
    return { subject, confidence: isSaid ? 0.9 : 0.75, start: rest.start, end };
  }

  /** 「…」と部員たちの声が重なった。 */
  function voicesOf({ text, start }: Zone): Subject | null {
    const match = /^([^、。]{2,20})の声が/u.exec(text);
    return match && named({ text: match[1]!, start });
  }

  /** 支持者からは「…」と声が飛んだ: those from whom it comes; of a body it is somebody in it. */
  function crowdOf({ text, start }: Zone): Subject | null {
    const match = /^(.*?)(?:から|より)(?:は|も)[、\s]*$/u.exec(text);
    const subject = match && named({ text: match[1]!, start });
    return subject && subject.kind !== 'organisation' && subject.kind !== 'pronoun' ? subject : null;
  }

  /** 裁判長から「…」と問われる, 母に「…」と言われた */
  function agentOf({ text, start }: Zone): Subject | null {
    const match = /^(.*?)(?:から|より|に)(?:は|も)?[、\s]*$/u.exec(text);
    return match && named({ text: match[1]!, start });
  }

  /** X氏は「…」。 */
  function fromTopic(frame: Frame, rest: Zone): Attribution | null {
    if (
      !/(?:は|も)(?:[^、。]{1,8}で)?[、\s]*$|は[^。]{2,40}[るたいだ]が、$/u.test(frame.lead.text) ||
      !/^[\s\u3000―─—]*(?:。|、[^、。]{2,30}は\u3000|$)/u.test(rest.text)
    )
      return null;
    const subject = subjectOf(frame.lead) ?? topicAtMarks(frame.lead);
    return subject && stated(subject, frame, frame.rest.start, 0.8);
  }

  /** Whole sentences in marks: who says them stands in the sentence before, or in the one behind. */
  function fromBeside(frame: Frame, around: Surroundings): Attribution | null {
    const { lead, rest, previous } = frame;
    const { words } = around;
    if (lead.text.trim() !== '') return null;
    const next = /^[\s。\u3000―─—…]*$/u.test(rest.text) ? frame.next : rest;
    const nextSpeaks = holdsSpeech(next.text);
    const previousSpeaks = holdsSpeech(previous.text);
    // X氏はこう語る。「…」, 商店主が漏らした。「…」
    if (!previousSpeaks && (endsInSaying.test(previous.text) || calls.test(previous.text))) {
      const subject = subjectOf(previous);
      if (!subject && hasUnread(previous)) return { subject: nobody, confidence: 0.7 };
      return subject
        ? span(subject, previous, 0.88)
        : { subject: { ...elided, before: previous.start }, confidence: 0.75, ...trimmed(previous) };
    }
    // 三浦さんによれば、本人は渋っていた。「…」
    const source = previousSpeaks ? null : byWord.exec(previous.text.trimStart());
    const teller = source && named({ text: source[1]!, start: startOf(previous) });
    if (teller?.kind === 'person' || teller?.kind === 'role') return span(teller, previous, 0.8);
    if (!nextSpeaks) {
      const told = toldBehind(next);
      if (told !== undefined) return told && span(told, next, 0.88);
    }
    const signed =
      /^\s*[（(]([^）)]{2,24})[）)]/u.exec(rest.text) ?? /^\s*(?:——|──|―)\s*(.{2,24})$/u.exec(rest.text);
    if (signed) {
      const subject = named({
        text: signed[1]!.replace(/（.*$/u, ''),
        start: rest.start + signed[0].indexOf(signed[1]!),
      });
      if (subject?.kind === 'person' || subject?.kind === 'role')
        return stated(subject, frame, rest.start + signed[0].length, 0.8);
    }
    const whole = /^[\s\u3000―─—…]*(?:。|$)/u.test(rest.text) || /[。！？]$/u.test(words);
    // 彼は焦らなかった。「…」: nobody else is there, so that whom the paragraph tells of speaks.
    // 祖母から「…」と教わった。「…」: not who said the words before.
    if (previousSpeaks && passiveWithin.test(previous.text)) return { subject: nobody, confidence: 0.6 };
    const told = whole && !previousSpeaks ? topicPerson(previous) : null;
    if (told) return span(told.kind === 'pronoun' ? nobody : told, previous, 0.7);
    // 村雨は空を見上げた。「…」
    if (whole && !previousSpeaks && subjectOf(previous) === null && mayName.test(previous.text))
      return { subject: nobody, confidence: 0.6 };
    if (whole && (previousSpeaks || previous.text.trim() !== ''))
      return { subject: elided, confidence: 0.65, ...trimmed(previous) };
    return null;
  }

  /** Whom a sentence behind words tells to have said them; null where it is somebody who could not be read. */
  function toldBehind(sentence: Zone): Subject | null | undefined {
    // 「…」。そう打ち明けるのは、店主の岡部誠さん。
    const told =
      /^[^\p{L}]*(?:そう|こう|そんな|こんな)[^、。]{2,20}のは、?([^。]{2,50}?)(?:だ|です|である)?。?\s*$/u.exec(
        sentence.text,
      );
    const teller =
      told &&
      named({
        text: told[1]!.replace(asideAtEnd, ''),
        start: sentence.start + sentence.text.indexOf(told[1]!),
      });
    if (teller) return teller;
    // 「…」。X氏はそう言って…, 「…」。X氏は配車表を指しながら話す。
    const clause = sentence.text.trim();
    if (toldSo.test(clause)) return null;
    if (so.test(clause) || (clause.length <= 90 && endsInSaying.test(clause) && !saysOther.test(clause))) {
      const subject = subjectOf(sentence);
      if (subject || hasUnread(sentence)) return subject;
    }
    return undefined;
  }

  /** 瀬尾航（3年）は焦らなかった。: whom a sentence is about, where it is about nobody else. */
  function topicPerson(sentence: Zone): Subject | null {
    const subject = subjectOf(sentence);
    if (subject?.kind !== 'person' && subject?.kind !== 'pronoun' && subject?.kind !== 'role') return null;
    const behind = sentence.text.slice(subject.end - sentence.start);
    // 都内に勤める男性（52）は: so described nobody but one is meant.
    if (subject.kind === 'role' && (!/^（\d/u.test(behind) || people(sentence.text).length > 1)) return null;
    return /^[^、。はがをに]{0,12}(?:（[^）]{1,24}）)?は/u.test(behind) ? subject : null;
  }

  /** 「…」と自信を示した。: any predicate, where the words are a sentence and not what something is called or taken for. */
  const isPredicate = (rest: string, words: string): boolean =>
    words.length >= 4 &&
    isClause(words) &&
    /^[^。]{1,40}(?:た|だ|る|う|い|く|す|つ|む|ぶ|ぬ|ぐ|ません)$/u.test(rest.trim()) &&
    !held.test(rest.trim());

  /** Words with a predicate, not a noun: 「楽しみだ」, but not 「未来への扉」. */
  function isClause(words: string): boolean {
    const text = words.trim();
    if (/[。！？!?]$/u.test(text)) return text.length >= 4;
    if (text.length < 5) return false;
    if (text.length >= 9 && text.includes('、')) return true;
    return (
      /(?:だ|です|ます|た|い|る|う|く|す|つ|む|ん|ね|よ|か|れ|て|な|わ|さ|から|けど|のに|こと|もの|はず|のみ|しか|まで|だけ|ので|の|責任|人|的|ず|ぬ|へ|え|は|判断|成果|結果)$/u.test(
        text,
      ) && /[ぁ-ん].*[ぁ-ん]/u.test(text)
    );
  }

  const reportEnd = new RegExp(
    `(?:など)?と(?:も|は)?(?:[^、。「」]{0,10}?)(?:${reported})[^、。「」と]{0,8}。?$`,
    'u',
  );
  const byWord = /^(.{1,40}?)(?:によりますと|によると|によれば|の話では)、?/u;

  /** 会見で、 取材に対し、: where it was said is not part of what was said. */
  const occasion =
    /^[^、。]{0,12}(?:会見で|取材に(?:対し(?:て)?)?|説明会で|講演で|委員会で|総会で|インタビューで|ブログで)、/u;

  function reports(sentence: string): Report[] {
    const source = byWord.exec(sentence);
    if (source) {
      const subject = named({ text: source[1]!, start: 0 });
      if (!subject || subject.kind === 'pronoun') return [];
      const start = source[0].length;
      const end = sentence.replace(/(?:という|とのことだ|そうだ)?。?$/u, '').length;
      return end - start >= 10
        ? [
            {
              subject,
              start,
              end: /(?:という|とのことだ|そうだ)。?$/u.test(sentence) ? end : sentence.length,
              confidence: 0.8,
              tie: { start: 0, end: start },
            },
          ]
        : [];
    }
    const end = reportEnd.exec(sentence);
    if (!end || /[「『]/u.test(sentence) || announced.test(sentence)) return [];
    const topic = /^(.{2,50}?)(?:は|も)、?(?=.{10,})/u.exec(sentence.slice(0, end.index));
    if (!topic) return [];
    const subject = named({ text: topic[1]!, start: 0 });
    if (!subject) return [];
    const start = topic[0].length + (occasion.exec(sentence.slice(topic[0].length))?.[0].length ?? 0);
    return end.index - start >= 10
      ? [
          {
            subject,
            start,
            end: end.index,
            confidence: subject.kind === 'person' ? 0.88 : 0.7,
            tie: { start: subject.start, end: end.index + end[0].length },
          },
        ]
      : [];
  }

  const openers = (text: string): Opener[] =>
    blankedSentences(text, goesOn).map((zone) => {
      const who = subjectOf(zone);
      const subject = who && writers.has(who.name) ? null : who;
      const isSilent = who === null && !/[はがも]/u.test(zone.text.replace(notSubject, ''));
      return {
        start: zone.start,
        end: zone.start + zone.text.length,
        subject,
        ...(isSilent ? { goesOn: true } : {}),
      };
    });

  /** 次のように話しています。 */
  function announces(paragraph: string): boolean {
    const last = blankedSentences(paragraph, goesOn).at(-1)?.text ?? '';
    return !holdsSpeech(last) && (announced.test(last) || (endsInSaying.test(last) && !saysOther.test(last)));
  }

  /** 7月の港。漁師の岡部誠さんはそう話す。 */
  function tellsBelow(paragraph: string): { subject: Subject; end: number } | null {
    const [first, second] = blankedSentences(paragraph, goesOn);
    const told =
      first && /[\p{Script=Han}\p{Script=Katakana}ー]。$/u.test(first.text) && !/[はがも]/u.test(first.text)
        ? second
        : first;
    if (!told || holdsSpeech(told.text)) return null;
    const subject = toldBehind(told);
    return subject?.kind === 'person' || subject?.kind === 'role'
      ? { subject, end: told.start + told.text.trimEnd().length }
      : null;
  }

  /** What may stand between two quotations of one speaker: nothing, or the rest of the first one's attribution. */
  function continues(between: string): boolean {
    const text = between.trim();
    if (/^[。、]*$/u.test(text)) return true;
    return text.length <= 60 && /^(?:など)?(?:と|って)[^。]*。$/u.test(text) && !passive.test(text);
  }

  return {
    attribute,
    isClause,
    reports,
    people,
    pointsBack,
    openers,
    announces,
    tellsBelow,
    signer: (line) => personOf(named({ text: line, start: 0 })),
    continues,
    dropsSubjects: true,
  };
}

const asideAtEnd = /\s?[（(][^）)]{0,30}[）)]\s?$/u;

const announced = /(?:次の|以下の|下記の|こ)(?:ように|よう|とおり|通り)[^。]{0,16}(?:まし)?[たるう]。?\s*$/u;

/** では, には, でも: no subject. */
const notSubject =
  /[でにとへ](?:は|も)|から[はも]|より[はも]|まで[はも]|[一-龠]年[はも]|今[はも]|[てでしく](?:は|も)|ながら|がら|ものの|がち|がた/gu;

const startOf = ({ text, start }: Zone): number => start + text.length - text.trimStart().length;

/** Words in marks that a particle makes a term of are no speech: 「一歩」の文字を見上げながら. */
const holdsSpeech = (text: string): boolean => /\u3000{2}(?!\u3000|[のをがはにでへや・])/u.test(text);

/** The span of the article's own words that ties a quotation to its subject. */
const stated = (subject: Subject, frame: Frame, end: number, confidence: number): Attribution => ({
  subject,
  confidence,
  start: Math.min(subject.start, frame.rest.start),
  end: Math.max(end, subject.end),
});

const span = (subject: Subject, zone: Zone, confidence: number): Attribution => ({
  subject,
  confidence,
  ...trimmed(zone),
});

function trimmed({ text, start }: Zone): { start: number; end: number } {
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
