// Labels in Korean: the topic before 은, 는, 이 or 가 with what describes it, without its particle.
import type { FigureSurroundings } from '../../language.ts';

const approximate =
  /(?:^|\s)(?:약|총|최대|모두|무려|평균|최소|연간|전체|각각|오히려|이미|현재|지난해보다|전년보다|작년보다)$/u;
const topical = /(?:은|는|이|가)$/u;
/** Words that end in one of these stand before the phrase. */
const ends = /(?:은|는|이|가|을|를|에|에서|에게|으로|로|며|고|면|까지|부터|보다|지만|니|와|과)$/u;
/** Between a noun and its share or change. */
const beforeShare = /(?:대비|동기|기간|각각|전체|정도|절반|같은|이듬해|올해|내년|작년)$/u;
const lasting = /^(?:년|개월|주|시간|분|초|일간)/u;
const demonstrative = /^(?:그|이|저|이런|그런|해당|같은)$/u;

/** 31년 동안 물건: it ends what the number before it measures. */
const ofTheNumberBefore = /^(?:동안|만에|간|내내|이후|뒤|후|전)$/u;

/** 멈추면서, 설치하지 않아: what is done, and no noun. */
const verbal =
  /(?:면서|는데|지만|다가|아서|어서|해서|지|고|며|아|어|여|해|쳐|려|게|자마자|줘|이제|한때|앞서|당초|우리|우리를|저희|넘던)$/u;
const adverbial = /^(?:다만|하지만|그러나|또한?|한때|앞서|당초|이제|우리를?|저희|에게는|다)$/u;

/** A word of time, of order or of manner is no noun that is measured. */
const empty =
  /^(?:동안|그중|이중|갑자기|하루|최장|지금|오늘|어제|이날|당시|현재|다음|매년|매달|매일|매주|전반|후반|추산|규정|기간|한때|해당|이후|이전|이상|이같|같|그|이|저)$/u;
/** 기소된, 최다인, 넘던: it describes a noun that is not there. */
const describing = /다$|(?:[된던린킨힌]|(?<![제권시상하북무유])한|[적중다]인)$/u;
/** 관중석에, 접속자도: a particle is left over. */
const particleLeft = /(?:[가-힣]{2}(?:에|에서|에게|으로|까지|부터|처럼|만큼|보다))$/u;
/** 옮기, 찾: a stem, of which its ending was taken for a particle. */
const stem = /(?:기|하|되|시키)$/u;

/** 오븐: what was cold for three years is told by its verb. */
const tellsNoSpan = (label: string): boolean => !/ 데$|(?:징역|금고|기간|시간|수명|경력|형량)$/u.test(label);

export function koreanLabel(around: FigureSurroundings): string {
  const label = wordsAt(around).replace(/(?<=[가-힣]{2})도$/u, '');
  const last = label.split(' ').at(-1)!;
  // 그 가운데: of what, 50호 미만인 마을: it describes another noun.
  if (/^그 /u.test(label) || /^인(?:\s|$)/u.test(around.after.trimStart())) return '';
  const isOpen = label.split('‘').length !== label.split('’').length;
  const isNoun =
    !empty.test(last) &&
    !describing.test(last) &&
    !particleLeft.test(last) &&
    !(stem.test(last) && last.length === 2 && label === last) &&
    !(lasting.test(around.number.unit) && tellsNoSpan(label)) &&
    // 마이크를 17번 갈았다: how often something was done is no measure of it.
    !/^(?:번|차례)$/u.test(around.number.unit);
  return isNoun && !isOpen ? label : '';
}

function wordsAt(around: FigureSurroundings): string {
  const label = labelAt(around);
  const words = label.split(' ');
  for (let at = words.findLastIndex((word) => also.test(word)); at >= 0 && at < words.length - 1; at = -1)
    words.splice(0, at + 1);
  while (words.length > 0 && (verbal.test(words[0]!) || adverbial.test(words[0]!))) {
    // 시민들의 이해: a noun may end so too, where others follow that it describes.
    if (words[0]!.length <= 2 && words.length > 1 && !adverbial.test(words[0]!)) break;
    words.shift();
  }
  const rest = words.join(' ');
  return verbal.test(words.at(-1) ?? '') && (words.at(-1)?.length ?? 0) > 2 ? '' : rest;
}

/** 변 교수도 오차: who else has it. */
const also = /^[가-힣]{2,}(?:도|던)$/u;

