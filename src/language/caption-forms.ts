// How captions end or begin that have no label: a place or time behind a sign, a credit, who stands where. Data only; the
// patterns see a line of at most a few hundred characters in its comparable form (stages/summarize/clean/comparable.ts).

/** A line with one of these is a caption. */
export const captionForms: readonly RegExp[] = [
  // ＝17日午後2時、瀬名川市本町; ＝富沢町で
  /=[^=。]{0,12}\d{1,2}日[^。]{0,24}$/u,
  /=[^=。]{2,20}(?:で|撮影|提供|ごろ|市|区|町|村|駅|県)$/u,
  // … - RIPRODUZIONE RISERVATA; … le fechaduras novas TIAGO BELMONTE; … des faits. | ARCHIVES L'ESTRAN
  /[^.。] [|-] ?\p{Lu}[\p{Lu} .'-]{5,40}$/u,
  /^(?=.*\p{Ll}).*[\p{Ll},] (?:\p{Lu}{2,12}[ .'-]){1,3}\p{Lu}{3,14}$/u,
  /[.。)] ?\| ?\p{Lu}[^|.]{2,40}$/u,
  // … - Jonas Kayapira/Gazeta
  / - \p{Lu}[\p{L}.'-]{1,20} \p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20})?\/\p{Lu}[\p{L} .'-]{1,24}$/u,
  // … à porta de casa. Nuno Alçada; … het gapen. NWS / Pim Haverkort; … early Sunday. (WQLB)
  /^(?!.*["'«»„])[^.!?]{20,}\p{Ll}{3}\. (?:\p{Lu}[\p{L}.’-]{1,20} ?\/ ?)?(?!What|How|Why|When|Where|Who|The|This|That|Here|Is|Are|Will|Read|More|Go|See|Click)\p{Lu}[\p{L}’-]{2,20}(?: (?:de|da|do|di|van|von|del|della|den|der))? \p{Lu}[\p{L}’-]{2,20}(?: \p{Lu}[\p{L}’-]{2,20})?$/u,
  /\p{Ll}\. \((?:\p{Lu}{2,8}|\p{Lu}[\p{L}’-]+ \p{Lu}[\p{L}’-]+)\)$/u,
  / \(\p{Lu}[\p{L}.’-]+ \p{Lu}[\p{L}.’-]+\/\p{Lu}[\p{L} .’-]{1,24}\)\.?$/u,
  /[.。] ?\/ ?\p{Lu}[\p{Lu} .’-]{3,40}(?: ?\([\p{L}. ]{2,14}\))?$/u,
  // … esta semana. EFP/R. Luque; … two years ago. Image source, Swift Pictures; … numa quinta de Sabrosa DR
  /\p{L}\. \p{Lu}{2,6} ?\/ ?\p{Lu}\. ?\p{Lu}[\p{L}-]+$/u,
  /[.!?] (?:image|photo|picture) (?:source|credit)[,:] .{2,40}$/iu,
  /^[^.!?"]{20,90}(?<! (?:på|til|hos|af|i|fra|for|om|med|og|the|a|by)) DR$/u,
  // … all’arrivo di Mandra Alta, 11 giugno 1964. Archivio Perosa; … le 22 août. Au second plan, ce qui reste du névé.
  /[\p{L}\d]\. (?:archivio|archiv|archives?|archief|arquivo|archivo|collezione|collection|sammlung) \p{Lu}[\p{L} ]{2,30}$/iu,
  /\. (?:au (?:premier|second) plan|en arrière-plan|im (?:vorder|hinter)grund|in the (?:fore|back)ground|al fondo|sullo sfondo|ao fundo|op de (?:voor|achter)grond)[ ,:][^.]{3,60}\.?$/iu,
  // Oakes in the lamp room, where the old lens still turns
  /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2} (?:in|with|at|outside|inside|beside|during|near|mit|vor|bei|devant|avec|dans|con|com|junto|davanti|accanto|met|voor) (?:an?|the|his|her|their|one|eine[mnrs]?|de[mnr]|seine[mnr]|ihre[mnr]|une?|las?|les?|l'|el|los|un[oa]?|uma?|o|os|as|een|het|zijn|haar) (?:[^\s.!?"]+ ){5,}[^\s.!?"]+$/u,
  // 時計塔で歯車を点検する桐生奈緒子さん
  /^[^。「」、]{6,40}(?:する|した|いる|いた|った|んだ)[\p{Script=Han}々]{2,8}さん(?:\(\d{1,3}\))?$/u,
  // 黄昏出洞的菊头蝠群（图源：受访者）
  /^[^。]{4,50}\((?:图源|圖源|供图|供圖|图片来源|圖片來源)[: ]?[^()。]{0,14}\)$/u,
  // 工厂储能电芯产线。图片来源：公司官网
  /^[^。]{4,50}。? ?(?:图片来源|圖片來源|图源|圖源|摄影|攝影|供图|供圖)[: ][^。]{2,20}$/u,
  // [물결=통신] 3일 등대 앞에 시민들이 서 있다. 2026. 11.03.
  /^[^".]{10,160}다\. ?\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?$/u,
  // … 서 있다. 공동취재단; 가게를 정리하는 마순덕씨; 엄복순 씨의 손.
  /다\. ?[가-힣]{2,6}(?:취재단|제공|뉴스1?|일보|신문|통신|기자)$/u,
  /^[^.。"']{4,40}(?:는|은|한|던) [가-힣]{2,4} ?씨$/u,
  /^[^.。"']{2,30}[가-힣]{2,4} ?씨의 (?:손|모습|뒷모습|얼굴|작업실|가게)[.]/u,
  // （資料圖片）, (file photo), (Archivbild)
  /\([^()]{0,12}(?:圖片|照片|相片|图片|資料圖|资料图|示意圖|示意图|翻攝|翻摄|資料照|资料照)[^()]{0,10}\)。?$/u,
  /\((?:archiv\p{L}{0,8}|symbol(?:bild|foto)|file (?:photo|picture|image)|archief\p{L}{0,6}|d'archives?|archivo|arquivo|d'archivio|repertorio)\)\.?$/iu,
  /^[^。]{2,14}(?:现场|現場|合影|合照|一景|外景|資料圖|资料图|示意圖|示意图|資料照)。?$/u,
  /^(?:图|圖)(?:为|為|[一二三四五\d]?[:为為])/u,
  // 总统宣布断交，图为他发表讲话。
  /^[^。"'「“]{6,80},(?:图|圖)(?:为|為)[^。"'「“]{4,60}。?$/u,
  // <… 전경>, … 모습
  /^[<[【].{4,60}(?:전경|모습|장면|사진|포스터)[>\]】]$/u,
  /^[^"'.]{4,60}(?:전경|모습|장면)\.?$/u,
];

/** Who stands where in the picture: a caption where it is one sentence without a quotation. */
export const positions =
  /\((?:\d\w{1,2} )?(?:from (?:left|right)|left|right|cent(?:re|er)|l|r|li\.?|re\.?|links|rechts|mitte|midden|vorne|à (?:gauche|droite)|au centre|izquierda|izda?\.?|derecha|dcha?\.?|centro|esquerda|direita|à (?:esquerda|direita)|a (?:sinistra|destra)|sinistra|destra|左|右|中|中央|左起|右起|左[一二三四]|右[一二三四]|左から.{0,4}|右から.{0,4}|왼쪽|오른쪽|가운데)(?:[ ,][^()]{0,12})?\)/iu;

/** A line that speaks of its own picture. */
export const pictured =
  /\b(?:pictured|is seen (?:here|in)|im bild|auf dem (?:foto|bild)|op de (?:foto|archieffoto)|na (?:foto|imagem)|en la (?:foto|imagen|fotografía)|sur la photo|nella (?:foto|immagine))\b/iu;

/** Behind a name in a sentence: "(61·사진)", （写真）. */
export const picturedBeside = /^[(（](?:\d{1,3}\s?[·・,、]\s?)?(?:사진|写真|照片|圖|图)[)）]$/u;
