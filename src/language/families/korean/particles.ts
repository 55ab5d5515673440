// The particles of Korean that tell what a word does in its sentence.

export const topic = /(?:께서는|은|는)$/u;
export const topicOrToo = /(?:께서는|은|는|도)$/u;
export const nominative = /(?:께서|이|가|도)$/u;
export const argument = /(?:에|에서|에게|을|를|와|과|로|으로|서|함께|까지|부터|이|가|만|도)$/u;
/** Between a subject and its verb: whose it is changes here. */
export const turns = /(?:자|면|는데|은데|지만|때|뒤|후|더니|니까|으나)$/u;
export const anyParticle =
  /(?:께서는|께서|은|는|이|가|도|의|을|를|와|과|에게|에게는|에게서|한테|에|인|이다|으로|로)$/u;
/** 그래도, 지금도 */
export const adverb =
  /(?:그래도|아직도|지금도|오늘도|적어도|누구도|아무도|무엇보다도|에도|에서도|로도|이라도|해도|까지도|부터도|때도|후에도|면서도|고도|이후도|당시도)$/u;
export const placeOrTime = /(?:에서|에는|에선|으로|로|까지|부터|보다|에게|한테|께)는?$/u;
/** 요즘은, 그때는: when, not who. */
export const time =
  /(?:그러고|그런|이어|마지막|요즘|지금|최근|현재|당시|이제|그때|그날|처음|나중|오늘|어제|내일|다음|이번|지난번|올해|작년|지난해|내년|하루|매일|매년|오전|오후|이후|이전|전날|당일|이날|평소|주말|새벽|아침|저녁|밤|낮|봄|여름|가을|겨울|우선|먼저|일단|당초|그동안|에서|에게|으로)[은는]$/u;
/** 교체 가능성에 대해서는: what is said, and not who says it. */
export const isAbout = /^(?:대해서?|대하여|관해서?|관련해서?|두고서?|놓고서?)는$/u;
/** 면서는, 때는, 하지만은: how or when, and nobody. */
export const isManner = /(?:면서|때|뒤|후|[고며지]|만|대해서|관해서|대해|관해)[은는]$/u;
/** 이날, 13일: when it was said. */
export const isDay = /^(?:이날|전날|같은|당일|이튿날|\d{1,2}일)$/u;

/** 한 데 대해, 한 것과 관련해, 한 것을 두고: a clause that ends so is what is spoken of. */
export const isAboutDoing = (word: string, next = ''): boolean =>
  (/^(?:데|(?:것|점|일|사실|사건|상황|지적|비판|질문|질의|물음|의혹|논란|우려|주장|보도|평가|의견|요구|불만|반발|소식|말)에)$/u.test(
    word,
  ) &&
    /^(?:대해|대하여|관해|관련해)/u.test(next)) ||
  (/^(?:것과|점과|일과|사실과|사건과|상황과)$/u.test(word) && /^관련(?:해|하여)/u.test(next)) ||
  (/^(?:것을|점을|일을|사실을|사건을|상황을)$/u.test(word) && /^(?:두고|놓고)/u.test(next));
