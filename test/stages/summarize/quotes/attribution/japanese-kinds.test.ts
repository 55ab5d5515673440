// Who said it in Japanese: the kinds met in broadcasts, press releases, courts and features, one each.
import { expect, test } from '@jest/globals';
import { namesIn, proofsIn, speakersIn } from './speakers.ts';

test.each<[string, (string | null)[]]>([
  // Those from whom a voice comes, where the sentence is about them; else a voice is nobody's.
  ['試食した利用者からは「五年ぶりに食べた気がした」との感想をいただきました。', ['試食した利用者']],
  ['柏原紀子市長は計画を示した。議場では「急ぎすぎだ」との声も上がった。', []],
  // What was ticked or looked for, and what the paper asks, is no speech.
  ['アンケートで「毎日のように見ている」と答えた人は62％に上った。', []],
  ['「猫がしゃべる理由は何か」と検索すると、動画が並ぶ。', []],
  ['記者が「辞任する考えはあるか」と尋ねると、柏原紀子知事は「考えていない」と答えた。', [null, '柏原紀子']],
  ['「言いずらい」と書く人は2割を超えた。国語学者の堀内義明さんは「揺れるのは自然だ」とみる。', ['堀内義明']],
  // A name that no list holds, shown by what stands beside it.
  ['鏑木透（24）は取材に「もう一度走りたいんです」と話した。', ['鏑木透']],
  ['開発した研究所の鏑木透は、会場で「伸びるのに切れるんです」と話した。', ['鏑木透']],
  ['社長の経営判断は「甘かったと言わざるを得ない」と評された。', [null]],
  // Whom a sentence names beside its verb is not who says its words.
  ['堀内義明さんは歴史に詳しい。三宅さんの店については「負け方がきれいだ」と評した。', ['堀内義明']],
  // Who confesses is who was arrested; who is told so says nothing; who only comes up does not go on.
  ['県警は同日、男を詐欺容疑で逮捕した。「金に困っていた」と容疑を認めているという。', ['男']],
  [
    '県警によりますと、調べに対し「車には火をつけていない」と容疑を否認しているということです。以前の放火については、「むしゃくしゃしてやった」と話していました。',
    [null, null],
  ],
  ['「お前が犯人だろう」。刑事にそう言われ続けたと、男性は法廷で振り返った。', [null]],
  [
    '母の沢村由美子さんは「最後まで投げ切って」と祈った。試合が終わると、村雨は空を見上げた。「父に届いたと思う」。',
    ['沢村由美子', null],
  ],
  // Of kin of whom the sentence before is about it is not told who of the two speaks; of others it is.
  [
    '民宿を営む浜田千鶴さん（64）は「釣り客は泊まってくれない」と話す。高校生の孫は船で通学しており、「下宿させるしかないのか」と表情を曇らせた。',
    ['浜田千鶴', null],
  ],
  [
    '熊谷容疑者は「借金があったんです」と容疑を認め、ほかの2人は「運ぶのを頼まれただけだ」と否認した。',
    ['熊谷', 'ほかの2人'],
  ],
  // The verb is left out behind how it is said; a thing that could not be read is nobody.
  [
    '久我被告は起訴内容を認めた。動機を問われると、うつむいたまま「最初は借りただけのつもりでした」。',
    ['久我'],
  ],
  [
    '苅谷健准教授は説明する。その速さは人が歩くより少し遅く、「足の裏で予報を受信しているわけです」。',
    [null],
  ],
  ['検察側は「町民の信頼を根底から裏切った」として懲役5年を求刑した。', ['検察側']],
  // A body told of before: the firm of the sentence right before, and no office; of two neither.
  ['青波汽船は10日、朝の便をやめた。同社は「需要が大きく減ったため」と説明した。', ['青波汽船']],
  [
    '青波汽船は朝の便をやめた。東洋石油は値上げを求めた。同社は「需要が大きく減ったため」と説明した。',
    ['東洋石油'],
  ],
  ['青波汽船と東洋石油は朝の便をやめた。同社は「需要が大きく減ったため」と説明した。', [null]],
  ['青波汽船は朝の便をやめた。岩瀬署は男を逮捕した。同社は「需要が大きく減ったため」と説明した。', [null]],
  ['岩瀬署は男を逮捕した。同署は「動機を調べている最中だ」と説明した。', ['岩瀬署']],
  ['岩瀬市は計画を示した。男性社員は残った。同社は「需要が大きく減ったため」と説明した。', [null]],
  // What is heard in a corridor is nobody's, whatever stands before.
  [
    '全国柔道協議会は世界選手権の代表を12日に発表すると明らかにした。「滝本で決まりだろう」。通路ではそんな声が飛び交った。',
    [null],
  ],
  // Behind what they are a name is one, whatever it is.
  ['「このチームで良かった」。控室で、主将の権田原はそれだけ言うと、全員と握手した。', ['権田原']],
  ['エースの古閑は右肩に不安を抱えるが、「投げろと言われれば、何球でも」。', ['古閑']],
  ['俳優の鷺沢レンが会見した。「支えてくれた人です」と照れた。', ['鷺沢レン']],
  ['園長の日下部ひとみさんは「お茶を出すんです」と言う。', ['日下部ひとみ']],
  ['「自分の番が来ただけ」。引退した横綱・大嶽海は、土俵生活を振り返った。', ['大嶽海']],
  ['感染症に詳しい雁屋誠也・南洋大客員教授は「一例だけで語るのは危うい」とくぎを刺す。', ['雁屋誠也']],
  // Words that are nobody's yet take nothing from whom the sentence behind them is about.
  [
    '「灯りがないと寂しくて」。津久井重治さんは岬に住む。「誰のためでもない」と目を伏せた。',
    [null, '津久井重治'],
  ],
  ['投資会社は「経営陣の刷新を求める」との書簡を送った。', ['投資会社']],
  // A reading in brackets between a name and its title.
  ['尹素姫 （ ユンソヒ ） 外相は談話を出した。尹氏は「対話の用意がある」と述べた。', ['尹素姫']],
  // Signed by an office, held by a body, told by how it was said.
  ['悲鳴が上がる。「このままでは夏を越せない」（県北の町長）。', ['県北の町長']],
  [
    '厚労省は「因果関係は評価できない」とする一方、代理人は「調べる気がない」と反発する。',
    ['厚労省', '代理人'],
  ],
  ['初当選した鏑木千尋氏は「対立を終わらせる」と第一声。', ['鏑木千尋']],
  ['三浦恒雄さんによれば、本人は展示を渋っていた。「一度だけ、貸してくださったんです」', ['三浦恒雄']],
])('%s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test('words alone in a paragraph are whose the one above announces, or the one below says', () => {
  const announced = [
    '社長の香坂直哉は、以下のとおりコメントしました。',
    '「食べる喜びを諦めない社会へ進みます」',
  ];
  expect(proofsIn('ja', ...announced)).toEqual([['stated', '香坂直哉', announced[0]]]);
  const below = ['「もう一度、海に出ようと思った」', '漁師の岡部誠さんはそう話す。'];
  expect(proofsIn('ja', ...below)).toEqual([['stated', '岡部誠', below[1]]]);
  expect(speakersIn('ja', below[0]!, '漁師の岡部誠さんは港を離れた。')).toEqual([[null, null]]);
});

