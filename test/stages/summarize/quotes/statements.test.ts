// Indirect speech that can stand on a card without marks, and what must not be put into anyone's mouth.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { statements } from '../../../language/tongues/direct-quotes.ts';
import { paragraphs } from '../paragraphs.ts';

describe('statements', () => {
  test.each<[string, string, unknown[]]>([
    [
      'de',
      'Mit der neuen Karte werde vieles billiger für die Fahrgäste im Landkreis Harbach, sagte Landrat Jonas Petersen.',
      [
        'Jonas Petersen',
        'Landrat',
        'Mit der neuen Karte werde vieles billiger für die Fahrgäste im Landkreis Harbach',
      ],
    ],
    [
      'zh-Hans',
      '记者从西岭省应急管理局获悉，截至19日16时，全省已紧急转移群众3.6万人。',
      ['西岭省应急管理局', null, '截至19日16时，全省已紧急转移群众3.6万人。'],
    ],
    [
      'zh-Hant',
      '經濟部標準檢驗局今（24）日公布，電熱毯因保險絲規格不符可能冒煙。',
      ['經濟部標準檢驗局', null, '電熱毯因保險絲規格不符可能冒煙。'],
    ],
    [
      'zh-Hant',
      '擔任主席的副議長涂世昌裁示，社會局須在兩週內提出書面報告。',
      ['涂世昌', '副議長', '社會局須在兩週內提出書面報告。'],
    ],
    [
      'zh-Hant',
      '局長馮佩珊辯稱「加幅已經好克制，沒有再減的空間」，又指政府不排除在下半年再檢討。',
      ['馮佩珊', '局長', '政府不排除在下半年再檢討。'],
    ],
    [
      'zh-Hant',
      '策展人林語安指出，展場的燈光要在開館前調整三次。',
      ['林語安', '策展人', '展場的燈光要在開館前調整三次。'],
    ],
    [
      'zh-Hans',
      '财政局局长王建国表示，明年将安排三千万元用于人才补贴。',
      ['王建国', '财政局局长', '明年将安排三千万元用于人才补贴。'],
    ],
    [
      'zh-Hant',
      '環保團體「看守溪流」批評，市府至今只公布總量，沒有公布去向。',
      ['看守溪流', null, '市府至今只公布總量，沒有公布去向。'],
    ],
    [
      'zh-Hans',
      '在园艺学教授任新民看来，轨道省了力气，却没有留住年轻人。',
      ['任新民', '园艺学教授', '轨道省了力气，却没有留住年轻人。'],
    ],
    [
      'zh-Hant',
      '能源署則說，檢測規範最快在年底預告；署長林恩碩強調，「安全是門檻，不是保護傘」。',
      ['能源署', null, '檢測規範最快在年底預告'],
    ],
    [
      'zh-Hans',
      '技术总监韩一鸣解释道，小城市的道路看似混乱，其实规律更强。',
      ['韩一鸣', '技术总监', '小城市的道路看似混乱，其实规律更强。'],
    ],
    // Behind a colon, behind what is said, behind a verb that stresses; a side in court.
    [
      'zh-Hans',
      '市议会主席陈大文说：会议改到下星期三举行，届时将表决预算案。',
      ['陈大文', '市议会主席', '会议改到下星期三举行，届时将表决预算案。'],
    ],
    [
      'zh-Hant',
      '預算案要在下週前送進議會，地方公所還沒有看過，局長林大同表示。',
      ['林大同', '局長', '預算案要在下週前送進議會，地方公所還沒有看過'],
    ],
    [
      'zh-Hant',
      '對於用水疑慮，鄭雅文強調機房採用封閉式冷卻，每天用水不到300噸。',
      ['鄭雅文', null, '機房採用封閉式冷卻，每天用水不到300噸。'],
    ],
    [
      'zh-Hant',
      '控方指，被告以同一手法再犯案六次，涉款由8萬元至35萬元不等。',
      ['控方', null, '被告以同一手法再犯案六次，涉款由8萬元至35萬元不等。'],
    ],
    // It points to a thing and names it.
    [
      'zh-Hant',
      '總教練藤井隆史透過翻譯表示，那顆滑球的位置並沒有失投。',
      ['藤井隆史', '總教練', '那顆滑球的位置並沒有失投。'],
    ],
    [
      'zh-Hant',
      '母親林淑芬今晚沒有進場，在家裡看轉播，受訪時表示自己緊張到整個第九局都在洗碗。',
      ['林淑芬', null, '自己緊張到整個第九局都在洗碗。'],
    ],
    // What is told before words in marks, of who has a name.
    [
      'zh-Hant',
      '律師羅明軒受訪時說，當事人長期失眠，案發前一晚喝了半瓶酒，「他從頭到尾沒有要傷害任何人」。',
      ['羅明軒', '律師', '當事人長期失眠，案發前一晚喝了半瓶酒'],
    ],
    // Who complains, and not whom they complain to; a mood is no words; what follows a meeting's name.
    [
      'zh-Hant',
      '住戶向管委會主委陳大文抱怨，電梯停了三個月都沒有人來修理。',
      [null, '住戶', '電梯停了三個月都沒有人來修理。'],
    ],
    [
      'zh-Hant',
      '鄰居向里長的兒子陳大文抱怨，護岸工程拖了兩年沒有動工。',
      [null, '鄰居', '護岸工程拖了兩年沒有動工。'],
    ],
    [
      'zh-Hant',
      '曾向警方報案的陳大文說，護岸工程拖了兩年沒有動工，大家都很擔心。',
      ['陳大文', null, '護岸工程拖了兩年沒有動工，大家都很擔心。'],
    ],
    [
      'zh-Hant',
      '導演向華強表示，護岸工程拖了兩年沒有動工，新片也停拍。',
      ['向華強', '導演', '護岸工程拖了兩年沒有動工，新片也停拍。'],
    ],
    [
      'zh-Hant',
      '記者致電校長林美玉，她表示學校停課的原因和後續安排還要研究。',
      ['林美玉', '校長', '學校停課的原因和後續安排還要研究。'],
    ],
    [
      'zh-Hant',
      '涉事業主霍太電話中向本報承認曾與前租客有拗撬，但否認欠債。',
      ['霍太', '涉事業主', '曾與前租客有拗撬，但否認欠債。'],
    ],
    [
      'zh-Hant',
      '晶瀚電子今天召開重大訊息說明會，宣布將投資新台幣128億元，在虎尾設置資料中心。',
      ['晶瀚電子', null, '將投資新台幣128億元，在虎尾設置資料中心。'],
    ],
    // A verb that what is said follows at once; a body's answer, report and notice; a museum and a troupe are bodies.
    [
      'zh-Hant',
      '談到球季，總教練葉政宏強調不會讓任何投手連續兩天先發。',
      ['葉政宏', '總教練', '不會讓任何投手連續兩天先發。'],
    ],
    [
      'zh-Hant',
      '交通部航港局在書面回覆中指出，夜間航班將維持到明年三月。',
      ['交通部航港局', null, '夜間航班將維持到明年三月。'],
    ],
    [
      'zh-Hans',
      '消费维权办公室去年的报告指出，预付卡投诉中只有两成最终获得退款。',
      ['消费维权办公室', null, '预付卡投诉中只有两成最终获得退款。'],
    ],
    [
      'zh-Hant',
      '縣立博物館表示，整修工程將在三月底完成，期間照常開放。',
      ['縣立博物館', null, '整修工程將在三月底完成，期間照常開放。'],
    ],
    // Whose words in marks follow with a verb of their own, said something before them.
    [
      'zh-Hant',
      '律師江以安受訪表示，當事人對群組內容並不知情，並批評警方「先開記者會再找證據，完全本末倒置」。',
      ['江以安', '律師', '當事人對群組內容並不知情'],
    ],
    [
      'ja',
      '田中一郎社長は会見で、来年度中に新工場を建てる計画だと説明した。',
      ['田中一郎', '社長', '来年度中に新工場を建てる計画だ'],
    ],
    [
      'ja',
      '島村さんによると、半年ほどで駅名が読めるようになるという。',
      ['島村', null, '半年ほどで駅名が読めるようになる'],
    ],
    // The last と tells what is said; a finding, a plan and a comment in writing are said as well.
    [
      'ja',
      '工場長の岡田実さんは、再発防止策を年内にまとめると約束した。',
      ['岡田実', '工場長', '再発防止策を年内にまとめる'],
    ],
    [
      'ja',
      '北浜運輸は取材に対し、内容を精査したうえで対応を決めるとのコメントを文書で出した。',
      ['北浜運輸', null, '内容を精査したうえで対応を決める'],
    ],
    [
      'ja',
      '県教委は、児童への聞き取りを来週中に終える方針を示した。',
      ['県教委', null, '児童への聞き取りを来週中に終える'],
    ],
    ['ko', '시에 따르면 겨울철 결항률은 34%에 달했다.', ['시', null, '겨울철 결항률은 34%에 달했다.']],
    [
      'ko',
      '시장조사업체 세미인사이트는 장비 시장이 내년에 24% 성장할 것으로 전망했다.',
      ['세미인사이트', null, '장비 시장이 내년에 24% 성장할 것'],
    ],
    [
      'ja',
      '町によると、延べ2万1千人が利用し、経費は半分に減った。',
      ['町', null, '延べ2万1千人が利用し、経費は半分に減った。'],
    ],
    [
      'ja',
      '県内では被害が続いており、古物商組合は防犯カメラの設置費を半額補助するとしている。',
      ['古物商組合', null, '防犯カメラの設置費を半額補助する'],
    ],
    [
      'ko',
      '김민수 대표는 내년에 새 공장을 지어 직원을 더 뽑겠다고 했다.',
      ['김민수', '대표', '내년에 새 공장을 지어 직원을 더 뽑겠다'],
    ],
    [
      'ko',
      '오태준 교수는 처리 비용까지 따지면 전체 비용이 줄어든다고 분석했다.',
      ['오태준', '교수', '처리 비용까지 따지면 전체 비용이 줄어든다'],
    ],
    [
      'ko',
      '처음 고소한 사람은 6명이었지만 거래 내역을 추적한 끝에 피해자가 크게 늘었다고 경찰은 설명했다.',
      ['경찰', null, '처음 고소한 사람은 6명이었지만 거래 내역을 추적한 끝에 피해자가 크게 늘었다'],
    ],
    [
      'ko',
      '반도체 장비업체 한빛전자가 28일 영업이익이 지난해 같은 기간보다 41% 줄었다고 밝혔다.',
      ['한빛전자', null, '영업이익이 지난해 같은 기간보다 41% 줄었다'],
    ],
    [
      'ko',
      '도경희 대표는 “먼저 답해야 했다”며 고개를 숙였다. 다음 주 안에 부동산 거래 내역을 공개하겠다고도 했다.',
      ['도경희', '대표', '다음 주 안에 부동산 거래 내역을 공개하겠다'],
    ],
    [
      'en',
      'Some 9,000 pumps ran through the night, enough for the whole valley, according to a report published Monday by the Lower Vale Water Board.',
      ['Lower Vale Water Board', null, 'Some 9,000 pumps ran through the night, enough for the whole valley'],
    ],
    [
      'en',
      'The biologist, who leads the Otter Group at Carrow, argues in a new book that most rivers are quieter than we think.',
      [null, 'The biologist', 'most rivers are quieter than we think.'],
    ],
    [
      'fr',
      'Selon l’Institut des eaux douces, une barque use en moyenne 2,7 fois moins de carburant qu’un camion.',
      [
        'Institut des eaux douces',
        null,
        'une barque use en moyenne 2,7 fois moins de carburant qu’un camion.',
      ],
    ],
    [
      'es',
      'La Asociación de Vecinos del Puerto calcula que unas mil personas viven lejos de un médico.',
      ['Asociación de Vecinos del Puerto', null, 'unas mil personas viven lejos de un médico.'],
    ],
    [
      'it',
      'Secondo la Regione, altri nove mulini saranno venduti entro l’estate.',
      ['Regione', null, 'altri nove mulini saranno venduti entro l’estate.'],
    ],
    [
      'en',
      'Councillor Daniel Okafor told reporters that the council would vote in March.',
      ['Daniel Okafor', 'Councillor', 'the council would vote in March.'],
    ],
    [
      'en',
      "According to the council's yearly report, the pump used £29,800 of power, after £41,300 in the year before.",
      [
        null,
        "the council's yearly report",
        'the pump used £29,800 of power, after £41,300 in the year before.',
      ],
    ],
    [
      'en',
      'According to James Berg, an economist at Leiden, rents have doubled since 2015.',
      ['James Berg', 'economist at Leiden', 'rents have doubled since 2015.'],
    ],
    [
      'en',
      'Small firms will be hit hardest, said Anna Weber.',
      ['Anna Weber', null, 'Small firms will be hit hardest'],
    ],
    [
      'de',
      'Landrat Thorsten Evers sagte, die Betroffenen würden bis zum Sommer entschädigt.',
      ['Thorsten Evers', 'Landrat', 'die Betroffenen würden bis zum Sommer entschädigt.'],
    ],
    // Behind "dass" and "dat", behind a verb that stands before its subject, between commas.
    [
      'de',
      'Nach dem Treffen mit Minister Hans Roth sagte die Ärztin Eva Klee, dass die Klinik bis zum Sommer bleibe.',
      ['Eva Klee', 'Ärztin', 'die Klinik bis zum Sommer bleibe.'],
    ],
    [
      'de',
      'Das Landesamt für Wasserbau teilte am Abend mit, die Brücke sei nicht mehr zu retten.',
      ['Das Landesamt für Wasserbau', null, 'die Brücke sei nicht mehr zu retten.'],
    ],
    [
      'nl',
      'Christine Kerkhof zegt in een reactie dat de brug tot de zomer dicht blijft.',
      ['Christine Kerkhof', null, 'de brug tot de zomer dicht blijft.'],
    ],
    [
      'fr',
      'La procureure Hélène Garrec a précisé, lors d’une conférence de presse, que le pont fermerait en mars.',
      ['Hélène Garrec', 'procureure', 'le pont fermerait en mars.'],
    ],
    [
      'fr',
      'D’après la géologue Odile Marin, le pont fermera avant la fin de l’hiver.',
      ['Odile Marin', 'géologue', 'le pont fermera avant la fin de l’hiver.'],
    ],
    [
      'pt',
      'De acordo com a ministra Ana Sá, que visitou a obra, a ponte fecha antes do inverno.',
      ['Ana Sá', 'ministra', 'a ponte fecha antes do inverno.'],
    ],
    [
      'es',
      'La alcaldesa Ana Ruiz alabó el plan, pero advirtió de que el puente cerrará en dos años.',
      ['Ana Ruiz', 'alcaldesa', 'el puente cerrará en dos años.'],
    ],
    [
      'en',
      'The warden, Rowan Field, told a meeting a few minutes ago that the bridge would close in March.',
      ['Rowan Field', 'warden', 'the bridge would close in March.'],
    ],
    [
      'en',
      'Residents say the bridge has been closed since March.',
      [null, 'Residents', 'the bridge has been closed since March.'],
    ],
    [
      'de',
      'Der Klimaforscher Andreas Fink vom Rheinischen Institut für Technik (RIT) erwartet, dass die Meere wärmer werden.',
      ['Andreas Fink', 'Klimaforscher', 'die Meere wärmer werden.'],
    ],
    // Of oneself: under the name it is understood.
    [
      'en',
      'Senator Tom Harkness said he would hold a hearing in March.',
      ['Tom Harkness', 'Senator', 'he would hold a hearing in March.'],
    ],
    [
      'en',
      'Warden Ann Field said she could not trust “garage science.” By November the bridge was closed.',
      ['Ann Field', 'Warden', 'she could not trust “garage science.”'],
    ],
    // Begins with what is the speaker's own, or with nothing.
    [
      'de',
      'Seine Verteidigerin Aylin Demirci erklärte, ihr Mandant bestreite die Vorwürfe.',
      ['Aylin Demirci', 'Verteidigerin', 'ihr Mandant bestreite die Vorwürfe.'],
    ],
    [
      'en',
      'The Harbour Council said it would study the findings.',
      ['Harbour Council', null, 'it would study the findings.'],
    ],
    [
      'en',
      'The warden, Rowan Field, said it was too dangerous to send crews up the poles.',
      ['Rowan Field', 'warden', 'it was too dangerous to send crews up the poles.'],
    ],
    // A clause between commas tells of the whole sentence; in marks a word names nobody.
    [
      'de',
      'Ohne die Pacht, so Kämmerer Tobias Frehn, werde die Gemeinde die Schule nicht mehr allein tragen können.',
      [
        'Tobias Frehn',
        'Kämmerer',
        'Ohne die Pacht, so Kämmerer Tobias Frehn, werde die Gemeinde die Schule nicht mehr allein tragen können.',
      ],
    ],
    [
      'en',
      'The old bridge, the mayor of Ravello said, would close in two years.',
      [null, 'the mayor of Ravello', 'The old bridge, the mayor of Ravello said, would close in two years.'],
    ],
    [
      'en',
      'Rosa Field, who has a “hold” rating on the stock, said a price in the sixties would be refused.',
      ['Rosa Field', null, 'a price in the sixties would be refused.'],
    ],
    // Whom it is told to; a noun without an article; what one who is told of more says.
    [
      'en',
      'The manager, Priya Nair, told members the price had gone up because of steel.',
      ['Priya Nair', 'manager', 'the price had gone up because of steel.'],
    ],
    [
      'en',
      'Finance director Jude Amadi said net debt would fall by the end of the year.',
      ['Jude Amadi', 'Finance director', 'net debt would fall by the end of the year.'],
    ],
    [
      'en',
      'A neighbour who had helped with chest compressions said the house was empty since then.',
      [null, 'A neighbour', 'the house was empty since then.'],
    ],
    [
      'en',
      'An inquiry found fatigue had been a factor in the crash at sea.',
      [null, 'An inquiry', 'fatigue had been a factor in the crash at sea.'],
    ],
    [
      'en',
      'Harbour Islands says that no sailings will run before noon on Saturday.',
      ['Harbour Islands', null, 'no sailings will run before noon on Saturday.'],
    ],
    [
      'en',
      'Jane Field told detectives that the boat was hers, the affidavit says.',
      ['Jane Field', null, 'the boat was hers'],
    ],
    // Verbs of several words; what is demanded; behind a colon; what only the form of its verb shows to be told.
    [
      'de',
      'Präsidentin Ayşe Kranz ließ durchblicken, dass der Etat für die neue Saison steigen soll.',
      ['Ayşe Kranz', 'Präsidentin', 'der Etat für die neue Saison steigen soll.'],
    ],
    [
      'de',
      'Der Bund der Steuerzahler forderte, zuerst bei den Dienstwagen des Landes zu sparen.',
      ['Der Bund der Steuerzahler', null, 'zuerst bei den Dienstwagen des Landes zu sparen.'],
    ],
    [
      'de',
      'Fraktionschefin Gudrun Pahlke zeigte sich nicht überzeugt: Ein Rabatt, der ende, sei kein Rabatt.',
      ['Gudrun Pahlke', 'Fraktionschefin', 'Ein Rabatt, der ende, sei kein Rabatt.'],
    ],
    [
      'de',
      '„Die Kollegen haben drei Nächte lang gewartet“, sagte Maren Kolbe. Der Jüngere habe sich widerstandslos festnehmen lassen.',
      ['Maren Kolbe', null, 'Der Jüngere habe sich widerstandslos festnehmen lassen.'],
    ],
    [
      'de',
      'Der Vorsitzende des Vereins, Horst Brandes, dankte der Polizei, übte aber auch Kritik. Man habe schon im Herbst um Streifen gebeten.',
      ['Horst Brandes', 'Vorsitzende des Vereins', 'Man habe schon im Herbst um Streifen gebeten.'],
    ],
    ['en', 'The family said that the port was closed.', [null, 'The family', 'the port was closed.']],
    [
      'en',
      'Unite, which represents most of the workers, said it had been given no notice.',
      ['Unite', null, 'it had been given no notice.'],
    ],
    [
      'en',
      'The Ministry of Youth and Sport said that the school was closed.',
      ['The Ministry of Youth and Sport', null, 'the school was closed.'],
    ],
    [
      'nl',
      'Het Ministerie van Jeugd en School zegt in een reactie dat scholen daar zelf over gaan.',
      ['Ministerie van Jeugd en School', null, 'scholen daar zelf over gaan.'],
    ],
    [
      'nl',
      'Later op de ochtend liet burgemeester Marijke Hoogland weten dat er geen asbest is vrijgekomen.',
      ['Marijke Hoogland', 'burgemeester', 'er geen asbest is vrijgekomen.'],
    ],
    [
      'de',
      'Der Iran-Experte Jonas Feld von der Deutschen Gesellschaft sagte, die Lage sei ernst.',
      ['Jonas Feld', 'Iran-Experte', 'die Lage sei ernst.'],
    ],
    // By a source that the clause stands around: the whole sentence.
    [
      'de',
      'Nach Angaben der Handelskammer ist die Firma in dieser Nische Marktführer.',
      ['Handelskammer', null, 'Nach Angaben der Handelskammer ist die Firma in dieser Nische Marktführer.'],
    ],
    [
      'de',
      'Nach Angaben des Finanzministeriums sinken die Einnahmen um 4,3 Prozent.',
      ['Finanzministerium', null, 'Nach Angaben des Finanzministeriums sinken die Einnahmen um 4,3 Prozent.'],
    ],
    [
      'de',
      'Betriebsleiter Jonas Feld zufolge reicht das Wasser noch 47 Tage.',
      ['Jonas Feld', 'Betriebsleiter', 'Betriebsleiter Jonas Feld zufolge reicht das Wasser noch 47 Tage.'],
    ],
    [
      'de',
      'Nach Ansicht von Ute Lahn, Professorin in Kiel, brauchen die Bäume mehr Wasser.',
      [
        'Ute Lahn',
        'Professorin in Kiel',
        'Nach Ansicht von Ute Lahn, Professorin in Kiel, brauchen die Bäume mehr Wasser.',
      ],
    ],
    [
      'de',
      'Die Brücke kostet nach Angaben von Landrat Jonas Petersen 4,3 Millionen Euro.',
      [
        'Jonas Petersen',
        'Landrat',
        'Die Brücke kostet nach Angaben von Landrat Jonas Petersen 4,3 Millionen Euro.',
      ],
    ],
    [
      'de',
      'Der Sportverein hat nach eigenen Angaben 640 Mitglieder und drei Trainer.',
      ['Der Sportverein', null, 'Der Sportverein hat nach eigenen Angaben 640 Mitglieder und drei Trainer.'],
    ],
    [
      'nl',
      'Volgens directeur Wim Bolder wees een eigen test in december niet op een gebrek.',
      [
        'Wim Bolder',
        'directeur',
        'Volgens directeur Wim Bolder wees een eigen test in december niet op een gebrek.',
      ],
    ],
    [
      'nl',
      'De brug bij Oosterzijl was volgens de brandweer niet meer te redden.',
      ['de brandweer', null, 'De brug bij Oosterzijl was volgens de brandweer niet meer te redden.'],
    ],
  ])('%s: %s', (language, line, statement) => {
    expect(statements(language, line)).toEqual([statement]);
  });

  test.each([
    ['what a friend was asked', 'zh-Hans', '他从朋友处得知，房东上个月已经把房子卖给了别人。'],
    ['what is not explained', 'zh-Hant', '師傅溫金樹不愛解釋，只把一顆生角的眉骨按到記者的手上。'],
    ['a denial', 'zh-Hant', '分析師王小明不認為人工智慧會很快取代人類的工作。'],
    ['a condition', 'zh-Hant', '如果執行長林美玉表示，公司將會退出市場，股價就會下跌。'],
    ['a denial', 'en', 'Doctor Mona Adler never said that the debate over cost was pointless.'],
    ['a denial', 'de', 'Karl Uhl sagte nicht, dass die Brücke im Mai geschlossen wird.'],
    ['a denial', 'nl', 'Jan Vos zei nooit dat de brug in mei dicht gaat voor iedereen.'],
    ['a refusal', 'en', 'Jane Doe did not say that the plant would be closed next year.'],
    [
      'what only a page calls so',
      'en',
      'The logbooks are plain: six school books in a tin, with a column for the date, the tide and what the page calls “weather”.',
    ],
    ['what only comforts', 'zh-Hans', '有业主向冯立群的妻子表示慰问，她只是摆摆手，没有说什么话。'],
    ['what is not said', 'zh-Hant', '家長希望學校恢復營養午餐，可是錢從哪裡來，校長沒有說。'],
    ['a thing that is stressed', 'zh-Hant', '工程師張大明解釋安全的重要性，並請大家支持這個計畫。'],
    ['whose subject is another clause’s', 'ko', '정부가 약속을 세 번이나 어기고 모른 척하고 있다고 말했다.'],
    [
      'what either of two may have said',
      'ko',
      '김철수 시장은 자리에 앉았다. 박영희 의원은 자리를 떴다. 다음 주에 다시 회의를 열겠다고 했다.',
    ],
    ['a vote', 'zh-Hans', '20名代表中，15人表示赞成，3人反对，2人弃权，方案获得通过。'],
    [
      'whoever only speaks',
      'zh-Hant',
      '梁仲文做琴三十年。他說話時總是望着窗外的維修棚架，彷彿那邊才是觀眾。',
    ],
    ['what a journalist asks', 'zh-Hant', '記者致電校長林美玉，表示希望了解學校停課的原因和後續安排。'],
    ['what nobody says', 'en', 'It is said that the bridge was built in one night by the devil.'],
    [
      'what everybody says',
      'fr',
      'Odile Marin tient le bac. On dit que le pont fermera avant la fin de l’hiver.',
    ],
    ['what is said', 'es', 'Ana Ruiz lleva la barca. Se dice que el puente cerrará en dos años.'],
    ['what several say', 'es', 'Ana Ruiz lleva la barca. Dicen que el puente cerrará en dos años.'],
    [
      'what several have said',
      'it',
      'Anna Bruni guida il battello. Hanno detto che il ponte chiuderà tra due anni.',
    ],
    ['what a story is of', 'en', 'Ann Field told the story that had made her famous in the valley.'],
    [
      'what a pronoun says that may be of somebody in passing',
      'de',
      'Wie es weitergeht, zeigt nach Angaben von Vorstand Arman Kibet das Beispiel. So berichtete er, dass die Brücke gesperrt bleibe.',
    ],
    ['a question and no answer', 'en', 'Asked whether the bridge would close, Ann Field smiled.'],
    ['a plan’s own words', 'de', 'Die Brücke, so der Plan, soll im März fertig sein und bleiben.'],
    [
      'what everybody says between commas',
      'de',
      'Die Brücke, heißt es, soll im März fertig sein und bleiben.',
    ],
    ['what is denied between commas', 'en', 'The boat, Ann Field never said, was rotten and had been sold.'],
    [
      'who a clause beside the noun tells of',
      'en',
      'The man, who said he was ill, left the room before the vote.',
    ],
    ['what somebody finds', 'en', 'Ann Field found the door was locked and the lamp was out.'],
    ['a story of something', 'en', 'Ann Field told members the story of how the bridge had been built.'],
    [
      'what a paper that is not named says',
      'en',
      'Ann Field wrote to them. It said that the bridge had been closed.',
    ],
    ['who says it and does more', 'en', 'The bridge would close, Ann Field smiled, and left the room.'],
    [
      'what somebody would do as if behind somebody’s words',
      'de',
      '„Die Kollegen haben drei Nächte lang gewartet“, sagte Maren Kolbe. Es war, als habe niemand etwas von dem Streit gehört.',
    ],
    [
      'a recipe behind somebody’s words',
      'de',
      '„Die Kollegen haben drei Nächte lang gewartet“, sagte Maren Kolbe. Man nehme drei Eier und ein Pfund Mehl aus dem Keller.',
    ],
    [
      'luck behind somebody’s words',
      'de',
      '„Die Kollegen haben drei Nächte lang gewartet“, sagte Maren Kolbe. Gott sei Dank habe niemand im Haus geschlafen.',
    ],
    [
      'what is rumoured behind somebody’s words',
      'de',
      '„Die Kollegen haben drei Nächte lang gewartet“, sagte Maren Kolbe. Angeblich habe der Fahrer schon am Abend getrunken.',
    ],
    [
      'what a charge has behind somebody’s words',
      'de',
      '„Die Kollegen haben drei Nächte lang gewartet“, sagte Maren Kolbe. Laut Anklage habe der Fahrer schon am Abend getrunken.',
    ],
    [
      'what comes behind another one’s silence behind somebody’s words',
      'de',
      '„Die Kollegen haben drei Nächte lang gewartet“, sagte Maren Kolbe. Die Nachbarin schwieg dazu am Abend. Der Fahrer habe schon am Abend getrunken.',
    ],
    [
      'what another one tells behind somebody’s words',
      'de',
      '„Die Kollegen haben drei Nächte lang gewartet“, sagte Maren Kolbe. Die Brücke, so erzählte es damals wer, habe drei Bögen gehabt.',
    ],
    [
      'a reproach of nobody',
      'de',
      'Maren Kolbe kam spät. Der Vorwurf: Er habe das Geld in den Keller gebracht.',
    ],
    [
      'whose words they quote',
      'de',
      'Maren Kolbe zitierte den Fahrer: Er habe das Geld in den Keller gebracht.',
    ],
    ['what was counted', 'en', 'A count in June found that four in ten drivers broke the limit.'],
    [
      'half a sentence',
      'de',
      'Maren Kolbe hat das stets bestritten: Es sei, so Kolbe, „ein Niesen gewesen, ein ehrliches“.',
    ],
    ['what was found out of it', 'de', 'Den Recherchen zufolge fehlen im Land 300 Lehrer und Lehrerinnen.'],
    ['what a law or a plan tells', 'de', 'Laut Gesetz müssen die Daten nach einem Jahr gelöscht werden.'],
    ['what is loud', 'de', 'Laut lachend verließ Anna Weber den Saal und stieg in das Auto.'],
    ['when it was told', 'de', 'Nach Angaben vom Dienstag fehlen noch 300 Unterschriften für das Begehren.'],
    [
      'what a clause beside the main one has from its source',
      'de',
      'Der Fahrer, der laut Landrat Jonas Petersen betrunken war, flüchtete zu Fuß in den Wald.',
    ],
    [
      'what others deny in the same sentence',
      'de',
      'Nach Angaben von Landrat Jonas Petersen fallen 30 Züge aus, die Gewerkschaft bestreitet das.',
    ],
    ['what a rule wants', 'nl', 'Volgens de regels moet elke hond een penning dragen.'],
    ['what I think', 'nl', 'Volgens mij is dat niet waar en ook niet eerlijk.'],
    ['what a custom is', 'nl', 'Volgens traditie eet men op die dag haring met brood en bier.'],
  ])('leaves out %s', (_, language, line) => {
    expect(statements(language, line)).toEqual([]);
  });

  test('a source that a sentence names in passing does not go on behind it', () => {
    const { raw, blocks } = paragraphs(
      'Ontwerper Siem van Aalst maakte het hekje. De oplossing zou volgens hem drie cent hebben gekost.',
      '‘Ik heb ook zo’n ding gehad. Drie kinderen mee grootgebracht.’',
    );
    expect(
      findQuotes(raw, blocks, 'nl').filter(
        ({ kind, attribution }) => kind === 'direct' && attribution?.grade !== 'unknown',
      ),
    ).toEqual([]);
  });
});

