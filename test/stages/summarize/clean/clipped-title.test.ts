// The title of a text that has none: its first sentence, whole, or as much of it as tells something; without who wrote it.
import { expect, test } from '@jest/globals';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';

const titleOf = (raw: string): string =>
  cleanArticle({ kind: 'text', ref: 'sample', raw, metadata: {} }).title;

test.each([
  [
    '母親を桟橋から海に突き落として大けがをさせたとして、県警は3日、自称会社員の浜口拓也容疑者（41）＝汐見市港町4＝を傷害の疑いで逮捕したと発表した。桟橋は汐見港の東にある。',
    '県警は3日、自称会社員の浜口拓也容疑者（41）＝汐見市港町4＝を傷害の疑いで逮捕したと発表した',
  ],
  [
    '乗客12人がけがをし、運転士が死亡した汐見市の浜電鉄脱線事故は3日、発生から20年となったが、今年は台風の影響で、浜電鉄が開く追悼の集いが初めて中止された。集いは毎年、線路のそばで開かれてきた。',
    '乗客12人がけがをし、運転士が死亡した汐見市の浜電鉄脱線事故は3日、発生から20年となった',
  ],
  [
    '주민들 사이에서는 두 번이나 미뤄진 다리 공사는 괜찮고 우리 마을 도로 공사는 왜 안 되느냐는 불만이 나오지만, 시청과 시의회는 다리와 도로가 서로 다른 사업이라는 점을 강조한다. 다리는 내년에 열린다.',
    '주민들 사이에서는 두 번이나 미뤄진 다리 공사는 괜찮고 우리 마을 도로 공사는 왜 안 되느냐는 불만이 나오지만, 시청과 시의회는 다리와 도로가 서로 다른 사업이라는 점을 강조한다',
  ],
  [
    '海风讯 记者林小舟 港区投资三千万元建造的防波堤昨天全部完工，渔民不再担心台风天无处停船。防波堤长八百米，去年春天开工，用了四万块石头。',
    '港区投资三千万元建造的防波堤昨天全部完工，渔民不再担心台风天无处停船',
  ],
  [
    '記者林曉舟報導：港區的防波堤昨天全部完工，漁民不再擔心颱風天無處停船。防波堤長八百公尺，去年春天開工，用了四萬塊石頭。',
    '港區的防波堤昨天全部完工，漁民不再擔心颱風天無處停船',
  ],
  [
    '[파도스포츠] 한바다 기자 = 물결FC의 새 골키퍼 강마루는 이번 시즌 최고의 영입이라고 해도 지나치지 않다. 강마루는 지난 여름 팀에 왔고, 열 경기에서 네 골만 내줬다.',
    '물결FC의 새 골키퍼 강마루는 이번 시즌 최고의 영입이라고 해도 지나치지 않다',
  ],
  [
    '▲ 어민들이 항만공사 앞에 그물을 쌓아두고 시위를 벌이고 있다. 물결시 어민들이 3일 항만공사의 새 사용료에 반발하며 공사 앞에 그물을 쌓고 시위를 벌였다. 사용료는 두 배가 됐다.',
    '물결시 어민들이 3일 항만공사의 새 사용료에 반발하며 공사 앞에 그물을 쌓고 시위를 벌였다',
  ],
  [
    'Tolberg - 40 Jahre nach dem Sturm wird der Pegel am Hafen erneuert. Die Arbeiten dauern bis zum Herbst und kosten das Amt zwei Millionen Euro.',
    '40 Jahre nach dem Sturm wird der Pegel am Hafen erneuert',
  ],
  [
    '(CNN)A survey of the harbour in Tolby found no trace of the lost ferry. Divers had searched the bay for nine days in all.',
    'A survey of the harbour in Tolby found no trace of the lost ferry',
  ],
])('%s', (raw, title) => {
  expect(titleOf(raw)).toBe(title);
});