test.each<[string, (string | null)[]]>([
  // Whom a sentence is about may be the one who is spoken to.
  ['手術の朝、土屋美咲選手は病室を訪ねた。「お姉ちゃん、勝ってね」。', [null]],
  ['店長の岡部誠さんは客に頭を下げ続けた。「二度と来るものか」。男は去った。', [null]],
  ['佐伯涼介監督は、父の言葉を胸に采配を振る。「負けたときこそ胸を張れ」。', [null]],
  ['大臣は野党の「無能だと言わざるを得ない」との批判に、「結果で示す」と答えた。', ['野党', '大臣']],
  // A meeting says nothing.
  ['住民説明会は3時間に及んだ。「地下水は大丈夫なのか」。質問は続いた。', [null]],
  ['クラブの樫村英治社長は「恥を忍んでの決断」。', ['樫村英治']],
  ['垣内大樹さん（36）＝同県在住＝は「草むしりが向いていた」と笑う。', ['垣内大樹']],
  // A voice in the passive is nobody's.
  ['高橋健氏は辞任を示唆した。永田町では「次は西岡氏だ」とささやかれる。', [null]],
  ['労組は「現場軽視だ」と抗議文を出した。', ['労組']],
])('a scene is no proof: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string[], (string | null)[]]>([
  // Whoever reports is whom the sentence is about first, and nobody within what is reported.
  [
    ['長女の佐藤恵子さんは取材に応じ、父は最後まで病院を嫌がっていたと話した。「私が連れて行けばよかった」'],
    ['佐藤恵子'],
  ],
  [['工場長の岡田実さんは、社員は誰も事故を知らなかったと説明した。「翌朝、初めて聞いた」'], ['岡田実']],
  // Who is told something does not say it.
  [['岡部誠さんは子どものころ、祖父によくこう言われた。「海は逃げない」'], ['祖父']],
  [
    ['田村さんは入社初日を覚えている。帰り際、振り返ってこう言われたという。「客の顔を見ろ、数字は見るな」'],
    [null],
  ],
  [['原告側は、窓口で「前例がないので受け取れない」と断られたとして、国に賠償を求めている。'], [null]],
  // What is written somewhere may be anybody's.
  [
    ['運営会社は弁護士の土肥健太氏を通じて声明を出した。声明では「夜勤を二人体制に改めた」としている。'],
    [null],
  ],
  [
    ['港湾局は、7日に再開すると発表した。', '港の掲示板に子どもの字の紙が貼られた。「はやくかえってきてね」'],
    [null],
  ],
  // Voices are theirs from whom they come, and else nobody's.
  [
    [
      '三木洋介社長は「説明は尽くした」と述べた。',
      '保護者からは怒りの声が相次いだ。「なぜ半年も隠していたのか」',
    ],
    ['三木洋介', '保護者'],
  ],
  [
    ['佐伯涼介監督は「切り替える」と語った。スタンドからはため息が漏れた。「また最終回か」'],
    ['佐伯涼介', null],
  ],
  [
    ['知事は「検討してまいります」と述べた。', '廊下で誰かがつぶやいた。「検討ばかりじゃないか」'],
    ['知事', null],
  ],
  // What somebody is said to have said is told by another, who may go on.
  [
    ['祖父の安藤源三は「木は二度生きる」と言ったという。', '「私が継いだのは、その言葉があったからです」'],
    ['安藤源三', null],
  ],
])('who tells, who is told, and whom it comes from: %j', (lines, names) => {
  expect(namesIn('ja', ...lines)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  // Of two of one surname, who was told of before it first stands alone has it.
  [
    '長男を亡くした長谷川奈緒さん（46）が現場に立った。長谷川さんは「まだ間に合うと伝えたい」と訴えた。傍らで夫の長谷川修さんが「妻は一度も通れなかった」と明かした。',
    ['長谷川奈緒', '長谷川修'],
  ],
  // Known by the surname and the office, and no relative of whoever has the name in full.
  [
    '会社員の林美咲さん（34）は「家計が苦しくなるばかりです」と話した。林官房長官は「対策を急いでいきたい」と述べた。',
    ['林美咲', '林'],
  ],
  [
    '先発した野中翔投手は「直球が走っていました」と話した。野中監督は「まだまだ伸びる子です」と目を細めた。',
    ['野中翔', '野中'],
  ],
  [
    '山本太一副市長は「申し訳ないと思う」と述べた。山本市長は「辞めるつもりはない」と語った。',
    ['山本太一', '山本'],
  ],
  [
    '浜田喜久夫市議は「先送りは許されない」と述べた。浜田幹事長は「次は賛成してもらう」と語った。',
    ['浜田喜久夫', '浜田喜久夫'],
  ],
])('a surname again: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, string | null, string | null]>([
  // Where a name ends and the office begins, and what is none.
  ['橋本孝之道路局長は「五年かけてやる仕事を三年でやる」と述べた。', '橋本孝之', '道路局長'],
  ['長谷川奈緒経済産業相は「対策を急いでいきたい」と述べた。', '長谷川奈緒', '経済産業相'],
  ['プーリン露大統領は「交渉の用意はできている」と述べた。', 'プーリン', '露大統領'],
  ['警察庁のサイバー対策課長は「手口が巧妙になっている」と話した。', null, '警察庁のサイバー対策課長'],
  ['元同僚議員は「本人からそう聞いていました」と証言した。', null, '元同僚議員'],
  ['元木大介監督は「最後までよく投げたと思う」と話した。', '元木大介', '監督'],
  ['食料品店を営む戸田さん夫妻は「怖くて眠れなかった」と話す。', null, '戸田さん夫妻'],
  ['フランス大統領は「塔を三色に照らすつもりだ」と発表した。', null, 'フランス大統領'],
  ['トロン大のDaniel Litt教授は「興味を持ったのは初めて」と記した。', 'Daniel Litt', 'トロン大教授'],
  [
    '問題に詳しい吉中丈志・北都大医学部臨床教授は「ハードルが下がっていた」と指摘する。',
    '吉中丈志',
    '北都大医学部臨床教授',
  ],
  // A team is nobody, and who plays in front has a name.
  [
    'アマチュアの瀬戸内FCが勝った。決勝点のFW三浦は郵便局員。「明日も朝七時から仕分けです」と笑わせた。',
    '三浦',
    null,
  ],
])('%s', (line, name, role) => {
  expect(speakersIn('ja', line)).toEqual([[name, role]]);
});

