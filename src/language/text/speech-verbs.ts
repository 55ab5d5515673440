// Verbs of saying and thinking, per language: data, and one question over it. `said` introduces words in quotation
// marks; `reported` introduces indirect speech, `reportedAfterComma` does so only where a comma follows it.

export interface SpeechVerbs {
  said: readonly string[];
  reported: readonly string[];
  reportedAfterComma: readonly string[];
}

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Traditional and simplified side by side: articles quote across both. */
const zh: SpeechVerbs = {
  said: words(`
    表示 指出 強調 强调 坦言 直言 透露 認為 认为 補充 补充 解釋 解释 回應 回应 回答 答覆 答复 回憶 回忆 感嘆 感叹 感慨 笑說 笑说 笑稱 笑称 宣稱 宣称 聲稱 声称
    宣布 宣佈 提醒 警告 呼籲 呼吁 建議 建议 提到 談到 谈到 說明 说明 分析 預測 预测 預估 预估 預期 预期 相信 主張 主张 質疑 质疑 批評 批评 抨擊 抨击 反駁 反驳 反問 反问
    追問 追问 詢問 询问 寫道 写道 寫下 写下 告訴 告诉 介紹 介绍 分享 自嘲 喊話 喊话 怒斥 承認 承认 重申 爆料 評論 评论 總結 总结 歸納 归纳 開玩笑 开玩笑 點出 点出
    估計 估计 估算 判斷 判断 稱讚 称赞 期許 期许 期待 希望 盼望 呼喊 抱怨 打趣 苦笑 形容 比喻 直指 痛批 嘆道 叹道 喊道 問道 问道 答道 笑道 說道 说道 坦承 坦白 澄清 反映 斷言 断言 推測 推测 留言 發文 发文
    放話 放话 撂話 撂话 預計 预计 說 说 稱 称 問 问 喊 道 曰 云
  `),
  reported: words(`
    表示 指出 認為 认为 坦言 直言 透露 預測 预测 預估 预估 預期 预期 相信 主張 主张 警告 宣稱 宣称 聲稱 声称 提醒 補充 补充 重申 坦承 承認 承认 推測 推测 斷言 断言 直指 建議 建议 呼籲 呼吁
    說 说 稱 称
  `),
  reportedAfterComma: words(`
    強調 强调 解釋 解释 說明 说明 分析 提到 談到 谈到 回應 回应 回憶 回忆 宣布 宣佈 感嘆 感叹 澄清 總結 总结 點出 点出 批評 批评 質疑 质疑 反駁 反驳 評論 评论 分享 介紹 介绍 估計 估计 估算 判斷 判断 期許 期许 預計 预计 告訴 告诉
  `),
};

/** Stems: what comes before て, た, る, い …; の and を forms do not occur after the quotative と. */
const ja: SpeechVerbs = {
  said: words(`
    述べ 話し 話す 語っ 語る 言っ 言う 言い 説明し 説明する 指摘し 指摘する 強調し 強調する コメントし コメントする 答え 訴え 振り返っ 振り返る 打ち明け 明かし 明かす 断言し 断言する 呼びかけ 呼び掛け 力を込め
    期待を寄せ 笑顔を見せ 胸を張っ 胸を張る 目を細め 首をかしげ 苦笑し 苦笑する 笑っ 笑う 嘆い 嘆く つぶやい つぶやく 主張し 主張する 分析し 分析する 評価し 評価する 反論し 反論する 批判し 批判する 警告し 警告する
    警鐘を鳴ら 予測し 予測する 見通しを示し 見通しを示す 考えを示し 考えを示す 認識を示し 語気を強め 書い 書く 記し 記す つづっ 投稿し 期待し 期待する 喜ん 喜ぶ 回答し 証言し 証言する 明言し 明言する 付け加え 補足し 意気込 決意を 続け 発言し 報告し 報告する
    みている 見ている みる 見る 応じ 返し くぎを刺 釘を刺 自信を示 自信をのぞかせ 自信を見せ 意欲を示 意欲を見せ 懸念を示 危機感を示 危機感を募らせ 理解を求め 不安を口にし 口をそろえ 本音を漏ら 漏らし 漏らす こぼし こぼす 吐露し 評し 評する ほほ笑 声を弾ませ
    声を落と うなず 言い切 言い放 切り出し 切り出す 問いかけ 問い掛け 尋ね 提案し 提案する 歓迎し 歓迎する 嘆息し 語りかけ 声を上げ 太鼓判を押 エールを送 誓っ 誓う ツイートし
  `),
  reported: words(`
    述べ 話し 話す 語っ 語る 説明し 説明する 指摘し 指摘する 強調し 強調する 訴え 振り返っ 振り返る 断言し 呼びかけ 主張し 主張する 分析し 分析する 予測し 予測する 警告し 警告する 見通しを示し 見通しを示す 考えを示し 認識を示し
    コメントし 明かし 明かす 打ち明け みている 見ている 評価し 評価する
  `),
  reportedAfterComma: [],
};

