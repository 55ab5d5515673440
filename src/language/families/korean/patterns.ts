// What stands around words in marks in Korean and tells whether they are speech, and of what kind. Knows no tongue's words.

export const quotative =
  /^(?:\s?(?:이?라고|이?라며|이?라면서|고(?=[\s,는도만])|며(?=[\s,])|면서(?=[도\s,])|하고(?=\s))|이?라던|으?로(?=\s(?:예상|전망|분석|추정|진단|판단|관측|내다|예측|평가|해석)(?:했|한다|하고|하며|하면서|하는|봤))|라는(?=\s)|이라는(?=\s)|는(?=\s)|란(?=\s)|던(?=\s))/u;
export const carries = /^\s?(?:이?라며|이?라면서|며|면서)/u;
export const qualifies = /^(?:이?라는|는|란|이란|이?라던|던)$/u;
/** “A”, “B”는 반응: what follows the last of several marks is said of all. */
export const chained =
  /^(?:(?:[^\S\u3000]?[,·][^\S\u3000]?|[^\S\u3000]?(?:등의|또는|혹은)?[^\S\u3000])\u3000{2,})+(?=[가-힣])/u;

/** 알려 줬다는 것이다 */
export const tellsOf = /[다라]는 (?:것이다|얘기다|이야기다|설명이다|말이다)[.。]?\s*$/u;
/** “…”라고 말한 뒤, “…”고 지시한 것으로: the verb of the words is not the sentence's. */
export const embeds =
  /^\s?(?:[가-힣]+\s){0,2}?(?!\S*(?:신중|단호|분명|강경|명확|확고|솔직|담담|씁쓸|불편|냉담|비슷|막연|착잡|복잡)한)[가-힣]*(?:말한|지시한|요구한|답한|외친|밝힌|적은|보낸|진술한|발언한|언급한|하는|했던|한|(?:했|왔|냈|렸)다(?:고|는|며))(?=\s)/u;
/** 말을 걸었다, 입을 열었다: that somebody begins to speak. */
export const beginsToSpeak =
  /(?<![가-힣])(?:말(?:을|문을)?|입을|운을|한마디(?:를)?|이야기를|얘기를)\s(?:[가-힣]{1,4}\s)?(?:걸었|걸어왔|건넸|꺼냈|열었|뗐|던졌|보탰|거들었|이어갔|이어 갔|쏟아냈|들려줬|들려주었)다[.。]?\s*$/u;
/** 밥은 먹었냐고 하시더라고요.: of what somebody else said, of whom the sentence before may tell. */
export const tellsOfAnother =
  /^[^.!?]*[다라자냐]고\s(?:[가-힣]+\s)?(?:하시|하셨|하더|그러시|그러셨|그러더|물으시|물으셨|묻더)/u;
/** 뒤쪽에서는 이런 말도 나왔다., 누군가 소리쳤다.: nobody who is told. */
export const voices =
  /(?:말|목소리|고성|탄식|야유|한숨|이야기|얘기|소리|불만|반응|질문|환호|외침|비명|욕설|항의|웃음|원망|푸념)(?:들)?(?:이|가|도|은|는|까지|마저)?\s(?:\S+\s)?(?:나왔|나온|터져|터졌|들렸|들려|들린|흘러|쏟아|새어|오갔|오간|돌았|퍼졌|튀어|빗발|이어졌|잇따)|(?<![가-힣])누군가(?:가|는|의)?(?=\s)/u;
/** “…”는 글이, “…”라는 현수막이 */
export const posted =
  /^\s?(?:이?라|다|자|냐)?는\s(?:\S+\s)?(?:글|댓글|게시글|게시물|쪽지|문구|현수막|팻말|손팻말|구호|낙서|메모)(?:들)?(?:이|가|도|은|는|만|까지)(?=\s)/u;
/** A subject of its own behind the topic: 방씨가 평소 가족에게 “…” */
export const nominativeLast = /[은는]\s(?:.*\s)?[가-힣A-Z]+(?:이|가)(?=\s)[^은는]*$/u;
/** “언니, 꼭 이겨.”, “너라면 해낸다.”: said to somebody, who may be whom the sentence before tells of. */
export const addressed =
  /^(?:언니|오빠|형|누나|엄마|아빠|어머니|아버지|할머니|할아버지|선생님|사장님|감독님|손님|여보|자네|당신|얘야|[가-힣]{1,4}(?:아|야|씨|님))[,!?]|^(?:너(?=[는라도만의희]|\s)|네가|니가|자네|당신)/u;
