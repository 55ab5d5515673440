// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import { isVerblessInKorean } from '../../families/korean/verbless.ts';
import type { Standing } from '../../language.ts';

export const standing: Standing = {
  leaning:
    /^(?:이것|그것|이는|그는|그녀|그래서|하지만|그러나|그런데|또한|또|그리고|이를|이런|그런|이에|따라서|반면|즉|예를)/,
  connectives:
    /^(?:(?:연합뉴스|뉴시스|뉴스1|공동취재단)(?! (?:취재|보도|기자|인터뷰|TV|통화|측|사진))|하지만|그러나|또한|또|그리고|그래서|따라서|반면|한편|특히|즉|게다가|이에 따라|그럼에도|물론)[, ]\s*/u,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun: null,
  lacksSubject: null,
  past: /^(?:과거|예전|이전|한때|원래|옛날)(?!\s?(?:한|두|세|네|몇|\d))/u,
  pointing: /(?<=\s)(?:이|그|저)\s(?=[가-힣]{2,}[을를은는이가에])/u,
  announcing: /이렇게 (?:말했다|말한다|답했다|설명했다)[。.：:]?$/u,
  turns: /^(?:하지만|그러나|그런데|다만|그래도|단,)/u,
  goesOn: /^(?:그리고|그래서|왜냐하면)/u,
  subordinate: /(?:고|며|면|서|지만|는데|니|자|면서|도록|려고|때|뒤|후|전|중|에|은|는|이|가|을|를)$/,
  openEnd:
    /(?<![사경최광보신창재참예선장특])고$|(?:며|면서|지만|는데|어서|해서|및)$|(?<![결성효통학사초경])과$|(?<![회논합동강협주정결문항건열])의$|[“‘(]$/u,
  openCut:
    /(?:을|를|은|는|이|가|에|에서|에게|으로|로|도|만|까지|부터|한|된|하는|할|던|와|게|히|처럼|보다|위해|대해|관해|따라|따르면|통해|및)$/u,
  wholeBefore: /^(.*[가-힣]다)$/u,
  leaveOut: {
    before:
      /(?:(?<![북남권제기무극유])한|[된던킨친]|(?<!를)린|(?:[하되있없받넘읽걷먹쓰짓맡찾얻잃닫놓웃막]|생기|보이|나오|다니|지나|만드|오르|이르|모르|흐르)는|따르면|위해)$/u,
    notBehind:
      /^(?:것|수\s|때|뒤|후|점|데|지\s|채|등|바\s|뿐|적\s|중|가운데|만큼|이유|사실|혐의|의혹|이후|직후|다음|날|상황|상태|경우|동안|줄|듯|대로|대신|끝|결과|셈|[이그저]\s|이[들는]|해당)/u,
    topic: /(?<![하되있없받넘읽걷먹쓰짓맡찾얻잃닫놓웃막많같높낮작좋깊])[은는](?=\s)/u,
    tells: /^(?:\S+\s){0,3}\S*[가-힣](?<![하되있없받])[은는이가]\s/u,
  },
  isVerbless: isVerblessInKorean,
  opinion:
    /아니라|해야|중요|필요|진짜|가장|미래|바꾸|바뀌|결코|반드시|때문|오히려|비로소|만이|믿|위기|기회|가치|가능성/g,
};
