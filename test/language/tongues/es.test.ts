// Who says what in Spanish: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('es', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'nobody written, once ashore',
      ['Marta Ruiz está en casa. «El mar estaba en calma y no vimos nada», contó una vez en tierra.'],
      [['Marta Ruiz', null, 'El mar estaba en calma y no vimos nada']],
    ],
    [
      'whom an agency was told by, behind what they are',
      [
        'El biólogo Raúl Costa, experto en aves, dijo a la agencia Sur que «los nidos se parecen mucho a los demás».',
      ],
      [['Raúl Costa', 'biólogo', 'los nidos se parecen mucho a los demás']],
    ],
    [
      'nobody whom a sentence only tells of beside what it is about',
      [
        'Con Bruno Tejada tampoco queda mucho sitio para la cortesía. «No nos hablamos desde mayo», dijo, tajante.',
      ],
      [],
    ],
    [
      'of whom it is told what befell them',
      ['A Bruno Tejada le robaron la moto. «No nos dimos cuenta de nada», dijo, resignado.'],
      [['Bruno Tejada', null, 'No nos dimos cuenta de nada']],
    ],
    [
      'whoever said it before what the sentence tells',
      ['Marta Ruiz criticó la obra después de que Bruno Tejada afirmara que «hay que esperar un año más».'],
      [['Bruno Tejada', null, 'hay que esperar un año más']],
    ],
    [
      'nobody of whom it is only asked to say it',
      ['Marta Ruiz exigió que Bruno Tejada dijera que «hay que esperar un año más».'],
      [],
    ],
    [
      'whoever adds something, past whom else the clause names',
      [
        '«No habrá más retrasos», aseguró Marta Ruiz, que dirige la obra con Bruno Tejada.',
        '«Lo prometo a todos los vecinos», agregó.',
      ],
      [
        ['Marta Ruiz', null, 'No habrá más retrasos'],
        ['Marta Ruiz', null, 'Lo prometo a todos los vecinos'],
      ],
    ],
    [
      'nobody who adds something, where the sentence between is about another one',
      [
        '«No habrá más retrasos», aseguró Marta Ruiz. Bruno Tejada asintió. «Lo prometo a todos los vecinos», añadió.',
      ],
      [['Marta Ruiz', null, 'No habrá más retrasos']],
    ],
    [
      'who it is, and not to whom nor when',
      [
        '«Nadie vio nada aquella noche», dijo una vecina poco después del incendio. «Vamos a oír a todos», dijo el fiscal del caso a la prensa. «No tenemos ninguna prisa», dijo el candidato al Senado al salir.',
      ],
      [
        [null, 'una vecina', 'Nadie vio nada aquella noche'],
        [null, 'el fiscal del caso', 'Vamos a oír a todos'],
        [null, 'el candidato al Senado', 'No tenemos ninguna prisa'],
      ],
    ],
    [
      'whose clause stands behind somebody else’s words',
      [
        '«No vengas a la fiesta», pidió Bruno Tejada, y Marta Ruiz se encogió de hombros: «Yo no sé nada de ninguna fiesta». «Ven con tu madre», pidió Bruno Tejada, y se encogió de hombros: «Ya no sé qué más decirte».',
      ],
      [
        ['Bruno Tejada', null, 'No vengas a la fiesta'],
        ['Marta Ruiz', null, 'Yo no sé nada de ninguna fiesta'],
        ['Bruno Tejada', null, 'Ven con tu madre'],
        ['Bruno Tejada', null, 'Ya no sé qué más decirte'],
      ],
    ],
    [
      'whoever answers behind words that they are reminded of',
      [
        'Bruno Tejada volvió al pueblo. Cuando le recordaron que «antes se llevaban bien», Tejada se puso serio: «No sé si ha cambiado él o he cambiado yo».',
      ],
      [['Bruno Tejada', null, 'No sé si ha cambiado él o he cambiado yo']],
    ],
    [
      'no fight for an office behind a comma before the name',
      [
        'Tranquilo, y optimista sobre sus opciones en la pelea presidencial, Bruno Tejada dijo que «no hay nada decidido en el partido».',
      ],
      [['Bruno Tejada', null, 'no hay nada decidido en el partido']],
    ],
    [
      'whoever was president before',
      ['El expresidente Bruno Tejada visitó el barrio. «Ha sido un golpe para todos», dijo el exmandatario.'],
      [['Bruno Tejada', 'expresidente', 'Ha sido un golpe para todos']],
    ],
    [
      'a witness of a street',
      ['«Llevamos años así», dijo una vecina de la calle Mayor.'],
      [[null, 'una vecina de la calle Mayor', 'Llevamos años así']],
    ],
    [
      'no thing between verb and name',
      [
        '“No sirve para una ciudad, pero sí para un pueblo pequeño”, explica por teléfono Elena Robles, hidróloga.',
      ],
      [['Elena Robles', 'hidróloga', 'No sirve para una ciudad, pero sí para un pueblo pequeño']],
    ],
    [
      'a role before its name that sees it otherwise',
      [
        'El presidente de la cofradía, Julián Paz, no lo ve así: «Cerraron porque nunca abrían por la tarde».',
      ],
      [['Julián Paz', 'presidente de la cofradía', 'Cerraron porque nunca abrían por la tarde']],
    ],
    [
      'nobody written, where the sentence goes on',
      [
        'A Ramiro Soto la frase le hace gracia. “Con buenas palabras no se llena un pozo”, dijo, y señaló la cuerda.',
      ],
      [['Ramiro Soto', null, 'Con buenas palabras no se llena un pozo']],
    ],
    [
      'the unit without where it said so',
      ['«Lamentamos de verdad las molestias de estos días», señaló la entidad en un comunicado.'],
      [[null, 'la entidad', 'Lamentamos de verdad las molestias de estos días']],
    ],
    [
      'among people of a market, by what they do',
      [
        'En la lonja, un mariscador jubilado mira las cajas y resume el cambio a su manera: «Antes volvía con el cubo vacío».',
      ],
      [[null, 'un mariscador jubilado', 'Antes volvía con el cubo vacío']],
    ],
    [
      'by what somebody used to say',
      ['Ramiro Soto llegó al pueblo en 1960. «El pozo no miente nunca», solía decir a los vecinos.'],
      [['Ramiro Soto', null, 'El pozo no miente nunca']],
    ],
    [
      'para whom it is so',
      ['Para Marta Ruiz, “la situación no puede seguir así ni un día más”.'],
      [['Marta Ruiz', null, 'la situación no puede seguir así ni un día más']],
    ],
    [
      'in somebody’s words',
      ['En palabras de Marta Ruiz: “La situación no puede seguir así”.'],
      [['Marta Ruiz', null, 'La situación no puede seguir así']],
    ],
    [
      'to a paper, and who it is',
      ['«Llevamos seis meses esperando», contaba ayer a EL PAÍS Marta Ruiz.'],
      [['Marta Ruiz', null, 'Llevamos seis meses esperando']],
    ],
    [
      'with the party in brackets',
      ['«Llevamos seis meses esperando», tuiteó la alcaldesa de Soto, Marta Ruiz (PP).'],
      [['Marta Ruiz', 'alcaldesa de Soto', 'Llevamos seis meses esperando']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });
});

