// What people are called besides their names: titles, offices and trades, and the words that end an organisation's
// name. Data per language, and the patterns made of them.
import { alternatives } from './saying.ts';

const split = (list: string): string[] => list.trim().split(/\s+/);

/** Chinese roles, by their ends: 董事長 ends in 長, 策展人 in 人. */
export const chineseRoleEnd =
  /(?:女[兒儿]|司[機机]|[長长員员家者人師师授理席官任表總总裁帥帅客友工農农匠手主商士生將将兵警醫医護护律編编導导演星模童媽妈爸父母公婆伯叔姨姊姐妹弟兄夫妻女子民記记]|太太|奶奶|爺爺|爷爷|外公|主管|總管|总管|監管|总监|總監|總統|总统|部次|書記|书记|秘書|秘书|主任|院士|博士|碩士|博士後|主播|編輯|编辑|記者|记者|顧問|顾问|代表|委員|議員|议员|立委|教練|教练|領袖|领袖|得主|發起人|发起人|合夥人|合伙人|主筆|主廚|主厨|幹事|干事|參謀|校長|老闆|老板|老闆娘|老板娘|新秀|選手|选手|大使|領事|特使|助教|助理|專員|志工|義工|义工|總監|总监|同學|同学|店東|達人|达人|大廚|大厨|職人|大佬|巨頭|掌門|CEO|CTO|CFO|COO|CIO)$/;

export const chineseTitlesAfter = alternatives(
  split(`董事長 董事长 副總裁 副总裁 總裁 总裁 執行長 总经理 總經理 副總經理 副总经理 副總 副总 經理 经理 院長 院长 部長 部长 副部長 局長 局长 處長 处长 署長 署长 科長 科长 市長 市长 縣長 县长 鄉長 鎮長 里長 村長 村长 校長 校长 所長 所长 館長 馆长 會長 会长 理事長 理事长 秘書長 秘书长
    社長 社长 團長 团长 隊長 队长 店長 店长 組長 组长 班長 主任 教授 副教授 助理教授 講師 讲师 老師 老师 老闆 老板 老闆娘 老板娘 博士 醫師 医生 醫生 律師 律师 會計師 分析師 分析师 工程師 工程师 設計師 设计师 建築師 建筑师 研究員 研究员 院士 委員 委员 立委 議員 议员 總統 总统 副總統 主席 副主席 總理 总理 首相 大使 發言人 发言人 記者 记者 導演 导演 教練 教练 主廚 師傅 师傅 先生 女士 小姐 太太 同學 同学 阿姨 阿嬤 阿公 奶奶 爺爺 大姐 大哥 女士`),
);

/** Forms of address: no role to show. */
export const chineseHonorific = /^(?:先生|女士|小姐|太太|同學|同学|阿姨|阿嬤|阿公|奶奶|爺爺|大姐|大哥)$/;

/** How a Chinese organisation's name ends, or what stands for one. */
export const chineseOrganisationEnd =
  /(?:公司|科技|電子|电子|電信|电信|控股|證券|证券|航空|汽車|汽车|製藥|制药|生技|半導體|半导体|保險|保险|人壽|人寿|能源|傳媒|传媒|基金|球團|球隊|球队|集團|集团|企業|企业|銀行|银行|大學|大学|學院|学院|醫院|医院|學校|中心|協會|协会|學會|学会|基金會|基金会|委員會|委员会|工會|工会|公會|公会|商會|聯盟|联盟|組織|组织|團體|团体|政府|官方|警方|校方|院方|資方|勞方|檢方|检方|店家|業者|业者|園方|园方|館方|馆方|會方|廠方|法院|警局|消防局|消防隊|研究所|研究院|實驗室|实验室|研究團隊|研究团队|團隊|团队|機構|机构|媒體|媒体|公所|議會|议会|國會|国会|白宮|白宫|五角大廈|歐盟|欧盟|聯合國|联合国|央行|財政部|[教經财內内外國国衛卫交農农環环文科數数商法司通勞劳國]\S{0,6}[部署局院會委司處处廳厅]|[\p{Script=Han}]{2,}[部署局院廳厅司黨党社台臺報报會会處处]|方面|一方)$/u;

export const chinesePronoun = /^(?:他們|他们|她們|她们|他|她|牠|祂)(?![\p{Script=Han}]{0,1}方)/u;

