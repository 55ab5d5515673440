// Whether a Japanese sentence tells what it is about: a topic or a subject outside its marks and its subordinate clauses.
const marked = /「[^」]*」|『[^』]*』|（[^）]*）/gu;

/** は behind a noun, not behind に, で or と; が that ends no clause; も behind a noun. */
const topic =
  /に(?:よると|よれば)、|からは(?=「|X)|(?<![でにとからはずよ])は(?![ずじがやる])|(?<=[\p{Script=Han}\p{Script=Katakana}」）\p{L}\d])が(?!、)(?<![だたいるすんう]が)|(?<=(?:さん|の|こと))が|(?<=[\p{Script=Han}\p{Script=Katakana}ん])も(?!の)/u;

/** 線が曲がると泣いていたら、: what it tells of is not what the sentence tells of. */
const subordinate = /(?:(?<!によ[るれ])と|たら|(?<!よ)れば|ため|ので|とき|時|[後間頃]|ころ)$/u;

/** 週3日、高校生を駅まで送り届ける。 */
export const lacksTopicInJapanese = (text: string): boolean =>
  /[。]$/u.test(text) &&
  !text
    .replace(marked, 'X')
    .split('、')
    .some((clause) => topic.test(`${clause}、`) && (clause.includes('は') || !subordinate.test(clause)));
