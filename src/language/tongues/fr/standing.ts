// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';
import { verbless } from './verbless.ts';

export const standing: Standing = {
  leaning:
    /^(?:c['’](?:est|était|sera|serait) (?:\p{Ll}+ment|liée?|pas|plus|donc|aussi|très|trop|bien|vrai|faux|ainsi|là|pourquoi|dommage|inacceptable|scandaleux|difficile|(?:im)?possible)|cela|ça|ce(?! (?:qui|que|dont)(?!\p{L})| qu['’])|cet|cette|ces|celui-ci|celle-ci|ceux-ci|il|elle|ils|elles|mais|et|donc|cependant|pourtant|alors|ainsi|aussi|son|sa|ses|leur|leurs|en effet|de plus|par ailleurs)(?!\p{L})/iu,
  connectives:
    /^(?:cependant|pourtant|toutefois|en effet|par ailleurs|de plus|ainsi|néanmoins|enfin|en revanche|par exemple|en outre|au contraire),\s+/i,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing:
    /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) par \p{Ll}+[.!?]?["”»]?$/u,
  saidByPronoun:
    /[’”"'»“«」],?\s+\p{L}+-(?:t-)?(?:il|elle)|,\s(?:\p{L}+-(?:t-)?(?:il|elle)(?:\s\p{L}+é)?|selon (?:lui|elle))[.!]?$/u,
  lacksSubject: null,
  isVerbless: verbless,
  picture:
    /\((?:(?:2e|deuxième|troisième) )?(?:à gauche|à droite|au centre|de gauche à droite|g\.|d\.|gauche|droite|centre)\)|(?<!\p{L})\p{Lu}\p{L}+, (?:à gauche|à droite|au centre),|(?<!\p{L})[Dd]e gauche à droite(?!\p{L})|(?<!\p{L})(?:vidéo|photo|carte|graphique) ci-(?:dessous|dessus)(?!\p{L})/u,
  past: /^(?:auparavant|autrefois|jusque-là|jusqu['’]ici|jadis|avant cela|à l['’]époque|à l['’]origine)(?!\p{L})/iu,
  defining:
    /^[^,;«]{2,60} (?:est|sont) (?:une?|le|la|l['’]une? des|les) ?(?:[\p{L}-]+ ){0,5}(?:de|du|en|au|d['’]|des) ?(?:la |l['’])?\p{Lu}|(?<!\p{L})est née? (?:le|en|à)(?!\p{L})/u,
  pointing: null,
  announcing:
    /^(?:\p{L}+ ){0,3}(?:commande|boit|sert|verse|remue) (?:un|une|le|son) (?:\p{L}+ )?(?:thé|café|verre|bière|tisane)(?!\p{L})|^[^«“"]{0,50}(?<!\p{L})(?:(?:nous|m['’]) ?(?:a|ont|avait) (?:reçu|accueilli|donné rendez-vous)|nous (?:reçoit|accueille|reçoivent|accueillent|donne rendez-vous|ouvre (?:sa|la) porte))|^(?:reportage|récit|rencontre|entretien|décryptage) (?:dans|à|au|aux|avec|sur|en|du|de|des|auprès|chez)(?= )|\b(?:entretien|interview)\b.{0,40}\b(?:condensé|édité)(?!\p{L})/iu,
  hanging:
    /^(?:quand|lorsque|lorsqu|alors|si|comme|puisque|parce|qui|que|qu|dont|où|une fois|tandis|et|ou)(?!\p{L})/iu,
  negates: /(?<!\p{L})(?:ne|n(?=['’])|pas|jamais|sans|personne)(?!\p{L})/iu,
  takesBack:
    /(?<!\p{L})(?:mais|cependant|toutefois|pourtant|néanmoins|bien que|quoique|sauf|hormis|à moins|jusqu['’]à ce|quand|lorsque|lorsqu['’]\p{L}+|si|alors qu)(?!\p{L})|^\s*(?:non|pas)(?!\p{L})/iu,
  turns: /^(?:mais|sauf|si|quoique|(?:bien|à moins|tant) qu[e’']|jusqu['’])(?!\p{L})/u,
  goesOn: /^(?:et|ou|car|donc|(?:parce |puis)qu[e’'])(?!\p{L})/u,
  subordinate:
    /^(?:d['’]après|quand|si|lorsque|alors que|parce que|comme|après|avant|depuis|pendant|dans|en|à|pour|avec|selon|malgré|et|ou|mais|qui|que|dont)\b/iu,
  openEnd:
    /(?:^|[\s’'(])(?:le|la|les|un|une|des|du|de|d|l|et|ou|mais|que|qui|dont|où|à|au|aux|en|ne|son|sa|ses|leur|leurs|ce|cet|cette|ces|très|quand|lorsque|alors|puisque|comme|si)$/iu,
  openCut:
    /(?:^|[\s’'(])(?:dans|sur|pour|par|avec|sans|sous|chez|vers|selon|entre|depuis|pendant|est|sont|a|ont|était|avait|sera|plus|ni|pas|se|il|elle|qu|n|s|c|il|elle|on|ils|elles|y)$/iu,
  wish: /(?<!\p{L})(?:(?:demand|souhait|regrett|redout|réclam|propos)(?:e|ent|ait|aient|é|a|èrent)|exig(?:e|ent|eait|eaient|é|ea)|veut|veulent|voulai(?:t|ent)|voudrai(?:t|ent)|crai(?:nt|gnent|gnait|gnaient))\s(?:\S+\s){0,3}qu(?:e\s|['’])$/u,
  infinitive:
    /^(?:ne (?:pas|plus|jamais|rien) |n['’])?(?:l['’])?(?:avoir|être|vouloir|devoir|pouvoir|savoir|faire|ignorer|regretter|souhaiter|craindre|(?!(?:hier|premier|dernier|cher|hiver|entier|plaisir|avenir|loisir|espoir|pouvoir|soir|noir)(?!\p{L}))[a-zàâçéèêëîïôûù]{2,}(?:er|ir|oir|endre|ondre|erdre|ivre|ettre|attre|uire))(?!\p{L})/u,
  opinion:
    /\b(?:pas|jamais|doit|devons|faut|parce que|seulement|toujours|vrai|vraiment|avenir|changer|personne|rien|tout|mais|plus)\b/gi,
};
