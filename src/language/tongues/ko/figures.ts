// The figures of an article: what limits them, what they are compared with, what they measure. Data only.

import { isKoreanDateOrAge, wholeKoreanAmount } from '../../families/east-asian/figures.ts';
import { koreanLabel } from '../../families/korean/figure-label.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: {
    before: /(?<![가-힣])(?:약|대략|최대|최소|최고|최저|거의)\s?$/u,
    after: /^(?:\s?[초중후]반(?:대)?|\s?(?:이상|이하|미만|이내|가량|안팎|정도|남짓))?/u,
  },
  change: { from: /$/u, to: /^에서\s(?:(?:약|지난해|올해|현재|최근|작년)\s)*$/u, inWords: null },
  range: null,
  noun: null,
  none: {
    calendar: /^(?:월|일(?!간)|시(?!간)|분(?!의)|초|세|살|세기|학년)/u,
    // 당규 66조: the number of an article, and no trillions; 코로나19: a name.
    ordinal:
      /(?:제|코로나|\d시\s?|[전후]반\s?|(?:(?<!방)법|법률|당규|당헌|헌법|조례|규칙|규정|정관|약관)\s?)$/u,
    clock: null,
    age: null,
    ago: /^\s?(?:전|째|만에|사이|뒤|후)/u,
    comparedBehind: null,
    compared:
      /(?:[（(](?:지난해|전년|전분기)[^）)]*|(?:처음에(?:는)?|한때|당초|애초|종전|개막전|기존)(?: 약)?\s?)$/u,
    other: isKoreanDateOrAge,
  },
  units: {
    years: /^년/,
    durations: /^(?:년|년간|개월|주|시간|일간|분|초)/,
    multiples: /^배$/,
  },
  whole: wholeKoreanAmount,
  changed:
    /^\s?(?:나\s|가량\s|이상\s)?((?:증가|감소|인상|인하|상승|하락|줄|늘|올랐|떨어|낮아|높아|비싸|저렴|싸)[가-힣]*?)(?:고|며|는데|을|를)?(?![가-힣])/u,
  part: { of: /(?:가운데|중)$/u, does: /^(?:가|이)\s([^,.\d]{4,24})$/u },
  won: /(?:이겼|이기|승리|꺾|졌|패배|패했|비겼|무승부|스코어|제압|물리)/u,
  votes: null,
  penalty: /(?:징역|금고|실형)/u,
  harm: {
    told: /(?:사망|숨지|숨졌|숨진|다쳤|다친|다치|부상|중상|경상|실종|구조됐|병원으로|병원에)/u,
    whom: /^(?:명|여명|여 명|인)$/u,
  },
  slight: /^\S+$/u,
  measuring:
    /(?:[액금비값가료율률수량]|매출|이익|적자|흑자|징역|금고|실형|예산|인구|면적|득표|지분|대출|오차|평균|규모|기온|수온|나이|향년|성인|일반)$/u,
  label: koreanLabel,
};
