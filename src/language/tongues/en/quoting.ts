// Who says what: the small words around a quotation. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { BareContent } from '../../families/alphabetic/quoting/report-words.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { beforeWho } from './before-who.ts';
import { others } from './others.ts';
import { people } from './people.ts';
import { relations } from './relations.ts';
import { sharing } from './sharing.ts';

/** With what a clause without its conjunction begins: "the drug", "Reed", "only ten per cent". */
const begins =
  "(?:the|an?|its|their|his|her|this|these|those|it|he|she|they|there|most|many|some|all|both|every|each|no|more|fewer|less|only|nearly|about|half|\\d[\\d.,]*%?|\\p{Lu}[\\p{L}’'-]+)";
const finite =
  '(?:was|were|is|are|had|has|have|would|could|can|cannot|will|should|may|might|must|did|does|do|[a-z]{3,}ed(?=\\s(?:the|an?|his|her|its|their|no|any|all|both)\\s))';
const another = '(?:who|which|that|whose|whom|where|when|while|because|after|before|as|if|so|until|since)';

/** What somebody found or a court ruled, told by a clause that has no conjunction. */
const whole: BareContent['whole'] = [
  {
    verbs: wordSet('found finds'),
    sayers:
      /(?<!\p{L})(?:researchers?|scientists?|authors?|team|investigators?|inspectors?|auditors?|analysts?|economists?|experts?|engineers?|\p{L}+ologists|courts?|judges?|jury|inquiry|inquest|panel|tribunal|commission|regulators?|watchdog|committee|coroner)(?!\p{L})/iu,
    clause: new RegExp(
      `^(?:(?:the|that) (?:more|less|\\p{Ll}{2,}er)\\s[^,.;:]{3,60},\\sthe\\s(?:more|less|\\p{Ll}{2,}er)\\s|${begins}\\s(?:(?!(?:${another}|and|or|but|to|guilty|dead)\\s)[^\\s.,;:]+\\s){0,12}?${finite}\\s)`,
      'u',
    ),
  },
  {
    verbs: wordSet('reported'),
    clause: new RegExp(
      `^(?:${begins}|(?!\\p{Ll}+ing\\s)\\p{Ll}{3,})\\s(?:(?!(?:${another}|and|or|but|to)\\s)[^\\s.,;:]+\\s){0,12}?${finite}\\s`,
      'u',
    ),
  },
  {
    verbs: wordSet('ruled'),
    sayers:
      /(?<!\p{L})(?:judges?|courts?|jury|panel|tribunal|justices?|magistrates?|coroner|umpire|referee|regulator|watchdog|board|commission(?:er)?|authority|committee|arbitrator|ombudsman)(?!\p{L})/iu,
    clause: new RegExp(`^${begins}\\s(?:(?!${another}\\s)[^\\s.;:]+\\s){0,24}?${finite}\\s`, 'u'),
  },
];

const severalNouns = wordList(
  'authorities lawmakers investigators prosecutors organisers officials residents experts researchers scientists critics sources analysts media',
);

