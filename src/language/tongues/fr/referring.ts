// What a French sentence leans on that stands outside it. Data only.
import type { Referring } from '../../language.ts';

export const referring: Referring = {
  opening:
    /^(?:et|mais|ou|or|car|donc|puis|ensuite|alors|ainsi|aussi|enfin|pourtant|cependant|toutefois|néanmoins|en effet|en revanche|en outre|au contraire|du coup|résultat|par ailleurs|de plus|de même|à l['’]inverse|à son tour|pour autant|malgré tout|depuis(?=,)|dès lors|d['’]ici là|entre-temps|là(?!-)|ici(?=,)|y|autre(?!s \p{L}+s)|un autre|une autre|d['’]autres|l['’](?:un|une|autre|ancien|ancienne|intéressée?|idée|objectif|explication)(?! (?:de|du|des|d['’]))|les (?:deux|autres|trois|premiers?|seconds?)|le (?:premier|second|dernier|même|couple|duo|trio|résultat|problème|principe)(?! (?:de|du|ministre))|la (?:seconde|dernière|même|raison|réponse|solution|différence)(?! de)|tous (?:les )?(?:deux|trois|quatre)|toutes (?:les )?(?:deux|trois|quatre)|(?:certain(?:e)?s|beaucoup|aucune?|plusieurs) (?:d['’]entre (?:eux|elles)|ont|sont|se|n['’]|y)|chacune?(?! de)|à l['’]entendre|à les entendre|celui|celle|ceux|celles|cela|ceci|ça|ce|cet|cette|ces|interrogée?|questionnée?|sollicitée?|contactée?|pour (?:lui|elle|eux|elles)|selon (?:lui|elle|eux|elles)|d['’]après (?:lui|elle|eux|elles)|à (?:ses|leurs) yeux|nous|notre|nos|(?:abonnez|écrivez|envoyez|lisez|écoutez|inscrivez)-\p{L}+|après(?=,)|pourquoi|comment|reste|quant à|le lendemain|la veille|à l['’]époque|ce jour|(?:un|deux|trois|quatre|cinq|six|dix|\d+) (?:mois|ans|jours|semaines|heures) (?:plus tard|après|auparavant)|\p{L}+ (?:mois|ans|jours|semaines|heures) plus tard)(?!\p{L})/iu,
  outside:
    /(?<!\p{L})(?:cet|cette|ces|ce(?! (?:que|qui|sont|n['’]))|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|ce dernier|cette dernière|les deux(?! \p{L}+s? (?:de|du|des|entre))|ces derniers|l['’]un et l['’]autre|tous deux|toutes deux|y (?:a|est|ont|sont|voit|voient)|\p{L}+-là|en (?:est|a|ont) |également)(?!\p{L})(?! (?:année|semaine|mois|été|hiver|printemps|automne|matin|soir|nuit|week-end|jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi))|, (?:lui|elle|eux|elles|cependant|toutefois|pourtant|en revanche),|\baussi\b[^,]{0,40}$|^seule?s? (?:son|sa|ses|leurs?)(?!\p{L})/iu,
  persons:
    /(?<!\p{L})(?:il|elle|ils|elles|lui|eux|-t-il|-t-elle)(?!\p{L})(?! (?:y a|faut|est (?:possible|nécessaire|vrai|temps)|s['’]agit))/giu,
  person: null,
  things: /(?<!\p{L})(?:son|sa|ses|leur|leurs)(?!\p{L})/giu,
  placing:
    /(?:^|(?<=[\s,(]))(?:à|au|aux|en|dans|sur|sous|pour|par|après|avant|depuis|pendant|dès|vers|chez|selon|avec|sans|devant|derrière)\s(?:l['’]|(?:le|la|les|un|une|des|ce|cette|\p{Ll}+)\s){0,2}[\p{L}\d’'-]+/giu,
  body: /^(?:[Ll]e|[Ll]a|[Ll]['’]|[Ll]es) ?((?:ancienne? )?(?:société|entreprise|équipe|association|agence|club|groupe|comité|syndicat|conseil|parti|fondation|institut|laboratoire|fabricant|exploitant|propriétaire|auteure?|auteurs|chercheurs?|chercheuse|fondat(?:eur|rice)|direct(?:eur|rice)|présidente?|patronn?e?|entraîneure?|capitaine|chanteu(?:r|se)|artiste|instituteur|institutrice|médecin|agriculteur|boulanger|boulangère|conducteur|homme|femme|garçon|fille|frères|sœurs|famille|victime|suspect|prévenu|étude|rapport|projet|programme|plan|proposition|mesure|dispositif|coopérative|opération))(?! (?:de|du|des|d['’]|en|à|au|qui|que|\p{Lu}|«))(?!,? \p{Lu})(?!\p{L})/u,
  teasing:
    /le calcul est (?:vite )?fait|a (?:aussi )?ses absents|voi(?:t|ent) (?:les choses|cela|ça) autrement|(?:a|ont) (?:une autre|leur propre|sa propre) (?:idée|version|explication|réponse)|l['’]a mal pris|fait mine de|raconte (?:comment|pourquoi)|explique (?:comment|pourquoi)|ne partage(?:nt)? pas|n['’](?:est|sont) pas (?:tous )?d['’]accord|(?<!\p{L})a (?:une|d['’]autres?) (?:autres? )?(?:crainte|inquiétude|question|réserve|objection)s?(?! (?:que|sur|:|quant))/iu,
  firstPerson: /(?<!\p{L})(?:je|j['’]\p{L}+|nous|notre|nos|mon|ma|mes|moi)(?!\p{L})/iu,
  elided: null,
};