/** 該公司, 這位工程師: someone named before. */
export const chineseDemonstrative = /^(?:這|这|那|該|该)(?:位|名|個|个)?/;

export const japaneseTitles = alternatives(
  split(`さん 氏 君 くん ちゃん 様 先生 教授 准教授 助教 名誉教授 特任教授 客員教授 講師 研究員 主任研究員 上級研究員 社長 副社長 会長 副会長 代表 代表取締役 取締役 専務 常務 部長 課長 係長 室長 局長 次長 支店長 店長 工場長 所長 館長 副館長 園長 校長 教頭 院長 学長 総長 理事長 理事 事務局長 代表理事 組合長 船長 駅長
    知事 市長 副市長 町長 村長 区長 首相 大臣 長官 副長官 議員 議長 委員長 委員 大統領 総裁 監督 コーチ 選手 主将 弁護士 医師 看護師 記者 編集長 アナリスト エコノミスト 担当者 責任者 広報 広報担当者 最高経営責任者 シェフ 料理長 杜氏 住職 女将 店主 棟梁 作家 監修者 学芸員 司書 職人 農家 漁師 マネジャー マネージャー ディレクター プロデューサー CEO CTO CFO 被告 容疑者 博士 相 巡査 警部 署長 隊長 院生 執行役員 上席執行役員 シニアアナリスト チーフアナリスト シニアエコノミスト チーフエコノミスト 主席研究員 シニアマネジャー 相談役 顧問 名誉会長 監査役 常務取締役 専務取締役 常務執行役員
    教諭 支配人 隊員 写真家 演出家 俳優 棋士 市議 県議 区議 都議 衆院議員 参院議員`),
);
export const japaneseHonorific = /^(?:さん|氏|君|くん|ちゃん|様)$/;

export const koreanTitles = alternatives(
  split(`대표이사 대표 사장 부사장 회장 부회장 이사장 이사 전무 상무 본부장 부문장 실장 팀장 부장 과장 차장 센터장 소장 원장 병원장 학장 총장 총재 교수 부교수 조교수 명예교수 석좌교수 박사 연구원 선임연구원 책임연구원 수석연구원 연구위원 선임연구위원 책임연구위원 수석연구위원 연구소장 장관 차관 위원장 위원 의원 의장 시장 도지사 지사 구청장 군수 대통령 총리 국장 청장 처장 대변인 변호사 의사 간호사 기자 감독 코치
    선수 작가 관장 학예사 사서 교장 교감 교사 선생님 선생 셰프 점장 점주 이장 조합장 농민 어민 주민 대사 애널리스트 디자이너 활동가 사무국장 사무총장 간사 매니저 사업단장 단장 기획자 큐레이터 씨 님 군 양 할머니 할아버지 CEO CTO CFO`),
);
export const koreanHonorific = /^(?:씨|님|군|양|할머니|할아버지)$/;

/** Words that stand before a name as a title, in alphabetic languages; lower case, without the stop. */
export const latinTitles: ReadonlySet<string> = new Set(
  split(`mr mrs ms mx miss sir dame lord lady dr prof professor president vice-president chancellor minister mayor senator governor congressman congresswoman representative rep sen gov gen general colonel captain cllr supt insp maj adm lieutenant sergeant major admiral judge justice chief director
    chairman chairwoman chair secretary ambassador commissioner councillor councilor councilman councilwoman coach pastor reverend rev father sister pope king queen prince princess ceo cto cfo coo founder co-founder cofounder superintendent sheriff detective officer spokesperson spokesman spokeswoman principal dean archbishop bishop rabbi imam nurse chef
    author writer artist farmer fisherman baker teacher resident researcher scientist analyst economist lawyer attorney engineer architect historian biologist campaigner activist manager owner lecturer curator pensioner
    herder onderzoeker dijkgraaf burgemeester wethouder directeur voorzitter woordvoerder hoogleraar minister-president boer boerin visser bakker leraar lerares schrijver schrijfster bewoner bewoonster
    herr frau hr fr m mme mlle monsieur madame don doña sr sra srta señor señora signor signora sig dott dottoressa dottor dhr mevr mevrouw meneer senhor senhora`),
);

/** Titles that are manners, not roles. */
export const latinHonorifics: ReadonlySet<string> = new Set(
  split(
    `mr mrs ms mx miss dr prof sir dame lord lady herr frau hr fr m mme mlle monsieur madame don doña sr sra srta señor señora signor signora sig dott dhr mevr mevrouw meneer senhor senhora rev cllr`,
  ),
);

