// How pages in this language talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases } from '../../text/word-list.ts';

const name = "(?:[A-ZÁÉÍÓÚÑ][\\p{L}.'-]{1,24}|de|del|la|los|las|y)";
const names = `${name}(?: ${name}){1,4}`;

export const noise: Noise = {
  lines: {
    'media control': [
      '(?:ampliar|ver) (?:la )?(?:imagen|foto).{0,20}',
      'escuchar (?:el|este) artículo.{0,20}',
    ],
    caption: ['(?:fuente de la imagen|pie de foto|crédito), ?.{2,240}'],
    ad: [
      '(?:publicidad|anuncio) ?- ?\\w{1,6}',
      'contenido patrocinado ?[:|].{0,100}',
      '[\\[(<]? ?(?:publicidad|anuncio|patrocinado) ?(?:[\\])>]|:|\\|).{0,100}',
      '[-~*=<>\\[(|▼↓ ]{0,4}(?:publicidad|anuncios?|contenido patrocinado|patrocinado(?: por .{1,40})?|publirreportaje|contenido de marca)[-~*=<>\\])|▼↓.: ]{0,4}',
      '.{0,40}(?:continúa|sigue|después) .{0,20}(?:publicidad|anuncio).{0,20}',
    ],
    'continue reading': [
      'haz clic (?:aquí )?(?:para|en).{0,80}',
      '(?:leer|ver|mostrar|seguir leyendo|continuar leyendo)(?: (?:más|la (?:nota|noticia)(?: completa)?|el artículo completo|todo))?[.:>» ]{0,4}',
      'sigue leyendo.{0,60}|continúa (?:leyendo|en).{0,40}',
      'página \\d{1,3}(?: de \\d{1,3})?',
    ],
    promotion: [
      '.{0,120}\\b(?:haz|haga) clic\\b.{0,60}',
      '.{0,40}(?:compra|compre|reserva|aprovecha) (?:ahora|ya|aquí).{0,60}|.{0,30}código (?:de descuento|promocional).{0,50}',
    ],
    'share bar': [
      '(?:compartir|comparte|compártelo|enviar|tuitear)(?: (?:en|por|esta?|este|con|vía).{0,60})?',
      '(?:síguenos|síganos|únete|encuéntranos) .{1,60}',
    ],
    navigation: [
      '(?:nota|comunicado) de prensa(?: ?[-–:] ?(?:para )?(?:difusión|publicación) inmediata)?|para (?:su )?(?:difusión|publicación) inmediata',
      '(?:ir|saltar|volver) (?:al|a la|a) (?:contenido|inicio|menú|portada|búsqueda|arriba).{0,20}',
      '(?:inicio|portada) ?[>»›/].{0,80}',
      '(?:artículo|nota|noticia) (?:siguiente|anterior).{0,60}',
      '(?:estás|está usted) (?:aquí|en) ?:.{1,80}',
    ],
    newsletter: [
      'ay[uú]d[ae]nos a mejorar .{0,100}',
      '.{0,60}descarga (?:la|nuestra).{0,40}app.{0,30}',
      '.{0,200}(?:necesita (?:del|el|tu|su) apoyo|con (?:tu|su) (?:apoyo|ayuda|aporte|donación)|(?:apoya|apoye|ayúdanos|ayúdenos|dona|done|colabora)(?: (?:a|con|al|en))? .{0,30}(?:periodismo|medio|redacción|donación)|hazte (?:socio|socia|miembro|mecenas)).{0,160}',
      '.{0,60}\\b(?:boletín|boletines|newsletters?|whatsapp|telegram)\\b.{0,60}(?:suscr|recib|regístr|apúnt|gratis|canal|correo|únete|inscr).{0,60}',
      '.{0,40}\\b(?:suscríbete|suscríbase|regístrate|recibe|apúntate|inscríbete)\\b.{0,80}',
      '(?:tu|su)? ?correo electrónico.{0,30}',
      '.{0,30}descarga (?:la|nuestra) app.{0,60}',
    ],
    paywall: [
      '(?:te|le|os) quedan? \\d{1,2} (?:artículos?|noticias?)\\b.{0,60}|\\d{1,2} artículos? (?:gratis|gratuitos?)\\b.{0,60}',
      '.{0,40}(?:contenido|artículo|noticia).{0,20}(?:exclusiv[oa]|solo|sólo) para (?:suscriptores|socios|abonados).{0,60}',
      '.{0,20}(?:suscríbete|inicia sesión|regístrate|hazte socio).{0,20}(?:para|y).{0,80}',
      '¿?ya (?:eres|estás|es) (?:suscriptor|suscrito|socio|abonado).{0,40}',
    ],
    'cookie notice': [
      '.{0,100}\\bcookies?\\b.{0,120}(?:acept|consent|utiliz|configur|rechaz|política|navega).{0,200}',
      '.{0,60}(?:utiliz|usa|acept).{0,60}\\bcookies?\\b.{0,200}',
      '(?:aceptar|rechazar)(?: tod[ao]s?)?(?: y (?:cerrar|continuar))?',
    ],
    copyright: [
      'la entrada .{1,200} (?:se publicó primero|aparece primero|apareció primero) en .{1,80}',
      '.{0,40}licenciar este contenido.{0,40}',
      '(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}|by )).{1,160}',
      '.{0,100}todos los derechos reservados.{0,60}',
      '.{0,60}prohibida (?:la|su) reproducción.{0,80}',
      '(?:este (?:artículo|texto|reportaje)) (?:se publicó|fue publicado|apareció|ha sido).{1,120}',
      '(?:aviso legal|política de (?:privacidad|cookies)|términos(?: y condiciones)?|contacto|publicidad)(?: ?[|·•/-] ?(?:aviso legal|política de (?:privacidad|cookies)|términos(?: y condiciones)?|contacto|publicidad|mapa web)){1,6}',
      '\\(?(?:con información de|fuente ?:) .{1,60}\\)?',
    ],
    disclaimer: [
      '(?:nota (?:de la redacción|del editor)|corrección|fe de erratas|actualización|aviso) ?[:-].{0,240}',
      '.{0,60}(?:no (?:refleja|representa)n? necesariamente|opiniones (?:expresadas|vertidas)).{0,120}',
    ],
    'about the author': [
      '(?:sobre (?:el|la) autora?|acerca (?:del|de la) autora?|biografía) ?[:|]?.{0,200}',
      '.{3,60} es (?:un |una )?(?:periodista|redactora?|corresponsal|columnista|escritora?)\\b.{0,160}',
    ],
    tags: [
      'archivado en',
      '(?:etiquetas?|temas?|palabras clave|tags?|categorías?|archivado en|más sobre|sección) ?:.{1,120}',
    ],
    comments: [
      '(?:\\d{1,6} )?(?:comentarios?|respuestas?)(?: ?\\(?\\d{0,6}\\)?)?',
      '(?:deja|deje|añade|escribe|ver) .{0,10}comentarios?.{0,30}|¿?(?:qué opinas|tú qué piensas).{0,60}',
    ],
    'related articles': [
      '(?:lea (?:también|más)|lee (?:también|más)|le(?:e|er) además|te puede interesar|también te puede interesar|noticias? relacionadas?|ver (?:también|además)|vea (?:también|además)|más (?:información|noticias|sobre .{1,30})|no te pierdas|en imágenes|video|vídeo) ?[:|>-] ?.{4,160}',
    ],
  },
  inline: {
    'media control': [
      '\\((?:ver|vea|mire|mira)(?: (?:el|la))? (?:vídeo|video|foto|imagen)(?: (?:arriba|abajo|adjunto|adjunta))?\\)',
    ],
    ad: [
      '[\\[(]publicidad[\\])]',
      '(?:la (?:nota|noticia)|el artículo) (?:continúa|sigue) (?:después de|tras|debajo de) (?:la publicidad|el anuncio|este anuncio)\\.?',
    ],
  },
  chrome: phrases(`
    compartir, comparte, imprimir, enviar, copiar, copiar enlace, copiar el enlace, guardar, escuchar,
    comentar, comentarios, comentario, seguir, me gusta, lectura, tiempo de lectura, min, min., minutos, min
    de lectura, inicio, portada, noticias, política, economía, sociedad, cultura, deportes, internacional,
    mundo, españa, opinión, tecnología, ciencia, vídeos, videos, fotos, menú, buscar, suscríbete,
    suscribirse, iniciar sesión, registrarse, acceder, cerrar, más, publicado, actualizado, correo, e-mail,
    en, por, a+, a-, siguiente, anterior, volver, enlace, copiado, regalar`),
  sections: {
    'related articles': [
      '(?:(?:noticias|artículos|contenidos?|notas|temas) (?:relacionad[oa]s|similares|recomendad[oa]s|destacad[oa]s)|(?:también )?te (?:puede|podría) (?:interesar|gustar)|lo (?:más|último)(?: (?:leído|visto|reciente|popular|nuevo))?|(?:lee|leer|leé) (?:también|además|más)|más (?:noticias|artículos|leídas|leídos|información|en .{1,30}|de .{1,30}|sobre .{1,30})|las más (?:leídas|vistas)|últimas noticias|recomendados|relacionad[oa]s|no te pierdas|seguir leyendo)[: ]{0,2}',
      '(?:referencias|fuentes|notas|bibliografía)[: ]{0,2}',
    ],
    comments: ['comentarios(?: ?\\(?\\d{0,6}\\)?)?|\\d{1,6} comentarios?|deja (?:un|tu) comentario'],
  },
  address: [
    '\\b(?:haz|haga) clic\\b',
    '\\b(?:tu|tus|te|usted|nuestr[oa]s?)\\b',
    '(?:^|[:!?] ?)(?:suscríbe|recibe|regístrate|descarga|sigue|únete|haz|inicia|lee|comparte|apúntate|inscríbete)',
  ],
  captionStarts: [
    'fotos?',
    'fotografía',
    'imagen',
    'crédito',
    'ilustración',
    'infografía',
    'gráfico',
    'fuente',
    'video',
    'vídeo',
    'pie de foto',
    'figura ?\\d{1,2}',
    'mapa',
    'tabla ?\\d{0,2}',
    'archivo',
  ],
  credits: [
    'foto(?:grafía|s)?(?: ?:|/| de | por |$)',
    'crédito ?:',
    'imagen ?:',
    'cortesía',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:efe|afp|reuters|ap|europa press|epa|getty)(?:$|[/ )])',
    'getty|shutterstock|unsplash|pixabay',
    '(?:foto|imagen) de archivo|archivo$|captura de pantalla',
  ],
  bylines: [
    `(?<byline>${names}) ?/ ?[A-ZÁÉÍÓÚÑ][\\p{L} ]{2,20}`,
    '[Rr]edacción(?: .{0,30})?',
    `(?:[Pp]or|POR|[Tt]exto(?: ?:| de| por)|[Aa]utora? ?:|[Ee]ntrevista de|[Uu]n reportaje de) (?<byline>${names}(?:(?:,| y|, y| &) ${names}){0,3})(?: ?[,|·/-] ?.{0,60}| \\(.{1,40}\\))?`,
    `(?:[Ff]otos?|[Ff]otografías?|[Ii]lustraci(?:ón|ones)|[Tt]raducción) ?(?::|de|por) ?${names}.{0,40}`,
  ],
  datelines: [
    "[A-ZÁÉÍÓÚÑ][\\p{L}' -]{2,30}(?:,? ?\\d{1,2} (?:de )?[a-z]{3,10}\\.?(?: \\d{4})?)? ?\\((?:EFE|AFP|Reuters|AP|Europa Press|EUROPA PRESS|[A-Z][\\p{L} ]{1,20})\\) ?\\.?-{0,2} ?(?=[\\p{Lu}\"'\\d«¿¡])",
    "[A-ZÁÉÍÓÚÑ]{3,}[A-ZÁÉÍÓÚÑ' -]{0,20}(?:,? ?[A-Z][\\p{L} ]{2,18})?(?: ?\\.-{1,2} ?| -{1,2} )(?=[\\p{Lu}\"'\\d«¿¡])",
  ],
};
