// Who says what in Danish: the small words around a quotation, and what people are called. Data only.
import type { ScandinavianWords } from '../../families/alphabetic/scandinavian/quoting.ts';

export const words: ScandinavianWords = {
  he: 'han',
  she: 'hun',
  firstPersons: 'jeg vi du man I',
  articles: 'en et den det de hans hendes deres vores min sin sit sine',
  definite: 'den det de',
  several: 'de',
  coordinators: 'og men eller',
  together: 'og',
  // "siger til avisen, at", "siger at"; not "lover at bygge": an infinitive.
  that: { word: 'at', behind: /^(?:[^,.]{0,50}?)??,\s*at\s+|^\s*at\s+/u },
  answers: 'svarer svarede',
  reacts:
    'afviser afviste kritiserer kritiserede roser roste beklager beklagede tilbageviser tilbageviste undrer ærgrer glæder frygter frygtede håber håbede',
  documents:
    'rapport rapporten undersøgelse undersøgelsen brev brevet erklæring erklæringen dom dommen artikel artiklen notat notatet',
  messages: 'erklæring erklæringen brev brevet',
  conditions: 'hvis om såfremt medmindre',
  source: '[Ii]følge',
  papers: {
    verbs: 'skriver skrev melder meldte rapporterer oplyser ifølge',
    called:
      'avisen mediet nyhedsbureauet magasinet ugebladet Ritzau DR TV\\s2 Politiken Berlingske BT Ekstra\\sBladet Jyllands-Posten Information Børsen Reuters AFP AP BBC CNN The\\s\\p{Lu}',
  },
  prepositions:
    'i på af til fra med for om over under ved hos mod efter før uden mellem gennem siden bag blandt omkring ifølge inden trods via per ud op ned ind',
  personalPrepositions: 'med fra af til',
  ofWhom: 'for om mod af til',
  manners: 'i via per på',
  finite:
    'er var har havde kan kunne skal skulle vil ville må måtte bør bliver blev vi jeg det der man går gik kommer kom gør gjorde får fik ved står ligger tager giver',
  negations: 'ikke aldrig ingen næppe',
  hypothetical: 'hvis om ville',
  passive: 'blev bliver er var blevet været',
  relatives: 'som der hvis',
  subordinators: 'at som der når da mens fordi hvis hvor hvorfor hvordan selvom efter',
  circumstances: 'i på ved under efter ifølge til',
  afterLastVerb: 'i på ved til under efter fra om',
  behindName:
    'også selv nu da så igen derfor dog tidligere senere allerede ikke kort videre desuden sammen fredag dagen har havde i\\sdag i\\sgår',
  sentenceAdverbs:
    'også derfor desuden senere tidligere nu her der så dog alligevel dermed derefter samtidig ifølge imidlertid måske heldigvis desværre derudover herefter ifjor',
  notInRoles:
    'og men også nu tidligere senere samtidig derfor blandt bl herunder heraf hvoraf ellers her der netop både lød det at så',
  written:
    'skilt skiltet titel titlen slogan sloganet overskrift overskriften plakat plakaten banner banneret motto mottoet klistermærke',
  times: 'dag dage uge uger måned måneder år time timer minutter gang øjeblik',
  anybody: 'andre flere nogle mange beboere eksperter forskere borgere øjenvidner vidner kilder',
  someone: 'nogen',
  byAge: /^den (?<age>\d+)-årige(?=\s*$|\s*[,.:;]|\s(?:til|ifølge|efter|også)(?!\p{L}))/iu,
  saysBefore:
    /^(?<lead>(?:Det|Dette)\s(?:siger|sagde|oplyser|oplyste|skriver|skrev|fortæller|fortalte|meddeler|meddelte|bekræfter|bekræftede|forklarer|vurderer|mener)\s(?:også\s)?)/u,
  owners: { his: 'han hans', hers: 'hun hendes', bodys: 'den det de deres' },
  titles:
    'direktør formand forkvinde næstformand minister statsminister borgmester rådmand professor lektor forsker politiinspektør vicepolitiinspektør politikommissær vagtchef indsatsleder advokat forsvarer anklager dommer læge overlæge tillidsmand tillidskvinde fællestillidsmand talsmand talskvinde talsperson ordfører pressechef landsholdstræner cheftræner træner anfører målmand forfatter kunstner skuespiller instruktør sanger præst biskop dronning konge prins prinsesse fisker landmand lærer skoleleder sygeplejerske økonom cheføkonom analytiker biolog historiker ingeniør arkitekt købmand stifter ejer partileder gruppeformand folketingsmedlem folketingskandidat byrådsmedlem generalsekretær kommunaldirektør',
  given: {
    female: 'Lone Inge Birthe Gitte Helle Line Kari Liv Tone Gro Randi Janne Åse Iben Ane Bjørk',
    male: 'Kim Bo Kaj Poul Preben Jørgen Per Odd Eigil',
  },
  honorifics: { female: 'fru frøken', male: 'hr herr' },
  nouns:
    'mand kvinde dreng pige barn mor far søn datter bror søster kone enke nabo genbo vidne øjenvidne kunde beboer borger forbipasserende bilist passager chauffør patient elev studerende kollega ven veninde pensionist arbejder medarbejder ansat mistænkt tiltalt offer pårørende talsmand manden kvinden drengen pigen barnet moren moderen faren faderen sønnen datteren naboen vidnet kunden beboeren bilisten eleven kollegaen vennen veninden tiltalte pensionisten lægen præsten bager bageren kilde kilden deltager gæst gæsten tilskuer turist turisten soldat soldaten betjent betjenten',
  nounEnds:
    'direktør formand minister borgmester chef leder forsker læge professor ordfører inspektør kommissær advokat anklager dommer træner økonom analytiker biolog historiker sekretær medlem talsmand talskvinde talsperson ekspert redaktør journalist konsulent rådgiver kunstner skuespiller forfatter politiker betjent tillidsmand lærer ejer mester ven veninde kammerat',
  roleEnds:
    'ist log ent ant nom tør mand kvinde person ansvarlig spiller angriber stifter kok sanger fører medejer loge ør',
  gendered: {
    female: 'mor datter søster kone enke kvinde pige talskvinde forkvinde',
    male: 'far søn bror mand dreng',
  },
  withoutOffice: 'mand kvinde dreng pige mor far søn datter bror søster nabo genbo ven veninde kone enke',
  notTheOffice: 'tidligere forhenværende fungerende vice eks afgående kommende næst',
  places: {
    first:
      'Nørre Sønder Vester Øster Store Lille Gammel Ny Nye Sankt Skt Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag',
    last: 'Havn Strand Kirke Skole Bugt Fjord Plads Torv Station Banegård Lufthavn Landevej Gade Allé \\p{L}+(?:gade|vej|havn|havnen|kirke|broen|festivalen|prisen)',
  },
  organisations: {
    first:
      'Dansk Danske Danmarks Region Foreningen Institut Universitet Højskolen Politiet Fagforbundet Ministeriet Styrelsen Landsforeningen Kommunernes',
    last: `ApS A/S Kommune Universitet Politi Brandvæsen Beredskab Hospital Bank Forening Fagforbund Avis Bistro Brasserie Café Kro Restaurant Teater Galleri Forlag Klub IF FC BK FCK Byret Landsret Fagforening Råd Energi Festival Universitetshospital Politiet Regeringen Kommunen Regionen Folketinget Byrådet Rigspolitiet Anklagemyndigheden Forsvaret Retten Byretten Landsretten Højesteret Socialdemokratiet Venstre Enhedslisten Alternativet Moderaterne Folkeparti Ritzau
      \\p{Lu}\\p{L}+(?:ministeriet|styrelsen|foreningen|forbundet|selskabet|banken|partiet|kommunen|politiet|rådet|udvalget|fonden|direktoratet|tilsynet|universitetet|demokraterne)`,
    of: 'for',
  },
  organisationNouns: `politiet kommunen regeringen regionen styrelsen ministeriet foreningen forbundet selskabet virksomheden banken partiet byrådet folketinget retten byretten landsretten anklagemyndigheden brandvæsenet beredskabet hospitalet sygehuset universitetet skolen klubben fagforeningen organisationen forsvaret hæren fonden avisen ledelsen bestyrelsen familien oppositionen koncernen fabrikken museet kirken myndighederne
    \\p{L}+(?:ministeriet|styrelsen|foreningen|forbundet|selskabet|partiet|kommunen|politiet|rådet|udvalget|banken|myndigheden|myndighederne|organisationen|direktoratet|tilsynet)`,
  bodies:
    'foreningen forbundet selskabet virksomheden banken partiet organisationen klubben fagforeningen fonden avisen koncernen styrelsen ministeriet universitetet hospitalet familien',
  articleEnds: 'en et n erne ne ene',
};
