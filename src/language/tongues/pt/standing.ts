// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';
import { verbless } from './verbless.ts';

export const standing: Standing = {
  leaning:
    /^(?:isso|isto|aquilo|est[ea]s?|ess[ea]s?|aquel[ea]s?|el[ea]s?|nel[ea]s?|del[ea]s?|[nd]iss?[to]|com (?:el[ea]s?|isso)|para (?:el[ea]s?|isso)|mas|e|porém|além disso|assim|também|então|seus?|suas?)(?!\p{L})(?! (?:ano|mês|semana|verão|inverno|outono|primavera|segunda|terça|quarta|quinta|sexta|sábado|domingo|manhã|tarde|noite))/iu,
  connectives:
    /^(?:no entanto|além disso|porém|contudo|por exemplo|assim|por outro lado|de facto|de fato|finalmente),\s+/i,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun: null,
  lacksSubject: null,
  isVerbless: verbless,
  picture:
    /\((?:(?:à )?(?:esquerda|direita)|(?:ao )?centro|esq\.?|dir\.?|e\/d)\)|(?<!\p{L})\p{Lu}\p{L}+, (?:à (?:esquerda|direita)|ao centro),|(?<!\p{L})[Dd]a esquerda (?:para|à) (?:a )?direita(?!\p{L})|(?<!\p{L})(?:vídeo|foto|mapa|gráfico) (?:abaixo|acima)(?!\p{L})/u,
  past: /^(?:antes(?=,)|antigamente|até agora|no passado|outrora|anteriormente)(?!\p{L})/iu,
  defining:
    /^[^,;“"«]{2,60} (?:é|são) (?:um|uma|o|a|um dos|uma das) (?:[\p{L}-]+ ){0,5}(?:de|do|da|em|no|na) (?:o |a )?\p{Lu}|(?<!\p{L})nasceu (?:em|no|na)(?!\p{L})/u,
  pointing: null,
  announcing:
    /^[^“"«]{0,50}(?<!\p{L})(?:(?:nos|me) (?:recebe|recebeu|acolhe|acolheu)|(?:recebe|recebeu|acolhe|acolheu)-(?:nos|me))(?!\p{L})|\bentrevista\b.{0,40}\b(?:editad[ao]|resumid[ao])\b/iu,
  hanging: /^(?:quando|enquanto|embora|se|porque|como|que|quem|cuj[oa]s?|onde|uma vez|e|ou)(?!\p{L})/iu,
  negates: /(?<!\p{L})(?:não|nunca|jamais|sem|ninguém)(?!\p{L})/iu,
  takesBack:
    /(?<!\p{L})(?:mas|porém|contudo|todavia|no entanto|embora|salvo|exceto|excepto|a menos|a não ser|até que|quando|se)(?!\p{L})|^\s*não(?!\p{L})/iu,
  turns: /^(?:mas|porém|embora|se|salvo|exceto)(?![\p{L}’'])/u,
  goesOn: /^(?:e|ou|porque|pois)(?![\p{L}’'])/u,
  subordinate:
    /^(?:de acordo|quando|se|embora|apesar|porque|como|enquanto|depois|antes|desde|durante|em|no|na|nos|nas|a|ao|à|para|por|com|segundo|e|ou|mas|que|quem|onde)(?!\p{L})|^\p{L}+(?:ando|endo|indo)(?!\p{L})/iu,
  openEnd:
    /(?:^|[\s’'(])(?:o|a|os|as|um|uma|de|do|da|dos|das|e|ou|mas|que|cujo|cuja|ao|à|aos|às|no|na|nos|nas|pelo|pela|seu|sua|muito|quando|enquanto|porque|embora|onde|como|se)$/iu,
  openCut:
    /(?:^|[\s’'(])(?:em|com|por|para|sem|sobre|entre|desde|até|após|é|são|foi|era|tem|têm|se|não|mais|como|nem|cada|cada vez)$/iu,
  wish: /(?<!\p{L})(?:pe[dç](?:e|em|ia|iam|iu|iram)|pedi(?:u|ram|do)|exig(?:e|em|iu|iram|ia|iam)|(?:lament|esper|desej|recomend|reclam)(?:a|am|ou|aram|ava|avam)|quer(?:em|ia|iam)?|tem(?:e|em|ia|iam)|suger(?:e|em|iu|iram))\s(?:\S+\s){0,3}que\s$/u,
  infinitive:
    /^(?:não |nunca )?(?:ter|haver|estar|ser|querer|poder|dever|saber|fazer|desconhecer|temer|sentir|receber|pagar)(?:-\p{L}+)?(?! \p{Lu})(?!\p{L})/u,
  opinion:
    /(?<!\p{L})(?:não|nunca|deve|devemos|deveria|é preciso|porque|só|apenas|sempre|realmente|melhor|pior|futuro|mudar|muda|importa|precisa|precisamos|errado|certo|espero|medo|acredito|ninguém|todos|tudo|nada|confiança|risco|erro|impossível|vale|mas)(?!\p{L})/giu,
};