test.each([
  'La farola lleva un cartel: «Prohibido regar hasta nuevo aviso».',
  'En la pared del bar, un ordenador muestra un aviso: «Cerrado hasta nuevo aviso».',
  'Ana Ruiz afirmó que él le había dicho: «No vamos a esperar más a nadie».',
  'Para la boda de Ana Ruiz, «la gran fiesta del verano de la comarca».',
  'Recordó las palabras de Marta Ruiz: “La situación no puede seguir así”.',
])('nobody is named for %s', (line) => {
  expect(direct(line)).toEqual([]);
});

const told = (...lines: string[]) => statements('es', ...lines);
describe('indirect statements', () => {
  test.each<[string, unknown[]]>([
    [
      'Una vecina de la calle Mayor, que prefiere no dar su nombre, dijo que ha denunciado el ruido tres veces.',
      [null, 'Una vecina de la calle Mayor', 'ha denunciado el ruido tres veces.'],
    ],
    [
      'El alcalde, Juan Ros, informó este lunes en rueda de prensa de que el puente seguirá cerrado hasta mayo.',
      ['Juan Ros', 'alcalde', 'el puente seguirá cerrado hasta mayo.'],
    ],
    [
      'La ministra Ana Ruiz dice no saber nada de las cartas.',
      ['Ana Ruiz', 'ministra', 'no saber nada de las cartas.'],
    ],
    [
      'La carretera, explicó la alcaldesa, Ana Ruiz, seguirá cerrada hasta la primavera.',
      [
        'Ana Ruiz',
        'alcaldesa',
        'La carretera, explicó la alcaldesa, Ana Ruiz, seguirá cerrada hasta la primavera.',
      ],
    ],
    [
      'El tren salió, según dijo el maquinista Pedro Gil, con diez minutos de retraso.',
      [
        'Pedro Gil',
        'maquinista',
        'El tren salió, según dijo el maquinista Pedro Gil, con diez minutos de retraso.',
      ],
    ],
    [
      'Desde el Ayuntamiento aseguran que las obras acabarán en junio.',
      ['el Ayuntamiento', null, 'las obras acabarán en junio.'],
    ],
    [
      '«No vamos a esperar más», dijo Ana Ruiz, y añadió que el contrato se firmará en mayo.',
      ['Ana Ruiz', null, 'el contrato se firmará en mayo.'],
    ],
    [
      'Ana Ruiz afirmó que el plan está listo desde hace meses: «No vamos a esperar más a nadie».',
      ['Ana Ruiz', null, 'el plan está listo desde hace meses'],
    ],
    [
      'Según fuentes de la investigación, el aprendiz facilitó la clave de la caja fuerte.',
      [null, 'fuentes de la investigación', 'el aprendiz facilitó la clave de la caja fuerte.'],
    ],
    [
      'La asociación Agua Clara exige que se publiquen los datos del embalse.',
      ['Agua Clara', null, 'se publiquen los datos del embalse.'],
    ],
    [
      'El fuego empezó a las tres, explica el jefe de bomberos, Juan Ros.',
      ['Juan Ros', 'jefe de bomberos', 'El fuego empezó a las tres'],
    ],
  ])('%s', (line, found) => {
    expect(told(line)).toEqual([found]);
  });

  test.each([
    'La concejala Ana Ruiz recordó la tarde en que el agua llegó hasta la plaza del pueblo.',
    'El portavoz Luis Mir dijo tras saber que el juez archivaba la causa muchas cosas.',
    'La comisaria Ana Ruiz incide en la necesidad de que se acelere la reforma del puerto.',
    'La ministra Ana Ruiz niega haber recibido las cartas del banco.',
    'El hombre entró, saludó, comentó el partido, y se marchó a su casa.',
    'La niña entró, miró a todos, preguntó la hora, se sentó y esperó.',
    'Los precios, según el mapa, han subido un 12% en un año.',
    'Desde la ventana dicen que se ve el mar en los días claros.',
    'Para la boda de Ana Ruiz, es un error alquilar la plaza.',
    'Si el plan, dice la alcaldesa Ana Ruiz, sale mal, nadie lo pagará.',
    'Según pasan los años, el río baja con menos agua que antes.',
    'La ley exige que se publiquen los datos del embalse.',
    'Para Juan Ros, son ya tres derrotas seguidas en el campo del Soto.',
    '¿Dijo Juan Ros que la línea cerraría antes de que acabase el año?',
  ])('nobody says: %s', (line) => {
    expect(told(line)).toEqual([]);
  });
});
