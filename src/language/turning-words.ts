// With what the second half of a quotation goes on that a tag parts: "An engine is on time," he says, "but it hears nothing."
// Of all languages in one pattern, as each of them is asked at the beginning of such a half only. Data only.

/** Takes back or limits what was said before it: alone, the first half says what nobody said. */
export const turningWords =
  /^(?:but|yet|though|although|unless|until|if|except|only|aber|doch|sondern|nur|wenn|obwohl|obgleich|allerdings|bis|mais|sauf|si|bien qu[e’']|quoique|à moins|jusqu['’]|tant que|pero|sino|aunque|salvo|excepto|ma|però|anche se|tranne|mas|porém|embora|exceto|maar|tenzij|hoewel|behalve|mits)(?![\p{L}’'])|^(?:但|可是|不過|不过|然而|只是|而是|除非|卻|却|でも|しかし|ただし?、|だが|けれど|하지만|그러나|그런데|다만|그래도|단,)/u;

/** Goes on from what was said before it, which is whole without. */
export const goingOnWords =
  /^(?:and|or|so|because|which|who|while|when|than|und|oder|denn|weil|damit|als|et|ou|car|parce qu[e’']|donc|puisqu[e’']|y|o|porque|ya que|e|o|perché|poiché|quindi|ou|pois|en|of|want|omdat|zodat)(?![\p{L}’'])|^(?:而且|所以|因為|因为|如果|還有|还有|そして|だから|それで|그리고|그래서|왜냐하면)/u;
