import type { Unsealed } from "../fr/unsealed.ts";
import { number, plural } from "./counting.ts";

export function except({ unsealed }: Unsealed): string {
  if (unsealed === 0) return "";
  return plural(unsealed, {
    one: `, except ${number(unsealed)} name that was never sealed`,
    other: `, except ${number(unsealed)} names that were never sealed`,
  });
}
