// Who says what: the small words around a quotation, and how names go through the cases. Data only.
import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { slavic } from '../../families/alphabetic/slavic/grammar.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { people } from './people.ts';

export const quoting: QuotingWords = {
  ...slavic,
  pronouns: {
    on: { number: 'one', gender: 'male' },
    ona: { number: 'one', gender: 'female' },
    oni: { number: 'many', gender: 'any' },
  },
  firstPersons: wordSet('já my ty vy'),
  dropped:
    /^\s*(?:$|[.,;]|(?:v|ve|na|po|při|během|dnes|včera|a|i|s|se|k|ke|u|pro|před|za|mezi|o|do|od|také|ještě|už|rovněž|novinářům|médiím|redakci|česky|anglicky|smutně|stručně)(?:\s|$))/iu,
  pluralVerb: /(?:li|ly|jí)(?:\s(?:si|se))?$/u,
  verbGender: { female: /la(?:\s(?:si|se))?$/u, male: /l(?:\s(?:si|se))?$/u },
  recipients:
    /^(?:\s(?:dnes|včera|v \p{Ll}+))?\s(?:(?:pro |serveru |webu |portálu |deníku |týdeníku |agentuře |stanici |rozhlasu |televizi |redakci ){0,2}(?:ČTK|ČT|ČT24|ČRo|MF DNES|E15|TASR|AP|AFP|BBC|CNN|Reuters|DPA|Seznam Zprávám|Seznam Zprávy|Hospodářským novinám|Lidovým novinám|České televizi|Českému rozhlasu|Radiožurnálu|Deníku(?: \p{Lu}\p{L}*)?|Právu|Novinkám|Respektu|Reflexu|Blesku|Forbesu|Aktuálně|(?:\p{Lu}|i\p{Lu})\p{L}*\.cz)|(?:pro|serveru|webu|portálu|deníku|týdeníku|stanici|televizi) \p{Lu}\p{L}*(?:\.cz)?)(?=[\s,.]|$)/u,
  beforeVerb: wordSet(
    'se si jak a i to tak pak poté potom ještě také dnes včera mi nám mu už k tomu sám sama',
  ),
  asBefore: wordSet('jak'),
  openers: wordSet('sám sama sami'),
  coordinators: wordSet('a i ale nebo'),
  together: wordSet('a i'),
  that: /^,?\s*že\s+/iu,
  conjunctions: wordSet('že'),
  whatSomebody: /(?<!\p{L})co\s/iu,
  conditional: /^(?:pokud|jestli|jestliže|kdyby|zda)(?!\p{L})/iu,
  sources: {
    before: /(?<!\p{L})[Pp]odle\s/u,
    behind: null,
    own: /(?<!\p{L})podle (?:svých|vlastních) slov(?!\p{L})/iu,
    theirs: /(?<!\p{L})podle (?:(?<he>něj|něho)|ní)(?=[\s,])/iu,
    genitive: null,
    isOblique: true,
  },
  articles:
    /^(?:jeho|její|jejich|náš|naše|ten|ta|to|ti|tento|tato|toto|jeden|jedna|další|jiný|jiná|některý|některá)\s+/iu,
  definite: wordSet('ten ta tento tato'),
  prepositions: wordSet(
    'v ve na z ze do od pro o po přes při pod nad před za mezi u k ke ku s se bez kolem okolo podle během kvůli díky proti vůči vedle kromě mimo skrz dle uvnitř ohledně',
  ),
  personalPrepositions: wordSet('s se pro od'),
  rolePrepositions: wordSet('pro z ze'),
  ofWhom: wordSet('pro o'),
  manners: wordSet('přes v na'),
  finite: anyWord(
    `je jsou byl byla bylo byli byly bude budou má mají měl měla měli může mohou musí chce chtějí není nejsou se si jsem jsme jste jsi já my on ona oni
    mám máme můžeme musíme chceme víme vidíme děláme jde dělá dává stává zůstává začíná nemá nemají nemůže nebude nikdo něco`,
  ),
  negations: /(?<!\p{L})(?:ne|nikdy|nikdo|zda|jestli|pokud|kdyby)\s*$/iu,
  passive: /(?<!\p{L})(?:byl|byla|byli|byly|bylo|je|jsou|být|bude)\s*$/iu,
  relatives: /,\s*(?:který|která|které|kteří|kterého|kterou|jenž|jež|co)(?!\p{L})/iu,
  subordinators: wordSet(
    'který která které kteří kterého kterému kterém kterým kterou kterých kterými jenž jež jehož jejíž jejichž když kdy kde protože ačkoli ačkoliv zatímco aby než co proč zda',
  ),
  relativeOpeners: wordList(
    'který která které kteří kterého kterému kterém kterým kterou kterých kterými jenž jež jehož jejíž jejichž',
  ),
  circumstances: wordSet('v ve na po při před do během u pro k ke o'),
  afterLastVerb: wordSet('v ve na po při do včera dnes'),
  sentenceAdverbs: wordSet(
    'včera dnes však mezitím podle později předtím poté potom také rovněž nyní teď ráno večer odpoledne dopoledne už již ještě následně nakonec navíc novinářům médiím česky stručně smutně se si jednoznačně dále loni letos ale zároveň',
  ),
  notInRoles: wordSet(
    'a i ale však včera dnes také předtím později potom nyní citovaný citovaná zmíněný zmíněná už již jeho její jejich',
  ),
  written: wordSet('nápis heslo titul název slogan'),
  cites: wordList('cituj[ei] citoval[ai]?'),
  latter: /^ten poslední$/iu,
  anybody: wordSet('jeden jedna několik mnoho obyvatelé odborníci experti vědci'),
  someone: wordSet('někdo'),
  person: /^\d+letý|^\d+letá/iu,
  people,
};