/** Whoever meets somebody, or thinks of another's words, is not sure to be who speaks next. */
export const meets =
  /찾았|찾아갔|찾아왔|들어섰|들어갔|만났|마주|올랐|숙였|향했|다가갔|배웅|마중|안겼|품에|(?<!휴대)전화|(?<![가-힣])말(?:을(?!\s(?:채\s|더\s)?(?:잇|이었|이어|아꼈|흐렸|맺|더듬|삼켰|멈췄|골랐))|[이로은])|말씀|목소리[가에]|편지|입버릇|가르침|떠올|귓가|기다렸|인사/u;
/** 항의하자, 묻더니: another clause follows, with a subject of its own. */
export const turnsBehind = /^\s?(?:\S+\s)?[가-힣]+(?:자|더니|으니|니까|는데도|지만)(?=[\s,])/u;
export const reportsOf = /(?:[다라자냐]고\s\S+|[다라]는 \S+다)[.。]?\s*$/u;
/** What follows a closing mark within its sentence. */
export const goesOn = /^[\p{L},]/u;

/** A sentence ends in a verb; a term does not. */
export function isClause(words: string): boolean {
  const text = words.trim();
  if (/[.!?…]$/u.test(text)) return text.length >= 5;
  // 나는 모르는 일: a predicate without its copula.
  if (text.length >= 7 && /^(?:나|내|우리|저희|저|이제|그건|이건|지금)\S{0,2}\s.*\s/u.test(text)) return true;
  return (
    text.length >= 7 &&
    /\s/u.test(text) &&
    /(?:다|요|죠|까|네|지|라|자|어|아|야|해|데|거든|니다|거예요|세요|때문|것|셈|뿐|점|돼|줘|래|게|냐|니|군|걸|나|가)[,]?$/u.test(
      text,
    )
  );
}

/** “…”는 의원의 질문에: nobody's who was told of before, and who asks is not who speaks next. */
export const askedBy =
  /^\s(?:[^,.“]{1,24}?의\s)?(?:\S{1,6}\s)?(?:질문|물음|추궁|요구|요청|지적|비판|제안|주장|권유|부탁|항의|성화|재촉|농담|반문|한마디|조언|충고|호통|위로|격려|경고|의혹)(?:에|에는|에도|에게|을 받|를 받|을 듣|를 듣|을 뒤로|를 뒤로)(?=[\s,가-힣])/u;
export const somebody = /(?<![가-힣])(?:누군가|어디선가)(?:가|는|의)?(?=\s)/u;

/** “…”며 협박한 50대 남성을, “…”고 전제한 차 감독은: a verb of saying before whoever it is said of. */
export const saidOf =
  /^\s?(?:이?라고|이?라며|이?라면서|고|며|면서)\s(?:[^\s,.“]+\s){0,2}?(?:[가-힣]*(?:한|하던|하는|친|힌|털어놓은|쏟아낸|내뱉은)|(?:말|당부|강조|주장|약속|호소|선언|다짐|경고|격려|언급|발언|고백|절규|조언|설파|천명|증언|비판|반박|역설|일갈)?(?:했|하셨)던|(?:외쳤|소리쳤|밝혔|꾸짖었|가르쳤|적었|남겼|울부짖었|부르짖었|되뇌었|물었|답했|일렀|말씀하셨)던)\s((?:[^\s,.“\u3000]+\s){0,3}?[^\s,.“\u3000]{2,})(?:은|는|이|가|을|를|에게|의|도|와|과|께)(?=[\s,.])/u;
/** “…”는 게 업계 반응이다: whose the noun is. */
export const thatIs =
  /^\s?(?:이?라|다|자|냐)?는\s(?:게|것이|것은|건)\s([^,.]{1,24}?)(?:의)?\s(?:공통된\s|한결같은\s|일관된\s)?(?:반응|입장|설명|지적|주장|생각|시각|분석|판단|전언|중론|평가|견해|관측|해석|목소리|하소연|이야기|얘기|말)(?:이다|이었다|였다|입니다|이라고|라고|이라며|라며)/u;
export const answersTo =
  /의\s(?:말|질문|물음|지적|요구|제안|부탁|항의|추궁|농담|한마디|인사|당부|권유)(?:에|엔|에는|에도)\s?$/u;
/** 이어지자, 나오자: behind a noun of speech another clause begins. */
export const turnsWithin =
  /^\s?(?:\S+\s){1,3}?[가-힣]+(?:자|더니|으니|니까|는데도|지만|는데|면서|며)(?=[\s,])/u;