const ko: SpeechVerbs = {
  said: words(`
    말했다 말한다 말하 밝혔다 밝혀 밝힌 설명했다 설명한다 설명하 강조했다 강조하 전했다 전한 덧붙였다 덧붙여 지적했다 지적하 주장했다 주장하 평가했다 평가하 전망했다 전망하 토로했다 당부했다 경고했다 답했다 대답했다 되물었다
    호소했다 회상했다 반박했다 비판했다 분석했다 예상했다 촉구했다 조언했다 소개했다 했다 했습니다 말했습니다 적었다 썼다 웃었다 입을 귀띔했다 단언했다 자신했다 약속했다 인정했다 하소연했다 털어놨다 털어놓았다 묻는다 물었다 외쳤다 강조한다 지적한다 전망한다 고백했다 우려했다 내다봤다 반문했다 일축했다 꼬집었다 환영했다 제안했다 다짐했다 말문을 자랑했다 부연했다 안타까워했다 선을 진단했다 예보했다 추측했다 점쳤다 항변했다 호소한다
  `),
  reported: words(`
    말했다 말한다 밝혔다 설명했다 설명한다 강조했다 강조한다 전했다 덧붙였다 지적했다 지적한다 주장했다 주장한다 평가했다 전망했다 전망한다 당부했다 경고했다 답했다 분석했다 예상했다 예측했다 조언했다 단언했다 우려했다 내다봤다 보고 했다 예보했다 진단했다 공시했다 발표했다 추산했다 집계했다 예고했다 알렸다
  `),
  reportedAfterComma: [],
};

const en: SpeechVerbs = {
  said: words(`
    said says say saying told tells telling added adds adding explained explains explaining argued argues arguing wrote writes writing noted notes noting warned warns warning
    recalled recalls recalling replied replies replying answered answers asked asks insisted insists admitted admits acknowledged acknowledges acknowledging conceded concedes
    observed observes remarked remarks commented comments announced announces declared declares stated states claimed claims stressed stresses emphasized emphasises emphasizes
    emphasised concluded concludes predicted predicts suggested suggests joked jokes quipped quips continued continues responded responds tweeted posted posts laughs laughed
    sighs sighed complained complains cautioned cautions countered counters confessed confesses reflected reflects shouted whispered yelled cried believes thinks reckons agrees agreed
    promised promises vowed vows urged urges mused muses grumbled grumbles boasted boasts reported reports insisted maintains maintained contends contended summed puts put remembers remembered
  `),
  reported: words(`
    said says told tells added adds explained explains argued argues wrote writes noted notes warned warns recalled recalls insisted insists admitted admits acknowledged acknowledges conceded
    concedes observed observes remarked announced stated states claimed claims stressed stresses emphasized emphasizes emphasised emphasises concluded concludes predicted predicts
    suggested suggests cautioned cautions contends contended maintains maintained believes thinks reckons estimates estimated expects promised promises
  `),
  reportedAfterComma: [],
};

