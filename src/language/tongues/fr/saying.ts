// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    ajoutant précisant expliquant affirmant assurant estimant déclarant soulignant rappelant indiquant lançant confiant jugeant
    raillé raille tancé tance fustigé fustige tonné glissait glissa lâcha souffla persiflait 
    dit déclare déclaré déclarait explique expliqué expliquait affirme affirmé affirmait assure assuré assurait ajoute ajouté raconte raconté racontait souligne souligné soulignait précise précisé
    estime estimé estimait confie confié confiait répond répondu rappelle rappelé reconnaît reconnu insiste insisté note noté observe écrit lance lancé prévient prévenu regrette regretté
    poursuit poursuivi conclut conclu résume résumé commente commenté avertit averti plaide plaidé analyse analysé indique indiqué martèle témoigne sourit soupire détaille juge selon admet admis plaisante ironise glisse tranche nuance réplique relativise rétorque rit souffle
    disent expliquent racontent estiment affirment ajoutent promet promis annonce annoncé constate constaté déplore déploré dénonce dénoncé tempère renchérit lâche lâché justifie complète enchaîne reprend
    s['’]amuse s['’]étonne s['’]inquiète s['’]interroge s['’]exclame s['’]agace s['’]indigne s['’]insurge s['’]emporte s['’]enthousiasme s['’]excuse
    se\\ssouvient se\\srappelle se\\sréjouit se\\sfélicite se\\sdésole se\\sdéfend se\\sjustifie se\\splaint se\\sconsole
    confirme confirmé concède concédé interroge interrogé demande demandé murmure murmuré lança lançait grogne grince ironisé plaisanté proteste protesté précisait raconta répète répété
    résumait jure juré glissé martelé tonne peste pestait soufflé tranché avance avancé avoue avoué défend défendu écrivait écrivent insistait alerte alerté signale
    signalé rapporte rapporté mentionne fulmine
    soutient soutenu relève relevé disait finit\\spar\\s[a-zà-ÿ]{2,20}er fait\\svaloir
    persifle persiflé balaie balayé confesse confessé reconnaissait détaillait observait notait commentait rappelait regrettait répondait affirma assura ajouta expliqua déclara répondit s['’]alarme s['’]étrangle s['’]agaçait s['’]amusait s['’]exclama reprit murmura soupira récapitule synthétise décrypte pointe pointé recadre rassure rassuré concluait clame clamé scande plaisantait ironisait
    fait\\sremarquer fait\\ssavoir fait\\sobserver fait\\snoter fit\\ssavoir laisse\\sentendre laissé\\sentendre
    annonça annonçait précisa indiqua indiquait ajoutait prévenait rétorqué répliqué nuancé tempéré confirma remarque
    remarqué argumente argue objecte objecté avouait assène asséné prédit parie jugeait admettait concédait résuma
    soutenait plaidait certifie garantit théorise épingle ricane ricané rigole rigolé maugrée bougonne marmonne
    bredouille balbutie chuchote chuchoté hurle hurlé crie crié tempête enrage s['’]esclaffe s['’]emballe s['’]offusque
    s['’]impatiente s['’]émeut se\\ssouvenait se\\srappelait se\\srassure se\\smoque se\\smarre se\\sremémore
    s['’]émerveille s['’]enquiert indiquent précisent notent confirment reconnaissent insistent soulignent rappellent
    plaident dénoncent
    aimait\\s(?:à\\s)?répéter aime\\s(?:à\\s)?répéter aimait\\s(?:à\\s)?dire aime\\s(?:à\\s)?dire
    se\\splaisait\\sà\\sdire se\\splaît\\sà\\sdire s['’]énerve s['’]enflamme s['’]écrie s['’]écriait
   
  `),
  reported: wordList(`
    dit déclare déclaré explique expliqué affirme affirmé assure assuré ajoute ajouté souligne souligné précise précisé estime estimé rappelle rappelé reconnaît reconnu indique indiqué prévient prévenu
    expliquait affirmait assurait soulignait estimait confie raconte racontait confirme confirmé annonce annoncé conclut note noté constate constaté insiste plaide plaidé soutient soutenu répond observe avance admet admis fait\\svaloir promet détaille détaillé regrette regretté dénonce dénoncé
    reconnaissait détaillait observait répondu rappelait
    disent affirment estiment assurent expliquent rappellent craint espère soulignent ajoutent jure juré avancé signale signalé rapporte rapporté concède concédé promis considère
    affirma assura ajouta expliqua déclara répondit précisa indiqua confirma annonça annonçait assène martèle martelé
    fait\\sremarquer fait\\ssavoir fit\\ssavoir fait\\sobserver fait\\snoter fait\\scomprendre laisse\\sentendre
    laissé\\sentendre indiquait précisait ajoutait prévenait répète répété répétait rétorque rétorqué réplique répliqué
    résume résumé raconté confié confiait commente nuance tempère avertit averti alerte alerté prédit parie pense
    pensait croit espérait redoute juge jugeait relève relevé remarque remarqué souligna notait constatait admettait
    concédait confirmait annoncent indiquent précisent notent confirment reconnaissent jugent craignent espèrent
    regrettent promettent dénoncent avancent pointe pointé théorise argumente argue argué objecte objecté plaidait
    soutenait avoue avoué confesse confessé martelait certifie certifié garantit garanti témoigne témoigné
    s['’]est\\scontentée?\\sde\\sdire se\\scontente\\sde\\sdire
    aime\\s(?:à\\s)?dire aimait\\s(?:à\\s)?dire
    demande demandé réclame réclamé exige exigé souhaite souhaité propose proposé recommande recommandé suggère suggéré
    préconise préconisé demandent réclament exigent souhaitent recommandent
    se\\sdit\\s(?:convaincue?|persuadée?|certaine?) s['’]est\\sdite?\\s(?:convaincue?|persuadée?|certaine?)
    est\\s(?:convaincue?|persuadée?)
  `),
  reportedAfterComma: [],
  quotative: null,
};
