// What somebody is called who was told of by something else: by their age, and by what is more than their calling. Data only.
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordSet } from '../../text/word-list.ts';

/** Who is somebody's: « un proche du ministre ». */
export const circle = wordSet(
  `proche proches intime intimes entourage cabinet équipe clan camp défense famille staff compagnon compagne conjoint conjointe beau-frère beau-père belle-sœur belle-mère belle-fille beau-fils ex-compagne ex-compagnon ex-femme ex-mari ex-épouse petit-fils petite-fille collaborateur collaboratrice demi-frère demi-sœur`,
);

export const ages: NonNullable<PeopleWords['ages']> = {
  told: /(?:(?<=\p{L}), (?:de )?|âgée?s? de |(?<!\sy )(?<=\s)a |(?<=^|\s)[àÀ] )(?<age>\d{1,3}) ans(?!\p{L})(?! (?:de|plus tard|après|avant|ferme)(?!\p{L})| d['’])/gu,
  of: [
    [/^(?:vieil homme|vieux monsieur|vieille (?:dame|femme)|vieillard)$/iu, 65, 120],
    [/^(?:jeune (?:homme|femme|fille|garçon|maman|mère|père|papa))$/iu, 14, 35],
    [/^(?:adolescente?|ado)$/iu, 11, 18],
    [/^(?:trentenaire)$/iu, 30, 39],
    [/^(?:quadragénaire|quadra)$/iu, 40, 49],
    [/^(?:quinquagénaire|quinqua)$/iu, 50, 59],
    [/^(?:sexagénaire)$/iu, 60, 69],
    [/^(?:septuagénaire)$/iu, 70, 79],
    [/^(?:octogénaire)$/iu, 80, 89],
    [/^(?:nonagénaire)$/iu, 90, 99],
    [/^(?:centenaire)$/iu, 100, 120],
  ],
};

export const kinds: NonNullable<PeopleWords['kinds']> = [
  {
    general: /^(?:responsable|dirigeante?)$/iu,
    special:
      /^(?:direct(?:eur|rice)|président(?:e)?|présidente?-direct(?:eur|rice)|pdg|secrétaire générale?|vice-présidente?|gérante?|patron(?:ne)?|cheffe?)$/iu,
  },
  {
    general: /^(?:chercheu(?:r|se)|scientifique|universitaire|spécialiste|experte?|savante?)$/iu,
    special:
      /^(?:acousticien(?:ne)?|mathématicien(?:ne)?|statisticien(?:ne)?|généticien(?:ne)?|biologiste|botaniste|naturaliste|linguiste|virologiste|géographe|océanographe|démographe|ethnographe|astronome|agronome|archéologue|médiéviste|anthropologue|juriste|paléontologue|philosophe|virologue|nutritionniste)$/iu,
  },
  {
    general: /^(?:polici(?:er|ère)|enquêteu(?:r|se)|enquêtrice|fonctionnaire)$/iu,
    special:
      /^(?:commissaire|commissaire divisionnaire|commandante?|capitaine|lieutenante?|brigadi(?:er|ère)|brigadier-chef|inspect(?:eur|rice)|gardienne? de|major)$/iu,
  },
  {
    general: /^(?:gendarme|enquêteu(?:r|se)|enquêtrice|militaire|offici(?:er|ère))$/iu,
    special:
      /^(?:adjudante?|adjudant-chef|maréchal des|maréchale des|capitaine|colonel(?:le)?|lieutenant-colonel|commandante?|lieutenante?|major|général)$/iu,
  },
  {
    general: /^(?:pompier|pompière|secouriste|offici(?:er|ère))$/iu,
    special: /^(?:capitaine|lieutenante?|commandante?|adjudante?|sergente?|caporal)$/iu,
  },
  {
    general: /^(?:agricult(?:eur|rice)|exploitante?|product(?:eur|rice)|paysan(?:ne)?)$/iu,
    special:
      /^(?:vigneron(?:ne)?|viticult(?:eur|rice)|éleveu(?:r|se)|maraîch(?:er|ère)|céréali(?:er|ère)|arboricult(?:eur|rice)|apicult(?:eur|rice)|oléicult(?:eur|rice)|horticult(?:eur|rice)|betteravier|ostréicult(?:eur|rice)|ber(?:ger|gère)|fromag(?:er|ère)|trufficult(?:eur|rice)|riziculteur|pomiculteur)$/iu,
  },
  {
    general: /^(?:artisane?)$/iu,
    special:
      /^(?:boulang(?:er|ère)|pâtissi(?:er|ère)|menuisi(?:er|ère)|luthi(?:er|ère)|ébéniste|poti(?:er|ère)|céramiste|couteli(?:er|ère)|tonneli(?:er|ère)|plombi(?:er|ère)|couvreu(?:r|se)|maçon(?:ne)?|charpenti(?:er|ère)|horlog(?:er|ère)|relieu(?:r|se)|verri(?:er|ère)|tapissi(?:er|ère)|cordonni(?:er|ère)|facteur d['’]orgues|factrice d['’]orgues|forgeron(?:ne)?)$/iu,
  },
  {
    general: /^(?:commerçante?)$/iu,
    special:
      /^(?:boulang(?:er|ère)|libraire|épici(?:er|ère)|bouch(?:er|ère)|fleuriste|poissonni(?:er|ère)|caviste|fromag(?:er|ère)|pharmacien(?:ne)?|bijouti(?:er|ère)|coiffeu(?:r|se)|buraliste|restaurat(?:eur|rice)|cafeti(?:er|ère))$/iu,
  },
  {
    general: /^(?:procureure?|magistrate?|parquetier|parquetière)$/iu,
    special: /^(?:vice-procureure?|substitute?|procureure? (?:adjointe?|générale?|de)|avocate? générale?)$/iu,
  },
  {
    general: /^(?:magistrate?)$/iu,
    special: /^(?:juge|présidente? du|vice-présidente? du|conseillère? à)$/iu,
  },
  {
    general: /^(?:médecin|praticien(?:ne)?|soignante?)$/iu,
    special:
      /^(?:urgentiste|généraliste|cardiologue|pédiatre|neurologue|oncologue|anesthésiste|psychiatre|gynécologue|infectiologue|réanimat(?:eur|rice)|dermatologue|radiologue)$/iu,
  },
  {
    general: /^(?:soignante?)$/iu,
    special: /^(?:infirmi(?:er|ère)|aide-soignante?|sage-femme|médecin)$/iu,
  },
  {
    general: /^(?:sporti(?:f|ve)|athlète|champion(?:ne)?)$/iu,
    special:
      /^(?:nageu(?:r|se)|coureu(?:r|se)|sprinteu(?:r|se)|judokate?|skieu(?:r|se)|cycliste|perchiste|lanceu(?:r|se)|marathonien(?:ne)?|navigat(?:eur|rice)|escrimeu(?:r|se)|boxeu(?:r|se)|gymnaste|rameu(?:r|se))$/iu,
  },
  {
    general: /^(?:enseignante?|pédagogue)$/iu,
    special: /^(?:instituteur|institutrice|professeure?|maître|maîtresse)$/iu,
  },
  {
    general: /^(?:artiste|créat(?:eur|rice))$/iu,
    special:
      /^(?:peintre|sculpt(?:eur|rice)|photographe|plasticien(?:ne)?|comédien(?:ne)?|act(?:eur|rice)|danseu(?:r|se)|dessinat(?:eur|rice)|illustrat(?:eur|rice)|graveu(?:r|se)|céramiste|chorégraphe)$/iu,
  },
  {
    general: /^(?:diplomate)$/iu,
    special: /^(?:ambassad(?:eur|rice)|consule?|consul général)$/iu,
  },
  {
    general: /^(?:élue?)$/iu,
    special:
      /^(?:maire|sénat(?:eur|rice)|députée?|conseill(?:er|ère)|adjointe?|vice-présidente?|eurodéputée?|échevine?)$/iu,
  },
  {
    general: /^(?:dirigeante?|responsable|leader|leadeuse|patron(?:ne)?|manag(?:er|euse))$/iu,
    special:
      /^(?:présidente?|vice-présidente?|coprésidente?|président-directeur|présidente-directrice|secrétaire (?:générale?|nationale?|départementale?|régionale?|fédérale?|de section)|(?:premier|première) secrétaire|direct(?:eur|rice)|délégué générale?|déléguée générale?|pdg|chef(?:fe)? d[eu]|coordinat(?:eur|rice)|fondat(?:eur|rice)|cofondat(?:eur|rice)|gérante?)$/iu,
  },
  {
    general: /^(?:syndicaliste|militante?)$/iu,
    special:
      /^(?:secrétaire (?:générale?|nationale?|départementale?|régionale?|fédérale?|de section)|déléguée? (?:syndicale?|du|de|cgt|cfdt|fo|sud)|représentante? du personnel|coordinat(?:eur|rice) (?:syndicale?|du|de))$/iu,
  },
  {
    general: /^(?:entrepreneu(?:r|se|re)|industriel(?:le)?)$/iu,
    special:
      /^(?:pdg|présidente? du|présidente-directrice|président-directeur|fondat(?:eur|rice)|cofondat(?:eur|rice)|gérante?|patron(?:ne)?)$/iu,
  },
  {
    general: /^(?:restaurat(?:eur|rice))$/iu,
    special: /^(?:chef(?:fe)?|cuisini(?:er|ère)|aubergiste|crêpi(?:er|ère)|pizzaïolo)$/iu,
  },
  {
    general: /^(?:technicien(?:ne)?)$/iu,
    special: /^(?:entraîneu(?:r|se)|coach|sélectionneu(?:r|se))$/iu,
  },
];

/** Lawyers; notaries and bailiffs are addressed so as well. */
export const addressed: NonNullable<PeopleWords['addressed']> = ['Me', 'Maître', 'maître'].map((address) => ({
  address,
  called: /^(?:avocate?|conseil|pénaliste|notaire|huissier|huissière|défenseure?)$/iu,
}));