const de: SpeechVerbs = {
  said: words(`
    sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte meint meinte erzählt erzählte berichtet berichtete warnt warnte ergänzt ergänzte fügt fügte fordert forderte kritisiert
    kritisierte lobt lobte erläutert erläuterte schreibt schrieb antwortet antwortete fragt fragte so räumt räumte bekräftigt bekräftigte unterstreicht unterstrich verspricht versprach
    klagt klagte mahnt mahnte findet fand glaubt glaubte erinnert erinnerte teilt teilte äußert äußerte bestätigt bestätigte kündigt kündigte freut freute versichert versicherte stellt stellte
    resümiert resümierte urteilt urteilte prognostiziert prognostizierte lacht lachte scherzt scherzte seufzt entgegnet entgegnete hält hielt verteidigt verteidigte rechnet beschreibt beschrieb weiß nennt
    erklären berichten erzählen betonen gesteht gestand schwärmt schwärmte witzelt witzelte spottet spottete staunt staunte hofft hoffte verrät verriet kontert konterte bilanziert bilanzierte schmunzelt
  `),
  reported: words(`
    sagt sagte sagten erklärt erklärte erklärten betont betonte meint meinte berichtet berichtete warnt warnte ergänzt ergänzte erläutert erläuterte schreibt schrieb bekräftigt bekräftigte
    unterstreicht unterstrich glaubt glaubte bestätigt bestätigte versichert versicherte prognostiziert prognostizierte mahnt mahnte erwartet erwartete
  `),
  reportedAfterComma: [],
};

const fr: SpeechVerbs = {
  said: words(`
    dit déclare déclaré déclarait explique expliqué expliquait affirme affirmé affirmait assure assuré assurait ajoute ajouté raconte raconté racontait souligne souligné soulignait précise précisé
    estime estimé estimait confie confié confiait répond répondu rappelle rappelé reconnaît reconnu insiste insisté note noté observe écrit lance lancé prévient prévenu regrette regretté
    poursuit poursuivi conclut conclu résume résumé commente commenté avertit averti plaide plaidé analyse analysé indique indiqué martèle témoigne sourit soupire détaille juge selon admet admis plaisante ironise glisse tranche nuance réplique relativise rétorque rit souffle
    disent expliquent racontent estiment affirment ajoutent promet promis annonce annoncé constate constaté déplore déploré dénonce dénoncé tempère renchérit lâche lâché justifie complète enchaîne reprend
    s['’]amuse s['’]étonne s['’]inquiète s['’]interroge s['’]exclame s['’]agace s['’]indigne s['’]insurge s['’]emporte s['’]enthousiasme s['’]excuse
    se\\ssouvient se\\srappelle se\\sréjouit se\\sfélicite se\\sdésole se\\sdéfend se\\sjustifie se\\splaint se\\sconsole
  `),
  reported: words(`
    dit déclare déclaré explique expliqué affirme affirmé assure assuré ajoute ajouté souligne souligné précise précisé estime estimé rappelle rappelé reconnaît reconnu indique indiqué prévient prévenu
  `),
  reportedAfterComma: [],
};

const es: SpeechVerbs = {
  said: words(`
    dijo dice afirmó afirma explicó explica aseguró asegura señaló señala añadió añade declaró declara comentó comenta subrayó subraya advirtió advierte recordó recuerda contó cuenta sostuvo
    sostiene apuntó apunta reconoció reconoce indicó indica insistió insiste destacó destaca respondió responde escribió escribe admitió admite concluyó concluye manifestó expresó opina opinó según agregó agrega lamentó lamenta
    dicen afirman aseguran explican cuentan relata relató confiesa confesó bromea bromeó resume resumió denuncia denunció critica criticó celebra celebró avisa avisó aclara aclaró matiza matizó detalla detalló
    argumenta argumentó alerta alertó contesta contestó remarca remarcó defiende defendió reflexiona sentencia zanja ironiza apostilla prosigue
  `),
  reported: words(`
    dijo dice afirmó afirma explicó explica aseguró asegura señaló señala añadió añade declaró subrayó subraya advirtió advierte sostuvo sostiene reconoció reconoce indicó indica destacó destaca agregó calcula calculó estima estimó cree considera avisa avisó alerta alertó confirmó confirma anunció
  `),
  reportedAfterComma: [],
};

