// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';
import { verbless } from './verbless.ts';

export const standing: Standing = {
  leaning:
    /^(?:est[oae]|est[oa]s|es[oae]|es[oa]s|aquell?[oa]?s?|él|ellas?|ellos|(?:en|con|de|por|para|a|sobre) (?:él|ell[ao]s?|es[oa]|esto)|pero|y|sin embargo|además|así|sus?|también|entonces)(?!\p{L})(?! (?:año|mes|semana|verano|invierno|otoño|primavera|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche))/iu,
  connectives:
    /^(?:sin embargo|además|no obstante|por otro lado|por ejemplo|así|en cambio|por tanto|finalmente|de hecho|asimismo),\s+/i,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun: null,
  lacksSubject: null,
  isVerbless: verbless,
  picture:
    /\((?:(?:a la )?(?:izquierda|derecha)|(?:en el )?centro|izq\.?|dcha\.?|[icd]\.?)\)|(?<!\p{L})\p{Lu}\p{L}+, (?:a la (?:izquierda|derecha)|(?:en el|al) centro),|(?<!\p{L})[Dd]e izquierda a derecha(?!\p{L})|(?<!\p{L})(?:v[ií]deo|foto|mapa|gráfico) (?:de (?:abajo|arriba)|a continuación)(?!\p{L})/u,
  past: /^(?:antes(?=,)|anteriormente|antiguamente|hasta ahora|en el pasado|en aquel entonces)(?!\p{L})/iu,
  defining:
    /^[^,;“"«]{2,60} (?:es|son) (?:un|una|el|la|uno de los|una de las) (?:[\p{L}-]+ ){0,5}(?:de|del|en) (?:la |los )?\p{Lu}|(?<!\p{L})nació en(?!\p{L})|(?<!\p{L})está casad[oa](?!\p{L})/u,
  pointing: null,
  announcing:
    /^(?:\p{L}+ ){0,3}(?:pide|bebe|toma|sirve|remueve) (?:un|una|el|su) (?:\p{L}+ )?(?:té|café|vaso|copa|cerveza|infusión|refresco)(?!\p{L})|^[^“"«]{0,50}(?<!\p{L})(?:nos|me) (?:recib(?:e|ió)|cit(?:a|ó)|acog(?:e|ió)|ha (?:recibido|citado)|abre la puerta)(?!\p{L})|^habla(?:n)? (?:el|la|los|las)(?= )|^(?:reportaje|encuentro|crónica|entrevista|retrato) (?:en|desde|con|a|de|del|sobre)(?= )|\bentrevista\b.{0,40}\b(?:editad[ao]|resumid[ao])\b/iu,
  hanging:
    /^(?:cuando|mientras|aunque|si|porque|como|que|quien|quienes|cuy[oa]s?|donde|una vez que|y|o)(?!\p{L})/iu,
  negates: /(?<!\p{L})(?:no|nunca|jamás|sin|nadie|tampoco)(?!\p{L})/iu,
  takesBack:
    /(?<!\p{L})(?:pero|sino|aunque|salvo|excepto|sin embargo|no obstante|a menos|siempre que|hasta que|cuando|si)(?!\p{L})|^\s*no(?!\p{L})/iu,
  turns: /^(?:pero|sino|aunque|si|salvo|excepto)(?![\p{L}’'])/u,
  goesOn: /^(?:y|o|porque|ya que)(?![\p{L}’'])/u,
  subordinate:
    /^(?:de acuerdo|cuando|si|aunque|porque|como|mientras|después|antes|desde|durante|en|a|al|para|por|con|según|pese|tras|ante|y|o|pero|que|quien|donde)(?!\p{L})|^\p{L}+(?:ando|iendo)(?!\p{L})/iu,
  openEnd:
    /(?:^|[\s’'(])(?:el|la|los|las|un|una|unos|unas|de|del|y|e|o|u|pero|que|quien|cuyo|cuya|al|su|sus|muy|cuando|mientras|porque|aunque|donde|como|si)$/iu,
  openCut:
    /(?:^|[\s’'(])(?:a|en|con|por|para|sin|sobre|entre|desde|hasta|según|tras|ante|bajo|es|son|fue|era|ha|han|está|están|se|no|más|como|ni|lo|le|cada|cada vez)$/iu,
  wish: /(?<!\p{L})(?:p[ei]d(?:e|en|ía|ían|ió|ieron|ido)|exig(?:e|en|ió|ieron|ía|ían|ido)|(?:reclam|solicit|dese|esper|lament|celebr|recomend)(?:a|an|ó|aron|aba|aban|ado)|recomiendan?|qui(?:ere|eren|so|sieron)|quer(?:ía|ían|ría|rían)|rueg(?:a|an)|rogó|tem(?:e|en|ía|ían|ió))\s(?:\S+\s){0,3}que\s$/u,
  infinitive:
    /^(?:no |nunca )?(?:haber|tener|estar|ser|querer|poder|deber|saber|hacer|desconocer|temer|sentir|recibir|pagar|(?!(?:ayer|mujer|lugar|mar|cualquier|azúcar|par|hogar|placer|poder)(?!\p{L}))\p{Ll}{2,}[aei]r)(?:l[aeo]s?|se|me|nos)?(?!\p{L})/u,
  opinion:
    /(?<!\p{L})(?:no|nunca|debe|debemos|deberían|hay que|porque|solo|sólo|siempre|realmente|mejor|peor|futuro|cambiar|cambio|importa|necesita|necesitamos|mal|bien|espero|miedo|creo|nadie|todos|todo|nada|confianza|riesgo|error|imposible|vale|sino)(?!\p{L})/giu,
};
