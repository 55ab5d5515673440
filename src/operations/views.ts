// What operations answer with: plain values as JSON has them, each shaped by its own schema, so that a column of a table
// reaches nobody who was not promised it. Knows no operation and no table.
import { z } from 'zod';

/** A moment as ISO 8601 in UTC. Takes a Date too: a row has those. */
export const moment = z.preprocess(
  (given) => (given instanceof Date ? given.toISOString() : given),
  z.iso.datetime(),
);

/** What a view can be made of: the same, with dates where it has moments. */
type Made<V> = V extends string
  ? V | Date
  : V extends (infer Item)[]
    ? readonly Made<Item>[]
    : V extends object
      ? { readonly [K in keyof V]: Made<V[K]> }
      : V;

/** The view of a row: what its schema names, and nothing else that the row holds. */
export function viewOf<S extends z.ZodType>(schema: S, row: Made<z.output<S>>): z.output<S> {
  return schema.parse(row);
}
