// Who says what: the small words around a quotation, and what people are called. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import * as shared from '../../families/alphabetic/people.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { recipientsBy } from '../../families/alphabetic/recipients.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { addressed, ages, circle, kinds } from './described.ts';
import { passedOn } from './passed-on.ts';

export const quoting: QuotingWords = {
  pronouns: {
    il: { number: 'one', gender: 'male' },
    elle: { number: 'one', gender: 'female' },
    ils: { number: 'many', gender: 'any' },
    elles: { number: 'many', gender: 'female' },
  },
  turned: "(?:s['’])?\\p{L}+-(?:t-)?(?:il|elle|on)",
  bodyPronoun: null,
  asides: {
    auxiliary: '(?:a|ont|avait)(?:-t-(?:il|elle))?',
    turnedAuxiliary: '(?:a|ont)-t-(?:il|elle)',
    turns: /^(?:peut-être|sans doute|à peine|aussi|ainsi|encore|du moins|en vain|sitôt)(?!\p{L})/iu,
  },
  pauses: /(?<=^|[.!?]\s)(?:(?:Un |Un (?:long|court|bref) |Long )?[Ss]ilence|Un temps|Une pause)\.\s*$/u,
  firstPersons: wordSet(`je nous vous`),
  dropped: null,
  pluralVerb: null,
  verbFirst: true,
  verbSecond: false,
  beforeVerb: wordSet(`comme a ont avait avaient et`),
  trailingVerb: /ant$/,
  onTheirSide:
    /^,?\s(?:pour (?:sa|leur) part|de (?:son|leur) côté|à (?:son|leur) tour|quant à (?:lui|elle|eux|elles))(?:(?=\s)|,(?=\s\p{L}))/u,
  pluralArticles: wordSet(`les des ces ses leurs`),
  coordinators: wordSet(`et mais ou`),
  that: /^(?:,\s[^,.;:]{3,60},\s)?(?:[^,.]{0,90}? )??(?:que,?\s+|qu['’])/u,
  conjunctions: wordSet(`que qu`),
  bare: null,
  reacts:
    /(?<!\p{L})(?:conteste|contesté|dément|démenti|salue|salué|critique|critiqué|défend|défendu|dénonce|dénoncé|déplore|déploré|regrette|regretté|réclame|réclamé|demande|demandé|plaide|plaidé|exige|exigé|refuse|refusé|s[’']indigne|s[’']inquiète|s[’']étonne|s[’']agace|s[’']amuse|se souvient|se rappelle|se réjouit|se félicite|se désole|se défend|se plaint|se moque|se montre|s[’']est (?:dite?|montrée?|félicitée?|réjouie?|indignée?|levée?|excusée?)|ne (?:décolère|cache|mâche)|n[’'](?:en revient|aime|y croit)|hausse les épaules|haussé les épaules|sourit|souri|rit|soupire|soupiré|hoche|secoue|espère|espéré|craint|doute|croit|pense|raconte|raconté|décrit|évoque|évoqué|parle de|met en garde|mis en garde|alerte|alerté|appelle à|appelé à|voit|va plus loin|tempère|relativise|nuance|reconnaît|reconnu|remercie|remercié|souhaite|préfère ne pas|ironise|persifle|a fait mine|résume|rappelle|rappelé|interrogée?|jointe?|contactée?|au téléphone|est (?:\p{L}+ )?(?:formel|catégorique|affirmatif|péremptoire|intraitable|inflexible|sceptique|optimiste|pessimiste|amer|satisfait|furieux|ému|lapidaire)(?:le|ve|e|se|s)?)(?!\p{L})/iu,
  asked: [
    /^(?:[^,]{0,40}, )?(?<who>\p{L}.{1,60}?) (?:est|était|a été|fut) (?:interrogée?|questionnée?)(?!\p{L})/iu,
  ],
  asks: /(?<!\p{L})(?:demand(?:e|é|ent|ait|a)|interrog(?:e|é|ent|eait|ea)|questionn(?:e|é|ent|ait|a))(?!\p{L})(?:(?:\s[^\s,.:;?]+){0,6})?\s(?:pourquoi|s['’]il|s['’]ils|si|comment|où|quand|combien|ce qu(?:e|i|['’])|à qui|de qui|sur)(?!\p{L})/iu,
  openers: wordSet(
    `celui celle ceux celles peu beaucoup presque bientôt rien nul nulle aucun aucune chacun chacune tout tous toutes personne plusieurs certains quelques tant tel telle maintenant toujours jamais moins plus pire mieux loin près dehors dedans enfin surtout pourtant`,
  ),
  ofSpeaker: {
    his: null,
    hers: null,
    anybodys: /^(?:son|sa|ses)\s/,
    bodys: /^(?:son|sa|ses|leurs?)\s/,
    nothings: null,
  },
  replies:
    /^(?!\P{L}*(?:interrogé|questionné|à la question|relancé))[\s\S]*?(?<!\p{L})(?:répond|répondu|répondit|réplique|répliqué|rétorque|rétorqué)(?!\p{L})/iu,
  adds: /(?<!\p{L})(?:ajout(?:e|ait|a|é)(?:-t)?|poursui(?:t|vi|vit|vait)|continu(?:e|ait|é)(?:-t)?|conclu(?:t|ait|ant)?)(?!\p{L})/iu,
  readBehind: null,
  amongThem:
    /^\s*(?:en particulier|notamment|dont|y compris|surtout|à commencer par|parmi lesquel(?:le)?s)\s/u,
  presentThere: /^présente?s?$/iu,
  impersonal:
    /(?<!\p{L})(?:on (?:peut |pouvait |a |avait )?(?:entend\p{L}*|l(?:it|isait|u|ire)|cri\p{L}*|hurl\p{L}*|scand\p{L}*|chant\p{L}*)|(?:entend|lit|crie|hurle|scande)-(?:t-)?on|retentit|retentissent|fus(?:e|ent|ait|aient)|résonn(?:e|ent|ait|aient))(?!\p{L})/iu,
  presents: /^(?:[^,;:.«»“”"]{2,60}?\s(?:est|était|fut|a été)|c[’'](?:est|était))\s/iu,
  presentsAgent:
    /^[^,;:“”«»"]{2,80}?\s(?:est|était|fut|furent|a été|ont été)\s(?:[^,;:“”«»"]{2,80}\s)?par\s(?=(?:une?|la|le|son|sa|leur)\s|l['’])/iu,
  whatSomebody: /(?<!\p{L})ce qu(?:e |['’])/iu,
  reportedOn: null,
  notReportedOn: null,
  documents: wordSet(
    `rapport étude communiqué lettre document jugement arrêt décision ordonnance texte mail courriel note`,
  ),
  measures: wordSet(
    `projection projections prévision prévisions estimation estimations calcul calculs chiffre chiffres donnée données statistique statistiques résultat résultats simulation simulations modèle modèles modélisation modélisations image images vidéo vidéos photo photos preuve preuves indice indices fait faits trace traces courbe courbes indicateur indicateurs test tests mesure mesures relevé relevés expérience expériences échantillon échantillons`,
  ),
  messages: wordSet(''),
  calledAgain: { communiqué: ['communiqué'], texte: ['communiqué'] },
  conditional: /^(?:si)\b/i,
  // What the paper itself has heard is nobody's.
  accordingTo:
    /^(?:(?:selon|d['’]après|à en croire)\s+|(?:aux dires|de l['’]avis|de l['’]aveu|aux yeux|au dire|à l['’]avis) d(?:e\s+|u\s+|es\s+|['’]))(?!(?:nos|notre|mes|mon|ma)\b)/i,
  ofTheirs:
    /^(?:à ses yeux|à son avis|(?:selon|d['’]après) (?:son|sa|ses) (?:propres? )?(?:analyse|calculs?|estimations?|dires|version|récit|témoignage|déclarations?|mots|termes|expérience|comptes|chiffres)|à l['’]entendre|à l['’]en croire|de son propre aveu),\s/iu,
  accordingToBehind: null,
  sources: null,
  recipients: recipientsBy(
    '(?:hier )?(?:à|au|aux|auprès d[eu]|sur|devant) ?',
    'notre journal|(?:la )?presse|(?:les )?(?:journalistes|médias)',
    "(?:la |le |l['’]|les )?",
  ),
  isRomance: true,
  passedOn,
  reportForms: {
    works: /(?<!\p{L})exemplaires? d(?:e|u|es)\s*$/iu,
    infinitives:
      /^(?<lead>(?:(?:dit|disait|affirme|affirmé|assure|assuré|reconnaît|reconnu|admet|admis|soutient|soutenu|déclare|déclaré|avoue|avoué|confie|confié|estime|estimé|jure|juré|confesse|confessé|raconte|raconté|prétend|prétendu|pense|pensait|croit|indique|indiqué|annonce|annoncé|confirme|confirmé|explique|expliqué|précise|précisé|maintient|maintenu|révèle|révélé|répète|répété) (?:(?:aux|au|à la) \p{Ll}{3,20} |à l['’]\p{Ll}{3,20} )?|(?:promet|promis|craint|regrette|regretté|jure|juré|propose|proposé|garantit|menace|menacé) (?:de |(?=d['’]))|s['’](?:est|était|sont|étaient) (?:\p{L}+ )?engagée?s? à |s['’]engage(?:nt|ait)? à )(?:d['’])?)(?:(?:ne |n['’])(?:pas |plus |rien |jamais )?)?(?:(?:l['’]|le |la |les )(?=avoir |être |faire )|en |y |s['’]|se |leur |lui )?(?!le faire\s)(?!(?:hier|premier|dernier|cher|autre|notre|votre|contre|entre)\s)(?:avoir|être|faire|dire|croire|[a-zàâçéèêëîïôûù]{2,}(?:er|ir|oir|endre|ondre|erdre|ivre|ettre|attre|uire))\s/u,
    announces:
      /^(?:selon les mots de |(?:constat|avis|sentiment|analyse|inquiétude) partagée? par |même (?:inquiétude|satisfaction|colère|ton|écho|avis) (?:chez|pour|du côté de) |(?:et )?(?:c['’]est (?:aussi )?ce qu['’]a (?:également |aussi )?fait|ainsi fait|ainsi a fait) |c['’]est ce que (?:dit|pense|raconte|explique|craint) |(?:(?:le )?constat|(?:le )?diagnostic|(?:l['’])?analyse|(?:la )?réponse|(?:la )?réaction|(?:le )?verdict|(?:l['’])?explication|(?:le )?message|(?:la )?conclusion|(?:l['’])?avis) d(?:e |['’]|u |e la |e l['’])|même (?:son de cloche|constat|analyse|discours|réaction) (?:chez|pour|du côté de) |ce que (?:confirme|confirmait|résume|regrette|déplore) |parole de |dixit )/iu,
    calls:
      /(?<!\p{L})(?:qualifi(?:e|é|ait)|trait(?:e|é|ait)|accus(?:e|é|ait)|parl(?:e|é|ait) d|évoqu(?:e|é|ait)|dénonc(?:e|é|ait)|fustig(?:e|é|eait)|pointe|promet|promis|réclam(?:e|é|ait)|défend(?:u|ait)?|décrit|décrivait|salu(?:e|é|ait)|regrett(?:e|é|ait)|déplor(?:e|é|ait)|définit|condamn(?:e|é|ait)|exprim(?:e|é|ait)|adress(?:e|é|ait)|remerci(?:e|é|ait)|félicit(?:e|é|ait)|rejett?(?:e|é|ait)|critiqu(?:e|é|ait)|stigmatis(?:e|é|ait)|contest(?:e|é|ait)|appel(?:le|é|ait) à|plaid(?:e|é|ait) pour|exig(?:e|é|eait)|demand(?:e|é|ait)|raill(?:e|é|ait)|vant(?:e|é|ait)|pourfend(?:u|ait)?|souhait(?:e|é|ait)|revendiqu(?:e|é|ait)|redout(?:e|é|ait)|craint|mis en garde contre|met en garde contre)['’e]?(?: [^,:;.!?]{0,60})?\s*$/u,
    quotable:
      /(?<!\p{L})(?:livre|film|roman|chanson|album|pièce|documentaire|émission|spectacle|ouvrage|série|message|phrase|mots?|propos|paroles?|discours|déclaration|slogan|tweet|lettre|formule|titre)s?(?!\p{L})/u,
    verbEnds: /(?<!\p{L})\p{Ll}{2,}(?:ait|aient|eront|erait|èrent|irent|era|ira|dra|vra|ttra)(?!\p{L})/u,
    ownDeed: {
      asks: /(?<!\p{L})(?:demand|exig|réclam|ordonn|recommand|pri[ée]|invit|appel|somm|suggér)\p{L}*/u,
      begins: /\s(?:et|mais)\s(?:n['’])?(?:a|ont|avait|avaient)\s\p{L}+(?:é|i|u|is|it)(?!\p{L})/u,
    },
    demands: /^(?:demand|réclam|exig|souhait|propos|recommand|suggèr|suggér|préconis)/u,
    surely: null,
    askers:
      /^(?:puis|ensuite|et)?,?\s?(?:aux (?:journalistes|reporters|micros)|devant les (?:journalistes|caméras))(?!\p{L})/iu,
    infinitive: /(?<!\p{L})(?:avoir|être|[a-zàâçéèêëîïôûù]{3,}(?:er|ir|oir|dre|tre|ire))(?!\p{L})/u,
    by: /^(?:(?:selon|d['’]après|à en croire)\s|(?:aux dires|de l['’]avis|de l['’]aveu) d(?:e\s|u\s|es\s|['’]))/iu,
    byPronoun: /^(?:selon|d['’]après) (?:(?<he>lui)|(?<she>elle)|eux|elles)$/iu,
    from: null,
    holds: {
      by: /^pour /iu,
      goesOn:
        /^(?:ce? (?:n['’]|['’])est (?:pas )?(?:une?|aux?|à|le|la)|c['’]est (?:une?|aux?|à|le|la)|ce n['’]est (?:pas )?(?:une?|aux?|à|le|la)|il (?:ne )?s['’]agit|il (?:ne )?faut|l['’](?:enjeu|essentiel|urgence|idée|objectif) est|(?:le|la) \p{Ll}+ (?:reste|doit))(?!\p{L})[^:]*$/u,
      narrates:
        /^(?:(?:le|la|les|l['’]|un|une|cette?|ces) ?(?:\p{L}+ )?(?:année|saison|journée|soirée|nuit|matinée|semaine|mois|été|hiver|vie|histoire|aventure|match|rencontre|course|retour|voyage|avenir|défi|rêve|cauchemar|calvaire|heure|moment|suite|reste|finale|tournoi|titre|médaille|prix|victoire|défaite|triomphe)|tout|rien|ce (?:fut|sera)|son|sa|ses|cela|ça|il n['’]y (?:a|avait)|pas question|impossible)(?!\p{L})|^[^,]{0,80}?(?<!\p{L})(?:fut|furent|était|étaient|commença|avait|avaient|a commencé|a débuté|s['’]est (?:terminée?|arrêtée?)|marque|signifie|représente)(?!\p{L})/iu,
      byPronoun: /^pour (?:(?<he>lui)|(?<she>elle))$/iu,
    },
    asTold: /^(?:comme |ainsi que )(?:l['’]|le )?/iu,
    signs:
      /^\s?[.,]?\s?(?:(?:c['’]est )?ce qu['’](?:a|avait) \p{L}+(?: (?:hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:\p{L}+ )?(?:matin|soir)))?|(?:c['’]est )?(?:ce que |ce qu['’])(?:affirme|assure|explique|indique|dit|disait|annonce|confie|estime|raconte|résume|soutient|souligne|écrit|écrivait)|c['’]est (?:par|avec|en|sur) ces (?:mots|termes|paroles) qu(?:e|['’](?=\p{Lu}))|(?:par|avec|en) ces (?:mots|termes)|(?:ainsi|voilà comment) (?:parle|parlait|s['’]exprime|s['’]exprimait)|ce sont les mots de|dixit|les mots de|c['’]est(?=\s[^.;:«»]{3,80}\squi (?:raconte|parle|témoigne|s['’]exprime|explique|se souvient|résume|décrit|détaille|le dit|l['’]affirme)(?!\p{L})[^.;:«»]{0,60}\.))(?:\s|(?<=['’]))/iu,
    trailing:
      /(?:,\s(?:tout\sen\s|en\s)?|\s(?:tout\s)?en\s)(?:ajoutant|précisant|expliquant|affirmant|assurant|estimant|déclarant|soulignant|rappelant|indiquant|jugeant|confiant|annonçant|arguant|avançant|considérant|constatant|déplorant|dénonçant|faisant (?:valoir|remarquer|savoir|observer|noter)|insistant sur le fait|notant|observant|plaidant|prévenant|reconnaissant|regrettant|relevant|répétant|révélant|signalant|soutenant|admettant|alertant sur le fait|avertissant|concluant|confirmant|martelant|mentionnant|pointant|disant)(?:,\s[^,.;:]{3,30},|\s(?:aussi|également|encore|toutefois|par ailleurs))?\s(?:que\s|qu['’])/u,
    goesOnTo:
      /(?:,\s(?:avant d(?:e\s|['’])|pour |et d(?:e\s|['’]))|^Et d(?:e\s|['’]))(?:ajouter|préciser|expliquer|affirmer|assurer|déclarer|souligner|rappeler|indiquer|conclure|confier|reconnaître|admettre|prévenir|insister sur le fait|noter|observer|regretter|déplorer|estimer|juger|lâcher|glisser|marteler|confirmer|annoncer|avertir|relever|signaler|reconnaître)(?:\s(?:aussi|également|encore|aussitôt))?\s(?:que\s|qu['’])/u,
    contrasts:
      /^(?:alors qu(?:e|['’])|tandis qu(?:e|['’])|mais|même s(?:i|['’])|bien qu(?:e|['’])|quand (?=les?|la|l['’]))(?!\p{Ll}{3})/iu,
    dataOf:
      /^(?:les (?:dernières |derniers |propres )?(?:données|chiffres|estimations|calculs|statistiques|prévisions|projections)|(?:le|un) (?:dernier )?(?:rapport|bilan|décompte|recensement|sondage|baromètre)|(?:la|une) (?:dernière )?(?:étude|enquête|estimation|note|analyse))(?: (?:officiel(?:le)?s?|provisoires?|publiée?s?|diffusée?s?))? (?:du |de la |des |de l['’]|d['’]|de |par (?:la |le |l['’])?)\p{Lu}[\p{L}-]*(?: (?:(?:d[eu]s?|d['’]|de la|pour la|pour le|et) ?)?\p{L}[\p{L}-]*){0,5}/u,
    issuedBy:
      /^[^,;:]{3,60}?\s(?:publiée?|diffusée?|émise?|rédigée?|présentée?|transmise?|rendue? publique?|signée?|réalisée?|établie?|communiquée?|fournie?|dévoilée?|annoncée?|relayée?|donnée?|avancée?|dressée?)s?(?:\s[^,;:]{1,40}?)?\spar\s/iu,
  },
  articles:
    /^(?:(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|notre|nos|ce|cette|cet|ces|mon|ma|mes)\s+|l['’])/i,
  definite: wordSet("le la les l’ l' ce cet cette ces"),
  articleOfThings: null,
  prepositions: wordSet(
    `de du des à au aux en dans sur sous par pour avec sans chez vers entre d' d’ contre selon depuis pendant après avant dès lors`,
  ),
  personalPrepositions: wordSet(`avec par pour contre`),
  toWhom: wordSet(`à au aux`),
  rolePrepositions: wordSet("de du des d' d’"),
  ofWhom: wordSet("de du d' pour sur"),
  manners: wordSet(`par via au aux en`),
  finite: anyWord(
    `est sont était étaient ai as a avons avez ont avait sera serait va vont allons peut peuvent pouvons doit doivent devons faut fait faisons je j['’] nous on il elle ils elles c['’] veut veulent voulons sait savons reste vient devient suis`,
  ),
  negations: /(?<!\p{L})(?:ne(?!\p{L})[^,]{0,20}|n['’]\S*(?:\s+pas)?|pas|jamais|si|aurait)\s*$/iu,
  invertible: null,
  habitual: null,
  negatedBehind: /(?<!\p{L})(?:pas|jamais|rien)(?!\p{L})/iu,
  passive: /(?<!\p{L})(?:été|est|était|sont|étaient|fut|sera)\s*$/iu,
  relatives: /(?<!\p{L})(?:qui|que|dont|lequel|laquelle)(?!\p{L})/iu,
  relativesWantComma: false,
  clauses:
    /(?:,\s|\s)(?:quand(?!\p{L})|lorsqu(?:e(?!\p{L})|['’])|alors qu(?:e(?!\p{L})|['’])|tandis qu(?:e(?!\p{L})|['’])|pendant qu(?:e(?!\p{L})|['’])|après qu(?:e(?!\p{L})|['’])|avant qu(?:e(?!\p{L})|['’])|dès qu(?:e(?!\p{L})|['’])|depuis qu(?:e(?!\p{L})|['’])|parce qu(?:e(?!\p{L})|['’])|puisqu(?:e(?!\p{L})|['’])|bien qu(?:e(?!\p{L})|['’])|où(?!\p{L}))/u,
  opensPurpose: null,
  subordinators: wordSet(`où qui dont que quand alors`),
  relativeOfThings: null,
  relativeOpeners: wordList(`qui dont`),
  auxiliary:
    /\s(?:(?:[mtl]['’]|(?:nous|vous|lui|leur|y|en) )?(?:a|ont|avait|avaient)(?: (?:pour (?:sa|leur) part|de (?:son|leur) côté|à (?:son|leur) tour|quant à (?:lui|elle|eux|elles)))?|me|te|nous|vous|lui|leur|y|en)$/u,
  behindName: null,
  circumstances: wordSet(
    `à(?=\\s(?:l['’](?:AFP|Agence|agence)|Reuters|franceinfo|Franceinfo|France|BFMTV|Libération|Mediapart|RTL|CNews|LCI)(?!\\p{L})) au(?=\\s(?:Monde|Figaro|Parisien|Point|Progrès|Midi|micro|quotidien)(?!\\p{L})) dans lors en devant depuis pendant après sur(?=\\s(?:scène|place)(?!\\p{L})) (?:\\d+|\\p{Ll}+)(?=\\s(?:ans?|années?|jours?|mois|semaines?|heures?|minutes?)\\s(?:plus|après|avant))`,
  ),
  afterLastVerb: wordSet(`dans lors en à ce`),
  sentenceAdverbs: wordSet(
    `puis ensuite hier aujourd’hui aujourd'hui selon alors aussi encore déjà enfin pourtant ainsi ici bientôt parfois toutefois peu`,
  ),
  notInRoles: wordSet(`et mais présent présente savoir valoir remarquer observer noter notamment surtout`),
  written: wordSet(
    `titre slogan panneau écriteau banderole affiche pancarte inscription plaque tombe stèle épitaphe affichette étiquette enseigne tag écran`,
  ),
  saidBy: { words: wordList(`phrases? propos mots? formule`), by: wordList(`par`) },
  cites: wordList(`cit(?:e|ait|ant|er)`),
  happens: {
    reflexive: /(?:^|\s)(?:se|s['’])\s*$/iu,
    verbs:
      /^(?:lan[cç]\p{L}*|avance|conclu\p{L}*|poursui\p{L}*|écrit|précise|confirm\p{L}*|résume|note|glisse|tranche)$/u,
  },
  times: wordSet(
    `fois jour jours semaine semaines mois an ans année années heure heures minute minutes moment moments`,
  ),
  voices: wordList(`voix`),
  latter: /^(?:ce|cette|ces) derni(?:er|ère|ers|ères)$/iu,
  perfectInfinitive: /(?<!\p{L})d['’](?:avoir|être) \p{Ll}/u,
  bodies: wordSet(''),
  anybody: wordSet(`autre un une quelqu’un plusieurs certains quelques`),
  someone: wordSet("quelqu’un quelqu'un"),
  person: null,
  thingOf: null,
  possessive: null,
  bareGenitive: null,
  people: {
    titles: new Set([...shared.titles, ...wordList(`m mme mlle me maître monsieur madame pdg dg drh dga`)]),
    honorifics: new Set([...shared.honorifics, ...wordList(`m mme mlle me maître monsieur madame`)]),
    genderedArticles: { female: wordSet('la une cette sa'), male: wordSet('le un ce cet') },
    roleWord:
      /(?:eur|euse|rice|iste|ien|ienne|ier|ère|er|ant|ante|ent|ente|aire|ogue|parole|chef|cheffe|membre|juge|ministre|élu|élue|avocat|avocate|préfet|préfète|pdg|dg|ée?|fils|fille|cadre|médecin|athlète|artiste|roi|reine|pape|évêque|prêtre|maître|responsable|guide|berger|bergère|boulanger|boulangère|adjointe?|capitaine|colonel|commune|voix|numéro|leader)s?$/iu,
    nouns: wordSet(
      `vice-procureur vice-procureure vice-président vice-présidente substitut substitute élu élue édile homme femme garçon fille enfant mère père fils frère sœur mari épouse veuve voisin voisine habitant habitante témoin victime client cliente passant passante conducteur conductrice infirmier infirmière médecin patient patiente professeur élève étudiant étudiante ouvrier ouvrière collègue patron patronne propriétaire agriculteur agricultrice pêcheur joueur joueuse entraîneur policier policière gendarme avocat avocate juge procureur procureure présidente président maire ministre suspect prévenu prévenue ami amie retraité retraitée porte-parole directeur directrice agent employé employée lecteur lectrice adolescent adolescente gardien gardienne glaciologue chercheur chercheuse scientifique biologiste historien historienne sociologue politologue politiste économiste spécialiste expert experte ingénieur ingénieure technicien technicienne chirurgien chirurgienne aide-soignante aide-soignant sage-femme pharmacien pharmacienne soignant soignante pompier secouriste berger bergère éleveur éleveuse maraîcher vigneron vigneronne boulanger boulangère boucher cuisinier cuisinière serveur serveuse barman commerçant commerçante vendeur vendeuse caissière artisan artisane maçon plombier couvreur menuisier mareyeur marin capitaine chauffeur chauffeure routier cheminot pilote passager passagère usager usagère voyageur voyageuse touriste randonneur randonneuse guide supporter supportrice spectateur spectatrice attaquant défenseur coureur coureuse cycliste nageur nageuse champion championne arbitre sélectionneur coach enquêteur enquêtrice magistrat magistrate plaignant plaignante accusé accusée parlementaire député députée sénateur sénatrice conseiller conseillère adjoint adjointe préfet préfète ambassadeur ambassadrice diplomate syndicaliste délégué déléguée militant militante manifestant manifestante bénévole adhérent adhérente cadre dirigeant dirigeante fondateur fondatrice entrepreneur entrepreneuse gérant gérante actionnaire auteur autrice écrivain écrivaine romancier romancière cinéaste réalisateur réalisatrice acteur actrice comédien comédienne chanteur chanteuse rappeur rappeuse musicien musicienne peintre artiste photographe prêtre curé évêque imam rabbin grand-mère grand-père oncle tante cousin cousine neveu nièce gendre belle-mère lycéen lycéenne collégien locataire riverain riveraine badaud participante participant convive intéressé intéressée patriarche fonctionnaire quadragénaire quinquagénaire sexagénaire trentenaire sergent caporal commandant colonel adjudante brigadier plongeur plongeuse archevêque prélat abbé sacristain cardinal éducateur éducatrice instituteur institutrice enseignant enseignante proviseur proviseure principal rectrice recteur doyen doyenne bibliothécaire archiviste libraire éditeur éditrice traducteur traductrice journaliste chroniqueur chroniqueuse poète poétesse compositeur compositrice danseur danseuse metteuse violoniste pianiste vétérinaire dentiste kinésithérapeute psychologue psychiatre pédiatre urgentiste généraliste neurologue cardiologue oncologue dermatologue physicien physicienne chimiste géologue archéologue météorologue climatologue océanographe écologue botaniste astronome mécanicien mécanicienne électricien électricienne coiffeur coiffeuse couturière fleuriste apiculteur apicultrice ostréiculteur pâtissier pâtissière restaurateur restauratrice hôtelier hôtelière aubergiste concierge vigile livreur livreuse facteur factrice éboueur caissier conservateur conservatrice militaire soldat colonelle général rescapé rescapée survivant survivante sinistré sinistrée réfugié réfugiée ailier ailière pilier talonneur meneur meneuse buteur buteuse footballeur footballeuse trésorier trésorière responsable coordinateur coordinatrice président-directeur banquier banquière investisseur analyste courtier courtière négociateur négociatrice porte-voix secrétaire commissaire commandante lieutenant lieutenante adjudant inspecteur inspectrice contrôleur contrôleuse notaire huissier huissière greffier greffière consul candidat candidate opposant opposante professeure compagnon compagne viticulteur viticultrice maraîchère chasseur chasseuse aiguilleur hôtesse charpentier salarié salariée intérimaire gréviste copropriétaire piéton attaquante skieur athlète supporteur sculpteur sculptrice pasteur suspecte septuagénaire octogénaire nonagénaire vieillard gestionnaire ambulancier ambulancière forestier forestière dame parent chef cheffe blessé blessée brigadière maîtresse abonné abonnée doctorant doctorante postdoctorant postdoctorante stagiaire apprenti apprentie anesthésiste radiologue gynécologue allergologue urbaniste architecte paysagiste décoratrice styliste couturier créateur créatrice designer graphiste développeur développeuse informaticien informaticienne programmeur hackeur standardiste réceptionniste aide-ménagère nourrice assistante assistant animateur animatrice surveillant surveillante formateur formatrice orthophoniste psychomotricien ostéopathe opticien opticienne traiteur fromager fromagère poissonnier poissonnière bouchère épicier épicière buraliste cafetier brasseur brasseuse caviste sommelier sommelière œnologue céréalier céréalière arboriculteur trufficulteur paysan paysanne fermier fermière bûcheron bûcheronne garde-chasse garde-forestier garde-pêche batelier éclusier docker grutier cariste manutentionnaire magasinier magasinière préparateur préparatrice soudeur soudeuse chaudronnier ajusteur tourneur fraiseur électromécanicien carreleur plâtrier zingueur charpentière ébéniste luthier luthière horloger horlogère bijoutier bijoutière joaillier potier potière céramiste verrier tisserand tisserande tapissier relieur imprimeur typographe cordonnier maroquinier moniteur monitrice instructeur instructrice skieuse surfeur surfeuse grimpeur grimpeuse alpiniste navigateur navigatrice marathonien marathonienne boxeur boxeuse judoka escrimeur escrimeuse gymnaste rameur rameuse handballeur handballeuse volleyeur volleyeuse basketteur basketteuse rugbyman tennisman demi-finaliste libéro passeur passeuse soigneur jardinier jardinière horticulteur horticultrice pépiniériste fossoyeur croque-mort thanatopracteur voyante détective commissaire-priseur antiquaire brocanteur brocanteuse galeriste collectionneur collectionneuse mécène philanthrope milliardaire rentier rentière promoteur promotrice bailleur bailleuse locatrice hébergeur hébergeuse campeur campeuse vacancier vacancière croisiériste pèlerin pèlerine paroissien paroissienne moine nonne diacre aumônier aumônière chanoine détenu détenue condamné condamnée braqueur cambrioleur voleur voleuse agresseur otage ravisseur automobiliste motard motarde cyclotouriste trottinettiste piétonne contribuable allocataire chômeur chômeuse demandeur demandeuse travailleur travailleuse expatrié expatriée migrant migrante exilé exilée sans-abri orphelin orpheline jumeau jumelle aînée cadette benjamin benjamine compatriote congénère camarade confrère consœur homologue prédécesseur successeur remplaçant remplaçante suppléant suppléante sous-préfet sous-préfète eurodéputé eurodéputée échevin échevine bourgmestre chancelier chancelière sultan émir roi reine prince princesse duc duchesse porte-drapeau vétéran hôte aîné cadet`,
    ),
    nounEnds:
      /^(?!(?:aspirateur|radiateur|réfrigérateur|congélateur|indicateur|accélérateur|carburateur|ventilateur|générateur|simulateur|ordinateur|distributeur|liste|piste|matrice|cicatrice|tondeuse|berceuse|perceuse|agrafeuse|photocopieuse|nébuleuse|veilleuse|mitrailleuse|moissonneuse|pelleteuse|calculatrice|imprimeuse|facture)$)\p{Ll}{2,}(?:[aui]teur|[aui]trice|euse|iste|icien|icienne|ologue)$/u,
    seats: wordSet(
      `député députée sénateur sénatrice eurodéputé eurodéputée conseiller conseillère élu élue gouverneur gouverneure`,
    ),
    portfolios: wordSet(
      `Affaires Agriculture Agroalimentaire Aménagement Armées Biodiversité Budget Climat Cohésion Collectivités Commerce Communication Comptes Coopération Culture Décentralisation Défense Développement Écologie Ecologie Économie Economie Éducation Education Égalité Egalité Emploi Énergie Energie Enfance Enseignement Environnement Équipement Europe Extérieur Famille Finances Fonction Forêt Handicap Immigration Industrie Information Innovation Insertion Intégration Intelligence Intérieur Jeunesse Justice Logement Mer Mobilités Numérique Outre-mer Outre-Mer Pêche Plan Prévention Relations Réforme Recherche Santé Sécurité Solidarité Solidarités Sports Territoires Tourisme Transition Transports Travail Trésor Urbanisme Vie Ville Étrangères Etrangères Européennes Nationale Publique Publiques Sociale Sociales Supérieur Écologique Ecologique Énergétique Locales Numériques`,
    ),
    anyone: wordSet(`homme femme`),
    epithets: wordSet(
      `expert experte spécialiste responsable dirigeant dirigeante élu élue intéressé intéressée professeur professeure universitaire chercheur chercheuse`,
    ),
    withoutOffice: wordSet(
      `homme femme garçon fille mère père fils frère sœur oncle tante cousin cousine voisin voisine ami amie veuve veuf client cliente`,
    ),
    ownNames: {
      female: wordSet('Andrea Simone Vivian Kim Kelly Ashley'),
      male: wordSet('Jean Alexis Sidney Claude Francis'),
    },
    circle,
    kinds,
    ages,
    addressed,
    callings: [
      /^(?:avocate?|conseil|défenseure?|pénaliste)$/iu,
      /^(?:chercheu(?:r|se)|scientifique|professeure?|experte?|universitaire|\p{L}+ologue|physicien(?:ne)?|chimiste|historien(?:ne)?|économiste|politiste)$/iu,
      /^(?:entraîneu(?:r|se)|coach|sélectionneu(?:r|se)|technicien)$/iu,
      /^(?:maire|édile|élue?)$/iu,
      /^(?:députée?|parlementaire|élue?)$/iu,
      /^(?:sénateur|sénatrice|parlementaire|élue?)$/iu,
      /^(?:conseill(?:er|ère)|adjointe?|élue?)$/iu,
      /^(?:médecin|docteure?|praticien(?:ne)?|chirurgien(?:ne)?)$/iu,
      /^(?:auteure?|autrice|écrivaine?|romanci(?:er|ère))$/iu,
      /^(?:ministre|membre du gouvernement|secrétaire d['’]état)$/iu,
      /^(?:prêtre|curé|abbé|évêque|archevêque|prélat|cardinal)$/iu,
      /^(?:joueu(?:r|se)|attaquante?|gardienne?|milieu|capitaine|buteu(?:r|se)|footballeu(?:r|se)|ailière?|pilier|talonneur|demi|internationale?)$/iu,
      /^(?:juge|magistrate?|présidente? du tribunal)$/iu,
      /^(?:procureure?|magistrate?|parquetier)$/iu,
      /^(?:patronn?e?|pdg|dirigeante?|direct(?:eur|rice) générale?|chef(?:fe)? d['’]entreprise|entrepreneure?|fondat(?:eur|rice))$/iu,
      /^(?:syndicaliste|secrétaire générale?|déléguée? syndicale?)$/iu,
      /^(?:chanteu(?:r|se)|musicien(?:ne)?|artiste|rappeu(?:r|se))$/iu,
      /^(?:cinéaste|réalisat(?:eur|rice))$/iu,
      /^(?:premi(?:er|ère) ministre|chef(?:fe)? d[ue] gouvernement)$/iu,
    ],
    gendered: {
      female: wordSet(
        `mme mlle madame mademoiselle mère fille sœur épouse veuve femme voisine procureure présidente directrice infirmière avocate`,
      ),
      male: wordSet(`m monsieur père fils frère mari homme voisin directeur avocat`),
    },
    abbreviatedTitles: [...shared.abbreviations, ...wordList('Mme Mlle M Me')],
    leads: wordSet(``),
    beforeAnybody: wordSet('petit petite jeune pauvre'),
    notTheOffice: new Set([
      ...wordList('ancien ancienne ex vice adjoint adjointe'),
      'premier ministre',
      'première ministre',
    ]),
    roleNoun: null,
    personNoun: null,
    thingNoun: null,
    roleWithoutArticle: true,
    notRoles: wordSet(`et mais pourquoi comment où quand dit`),
    participle: /(?:é|ée|és|ées|ant)$/,
    gerund: null,
    notParticiples: wordSet(
      `étudiant enseignant consultant assistant représentant dirigeant militant habitant gérant commerçant commandant lieutenant adjudant surveillant remplaçant intervenant négociant député députée employé employée délégué déléguée retraité retraitée associé associée chargé chargée`,
    ),
    particles: shared.particles,
    notPeople: {
      first: [
        ...shared.placeBeginnings,
        '(?:Interrog|Contact|Sollicit|Questionn|Consult|Interpell|Relanc)ée?s?',
        'Jointe?s?',
        '(?:Réponse|Réaction|Commentaire|Constat|Analyse|Témoignage|Explication|Verdict) de',
      ],
      last: [...shared.placeEnds, ...wordList(``)],
    },
    workplaces: wordList(`Université École Mairie Ministère University`),
    organisations: {
      last: [...shared.organisationEnds, ...wordList(`Université Ministère Mairie`)],
      first: [
        ...shared.organisationBeginnings,
        ...wordList(
          `Institut Université Association Fédération Ministère Préfecture Agence Chambre Cour Conseil Syndicat Confédération Union Commission Comité Direction Agglomération Office Autorité Observatoire Parti Collectif Groupe Banque Caisse Ordre Société Ligue Rectorat Parquet Gendarmerie Police Mairie`,
        ),
      ],
      of: ['de', 'des', 'de la', "de l['’]", 'pour', 'pour la', "pour l['’]", 'du'],
    },
    institutions: wordSet(
      `préfecture mairie ville commune état parquet police gendarmerie ministère gouvernement tribunal rectorat région département métropole municipalité fédération justice université hôpital académie évêché archevêché diocèse ambassade chancellerie agglomération sous-préfecture intersyndicale cour opposition majorité direction commission famille autorité chambre inspection conseil comité accusation exécutif paroisse hémicycle`,
    ),
    organisationNouns: wordList(
      `radio association entreprise société enseigne start-up journal quotidien collectif ministère mairie gendarmerie police parquet préfecture tribunal groupe compagnie agence banque ong syndicat fédération fondation plateforme opérateur hebdomadaire mensuel cabinet organisation coopérative constructeur`,
    ),
  },
};
