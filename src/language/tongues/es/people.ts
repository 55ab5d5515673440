// What people and bodies are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { ages, circle, kinds } from './described.ts';
import { ofNation, stateOffice } from './nations.ts';

export const people: PeopleWords = {
  titles: new Set([...shared.titles, ...wordList(`don doña sr sra srta señor señora`)]),
  honorifics: new Set([...shared.honorifics, ...wordList(`don doña sr sra srta señor señora`)]),
  genderedArticles: { female: wordSet('la una'), male: wordSet('el un') },
  roleWord:
    /(?:or|ora|ista|ero|era|ano|ana|ente|enta|ante|ado|ada|ario|aria|ico|ica|ogo|oga|efe|efa|voz|al|ez|eza|rey|reina|autor|alcalde|alcaldesa|cura|papa|piloto|poeta|experto|experta|socio|socia|edil|líder|capitán|miembro|dt|ceo)s?$/iu,
  nouns: wordSet(
    `funcionario funcionaria directivo directiva hombre mujer chico chica niño niña madre padre hijo hija hermano hermana marido esposa viuda vecino vecina testigo víctima cliente clienta conductor conductora enfermero enfermera médico médica paciente profesor profesora alumno alumna estudiante obrero obrera compañero compañera dueño dueña agricultor agricultora pescador jugador jugadora entrenador entrenadora policía agente abogado abogada juez jueza fiscal sospechoso acusado acusada amigo amiga jubilado jubilada portavoz director directora alcalde alcaldesa ministro ministra camarero camarera señora señor joven coleccionista lector lectora portero portera delantero centrocampista capitán capitana técnico árbitro árbitra atleta ciclista nadador nadadora seleccionador futbolista arquero investigador investigadora científico científica biólogo bióloga ecólogo ecóloga historiador historiadora sociólogo socióloga politólogo politóloga economista experto experta especialista ingeniero ingeniera cirujano cirujana matrona farmacéutico farmacéutica bombero bombera pastor pastora ganadero ganadera viticultor panadero panadera carnicero cocinero cocinera tendero tendera comerciante vendedor vendedora cajera albañil fontanero carpintero joyero relojero taxista piloto marinero marinera patrón usuario usuaria turista senderista aficionado aficionada hincha espectador espectadora letrado letrada magistrado magistrada detenido detenida diputado diputada senador senadora concejal concejala consejero consejera gobernador gobernadora embajador embajadora sindicalista delegado delegada militante dirigente fundador fundadora empresario empresaria gerente accionista autor autora escritor escritora novelista cineasta actor actriz cantante músico pintor pintora fotógrafo fotógrafa locutor locutora cura obispo sacerdote abuela abuelo tío tía primo prima sobrino sobrina nieto nieta cuñado cuñada suegra pibe muchacho muchacha anciana anciano nene nena revisor revisora aprendiz limpiadora pensionista sargento sargenta cabo teniente comandante coronel buzo párroco prelado cardenal arzobispo mandatario mandataria edil regidor regidora guardameta volante lateral goleador goleadora mediocampista arquera diplomático diplomática activista periodista reportero reportera poeta camionero camionera transportista repartidor repartidora mecánico electricista costurera peluquero peluquera psicólogo psicóloga veterinario veterinaria dentista maestro maestra rector rectora decano decana bibliotecario bibliotecaria militar soldado inspector inspectora comisario comisaria forense perito perita voluntario voluntaria manifestante huelguista inquilino inquilina propietario propietaria promotor promotora encargado encargada responsable coordinador coordinadora presidente presidenta vicepresidente vicepresidenta secretario secretaria tesorero diseñador diseñadora compositor compositora guitarrista bailarín bailarina chef conserje vigilante socorrista monitor monitora catedrático catedrática físico física químico química geólogo geóloga astrónomo astrónoma arqueólogo arqueóloga meteorólogo meteoróloga nutricionista pediatra psiquiatra neurólogo neuróloga cardiólogo cardióloga docente tutor tutora orientadora editor editora librero librera traductor traductora apicultor apicultora campesino campesina jornalero jornalera temporera capataz procurador procuradora damnificado damnificada superviviente sobreviviente afectado afectada tesorera jefe jefa notario notaria subdelegado subdelegada cónsul candidato candidata opositor opositora viudo transeúnte hostelero hostelera chófer azafata artesano artesana empleado empleada operario operaria pasajero pasajera viajero viajera peatón escultor escultora procesado procesada investigada denunciante herido adolescente gestor ambulanciero ambulanciera guardabosques intendente vocero vocera canciller parlamentario parlamentaria socio socia abonado abonada oyente feligrés feligresa peregrino peregrina consultor banquero banquera paisano paisana lugareño lugareña habitante residente trabajador trabajadora peón doctorando doctoranda becario becaria interino interina auxiliar celador celadora anestesista radiólogo radióloga ginecólogo ginecóloga urbanista arquitecto arquitecta paisajista estilista creador creadora programador programadora informático recepcionista telefonista cuidador cuidadora niñera asistente ayudante animador animadora formador formadora logopeda fisioterapeuta óptico quesero quesera pescadera pescadero carnicera frutero frutera estanquero estanquera cervecero bodeguero bodeguera sumiller enólogo enóloga cerealista olivarero olivarera granjero granjera leñador guardabosque barquero estibador gruista carretillero mozo soldador soldadora tornero alicatador yesero ebanista luthier relojera joyera alfarero alfarera ceramista tejedor tejedora tapicero encuadernador impresor zapatero zapatera instructor instructora esquiador esquiadora surfista escalador escaladora alpinista regatista maratoniano boxeador boxeadora judoca gimnasta remero remera baloncestista balonmanista tenista pívot jardinero jardinera viverista enterrador sepulturero detective subastador anticuario anticuaria galerista mecenas millonario rentista inversor inversora huésped veraneante campista monje monja fraile diácono capellán recluso reclusa preso condenado condenada atracador ladrón ladrona agresor rehén secuestrador automovilista motorista contribuyente parado desempleado desempleada temporero migrante exiliado exiliada refugiado refugiada desplazado desplazada huérfano huérfana gemelo gemela compatriota camarada colega homólogo homóloga predecesor predecesora sucesor sucesora suplente eurodiputado eurodiputada rey reina príncipe princesa duque duquesa veterano veterana catequista madrina padrino nuera yerno suegro hermanastro bisabuela bisabuelo tatarabuelo pregonero churrero heladero quiosquero quiosquera lotero lotera mariscador mariscadora percebeiro armador armadora grumete estudioso estudiosa naturalista botánico botánica zoólogo zoóloga ornitólogo ornitóloga genetista virólogo viróloga epidemiólogo epidemióloga inmunólogo microbiólogo microbióloga matemático climatólogo climatóloga oceanógrafo oceanógrafa geógrafo geógrafa antropólogo antropóloga filósofo filósofa filólogo filóloga lingüista jurista criminólogo criminóloga demógrafo demógrafa miembro almirante astrofísico viceministro prefecto relator representante rabino campeón campeona corresponsal bloguero internauta votante ciudadano ciudadana combatiente líder asambleísta
      acróbata agresora aldeano archivero asaltante asesor asesora bailaor barrendero bebé camarógrafo camillero campanero cantaor carpintera cartero
      cerrajero corredora cómplice demandante dependienta desconocida desconocido dibujante donante farero forastero heredera heredero imputado
      indigente inmigrante jinete lutier mendigo mensajero montañero novia novio pastelero payaso pistolero poetisa sacristán sastre sospechosa
      terapeuta topógrafo vagabundo`,
  ),
  nounEnds:
    /^(?!(?:ordenador|mostrador|contador|comedor|mirador|parador|despertador|colador|ventilador|radiador|secador|generador|procesador|marcador|indicador|borrador|probador|asador|aspirador|lavadora|calculadora|computadora|impresora|grabadora|emisora|excavadora|cosechadora|operadora|promotora|constructora|distribuidora|aseguradora|productora|acelerador|refrigerador|corredora|obrador|tirador|parlador|rumiador|entrevista|revista|lista|vista|pista|conquista|autopista|arista|motor|sector|factor|tractor|reactor|vector|detector|conector|colector|proyector)$)\p{Ll}{2,}(?:[aei]dor|[aei]dora|ista|ólog[oa]|[cn]tor|[cn]tora)$/u,
  partyNouns: wordSet(`partido movimiento sindicato club bloque grupo`),
  seats: wordSet(
    `diputado diputada senador senadora concejal concejala eurodiputado eurodiputada parlamentario parlamentaria gobernador gobernadora edil`,
  ),
  portfolios: wordSet(
    `Agricultura Ambiente Asuntos Ciencia Comercio Competitividad Comunicación Consumo Cooperación Cultura Defensa Deporte Deportes Derechos Desarrollo Economía Ecológica Educación Empleo Energía Exterior Exteriores Finanzas Fomento Ganadería Gobernación Hacienda Igualdad Inclusión Industria Innovación Interior Justicia Medio Migraciones Ministros Movilidad Obras Ordenación Pesca Planificación Política Públicas Relaciones Salud Sanidad Seguridad Social Territorial Trabajo Transición Transporte Transportes Turismo Universidades Urbanismo Vivienda Agraria`,
  ),
  anyone: wordSet(`hombre mujer`),
  epithets: wordSet(
    `experto experta especialista dirigente responsable mandatario mandataria profesor profesora catedrático catedrática investigador investigadora veterano veterana`,
  ),
  mates: wordSet(`compañero compañera colega camarada homólogo homóloga rival`),
  withoutOffice: wordSet(
    `hombre mujer chico chica señor señora madre padre hijo hija hermano hermana tío tía primo prima vecino vecina amigo amiga viuda viudo cliente clienta marido esposo esposa abuelo abuela nieto nieta sobrino sobrina cuñado cuñada suegro suegra`,
  ),
  namesByEnding: true,
  ownNames: {
    female: wordSet('Andrea Simone Rosario Trinidad Reyes Kelly Lilian Vivian'),
    male: wordSet('Alexis Jean'),
  },
  circle,
  kinds,
  ages,
  stateOffice,
  ofNation,
  soleOffices:
    /^(?:papa|pontífice|sumo pontífice|rey|reina|primer ministro|primera ministra|fiscal general)$/iu,
  callings: [
    /^(?:abogad[oa]|letrad[oa]|penalista)$/iu,
    /^(?:investigador(?:a)?|científic[oa]|profesora?|expert[oa]|catedrátic[oa]|\p{L}+ólog[oa]|físic[oa]|químic[oa]|historiadora?|economista)$/iu,
    /^(?:entrenadora?|técnico|dt|seleccionadora?|míster)$/iu,
    /^(?:alcalde|alcaldesa|regidora?|edil|munícipe)$/iu,
    /^(?:diputad[oa]|senadora?|parlamentari[oa]|polític[oa])$/iu,
    /^(?:médic[oa]|doctora?|cirujan[oa]|facultativ[oa])$/iu,
    /^(?:autora?|escritora?|novelista)$/iu,
    /^(?:mandatari[oa]|president[ea](?: de la república| del gobierno)?|jef[ea] del? (?:estado|gobierno)|gobernadora?|primer[ao]? ministr[oa])$/iu,
    /^(?:jugadora?|delanter[oa]|porter[oa]|guardameta|arquer[oa]|centrocampista|mediocampista|volante|lateral|futbolista|capitana?|goleadora?)$/iu,
    /^(?:sacerdote|párroco|cura|obispo|arzobispo|prelado|cardenal|religios[oa])$/iu,
    /^(?:juez|jueza|magistrad[oa])$/iu,
    /^(?:empresari[oa]|fundadora?|ceo|consejer[oa] delegad[oa]|directiv[oa]|ejecutiv[oa])$/iu,
    /^(?:sindicalista|secretari[oa] general|delegad[oa] sindical|dirigente)$/iu,
    /^(?:cantante|cantautora?|músic[oa]|artista)$/iu,
    /^(?:cineasta|directora? de cine|realizadora?)$/iu,
    /^(?:president[ea] del gobierno|jef[ea] del ejecutivo|jef[ea] del gobierno|premier)$/iu,
  ],
  gendered: {
    female: wordSet(
      `doña sra srta señora señorita madre hija hermana esposa viuda mujer vecina alcaldesa ministra directora abogada jueza actriz escritora investigadora fundadora cofundadora entrenadora enfermera profesora maestra cocinera abuela tía niña chica jubilada prima amiga compañera concejala consejera bióloga psicóloga geóloga arqueóloga senadora diputada doctora científica jugadora trabajadora camarera`,
    ),
    male: wordSet(
      `don sr señor padre hijo hermano marido hombre vecino alcalde ministro director abogado productor actor escritor fundador cofundador entrenador enfermero profesor maestro cocinero abuelo tío niño chico jubilado primo amigo compañero jugador camarero`,
    ),
  },
  abbreviatedTitles: [...shared.abbreviations, ...wordList(`Sra`)],
  leads: wordSet(``),
  beforeAnybody: wordSet('pequeño pequeña joven pobre malogrado malograda'),
  notTheOffice: new Set([
    ...wordList('ex exalcalde antiguo antigua vice'),
    'primer ministro',
    'primera ministra',
  ]),
  roleNoun: null,
  personNoun: null,
  thingNoun: null,
  roleWithoutArticle: true,
  notRoles: wordSet(`y pero dijo`),
  participle: /(?:ado|ada|ido|ida)s?$/,
  gerund: /(?:ando|iendo|yendo)$/,
  notParticiples: wordSet(
    `abogado abogada jubilado jubilada encargado encargada diputado diputada empleado empleada delegado delegada licenciado licenciada acusado acusada magistrado magistrada soldado aficionado aficionada candidato`,
  ),
  firstSurname: true,
  particles: shared.particles,
  notPeople: {
    first: [
      ...shared.placeBeginnings,
      'Fuentes de',
      '(?:Preguntad|Consultad|Contactad|Interrogad|Cuestionad|Interpelad|Requerid|Entrevistad)[oa]s?',
      'Palabra de',
      'Palabras de',
      '(?:Respuesta|Reacción|Comentario) de',
    ],
    last: shared.placeEnds,
  },
  workplaces: wordList(`Universidad Ministerio Banco University`),
  organisations: {
    last: [...shared.organisationEnds, ...wordList(`Universidad Ministerio Gobierno`)],
    first: [
      ...shared.organisationBeginnings,
      ...wordList(
        `Emergencias Policía Guardia Fiscalía Junta Asociación Ayuntamiento Banco Instituto Consejería Cabildo Gobierno Ministerio Universidad Fundación Federación Confederación Sindicato Consejo Comisión Comité Agencia Autoridad Unión Unidad Observatorio Tribunal Audiencia Delegación Diputación Generalitat Xunta Secretaría Cruz Protección Dirección Defensoría Procuraduría Cámara Partido Club Servicio Oficina Intendencia Gobernación Alcaldía Archivo Museo Hospital Asamblea Plataforma Cofradía Colegio Casa`,
      ),
    ],
    of: ['para', 'para la', 'de', 'de la', 'de los', 'del'],
  },
  institutions: wordSet(
    `policía consulado fiscalía ayuntamiento gobierno ministerio junta generalitat xunta gendarmería juzgado tribunal audiencia alcaldía prefectura consejería diputación cabildo arzobispado obispado federación municipio intendencia gobernación inspección universidad rectorado hospital delegación subdelegación concejalía dirección oposición consistorio patronal embajada diócesis parroquia cancillería jefatura comandancia familia comisión comité cuerpo autoridad acusación inspectoría procuraduría presidencia secretaría`,
  ),
  organisationNouns: wordList(
    `radio asociación empresa compañía diario cooperativa sindicato federación confederación fundación organización agencia consorcio ong periódico semanario plataforma aerolínea`,
  ),
};
