// Reading what people wrote. A merge cannot be refused, so whoever reads decides what has its shape;
// what has not counts nowhere.
import * as A from "@automerge/automerge/slim";
import * as z from "zod";

/** An Atomic, read as its text, which satisfies `schema`. */
export function textOf<Schema extends z.ZodType<unknown, string>>(schema: Schema) {
  return z
    .instanceof(A.ImmutableString)
    .transform(({ val }) => val)
    .pipe(schema);
}

/** The entities of a map that have their shape, each with its id. */
export function entities<Id extends z.ZodType, Shape extends z.ZodType<object>>(
  map: Readonly<Record<string, unknown>>,
  id: Id,
  shape: Shape,
): (z.output<Shape> & { id: z.output<Id> })[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const [known, entity] = [id.safeParse(key), shape.safeParse(value)];
    return known.success && entity.success ? [{ ...entity.data, id: known.data }] : [];
  });
}
