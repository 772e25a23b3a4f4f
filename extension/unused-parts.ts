// What libraries bring along and no page ever runs: a good part of what writes PDF. Each is replaced by
// one that throws, so that whoever starts to need it learns so at once, or by one that does nothing.
import type { Plugin } from "vite";

const absent = (what: string) => `() => { throw new Error("${what} is left out of the build.") }`;

const PARTS: readonly { module: RegExp; code: string }[] = [
  // Measures of the standard typefaces; the fields of the incident sheet need Helvetica alone.
  {
    module: /standard-fonts\/(Courier|Helvetica-|Symbol|Times|ZapfDingbats).*\.compressed\.json$/,
    code: 'export default ""',
  },
  // WOFF2, in fontkit: the typeface of the papers is a plain TrueType file.
  { module: /\/brotli\/decompress\.js$/, code: `export default ${absent("WOFF2")}` },
  // SVG, XFA and PDF/A, in pdf-lib.
  {
    module: /\/node-html-better-parser\//,
    code: `export const NodeType = {}; export const parse = ${absent("HTML")}`,
  },
  { module: /\/html-entities\//, code: `export const encode = ${absent("HTML")}` },
  { module: /\/culori\//, code: `export const converter = () => ${absent("CSS colours")}` },
  {
    module: /pdf-lib\/es\/api\/pdfa\/index\.js$/,
    code: [
      "buildPDFAMetadata",
      "extractForeignXmpDescriptions",
      "mergeXmpExtensionFragments",
      "getDefaultSRGBProfile",
      "parseConformance",
    ]
      .map((name) => `export const ${name} = ${absent("PDF/A")};`)
      .join("\n"),
  },
  {
    module: /pdf-lib\/es\/api\/extraction\/extractPageContents\.js$/,
    code: `export const extractPageContents = ${absent("reading a page")}`,
  },
  { module: /pdf-lib\/es\/packages\/upng\/index\.js$/, code: "export default {}" },
  // The notes that automerge-repo takes of itself, for whoever develops it.
  {
    module: /\/node_modules\/debug\/src\/browser\.js$/,
    code: `const quiet = () => Object.assign(() => undefined, { enabled: false, extend: quiet });
export default quiet;`,
  },
  // Encryption, in pdf-lib: nobody but the reader of a paper holds it.
  {
    module: /pdf-lib\/es\/core\/security\/PDFSecurity\.js$/,
    code:
      `export default { create: ${absent("encryption")} };` +
      `export const generateRandomFileId = ${absent("encryption")};`,
  },
  {
    module: /pdf-lib\/es\/core\/crypto\.js$/,
    code: `export const CipherTransformFactory = ${absent("encryption")}`,
  },
];

/**
 * Which letters of Indic scripts and their likes join, in fontkit: asked only by shapers that no Latin
 * name reaches. They are given the table of Arabic, a tenth as long.
 */
const TABLES = /var (indic_default2|use_default2) = "[^"]+"/g;

export function withoutUnusedParts(): Plugin {
  return {
    name: "without-unused-parts",
    enforce: "pre",
    apply: "build",
    load(id) {
      const part = PARTS.find(({ module }) => module.test(id));
      return part && { code: part.code, moduleType: "js" };
    },
    transform(code, id) {
      if (!id.includes("/@cantoo/fontkit/")) return null;
      return { code: code.replaceAll(TABLES, "var $1 = data_default2"), map: null };
    },
  };
}
