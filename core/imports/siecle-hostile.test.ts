import { zipSync } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseSiecle } from "./siecle.ts";
import { eleve, inLatin9, inUtf8, siecleXml } from "./testing/siecle-export.ts";

const TODAY = "2026-11-22";
const pupils = siecleXml([eleve(), eleve({ ID_NATIONAL: "607151283BD", PRENOM: "Inès" })]);
const xml = inLatin9(pupils);
const zip = zipSync({ "ElevesSansAdresses.xml": xml });
const whole = parseSiecle(zip, TODAY);
const MEGABYTE = 1_000_000;

/** The zip with another unpacked size in its directory: 24 bytes into the only entry. */
function claiming(bytes: number, of: Uint8Array): Uint8Array {
  const lying = of.slice();
  const view = new DataView(lying.buffer);
  view.setUint32(view.getUint32(lying.length - 6, true) + 24, bytes, true);
  return lying;
}

test("[RG7] a zip cut anywhere is refused", () => {
  const cuts = Array.from(zip, (_, length) => parseSiecle(zip.subarray(0, length), TODAY));
  expect(cuts.filter(({ ok }) => ok)).toEqual([]);
});

test("[RG7] a zip with any one byte wrong is refused, or reads exactly the same", () => {
  const damaged = Array.from(zip, (byte, at) => parseSiecle(zip.with(at, byte ^ 0x10), TODAY));
  const readable = damaged.filter(({ ok }) => ok);
  expect(readable).toEqual(readable.map(() => whole));
});

test("[RG7] an XML file cut anywhere before its last tag is refused", () => {
  const end = xml.length - "\n".length;
  const cuts = Array.from({ length: end }, (_, length) =>
    parseSiecle(xml.subarray(0, length), TODAY),
  );
  expect(cuts.filter(({ ok }) => ok)).toEqual([]);
});

test("[RG7] whatever the bytes are, there is an answer", () => {
  const start = [...zip.subarray(0, 4)];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(parseSiecle(bytes, TODAY).ok).toBe(false);
      expect(parseSiecle(Uint8Array.of(...start, ...bytes), TODAY).ok).toBe(false);
    }),
  );
});

test("[RG7] whatever is written into an export, there is an answer", () => {
  const pieces = [
    "<",
    ">",
    "</",
    "/>",
    "&",
    ";",
    '"',
    "'",
    "]]>",
    "<![CDATA[",
    "<!--",
    "<?",
    "ELEVE",
  ];
  const noise = fc.array(fc.constantFrom(...pieces, "__proto__", "constructor", " ", "é"));
  fc.assert(
    fc.property(noise, fc.nat(pupils.length), (written, at) => {
      const text = pupils.slice(0, at) + written.join("") + pupils.slice(at);
      expect(() => parseSiecle(inLatin9(text), TODAY)).not.toThrow();
    }),
  );
});

test("[RG7] entities that a file declares are never expanded", () => {
  const laughs = Array.from(
    { length: 30 },
    (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
  );
  const doctype = `<!DOCTYPE BEE_ELEVES [<!ENTITY lol0 "lol">${laughs.join("")}]>`;
  const bomb = pupils.replace("<BEE_ELEVES", `${doctype}<BEE_ELEVES`).replace("Hugo", "&lol30;");
  expect(parseSiecle(inLatin9(bomb), TODAY)).toEqual({ ok: false, reason: "not-siecle" });
});

test("[RG7] a name that only a declaration could explain is unreadable", () => {
  const text = pupils.replace("Hugo", "Andr&eacute;").replace("Inès", "&#0;&#xD800;");
  expect(parseSiecle(inLatin9(text), TODAY)).toMatchObject({
    pupils: [],
    problems: [{ code: "unreadable" }, { code: "unreadable" }],
  });
});

test("[RG7] tags nested a hundred thousand deep are refused", () => {
  const deep = pupils.replace("Hugo", "<a>".repeat(100_000) + "</a>".repeat(100_000));
  expect(parseSiecle(inLatin9(deep), TODAY)).toEqual({ ok: false, reason: "damaged" });
});

test("[RG7] names that JavaScript reads otherwise are names like any that is not asked for", () => {
  const text = pupils.replaceAll("NOM_USAGE", "__proto__").replaceAll("VILLE_NAISS", "constructor");
  const polluting = text.replace(
    "<PRENOM>",
    "<__proto__><polluted>yes</polluted></__proto__><PRENOM>",
  );
  expect(parseSiecle(inLatin9(polluting), TODAY)).toEqual(whole);
  expect({}).not.toHaveProperty("polluted");
});

test("[RG7] a zip that claims more than 60 MB is refused before it is unpacked", () => {
  expect(parseSiecle(claiming(60 * MEGABYTE + 1, zip), TODAY)).toEqual({
    ok: false,
    reason: "too-large",
  });
});

test("[RG7] a zip that holds more or less than it claims is refused", () => {
  expect(parseSiecle(claiming(xml.length - 1, zip), TODAY)).toEqual({
    ok: false,
    reason: "damaged",
  });
  expect(parseSiecle(claiming(xml.length + 1, zip), TODAY)).toEqual({
    ok: false,
    reason: "damaged",
  });
});

test("[RG7] a small zip that unpacks to 61 MB is given up at what it claims", () => {
  const bomb = zipSync({ "ElevesSansAdresses.xml": new Uint8Array(61 * MEGABYTE) });
  expect(parseSiecle(bomb, TODAY)).toEqual({ ok: false, reason: "too-large" });
  expect(parseSiecle(claiming(1000, bomb), TODAY)).toEqual({ ok: false, reason: "damaged" });
});

test("[RG7] a file of more than 60 MB is not looked into", () => {
  const long = new Uint8Array(60 * MEGABYTE + 1);
  expect(parseSiecle(long, TODAY)).toEqual({ ok: false, reason: "too-large" });
});

test("[RG7] an export of more pupils than any school has is refused", () => {
  const empty = `<ELEVE ELEVE_ID="1"/>`.repeat(50_001);
  const crowd = pupils.replace("<ELEVES>", `<ELEVES>${empty}`);
  expect(parseSiecle(inUtf8(crowd), TODAY)).toEqual({ ok: false, reason: "too-large" });
});