/** What may stand between a name and the marks: the title with the particle of the subject. */
export const atSubject =
  /^(?:씨|님)?(?:[(（][^)）]{1,24}[)）])?(?:씨|님)?(?: [가-힣A-Za-z0-9]{1,10}){0,3}(?:이|가)\s*$/u;
/** 왜 그랬느냐고 묻자 그는 손사래를 쳤다. “…”: who is asked answers. */
export const isAsked = /(?:묻자|물으니|물었더니|묻는 (?:말|질문)에|질문에|물음에),?\s(?!.*[“‘"'])/u;
/** A씨의 어머니 */
export const ofSomebody =
  /의 (?:어머니|아버지|부모|엄마|아빠|아들|딸|아내|남편|부인|동생|형|누나|언니|오빠|유족|할머니|할아버지)$/u;
/** 그를 말렸다, 고개를 끄덕였다: of somebody told of before, who may go on. */
export const reactsOrPoints =
  /(?<![가-힣])(?:그|그녀|고인|이들|그들|자신)(?:를|을|의|에게|와|과|도|이|가)?(?=\s)|끄덕|웃었|웃으|들었다|들었고|지켜봤|지켜보|바라봤|바라보|박수|침묵|말이 없|대답하지|답하지/u;
/** What was said or written, or when: no person. */
export const saying =
  /(?:당시|시절|순간|무렵|것|점|사실|내용|말|글|바|적|데|뒤|후|지|이유|결과|때|날|입장|입장문|의견|견해|발언|주장|편지|문자|메시지|보고서|자료|인터뷰|기사|논평|성명|문건|문서|서한|공문|메일|이메일|영상|동영상|사진|장면|대목|부분|회견|기자회견|연설|강연|방송|책|글귀|문구|현수막|팻말|손팻말|보도|답변|질문|약속|계획|방침|모습|의혹|혐의|배경|과정|상황|목소리|녹음|녹취|통화|대화|기록|일기|유서|전화|판결|결정|조치|사건|일|취지|뜻|생각|마음|소식|소감|소회|심경|속내|포부|각오)$/u;
/** A verb that nothing but somebody does: 협박한 스토커를. */
export const sayingOf =
  /(?:협박|위협|말|주장|요구|항의|폭언|고백|제보|신고|증언|진술|약속|호소|비난|비판)한\s.*(?:을|를|에게)$|(?:외친|소리친|(?<![가-힣])[가-힣]{0,4}(?:했|쳤|혔|짖었|었)던)\s.*(?:을|를|에게|의)$/u;
export const cites =
  /의\s(?:말|표현|격언|문장|구절|글|발언|시구)(?:을|를)\s(?:빌려|빌리자면|인용해|인용하며|옮겨|들어)\s?$/u;
/** When, where and to whom, between a subject and the marks: 경기 뒤 인터뷰에서 */
export const onlyWhen =
  /[가-힣](?:이|가|께서)((?:\s[가-힣A-Za-z0-9]+(?<=에|에서|에게|뒤|후|직전|당시|도중|날|일|통해|향해|로|의|경기|인터뷰|회견|처음|이렇게|이같이|이처럼|대신|직접|먼저))*\s*)$/u;
/** “다음에는 제가 끝내겠습니다”: no predicate of whoever stands right before the marks, but their own words. */
export const ofOneself =
  /겠(?:다|습|어)|싶(?:다|습|었|어)|(?<![가-힣])(?:제가|저는|저도|저희|우리|내가|나는|나도)|(?:[요죠]|니다)[.!?…]?$/u;
/** 8일 별세했다, 지병으로 세상을 떠났다, 숨진 채 발견됐다: that whom the sentence is about died. */
export const died =
  /(?:(?:별세|타계|작고|영면|사망|소천|입적|선종|서거|절명|순직|전사)(?:했|하였)|(?<![가-힣])숨졌|숨을 (?:거뒀|거두었)|세상을 (?:떠났|등졌|떴)|숨진 채 발견됐|영면에 (?:들|드)[가-힣]*)(?:다|습니다)\.?(?:\s향년 [\d가-힣]+세?\.?)?$/u;
export const isAtMarks = /[가-힣](?:이|가|께서)\s*$/u;
/** [녹취: 서한결 박사] “…”: whose voice a broadcaster lets hear. */
export const soundBite =
  /^\s*\[(?:전화\s?)?(?:녹취|인터뷰|음성|영상|싱크|육성|현장음)\s?[:：]\s?([^\]]{2,40}?)\s?\]\s*$/u;
