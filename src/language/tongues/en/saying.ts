// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  hearsay:
    /(?<!\p{L})(?:(?:allegedly|reportedly|supposedly|purportedly)\s(?:\p{L}+\s){0,2}(?:said|told|wrote|\p{L}+ed)|(?:said|told|wrote),?\s(?:allegedly|reportedly|supposedly|purportedly)|(?:is|are|was|were)\s(?:\p{L}+\s)?(?:alleged|said|reported|rumou?red|claimed|believed|thought|understood)\sto\shave|(?:fake|fabricated|doctored|bogus|forged|false)\s(?:\p{L}+\s){0,2}(?:post|tweet|quote|quotation|letter|message|account|video|recording|statement|story|report)s?)(?!\p{L})/iu,
  said: wordList(`
    shared shares declaring insisting claiming stating announcing predicting suggesting admitting recalling asserting alleging stressing urging vowing tweeting posting commenting joking quipping reiterating maintaining concluding responding replying remarking lamenting cautioning confirming said says say saying told tells telling added adds adding explained explains explaining argued argues arguing wrote writes writing noted notes noting warned warns warning
    recalled recalls replied replies answered answers asked asks insisted insists admitted admits acknowledged acknowledges acknowledging conceded concedes
    observed observes remarked remarks commented comments announced announces declared declares stated states claimed claims stressed stresses emphasized emphasises emphasizes
    emphasised concluded concludes predicted predicts suggested suggests joked jokes quipped quips continue[sd](?!\\sto\\s(?!(?:the|an?|his|her|its|their|me|us|reporters|journalists|say|argue|insist|maintain|believe|think|expect|hope|fear|see|predict|forecast|warn|claim)(?![a-z]))) responded responds tweeted posted posts laughs laughed
    sighs sighed complained complains cautioned cautions countered counters confessed confesses reflected reflects shouted whispered yelled cried believes thinks reckons agrees agreed
    promised promises vowed vows urged urges mused muses grumbled grumbles boasted boasts reported reports maintains maintained contends contended summed puts put remembers remembered
    recounted recounts testified testifies confirmed confirms described describes pleaded pleads murmured muttered mutters bellowed called calls revealed reveals disclosed lamented laments marvelled
    marvels enthused enthuses shrugged shrugs pointed proclaimed proclaims pronounced ruled snapped roared sneered scoffed smiled smiles grinned grins protested protests pressed vented
    wondered wonders quoth
    reiterated reiterates alleged alleges offered (?:went|goes)\\son(?!\\sto)
    (?<=\\b(?:statement|letter|report|email|message|memo|filing|ruling|lawsuit|complaint|affidavit|post|tweet|opinion|motion|petition|order|decision|judge?ment|warning|alert|brief|suit|study|document|indictment|resolution|manifesto|editorial|announcement|advisory)\\s)reads?
    outlined highlighted chanted chants
    (?:issued|issues|released|releases|put\\sout|puts\\sout|posted|published|gave|made)\\s(?:an?|the\\sfollowing|this)\\s(?:[a-z]+\\s){0,2}(?:statement|apology|response|warning|denial|clarification)(?:\\s(?:that|which)\\s(?:said|reads?|says))?(?=\\s*[:,])
    retorted retorts groaned groans gushed gushes beamed beams exclaimed exclaims repeated repeats opined opines summarised summarises fumed fumes hissed growled bragged assured advised advises elaborated chipped ventured ventures demanded demands asserted asserts volunteered interjected begged begs teased thundered blasted texted chuckled chuckles deadpanned deadpans chimed yells shouts whispers cries
    sobbed sobs screamed screams stammered stammers stuttered snorted snorts smirked smirks blurted barked barks bristled mumbled mumbles gasped gasps wailed whined moaned moans grumbling intoned intones croaked croaks implored implores underlined underscored underscores speculated speculates swore swears scoffs sneers chided chides fretted frets griped gripes demurred demurs elaborates interjects volunteers relented objected enquired inquired pondered hollered howled bawled shrieked squealed spluttered affirmed affirms attested averred declaims exhorted gloated grimaced huffed joshed lectured philosophised purred railed raved rebutted remonstrated scolded sniffed sniffs tutted winked shouting growls hisses thunders
    (?:points|pointed)\\sout rasped rasps drawled drawls snaps offers posits posited theorised theorized theorises theorizes estimated estimates reasoned reasons clarified clarifies specified specifies concurs concurred
    tweets blogged emailed emails objects teases hinted hints implied implies counselled counseled apologised apologises apologized apologizes reminisced reminisces recollected interrupts interrupted echoed echoes
    (?:shoots|shot|fires|fired|hits|hit|bites|bit|writes|wrote)\\sback (?:sums|summed)\\sup (?:joins|joined|chimes|chips)\\sin (?:(?:is|are|was|were)\\squoted\\sas|(?:is|are|was|were|can\\sbe|could\\sbe)\\sheard)\\ssaying
  `),
  reported: wordList(`
    said says told tells added adds explained explains argued argues wrote writes noted notes warned warns recalled recalls insisted insists admitted admits acknowledged acknowledges conceded
    concedes observed observes remarked announced stated states claimed claims stressed stresses emphasized emphasizes emphasised emphasises concluded concludes predicted predicts
    suggested suggests cautioned cautions contends contended maintains maintained believes thinks reckons estimates estimated expects promised promises
    testified testifies confirmed confirms revealed reveals alleged alleges vowed lamented laments complained complains confessed disclosed recounted recounts reiterated reiterates
    thought felt feels hoped hopes feared fears asserted asserts repeated
    commented comments joked jokes quipped quips
    propose[sd]?(?=\\sthat\\s) reported(?!\\s(?:to|by|for|on|in|at|from|back|missing|dead|lost|stolen)(?![a-z])) reports?(?=\\sthat[\\s,]) tweeted(?=\\s(?:[^,.;:]{1,30}\\s)?that\\s)
    found finds showed shows records ruled say testify believe warn argue insist
    think fear claim hope expect estimate suspected predict maintain contend suggest allege acknowledge admit concede confirm
    signalled signaled signals indicated indicates hinted hints declared declares announces responded responds replied replies
    boasted boasts pledged pledges vows discloses pleaded protested protests remarks theorised theorized reasoned guessed guesses
    calculated calculates assumed assumes underlined underlines clarified clarifies countered counters proclaimed
    advised advises assured assures reminded reminds informed grumbled lament complain
    (?:points|point|pointed)\\sout (?:makes|make|made)\\s(?:it\\s)?(?:clear|plain) lets?\\sit\\sbe\\sknown
    (?:is|was|are|were)\\s(?:adamant|convinced|confident|hopeful|certain|optimistic|worried|concerned|sure|clear)(?=\\sthat\\s)
    (?:is|was|are|were)\\s(?:of\\sthe\\s(?:opinion|view|belief)|afraid)(?=\\sthat\\s)
    (?:is|was|are|were)\\s(?:convinced|confident|hopeful|certain|sure)(?=\\s(?:the|his|her|their|he|she|they|there)\\s)
    (?:takes?|took|holds?|held)\\sthe\\s(?:view|position)(?=\\sthat\\s)
    (?:express(?:es|ed)?|voic(?:es?|ed))\\s(?:(?:the|his|her|their|its)\\s)?(?:hopes?|concerns?|confidence|belief|fears?|views?)(?=\\sthat\\s)
    (?:makes|make|made)\\sthe\\spoint(?=\\sthat\\s)
    (?:has|had|have)\\sno\\sdoubt(?=\\sthat\\s)
  `),
  reportedAfterComma: [],
  quotative: null,
};
