// Whether a sentence can stand alone: beginnings that lean on what was said before, per language, and how much of a
// beginning may be left out so that the rest is still the article's own whole sentence.
import { baseLanguage } from './characters.ts';

/** Beginnings that lean on what was said before. */
const leaning: Record<string, RegExp> = {
  zh: /^(?:如此(?!一[來来])|這|这|那|此|其|該|该|它|他|她|對|对此|所以|因此|但|而|然而|不過|不过|另外|此外|同時|同时|也|並|并|後者|后者|前者|不僅如此|換句話說|例如|比如|此舉|此举|第二(?=[，,、：:是]|[點点個个](?![\p{Script=Han}]{0,2}月))|接著|接着|隨後|最後|(?:後來|后来|之後|之后|當時|当时|如今|起初)[，,]?[他她它牠])/u,
  ja: /^(?:これ|それ|この|その|あの|そう|こう|だから|しかし|でも|ただ|また|そして|そのため|一方|さらに|つまり|例えば|彼|彼女|同|うち(?=[\d０-９一二三四五六七八九]))/,
  ko: /^(?:이것|그것|이는|그는|그녀|그래서|하지만|그러나|그런데|또한|또|그리고|이를|이런|그런|이에|따라서|반면|즉|예를)/,
  en: /^(?:this|that|these|those|it|they|he|she|him|her|his|their|its|so|but|and|or|however|therefore|then|also|which|such|meanwhile|moreover|instead|still|yet|thus|besides|both|neither|there,|for example|in addition|as a result|the former|the latter|one of (?:them|these)|(?:some|most|all|half) of them|another|others|the others?)\b/i,
  de: /^(?:das|dies\p{L}*|er|sie|es|ihn|ihm|ihr\p{L}*|sein\p{L}*|deshalb|daher|darum|aber|und|oder|doch|jedoch|dennoch|trotzdem|auch|außerdem|zudem|dabei|dafür|damit|dadurch|denn|so|also|dann|dort|da|beide|letztere\p{L}*|zum Beispiel|eine[rs]? von ihnen|andere)(?!\p{L})/iu,
  fr: /^(?:cela|ça|ce|cette|ces|il|elle|ils|elles|mais|et|donc|cependant|pourtant|alors|ainsi|aussi|son|sa|ses|leur|leurs|en effet|de plus|par ailleurs)(?!\p{L})/iu,
  es: /^(?:esto|eso|este|esta|ese|él|ella|ellos|pero|y|sin embargo|además|así|por eso|su|sus|también|entonces)(?!\p{L})/iu,
  it: /^(?:questo|questa|ciò|egli|lui|lei|loro|ma|e|però|tuttavia|inoltre|così|anche|quindi|suo|sua)(?!\p{L})/iu,
  pt: /^(?:isso|isto|este|esta|esse|essa|ele|ela|eles|mas|e|porém|além disso|assim|também|então|seu|sua)(?!\p{L})/iu,
  nl: /^(?:dit|dat|deze|die|hij|zij|ze|het|maar|en|echter|daarom|ook|bovendien|dus|zijn|haar|hun|toch|toen)(?!\p{L})/iu,
};

