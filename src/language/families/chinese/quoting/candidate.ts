// What may be a name in a Chinese clause.
export interface Candidate {
  start: number;
  end: number;
  /** How surely it is a name: 2.2 will do where a subject is looked for. */
  score: number;
  kind: 'person' | 'organisation';
  /** 彼得·諾蘭的律師: 的 stands behind it, and the clause is about whoever is his. */
  isOwner?: true;
}