const it: SpeechVerbs = {
  said: words(`
    detto dice dichiarato dichiara spiega spiegato afferma affermato sottolinea sottolineato aggiunge aggiunto racconta raccontato commenta commentato osserva osservato avverte avvertito ricorda ricordato
    conclude concluso ammette ammesso scrive scritto risponde risposto precisa precisato sostiene sostenuto assicura assicurato secondo
    dicono spiegano raccontano sorride scherza ribadisce ribadito insiste confessa confessato replica replicato ribatte rilancia lamenta lamentato riassume denuncia denunciato confida
  `),
  reported: words(
    'detto dice dichiarato spiega spiegato afferma affermato sottolinea aggiunge aggiunto avverte sostiene precisa assicura ritiene stima calcola annunciato conferma confermato',
  ),
  reportedAfterComma: [],
};

const pt: SpeechVerbs = {
  said: words(`
    disse diz afirmou afirma explicou explica declarou declara acrescentou acrescenta contou conta destacou destaca ressaltou ressalta alertou alerta lembrou lembra comentou comenta escreveu escreve
    respondeu responde admitiu admite concluiu conclui sublinhou sublinha garantiu garante segundo
    dizem avisou avisa recordou recorda brincou brinca resumiu resume defendeu defende criticou critica referiu refere salientou salienta frisou frisa adiantou adianta assegurou assegura revelou revela
    argumentou argumenta ironizou ironiza lamentou lamenta insistiu insiste confessou confessa observou observa notou nota apontou aponta completou completa
  `),
  reported: words(
    'disse diz afirmou afirma explicou explica declarou acrescentou destacou ressaltou alertou sublinhou garantiu avisou avisa referiu refere salientou assegurou assegura calcula estima acredita prevê',
  ),
  reportedAfterComma: [],
};

const nl: SpeechVerbs = {
  said: words(`
    zegt zei zeiden vertelt vertelde aldus legt verklaart verklaarde benadrukt benadrukte waarschuwt waarschuwde schrijft schreef antwoordt antwoordde vindt vond stelt stelde meent meende voegt
    voegde vraagt vroeg erkent erkende concludeert concludeerde lacht verzucht reageert reageerde volgens grapt grapte klaagt klaagde roept riep constateert constateerde relativeert bevestigt bevestigde herinnert denkt dacht vertellen zeggen
  `),
  reported: words(
    'zegt zei vertelt verklaart verklaarde benadrukt benadrukte waarschuwt stelt stelde meent erkent schrijft',
  ),
  reportedAfterComma: [],
};

const perLanguage: Record<string, SpeechVerbs> = { zh, ja, ko, en, de, fr, es, it, pt, nl };

/** @param base the base language; English where there are no data of its own. */
export const speechVerbsOf = (base: string): SpeechVerbs => perLanguage[base] ?? en;

const patterns = new Map<string, RegExp>();

/** Whether a short fragment of text holds a verb of saying. */
export function saysSomething(fragment: string, base: string): boolean {
  let pattern = patterns.get(base);
  if (!pattern) {
    const verbs = alternatives(speechVerbsOf(base).said);
    pattern = new RegExp(
      ['zh', 'ja', 'ko'].includes(base) ? verbs : `(?<!\\p{L})(?:${verbs})(?!\\p{L})`,
      'iu',
    );
    patterns.set(base, pattern);
  }
  return pattern.test(fragment);
}

/** Longest first, so that a pattern prefers 說道 to 說. */
export const alternatives = (list: readonly string[]): string =>
  [...new Set(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
