// What sentences of Chinese and Japanese leave out although they need it to stand alone.

/** 缺工問題也浮上檯面: besides what? */
const besides = /^[^，。、「」\s]{2,10}也(?![許许])/u;
const marked = /「[^」]*」|『[^』]*』/gu;

export const lacksSubjectInChinese = (text: string): boolean => besides.test(text);

/** 3年前に故郷へ戻った。 */
export const lacksSubjectInJapanese = (text: string): boolean =>
  /(?:た|という)。$/u.test(text) && !/[はがも]/u.test(clauseOfSubject(text));

/** Without the words in marks, and without a clause that hangs on the verb of the main one: 駅が廃止されると聞き、… */
const clauseOfSubject = (text: string): string =>
  text.replace(marked, '').replace(/^[^、]*(?:と[聞知]き?り?|ため|ので|後)、/u, '');
