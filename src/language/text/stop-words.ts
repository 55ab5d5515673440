// Words that say nothing about a text's subject, per language. Data only.

const lists: Record<string, string> = {
  zh: `的 了 是 在 和 與 与 及 或 也 都 就 而 但 並 并 又 還 还 很 更 最 不 沒 没 有 個 个 這 这 那 他 她 它 們 们 我 你 您 其 之 於 于 以 為 为 所 被 把 讓 让 從 从 到 對 对 將 将 會 会 能 可 要 上 下 中 後 后 前 等
    來 来 去 說 说 着 著 過 过 得 地 吧 嗎 吗 呢 啊 因 由 至 向 則 则 若 如 此 該 该 每 各 只 才 再 已 曾 正 仍 卻 却 即 且 些 什 麼 么 怎 誰 谁 一 二 三
    因為 因为 所以 但是 然而 如果 我們 我们 他們 他们 這個 这个 自己 可以 沒有 没有 表示 指出 目前 已經 已经 以及 其中 這些 这些 可能 就是 不是 還是 还是`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば
    なかっ なく しかし について せ だっ その後 できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち ます ん なら に対して です ました でした ません した って とき`,
  ko: `은 는 이 가 을 를 의 에 와 과 도 로 으로 에서 하고 한 할 하는 했다 있다 없다 그 저 것 수 등 및 더 또 또한 그리고 그러나 하지만 때문 위해 대한 대해 통해 이번 지난 올해 우리 그는 이는 있는 있다고 라고 고 다 지 들 며`,
  en: `a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing down during each even few for from further had has have having he her here hers him his how
    i if in into is it its itself just like made make many may me might more most much must my new no nor not now of off on once one only or other our out over own per said same say says she should since so some still such than that the their them
    then there these they this those though through to too under until up upon us very was way we well were what when where which while who whom why will with would year years yet you your don't it's i'm that's`,
  de: `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bist da dabei dafür damit dann das dass dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem
    einen einer eines einige er erst es etwa etwas euch für gegen gibt hat hatte hatten habe haben hier hin ich ihm ihn ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jeder jedes jetzt kann kein keine können könnte machen man mehr mein mit muss müssen nach
    nicht nichts noch nun nur ob oder ohne rund sehr sei sein seine seinem seinen seiner seit sich sie sind so sogar soll sollen sollte sondern sonst sowie über um und uns unser unter viel viele vom von vor wann war waren warum was weil weiter welche wenn wer werden
    wie wieder will wir wird wo worden wurde wurden zu zum zur zwar zwei zwischen sagt sagte jahr jahre jahren`,
  fr: `au aux avec avoir c ce cela ces cette ceux chez comme contre d dans de des deux donc dont du elle elles en encore entre est et été être eu fait il ils j je jusque l la le les leur leurs lui m mais même mes moi mon n ne ni non nos notre nous on ont ou où par pas
    peu peut plus pour qu quand que quel quelle qui s sa sans se ses si son sont sous sur t ta te tout tous toute toutes très trop tu un une vos votre vous y était ans an aussi avait dit`,
  es: `a al algo ante antes aquí así aunque cada como con contra cual cuando de del desde donde dos durante e el ella ellas ellos en entre era es esa ese eso esta está este esto estos estas fue ha han hasta hay la las le les lo los más me mi mucho muy nada ni no nos o otra otro para
    pero por porque que quien se sea según ser si sí sin sobre son su sus también tan tanto te tiene todo todos tu un una uno unos y ya años año dijo`,
  it: `a ad al alla alle allo anche ancora che chi ci come con cui da dal dalla dei del della delle dello di dopo dove due e è ed era essere fa gli ha hanno i il in io l la le lei li lo loro lui ma mi mia mio molto ne nei nel nella nelle no noi non nostro o ogni per perché più poi può
    qua quando quale quello questa questo se sei senza si sia sono sta su sua sue sui sul sulla suo tra tu tutti tutto un una uno anni anno`,
  pt: `a ao aos as até com como da das de dele dela depois do dos e é ela eles em entre era essa esse esta está este eu foi foram há isso isto já lhe mais mas me mesmo meu muito na não nas nem no nos nós o os ou para pela pelo por qual quando que quem se sem ser seu seus só sua suas
    também te tem um uma você anos ano disse`,
  nl: `aan al alle als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om
    omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou jaar`,
};

const sets = new Map<string, ReadonlySet<string>>();

/** @param language the base language, e.g. "en" */
export function stopWordsOf(language: string): ReadonlySet<string> {
  let set = sets.get(language);
  if (!set) {
    set = new Set((lists[language] ?? '').split(/\s+/).filter(Boolean));
    sets.set(language, set);
  }
  return set;
}
