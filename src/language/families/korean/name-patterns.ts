// What stands in Korean beside a name, and what looks like a name or a role and is none. Patterns only.

/** What artists and sportspeople are, which stands before a name. */
export const introducing =
  /(?:소설가|시인|작가|배우|가수|화가|감독|선수|방송인|유튜버|개그맨|모델|작곡가|평론가|앵커|아나운서)$/u;
/** 통보관, 예보관: what no list holds, behind a whole name. */
export const official =
  /[가-힣](?:[보독좌의책시정구도력서획문제무]관|[팀과실부국처소원단회반조교]장|연구사|[과학]생)$/u;
/** 그러자 이병주가: no 자 of any kind. */
export const joining = /^(?:그러자|그러나|그러니|그랬더니|이어서|하지만|이윽고|오히려)$/u;
/** An age, or what else tells in brackets of nobody but a person. */
export const ofPerson = /^(?:\d{1,3}(?:세|살)?(?:[·,\s]|$)|본명|가명|[남여](?:[·,\s]|$))/u;

/** 천소망 솔내의료원장: who leads a body of that name, and no place before it. */
export const isBodysOffice = (name: string, office: string): boolean =>
  office.length >= 5 && official.test(office) && !/[시군구읍면도국]$/u.test(name);

/** 해가 지자, 하나가, 여든둘인, 대학병원: what ends like somebody and is nobody. */
export const noRole =
  /(?:하|되|시키|려지|어지|아지|러나|나오|끝나|들어오|들어서)자$|^(?!(?:기|환|저|학|독|부|여|남|신|제|손|타|화|필|강|주|사|현|성)자$)[가-힣]자$|(?:둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열|스물|서른|마흔|쉰|예순|일흔|여든|아흔|살|세)인$|^(?:하나|둘|셋|모두|누구|아무|내|네|제)가$|(?:발생|출생|인생|민생|위생|병원|법원|학원|정원|차원|지원|[만천백]원|도서관|박물관|미술관|기관|영화관|체육관|회관|현관|전시관|현장|공장|극장|광장|농장|매장|경기장|운동장|주차장|행사장|회의장|등장|성장|구장|영장)$/u;

/** 김주원, 박혜원: a given name that ends like a body. */
export const endsInWon =
  /^[가-힣][주지정혜채희상성재동태승예시도하서해은인경규종창영찬효형현준기세선명병석다라가보유윤수숙강광대민미아연우자장조철호홍환훈휘]원$/u;

/** Times, adverbs, parties and words with a particle, which stand before a foreign surname and are no part of it. */
export const noFirstName =
  /(?:날|달|해|주|년|월|일|때|초|말|전|후|뒤|당|직후|직전|당시|앞서|한편|다만|특히|결국|반면|다시|또한|역시|즉각|이에|그간|마침내|드디어|오히려|게다가|따라서|그래서|그러나|하지만|그리고|거듭|연일|직접|[은는이가을를의에서로도만며고면])$/u;