function labelAt({ before, after, number }: FigureSurroundings): string {
  // A stop ends a sentence here, whatever else it does elsewhere.
  let lead = before
    .trim()
    .split(/(?<=[가-힣])[.!?]["”’]?\s/u)
    .at(-1)!;
  for (let next = lead.replace(approximate, ''); next !== lead; next = lead.replace(approximate, ''))
    lead = next.trim();
  const words = lead.split(/\s+/).filter(Boolean);
  const last = (words.at(-1) ?? '').replace(/^["“‘']/u, '');
  // 리모델링에 18억 원을: what the money goes into.
  if (number.unitKind === 'currency' && /[^보]에$/u.test(last) && last.length >= 3) return phraseTo(words, 1);
  if (number.unitKind === 'currency' && last === '데')
    return words.slice(-4).filter((w) => !topical.test(w) || /는$/u.test(w)).length >= 3
      ? fromLast(words)
      : '';
  if (/(?:가운데|중)$/u.test(last) && words.length >= 2 && /\d/u.test(words.slice(-3, -1).join('')))
    return '';
  if (/(?:가운데|중)$/u.test(last) && words.length >= 2) return words.slice(-2).join(' ');
  // 시청자 2,300명: the noun stands beside it.
  if (
    number.unitKind !== 'none' &&
    /^[가-힣]{2,}$/u.test(last) &&
    !ends.test(last) &&
    !(number.unitKind === 'percent' && beforeShare.test(last)) &&
    !/(?:해|년|게|히|만|지난달|오늘)$/u.test(last)
  )
    return phraseTo([...words.slice(0, -1), `${last}은`], 1);
  // 연구원은 내년부터 관찰 대상을 120마리로: the object is what is measured.
  if (/[을를]$/u.test(last) && last.length >= 2 && !lasting.test(number.unit)) return phraseTo(words, 1);
  for (let at = words.length - 1; at >= 0 && words.length - at <= 4; at--) {
    if (/\d/.test(words[at]!)) break;
    // 경찰은 계좌 추적 결과 9억 원이: who tells it stands further off.
    if (/[은는]$/u.test(words[at]!) && words.length - at > 3) return '';
    if (topical.test(words[at]!) && words[at]!.length >= 2) return phraseTo(words.slice(0, at + 1), 1);
  }
  // 68%가 자막을 늘 켠다고 답했다: the number is the subject.
  const following = /^(?:가|이|는|은)\s+(.+)$/u.exec(after.trim())?.[1] ?? '';
  return number.unitKind !== 'currency' &&
    following !== '' &&
    !/(?:는데|지만|으며|면서|고|니)$/u.test(following) &&
    following.split(/\s+/).length <= 7 &&
    following.split(/\s+/).length >= 2
    ? following
    : '';
}

/** 저장 창고를 짓는 데: the words after the clause's topic. */
function fromLast(words: string[]): string {
  const topic = words.findIndex((word) => /(?:은|이|가)$/u.test(word));
  const rest = words.slice(topic + 1);
  return rest.length >= 2 && rest.length <= 6 ? rest.join(' ') : '';
}

/** The phrase that ends in the last word, whose particle of so many characters is left out. */
function phraseTo(words: string[], particle: number): string {
  const head = words.at(-1)!;
  let from = words.length - 1;
  // 배우의 얼굴을 보는 시간, 하루에 굽는 빵: a clause that describes the noun.
  const describes = words[from - 1] ?? '';
  if (/는$/u.test(describes)) from -= from >= 2 && /(?:을|를|에|에서)$/u.test(words[from - 2]!) ? 2 : 1;
  // 그 남편이 떠난 뒤 오븐: what happened before is no part of it.
  const since = words.findLastIndex((word, i) => i < from && /^(?:뒤|후|전|때)$/u.test(word));

  while (
    from > since + 1 &&
    words.length - from < 5 &&
    !ends.test(words[from - 1]!) &&
    !/\d/.test(words[from - 1]!)
  )
    from--;
  const phrase = [...words.slice(from, -1), head.slice(0, -particle)];
  if (demonstrative.test(phrase[0]!) || (ofTheNumberBefore.test(phrase[0]!) && phrase.length > 1))
    phrase.shift();
  // 사각지대로 꼽혀 온 소규모 업체: what it was taken for is cut off.
  if (/[혀져워]$/u.test(phrase[0]!) && phrase.length > 2) phrase.splice(0, 2);
  if (/^씨$/u.test(phrase.at(-1)!)) return '';
  if (from < words.length - 1 && phrase.length === 1 && demonstrative.test(words[from]!)) return '';
  const label = phrase.join(' ');
  return label.replace(/\s/g, '').length >= 2 ? label : '';
}
