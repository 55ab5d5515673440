// Who says what in Swedish: the small words around a quotation, and what people are called. Data only.
import type { ScandinavianWords } from '../../families/alphabetic/scandinavian/quoting.ts';

export const words: ScandinavianWords = {
  he: 'han',
  she: 'hon',
  firstPersons: 'jag vi du man ni',
  articles: 'en ett den det de hans hennes deras vår vårt min sin sitt sina',
  definite: 'den det de',
  several: 'de',
  coordinators: 'och men eller samt',
  together: 'och samt',
  that: { word: 'att', behind: /^(?:[^,.]{0,50}? )??,?\s*att\s+/u },
  answers: 'svarar svarade replikerar',
  reacts:
    'avfärdar avfärdade kritiserar kritiserade berömmer beklagar beklagade tillbakavisar tillbakavisade befarar befarade hoppas hoppades reagerar reagerade',
  documents:
    'rapport rapporten undersökning undersökningen brev brevet dom domen artikel artikeln inventering inventeringen utredning utredningen',
  messages: 'brev brevet',
  conditions: 'om ifall såvida',
  source: '[Ee]nligt',
  papers: {
    verbs: 'skriver skrev rapporterar rapporterade uppger enligt',
    called:
      'tidningen sajten magasinet nyhetsbyrån TT SVT Ekot Aftonbladet Expressen Dagens\\sNyheter DN Svenska\\sDagbladet SvD Sydsvenskan Reuters AFP AP BBC CNN The\\s\\p{Lu}',
  },
  prepositions:
    'i på av till från med för om över under vid hos mot efter före utan mellan genom sedan bakom bland kring enligt inom trots via per ur upp ned ner in ut åt',
  personalPrepositions: 'med från av till',
  ofWhom: 'för om mot av till',
  manners: 'i via per på',
  finite:
    'är var har hade kan kunde ska skall skulle vill ville måste bör blir blev jag vi det där man går gick kommer kom gör gjorde får fick vet står ligger tar ger finns behöver',
  negations: 'inte aldrig ingen knappast',
  hypothetical: 'om ville',
  passive: 'blev blir är var blivit varit',
  relatives: 'som vars',
  subordinators: 'att som när då medan eftersom om där varför hur trots innan sedan',
  circumstances: 'i på vid under efter enligt till',
  afterLastVerb: 'i på vid till under efter från om',
  behindName:
    'också själv nu då så igen därför tidigare senare redan inte kort vidare dessutom tillsammans har hade i\\sdag idag i\\sgår',
  sentenceAdverbs:
    'också därför dessutom senare tidigare nu här där så ändå därmed därefter samtidigt enligt emellertid kanske lyckligtvis tyvärr efteråt då däremot',
  notInRoles:
    'och men också nu tidigare senare samtidigt därför bland varav eller här där både att så annars',
  written:
    'skylt skylten titel titeln slogan rubrik rubriken affisch affischen banderoll banderollen motto mottot',
  times: 'dag dagar vecka veckor månad månader år timme timmar minuter gång ögonblick',
  anybody: 'andra flera några många invånare experter forskare vittnen källor boende',
  someone: 'någon',
  byAge:
    /^den (?<age>\d+)-årig[ae](?: mannen| kvinnan)?(?=\s*$|\s*[,.:;]|\s(?:till|enligt|efter|också)(?!\p{L}))/iu,
  saysBefore:
    /^(?<lead>(?:Det|Detta)\s(?:säger|sa|sade|uppger|uppgav|skriver|skrev|berättar|berättade|meddelar|meddelade|bekräftar|bekräftade|framhåller|menar)\s(?:också\s)?)/u,
  owners: { his: 'han hans', hers: 'hon hennes', bodys: 'den det de deras' },
  titles:
    'direktör ordförande minister statsminister finansminister vd kommunalråd regionråd landshövding professor docent forskare rektor polischef presstalesperson talesperson talesman advokat försvarare åklagare kammaråklagare domare läkare överläkare distriktsläkare presschef förbundskapten huvudtränare tränare kapten målvakt författare konstnär skådespelare regissör sångare präst biskop drottning kung prins prinsessa fiskare bonde lärare sjuksköterska ekonom chefsekonom analytiker biolog historiker ingenjör arkitekt grundare ägare partiledare gruppledare riksdagsledamot statssekreterare generalsekreterare kommundirektör generaldirektör kontorschef vaktmästare fårbonde',
  given: {
    female: 'Åsa Maj Liv Kim Siv Kari Tone Anna-Karin Ann-Marie Britt Gun Lena Gunvor',
    male: 'Per Bo Odd Jörgen Janne Ove Kaj Pär Tore Rune',
  },
  honorifics: { female: 'fru fröken', male: 'herr' },
  nouns:
    'man kvinna pojke flicka barn mamma pappa mor far son dotter bror syster fru änka granne vittne ögonvittne kund invånare förbipasserande bilist passagerare chaufför patient elev student kollega vän väninna pensionär arbetare anställd misstänkt åtalad offer anhörig mannen kvinnan pojken flickan barnet modern mamman fadern pappan sonen dottern grannen vittnet kunden bilisten eleven kollegan vännen väninnan misstänkte åtalade pensionären bagare bagaren källa källan deltagare gäst gästen åskådare turist turisten soldat soldaten expert boende',
  nounEnds:
    'direktör ledare minister ordförande chef forskare läkare professor docent mästare advokat åklagare domare tränare ekonom analytiker biolog historiker sekreterare ledamot talesman talesperson expert redaktör journalist rådgivare konstnär skådespelare författare politiker lärare ägare rektor handläggare kommunalråd regionråd sköterska bonde väninna kamrat',
  roleEnds:
    'ist log ent ant nom tör man kvinna person ansvarig spelare anfallare grundare kock sångare are ande ör',
  gendered: {
    female: 'mamma mor dotter syster fru änka kvinna flicka väninna sjuksköterska',
    male: 'pappa far son bror man pojke',
  },
  withoutOffice: 'man kvinna pojke flicka mamma pappa mor far son dotter bror syster granne vän väninna änka',
  notTheOffice: 'tidigare tillförordnad vice före stats',
  places: {
    first:
      'Norra Södra Västra Östra Stora Lilla Gamla Nya Yttre Inre Sankt S:t Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag',
    last: 'Hamn Strand Kyrka Skola Torg Station Flygplats \\p{L}+(?:gatan|vägen|hamn|hamnen|kyrka|kyrkan|bron|festivalen|priset|torget|älven|sjön)',
  },
  organisations: {
    first:
      'Svensk Svenska Sveriges Region Statens Föreningen Institutet Universitetet Högskolan Polisen Fackförbundet Riksförbundet Fondhuset',
    last: `AB Kommun Universitet Polisen Räddningstjänst Sjukhus Bank Förening Tidning Bistro Brasserie Kafé Restaurang Hotell Teater Galleri Förlag Klubb IF FF BK IK FK Tingsrätt Hovrätt Energi Festival Regeringen Kommunen Regionen Riksdagen Länsstyrelsen Kommunstyrelsen Försvaret Tingsrätten Hovrätten Socialdemokraterna Moderaterna Sverigedemokraterna Centerpartiet Vänsterpartiet Kristdemokraterna Liberalerna Miljöpartiet Facket Oppositionen TT SVT Transportstyrelsen
      \\p{Lu}\\p{L}+(?:departementet|verket|styrelsen|föreningen|förbundet|bolaget|banken|partiet|kommunen|polisen|rådet|nämnden|fonden|myndigheten|universitetet|inspektionen|tjänsten|demokraterna)`,
    of: 'för',
  },
  organisationNouns: `polisen kommunen regeringen regionen länsstyrelsen kommunstyrelsen departementet myndigheten föreningen förbundet facket bolaget företaget banken partiet riksdagen tingsrätten hovrätten åklagarmyndigheten räddningstjänsten sjukhuset universitetet skolan klubben organisationen försvaret fonden tidningen ledningen styrelsen familjen oppositionen koncernen rederiet museet kyrkan myndigheterna
    \\p{L}+(?:departementet|verket|styrelsen|föreningen|förbundet|bolaget|partiet|kommunen|polisen|rådet|nämnden|banken|myndigheten|myndigheterna|organisationen|inspektionen|tjänsten)`,
  articleEnds: 'en et an n rna na',
  bodies:
    'föreningen förbundet facket bolaget företaget banken partiet organisationen klubben fonden tidningen koncernen rederiet myndigheten departementet universitetet sjukhuset familjen',
};