test('what somebody holds for unlikely is not what they say', () => {
  expect(
    statements('de', 'Dass es im nächsten Jahr noch wärmer wird, hält Jonas Feld für unwahrscheinlich.'),
  ).toEqual([]);
});

describe('what a clause tells that somebody said who is told of', () => {
  test.each<[string, (string | null)[][]]>([
    [
      'The plan was drawn up by Ann Field, who said that the harbour would be closed in January.',
      [['Ann Field', null, 'the harbour would be closed in January.']],
    ],
    ['Tom Reed met Ann Field, who denied that the harbour would be closed in January.', []],
    ['Tom Reed met Ann Field, who had been told that the harbour would be closed in January.', []],
  ])('%s', (line, found) => {
    expect(statements('en', line)).toEqual(found);
  });
});

test.each<[string, string, string]>([
  [
    'en',
    'the researchers',
    'According to the researchers, each colony saves the growers some 190 euros a year. Ann Field agrees.',
  ],
  [
    'fr',
    'les enquêteurs',
    'Selon les enquêteurs, le feu est parti de la cuisine vers deux heures. Anne Roux acquiesce.',
  ],
  [
    'es',
    'los médicos del club',
    'Según los médicos del club, la rodilla ha respondido bien al tratamiento. Ana Roca asintió.',
  ],
  [
    'pt',
    'os investigadores',
    'Segundo os investigadores, cada colónia poupa aos produtores cerca de 190 euros. Ana Sá concorda.',
  ],
])('%s: %s are several, and nobody who has a name beside them', (language, role, line) => {
  expect(statements(language, line).map(([name, told]) => [name, told])).toEqual([[null, role]]);
});

test.each<[string, string | null]>([
  ['被告鄧志恒報稱運輸工人。鄧在辯方大律師余詠欣主問下稱，當時月薪1.6萬元，從沒收過額外報酬。', '鄧志恒'],
  ['同案的馮國樑（48歲）早前承認串謀盜竊罪，被判囚32個月。', null],
])(
  'in court whoever asks does not answer, and what somebody pleads is no words of theirs: %s',
  (line, speaker) => {
    expect(statements('zh-Hant', line)[0]?.[0] ?? null).toBe(speaker);
  },
);
