// The list of communes as the extension carries it: one line each, without what follows from the line before.
import type { Commune, Department } from "./commune.ts";

/**
 * `#44 Loire-Atlantique` heads the codes of a department, in ascending order. A line is
 * `step;name;postal codes;size;successor`: how far its code is from the one before (empty for 1), its postal codes
 * without the two characters that its INSEE code begins with (empty for the same as before, and for a former
 * commune, which has those of its successor), its size (empty for 0), the code of what it is part of today.
 * Empty fields at the end are left out.
 */
export function writeTable(communes: readonly Commune[]): string {
  const lines: string[] = [];
  let before = NOTHING;
  for (const commune of communes) {
    const { department } = commune;
    if (department.code !== before.department.code) {
      lines.push(`#${department.code} ${department.name}`);
      before = { ...NOTHING, department };
    }
    const postal = commune.successor ? before.postal : postalFieldOf(commune);
    lines.push(lineOf(commune, postal, before));
    before = { department, number: numberOf(commune.code), postal };
  }
  return lines.join("\n");
}

/** The communes of a table, in its order. Some 40,000: what a line shares with the one before is shared. */
export function readTable(table: string): Commune[] {
  const communes: Commune[] = [];
  const merged: { commune: Commune; into: string }[] = [];
  let department = NOTHING.department;
  let area = "";
  let number = 0;
  let postalCodes: readonly string[] = [];
  for (const line of table.split("\n")) {
    if (line.startsWith("#")) {
      department = departmentOf(line);
      area = department.code.slice(0, 2);
      number = 0;
      continue;
    }
    const [step, name = "", postal, size, into] = line.split(";");
    number += step ? Number(step) : 1;
    if (postal) postalCodes = postalCodesOf(postal, area);
    const code = area + String(number).padStart(3, "0");
    const commune = {
      code,
      name,
      department,
      postalCodes,
      size: Number(size ?? 0),
      successor: null,
    };
    communes.push(commune);
    if (into) merged.push({ commune, into });
  }
  tellSuccessors(communes, merged);
  return communes;
}

/** What the line before has said. */
type Before = { department: Department; number: number; postal: string };
const NOTHING: Before = { department: { code: "", name: "" }, number: 0, postal: "" };
/** Stands for no postal code at all. */
const NONE = "-";

function lineOf({ code, name, size, successor }: Commune, postal: string, before: Before): string {
  const step = numberOf(code) - before.number;
  const fields = [
    step === 1 ? "" : step,
    name,
    postal === before.postal ? "" : postal,
    size === 0 ? "" : size,
    successor?.code ?? "",
  ];
  return fields.join(";").replace(/;+$/, "");
}

function postalFieldOf({ code, postalCodes }: Commune): string {
  const area = code.slice(0, 2);
  const short = postalCodes.map((each) => (each.startsWith(area) ? each.slice(2) : each));
  return short.join(",") || NONE;
}

function numberOf(code: string): number {
  return Number(code.slice(2));
}

function departmentOf(head: string): Department {
  const blank = head.indexOf(" ");
  return { code: head.slice(1, blank), name: head.slice(blank + 1) };
}

function postalCodesOf(field: string, area: string): readonly string[] {
  if (field === NONE) return [];
  return field.split(",").map((each) => (each.length === 3 ? area + each : each));
}

function tellSuccessors(
  communes: readonly Commune[],
  merged: readonly { commune: Commune; into: string }[],
): void {
  const former = new Set(merged.map(({ commune }) => commune));
  const wanted = new Set(merged.map(({ into }) => into));
  const today = new Map<string, Commune>();
  for (const each of communes)
    if (wanted.has(each.code) && !former.has(each)) today.set(each.code, each);
  for (const { commune, into } of merged) {
    const successor = today.get(into);
    if (!successor) continue;
    commune.postalCodes = successor.postalCodes;
    commune.successor = { code: successor.code, name: successor.name };
  }
}
