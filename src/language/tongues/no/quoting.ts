// Who says what in Norwegian, bokmål and nynorsk: the small words around a quotation, and what people are called. Data only.
import type { ScandinavianWords } from '../../families/alphabetic/scandinavian/quoting.ts';

export const words: ScandinavianWords = {
  he: 'han',
  she: 'hun ho',
  firstPersons: 'jeg eg vi du man me',
  articles: 'en ei et ein eit den det de dei hans hennes deres vår vårt min sin sitt sine',
  definite: 'den det de dei',
  several: 'de dei',
  coordinators: 'og men eller',
  together: 'og',
  that: { word: 'at', behind: /^(?:[^,.]{0,50}? )??,?\s*at\s+/u },
  answers: 'svarer svarte svarar',
  reacts:
    'avviser avviste kritiserer kritiserte roser roste beklager beklaget tilbakeviser tilbakeviste frykter fryktet håper håpet reagerer reagerte gleder',
  documents:
    'rapport rapporten undersøkelse undersøkelsen brev brevet erklæring erklæringen dom dommen artikkel artikkelen notat notatet kontrakt kontrakten',
  messages: 'erklæring erklæringen brev brevet',
  conditions: 'hvis om dersom medmindre',
  source: '[Ii]følge [Ii]følgje',
  papers: {
    verbs: 'skriver skrev melder meldte rapporterer opplyser ifølge',
    called:
      'avisa avisen nettstedet nettavisen magasinet nyhetsbyrået NTB NRK VG TV\\s2 Aftenposten Dagbladet Nettavisen Reuters AFP AP BBC CNN The\\s\\p{Lu}',
  },
  prepositions:
    'i på av til fra frå med for om over under ved hos mot etter før uten utan mellom gjennom siden bak blant rundt ifølge ifølgje innen tross via per ut opp ned inn',
  personalPrepositions: 'med fra frå av til',
  ofWhom: 'for om mot av til',
  manners: 'i via per på',
  finite:
    'er var har hadde kan kunne skal skulle vil ville må måtte bør blir ble vart jeg eg vi det der man går gikk kommer kom gjør gjorde får fikk vet står ligger tar gir trenger',
  negations: 'ikke ikkje aldri ingen neppe',
  hypothetical: 'hvis om ville',
  passive: 'ble blir er var blitt vart vært',
  relatives: 'som',
  subordinators: 'at som der når da mens fordi hvis dersom hvor hvorfor hvordan selv etter',
  circumstances: 'i på ved under etter ifølge til',
  afterLastVerb: 'i på ved til under etter fra om',
  behindName:
    'også selv nå da så igjen derfor tidligere senere allerede ikke kort videre dessuten sammen har hadde i\\sdag i\\sgår',
  sentenceAdverbs:
    'også derfor dessuten senere tidligere nå her der så likevel dermed deretter samtidig ifølge imidlertid kanskje heldigvis dessverre etterpå da',
  notInRoles:
    'og men også nå tidligere senere samtidig derfor blant herunder hvorav eller her der både at så ellers',
  written:
    'skilt skiltet tittel tittelen slagord slagordet overskrift overskriften plakat plakaten banner banneret motto mottoet',
  times: 'dag dager uke uker måned måneder år time timer minutter gang øyeblikk',
  anybody: 'andre flere noen mange innbyggere eksperter forskere vitner kilder beboere',
  someone: 'noen',
  byAge:
    /^(?:den|\p{Ll}+en) (?:på )?(?<age>\d+)-åringen(?=\s*$|\s*[,.:;]|\s(?:til|ifølge|etter|også)(?!\p{L}))/iu,
  saysBefore:
    /^(?<lead>(?:Det|Dette)\s(?:sier|sa|seier|opplyser|opplyste|skriver|skrev|forteller|fortalte|melder|meldte|bekrefter|bekreftet|forklarer|vurderer|mener)\s(?:også\s)?)/u,
  owners: { his: 'han hans', hers: 'hun ho hennes', bodys: 'den det de deres' },
  titles:
    'direktør leder styreleder nestleder minister statsminister finansminister ordfører varaordfører byråd byrådsleder professor førsteamanuensis forsker politimester politiinspektør operasjonsleder innsatsleder vaktleder advokat forsvarer bistandsadvokat aktor dommer lege overlege kommuneoverlege kommunelege talsperson talsmann talskvinne pressesjef landslagssjef landslagstrener hovedtrener trener kaptein keeper forfatter kunstner skuespiller regissør sanger prest biskop dronning konge prins prinsesse fisker bonde lærer rektor sykepleier økonom sjeføkonom analytiker biolog historiker ingeniør arkitekt gründer eier partileder nestformann stortingsrepresentant kommunestyrerepresentant gruppeleder statssekretær generalsekretær kommunedirektør rådmann kommunikasjonssjef driftssjef butikksjef programleder',
  given: {
    female:
      'Kari Liv Tone Gro Randi Line Birthe Gitte Helle Åse Bjørg Anne-Lise Siv Ane Hilde Berit Wenche Janne',
    male: 'Even Per Odd Roar Vegard Ståle Sindre Jørgen Poul Kaj Kim Bo Tore Rune',
  },
  honorifics: { female: 'fru frøken', male: 'herr' },
  nouns:
    'mann kvinne gutt jente barn mor far sønn datter bror søster kone enke nabo vitne øyenvitne kunde beboer innbygger forbipasserende bilist passasjer sjåfør pasient elev student kollega venn venninne pensjonist arbeider ansatt siktet tiltalt offer pårørende mannen kvinnen kvinna gutten jenta barnet moren mora faren sønnen datteren dattera naboen vitnet kunden beboeren bilisten eleven kollegaen vennen venninnen siktede tiltalte pensjonisten legen presten baker bakeren kilde kilden deltaker gjest gjesten tilskuer turist turisten soldat soldaten ekspert fastlege',
  nounEnds:
    'direktør leder minister ordfører sjef forsker lege professor inspektør mester advokat forsvarer dommer trener økonom analytiker biolog historiker sekretær medlem talsmann talskvinne talsperson ekspert redaktør journalist rådgiver kunstner skuespiller forfatter politiker pleier lærer eier rektor representant politibetjent kommentator venninne kamerat',
  roleEnds:
    'ist log ent ant nom tør mann kvinne person ansvarlig spiller angriber gründer kokk sanger fører medeier loge ør håp',
  gendered: {
    female: 'mor datter søster kone enke kvinne jente talskvinne venninne',
    male: 'far sønn bror mann gutt',
  },
  withoutOffice: 'mann kvinne gutt jente mor far sønn datter bror søster nabo venn venninne kone enke',
  notTheOffice: 'tidligere fungerende vara nest eks avtroppende påtroppende stats',
  places: {
    first:
      'Nordre Søndre Vestre Østre Store Lille Gamle Ny Nye Ytre Indre Sankt St Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag',
    last: 'Havn Strand Kirke Skole Fjord Plass Torg Stasjon Lufthavn \\p{L}+(?:gata|gate|veien|vei|havn|kirke|brua|broen|festivalen|prisen|fjorden|øya)',
  },
  organisations: {
    first:
      'Norsk Norske Norges Statens Foreningen Institutt Universitetet Høgskolen Høyskolen Politiet Fagforbundet Landsforeningen Nordens Regjeringen',
    last: `AS ASA Kommune Universitet Politidistrikt Brannvesen Sykehus Sjukehus Bank Forening Fagforbund Avis Avisa Bistro Brasserie Kafé Restaurant Hotell Teater Galleri Forlag Klubb IF FK BK IL Fotball Tingrett Lagmannsrett Fylkeskommune Energi Festival Politiet Regjeringen Kommunen Fylkeskommunen Stortinget Kommunestyret Bystyret Forsvaret Retten Tingretten Lagmannsretten Høyesterett Arbeiderpartiet Høyre Fremskrittspartiet Senterpartiet Rødt Venstre Opposisjonen NTB NRK
      \\p{Lu}\\p{L}+(?:departementet|direktoratet|foreningen|forbundet|selskapet|banken|partiet|kommunen|politiet|rådet|utvalget|fondet|tilsynet|universitetet|rederiet|etaten|verket)`,
    of: 'for og',
  },
  organisationNouns: `politiet kommunen regjeringen regjeringa fylkeskommunen departementet direktoratet foreningen foreninga forbundet selskapet bedriften banken partiet kommunestyret bystyret stortinget retten tingretten lagmannsretten påtalemyndigheten brannvesenet sykehuset universitetet skolen klubben fagforeningen organisasjonen forsvaret fondet avisen avisa ledelsen styret familien opposisjonen konsernet rederiet museet kirken myndighetene fylket
    \\p{L}+(?:departementet|direktoratet|foreningen|forbundet|selskapet|partiet|kommunen|politiet|rådet|utvalget|banken|myndigheten|myndighetene|organisasjonen|tilsynet|etaten|verket)`,
  articleEnds: 'en et a n ene ne',
  bodies:
    'foreningen foreninga forbundet selskapet bedriften banken partiet organisasjonen klubben fagforeningen fondet avisen avisa konsernet rederiet direktoratet departementet universitetet sykehuset familien tilsynet',
};
