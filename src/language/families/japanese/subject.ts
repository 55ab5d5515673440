// Reads who speaks from Japanese: a name with its honorific or title and the particle after it (田中一郎社長は),
// with the affiliation before の. A name without honorific needs a known surname.
import { elided, pronoun, type Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';

/** What people are called in a language that is read like Japanese. */
export interface JapanesePeople {
  /** Behind a name, honorifics among them. */
  titles: readonly string[];
  /** Those that are no role to show. */
  honorifics: readonly string[];
  /** Evidence where a name carries no honorific. */
  surnames: ReadonlySet<string>;
}

export interface JapaneseSubjects {
  /** The subject of the words before a quotation or a verb, in one sentence; elided where no one is written. */
  subjectOf(zone: string): Subject;
  /** People written with a title or an honorific, anywhere in a text. */
  people(text: string): Subject[];
}

const run = '[\\p{Script=Han}々\\p{Script=Katakana}ーA-Za-z・＝=]';
const aside = '(?:[（(][^）)]{0,24}[）)])?';
const topic = '(?:は|も|が|によると|によれば|、|。|$|「|らは)';
const pronounTopic = /(?:^|[、。\s])(?:彼女?|同氏|同教授|同社長|本人)(?:は|も|が)/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const isWord = (text: string): boolean => [...segmenter.segment(text)].length === 1;

interface Found {
  subject: Subject;
  /** は marks the topic; a subject with が may belong to another clause. */
  topic: boolean;
}

export function readJapaneseSubjects({ titles, honorifics, surnames }: JapanesePeople): JapaneseSubjects {
  const title = alternatives(titles);
  const honorific = new RegExp(`^(?:${alternatives(honorifics)})$`, 'u');
  const named = new RegExp(`(${run}{1,16}?)(${title})${aside}(?=${topic})`, 'gu');
  /** Anywhere, not only as a subject: for the register. */
  const mentioned = new RegExp(`(${run}{1,16}?)(${title})${aside}(?!${run})`, 'gu');
  /** Family and given name with a blank or nothing between, without honorific. */
  const plain = new RegExp(`(${run}{2,8})${aside}(?=(?:は|も|が)(?!っ))`, 'gu');
  const titled = new RegExp(`(?:${title})$`, 'u');
  const unnamed = new RegExp(
    `((?:(?:${run}|[\\d０-９])+の)?${run}*(?:省|庁|課|局|署|室|社|市|県|府|都|町|村|会|組合|協会|大学|団体|委員会|政府|銀行|研究所|チーム|側|当局|警察|署|店|校|関係者|担当者|専門家|幹部|住民|利用者|男性|女性|生徒|児童|少年|少女|若者|店主|店長|農家|漁師|学生|教授|代表|会長|社長|市長|町長|村長|区長|知事|館長|校長|園長|記者|医師|弁護士|職員|社員|スタッフ|研究者|参加者|保護者|経営者|来場者|観光客|監督|選手|母親|父親|議員|大臣|報道官|部長|課長|室長|次長|係長|主任|所長|支店長|工場長|院長|学長|会頭|組合長))${aside}(?=は|も|が|によると|によれば)`,
    'gu',
  );
  /** Ends of the roles that stand before の or directly before a name. */
  const roleEnd = new RegExp(`(?:${title}|[者員家師士手主人]|運転手|主婦|会社員)$`, 'u');

  /** The subject of the words before a quotation or a verb, in one sentence; elided where no one is written. */
  function subjectOf(zone: string): Subject {
    const found = [...namedIn(zone), ...plainIn(zone)].sort((a, b) => a.subject.start - b.subject.start);
    const topics = found.filter((f) => f.topic);
    const best = topics.at(-1) ?? found.at(-1);
    if (best) return best.subject;
    if (pronounTopic.test(zone)) return pronoun;
    const match = [...zone.matchAll(unnamed)].at(-1);
    if (!match) return elided;
    const name = match[1]!;
    return {
      kind: /(?:者|家|部|民|性|徒|童|少年|少女|主|長|師|生|授|表|員|手|客|親|フ|臣|官|督)$/u.test(name)
        ? 'role'
        : 'organisation',
      name,
      role: null,
      start: match.index,
      end: match.index + name.length,
    };
  }

  function namedIn(zone: string, pattern = named): Found[] {
    const found: Found[] = [];
    for (const match of zone.matchAll(pattern)) {
      const title = match[2]!;
      const { name, prefix } = cutName(match[1]!);
      if (name.length < 2 && !honorific.test(title) && name.length < 1) continue;
      if (!isName(name, title)) continue;
      const start = match.index + prefix.length;
      const before = `${zone.slice(Math.max(0, match.index - 60), match.index)}${prefix}`;
      found.push({
        subject: { kind: 'person', name, role: roleOf(before, title), start, end: start + name.length },
        topic: /^(?:は|も|によると|によれば|らは)/.test(
          zone.slice(match.index + match[0].length, match.index + match[0].length + 8),
        ),
      });
    }
    return found;
  }

  function plainIn(zone: string): Found[] {
    const found: Found[] = [];
    for (const match of zone.matchAll(plain)) {
      const { name, prefix } = cutName(match[1]!);
      if (name.length < 3 || !hasSurname(name) || titled.test(name)) continue;
      const start = match.index + prefix.length;
      const role = roleOf(`${zone.slice(Math.max(0, match.index - 60), match.index)}${prefix}`, '');
      found.push({
        subject: { kind: 'person', name, role, start, end: start + name.length },
        topic: /^(?:は|も)/.test(
          zone.slice(match.index + match[0].length, match.index + match[0].length + 8),
        ),
      });
    }
    return found;
  }

  /** A run of kanji may hold role or firm and name without の: 経済学者山田花子 → 山田花子. */
  function cutName(text: string): { name: string; prefix: string } {
    if (/^[\p{Script=Katakana}ー・＝=]+$/u.test(text) || text.length <= 4) return { name: text, prefix: '' };
    for (let at = text.length - 3; at > 0; at--) {
      if (at < text.length - 6) break;
      if (hasSurname(text.slice(at)) && (roleEnd.test(text.slice(0, at)) || text.length > 6))
        return { name: text.slice(at), prefix: text.slice(0, at) };
    }
    const afterRole = /^(.*(?:者|員|家|士|手|主))(.{2,5})$/u.exec(text);
    if (afterRole && text.length > 5) return { name: afterRole[2]!, prefix: afterRole[1]! };
    return { name: text, prefix: '' };
  }

  const hasSurname = (text: string): boolean =>
    surnames.has(text.slice(0, 2)) ||
    surnames.has(text.slice(0, 3)) ||
    (surnames.has(text[0]!) && text.length >= 2 && text.length <= 3);

  /** Not every word with 長 or 会長 behind it is a name: 市長, 同社社長. */
  function isName(name: string, title: string): boolean {
    if (
      /^(?:同|両|各|前|元|現|副|新|旧|当|同社|同市|初代|歴代|地元|女性|男性|若手|民間|政府|大手|外部|専属|名誉|共同)$/u.test(
        name,
      )
    )
      return false;
    if (
      /(?:社|市|県|町|村|会|部|課|省|庁|大学|学校|病院|協会|組合|店|館|局|所|庫|園|寺|神社|劇場|銀行|支店|工場|財団|法人|センター|クラブ|チーム|グループ)$/u.test(
        name,
      ) &&
      !honorific.test(title) &&
      !hasSurname(name)
    )
      return false;
    if (honorific.test(title)) return !/^(?:皆|みな|お客|患者|お子|赤)$/u.test(name);
    // 物流部長: a word of the language is no name.
    if (name.length === 2 && !hasSurname(name) && isWord(name)) return false;
    return hasSurname(name) || name.length >= 3 || (name.length === 2 && /^\p{Script=Han}+$/u.test(name));
  }

  /** Where someone works: 東京大学, 県立大, 町観光協会. */
  const institution =
    /(?:大学|大|社|省|庁|会|所|院|校|課|部|局|署|センター|病院|市|県|都|府|町|村|店|館|行|研|チーム|機構|財団|組合|団体|園|党|連盟|研究科|学部|研究室|クラブ)$/u;

  /** 地域経済に詳しい北陵大学, 設計に関わった置賜大学: what describes the institution, up to its inflected end. */
  const relative =
    /^.*\p{Script=Han}(?:しい|い|る|める|える|わる|った|わった|した|する|いた|いる|けた|げた|てる|れる|られる|んだ|な)(?=[\p{Script=Han}\p{Script=Katakana}A-Z])/u;

  /** 店長の佐藤健さん → 店長; 東京大学の山田花子教授 → 東京大学教授; 田中一郎社長 → 社長. */
  function roleOf(before: string, title: string): string | null {
    const own = title !== '' && !honorific.test(title) ? title : '';
    const lead =
      /(?:^|[、。はがをにでと「」\s])([^、。はがをにと「」\s]{2,24}?)(?:の|、|で、)?$/u.exec(
        before.replace(/[（(][^）)]*[）)]$/u, ''),
      )?.[1] ?? '';
    const affiliation = lead.replace(/の$/, '').split('の').at(-1)!.replace(relative, '');
    if (own === '') return roleEnd.test(affiliation) ? affiliation : null;
    if (affiliation === '' || !/の$/.test(before) || /^(?:同|当|自)/.test(affiliation)) return own;
    return affiliation.length <= 16 && institution.test(affiliation) ? `${affiliation}${own}` : own;
  }

  /** People written with a title or an honorific, anywhere in a text. */
  const people = (text: string): Subject[] =>
    [...namedIn(text, mentioned), ...plainIn(text)].map((f) => f.subject);

  return { subjectOf, people };
}
