// What a Dutch sentence leans on that stands outside it. Data only.
import type { Referring } from '../../language.ts';

export const referring: Referring = {
  opening:
    /^(?:(?:nee|ja|jawel),|(?:na|door|met|bij|voor|over) (?:dat|die|dit|deze)|en|maar|of|want|dus|echter|daarom|inderdaad|daardoor|daarmee|daarbij|daarna|daarvoor|daarvan|daarop|daaruit|daarin|daar|hier|ook|bovendien|toch|toen|dan|vervolgens|later|eerst|eerder|intussen|ondertussen|inmiddels ook|uiteindelijk|tenslotte|sindsdien|tot dan toe|destijds|wel|zo|zelfs|alleen|deze|die|dit|dat|dezelfde|hetzelfde|zulke|beide|beiden|een ander|anderen|sommigen|velen|geen van (?:hen|beide)|een van hen|de twee|de (?:ander|andere|tweede|eerste|reden|oplossing|verklaring|oorzaak)|het (?:probleem|resultaat|duo|tweetal|verschil|antwoord)|hij|zij|ze|hun|haar|zijn|volgens (?:hem|haar|hen)|voor (?:hem|haar|hen)|op zes daarvan|wij|we|onze|ons|(?:stuur|schrijf|lees|luister|abonneer|meld) (?:je|u|een|naar|ook)|gevraagd|waarom|hoe|wie|wat|bijvoorbeeld|onder meer|in plaats daarvan|de volgende \p{L}+|(?:\p{L}+|\d+) (?:jaar|maanden|dagen|weken|uur|minuten) later|er)(?!\p{L})/iu,
  outside:
    /(?<!\p{L})(?:deze(?! (?:week|maand|zomer|winter|herfst|lente|ochtend|avond|nacht))|dit(?! (?:jaar|weekend|voorjaar|najaar|seizoen))|dat(?=[.!]$)|daarvan|daarmee|daarvoor|daarbij|daarna|daardoor|daarop|beiden|de twee(?! \p{L}+en)|volgens (?:hem|haar|hen)|toen|sindsdien)(?!\p{L})|^[^,;:„“]{0,60}\b(?:echter|daarentegen|niettemin)\b|^[^,;:„“]{0,50}\book\b|\b(?:erkent|herkent|spreekt|bestrijdt|beaamt) (?:dat|het)\b/iu,
  persons: /(?<!\p{L})(?:hij|zij|ze|hem|hen)(?!\p{L})/gu,
  person: null,
  things:
    /(?<!\p{L})(?:zijn(?= \p{Ll}+)(?! (?:er|het|de|een|\d|op|in|bekleed|gebouwd|ge\p{L}+))|haar|hun)(?!\p{L})/gu,
  placing:
    /(?:^|(?<=[\s,(]))(?:in|op|aan|bij|met|na|van|voor|om|tot|uit|over|onder|sinds|tijdens|volgens|door|naar|tegen|tussen|achter)\s(?:(?:de|het|een|\p{L}+)\s){0,2}[\p{L}\d]+/giu,
  body: /^(?:De|Het|'t) ((?:bedrijf|onderneming|firma|ploeg|team|vereniging|club|groep|comité|vakbond|bond|partij|stichting|instituut|laboratorium|fabrikant|eigenaar|eigenares|auteur|auteurs|onderzoekers?|wetenschappers?|oprichter|directeur|directrice|voorzitter|chef|trainer|aanvoerder|zangere?s?|kunstenaar|leraar|lerares|arts|boer|boerin|chauffeur|man|vrouw|jongen|meisje|broers|zussen|familie|slachtoffer|verdachte|studie|onderzoek|rapport|project|programma|plan|voorstel|maatregel|coöperatie|vergoeding|verklaring))(?! (?:van|voor|in|op|uit|naar|die|dat|\p{Lu}|‘))(?!,? \p{Lu})(?!\p{L})/u,
  teasing:
    /meningen (?:\p{L}+ )?verdeeld|maant tot voorzichtigheid\.$|(?:denkt|denken) er (?:\p{L}+ )?anders over|ziet (?:dat|het) anders|(?:heeft|hebben) (?:een|hun|zijn|haar) (?:andere|eigen) (?:kijk|idee|verklaring|antwoord)|heeft (?:haar|zijn) besluit al genomen|vertelt (?:hoe|waarom)|legt uit (?:hoe|waarom)|de(?:elt|len) [^,.]{0,30}niet\.$|zijn het (?:er )?niet (?:mee )?eens|heeft een andere (?:zorg|vraag)/iu,
  firstPerson: /(?<!\p{L})(?:ik|wij|we|ons|onze|mijn|mij)(?!\p{L})/iu,
  elided: null,
};
