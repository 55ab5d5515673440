// What people and bodies are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { addressed, ages, circle, kinds } from './described.ts';
import { ofNation, stateOffice } from './nations.ts';

export const people: PeopleWords = {
  titles: new Set([...shared.titles, ...wordList(`m mme mlle me maître monsieur madame pdg dg drh dga`)]),
  honorifics: new Set([...shared.honorifics, ...wordList(`m mme mlle me maître monsieur madame`)]),
  genderedArticles: { female: wordSet('la une cette sa'), male: wordSet('le un ce cet') },
  roleWord:
    /(?:eur|euse|rice|iste|ien|ienne|ier|ère|er|ant|ante|ent|ente|aire|ogue|parole|chef|cheffe|membre|juge|ministre|élu|élue|avocat|avocate|préfet|préfète|pdg|dg|ée?|fils|fille|cadre|médecin|athlète|artiste|roi|reine|pape|évêque|prêtre|maître|responsable|guide|berger|bergère|boulanger|boulangère|adjointe?|capitaine|colonel|commune|voix|numéro|leader)s?$/iu,
  nouns: wordSet(
    `inconnu complice vice-procureur vice-procureure vice-président vice-présidente substitut substitute élu élue édile homme femme garçon fille enfant mère père fils frère sœur mari épouse veuve voisin voisine habitant habitante témoin victime client cliente passant passante conducteur conductrice infirmier infirmière médecin patient patiente professeur élève étudiant étudiante ouvrier ouvrière collègue patron patronne propriétaire agriculteur agricultrice pêcheur joueur joueuse entraîneur policier policière gendarme avocat avocate juge procureur procureure présidente président maire ministre suspect prévenu prévenue ami amie retraité retraitée porte-parole directeur directrice agent employé employée lecteur lectrice adolescent adolescente gardien gardienne glaciologue chercheur chercheuse scientifique biologiste historien historienne sociologue politologue politiste économiste spécialiste expert experte ingénieur ingénieure technicien technicienne chirurgien chirurgienne aide-soignante aide-soignant sage-femme pharmacien pharmacienne soignant soignante pompier secouriste berger bergère éleveur éleveuse maraîcher vigneron vigneronne boulanger boulangère boucher cuisinier cuisinière serveur serveuse barman commerçant commerçante vendeur vendeuse caissière artisan artisane maçon plombier couvreur menuisier mareyeur marin capitaine chauffeur chauffeure routier cheminot pilote passager passagère usager usagère voyageur voyageuse touriste randonneur randonneuse guide supporter supportrice spectateur spectatrice attaquant défenseur coureur coureuse cycliste nageur nageuse champion championne arbitre sélectionneur coach enquêteur enquêtrice magistrat magistrate plaignant plaignante accusé accusée parlementaire député députée sénateur sénatrice conseiller conseillère adjoint adjointe préfet préfète ambassadeur ambassadrice diplomate syndicaliste délégué déléguée militant militante manifestant manifestante bénévole adhérent adhérente cadre dirigeant dirigeante fondateur fondatrice entrepreneur entrepreneuse gérant gérante actionnaire auteur autrice écrivain écrivaine romancier romancière cinéaste réalisateur réalisatrice acteur actrice comédien comédienne chanteur chanteuse rappeur rappeuse musicien musicienne peintre artiste photographe prêtre curé évêque imam rabbin grand-mère grand-père oncle tante cousin cousine neveu nièce gendre belle-mère lycéen lycéenne collégien locataire riverain riveraine badaud participante participant convive intéressé intéressée patriarche fonctionnaire quadragénaire quinquagénaire sexagénaire trentenaire sergent caporal commandant colonel adjudante brigadier plongeur plongeuse archevêque prélat abbé sacristain cardinal éducateur éducatrice instituteur institutrice enseignant enseignante proviseur proviseure principal rectrice recteur doyen doyenne bibliothécaire archiviste libraire éditeur éditrice traducteur traductrice journaliste chroniqueur chroniqueuse poète poétesse compositeur compositrice danseur danseuse metteuse violoniste pianiste vétérinaire dentiste kinésithérapeute psychologue psychiatre pédiatre urgentiste généraliste neurologue cardiologue oncologue dermatologue physicien physicienne chimiste géologue archéologue météorologue climatologue océanographe écologue botaniste astronome mécanicien mécanicienne électricien électricienne coiffeur coiffeuse couturière fleuriste apiculteur apicultrice ostréiculteur pâtissier pâtissière restaurateur restauratrice hôtelier hôtelière aubergiste concierge vigile livreur livreuse facteur factrice éboueur caissier conservateur conservatrice militaire soldat colonelle général rescapé rescapée survivant survivante sinistré sinistrée réfugié réfugiée ailier ailière pilier talonneur meneur meneuse buteur buteuse footballeur footballeuse trésorier trésorière responsable coordinateur coordinatrice président-directeur banquier banquière investisseur analyste courtier courtière négociateur négociatrice porte-voix secrétaire commissaire commandante lieutenant lieutenante adjudant inspecteur inspectrice contrôleur contrôleuse notaire huissier huissière greffier greffière consul candidat candidate opposant opposante professeure compagnon compagne viticulteur viticultrice maraîchère chasseur chasseuse aiguilleur hôtesse charpentier salarié salariée intérimaire gréviste copropriétaire piéton attaquante skieur athlète supporteur sculpteur sculptrice pasteur suspecte septuagénaire octogénaire nonagénaire vieillard gestionnaire ambulancier ambulancière forestier forestière dame parent chef cheffe blessé blessée brigadière maîtresse abonné abonnée doctorant doctorante postdoctorant postdoctorante stagiaire apprenti apprentie anesthésiste radiologue gynécologue allergologue urbaniste architecte paysagiste décoratrice styliste couturier créateur créatrice designer graphiste développeur développeuse informaticien informaticienne programmeur hackeur standardiste réceptionniste aide-ménagère nourrice assistante assistant animateur animatrice surveillant surveillante formateur formatrice orthophoniste psychomotricien ostéopathe opticien opticienne traiteur fromager fromagère poissonnier poissonnière bouchère épicier épicière buraliste cafetier brasseur brasseuse caviste sommelier sommelière œnologue céréalier céréalière arboriculteur trufficulteur paysan paysanne fermier fermière bûcheron bûcheronne garde-chasse garde-forestier garde-pêche batelier éclusier docker grutier cariste manutentionnaire magasinier magasinière préparateur préparatrice soudeur soudeuse chaudronnier ajusteur tourneur fraiseur électromécanicien carreleur plâtrier zingueur charpentière ébéniste luthier luthière horloger horlogère bijoutier bijoutière joaillier potier potière céramiste verrier tisserand tisserande tapissier relieur imprimeur typographe cordonnier maroquinier moniteur monitrice instructeur instructrice skieuse surfeur surfeuse grimpeur grimpeuse alpiniste navigateur navigatrice marathonien marathonienne boxeur boxeuse judoka escrimeur escrimeuse gymnaste rameur rameuse handballeur handballeuse volleyeur volleyeuse basketteur basketteuse rugbyman tennisman demi-finaliste libéro passeur passeuse soigneur jardinier jardinière horticulteur horticultrice pépiniériste fossoyeur croque-mort thanatopracteur voyante détective commissaire-priseur antiquaire brocanteur brocanteuse galeriste collectionneur collectionneuse mécène philanthrope milliardaire rentier rentière promoteur promotrice bailleur bailleuse locatrice hébergeur hébergeuse campeur campeuse vacancier vacancière croisiériste pèlerin pèlerine paroissien paroissienne moine nonne diacre aumônier aumônière chanoine détenu détenue condamné condamnée braqueur cambrioleur voleur voleuse agresseur otage ravisseur automobiliste motard motarde cyclotouriste trottinettiste piétonne contribuable allocataire chômeur chômeuse demandeur demandeuse travailleur travailleuse expatrié expatriée migrant migrante exilé exilée sans-abri orphelin orpheline jumeau jumelle aînée cadette benjamin benjamine compatriote congénère camarade confrère consœur homologue prédécesseur successeur remplaçant remplaçante suppléant suppléante sous-préfet sous-préfète eurodéputé eurodéputée échevin échevine bourgmestre chancelier chancelière sultan émir roi reine prince princesse duc duchesse porte-drapeau vétéran hôte aîné cadet membre prisonnier docteur docteure rapporteur rapporteure représentant représentante gouverneur gouverneure auteure correspondant rédacteur rédactrice blogueur internaute électeur électrice citoyen citoyenne coéquipier coéquipière combattant combattante amiral officier pape
      acrobate agente baby-sitter balayeur beau-père bru bébé cameraman cavalière charcutier clochard clown colocataire comptable copain copine
      coursier douanier fiancé fiancée fillette forgeron géomètre héritier héritière inconnue interprète inventeur jockey juré lutteur mariée matelot
      mendiant moniale négociant petit-fils petite-fille sauveteur skipper sprinteur thérapeute tireur vagabond veuf villageois`,
  ),
  nounEnds:
    /^(?!(?:aspirateur|radiateur|réfrigérateur|congélateur|indicateur|accélérateur|carburateur|ventilateur|générateur|simulateur|ordinateur|distributeur|liste|piste|matrice|cicatrice|tondeuse|berceuse|perceuse|agrafeuse|photocopieuse|nébuleuse|veilleuse|mitrailleuse|moissonneuse|pelleteuse|calculatrice|imprimeuse|facture)$)\p{Ll}{2,}(?:[aui]teur|[aui]trice|euse|iste|icien|icienne|ologue)$/u,
  partyNouns: wordSet(`parti mouvement syndicat groupe club`),
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
  mates: wordSet(
    `camarade coéquipier coéquipière collègue confrère consœur compagnon compagne homologue rival rivale`,
  ),
  withoutOffice: wordSet(
    `homme femme garçon fille mère père fils frère sœur oncle tante cousin cousine voisin voisine ami amie veuve veuf client cliente mari époux épouse grand-père grand-mère petit-fils petite-fille neveu nièce`,
  ),
  ownNames: {
    female: wordSet('Andrea Simone Vivian Kim Kelly Ashley'),
    male: wordSet('Jean Alexis Sidney Claude Francis'),
  },
  circle,
  kinds,
  ages,
  addressed,
  stateOffice,
  ofNation,
  soleOffices: /^(?:pape|souverain pontife|premi(?:er|ère) ministre|garde des sceaux)$/iu,
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
    /^(?:attaquante?|buteu(?:r|se)|ailière?|joueu(?:r|se)|footballeu(?:r|se)|internationale?)$/iu,
    /^(?:gardienne?|joueu(?:r|se)|footballeu(?:r|se)|internationale?)$/iu,
    /^(?:milieu|joueu(?:r|se)|footballeu(?:r|se)|internationale?)$/iu,
    /^(?:capitaine|joueu(?:r|se)|internationale?)$/iu,
    /^(?:pilier|talonneur|demi|joueur|international)$/iu,
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
      `mme mlle madame mademoiselle mère fille sœur épouse veuve femme voisine procureure présidente directrice infirmière avocate productrice actrice réalisatrice compositrice éditrice fondatrice cofondatrice chanteuse danseuse joueuse entraîneuse vendeuse conseillère boulangère agricultrice chercheuse romancière écrivaine musicienne comédienne pharmacienne gardienne institutrice lycéenne étudiante ouvrière couturière cousine tante amie retraitée députée sénatrice adjointe élue historienne championne`,
    ),
    male: wordSet(
      `m monsieur père fils frère mari homme voisin directeur avocat producteur acteur réalisateur compositeur éditeur fondateur cofondateur chanteur danseur joueur vendeur boulanger agriculteur romancier musicien comédien pharmacien instituteur lycéen étudiant ouvrier cousin oncle ami retraité infirmier`,
    ),
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
    last: shared.placeEnds,
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
    `préfecture consulat mairie ville commune état parquet police gendarmerie ministère gouvernement tribunal rectorat région département métropole municipalité fédération justice université hôpital académie évêché archevêché diocèse ambassade chancellerie agglomération sous-préfecture intersyndicale cour opposition majorité direction commission famille autorité chambre inspection conseil comité accusation exécutif paroisse hémicycle`,
  ),
  organisationNouns: wordList(
    `radio association entreprise société enseigne start-up journal quotidien collectif ministère mairie gendarmerie police parquet préfecture tribunal groupe compagnie agence banque ong syndicat fédération fondation plateforme opérateur hebdomadaire mensuel cabinet organisation coopérative constructeur`,
  ),
};