/** German roles are nouns with a capital, told by their ends. */
export const germanRole =
  /^(?:Prof(?:essor(?:in)?)?|Dr|Dipl|Ing|Chef(?:in)?|Koch|Köchin|Lehrer(?:in)?|Arzt|Ärztin|[\p{L}-]*(?:meister|leiter|sprecher|forscher|direktor|präsident|minister|kanzler|vorsitzender?|vorsitzende|beauftragte[rn]?|experte|expertin|chef|manager|gründer|inhaber|betreiber|besitzer|wissenschaftler|soziologe|soziologin|ökonom|biologe|biologin|physiker|historiker|psychologe|psychologin|juristin?|jurist|anwalt|anwältin|architekt|ingenieur|kommissar|sekretär|senator|landrat|landrätin|abgeordnete[rn]?|rätin|rat|lehrer|ärztin|arzt|bauer|bäuerin|winzer|bäcker|wirt|autor|redakteur|regisseur|trainer|kapitän|pfarrer|pfarrerin|bischof|bischöfin|förster|planer|händler|händlerin|unternehmer|vorstand|kuratorin|kurator|bibliothekar|anwohner|nachbar|kundin|kunde|studentin|student|schülerin|schüler|sprecherin|rektorin|rektor|dekanin|dekan|analystin|analyst|geologe|geologin|meteorologe|meteorologin|ökologe|ökologin|soziologin|hydrologe|hydrologin|informatiker|therapeut|helfer|leitung|mitarbeiter|fahrer|fischer|imker|gärtner|landwirt|landwirtin|tischler|schreiner|verleger|dezernent|stadtrat|stadträtin|vater|mutter|rentner|decker|verkäufer|schüler|hebamme|pfleger|handwerker|musiker|künstler|maler|sänger)(?:in)?)$/iu;

/** What an organisation is called before its name: "the charity Bright Shores", "l'enseigne Prisval". */
export const organisationNoun =
  /(?:^|\s|['’])(?:charity|company|firm|group|startup|start-up|newspaper|magazine|publisher|maker|carmaker|retailer|utility|nonprofit|think tank|Initiative|Bürgerinitiative|Firma|Zeitung|Organisation|Gruppe|association|entreprise|société|enseigne|start-up|journal|quotidien|collectif|asociación|empresa|compañía|diario|cooperativa|associazione|azienda|società|associação|companhia|jornal|vereniging|bedrijf|stichting)$/u;

/** The last word of an organisation's name. */
export const latinOrganisation =
  /(?:^|\s)(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|plc|Group|Holdings|University|College|School|Institute|Institut|Ministry|Department|Council|Bank|Association|Foundation|Agency|Office|Commission|Committee|Party|Union|Centre|Center|Society|Trust|Museum|Library|Hospital|Church|Times|Post|Journal|Labs?|AI|Technologies|Partners|Capital|Court|Police|Board|Authority|Service|Services|Federation|League|Club|Parliament|Senate|Congress|House|Government|Water|Energy|Airlines|Airways|Railways|Alliance|Initiative|Coalition|Network|Laboratory|Observatory|Archives?|Gallery|Theatre|Orchestra|Cooperative|Co-operative|Media|Desk|Review|Farms?|Robotics|Motors|Foods|Systems|Studios|Brewery|Bakery|Hotel|GmbH|AG|KG|e\.V|SE|Universität|Hochschule|Ministerium|Verein|Verband|Stadt|Gemeinde|Bundesregierung|Université|Ministère|Mairie|Universidad|Ministerio|Gobierno|Università|Ministero|Governo|Universidade)\.?$|^(?:Asociación|Ayuntamiento|Banco|Instituto|Consejería|Cabildo|Gobierno|Ministerio|Universidad|Fundación|Federación|Confederación|Sindicato|Institut|Université|Association|Fédération|Ministère|Préfecture|Agence|Chambre|Ordem|Associação|Câmara|Governo|Ministério|Universidade|Associazione|Regione|Comune|Ministero|Università|Fondazione|Banca|Verband|Bundesverband|Landesverband|Verein|Hochschule|Stiftung|Universität|Ministerium|Vereniging|Gemeente|Hogeschool|Universiteit|Ministerie|Stichting|University|Ministry|Department|Institute)(?: |$)/;
