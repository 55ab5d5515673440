// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';

export const standing: Standing = {
  leaning:
    /^(?:to|toto|tohle|ten|tento|ta|tato|ti|tito|ty|tyto|toho|tomu|tím|tom|takový|taková|takové|on|ona|ono|oni|ony|jeho|její|jejich|ho|mu|jim|ale|a|i|však|avšak|proto|tedy|takže|také|taky|rovněž|navíc|naopak|pak|potom|tehdy|tam|tady|zde|přesto|přitom|díky tomu|kvůli tomu|kromě toho|sám|sama|sami)(?!\p{L})/iu,
  connectives: /^(?:kromě toho|mezitím|například|ve skutečnosti|samozřejmě),\s+/iu,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun: /[“”"«],?\s+\p{L}+\s+(?:on|ona|oni)(?!\p{L})/u,
  lacksSubject: null,
  past: /^(?:dříve|dosud|doposud|kdysi|předtím|původně|zpočátku)(?!\p{L})/iu,
  pointing: null,
  announcing: null,
  subordinate:
    /^(?:když|až|pokud|jestliže|kdyby|aby|protože|jelikož|ačkoli|ačkoliv|přestože|zatímco|než|jakmile|zda|v|ve|na|z|ze|do|od|po|při|pro|podle|přes|před|mezi|kvůli|navzdory|během|a|i|ale|nebo|který|která|které|kteří|že|co|jak)(?!\p{L})/iu,
  openEnd:
    /(?:^|[\s’'(])(?:a|i|ale|nebo|že|který|která|které|kteří|v|ve|z|ze|na|do|od|po|o|u|k|ke|s|se|za|při|pod|nad|přes|bez|pro|jako|velmi)$/iu,
  openCut: /(?:^|[\s’'(])(?:se|si|je|jsou|byl|byla|bylo|byli|má|mají|bude|jak|když|není)$/iu,
  opinion:
    /(?<!\p{L})(?:ne|není|nikdy|musí|musíme|je třeba|měl by|měla by|měli bychom|protože|jen|jenom|vždy|opravdu|nejlepší|nejhorší|budoucnost|změnit|důležité|potřeba|chyba|dobře|špatně|doufám|strach|věřím|nikdo|všichni|všechno|nic|důvěra|riziko|nemožné|stojí za|ale)(?!\p{L})/giu,
};
