// Numbers and units of measure. Data only.
import { spelledInHangul } from '../../families/east-asian/spelled-numbers.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

export const numbers: Numbers = {
  decimal: '.',
  scales: {
    백: 1e2,
    천: 1e3,
    만: 1e4,
    억: 1e8,
    조: 1e12,
    백만: 1e6,
    천만: 1e7,
    백억: 1e10,
    천억: 1e11,
    십여만: 1e5,
    백여만: 1e6,
    천여만: 1e7,
  },
  to: [],
  from: [],
  written: { in: 'characters', spelled: spelledInHangul, alone: null },
};

export const units: Units = {
  money: {
    KRW: phrases('원'),
    dollar: phrases('달러'),
    EUR: phrases('유로'),
    JPY: phrases('엔'),
    CNY: phrases('위안'),
    GBP: phrases('파운드'),
  },
  percent: phrases('퍼센트포인트, 퍼센트, %포인트'),
  measures:
    phrases(`명, 개월, 개국, 개사, 개, 곳, 건, 대, 배, 가구, 세대, 마리, 그루, 시간, 분, 초, 주, 년간, 년, 일간, 회, 차례, 번, 편, 권, 장, 채, 동, 척, 톤, 킬로그램,
    킬로미터, 킬로와트, ㎞, 킬로, 미터, 센티미터, 그램, 리터, 제곱미터, ㎡, 헥타르, 평, 도, 점, 쪽, 잔, 그릇, 인분, 석, 호, 팀, 여 명, 상자, 병, 벌, 켤레, 송이, 포기,
    인, 종, 사, 가지, 여명, 여 곳, 여곳, 여 개, 여개, 여 건, 여건, 여 대, 여대, 여 점, 여점, 여 마리, 여마리, 여 편, 여편, 여 가구, 여가구, m, ｍ, km, cm, ㎝, mm, ㎜, kg, ㎏, g, t, kW, ㎾, MW, ha, ℃, ℓ, 연패, 연승, 연승째, 연패째, 계단, 곡`),
  joints: [],
  tenths: [],
};
