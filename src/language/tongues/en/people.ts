// What people and bodies are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';

export const people: PeopleWords = {
  titles: new Set([
    ...shared.titles,
    ...wordList(`mr mrs ms mx miss sir dame lord lady professor president vice-president chancellor minister mayor senator governor congressman
      congresswoman representative rep sen gov gen general colonel captain cllr supt insp maj adm lieutenant sergeant major admiral judge justice chief director
      chairman chairwoman chair secretary ambassador commissioner councillor councilor councilman councilwoman coach pastor reverend rev father sister pope king queen
      prince princess founder co-founder cofounder superintendent sheriff detective officer spokesperson spokesman spokeswoman principal dean archbishop bishop rabbi
      imam nurse chef author writer artist farmer fisherman baker teacher resident researcher scientist analyst economist lawyer attorney engineer architect historian
      biologist campaigner activist manager owner lecturer curator pensioner councilmember assemblyman assemblywoman assemblymember selectman alderman alderwoman trustee comptroller treasurer prosecutor member`),
  ]),
  honorifics: new Set([...shared.honorifics, ...wordList('mr mrs ms mx miss sir dame lord lady rev cllr')]),
  genderedArticles: { female: wordSet(''), male: wordSet('') },
  roleWord:
    /(?:er|or|ist|ian|ant|ent|man|woman|person|(?<=\p{L}{3})ee|ive|smith|head|chief|star|aide|ally|guard|cook|clerk|pilot|host|mp|ceo|cfo|cto|coo|friend|captain|champion|victim|ate|ect|geon|den|ar|herd|vet|wife|mate|monk|nun|priest|saint|thief|hero|analyst|librarian|veteran|mechanic|academic|critic|athlete|medic)$/iu,
  nouns: wordSet(
    `person man woman boy girl child mother father mom mum dad grandma grandpa son daughter brother sister husband wife widow widower neighbour neighbor resident villager witness victim customer shopper passenger passer-by pedestrian driver nurse doctor paramedic patient teacher pupil student professor lecturer worker colleague employee manager owner shopkeeper landlord tenant farmer fisherman player coach captain fan supporter spectator officer policeman soldier firefighter official councillor lawyer barrister solicitor prosecutor judge suspect defendant friend relative parent grandmother grandfather aunt uncle cousin survivor eyewitness onlooker bystander volunteer organiser activist protester campaigner tourist visitor guest singer writer artist actor musician researcher scientist engineer expert analyst economist pensioner spokesman spokeswoman spokesperson secretary minister mayor president director chairman boss trader pharmacist waiter waitress barman steward teenager youngster lad reader caller user goalkeeper striker midfielder defender referee umpire runner cyclist rider swimmer boxer veteran skipper dancer actress novelist poet painter sculptor composer conductor violinist pianist curator historian archaeologist biologist ecologist physicist chemist geologist astronomer psychologist sociologist surgeon midwife dentist vet consultant therapist carer caretaker builder plumber electrician carpenter roofer mechanic cleaner cook chef baker butcher brewer barista grocer gardener beekeeper shepherd ranger warden lifeguard sailor fisher pilot commuter cabbie courier postman postwoman unionist delegate voter candidate senator congressman congresswoman lawmaker premier chancellor governor ambassador diplomat adviser aide insider commissioner inspector detective sheriff deputy constable investigator coroner magistrate juror attorney priest vicar bishop imam rabbi monk nun headteacher headmaster headmistress graduate trainee apprentice intern founder co-founder chairwoman investor banker broker shareholder developer designer programmer architect surveyor planner inventor author editor journalist reporter columnist critic photographer filmmaker producer presenter comedian drummer guitarist bassist songwriter rapper bride groom fiancé fiancée nephew niece twin stepfather stepmother godmother octogenarian sergeant corporal lieutenant brigadier commander diver coastguard forecaster source pastor rector curate archbishop cardinal cleric clergyman clergywoman principal dean librarian archivist bookseller publisher translator veterinarian physiotherapist psychiatrist paediatrician pediatrician neurologist cardiologist oncologist virologist epidemiologist meteorologist climatologist botanist oceanographer ornithologist tailor florist hotelier restaurateur doorman porter bouncer binman general colonel refugee evacuee winger forward batter batsman bowler pitcher quarterback full-back treasurer coordinator trucker lorry-driver helmsman envoy negotiator mediator notary clerk registrar bailiff rancher grower landowner homeowner householder undertaker welder miner docker machinist seamstress blogger influencer streamer executive entrepreneur businessman businesswoman billionaire leader participant staffer migrant motorist jogger walker hiker climber buyer seller lodger handler keeper
      accountant acrobat addict airman ally ambulanceman anaesthetist angler animator archer aristocrat assailant assessor asylum-seeker attacker
      au-pair auctioneer auditor babysitter backbencher ballerina barber barmaid bartender beautician beggar bellringer benefactor biker bin-man
      blacksmith boatman bodyguard bookbinder bookkeeper bricklayer bridesmaid brother-in-law bureaucrat burglar busker butler cameraman camper
      canoeist caregiver cartoonist cashier cellist chauffeur childminder choirboy chorister claimant classmate clockmaker clown co-worker cobbler
      complainant constituent consul convict correspondent counsellor counselor coworker crewman crewmember customs-officer deckhand demonstrator
      detainee distiller dog-walker donor dramatist drifter dropout duchess duke engraver essayist farmhand farrier father-in-law fencer ferryman
      fireman fisherwoman flatmate foreman forester foster-mother friar frontbencher fullback gamekeeper glassblower goldsmith golfer grandparent
      gravedigger great-grandson greengrocer groomer groundsman guard gunman gymnast hairdresser haulier hawker heiress herdsman hitchhiker
      holidaymaker hostess housekeeper housemate hunter hurdler illustrator immigrant infant informant inmate instructor interpreter intruder islander
      jailer janitor jeweler jeweller jockey juggler laborer labourer landlady landscaper leaker legislator lighthouse-keeper linesman linguist
      lobbyist logger lumberjack luthier magician maid mailman marcher masseur milkman miller mother-in-law nanny newcomer newlywed novice optician
      organist organizer orphan outpatient paddler paralegal parishioner passerby peddler philanthropist philosopher physician physio pilgrim
      plaintiff plasterer playwright policewoman pollster postgraduate potter prefect prisoner quarryman ratepayer receptionist refuse-collector
      rescuer restorer retiree robber roommate rough-sleeper rower runaway saddler salesman saleswoman schoolboy schoolgirl schoolmate sentry servant
      sexton shipmate signwriter sister-in-law skier social-worker soprano specialist sprinter squatter stallholder statistician stevedore stranger
      strategist surfer taxpayer teammate technician theologian toddler toll-keeper townsman trainer traveler traveller triathlete triplet trooper
      tutor tycoon typesetter undergraduate usher vendor verger warder watchmaker watchman weaver whistleblower wicketkeeper winemaker workmate
      worshipper wrestler zookeeper`,
  ),
  nounEnds: /^\p{L}{2,}(?:ologist|icist|iatrist|iatrician|ographer|onomist)$/iu,
  anyone: wordSet(`man woman person`),
  epithets: wordSet(
    `republican democrat conservative lawmaker newcomer expert official executive specialist politician veteran star professor academic`,
  ),
  withoutOffice: wordSet(
    `man woman boy girl mother father mom mum dad parent son daughter brother sister uncle aunt cousin neighbour neighbor friend widow widower husband wife grandfather grandmother grandson granddaughter nephew niece resident pensioner customer`,
  ),
  ownNames: {
    female: wordSet('Kelly Shannon Camille Inge Simone Gabriele Michele'),
    male: wordSet('Will'),
  },
  soleOffices:
    /^(?:(?:deputy )?prime minister|pope|king|queen|first minister|taoiseach|home secretary|foreign secretary|attorney general|surgeon general)$/iu,
  callings: [
    /^(?:lawyer|attorney|solicitor|barrister|defen[cs]e counsel)$/iu,
    /^(?:researcher|scientist|academic|professor|expert|\p{L}+ologist|\p{L}+icist|chemist|historian|economist|astronomer|lead author)$/iu,
    /^(?:coach|manager|head coach)$/iu,
    /^(?:mp|lawmaker|legislator|politician|congress(?:man|woman)|senator|representative)$/iu,
    /^(?:doctor|physician|surgeon|medic|gp|\p{L}+iatrician|cardiologist|oncologist)$/iu,
    /^(?:author|writer|novelist)$/iu,
    /^(?:striker|forward|winger|attacker|footballer|player)$/iu,
    /^(?:midfielder|footballer|player)$/iu,
    /^(?:defender|full-back|centre-back|footballer|player)$/iu,
    /^(?:goalkeeper|keeper|footballer|player)$/iu,
    /^(?:skipper|captain|footballer|player)$/iu,
    /^(?:fly-half|prop|hooker|player)$/iu,
    /^(?:batter|batsman|player)$/iu,
    /^(?:bowler|pitcher|player)$/iu,
    /^(?:quarterback|player)$/iu,
    /^(?:priest|vicar|rector|curate|bishop|archbishop|cardinal|cleric|clergyman|minister of religion|reverend)$/iu,
    /^(?:ceo|chief executive(?: officer)?|executive|founder|co-founder|entrepreneur|businessman|businesswoman|tycoon|billionaire)$/iu,
    /^(?:singer|singer-songwriter|songwriter|musician|rapper|vocalist)$/iu,
    /^(?:farmer|grower|rancher|smallholder)$/iu,
    /^(?:police officer|officer|detective|sergeant|inspector|constable|superintendent|chief inspector|detective (?:sergeant|inspector|constable)|police chief|sheriff|lieutenant)$/iu,
    /^(?:diplomat|ambassador|envoy)$/iu,
    /^(?:council ?(?:man|woman|member)|councill?or|alderman|alderwoman)$/iu,
    /^(?:headteacher|headmaster|headmistress|head teacher|principal)$/iu,
    /^(?:activist|campaigner)$/iu,
    /^(?:prime minister|premier)$/iu,
  ],
  gendered: {
    female: wordSet(
      'mrs ms miss lady dame queen princess sister spokeswoman chairwoman councilwoman congresswoman businesswoman policewoman actress waitress mother mom mum grandma grandmother wife daughter widow aunt niece woman girl midwife bride duchess countess baroness nun stepmother stepdaughter granddaughter godmother girlfriend schoolgirl landlady headmistress stewardess hostess clergywoman',
    ),
    male: wordSet(
      'mr sir lord king prince father dad grandpa brother spokesman chairman councilman congressman businessman policeman actor grandfather husband son uncle nephew man boy bridegroom duke monk stepfather stepson grandson godfather boyfriend schoolboy gentleman headmaster clergyman',
    ),
  },
  abbreviatedTitles: [
    ...shared.abbreviations,
    ...wordList('Mr Mrs Ms Sen Rep Gov Gen Col Lt Sgt Capt Rev Hon Cllr Supt Insp Maj Adm'),
  ],
  leads: wordSet(
    'chief executive prime vice deputy lead senior former managing acting head co associate assistant foreign first general',
  ),
  notTheOffice: new Set([
    ...wordList('deputy vice former ex assistant acting shadow honorary'),
    'prime minister',
  ]),
  roleNoun: null,
  personNoun: null,
  thingNoun: null,
  roleWithoutArticle: false,
  notRoles: wordSet(
    'who which and but or said however too then adding speaking why how what where when pictured left right above here',
  ),
  doing:
    /^(?:prosecuting|defending|mitigating|for the (?:prosecution|defen[cs]e|crown)|(?:representing|acting for) .+|who (?:now |also |still |co-)?(?:studies|teaches|lectures|researches|runs|owns|leads|heads|chairs|directs|manages|coaches|oversees|edits|covers|represents|works|lives|farms|keeps|sells|makes|builds|plays|sings|trains|organi[sz]es|speciali[sz]es|advises|serves|volunteers|operates|captains|presides|founded|has (?:run|led|headed|chaired|directed|managed|coached|edited|covered|represented|worked|taught|lived|owned|kept|farmed|served|studied)) .+)$/,
  participle: /(?:ed|ing)$/,
  gerund: null,
  notParticiples: wordSet('retired self-employed acclaimed noted celebrated renowned'),
  particles: shared.particles,
  notPeople: {
    first: [
      ...shared.placeBeginnings,
      '[DRI]-\\p{Lu}\\p{L}*',
      ...wordList(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October
        November December`),
    ],
    last: [
      ...shared.placeEnds,
      ...wordList(`Stand Terminal Monday Tuesday Wednesday Thursday Friday Saturday Sunday`),
    ],
  },
  officesOf: wordList(
    'Leader Speaker President Governor Secretary Minister Undersecretary Commissioner Director Chancellor Superintendent',
  ),
  workplaces: ['University'],
  organisations: {
    last: shared.organisationEnds,
    first: shared.organisationBeginnings,
    of: ['of', 'of the', 'for', 'for the'],
  },
  institutions: wordSet(
    `council committee commission court tribunal police government ministry department agency authority office parliament senate assembly university college school hospital union association federation society trust museum airport coastguard brigade service church diocese parish regulator watchdog inspectorate inquest jury inquiry panel cabinet opposition coalition prosecution defence defense embassy consulate navy army military family bureau institute laboratory foundation`,
  ),
  organisationNouns: [
    'think tank',
    ...wordList(`charity company firm group startup start-up newspaper magazine publisher maker carmaker retailer utility nonprofit ministry council
      government agency police court university army navy embassy treasury parliament alliance committee club union airline regulator watchdog
      trust board hospital bank department authority association federation foundation commission
      team campaign administration institute bureau center centre coalition observatory`),
  ],
};
