// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';
import { verbless } from './verbless.ts';

export const standing: Standing = {
  leaning:
    /^(?:dit|dat|deze|die|hij|zij|ze|het(?= (?:is|was|waren|zijn|wordt|werd|worden|zou|zal|zouden|gaat|ging|heeft|had|kan|kon|kunnen|moet|moest|mag|mocht|wil|wilde|blijft|bleef|lijkt|leek|komt|kwam|duurt|duurde|staat|stond|ligt|lag|loopt|liep|maakt|maakte|geeft|gaf|betekent|betekende|klopt|klopte|scheelt|kost|kostte|helpt|hielp|werkt|werkte|gebeurt|gebeurde|zit|zat|doet|deed|zegt|zei|vindt|vond|niet|nog|al|ook|wel|om|in|op|te|er|nu|met|aan|van|voor|zo|dan|toch|weer|hem|haar|hen|ons|juist|gewoon|eigenlijk|pas|altijd|nooit|steeds|allemaal|zelf|hier|daar|meestal|vaak|beter|erg|heel|tijd|mogelijk|nodig|zeker|moeilijk)(?!\p{L}))|maar|en|echter|daarom|ook|bovendien|dus|zijn|haar|hun|toch|toen)(?!\p{L})/iu,
  connectives: null,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun:
    /[’”"'»“«],?\s+\p{L}+\s+(?:hij|zij|ze)(?!\p{L})|,\s(?:zegt|zei|aldus|vertelt|vertelde|meldt|meldde|schrijft|schreef|stelt|stelde)\s(?:hij|zij|ze|hem|haar)[.!]?$/u,
  lacksSubject: null,
  isVerbless: verbless,
  picture:
    /\((?:(?:tweede|derde) van )?(?:links|rechts|midden)\)|(?<!\p{L})\p{Lu}\p{L}+, (?:links|rechts|midden),|^[Vv](?:an|\.) ?l(?:inks|\.)|(?<!\p{L})[Oo]p de foto(?!\p{L})|(?<!\p{L})(?:video|filmpje|foto|grafiek|kaart) hier(?:onder|boven)(?!\p{L})/u,
  past: /^(?:vroeger|voorheen|tot nu toe|destijds|oorspronkelijk)(?!\p{L})/iu,
  defining:
    /^[^,;“"„]{2,60} (?:is|zijn) (?:een|de|het|een van de) (?:[\p{L}-]+ ){0,5}(?:in|van|voor) (?:de |het )?\p{Lu}|(?<!\p{L})werd geboren(?!\p{L})|(?<!\p{L})is getrouwd(?!\p{L})/u,
  pointing: null,
  announcing: /^[^“"„]{0,50}(?<!\p{L})(?:ontvangt|verwelkomt|ontving|verwelkomde) (?:ons|me|mij)(?!\p{L})/iu,
  hanging: /^(?:wanneer|terwijl|toen|hoewel|omdat|nadat|voordat|als|die|dat|wie|waar|en|of)(?!\p{L})/iu,
  negates: /(?<!\p{L})(?:niet|geen|nooit|zonder|niemand)(?!\p{L})/iu,
  takesBack:
    /(?<!\p{L})(?:maar|echter|hoewel|ofschoon|tenzij|behalve|toch|mits|totdat|tot|toen|als|wanneer|ook al)(?!\p{L})|^\s*niet(?!\p{L})/iu,
  turns: /^(?:maar|tenzij|hoewel|behalve|mits|als)(?![\p{L}’'])/u,
  goesOn: /^(?:en|of|want|omdat|zodat)(?![\p{L}’'])/u,
  subordinate:
    /^(?:als|toen|terwijl|hoewel|omdat|doordat|nadat|voordat|sinds|zodat|indien|of|dat|in|op|bij|met|na|van|voor|om|volgens|ondanks|tijdens|en|maar|die|wie|waar)(?!\p{L})/iu,
  openEnd:
    /(?:^|[\s’'(])(?:de|het|een|en|of|maar|dat|die|als|van|te|zijn|hun|haar|zeer|dan|wiens|toen|terwijl|nadat|omdat|doordat|zodat|voordat|totdat|hoewel|waar|waarin|waarop|wie)$/iu,
  openCut:
    /(?:^|[\s’'(])(?:in|op|aan|bij|met|na|voor|om|tot|uit|over|onder|door|naar|tegen|tussen|is|was|waren|heeft|hebben|wordt|worden|zal|niet|er|ook|hij|zij|ze)$/iu,
  verbLast: /(?<!\p{L})(?:dat|of)\s+$/u,
  opinion:
    /(?<!\p{L})(?:niet|nooit|moet|moeten|zou|omdat|alleen|altijd|echt|beste|slechtste|toekomst|veranderen|verandert|belangrijk|nodig|fout|goed|hoop|angst|geloof|niemand|iedereen|alles|niets|maar|geen|vertrouwen|risico|onmogelijk|eindelijk|eigenlijk)(?!\p{L})/giu,
};
