// `node core/testing/fill-again.ts`: an incident sheet, filled in and saved by every program that can do so without a
// window. The files are kept in `filled/`, and read back by the tests, which need none of the programs.
// Of Debian: pdftk-java, qpdf, mupdf-tools, python3-gi and gir1.2-poppler-0.18; and pypdfium2 for python3.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { incidentSheet } from "../papers/incident-sheet.ts";
import { FILLING, ORDER_OF_FILLED } from "./filled-everything.ts";

const OUT = "core/testing/filled";
const FILLERS = "core/testing/fillers";
const work = mkdtempSync(join(tmpdir(), "scelle-fill-"));
const blank = join(work, "blank.pdf");
const values = join(work, "values.json");
const filled = (name: string) => join(OUT, `${name}.pdf`);

const dictionary = z.record(z.string(), z.unknown());
const qpdfJson = z.object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), dictionary)]) });

mkdirSync(OUT, { recursive: true });
writeFileSync(blank, await incidentSheet(ORDER_OF_FILLED));
writeFileSync(values, JSON.stringify(FILLING));
fillWithPdftk();
fillWithQpdf();
run("mutool", ["run", `${FILLERS}/as-mupdf.js`, blank, values, filled("mupdf")]);
run("mutool", ["clean", "-gggg", "-z", filled("mupdf"), filled("mupdf-cleaned")]);
fillInEvince();
run("python3", [`${FILLERS}/as_chromium.py`, blank, values, filled("chromium")]);
rmSync(work, { recursive: true });

function fillWithPdftk(): void {
  const [xfdf, fdf] = [join(work, "values.xfdf"), join(work, "values.fdf")];
  writeFileSync(xfdf, xfdfOf(FILLING));
  writeFileSync(fdf, fdfOf(FILLING), "latin1");
  run("pdftk", [blank, "fill_form", xfdf, "output", filled("pdftk-xfdf")]);
  run("pdftk", [blank, "fill_form", fdf, "output", filled("pdftk-fdf"), "need_appearances"]);
}

/** Filled through its JSON, then packed in the ways that it has. */
function fillWithQpdf(): void {
  const json = join(work, "filled.json");
  writeFileSync(json, filledJson(run("qpdf", ["--json-output", blank])));
  run("qpdf", ["--json-input", json, filled("qpdf")]);
  run("qpdf", ["--linearize", filled("qpdf"), filled("qpdf-linearised")]);
  run("qpdf", ["--object-streams=generate", filled("qpdf"), filled("qpdf-object-streams")]);
  run("qpdf", ["--qdf", "--object-streams=disable", filled("qpdf"), filled("qpdf-plain")]);
}

/** Without typefaces on the computer: it would add those that it finds, whole, which is six megabytes. */
function fillInEvince(): void {
  const typefaces = join(work, "fonts.conf");
  writeFileSync(
    typefaces,
    `<fontconfig><dir>${work}</dir><cachedir>${work}</cachedir></fontconfig>`,
  );
  run("python3", [`${FILLERS}/as_evince.py`, blank, values, filled("evince")], {
    FONTCONFIG_FILE: typefaces,
  });
}

function xfdfOf(filling: typeof FILLING): string {
  const fields = Object.entries(filling).map(
    ([name, value]) => `<field name="${name}"><value>${escaped(value)}</value></field>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>${fields.join("")}</fields></xfdf>`;
}

function escaped(value: string | boolean): string {
  if (typeof value === "boolean") return "Yes";
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function fdfOf(filling: typeof FILLING): string {
  const fields = Object.entries(filling).map(
    ([name, value]) =>
      `<< /T (${name}) /V ${value === true ? "/Yes" : `<${utf16(String(value))}>`} >>`,
  );
  return `%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [\n${fields.join("\n")}\n] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`;
}

/** Big end first, behind the mark that says so. */
function utf16(text: string): string {
  return Buffer.from(`\uFEFF${text}`, "utf16le").swap16().toString("hex");
}

function filledJson(output: string): string {
  const { qpdf } = qpdfJson.parse(JSON.parse(output));
  const objects = qpdf[1];
  const dictOf = (reference: unknown) =>
    dictionary.safeParse(objects[`obj:${String(reference)}`]?.["value"]).data;
  const nameOf = (field: Record<string, unknown>): string => {
    const parent = dictOf(field["/Parent"]);
    const own = z.string().catch("u:").parse(field["/T"]).slice(2);
    return [parent && nameOf(parent), own].filter(Boolean).join(".");
  };
  for (const object of Object.values(objects)) {
    const field = dictionary.safeParse(object["value"]).data;
    const value = field?.["/T"] === undefined ? undefined : FILLING[nameOf(field)];
    if (value === true) object["value"] = { ...field, "/V": "/Yes" };
    else if (value !== undefined) object["value"] = { ...field, "/V": `u:${value}` };
  }
  return JSON.stringify({ qpdf });
}

function run(command: string, args: readonly string[], env = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 100_000_000,
  });
  // qpdf ends with 3 where it has warned and done it.
  if (status !== 0 && status !== 3) throw new Error(`${command}: ${stderr}`, { cause: error });
  return stdout;
}
