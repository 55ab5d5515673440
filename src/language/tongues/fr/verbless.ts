// What tells that French words have no verb among them. Data only.
import { withoutVerb } from '../../families/alphabetic/verbless.ts';

export const verbless = withoutVerb({
  determiners: `un une des du au aux d' de à dans sur sous par pour sans avec chez contre entre vers depuis dès pendant
      durant malgré selon après avant jusque jusqu' devant derrière mon ma mes ton ta tes son sa ses notre nos
      votre vos ce cet cette ces chaque quelques plusieurs deux trois quatre cinq six sept huit neuf dix quel
      quelle quels quelles`,
  clitics: "en le la les l' leur leurs",
  others: `et ou ni mais donc car puis ne n' pas plus moins très trop peu assez bien mal tout toute tous toutes même
      mêmes aussi encore toujours jamais déjà bientôt enfin surtout seulement presque environ plutôt ainsi ici là
      hier demain aujourd'hui hui a-fortiori fortiori voire sauf hormis excepté outre via côté façon faute vu
      compte grand grande grands grandes petit petite petits petites nouveau nouvel nouvelle nouveaux nouvelles
      premier première premiers premières dernier dernière derniers dernières autre autres seul seule seuls seules
      bon bonne beau belle jeune jeunes vieux vieille ancien ancienne rien eux elles lui moi toi nous vous que
      quoi qui où quand comme dont ceux celles celui celle non oui dire`,
  verbs: `est sont était étaient fut furent sera seront serait a ont avait avaient eut aura auront va vont fait font
      peut peuvent doit doivent veut veulent dit disent reste restent y`,
  endings:
    'iste|istes|tion|sion|tions|té|ée|ées|és|ment|ments|ique|iques|eux|euse|euses|ante|antes|if|ive|ifs|ives|al|ale|ales|aux|el|elle|els|elles|aire|aires|ible|ibles|able|ables|er|ir|isme|teur|trice',
});
