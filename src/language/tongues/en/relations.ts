// Whose somebody is. Data only.
import type { RelationWords } from '../../families/alphabetic/quoting/relation-words.ts';

export const relations: RelationWords = {
  head: /(?<![\p{L}’'-])(?:(?<article>(?:[Tt]he|[Aa]n?|[Oo]ne of (?:the|his|her|their)|[Ss]everal|[Ss]ome|[Tt]wo|[Oo]ther)\s)(?:\p{Ll}[\p{Ll}-]*\s){0,3}?|(?=[Ll]awyers|[Ss]olicitors|[Aa]ttorneys|[Rr]elatives|[Ff]riends|[Cc]olleagues|[Ff]ans|[Ss]upporters|[Aa]ides|[Aa]dvisers|[Rr]epresentatives|[Ss]ources))(?<noun>\p{L}+)\s(?<of>of|for|to)\s/u,
  bodies:
    /^(?:family|team|club|company|firm|office|charity|campaign|estate|entourage|management|label|publisher|foundation|party|group)$/u,
  several:
    /^(?:lawyers|solicitors|barristers|attorneys|relatives|friends|colleagues|fans|supporters|aides|advisers|advisors|representatives|parents|neighbours|neighbors|allies|victims|sources)$/iu,
  plainOf: /^of$/u,
};
