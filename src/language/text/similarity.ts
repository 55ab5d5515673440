// Compares texts by their terms: tf-idf vectors and their cosine. Pure arithmetic.

export type TermVector = Map<string, number>;

/** Unit vectors of documents given as term lists, weighted by how rare a term is among them. */
export function weighTerms(documents: readonly (readonly string[])[]): TermVector[] {
  const frequency = new Map<string, number>();
  for (const terms of documents)
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return documents.map((terms) => {
    const vector: TermVector = new Map();
    for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + 1);
    let norm = 0;
    for (const [term, count] of vector) {
      const weight = (1 + Math.log(count)) * Math.log(1 + documents.length / frequency.get(term)!);
      vector.set(term, weight);
      norm += weight * weight;
    }
    const length = Math.sqrt(norm) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
}

/** Cosine of two unit vectors, 0–1. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** The cosine of each of many unit vectors with each other: rows of 0–1, and 0 of one with itself. */
export function cosines(vectors: readonly TermVector[]): Float64Array[] {
  const rows = vectors.map(() => new Float64Array(vectors.length));
  const holding = new Map<string, [index: number, weight: number][]>();
  for (const [index, vector] of vectors.entries())
    for (const [term, weight] of vector) {
      const before = holding.get(term);
      if (!before) {
        holding.set(term, [[index, weight]]);
        continue;
      }
      // Most pairs share few terms: those alone are looked at.
      for (const [other, its] of before) rows[index]![other] = rows[index]![other]! + weight * its;
      before.push([index, weight]);
    }
  for (let row = 0; row < rows.length; row++)
    for (let other = 0; other < row; other++) rows[other]![row] = rows[row]![other]!;
  return rows;
}

/** How much of the smaller term set lies in the larger one, 0–1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length <= b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared / small.size;
}
