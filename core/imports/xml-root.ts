import { type Refusal, refuse } from "../verdict.ts";

type Root = { ok: true; name: string; hasDoctype: boolean };

/**
 * The name of the root element, read without reading the rest: what a file is, before whether it is whole.
 * Refuses: `not-a-zip-or-xml` when it does not begin with a tag, `damaged` when it ends before the root does.
 */
export function rootElement(xml: string): Root | Refusal<"not-a-zip-or-xml" | "damaged"> {
  if (!xml.trimStart().startsWith("<")) return refuse("not-a-zip-or-xml");
  let at = xml.indexOf("<");
  while (at !== -1 && isAside(xml, at)) at = nextTag(xml, at);
  const end = xml.indexOf(">", at);
  if (at === -1 || end === -1) return refuse("damaged");
  const [name = ""] = xml.slice(at + 1, end).split(/[\s/]/, 1);
  return { ok: true, name, hasDoctype: xml.includes("<!DOCTYPE") };
}

/** The prolog, an instruction, a comment or a declaration. */
function isAside(xml: string, at: number): boolean {
  return xml[at + 1] === "?" || xml[at + 1] === "!";
}

function nextTag(xml: string, at: number): number {
  const comment = xml.startsWith("<!--", at);
  const end = comment ? xml.indexOf("-->", at + 4) : xml.indexOf(">", at);
  return end === -1 ? -1 : xml.indexOf("<", end);
}
