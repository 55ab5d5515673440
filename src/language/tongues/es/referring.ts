// What a Spanish sentence leans on that stands outside it. Data only.
import { beginsWithVerb } from '../../families/alphabetic/elided.ts';
import type { Referring } from '../../language.ts';

export const referring: Referring = {
  opening:
    /^(?:en la misma línea|en el mismo sentido|de igual modo|(?:siga|sigue|lea|vea|mira|mire|consulta|consulte|escuche|descubre|descubra|suscríbete|suscríbase|pincha|pinche|haz clic|haga clic)(?= )|la mayoría(?! (?:de|del|absoluta|simple|parlamentaria|cualificada|silenciosa)(?!\p{L}))|un año (?:después|antes|más tarde)|el día (?:anterior|siguiente)|la (?:víspera|noche anterior)(?! de)|(?:días|meses|semanas|horas|minutos|años) (?:antes|después|más tarde)|(?:mucho|bastante|aún|todavía|algo) (?:más|menos) \p{L}+ (?:es|son|era|fue|ha sido|han sido|se)|un[oa]? (?:\p{L}+ )?(?:afirmación|acusación|decisión|medida|iniciativa|situación|cifra|idea|versión|postura|propuesta|petición|denuncia|escenario|hecho|panorama|gesto|reacción|tesis|opinión|respuesta|lugar|cargo|posición|condena|subida|bajada|hipótesis|argumento|papel|circunstancia|apuesta)(?: \p{L}+)?,? (?:que|a la que|al que|en la que|con la que|rechazad[oa]|criticad[oa]|confirmad[oa]|compartid[oa]|negad[oa])|mism[oa]s? (?:suerte|caso|situación|destino|argumento)|(?:sí|no),|y|e|o|pero|sino|aunque así|sin embargo|por contra|por lo tanto|por consiguiente|por el contrario|en definitiva|en resumen|es decir|o sea|de ahí|de todos modos|de todas formas|además|no obstante|por otro lado|por ejemplo|así|en cambio|por tanto|por eso|por ello|de hecho|asimismo|también|tampoco|entonces|luego|después|más tarde|allí|ahí|aquí|hasta entonces|desde entonces|mientras tanto|finalmente|al final|al principio|ya \p{L}+[ao]d[ao]s?|eso|esto|esos?|esas?|estos?|estas?|aquel(?:la|los|las)?|ambos|ambas|otr[oa]s?|(?:algun[oa]s|vari[oa]s|much[oa]s|ningun[oa]|cada un[oa]) (?:de (?:ell[oa]s|est[oa]s|es[oa]s)|ya|no|han|son|se)|uno de ellos|una de ellas|los dos|las dos|los otros|el (?:otro|segundo|primero|conocido|último|mismo|problema|motivo|resultado|secreto|objetivo)|la (?:otra|misma|segunda|primera|diferencia|respuesta|razón|idea|clave|solución|explicación)|lo (?:que|mismo)|su|sus|él|ella|ellos|ellas|a (?:él|ella|ellos)|para (?:él|ella|ellos|eso|ello)|según (?:él|ella|ellos)|con (?:él|ella|eso|ello)|nosotros|nuestr[oa]s?|por qué|cómo|preguntad[oa]|consultad[oa]|una noche|un día|aquella (?:noche|tarde|mañana)|al día siguiente|ese día|(?:\p{L}+|\d+) (?:años|meses|días|semanas|horas|minutos) (?:después|más tarde|antes)|de (?:ese|esa|eso|ellos|ellas|ahí))(?!\p{L})/iu,
  outside:
    /(?:es|fue|era|son|fueron|ha sido) (?:él|ella|ellos|ellas) (?:quien|quienes|el que|la que|los que|las que)|todo (?:esto|eso|ello)(?!\p{L})|(?<! y), (?:por (?:lo )?tanto|así pues|en consecuencia|por consiguiente),|^[^,;:«“"]{3,40}(?:ba|ban|ó|ron) así(?= )|(?<!(?:que|como|según|quien|si)) lo (?:ha|han|había|habían) \p{L}+(?:do|cho|to)\.$|^(?:vari[oa]s|un[oa]s|much[oa]s|más de|casi|cerca de|un|una|dos|tres|\d[\d.]*) [^,;:]{2,40} (?:lo|la|los|las|le|les) (?:ha|han|había|habían) |(?<!\p{L})(?:est[ea]|es[ea]|est[oa]s|es[oa]s|eso|esto|aquel(?:la|los|las)?|ambos|ambas|dicho|dicha|dichos|dichas|los dos(?! \p{L}+s)|las dos(?! \p{L}+s)|tampoco|también|sin embargo|en cambio)(?!\p{L})(?! (?:año|mes|semana|verano|invierno|otoño|primavera|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|fin|temporada))|[»”"],?\s\p{L}+\.$|^(?:solo|sólo|únicamente) sus?(?!\p{L})/iu,
  persons: /(?<!\p{L})(?:él|ella|ellos|ellas)(?!\p{L})/giu,
  person: null,
  things: /(?<!\p{L})(?:su|sus|le|les)(?!\p{L})/giu,
  placing:
    /(?:^|(?<=[\s,(]))(?:en|a|al|de|del|por|para|desde|hasta|tras|según|con|sin|sobre|durante|ante|bajo|entre)\s(?:(?:el|la|los|las|un|una|\p{Ll}+)\s){0,2}[\p{L}\d]+/giu,
  body: /^(?:El|La|Los|Las) ((?:empresa|compañía|firma|equipo|asociación|agencia|club|grupo|comité|sindicato|junta|partido|fundación|instituto|laboratorio|fabricante|dueñ[oa]|propietari[oa]|autor|autora|autores|investigador(?:a|es)?|científic[oa]s?|fundador|fundadora|director|directora|presidente|presidenta|jefe|jefa|entrenador|entrenadora|capitán|cantante|artista|maestr[oa]|médic[oa]|agricultor|conductor|hombre|mujer|chico|chica|hermanos|hermanas|familia|víctima|sospechos[oa]|acusad[oa]|estudio|informe|proyecto|programa|plan|propuesta|medida|sistema|cooperativa|locutor|locutora))(?! (?:de|del|en|que|para|\p{Lu}|«))(?!,? \p{Lu})(?!\p{L})/u,
  teasing:
    /^[^,;:]{3,60} (?:(?:lo )?nieg(?:a|an)|(?:lo )?desmient(?:e|en))(?: (?:los hechos|las acusaciones))?\.$|no (?:lo )?(?:ven?|veía[n]?) (?:igual|así)|no opinan? lo mismo|pide[n]? (?:cautela|prudencia)\.$|lo ve (?:de otra|de otro|distinto)|l[oe] hace gracia|con una (?:enmienda|condición|salvedad)|tiene(?:n)? (?:otra|su propia) (?:idea|versión|explicación|respuesta)|cuenta (?:cómo|por qué)|explica (?:cómo|por qué)|no (?:todos )?(?:lo )?comparten?(?!\p{L})|no (?:están|está) de acuerdo|tiene otra (?:preocupación|duda|idea)/iu,
  firstPerson:
    /(?<!\p{L})(?:yo|nosotr[oa]s|nos|nuestr[oa]s?|mi|mis|me)(?!\p{L})|(?<!\p{L})(?!\p{L}*[áéíóúâêô]\p{L}*imos|(?:extremos|supremos|tramos|ramos|reclamos|primos|racimos|(?:kilo|mili)?gramos)(?!\p{L}))\p{L}{2,}[aei]mos(?!\p{L})/iu,
  elided: beginsWithVerb({
    when: 'en a al desde tras',
    copulas: 'es son era eran fue fueron será serán',
    before: 'no ya se le les lo la los las me nos también',
    verbs:
      'ha han había habían fue fueron era eran es será serán sería está están estaba estaban tiene tienen tenía tenían dijo dice decía vive vivía trabaja quiere quería cree añade explica asegura insiste recuerda llamaba leía hizo hacía mantiene sostiene reconoce admite calcula afirma podría puede debe debía llama señala subraya destaca advierte considera apunta indica precisa denuncia lamenta critica pide exige propone agrega relata comenta detalla sugiere confiesa adujo expuso supuso puntualiza reitera opina concluye insisto creo pienso considero espero lamento reitero quiero agradezco sé',
    past: '(?:ó|aron|ieron|jeron)',
    counted:
      '\\d|unos |unas |dos |tres |cuatro |cinco |seis |siete |ocho |nueve |diez |vari[oa]s |much[oa]s |cientos |miles |decenas |más de |casi |al menos |alrededor de |cerca de ',
    impersonal: 'había (?=\\d|un|una|much|vari)',
    subject: '(?:el|la|los|las|un|una)\\s(?!(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\\d))',
  }),
};
