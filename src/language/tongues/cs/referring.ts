// What a Czech sentence leans on that stands outside it. Data only.
import { beginsWithVerb } from '../../families/alphabetic/elided.ts';
import type { Referring } from '../../language.ts';

export const referring: Referring = {
  opening:
    /^(?:a|i|ale|avšak|nebo|však|proto|tedy|takže|také|taky|rovněž|navíc|naopak|tehdy|pak|potom|poté|později|následně|nakonec|tam|tady|zde|odtud|odtamtud|mezitím|ostatně|přesto|přitom|díky tomu|kvůli tomu|kromě toho|místo toho|dokonce|jen|to|toto|tohle|ten|tento|ta|tato|ti|tito|ty|tyto|toho|tomu|tím|takový|taková|takové|oba|obě|ostatní|jiní|jiné|jiný|jiná|další|někteří|některé|mnozí|žádný|žádná|každý z nich|každá z nich|jeden z nich|jedna z nich|druhý|druhá|on|ona|ono|oni|ony|jeho|její|jejich|podle (?:něj|něho|ní|nich)|my|náš\p{L}{0,2}|naše|proč|jak|kdo|co|ten den|téhož dne|následujícího dne|(?:\p{L}+|\d+) (?:let|roky|měsíců|měsíce|dní|dny|týdnů|týdny|hodin|hodiny) (?:později|předtím))(?!\p{L})/iu,
  outside:
    /(?<!\p{L})(?:(?:ten|tento|ta|tato|tito|tyto|této|tohoto|tomto|těchto)(?! (?:samý\p{L}*|rok\p{L}*|týden\p{L}*|týdn\p{L}*|měsíc\p{L}*|sezon\p{L}*|jar\p{L}*|zim\p{L}*|lét\p{L}*))(?=\s\p{L})|tam|tehdy|z nich|oba|obě|rovněž|také|však|naopak)(?!\p{L})/iu,
  persons: /(?<!\p{L})(?:on|ona|oni|jemu|němu|něho|něj|ní|nich|nimi|ním|jí)(?!\p{L})/giu,
  person: null,
  things: /(?<!\p{L})(?:jeho|její|jejich)(?!\p{L})/giu,
  placing:
    /(?:^|(?<=[\s,(]))(?:v|ve|na|z|ze|do|od|po|před|při|nad|pod|za|pro|podle|během|u|o|k|ke|s|se)\s(?:\p{L}+\s){0,2}[\p{L}\d]+/giu,
  body: /^(Firma|Společnost|Podnik|Tým|Spolek|Agentura|Klub|Skupina|Výbor|Svaz|Strana|Hnutí|Nadace|Ústav|Laboratoř|Výrobce|Majitel|Majitelka|Autor|Autorka|Autoři|Badatelé|Vědci|Zakladatel|Zakladatelka|Ředitel|Ředitelka|Předseda|Předsedkyně|Šéf|Trenér|Trenérka|Kapitán|Muž|Žena|Chlapec|Bratři|Sestry|Rodina|Oběť|Podezřelý|Obžalovaný|Studie|Zpráva|Projekt|Program|Plán|Návrh|Družstvo)(?! (?:\p{Lu}|z|ze|v|na|od|do|pro|„))(?!\p{L})/u,
  teasing:
    /vidí (?:to|věc) jinak|(?:je|jsou) jiného názoru|má (?:jiný|vlastní) názor|vypráví, (?:jak|proč)|vysvětluje, (?:jak|proč)/iu,
  firstPerson: /(?<!\p{L})(?:já|my|nás|nám|náš\p{L}*|naše\p{L}*|můj|moje|mě|mně|mi)(?!\p{L})/iu,
  elided: beginsWithVerb({
    when: 'v ve na po od',
    copulas: 'byl byla bylo byli byly je jsou',
    before: 'se si to už také',
    verbs:
      'byl byla byli měl měla měli má je jsou stal stala zůstal zůstala bude budou narodil narodila zemřel zemřela říkal říkala říká dodal dodala dodává pracoval pracovala pracuje začal začala vyhrál vyhrála chce chtěl chtěla může musí vysvětluje tvrdí přiznává vzpomíná',
    impersonal: 'je (?=\\d)',
    subject: '(?!)',
  }),
};
