// Who says what: the small words around a quotation. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { recipientsBy } from '../../families/alphabetic/recipients.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { others } from './others.ts';
import { passedOn } from './passed-on.ts';
import { people } from './people.ts';

export const quoting: QuotingWords = {
  others,
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
  deeds:
    /^(?:(?:a|ont|avait|avaient)\s)?(?:(?:lan[cç]|souffl|lâch|gliss)\p{L}+\s(?:une?\s|des\s|les?\s|la\s|l['’]|ses?\s|sa\s|son\s)(?!(?:\p{L}+\s)?(?:message|avertissement|question|pique|critique|reproche|appel|promesse|menace|phrase|cri|accusation|ultimatum|proposition|idée|alerte|défi|doute|provocation|insulte|mot|mise en garde|slogan|boutade|vanne|plaisanterie)s?(?!\p{L})))/u,
  thisDay: /^ce\s/u,
  onTheirSide:
    /^,?\s(?:pour (?:sa|leur) part|de (?:son|leur) côté|à (?:son|leur) tour|quant à (?:lui|elle|eux|elles))(?:(?=\s)|,(?=\s\p{L}))/u,
  pluralArticles: wordSet(`les des ces ses leurs`),
  coordinators: wordSet(`et mais ou`),
  together: wordSet('et'),
  that: /^(?:(?:\p{Ll}{3,14}(?=,\s))?(?:,\s[^,.;:]{3,60}){1,3}?,\s)?(?:[^,.]{0,90}? )??(?:que,?\s+|qu['’])/u,
  conjunctions: wordSet(`que qu`),
  bare: null,
  reacts:
    /(?<!\p{L})(?:conteste|contesté|dément|démenti|salue|salué|critique|critiqué|défend|défendu|dénonce|dénoncé|déplore|déploré|regrette|regretté|réclame|réclamé|demande|demandé|plaide|plaidé|exige|exigé|refuse|refusé|s[’']indigne|s[’']inquiète|s[’']étonne|s[’']agace|s[’']amuse|se souvient|se rappelle|se réjouit|se félicite|se désole|se défend|se plaint|se moque|se montre|s[’']est (?:dite?|montrée?|félicitée?|réjouie?|indignée?|levée?|excusée?)|ne (?:décolère|cache|mâche)|n[’'](?:en revient|aime|y croit)|hausse les épaules|haussé les épaules|sourit|souri|rit|soupire|soupiré|hoche|secoue|espère|espéré|craint|doute|croit|pense|raconte|raconté|décrit|évoque|évoqué|parle de|met en garde|mis en garde|alerte|alerté|appelle à|appelé à|voit|va plus loin|tempère|relativise|nuance|reconnaît|reconnu|remercie|remercié|souhaite|préfère ne pas|ironise|persifle|a fait mine|résume|rappelle|rappelé|interrogée?|jointe?|contactée?|au téléphone|est (?:\p{L}+ )?(?:formel|catégorique|affirmatif|péremptoire|intraitable|inflexible|sceptique|optimiste|pessimiste|amer|satisfait|furieux|ému|lapidaire)(?:le|ve|e|se|s)?)(?!\p{L})/iu,
  asked: [
    /^(?:[^,]{0,40}, )?(?<who>\p{L}.{1,60}?) (?:est|était|a été|fut) (?:interrogée?|questionnée?)(?!\p{L})/iu,
  ],
  asks: /(?<!\p{L})(?:demand(?:e|é|ent|ait|a)|interrog(?:e|é|ent|eait|ea)|questionn(?:e|é|ent|ait|a))(?!\p{L})(?:(?:\s[^\s,.:;?]+){0,6})?\s(?:pourquoi|s['’]il|s['’]ils|si|comment|où|quand|combien|ce qu(?:e|i|['’])|à qui|de qui|sur)(?!\p{L})|^(?:S['’]ils?|S['’]elles?|Si|Pourquoi|Comment|Quand|Où|Qui)\s[^:«»“”"]{3,120},\s(?:(?:lui|leur|me)\s)?(?:a\s)?demand(?:e|é|ait|a)(?!\p{L})/iu,
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
  unsaidBehind: /^\s*,?\s*(?:lit|lisait|lut|lisent|a lu|a pu lire|peut lire)\s/u,
  works: /(?<!\p{L})exemplaires? d(?:e|u|es)\s*$/iu,
  amongThem:
    /^\s*(?:en particulier|notamment|dont|y compris|surtout|à commencer par|parmi lesquel(?:le)?s)\s/u,
  presentThere: /^présente?s?$/iu,
  impersonal:
    /(?<!\p{L})(?:on (?:peut |pouvait |a |avait )?(?:entend\p{L}*|l(?:it|isait|u|ire)|cri\p{L}*|hurl\p{L}*|scand\p{L}*|chant\p{L}*)|(?:entend|lit|crie|hurle|scande)-(?:t-)?on|retentit|retentissent|fus(?:e|ent|ait|aient)|résonn(?:e|ent|ait|aient))(?!\p{L})/iu,
  presents: /^(?:[^,;:.«»“”"]{2,60}?\s(?:est|était|fut|a été)|c[’'](?:est|était))\s/iu,
  presentsAgent:
    /^[^,;:“”«»"]{2,80}?\s(?:est|était|fut|furent|a été|ont été)\s(?:[^,;:“”«»"]{2,80}\s)?par\s(?=(?:une?|la|le|son|sa|leur)\s|l['’])/iu,
  toHimOrHer: /^(?:lui|leur|m['’]|me)\s/iu,
  toWhomClause: /,\s(?:à\squi|auquel|à\slaquelle|auxquel(?:le)?s|de\squi)\s/u,
  asTold: /^Comme\s[^,:;]{3,80},\s/u,
  fromThere: /^(?:Pontife|Président|Premier|Souverain)$/u,
  calling: {
    before:
      /(?<!\p{L})(?:appell(?:e|ent|ait)|(?:a|ont|avait)\s(?:appelé|qualifié|décrit|surnommé)|qualifi(?:e|ent|ait)|surnomm(?:e|ent|ait)|décri(?:t|vent|vait))(?:\s(?:de|d['’]|comme))?(?:\s?(?:une?|le|la|l['’]))?$/u,
  },
  whatSomebody: /(?<!\p{L})ce qu(?:e |['’])/iu,
  reportedOn: null,
  notReportedOn: null,
  documents: wordSet(
    `rapport étude communiqué lettre document jugement arrêt décision ordonnance texte mail courriel note notification documentation`,
  ),
  measures: wordSet(
    `investigations projection projections prévision prévisions estimation estimations calcul calculs chiffre chiffres donnée données statistique statistiques résultat résultats simulation simulations modèle modèles modélisation modélisations image images vidéo vidéos photo photos preuve preuves indice indices fait faits trace traces courbe courbes indicateur indicateurs test tests mesure mesures relevé relevés expérience expériences échantillon échantillons`,
  ),
  messages: wordSet(''),
  calledAgain: { communiqué: ['communiqué'], texte: ['communiqué'] },
  among: /(?<=s)\s(?:comme|tel(?:le)?s que|à l['’]image de)\s\p{Lu}[^,;:]{1,60}(?=\s*$)/u,
  conditional: /^(?:si|le jour où|chaque fois que)(?!\p{L})/iu,
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
    "(?:la |l['’])?(?:journal|quotidien|magazine|hebdomadaire|revue|chaîne|radio|agence|émission)",
    "(?:la |le |l['’]|les )?",
  ),
  nextSaying: /,?\s(?:et|mais)\s(?=\p{L})/gu,
  isRomance: true,
  passedOn,
  reportForms: {
    infinitives:
      /^(?<lead>(?:(?:dit|disait|affirme|affirmé|assure|assuré|reconnaît|reconnu|admet|admis|soutient|soutenu|déclare|déclaré|avoue|avoué|confie|confié|estime|estimé|jure|juré|confesse|confessé|raconte|raconté|prétend|prétendu|pense|pensait|croit|indique|indiqué|annonce|annoncé|confirme|confirmé|explique|expliqué|précise|précisé|maintient|maintenu|révèle|révélé|répète|répété) (?:(?:aux|au|à la) \p{Ll}{3,20} |à l['’]\p{Ll}{3,20} )?|(?:promet|promis|craint|regrette|regretté|jure|juré|propose|proposé|garantit|menace|menacé) (?:de |(?=d['’]))|s['’](?:est|était|sont|étaient) (?:\p{L}+ )?engagée?s? à |s['’]engage(?:nt|ait)? à )(?:d['’])?)(?:(?:ne |n['’])(?:pas |plus |rien |jamais )?)?(?:(?:l['’]|le |la |les )(?=avoir |être |faire )|en |y |s['’]|se |leur |lui )?(?!le faire\s)(?!(?:hier|premier|dernier|cher|autre|notre|votre|contre|entre)\s)(?:avoir|être|faire|dire|croire|[a-zàâçéèêëîïôûù]{2,}(?:er|ir|oir|endre|ondre|erdre|ivre|ettre|attre|uire))\s/u,
    announces:
      /^(?:selon les mots de |(?:constat|avis|sentiment|analyse|inquiétude) partagée? par |même (?:inquiétude|satisfaction|colère|ton|écho|avis) (?:chez|pour|du côté de) |(?:et )?(?:c['’]est (?:aussi )?ce qu['’]a (?:également |aussi )?fait|ainsi fait|ainsi a fait) |c['’]est ce que (?:dit|pense|raconte|explique|craint) |(?:(?:le )?constat|(?:le )?diagnostic|(?:l['’])?analyse|(?:la )?réponse|(?:la )?réaction|(?:le )?verdict|(?:l['’])?explication|(?:le )?message|(?:la )?conclusion|(?:l['’])?avis) d(?:e |['’]|u |e la |e l['’])|même (?:son de cloche|constat|analyse|discours|réaction) (?:chez|pour|du côté de) |ce que (?:confirme|confirmait|résume|regrette|déplore) |parole de |dixit )/iu,
    calls:
      /(?<!\p{L})(?:qualifi(?:e|é|ait)|trait(?:e|é|ait)|accus(?:e|é|ait)|parl(?:e|é|ait) d|évoqu(?:e|é|ait)|dénonc(?:e|é|ait)|fustig(?:e|é|eait)|pointe|promet|promis|réclam(?:e|é|ait)|défend(?:u|ait)?|décrit|décrivait|salu(?:e|é|ait)|regrett(?:e|é|ait)|déplor(?:e|é|ait)|définit|condamn(?:e|é|ait)|exprim(?:e|é|ait)|adress(?:e|é|ait)|remerci(?:e|é|ait)|félicit(?:e|é|ait)|rejett?(?:e|é|ait)|critiqu(?:e|é|ait)|stigmatis(?:e|é|ait)|contest(?:e|é|ait)|appel(?:le|é|ait) à|plaid(?:e|é|ait) pour|exig(?:e|é|eait)|demand(?:e|é|ait)|raill(?:e|é|ait)|vant(?:e|é|ait)|pourfend(?:u|ait)?|souhait(?:e|é|ait)|revendiqu(?:e|é|ait)|redout(?:e|é|ait)|craint|mis en garde contre|met en garde contre)['’e]?(?: [^,:;.!?]{0,60})?\s*$/u,
    quotable:
      /(?<!\p{L})(?:livre|film|roman|chanson|album|pièce|documentaire|émission|spectacle|ouvrage|série|message|phrase|mots?|propos|paroles?|discours|déclaration|slogan|tweet|lettre|formule|titre)s?(?!\p{L})/u,
    states:
      /(?<!\p{L})(?:(?:reste|demeure|continue|coûte|arrive|manque|dure|commence|ouvre|ferme|fonctionne|augmente|monte|baisse|tombe|avance|cherche|travaille|souffre|gagne|paie|respecte|touche|représente|signifie|implique|montre|existe|mérite|passe|dépasse|concerne|provoque|empêche|évite|protège|repose)(?:nt)?|(?:finit|finissent|vit|vivent|perd|perdent|reçoit|reçoivent|dépend|dépendent|répond|répondent|court|courent|vaut|valent|sert|servent|tient|tiennent|attend|attendent|prévoit|prévoient|permet|permettent|veut|veulent))(?!\p{L})/u,
    byWhom:
      /,\s(?:(?:selon|d['’]après) (?:qui|lequel|laquelle|lesquel(?:le)?s)|(?:aux dires|de l['’]avis) (?:de (?:qui|laquelle)|d(?:uquel|esquel(?:le)?s))),?\s/u,
    agent:
      /(?<!\p{L})(?:par|avec)(?: (?:le|la|son|sa|un|une))? ?(?:l['’])?(?:(?!de |du |des |que |d['’])\p{Ll}[\p{L}-]* ){0,3}(?:(?:de |du |de la |des |d['’]|de l['’])\p{Lu}[\p{L}-]* )?$/u,
    verbEnds: /(?<!\p{L})\p{Ll}{2,}(?:ait|aient|eront|erait|èrent|irent|era|ira|dra|vra|ttra)(?!\p{L})/u,
    ownDeed: {
      asks: /(?<!\p{L})(?:demand|exig|réclam|ordonn|recommand|pri[ée]|invit|appel|somm|suggér)\p{L}*/u,
      begins: /\s(?:et|mais)\s(?:n['’])?(?:a|ont|avait|avaient)\s\p{L}+(?:é|i|u|is|it)(?!\p{L})/u,
    },
    added:
      /,\s(?:à (?:la (?:toute )?veille|l['’]avant-veille|(?:quelques|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|\d{1,2}) (?:heures|jours|semaines|mois)) d(?:e|u|es)?(?:\s|['’])|(?:contredisant|démentant|désavouant|infirmant|douchant|coupant court|mettant fin|donnant (?:raison|tort)|prenant le contre-pied|tournant le dos)(?!\p{L}))/u,
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
        /^(?:ce? (?:n['’]|['’])est (?:pas )?(?:une?|aux?|à|le|la)|c['’]est (?:une?|aux?|à|le|la)|il (?:ne )?s['’]agit|il (?:ne )?faut|l['’](?:enjeu|essentiel|urgence|idée|objectif) est|(?:le|la) \p{Ll}+ (?:reste|doit))(?!\p{L})[^:]*$/u,
      narrates:
        /^(?:(?:le|la|les|l['’]|un|une|cette?|ces) ?(?:\p{L}+ )?(?:année|saison|journée|soirée|nuit|matinée|semaine|mois|été|hiver|vie|histoire|aventure|match|rencontre|course|retour|voyage|avenir|défi|rêve|cauchemar|calvaire|heure|moment|suite|reste|finale|tournoi|titre|médaille|prix|victoire|défaite|triomphe)|tout|rien|ce (?:fut|sera)|son|sa|ses|cela|ça|il n['’]y (?:a|avait)|pas question|impossible)(?!\p{L})|^[^,]{0,80}?(?<!\p{L})(?:fut|furent|était|étaient|commença|avait|avaient|a commencé|a débuté|s['’]est (?:terminée?|arrêtée?)|marque|signifie|représente)(?!\p{L})/iu,
      byPronoun: /^pour (?:(?<he>lui)|(?<she>elle))$/iu,
    },
    asTold: /^(?:comme |ainsi que )(?:l['’]|le )?/iu,
    signs:
      /^\s?[.,]?\s?(?:(?:c['’]est )?ce qu['’](?:a|avait) \p{L}+(?: (?:hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:\p{L}+ )?(?:matin|soir)))?|(?:c['’]est )?(?:ce que |ce qu['’])(?:affirme|assure|explique|indique|dit|disait|annonce|confie|estime|raconte|résume|soutient|souligne|écrit|écrivait)|c['’]est (?:par|avec|en|sur) ces (?:mots|termes|paroles) qu(?:e|['’](?=\p{Lu}))|(?:par|avec|en) ces (?:mots|termes)|(?:ainsi|voilà comment) (?:parle|parlait|s['’]exprime|s['’]exprimait)|ce sont les mots de|dixit|les mots de|c['’]est(?=\s[^.;:«»]{3,80}\squi (?:raconte|parle|témoigne|s['’]exprime|explique|se souvient|résume|décrit|détaille|le dit|l['’]affirme)(?!\p{L})[^.;:«»]{0,60}\.))(?:\s|(?<=['’]))/iu,
    trailing:
      /(?:,\s(?:tout\sen\s|en\s)?|\s(?:tout\s)?en\s)(?:ajoutant|précisant|expliquant|affirmant|assurant|estimant|déclarant|soulignant|rappelant|indiquant|jugeant|confiant|annonçant|arguant|avançant|considérant|constatant|déplorant|dénonçant|faisant (?:valoir|remarquer|savoir|observer|noter)|laissant entendre|mettant en avant le fait|insistant sur le fait|notant|observant|plaidant|prévenant|reconnaissant|regrettant|relevant|répétant|révélant|signalant|soutenant|admettant|alertant sur le fait|avertissant|concluant|confirmant|martelant|mentionnant|pointant|disant)(?:,\s[^,.;:]{3,30},|\s(?:aussi|également|encore|toutefois|par ailleurs))?\s(?:que\s|qu['’])/u,
    goesOnTo:
      /(?:,\s(?:avant d(?:e\s|['’])|pour |et d(?:e\s|['’]))|^Et d(?:e\s|['’]))(?:ajouter|préciser|expliquer|affirmer|assurer|déclarer|souligner|rappeler|indiquer|conclure|confier|reconnaître|admettre|prévenir|insister sur le fait|noter|observer|regretter|déplorer|estimer|juger|lâcher|glisser|marteler|confirmer|annoncer|avertir|relever|signaler)(?:\s(?:aussi|également|encore|aussitôt))?\s(?:que\s|qu['’])/u,
    contrasts:
      /^(?:alors qu(?:e|['’])|tandis qu(?:e|['’])|mais|même s(?:i|['’])|bien qu(?:e|['’])|quand (?=les?|la|l['’]))(?!\p{Ll}{3})/iu,
    fears: {
      verb: /^(?:crai|redout|appréhend|peur)/u,
      clause: /(?<!\p{L})n(?:e\s|['’])(?!.*(?<!\p{L})(?:pas|plus|jamais|rien|aucun|personne)(?!\p{L}))/u,
    },
    unsaid:
      /(?<!\p{L})(?:ignor\p{L}*|sa(?:it|vent|voir|vait|che)|demand\p{L}*|précis\p{L}+|établi\p{L}*|vérifi\p{L}*|clair|dire|question)(?:\s\p{L}+){0,2}\ss(?:i\s|['’])[^,;]*$|(?<!\p{L})(?:ni(?:e|ent|ait|é|er)|démen(?:t|tent|tait|ti)|contest\p{L}+|réfut\p{L}+)(?:\s\p{L}+)?\s(?:d['’])?avoir(?:\s\p{L}+)?\s*$/iu,
    whereas: /,?\s(?:tandis qu(?:e\s|['’])|alors même qu(?:e\s|['’])|là où\s)|,\salors qu(?:e\s|['’])/u,
    dataOf:
      /^(?:les (?:dernières |derniers |propres )?(?:données|chiffres|estimations|calculs|statistiques|prévisions|projections)|(?:le|un) (?:dernier )?(?:rapport|bilan|décompte|recensement|sondage|baromètre)|(?:la|une) (?:dernière )?(?:étude|enquête|estimation|note|analyse))(?: (?:officiel(?:le)?s?|provisoires?|publiée?s?|diffusée?s?))? (?:du |de la |des |de l['’]|d['’]|de |par (?:la |le |l['’])?)\p{Lu}[\p{L}-]*(?: (?:(?:d[eu]s?|d['’]|de la|pour la|pour le|et) ?)?\p{L}[\p{L}-]*){0,5}/u,
    issuedBy:
      /^[^,;:]{3,60}?\s(?:publiée?|diffusée?|émise?|rédigée?|présentée?|transmise?|rendue? publique?|signée?|réalisée?|établie?|communiquée?|fournie?|dévoilée?|annoncée?|relayée?|donnée?|avancée?|dressée?)s?(?:\s[^,;:]{1,40}?)?\spar\s/iu,
    papers:
      /(?<![\p{L}])(?:(?:[Ll]e|[Ll]a|[Uu]ne?|[Ss]on|[Ss]a)\s|[Ll]['’])(?:journal|quotidien|hebdomadaire|hebdo|mensuel|magazine|site|revue|chaîne|radio|agence|média|portail|blog|émission)(?:\s\p{Ll}[\p{L}-]*){0,3}\s[«“"]\s?(?<name>\p{Lu}[^«»“”"]{1,40}?)\s?[»”"]/u,
    studies:
      /^(?<study>(?:une?|la|l['’]|cette|les|des|de|plusieurs|deux|trois)(?: |(?<=['’]))(?:(?:récentes?|nouvelles?|vastes?|grandes?|autres?|dernières?|vieilles?) )?(?:études?|recherches?|travaux|articles?|enquêtes?)(?: (?:scientifiques?|récentes?|internationales?))?)(?:\s[^,;:]{0,60}?)?\s(?:publiée?|parue?|éditée?|diffusée?)s?(?:\s[^,;:]{1,40}?)?\s(?:par|dans|sur)\s(?:(?:la|le|les|une|un) |l['’])?(?:(?:\p{Ll}+ ){0,2}?(?:revue|journal|magazine|mensuel|bulletin)(?!\p{L})|(?:The |Nature|Science|Lancet|Cell|PLOS|PNAS|Journal|Review|Annals|Proceedings)|\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,5}? (?:of|for|and|in) )/u,
  },
  articles:
    /^(?:(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|notre|nos|ce|cette|cet|ces|mon|ma|mes)\s+|l['’])/i,
  definite: wordSet("le la les l’ l' ce cet cette ces"),
  articleOfThings: null,
  prepositions: wordSet(
    `de du des à au aux en dans sur sous par pour avec sans chez vers entre d' d’ contre selon depuis pendant après avant dès lors contrairement`,
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
  likewise: wordSet('comme'),
  clauses:
    /(?:,\s|\s)(?:quand(?!\p{L})|lorsqu(?:e(?!\p{L})|['’])|alors qu(?:e(?!\p{L})|['’])|tandis qu(?:e(?!\p{L})|['’])|pendant qu(?:e(?!\p{L})|['’])|après qu(?:e(?!\p{L})|['’])|avant qu(?:e(?!\p{L})|['’])|dès qu(?:e(?!\p{L})|['’])|depuis qu(?:e(?!\p{L})|['’])|parce qu(?:e(?!\p{L})|['’])|puisqu(?:e(?!\p{L})|['’])|bien qu(?:e(?!\p{L})|['’])|où(?!\p{L}))/u,
  opensPurpose: null,
  innerClause:
    /,?\s(?:quand\s|(?:lors|puis)qu(?:e\s|['’])|(?:alors|tandis|pendant|après|avant|dès|depuis|parce|bien) qu(?:e\s|['’]))(?=\S)/gu,
  innerAuxiliaries: wordSet('a ont avait avaient'),
  subordinators: wordSet(`où qui dont que quand alors`),
  relativeOfThings: null,
  relativeOpeners: wordList(`qui dont`),
  auxiliary:
    /\s(?:(?:[mtl]['’]|(?:nous|vous|lui|leur|y|en) )?(?:a|ont|avait|avaient)(?: (?:également|aussi|ensuite|encore|enfin|ainsi|déjà|toutefois|pourtant|même|d['’]ailleurs|par ailleurs|en outre|de nouveau|à nouveau|par la suite|depuis lors|dans la foulée|dans un premier temps|d['’]abord|cependant|alors|depuis|peu après|plus tard|donc|\p{Ll}{3,14}ment))?(?: (?:pour (?:sa|leur) part|de (?:son|leur) côté|à (?:son|leur) tour|quant à (?:lui|elle|eux|elles)))?|me|te|nous|vous|lui|leur|y|en)$/u,
  behindName: null,
  circumstances: wordSet(
    `auprès(?=\\s(?:(?:du|de\\sla|de|des)\\s|(?:de\\s)?[ld]['’])(?:Monde|Figaro|Parisien|Point|Progrès|Midi|Journal|Gazette|Dépêche|Voix|Provence|Croix|Tribune|Nouvelle|Obs|Express|Humanité|Équipe|Opinion|Échos|Libération|Mediapart|Ouest-France|Reuters|AFP|Agence|BFMTV|RTL|France|[Ff]ranceinfo|médias?|journalistes?|quotidien|journal|magazine|presse|agence|site)(?!\\p{L})) à(?=\\s(?:l['’](?:AFP|Agence|agence)|Reuters|franceinfo|Franceinfo|France|BFMTV|Libération|Mediapart|RTL|CNews|LCI)(?!\\p{L})) au(?=\\s(?:Monde|Figaro|Parisien|Point|Progrès|Midi|micro|quotidien)(?!\\p{L})) à(?=\\sl['’](?:issue|occasion|antenne|ouverture|entrée)(?!\\p{L})) dans lors en devant depuis pendant après sur(?=\\s(?:scène|place)(?!\\p{L})) (?:\\d+|\\p{Ll}+)(?=\\s(?:ans?|années?|jours?|mois|semaines?|heures?|minutes?)\\s(?:plus|après|avant))`,
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
  portions:
    /^(?:(?:près de|environ|plus de|moins de|au moins|seuls?|seulement|quelque) )?(?:(?:les )?\d{1,3}(?:[.,]\d+)?\s?% des|(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,2}) (?:\p{L}{4,} )?sur (?:deux|trois|quatre|cinq|six|huit|dix|cent|\d{1,3})(?: des|(?=\s?$))|(?:(?:plus|moins|près) de )?la moitié des|(?:un tiers|un quart|(?:deux|trois|quatre) (?:tiers|quarts|cinquièmes)|bon nombre|une (?:bonne|grande) partie|la (?:plupart|majorité|grande majorité)|une (?:majorité|minorité)) des)(?: |$)/iu,
  someone: wordSet("quelqu’un quelqu'un"),
  person: null,
  thingOf: null,
  possessive: null,
  bareGenitive: null,
  people,
};
