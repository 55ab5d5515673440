// What tells that Spanish words have no verb among them. Data only.
import { withoutVerb } from '../../families/alphabetic/verbless.ts';

export const verbless = withoutVerb({
  determiners: `el un una unos unas de del a al en por para sin con contra entre hacia desde hasta durante según tras ante
      bajo sobre mediante mi mis tu tus su sus nuestro nuestra nuestros nuestras cada varios varias dos tres
      cuatro cinco seis siete ocho nueve diez`,
  clitics: 'la los las',
  others: `y e o u ni pero sino no más menos muy tan tanto poco mucho mucha muchos muchas todo toda todos todas mismo
      misma mismos mismas también tampoco aún todavía siempre nunca jamás ya casi sólo solo solamente apenas
      incluso además así aquí ahí allí ayer hoy mañana otro otra otros otras algo nada nadie que quien como cuando
      donde gran grande grandes nuevo nueva nuevos nuevas primer primera primero último última últimos últimas
      mejor peor buen buena mal viejo joven salvo excepto lo sí bien`,
  verbs: `es son era eran fue fueron será serán sería ha han había habían hay hubo está están estaba estaban estuvo va
      van puede pueden debe deben tiene tienen dice dijo hace sale vale`,
  endings:
    'ista|istas|ción|sión|ciones|siones|dad|dades|mente|miento|mientos|ico|ica|icos|icas|oso|osa|osos|osas|ado|ados|adas|ido|idos|idas|al|ales|ar|er|ir|ismo|able|ables|ible|ibles|ivo|iva|ivos|ivas|ario|aria|arios|arias',
  predicate:
    /^(?:\p{L}{2,}(?:ad|id)[oa]s?|muert[oa]s?|abiert[oa]s?) (?:(?:un|una|unos|unas|el|la|los|las|al|dos|tres|cuatro|cinco|varios|varias) |\d|(?:l|un)['’])/iu,
});
