// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';
import { verbless } from './verbless.ts';

export const standing: Standing = {
  leaning:
    /^(?:this|that|these|those|it|they|he|she|him|her|his|their|its|so|but|and|or|however|therefore|then|also|which|such|meanwhile|moreover|instead|still|yet|thus|besides|both|neither|there,|for example|in addition|as a result|the former|the latter|one of (?:them|these)|(?:some|most|all|half) of them|another(?!\s\d)|others|the others?)\b/i,
  connectives:
    /^(?:however|but|still|yet|moreover|furthermore|meanwhile|therefore|thus|instead|besides|nevertheless|nonetheless|in addition|as a result|for example|for instance|on the other hand|at the same time|in fact|indeed|in other words|of course|even so|then|so|also|finally|similarly|likewise|by contrast|in contrast|consequently|overall|after all),\s+/i,
  leaningNoun: null,
  pronounInFront:
    /^(?:in|on|at|by|after|before|since|when|until|during|now|today|then|last|for|as|once|while)\s(?:[\p{L}\d’'-]+,?\s){0,3}(?:he|she)\s/iu,
  countOfNothing:
    /\b(?:I|we|you|he|she|it|they) \p{L}+ (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)(?: (?:an?|per|each|every) \p{Ll}+)?[.!?]?["”’]?$/iu,
  saidByPronoun: /[’”"'»“«」],?\s+(?:s?he|they)\s+\p{L}+|\p{L},\s(?:s?he|they)\s(?:said|says|told)/u,
  lacksSubject: null,
  isVerbless: verbless,
  picture:
    /(?<!\p{L})\p{Lu}\p{L}+(?:,|\s\()\s?(?:(?:second|third|far|top|bottom|front|back) )?(?:left|right|cent(?:er|re)|middle)(?:,|\))|^(?:[Ff]rom left|[Ll]eft to right|[Pp]ictured(?: here| above| below)?|[Cc]lockwise from)(?!\p{L})|\((?:pictured|left|right)\)|(?<!\p{L})in the (?:video|clip|picture|photo|chart|graphic|map) (?:above|below)(?!\p{L})/u,
  past: /^(?:previously|formerly|in the past,|until (?:now|then|recently)|before (?:that|then|this),|back then|originally)(?!\p{L})|\bused to\b|^[^,;:“"]{2,60}\bhad (?:previously|earlier|once|long|originally)\b/iu,
  defining:
    /^[^,;“"]{2,60} (?:is|are) (?:an?|the|one of (?:the|several)) (?:[\p{L}-]+ ){0,5}(?:in|of|for|on) (?:the )?(?:\p{L}+ )?\p{Lu}|\b(?:is|are) (?:based|located|situated) (?:in|on)\b|\bcomes? under\b|\bwas born\b|\bis married\b|\b(?:is|are) (?:sometimes |also |often )?(?:called|known as)\b|\bthe only species\b/u,
  pointing: null,
  announcing:
    /^(?:\p{L}+ ){0,3}(?:orders|sips|pours|stirs) (?:an?|his|her|the) (?:\p{L}+ )?(?:tea|coffee|glass|cup|beer)(?!\p{L})|^[^“"«„]{0,50}\b(?:welcom|greet|receiv)(?:es?|s|ed) (?:us|me) (?:in|at|on|with|outside|over|from)\b|^(?:an )?interview with\b|^meet(?:ing)? (?:the|an?)\b|\b(?:interview|conversation|transcript)\b.{0,40}\b(?:edited|condensed)\b/iu,
  hanging:
    /^(?:when|while|if|as|although|though|after|before|because|since|unless|until|who|which|whose|whom|where|that|and|or)(?!\p{L})/iu,
  negates: /(?<!\p{L})(?:not|never|no longer|without|nobody)(?!\p{L})|n['’]t(?!\p{L})/iu,
  takesBack:
    /(?<!\p{L})(?:but|however|though|although|yet(?! (?:another|more))|unless|except|only (?:if|when|after)|until|pending|nor|as if|if|when)(?!\p{L})|^\s*not(?!\p{L})/iu,
  turns: /^(?:but|yet|though|although|unless|until|if|except|only)(?![\p{L}’'])/u,
  goesOn: /^(?:and|or|so|because|which|who|while|when|than)(?![\p{L}’'])/u,
  subordinate:
    /^(?:when|while|if|although|though|because|since|after|before|as|unless|until|once|whereas|despite|in|on|at|for|with|from|by|to|of|having|being|according|like|over|under|during|across|among|amid|even|not|just|or|and|but|so|which|who|that|what|where)\b|\p{L}ing\b/iu,
  openEnd:
    /(?:^|[\s’'(])(?:the|a|an|of|and|or|but|nor|that|which|who|whose|than|as|if|when|while|because|although|whereas|its|their|his|her|my|our|your|every|each|no|very|where|after|before|until|since|unless|whether|though)$/iu,
  openCut:
    /(?:^|[\s’'(])(?:to|in|on|at|by|for|from|with|into|over|about|after|before|during|under|between|against|per|within|without|towards|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|said|says|also|so)$/iu,
  opinion:
    /\b(?:not|never|must|should|because|only|always|real|really|best|worst|future|change|changed|matters?|need|wrong|right|hope|fear|believe|if|nobody|everyone|everything|nothing|most|better|instead|trust|risk|mistake|impossible|worth)\b|n['’]t\b/gi,
};
