// Words that a full stop may follow without an end, or that begin a sentence, in whatever language. Data only.
import { wordSet } from './word-list.ts';

/** Abbreviations only where a number follows: "No. 5", but "No." is a sentence. */
export const beforeNumber: ReadonlySet<string> = wordSet(
  `no nr vol fig abb abs art bd p pp s núm pág págs pag ch sec`,
);

/** Words that begin a sentence rather than go on with a name after "U.S." or "Inc.". */
export const sentenceStarters: ReadonlySet<string> = wordSet(
  `the a an he she it they we i you this that these those in on at but and so for if when while as with after before since now then there here his her their its our my no not what why how who some many most all each every both one two by from to of according der die das ein eine er sie es wir ich aber und doch auch nach bei im am für mit seit le la les un une il elle mais et dans el los las pero y en`,
);
