// Whose somebody is. Data only.
import type { RelationWords } from '../../families/alphabetic/quoting/relation-words.ts';

export const relations: RelationWords = {
  head: /(?<![\p{L}’'-])(?:(?<article>(?:[Tt]he|[Aa]n?|[Oo]ne of (?:the|his|her|their)|[Ss]everal|[Ss]ome|[Tt]wo|[Oo]ther)\s)(?:\p{Ll}[\p{Ll}-]*\s){0,3}?|(?=[Ll]awyers|[Ss]olicitors|[Aa]ttorneys|[Rr]elatives|[Ff]riends|[Cc]olleagues|[Ff]ans|[Ss]upporters|[Aa]ides|[Aa]dvisers|[Rr]epresentatives|[Ss]ources))(?<noun>\p{L}+)\s(?<of>of|for|to)\s/u,
  bodies:
    /^(?:family|team|club|company|firm|office|charity|campaign|estate|entourage|management|label|publisher|foundation|party|group)$/u,
  several:
    /^(?:lawyers|solicitors|barristers|attorneys|relatives|friends|colleagues|fans|supporters|aides|advisers|advisors|representatives|parents|neighbours|neighbors|allies|victims|sources)$/iu,
  plainOf: /^of$/u,
  clause: {
    before:
      /^(?:[^,:;“”]{2,40},\s)?(?<head>(?:[Tt]he|[Aa]n?|[Oo]ne)\s(?:[\p{L}-]+\s){0,3}?(?<noun>\p{Ll}+))(?:\s(?:of|at|for|from|in)\s[^,:;“”]{2,40}?)?,?\s(?:(?:with|to|for|from|by|of|about|through)\s)?(?:(?<person>whom?)|that|which|where|whose)\s(?!\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s?$)[^,:;“”]{3,110},?\s?$/u,
    after:
      /^\s*(?<head>(?:the|an?|one)\s(?:[\p{Ll}-]+\s){0,3}?(?<noun>\p{Ll}+))\s(?:(?<person>whom?)|that|whose)\s/u,
  },
  owned:
    /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}[’'](?:s\s|(?<=s[’'])\s)(?:[\p{Ll}-]+\s){0,2}?(?<noun>\p{Ll}+)(?=[,.]|\s*$|\s(?:who|has|had|was|is|told|said|on|in|at|after|during|outside|spoke|rose|came|went|left|sat|stood|took|gave|made|got|saw|knew|thought|felt|began|wrote|found|ran|lost|won|met|says|will|would|can|could|does|did|lives|works|\p{Ll}+ed)[\s.])/u,
};