test.each<[string, (string | null)[]]>([
  // A verb of saying before somebody: they say it, and not whom the sentence is about.
  ['町は避難を呼びかけたが、「聞こえなかった」と言う住民も少なくない。', ['住民']],
  ['田中一郎さんは「もう帰りたい」と話す女性に会った。', ['女性']],
  ['田中一郎さんは「必ず返す」と話す取引先の男性を信じた。', ['取引先の男性']],
  ['松本さんは「もう大丈夫」と話した医師の顔を覚えている。', ['医師']],
  ['記者に「辞めません」と語る田中一郎社長の表情は硬かった。', ['田中一郎']],
  ['田中一郎さんは「これが最後だ」と語った会見で涙を見せた。', ['田中一郎']],
  // From whom it comes; and whoever reads another's words out does not say them.
  [
    '鳥居明教授は「先生を増やさずにはできない」と強調した。委員からは「時間割が組めない」と懸念も出た。',
    ['鳥居明', '委員'],
  ],
  ['弁護人の佐藤一郎さんが手紙を読み上げた。「黒い雨の中を、妹の手を引いて歩きました」。', [null]],
  [
    '生野ミツエさん（93）が平和への誓いを読み上げた。「黒い雨の中を、妹の手を引いて歩きました」。',
    ['生野ミツエ'],
  ],
  ['「父の台詞は、全部うちの祖父の言葉です」と黛さん。', ['黛']],
  ['田中一郎教授は詩人の言葉を借りて「静けさは叫びである」と評した。', [null]],
  ['北陸物産の石塚邦雄社長は「底が二年は続くと思って経営にあたる」という。', ['石塚邦雄']],
  ['祖父は雨の日を「神様の休みの日だ」という。', []],
  // A word without a title is somebody only where the article has it as a part of a name.
  [
    'タレントの大堀恵がブログを更新。大堀は20日に更新したブログで、「夜中に救急病院へ駆け込みました」と告白。',
    ['大堀恵'],
  ],
  [
    'タレントの大堀恵がブログを更新。赤間は20日に更新したブログで、「夜中に救急病院へ駆け込みました」と告白。',
    [null],
  ],
  ['業界の関係者によると、「新しい規格への移行は早く進む」という。', ['業界の関係者']],
  ['取り調べに対し木村容疑者は「高揚感を得るためだった」と供述する一方、関与を否認した。', ['木村']],
])('whose words a clause tells: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  // Who also says something, or says it so, with words behind it, did not say the ones before.
  [
    '柊一馬さんは影を追って15年になる。「最初はバグだと思いました」。エレナ・マルティネス博士も振り返る。「三日、誰にも言わなかったの」。',
    ['柊一馬', 'エレナ・マルティネス'],
  ],
  [
    '柊一馬さんは影を追って15年になる。「最初はバグだと思いました」。エレナ・マルティネス博士は振り返る。「三日、誰にも言わなかったの」。',
    [null, 'エレナ・マルティネス'],
  ],
  [
    '「最初はバグだと思いました」。研究者の柊一馬さんは振り返る。「三日、誰にも言えなかった」。',
    ['柊一馬', '柊一馬'],
  ],
  // Who answers is not who was said to say something.
  [
    'カルロス・ペーニャ内野手は「まだ本塁打が残っている」とおどけた。隣の猪口監督が「四番は白紙だ」と言うと、「白紙なら僕が書きます」と返した。',
    ['カルロス・ペーニャ', '猪口', null],
  ],
  // この職員, 同課長: who was told of last, of those who are called so.
  [
    '県土木部の小野田敏課長は「人手が足りない」と話す。同課長は「国に人を出してほしい」と求めた。',
    ['小野田敏', '小野田敏'],
  ],
  [
    '当直に入った別の職員が白い粉に気付いた。この職員は警察に「飲むなと叫んだ」と説明していたという。',
    ['当直に入った別の職員'],
  ],
  ['店長の岡部誠さんは通行人の男性を助けた。この男性は「命拾いをした」と話した。', ['男性']],
  // Names before an office that no list has, and no names.
  ['倉科監督は「相手を褒めるしかない」と潔かった。', ['倉科']],
  ['現場監督は「もう少しで終わります」と話した。', ['現場監督']],
  ['理事の玄海親方は「改革は道半ばだと思う」と釈明した。', ['玄海']],
  ['商品企画部の野々山さくら主任は「その言葉が頭から離れなかった」と話す。', ['野々山さくら']],
  // What somebody is told to do is a sentence.
  ['安西幹事長は後輩議員に「走る準備はしておけ」とハッパをかけたとされる。', ['安西']],
])('nobody else than the words tell: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, string[], (string | null)[]]>([
  [
    'behind an anecdote that ends with somebody else',
    [
      '陶芸家の小田切千鶴さんは窯を一人で守る。',
      '割れた茶碗を抱えた女性が訪ねてきた。女性は「母の形見です」と話した。小田切さんは黙って継いだ。',
      '「割れた線が、いちばんきれいなんですよ」',
    ],
    ['割れた茶碗を抱えた女性', null],
  ],
  [
    'behind words and nothing else',
    [
      '陶芸家の小田切千鶴さんは窯を一人で守る。',
      '割れた茶碗を抱えた女性が訪ねてきた。女性は「母の形見です」と話した。',
      '「だから捨てられませんでした」',
    ],
    ['割れた茶碗を抱えた女性', '割れた茶碗を抱えた女性'],
  ],
  [
    'of somebody’s self',
    ['主将の須藤美月（27）が走った。須藤本人は「走れた理由が分からない」と首をかしげた。'],
    ['須藤美月'],
  ],
  [
    'whose answer is a thing of theirs',
    [
      '主将の須藤美月（27）が走った。',
      '須藤自身の答えは決まっている。車に乗る前、聞かれて言った。「歩けるなら、走れます」',
    ],
    [null],
  ],
])('words %s', (_, lines, names) => {
  expect(namesIn('ja', ...lines)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  // Told before by a word for their words, or by こう.
  ['島田隆コーチ（52）が、円陣で口にした言葉は一つだけだった。「楽しめ。それで十分だと思った」', ['島田隆']],
  [
    '妹の美和さん（57）は、当時の姉をこう覚えている。「口をきかない人でした。泣いていたこともあります」',
    ['美和'],
  ],
  // Told behind by a surname alone, or by whose words they are.
  [
    '主将の須藤美月（27）が走った。「外しても打て、と言われて育ったので」。須藤はそう言って笑った。',
    ['須藤美月'],
  ],
  ['主将の須藤美月（27）が走った。「外しても打て、と言われて育ったので」。隣はそう言って笑った。', [null]],
  ['「子どもの声が消えると町は老いる」――。元校長、木島孝さん（78）の言葉だ。', ['木島孝']],
  // Where the verb is left out, or is a noun.
  ['投手の有村は試合後、「最後は気持ちだけだった」。', ['有村']],
  ['大野市の堀田圭介市長は「庁舎は建て替えない」と言明。', ['堀田圭介']],
])('whose words stand beside: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string[], (string | null)[]]>([
  // The が of a clause within a noun is not who says it.
  [
    [
      '町が費用の支出を2度見送っていたことに触れ、「責任を一人に負わせるのは相当でない」として刑の執行を猶予した。',
    ],
    [null],
  ],
  [['会社が回答を避けたのを受け、「このままでは納得できない」と訴えた。'], [null]],
  [['会社が回答を避けたのを受け、遺族の会は「このままでは納得できない」と訴えた。'], ['遺族の会']],
  // A new paragraph without a subject, behind a witness who is named once: of whom the article tells, or not.
  [
    [
      '絵本作家の宇野川ふみさんが26日死去した。',
      '宇野川さんは汐田市の生まれ。宇野川さんは船の本で知られた。宇野川さんの部屋には本が並ぶ。宇野川さんは旅を好んだ。',
      '厳しさは後輩にも向いた。絵本作家の鮎田じゅんさん（48）は「いつもその通りでした」と言う。',
      '賞を受けた際の会見では「この賞はお父さんとお母さんに」と語り、会場を沸かせた。',
    ],
    ['鮎田じゅん', null],
  ],
  [
    [
      '絵本作家の鮎田じゅんさん（48）は「いつもその通りでした」と言う。',
      '賞を受けた際の会見では「この賞はお父さんとお母さんに」と語り、会場を沸かせた。',
    ],
    ['鮎田じゅん', null],
  ],
])('not whom a clause or a witness tells: %j', (lines, names) => {
  expect(namesIn('ja', ...lines)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  // What a paper holds is nobody's speech, and whoever tells of it goes on.
  [
    '薄田玲子裁判長は判決理由で、報告書に「配管に減肉が見られる」との記載があったと指摘。「被告は危険を十分に認識できた」と述べた。',
    ['薄田玲子'],
  ],
  [
    '民生委員の平川和子さん（69）は、被害者の多くが昼間1人だったことに胸を痛める。「断る練習を、みんなでやろうと話しています」',
    ['平川和子'],
  ],
])('words behind what somebody tells or feels: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  // The noun of a verb ends a clause, or the sentence.
  [
    '楡原秀人市長は、港の計画を「たいへん良い知らせだ」と評価、「工事の進め方に変わりはない」と述べた。',
    ['楡原秀人', '楡原秀人'],
  ],
  ['楡原秀人投手は「最後までいい流れで投げられたと思います」と勝ちに納得した表情。', ['楡原秀人']],
  // What is held, and another thing beside it.
  [
    '楡原秀人市長は「隣の町とは仲よくするのが大切だ」としながらも、「先に片づけるのは境の問題だ」と強調した。',
    ['楡原秀人', '楡原秀人'],
  ],
  [
    '楡原秀人市長は「二つの町は昔から最も大切な隣同士」としたうえで「背を向け合うことはない」と述べた。',
    ['楡原秀人', '楡原秀人'],
  ],
  // A title is not said.
  ['楡原秀人市長は講演の題を「二つの町は昔から最も大切な隣同士」とし、市民に語りかけた。', []],
])('what newspapers leave out and hold: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  [
    '前の席にいた次女（34）がけがをした楡原ハルさん（64）は、毎年栞を配ってきた。「今年は静かに過ごすことができた」と話した。',
    ['楡原ハル'],
  ],
  // Of two who do something, neither.
  [
    '次女（34）が席を立ち、楡原ハルさん（64）は栞を配った。「今年は静かに過ごすことができた」と話した。',
    [null],
  ],
])('whoever only tells who somebody is does not speak: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test('what is counted is no part of a name', () => {
  const line = '前日25日同様に客席は沸いた。楡原秀人投手は打たれた。「悪くはないと思っている」と振り返った。';
  expect(namesIn('ja', line)).toEqual(['楡原秀人']);
});

test('a surname that ends like a place is whom the sentence is about, and not whoever spoke before', () => {
  const line =
    '会見には楡原秀人投手が出た。楡原投手は「最後まで楽しく投げられました」とコメント。チームの的場は、最後となる試合について「毎年覚えることがたくさんあるんです」と話すと、ボールを掲げた。';
  expect(namesIn('ja', line)).toEqual(['楡原秀人', null]);
});

test('what is told to the effect of words in marks is whose the sentence is', () => {
  const line = '楡原秀人容疑者（35）は「借金を返すためにやりました」という趣旨の供述をしている。';
  expect(namesIn('ja', line)).toEqual(['楡原秀人']);
});

test.each([
  '楡原秀人官房長官は記者会見で、帰国を望む住民は約百四十人だとしたうえで「全員を責任を持って帰国させたい」と述べた。',
  '楡原秀人社長は、工場が止まったのは三日だけだと述べた上で「補償はいまのところ考えていない」と語った。',
])('what somebody holds before their words is about others: %s', (line) => {
  expect(namesIn('ja', line)).toEqual(['楡原秀人']);
});