export const quoting: QuotingWords = {
  sharing,
  relations,
  others,
  pronouns: {
    he: { number: 'one', gender: 'male' },
    she: { number: 'one', gender: 'female' },
    they: { number: 'many', gender: 'any' },
  },
  turned: null,
  bodyPronoun: 'it',
  isSeveralPronoun: true,
  asides: null,
  pauses:
    /(?<=^|[.!?]\s)(?:There (?:is|was) (?:a (?:long |short |brief )?(?:pause|silence)|silence)|(?:A (?:long |short |brief )?)?(?:[Pp]ause|[Ss]ilence))\.\s*$/u,
  firstPersons: wordSet('i we you'),
  dropped: null,
  pluralVerb: null,
  verbFirst: false,
  verbSecond: false,
  beforeVerb: wordSet('as has have and but'),
  trailingVerb: /ing$/,
  participles:
    /(?:(?:,|(?<=[\p{L}\d)])\s[–—-])(?:\s(?:and|but))?|\sand(?=\s(?:adding|saying)\sthat\s)|(?<=\b(?:statement|letter|post|message|email|memo|tweet|note|video|report|notice|motion|lawsuit|suit|complaint|petition|brief|filing)))\s(?:saying|adding|arguing|claiming|insisting|warning|stating|noting|explaining|alleging|contending|stressing|complaining|promising|predicting|acknowledging|admitting|conceding|declaring|announcing|asserting|emphasi[sz]ing|reiterating|cautioning|vowing|pointing out|(?<calls>calling|describing|denouncing|condemning))(?=\s)/gu,
  pluralArticles: wordSet(``),
  coordinators: wordSet('and but as or'),
  together: wordSet('and'),
  that: /^(?:,\s[^,.;:]{3,60},\s)?(?:(?:\p{Ll}{3,}s|police|parliament|congress|staff|viewers|me|us|him|her|them|only|(?:the|a|an|his|her|its|their) [\p{L} ]{3,30}?|the \p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,4}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3}) )?(?:(?:on|in|at|outside|after|during|before|following|through|via|by|from|last|this|a few|earlier|yesterday|today|later) ?[\p{L}\p{N}’' -]{0,60}? )?(?<!(?<!\p{L})(?:of|on|in|for|by|about|over|with|after|before|during|outside|following|from|at|so) )that,?\s+(?!\p{Ll}+[’']s\s\p{Ll})/u,
  conjunctions: wordSet('that'),
  bare: {
    addressed: wordSet(
      'told tells telling asked asks urged urges found finds showed shows records ruled reported assumed assumes',
    ),
    tells: {
      verbs: wordSet('told tells warned warns assured assures informed reminded advised'),
      whom: /^(?:me|us|him|her|them|police|parliament|congress|staff|\p{Ll}{3,}s|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}|[Tt]he \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}-]+){0,3}|(?:the|a|an) (?:\p{Ll}+ )?(?:court|jury|press|public|media|world|inquest|hearing|tribunal|committee|meeting|briefing|conference|council|inquiry|crowd|audience|paper|newspaper|agency|judge|magistrates|board|panel|house|commission|rally))\s+/u,
    },
    infinitive: null,
    plain:
      /^(?:[$£€]\d[\d.,]*(?:m|mn|bn| million| billion)? (?:would|will|had|has|was|is|could|should|can|may|might|must)\s|(?!(?:in|at(?! least)|on|of|from|to|for|with|by|into|about|over|under|so|yes|no|that|what|how|why|when|where|who|whether|little|more|nothing|goodbye|last|this|earlier|later|yesterday|today|like|better|sure|able|free|good|bad)\s|\p{Ll}{3,}s (?:(?:about|against) \p{Ll}+ing|the|an?|his|her|its|their)\s)(?:(?:(?:nearly|almost|about|around|roughly|over|only|some|at least|up to|more than|fewer than|less than|a total of) )?(?:\d[\d.,]*(?:%| per ?cent)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half|some|most|part) (?:of (?:the|his|her|its|their|those) )?)?\p{L}[\p{L}-]{2,}(?: (?!(?:that|which|who|to|as|when|while|because|if)\s)[\p{L}-]+){0,9}? (?:would|will|had|have|has|was|were|is|are|could|should|can|may|might|must|did|needed|need|remained|remain)\s)/u,
    begins:
      /^(?=(?:another|both|all|nobody|everyone|everything|nothing|anyone|several|the|a|an|its|their|his|her|our|most|many|some|every|each|people|more|fewer|no|he|she|it|they|there|we|this|these|those|that(?=\s\p{Ll}+[’']s\s)|(?:he|she|it|they|there|that|we)[’'](?:s|d|ll|re|ve)|(?:[DO]['’])?\p{Lu}[\p{L}]+|\p{Lu}\p{L}+[’']s?(?=\s[^,.:;]{4,120}\s(?:\p{L}{2,}ed|is|was|were|are|had|has|have|would|could|will|can|must|should)\s))\s|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}, (?:\d{1,3}|(?:an?|the|of|from|who|whose) [^,.:;]{2,80}), \p{Ll})(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L}))/u,
    whole,
    named:
      /^\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:had|has|have|was|were|is|are|would|will|could|can|should|may|might|must|did)\s/u,
    // "noted the change" is no speech, "said the change was" is.
    plainVerbs: wordSet(
      'said says say believes believe thinks think reckons reckon added adds fear fears feared',
    ),
    when: /^(?:(?:on |late |early |last |earlier )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|(?:last|this|earlier this) (?:week|month|year|morning)),?\s/u,
    opensSubordinate: /^(?:while|although|though|even though|whereas)\s/iu,
    beside:
      /\s(?:so(?= (?:that|as|he|she|it|they|the|we|\p{Lu}))|because|after|before|until|since|when|while|although|though|unless)\s/u,
    aside: /^(?:in|on|at|after|before|during|by) [^,]{2,40},? (?:when|where|who|which|before|after|while)\b/i,
  },
  openers: wordSet('several although though another last next'),
  reacts:
    /(?<!\p{L})(?:(?:dis)?agree[sd]?|concur(?:s|red)|object(?:s|ed)|welcom(?:es|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|prais(?:es|ed)|hail(?:s|ed)|applaud(?:s|ed)|disput(?:es|ed)|den(?:ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|rebuff(?:s|ed)|defend(?:s|ed)|condemn(?:s|ed)|slam(?:s|med)|blast(?:s|ed)|accus(?:es|ed)|blam(?:es|ed)|mock(?:s|ed)|thank(?:s|ed)|apologi[sz]e[sd]|jok(?:es|ed)|laugh(?:s|ed)|smil(?:es|ed)|grin(?:s|ned)|beam(?:s|ed)|shrug(?:s|ged)|sigh(?:s|ed)|nod(?:s|ded)|paus(?:es|ed)|hesitat(?:es|ed)|chuckle[sd]|winc(?:es|ed)|grimace[sd]|frown(?:s|ed)|(?:shook|shakes) (?:his|her) head|rolled (?:his|her) eyes|rolls (?:his|her) eyes|threw up (?:his|her) hands|wiped away (?:a tear|tears)|(?:was|is) (?:in|close to|near) tears|expect(?:s|ed)|hop(?:es|ed)|fear(?:s|ed)|doubt(?:s|ed)|worr(?:ies|ied)|thought|thinks|felt|feels|recall(?:s|ed)|remember(?:s|ed)|described|describes|insist(?:s|ed)|warn(?:s|ed)|urg(?:es|ed)|complain(?:s|ed)|paid tribute|pays tribute|put it|puts it|spoke (?:of|about)|speaks (?:of|about)|talk(?:s|ed) (?:of|about)|told|said|says|wrote|seized on|t(?:ook|akes) issue|t(?:ook|akes) (?:a|the) (?:different|opposite|dimmer|darker|longer|similar|opposing) view|beg(?:s|ged) to differ|has a different (?:view|take)|s(?:ees?|aw) (?:it|this|that|things|the matter) (?:differently|otherwise|(?:in )?(?:another|a different) (?:way|light))|ma(?:de|kes) (?:his|her) (?:feelings|views|position|displeasure|anger) (?:known|clear|plain)|spoke out|hit back|hits back|did not hold back|does not hold back|pointed to|points to|pleaded|would not be drawn|(?:was|is|were|are|isn['’]t|wasn['’]t|seemed|sounded|remains?|remained) (?:\p{L}+ ){0,2}(?:blunt|cautious|sceptical|skeptical|clear|adamant|defiant|philosophical|unrepentant|unimpressed|unconvinced|convinced|impressed|delighted|furious|pleased|thrilled|overjoyed|ecstatic|proud|relieved|disappointed|devastated|heartbroken|gutted|upset|angry|livid|surprised|shocked|stunned|sanguine|optimistic|hopeful|confident|pessimistic|gloomy|gloomier|happier|grateful|generous|scathing|dismissive|bullish|unfazed|unmoved|frustrated|worried|concerned|emphatic|unapologetic|resigned|wary|(?:less|not so) (?:sure|certain)|sure)|asked not to be|did not want to|declined to give|echo(?:es|ed)|shares? (?:that|this|those|these|the|his|her) (?:\p{L}+ )?(?:views?|opinions?|concerns?|sentiments?|worry|worries|fears?|enthusiasm)|(?:has|had) (?:this|a|one|another|some|the following|these|(?:a )?(?:simple|clear|stark|blunt)) (?:\p{L}+ )?(?:message|advice|words|warning|response|answer|plea|request) (?:for|to))(?!\p{L})/iu,
  nameless:
    /(?<!\p{L})(?:(?:(?:did|does|do) not|didn['’]t|doesn['’]t|preferred not|prefers not|ask(?:ed|s) not|declined|declines|refused) (?:(?:want|wish|care|like) )?to (?:be (?:named|identified)|give (?:his|her|their) (?:full |first |last )?names?)|ask(?:ed|s) (?:that (?:his|her|their) name not|to (?:remain|stay) anonymous|for anonymity)|(?:cannot|can['’]t|could not) be (?:named|identified)|on (?:the )?condition of anonymity|insist(?:ed|s) on anonymity)(?!\p{L})/iu,
  asked: [
    /^(?:\p{L}+ )?(?:when|if|asked)?\s*(?<who>\p{L}.{1,60}?),? (?:was|is|were) (?:then |also |later )?(?:asked|interviewed|questioned|cross-examined|quizzed|grilled)(?!\p{L})/iu,
  ],
  ofSpeaker: {
    his: /^his\s/,
    hers: /^her\s/,
    anybodys: null,
    bodys: /^(?:it|its|they|their)\s/,
    ofThing: /^it\s(?:would|will|had|has|was|is|could|can|expect|plan|did|does|may|might|remained)/u,
    severals: /^the(?:y|ir)\s/,
    ownPronoun: {
      pattern: /^s?he\s/,
      speaksForOthers:
        /spokes|official|officer|police|prosecut|lawyer|solicitor|barrister|attorney|counsel|judge|detective|investigator|source|minister|doctor|nurse|surgeon|coach|manager|agent|neighbou?r|friend|relative|colleague(?! who)/iu,
    },
    nothings:
      /^it (?:(?:was|is|would be|will be|had been|has been|could be|might be|may be|seemed|seems|appeared|appears|remained|remains|became) (?:not )?(?:\p{L}+ ){1,4}(?:to|that|whether|what|how|who|why|when|where|if)|(?:would|will|had|has|could|can|might|may) (?:also |now |not |probably |still )?(?:tak(?:e|en)|cost)|(?:took|takes|cost|costs))\s/u,
  },
  // "asked him why he was silent": not "asked himself", and not "was asked why".
  asks: /(?<!\b(?:was|were|is|are|been|being|when|if|who)\s)\basked\s(?!(?:him|her|them|my|our)sel|(?:to|for|that|why|whether|if|how|what|when|where|who)\b)(?:[^\s,.:;?]+\s){1,5}(?:why|whether|if|how|what|when|where|who)\s|^(?:Did|Does|Was|Were|Is|Are|Had|Has|Why|How|What|When|Where|Who)\s[^:“”"]{3,120},\s(?:asks|asked)\s(?!him|her|them)/u,
  inquires:
    /(?<!\b(?:was|were|is|are|been|being|when|if|who)\s)\b(?:ask(?:s|ed)?(?!\s(?:not|to|for|that)\b)|wonder(?:s|ed)|(?:want|demand)(?:s|ed)? to know|[ie]nquire[sd])\b/iu,
  replies: /(?<!\p{L})(?:replied|replies|answered|answers|countered|retorted|responded|shot back)(?!\p{L})/iu,
  readBehind:
    /^\s*,?\s*(?:(?:it|which) reads?|reads? (?:the|its|a|an|his|her|one)|(?:the|a|one|their) (?!(?:\p{Ll}+ ){0,2}(?:statement|letter|report|email|message|memo|filing|ruling|lawsuit|complaint|affidavit|post|tweet) )(?:\p{Ll}+ ){1,3}reads?)(?!\p{L})/u,
  presents: /^[^,;:.“”‘’"]{2,60}?\s(?:is|was|(?:had|has) been|(?<=\bs?he\s)were)\s/iu,
  presentsAgent:
    /^[^,;:“”"]{2,80}?\s(?:is|was|are|were|(?:has|have|had) been|being)\s(?:[^,;:“”"]{2,80}\s)?by\s(?=(?:an?|the|his|her|their|its|one of)\s)/iu,
  toHimOrHer:
    /\s(?:told|asked|warned|begged|threatened)\s(?:him|her|them|me)(?!\p{L})|\s(?:said|shouted)\sto\s(?:him|her|them|me)(?!\p{L})/u,
  fromThere:
    /^(?:(?!Guardian|Vatican|Taliban|Japan|Sudan|Oman|Iran|Milan|Michigan|Titan|Balkan|Jordan|Durban|\p{L}+stan$)\p{Lu}\p{Ll}{2,}(?:an|ese)|\p{Lu}\p{Ll}+(?:don|lin|land|york|burg|ourg)er|(?:Dutch|Irish|Welsh|Scots?|English|French|Ulster|Cornish|Manx|Yorkshire|Lancashire)(?:man|woman)|Swede|Dane|Finn|Scot|Pole|Turk|Greek|Czech|Slovak|Serb|Croat|Briton|Brit|Spaniard|Basque|Argentine|Kiwi|Aussie|Kurd|Iraqi|Israeli|Pakistani|Saudi|Qatari|Bangladeshi|Afghan|Thai|Geordie|Scouser|Cockney|Brummie|Muscovite|Democrat|Conservative|Tory)$/u,
  toWhomClause: /,\s(?:to|of|about|from)\swhom\s/u,
  calling: {
    before:
      /(?<!\b(?:is|was|are|were|been|being|be|get|got|so|often|widely)\s)(?<![\p{L}-])(?:ha(?:s|d|ve)\s)?(?:calls?|called|term(?:s|ed)|dub(?:s|bed)|label(?:s|l?ed)|describes?|described|brand(?:s|ed))(?:\s(?:it|him|her|them|this|that))?(?:\s(?:as\s)?(?:an?|the)|\sas)?$/u,
  },
  whatSomebody: /(?<!\p{L})what\s/iu,
  reportedOn: null,
  notReportedOn: null,
  documents: wordSet(
    `report paper study statement letter memo affidavit filing complaint lawsuit motion petition indictment suit brief ruling opinion judgment verdict warning alert email document review survey notice inquiry manifesto poll analysis audit research investigation brochure prospectus transcript announcement bulletin advisory website`,
  ),
  measures: wordSet('count tally test tests result results figure figures data model models number numbers'),
  writings:
    /^(?:(?:an?|one|some|several|many|other|recent) )?(?:posts?|comments?|letters?|messages?|tweets?|emails?|reviews?|notes?|entry|entries|threads?|replies) (?:on|in|to|from|under|at|for|about) /iu,
  messages: wordSet('statement letter memo email message note'),
  // "Had Ann Field said so, …"; "The day Ann Field said that … was a Sunday"
  conditional:
    /^(?:(?:[Ii]f|[Uu]nless|[Ww]hether)(?!\p{L})|(?:Had|Should|Were) (?:\p{Lu}|(?:the|an?|he|she|they|it|his|her) )|(?:The|Every|Each) (?:\p{Ll}+ )?(?:day|moment|minute|time|year|week|night|morning|evening) (?:\p{Lu}|(?:he|she|they) ))/u,
  amongThem:
    /^\s*(?:among them|including|featuring|starring|especially|particularly|notably|(?:directed|written|led|headed|owned|chaired|founded|joined|flanked|accompanied|represented) by|along with|together with|unlike|such as)\s/u,
  among: /(?<=\p{L}{2}s|people|men|women)\s(?:including|such as|among them)\s\p{Lu}[^,;:]{1,60}(?=\s*$)/u,
  // What the paper itself has heard is nobody's.
  accordingTo: /^according to\s+(?!(?:our|my)\b)/i,
  firms: {
    called:
      /^the (?:company|firm|business|retailer|manufacturer|operator|carmaker|airline|supplier|developer|railroad|supermarket|chain|brewery|utility|start-?up|maker|lender|insurer|builder|chipmaker|drugmaker)$/iu,
    noun: '(?:\\p{Ll}*(?:maker|manufacturer)|retailer|company|firm|supplier|developer|airline|supermarket|chain|giant|start-?up|lender|insurer|builder|brewer|utility|operator)',
    end: 'Inc|Corp|Corporation|Ltd|Limited|LLC|plc|PLC|Group|Holdings|Motors|Foods|Energy|Airlines|Airways|Railroad|Railways?|Nurseries|Industries|Technologies|Systems|Robotics|Pharmaceuticals|Stores|Brewery|Farms|Ferries|Logistics|Homes|Studios|Supermarkets|Enterprises|Steel|Chemicals|Electric|Water|Shipping|Lines|Mills|Works|Breweries|Bakeries|Pharma|Oil|Gas|Mining|Cement|Dairies|Dairy',
  },
  abbreviatedBody: /^[Tt]he (?!(?:CEO|CFO|COO|CTO|VP|DJ|MC|MP|MEP|PM|GP|AG|DA|SUV|TV)$)\p{Lu}{2,6}$/u,
  beforeWho,
  readBy:
    /^\s*,?\s*reads?\s(?<paper>(?:the|an?|its|his|her|their|one)\s(?:\p{Ll}+\s){0,2}(?<noun>motion|petition|warning|alert|report|study|statement|letter|memo|filing|complaint|lawsuit|suit|ruling|opinion|judgment|judgement|verdict|order|decision|indictment|affidavit|brief|review|email|announcement|bulletin|advisory|message|document|resolution|press release|website|manifesto|article|editorial|essay)(?:\s(?:by|from|of)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*)?)(?=\s*[,.]|$|\s(?:in|on|at|to|released|issued|published|sent|dated|filed|signed)\s)/u,
  asBefore: wordSet('as'),
  meets:
    /(?<!\p{L})(?:met(?: with)?|meets(?: with)?|encounter(?:s|ed)|visit(?:s|ed)|interview(?:s|ed)|bump(?:s|ed) into|r[au]ns? into|came across|(?:talks|talked|spoke|speaks) (?:to|with))(?<one> an?)?(?=\s)/u,
  naming: wordSet('called calls'),
  interviewers:
    /(?<=\p{Ll}s|people|men|women)\s(?:(?:that|who|whom)\s)?(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s(?:interviewed|(?:spoke|talked)\s(?:to|with)|contacted|surveyed|polled|questioned|quoted)(?=\s*$)/u,
  spokenTo:
    /^(?:(?:speaking|talking|writing) (?:to|with)|in (?:an?|the|his|her|their) (?:\S+ ){0,2}(?:interview|conversation|chat) with) [^,;:“”"]{2,80},\s/iu,
  behindRole: /\s(?:said|says|told|tells|wrote|writes|adds|added|explains|explained)(?:\s\p{Ll}+){0,2}$/u,
  surelySaid: /^(?:\p{Ll}+ed|said|says|told|tells|wrote|writes)$/u,
  ownAside:
    /(?<=\b(?:said|says|wrote|added|told \p{Lu}\p{L}+))\s?[,—–]\s(?:as (?:reported|quoted|cited|translated|told) (?:by|to|in)|according to) [^,“”"—–]{2,60}?(?:,|\s[—–])(?=\s*[“"])/u,
  nextSaying: /,?\s(?:and|but|while|whereas)\s/gu,
  clefts: [
    /^(?:What|All|The (?:only|first|last) thing)\s(?<who>[^,;:“”]{2,60}?)\s(?:(?:would|could|had|has|did|also|once|then)\s){0,2}(?:say|said|says|tell|told|wrote|add|added|argued?|argues)(?:\s(?:us|me|(?:the\s)?\p{Ll}+|on\s\p{Lu}\p{Ll}+day)){0,2}\s(?:is|was)\sthat\s/u,
    /^(?<who>[^,;:“”]{2,60})['’]s\s(?:\p{Ll}+\s){0,2}(?:view|argument|claim|position|belief|answer|advice|message|fear|hope|point|verdict|conclusion|explanation|contention|complaint|impression|opinion)\s(?:is|was|has been|had been)\sthat\s/u,
    /(?<!\bnot\s|\bnever\s)(?<=\s)(?:(?:was|were|(?:has|have|had)\sbeen)\s(?:\p{Ll}+ly\s)?told\sby|(?:heard|learned|learnt|understood)\sfrom)\s(?<who>[^,;:“”]{2,60}?)\s(?:on\s\p{Lu}\p{Ll}+day\s|at\sthe\s(?:time|meeting)\s)?that\s/u,
    /,\swith\s(?<who>[^,;:“”]{2,60}?)\s(?:saying|adding|arguing|warning|insisting|claiming|noting)\sthat\s/u,
    /(?<=\s)(?:heard|overheard)\s(?<who>[^,;:“”]{2,60}?)\s(?:say|saying)\sthat\s/u,
  ],
  oneOf:
    /^One of (?:the|his|her|their|its|those|these) (?:\p{Ll}+ ){0,2}?\p{Ll}{2,}(?:s|men|women|people|children)(?!\p{L})/u,
  saysNothing: /^\s(?:nothing|little|no more|nothing more|no)(?=,|\s(?:but|and|while)\s|[.,]*$)/u,
  ownClause:
    /,\s(?:which|something)\s[^,;:“”]{2,50}\s(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?)[.\s]*$|,?\s(?:but|and|though|although)\s(?:(?:on|in|at|by|when|until|later|yesterday|now|this|last)\s[^,:;“”]{2,40}?,?\s)?(?:(?:he|she|they|it)\s)?(?:(?:has|have|had|also|later|then)\s){0,2}(?:refused\sto|declined\s(?:to|further)|declines\sto|refuses\sto|would\snot\s(?:say|comment|be\sdrawn|elaborate|confirm|name)|(?:did|does|do|has|have)\snot\s(?:say|said|comment|commented|respond|responded|reply|replied|elaborate|specify|specified|give\s(?:any|a|details|further)|provide|name|identify)(?!\p{L})|gave\sno\s(?:details|reason|further|date|figure)|offered\sno\s(?:details|evidence|proof))/u,
  calledBy: {
    before:
      /(?:^[^,:;“”"]{2,80},|\b(?:is|was|are|were|been|being|once|often|also|widely|later))\s(?:called|described\sas|dubbed|branded|label(?:l)?ed|hailed\sas|praised\sas|denounced\sas|condemned\sas|dismissed\sas|nicknamed)\s(?:an?\s|the\s)?$/u,
    by: /^\s(?:[^.,;:“”]{1,40}\s)?by\s/u,
  },
  portionBodies: wordSet(
    'crew staff team workforce public population electorate board people audience faculty',
  ),
  portions:
    /^(?:(?:about|nearly|almost|more than|over|around|only|just|some|fewer than|at least)\s)?(?:half|most|many|two|three|four|five|six|seven|eight|nine|ten|several|\d[\d.,]*(?:%| per ?cent)?|a (?:third|quarter|fifth|majority|number|handful|few)|(?:two|three)[ -](?:thirds|quarters|fifths)|the majority)\sof\s(?:(?:the|its|his|her|their|those|these)\s)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s)?/iu,
  secondHalf:
    /^(?:(?:,|\s)[^.:;“”"()]*?(?<=[\s,])\s?(?:and|or|but)(?:\s(?:also|even|that|then|not|only|yet|still|so|therefore|instead)){0,2}\s|,?\s(?:and\s|but\s)?(?:had|has|have|would|could|might|should)\s(?:(?:not|also|never|even|now|since|been|be|have|become|made|left)\s){0,3}(?:\p{Ll}+ed\s)?|,?\s(?:and|but)\s(?:the|its|his|her|their|an?)\s(?:\p{Ll}+\s){1,3}as\s)$/u,
  contrary:
    /^,?\s(?:while|whereas|but)\s(?:some|others|many|most|several|a few|critics|opponents|sceptics|skeptics)(?:\s\p{Ll}+){0,2}\s$/u,
  thoughts: wordSet('thought felt hoped feared believed'),
  saysBefore: /^(?<lead>(?:That|This) (?:is|was|comes) (?:all )?according to\s)/u,
  holds:
    /(?<!\p{L})(?:den(?:y|ies|ied)(?=\s(?:that|(?!(?:funding|building|planning|housing|training|parking|lending|licensing|something|anything|everything|nothing|wrongdoing)\s(?!(?:is|was|will|would|had|has|the|an?|his|her|its|their)\s))\p{L}+ing|(?:the|any|it|they|he|she|there|its|their)\s(?:(?!\s(?:and|but|so|while|who|which)\s)[^,.:;]){3,60}?\s(?:is|are|was|were|had|has|have|would))\s)|(?:estimate[sd]?|put|puts)(?=\s[^,.]{3,60}\sat\s(?:\p{Ll}+\s){0,3}[$£€]?\d)|(?:spoke|speaks|speak)(?=\sof\s(?:an?\s)?[“"‘])|accus(?:e|es|ed)(?=\s[^,.]{2,80}\sof\s))(?!\p{L})/u,
  ofTheirs: null,
  accordingToBehind: {
    within: /,?\saccording to\s+(?!(?:our|my)\b)/u,
    papers: wordSet(
      'records documents papers files filings reports figures data estimates statistics accounts minutes emails polls surveys studies transcripts',
    ),
    by: /^(?:an?|the|its|their) [^,]{2,60}?(?<!\b(?:seen|obtained|reviewed|cited|released) )\bby\s/i,
  },
  sources: null,
  isRomance: false,
  reportForms: null,
  articles: /^(?:the|a|an|its|their|his|her|our|my|one of the)\s+/i,
  definite: wordSet('the'),
  articleOfThings: 'the',
  prepositions: wordSet(
    `in at on of from to for with by beside alongside near into about over under through between against than as like during since across outside inside after before among behind beyond despite amid upon within without`,
  ),
  personalPrepositions: wordSet('with by to for against about from of between'),
  rolePrepositions: wordSet('of for'),
  lists:
    /(?<!\p{L})(?:of|for|on) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?:, \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}){1,5},? (?:and|&) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}/gu,
  ofWhom: wordSet('of for about'),
  manners: wordSet('in per via'),
  uprightVerb:
    /^(?!(?:is|was|has|does|its|his|this|as|us|plus|less|across|perhaps|always|sometimes|besides|unless|whereas|indeed|instead|need|ahead|aged|based|named|called|titled|entitled|released|published|directed|produced|starring|painted|composed|filmed|recorded|performed|staged|edited|illustrated|designed|visited|joined|toured)$)(?:\p{L}+(?:ed|s)|began|wept|sang|spat|shot|hit|bit|put|cut|went|broke|threw|flung|snuck|struck|wrote|spoke|swore|told|quoth)$/u,
  finite: anyWord(
    `is are was were am be been have has had do does did will would can could should must may might shall i we you they he she it there let let's don't won't can't isn't it's
    we're that's i'm we've i've you're they're keep stop make makes take takes need needs want wants know knows feel feels look get gets goes go come comes give gives think
    mean means work works happen happens remember trust ask says said became came went took got made saw knew gave found kept left lost won built learned started stopped shook stood sat ran drove met brought bought taught fought wore drew grew threw flew rose fell chose broke spoke woke fled began froze sent sold paid spent struck stole withdrew sank swore tore wept slept caught wrote held undertook overtook understood drank rang hid slid dealt meant heard mistook overcame forgot forgave underwent foresaw withstood dug hung swung stung sought flung clung crept leapt sped bled bred`,
  ),
  negations:
    /(?:n['’]t|\bnot|\bnever|\bno one|\bnobody|\b(?:if|whether)(?:\s[\p{L}’'-]+){0,3}|\bwhen|\bwould|\bcould|\bmight|\bshould|\brefused to|\bdeclined to|\b(?:not|never|n['’]t)(?:\s[\p{L}’'-]+){1,5}\sto|\b(?:want|expect|urg|caus|lead|led|ask|lik|tell|told)(?:s|ed|es|ing)?(?:\s[\p{L}’'-]+){1,3}\sto|\bbefore|\b(?:rais|spark|fuell?|prompt|stok|dash|allay|heighten|trigger)(?:e?s|ed|ing)|(?<![\p{L}-])(?:den(?:y|ies|ied|ying)|(?:reject|rebut|contest|investigat|examin|deflect|dismiss|disput|refut|rebuff)(?:e?s|ed|ing)|heard|hears|faced|faces)(?:\s(?:ever|having|all|any|such|these|those|some|his|her|their|its|previous|earlier|recent|repeated|public))*|\bamid)\s*$/iu,
  invertible: wordSet(
    'said says added adds asked asks replied replies wrote writes explained explains recalled recalls insisted insists warned warns answered answers shouted cried joked quipped told laughed agreed argued noted',
  ),
  habitual: /\b(?:he|she|they) would(?: \p{L}+ly| always| often)?\s*$/iu,
  negatedBehind: null,
  sayersDenied: /(?:^|,\s)(?:But\s|And\s)?[Nn]either\s(?=\p{L}[^,:;]*\snor\s)/u,
  passive: /\b(?:was|were|is|are|been|being|be|get|got|gets)\s*$/i,
  relatives: /\b(?:[Ww]ho|[Ww]hich|[Tt]hat|[Ww]hose|[Ww]hom|[Ww]hat)\b/,
  relativesOfOwner: /,\s(?:whose)\s[^.;:!?]{0,80}$/u,
  relativesWantComma: false,
  innerClause:
    /,?\s(?:after|before|because|when|while|although|though|whereas|since|until|once|why|how)\s(?=\S)|(?<=\p{L})(?<!(?<!\p{L})(?:such|well|known|described|seen|same|just|far|long|soon|much|many|regarded|identified|named|billed|cast|posing|serving|acting|doubling|starring|working|speaking|writing))\sas\s(?=\p{Lu}|(?:he|she|they|the) )/gu,
  innerAuxiliaries: wordSet('had has have also later then already recently reportedly'),
  subordinators: wordSet('who which that whose when where after before as while because'),
  opensPurpose: null,
  relativeOfThings: 'which',
  verbParticles: wordSet(`out up down off back away`),
  ownSubject:
    /(?<!\p{L})(?:who|which|whom)\s(?:(?<pronoun>(?:he|she|they)\s)|(?<name>(?:\p{Lu}[\p{L}.’-]*\s){1,3}))$/u,
  relativeOpeners: wordList('who which whose whom'),
  auxiliary: null,
  behindName:
    /^ (?:also|previously|later|then|now|already|still|again|often|sometimes|once|twice|himself|herself|itself|themselves|alone|both|all|just|only|even|first|too|has|have|had|(?!family|ally|assembly|reply|supply|monopoly|bully)\p{Ll}{2,}ly|(?:on |last |this |earlier )?(?:\p{Lu}\p{Ll}+day|today|yesterday|week|month|year))(?=\s|$)/u,
  circumstances: wordSet('in on at during after when before outside inside about'),
  toSomebody: wordSet(
    'adviser advisor aide assistant ambassador envoy secretary deputy counsel counsellor witness heir successor consultant delegate representative liaison mother father stepmother stepfather guide candidate rival alternative',
  ),
  afterLastVerb: wordSet('in on at during to by late early last this after with of'),
  sentenceAdverbs: wordSet(
    'then yesterday today still however meanwhile later afterwards asked speaking according',
  ),
  notInRoles: wordSet(
    'and but while however notably especially including even like yesterday today also older younger elder eldest oldest youngest',
  ),
  written: wordSet(
    `sign slogan motto title headline banner label question inscription epitaph gravestone headstone tombstone plaque placard poster notice billboard sticker graffiti`,
  ),
  saidBy: { words: wordList(`phrases? words? remarks? statement`), by: wordList(`by`) },
  speechNouns: {
    noun: 'answer|reply|response|verdict|conclusion|reaction|comment|remarks?|explanation|assessment|view|message|advice|warning|argument|account|summary|take|hope|fear|worry|concern|plea|appeal|retort|rejoinder|apology|observation|question|criticism|praise|support|backing|condemnation|scepticism|skepticism|prediction|promise|suggestion|recollection|analysis|opinion|objection|complaint|excuse|request|demand|point|words',
    of: '(?:from|of|by) (?:(?:the|its|their|his|her) )?',
    owners: [
      [/^his$/i, 'male'],
      [/^her$/i, 'female'],
    ],
    behind: 'came|is|was|were|reads?|runs?|goes|went',
  },
  cites: wordList(`quot(?:e[sd]?|ing) cit(?:es?|ed|ing) recit(?:es|ed)`),
  quotedAs: [
    /(?<!\p{L})(?:quot(?:es|ed)|cit(?:es|ed)) (?!by |in |on )(?<one>[^:;“”"]{2,90}?),? as (?:saying|having said|telling [^,:;.“”"]{2,40}?)(?: (?:on|in|at) [^,:;.“”"]{2,30})? (?:that )?(?=[\p{L}\d])(?!(?:on|in|at|during|after|before|by|so|yes|no) )/u,
    /^(?<one>[^:;“”"]{2,80}?),? (?:was|were|is|are|has been|have been) (?:also |later |widely )?(?:quoted|cited|reported) (?:(?:by|in|on) [^:;“”"]{2,60}? )?as (?:saying|having said|telling [^,:;.“”"]{2,40}?) (?:that )?(?=[\p{L}\d])(?!(?:on|in|at|during|after|before|by|so|yes|no) )/u,
  ],
  happens: null,
  times: wordSet(
    `day days week weeks month months year years hour hours minute minutes moment moments decade decades morning mornings evening evenings night nights`,
  ),
  voices: wordList(`voices?`),
  latter: /^the (?:latter|former)$/iu,
  perfectInfinitive: null,
  bodies: wordSet(''),
  anybody: new Set([...wordList('others one another some many several police'), ...severalNouns]),
  several: new Set(severalNouns),
  someone: wordSet('someone somebody'),
  person:
    /^the (?:(?:\p{L}+-)?(?<age>\d+)-year-old|(?:(?<she>mother)|(?<he>father))(?:-| )of(?:-| )(?:one|two|three|four|five|six|seven|eight))(?=\s*$|\s(?:in|on|at|from|who|with|after|during|before|has|had|also|then|later|once|now|still|previously|\p{Ll}+ly)(?!\p{L})|\s*[,.:;])/iu,
  thingOf: null,
  possessive: /['’‘]s$/,
  nounsAlike: wordSet('claim claims report reports promise promises comment comments'),
  behindFirm: /^[\s.,]*$|^ (?:on|in|at|late|early|last) (?:\p{L}+ ?){1,3}$/u,
  bareGenitive: null,
  people,
};