/** Connectives with their comma: what follows them is a whole sentence. */
const connectives: Record<string, RegExp> = {
  zh: /^(?:[記记]者[了瞭]解到|[據据](?:[了瞭]解|悉)|(?:[針针][對对]|面[對对])[這这此該该][^，。]{1,10}|然而|不過|不过|但是|但|而且|此外|另外|同時|同时|因此|所以|於是|于是|事實上|事实上|換句話說|换句话说|換言之|换言之|總之|总之|也就是說|也就是说|對此|对此|反之|相反地?|另一方面|與此同時|与此同时|儘管如此|尽管如此|最後|最后|其實|其实|例如|比如|更重要的是|值得注意的是|值得一提的是|整體而言|整体而言|首先|其次|接著|接着|隨後|随后|結果|结果)[，,]\s*/u,
  ja: /^(?:しかし|だが|また|さらに|一方で?|そのため|このため|ただし?|なお|つまり|そして|その上|加えて|実際|例えば|こうした中|同時に|とはいえ|それでも)、/u,
  ko: /^(?:하지만|그러나|또한|또|그리고|그래서|따라서|반면|한편|특히|즉|게다가|이에 따라|그럼에도|물론)[, ]\s*/u,
  en: /^(?:however|but|still|yet|moreover|furthermore|meanwhile|therefore|thus|instead|besides|nevertheless|nonetheless|in addition|as a result|for example|for instance|on the other hand|at the same time|in fact|indeed|in other words|of course|even so|then|so|also|finally|similarly|likewise|by contrast|in contrast|consequently|overall|after all),\s+/i,
  fr: /^(?:cependant|pourtant|toutefois|en effet|par ailleurs|de plus|ainsi|néanmoins|enfin|en revanche|par exemple|en outre|au contraire),\s+/i,
  es: /^(?:sin embargo|además|no obstante|por otro lado|por ejemplo|así|en cambio|por tanto|finalmente|de hecho|asimismo),\s+/i,
  it: /^(?:tuttavia|inoltre|però|infatti|ad esempio|per esempio|dunque|infine|d['’]altra parte|al contrario),\s+/i,
  pt: /^(?:no entanto|além disso|porém|contudo|por exemplo|assim|por outro lado|de facto|de fato|finalmente),\s+/i,
};

/** “…,” she says: the words stand alone, but who says them does not. */
const saidByPronoun =
  /[’”"'»“«」],?\s+(?:(?:s?he|they)\s+\p{L}+|\p{L}+(?:t|te|te)\s+(?:er|sie)(?!\p{L})|\p{L}+-(?:t-)?(?:il|elle))|[」”][，,]?[他她]|\p{L},\s(?:s?he|they)\s(?:said|says|told)|[」](?:と)?彼女?[はが]/u;

/** "By November he had asked": a pronoun behind a time or a place, with nobody before it. */
const pronounInFront: Record<string, RegExp> = {
  en: /^(?:in|on|at|by|after|before|since|when|until|during|now|today|then|last|for|as|once|while)\s(?:[\p{L}\d’'-]+,?\s){0,3}(?:he|she)\s/iu,
  de: /^(?:heute|jetzt|inzwischen|damals|seitdem|früher|später|im|am|in|vor|nach|seit)\s(?:[\p{L}\d-]+\s){1,3}(?:er|sie)\s/iu,
};

/** "I miss two a week", "It took nine.": a number of what was named before. */
const countOfNothing: Record<string, RegExp> = {
  en: /\b(?:I|we|you|he|she|it|they) \p{L}+ (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)(?: (?:an?|per|each|every) \p{Ll}+)?[.!?]?["”’]?$/iu,
  de: /(?<!(?:um|ab|bis|vor|nach|gegen|seit|und|oder|als|von|mit|der|die|zu) )(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (?:pro|im|am|in der) \p{Lu}\p{L}+[.!?]?["”“]?$/u,
  fr: /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) par \p{Ll}+[.!?]?["”»]?$/u,
};

/** How much a text leans on what stands before it, 0–1. */
export function dependence(text: string, language: string): number {
  const pattern = leaning[baseLanguage(language)] ?? leaning.en!;
  const inFront = pronounInFront[baseLanguage(language)];
  const count = countOfNothing[baseLanguage(language)];
  return pattern.test(text.trimStart()) ||
    inFront?.test(text.trimStart()) ||
    count?.test(text.trimEnd()) ||
    saidByPronoun.test(text)
    ? 0.6
    : 0;
}

/** 缺工問題也浮上檯面: besides what? */
const besides = /^[^，。、「」\s]{2,10}也(?![許许])/u;
/** 林靜儀(圖中): a picture that is not there. */
const ofPicture =
  /[（(](?:[見见]?[圖图]|写真|사진)?(?:[左右中前後后上下][一二三四\d]?|[圖图写]真?\S{0,2}|[左右]起)[）)]/u;
const marked = /「[^」]*」|『[^』]*』/gu;

/** Whether a sentence leaves out what it is about, which only those before it tell: 3年前に故郷へ戻った。 */
export function lacksSubject(text: string, language: string): boolean {
  if (ofPicture.test(text)) return true;
  const base = baseLanguage(language);
  if (base === 'zh') return besides.test(text);
  return base === 'ja' && /(?:た|という)。$/u.test(text) && !/[はがも]/u.test(clauseOfSubject(text));
}

/** Without the words in marks, and without a clause that hangs on the verb of the main one: 駅が廃止されると聞き、… */
const clauseOfSubject = (text: string): string =>
  text.replace(marked, '').replace(/^[^、]*(?:と[聞知]き?り?|ため|ので|後)、/u, '');

/**
 * How many characters of a sentence's beginning may be left out as a mere connective: "However, " → 9. In the
 * verb-second languages nothing may, for the order of the rest would be wrong.
 */
export function connectiveLength(text: string, language: string): number {
  return connectives[baseLanguage(language)]?.exec(text)?.[0].length ?? 0;
}
