// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  hearsay:
    /(?<!\p{L})zou(?:den)?(?!\p{L})[^.]*\s(?:(?:gezegd|geroepen|verklaard|geschreven|verteld|toegegeven|gedreigd|beweerd)\shebben|hebben\s(?:gezegd|geroepen|verklaard|geschreven|verteld|toegegeven|gedreigd|beweerd))(?!\p{L})|(?<!\p{L})naar\sverluidt(?!\p{L})/iu,
  said: wordList(`
    (?:sprak|spreekt)(?=\\s[^,.]{2,40}\\stegen(?:$|:))
    (?:weet|wist)(?=\\s(?:de|het|een)\\s)
    zegt zei zeiden vertelt vertelde aldus legt verklaart verklaarde benadrukt benadrukte waarschuwt waarschuwde schrijft schreef antwoordt antwoordde vindt vond stelt stelde meent meende voegt
    voegde vraagt vroeg erkent erkende concludeert concludeerde lacht verzucht reageert reageerde volgens grapt grapte klaagt klaagde roept riep constateert constateerde relativeert bevestigt bevestigde herinnert denkt dacht vertellen zeggen
    legde lachte zucht zuchtte geeft gaf luidt luidde klinkt klonk besluit besloot herinnerde merkt merkte oordeelt oordeelde bromt bromde fluistert fluisterde
    beweert beweerde betoogt betoogde bepleit bepleitte vervolgt vervolgde vult vulde licht lichtte noemt noemde meldt meldde begint peinst foetert sneert mijmert glimlacht schampert verdedigt verdedigde hoopt hoopte vreest vreesde gelooft geloofde belooft beloofde laat\\sweten liet\\sweten lieten\\sweten verzekert verzekerde
    repliceert repliceerde countert counterde snauwt snauwde oppert opperde stamelt stamelde herhaalt herhaalde prijst prees verkondigt verkondigde schetst schetste omschrijft omschreef nuanceert nuanceerde schrijven schreven verklaarden verklaren vroegen riepen beaamt beaamde bekent bekende jubelt jubelde schreeuwt schreeuwde mompelt mompelde belijdt concluderen besluiten somt schatert grinnikt grinnikte preciseert preciseerde klinken analyseert analyseerde oordeelden voorspelt voorspelde raadt raadde adviseert adviseerde beklemtoont beklemtoonde onderstreept onderstreepte vermoedt verduidelijkt verduidelijkte protesteert protesteerde moppert mopperde foeterde tiert tierde juicht juichte onthult onthulde beseft besefte betreurt betreurde hekelt hekelde noteert noteerde dreigt dreigde eist eiste smeekt smeekte bezweert bezwoer brult brulde gilt gilde schamperde (?:laat|laten|liet|lieten)(?=\\s[^,.]{2,60}\\sweten)
    (?:rekent|rekende|rekenden|houdt|hield|hielden)(?=\\s[^,.]{2,60}\\sv(?:oor|ol)(?![a-z])) (?:voert|voerde|voerden|stipt|stipte|kaart|kaartte)(?=\\s[^,.]{2,60}\\saan(?![a-z]))
    getuigt getuigde getuigden geciteerd rapporteert rapporteerde snikt snikte stottert stotterde grijnst grijnsde sist siste briest brieste sust suste filosofeert filosofeerde kreunt kreunde hijgt steunt sputtert sputterde giert joelt bijt snuift knort knorde gniffelt gniffelde giechelt giechelde kermt jammert jammerde zeurt pareert pareerde werpt wierp tempert temperde nuanceren sombert somberde dreunt prevelt prevelde verklapt verklapte verraadt bekritiseert sneerde mijmerde glimlachte verzuchtte peinsde snibt bezweren verwoordt verwoordde formuleert formuleerde
  `),
  reported:
    wordList(`zegt zei vertelt verklaart verklaarde benadrukt benadrukte waarschuwt stelt stelde meent erkent schrijft
    vertelde meende erkende schreef zeiden zeggen beweert beweerde betoogt betoogde meldt meldde denkt dacht vindt vond hoopt hoopte vreest vreesde verwacht verwachtte concludeert concludeerde bevestigt bevestigde verzekert verzekerde laat\\sweten liet\\sweten lieten\\sweten besluit besloot
    schrijven schreven verklaarden benadrukten oppert opperde voorspelt voorspelde beaamt klaagt klaagde herhaalt herhaalde schat schatte berekent
    (?:laat|laten|liet|lieten)\\s(?:in|via|aan|op)\\s(?:[a-z]{1,20}\\s){1,3}weten waarschuwde waarschuwden meldden melden waarschuwen vrezen hopen denken vinden erkennen antwoordt antwoordde zegde vermoedt vermoedde benadrukken legt\\suit onderstreept onderstreepte belooft beloofde
    (?:laat|laten|liet|lieten)(?=\\s[^,.]{2,60}\\sweten\\sdat)
    (?:geeft|gaf|geven|gaven)(?=\\s(?:[^,.]{2,40}\\s)?aan\\sdat)
    (?:wijst|wees)(?=\\s(?:[^,.]{2,40}\\s)?erop\\sdat)
    (?:maakt|maakte|maakten)(?=\\s(?:[^,.]{2,40}\\s)?(?:bekend|duidelijk)\\sdat)
    (?:wil|wilde)(?=\\s(?:[^,.]{2,20}\\s)?kwijt\\sdat)
    (?:voegt|voegde)(?=\\s(?:[^,.]{2,40}\\s)?toe\\sdat)
    (?:gaat|ging)(?=\\s(?:[^,.]{2,40}\\s)?ervan\\suit\\sdat)
    (?:is|was|zijn)(?=\\s(?:[^,.]{2,20}\\s)?(?:ervan\\s)?overtuigd\\sdat)
    eist eiste eisen eisten oordeelt oordeelde oordelen oordeelden constateert constateerde constateren signaleert signaleerde concluderen concludeerden voorspellen
    adviseert adviseerde suggereert suggereerde veronderstelt veronderstelde bekent bekende verkondigt verkondigde onthult onthulde besluiten besloten
    betreurt betreurde preciseert preciseerde verduidelijkt verduidelijkte relativeert relativeerde nuanceert stellen stelden menen meenden voorziet voorzag
    vermoeden vermoedden verwachten verwachtten beloven beloofden bevestigen bevestigden hoopten vreesden vonden dachten betogen betoogden beweren beweerden
    reageert reageerde herinnert herinnerde garandeert garandeerde dreigt dreigde becijfert becijferde rekent rekende getuigt getuigde noteert noteerde beseft besefte klagen klaagden
    ontdekt ontdekte ontdekten vertellen vertelden erkenden lieten\\sverstaan laat\\sverstaan liet\\sverstaan
    (?:gezegd|verklaard|laten\\sweten|bekendgemaakt|aangekondigd|bevestigd|gemeld|toegegeven|beloofd|gewaarschuwd|verteld|geschreven|uitgelegd|vastgesteld|berekend|geconcludeerd|erkend|ontdekt|toegezegd|aangegeven|geëist|geoordeeld|geklaagd)(?=\\sdat\\s)
    (?:kondigt|kondigde|kondigen|kondigden)(?=\\s(?:[^,.]{2,40}\\s)?aan\\sdat)
    (?:geeft|gaf|geven|gaven)(?=\\s(?:[^,.]{2,40}\\s)?toe\\sdat)
    (?:houdt|hield|houden|hielden)(?=\\s(?:[^,.]{2,40}\\s)?vol\\sdat)
    (?:merkt|merkte)(?=\\s(?:[^,.]{2,40}\\s)?op\\sdat)
    (?:wijzen|wezen)(?=\\s(?:[^,.]{2,40}\\s)?erop\\sdat)
    (?:is|was|zijn|waren)(?=\\s(?:[^,.]{2,30}\\s)?(?:van\\s(?:mening|oordeel|opvatting|overtuiging)|(?:de|die)\\s(?:mening|opvatting|overtuiging)\\stoegedaan|bang|bezorgd|optimistisch|hoopvol|stellig)\\sdat)
    (?:heeft|had|hebben|hadden)(?=\\s(?:[^,.]{2,20}\\s)?(?:het\\s(?:gevoel|idee|vermoeden)|de\\s(?:indruk|hoop|verwachting|vrees)|er\\s(?:alle\\s|veel\\s)?vertrouwen\\sin|er\\sgeen\\stwijfel\\sover)\\sdat)
    (?:spreekt|sprak|spreken|spraken)(?=\\s(?:[^,.]{2,30}\\s)?(?:de|zijn|haar|hun)\\s(?:hoop|verwachting|vrees|zorg|vertrouwen)\\suit\\sdat)
    (?:staat|stond|staan|stonden)(?=\\s(?:[^,.]{2,20}\\s)?op\\shet\\sstandpunt\\sdat)
    (?:maakt|maakte|maken|maakten)\\s(?:er\\s)?zich\\s(?:er\\s)?zorgen(?=\\s(?:over\\s)?dat)
    (?:gaan|gingen)(?=\\s(?:[^,.]{2,40}\\s)?ervan\\suit\\sdat)
    (?:houdt|hield|houden|hielden)(?=\\s(?:[^,.]{2,20}\\s)?er\\srekening\\smee\\sdat)
    (?:pleit|pleitte|pleiten|waarschuwt|waarschuwde|waarschuwen|hamert|hamerde|rekenen|vertrouwt|vertrouwde)(?=\\s(?:[^,.]{2,40}\\s)?(?:erop|ervoor|erover)\\sdat)
  `),
  reportedAfterComma: [],
  quotative: null,
};
