// Packs the extension for both browsers, and checks what a browser or its store would refuse.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, statSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { deflateRawSync } from "node:zlib";

/** A school's connection carries it in seconds. What is only read now and then is not counted here. */
const MOST_BYTES = 1_600_000;
/** The fonts of the papers, of which names need all, the list of communes, and what works on files beside a page. */
const READ_LATER = [
  { files: "**/*.ttf", mostBytes: 640_000 },
  { files: "communes.txt", mostBytes: 290_000 },
  { files: "**/check-worker-*.js", mostBytes: 65_000 },
  { files: "**/reading-worker-*.js", mostBytes: 50_000 },
  { files: "**/paper-worker-*.js", mostBytes: 310_000 },
  { files: "**/siecle-worker-*.js", mostBytes: 60_000 },
  { files: "**/table-worker-*.js", mostBytes: 90_000 },
];

const EVERYWHERE = {
  manifest_version: 3,
  action: { default_title: "Scellé", default_popup: "popup.html" },
  optional_permissions: ["notifications"],
  host_permissions: undefined,
  content_scripts: undefined,
};
const PERMISSIONS = ["storage", "unlimitedStorage", "alarms"];
const EXPECTED = {
  chrome: {
    ...EVERYWHERE,
    permissions: [...PERMISSIONS, "sidePanel"],
    side_panel: { default_path: "sidepanel.html" },
  },
  firefox: {
    ...EVERYWHERE,
    permissions: PERMISSIONS,
    sidebar_action: { default_panel: "sidepanel.html", default_title: "Scellé" },
  },
};

const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
const problems = [...problemsOf("chrome"), ...problemsOf("firefox")];
process.stdout.write(problems.map((problem) => `${problem}\n`).join(""));
process.exitCode = problems.length === 0 ? 0 : 1;

function problemsOf(browser: keyof typeof EXPECTED): string[] {
  const { status } = spawnSync("wxt", ["zip", "--browser", browser, "--level", "warn"], {
    stdio: "inherit",
  });
  if (status !== 0) return [`${browser}: the build failed`];
  const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, "utf8"));
  const later = READ_LATER.map((part) => ({ ...part, bytes: packedBytes(browser, part.files) }));
  const packed = statSync(`.output/scelle-${version}-${browser}.zip`).size;
  const bytes = later.reduce((rest, part) => rest - part.bytes, packed);
  const wrong = Object.entries(EXPECTED[browser])
    .filter(([key, value]) => !isDeepStrictEqual(manifest[key], value))
    .map(([key]) => `${browser}: "${key}" is ${JSON.stringify(manifest[key])}`);
  const policy: string = manifest.content_security_policy.extension_pages;
  if (/'unsafe-(inline|eval)'/.test(policy)) wrong.push(`${browser}: ${policy}`);
  if (bytes > MOST_BYTES)
    wrong.push(`${browser}: the package has ${bytes} bytes without what is read later`);
  for (const part of later)
    if (part.bytes === 0 || part.bytes > part.mostBytes)
      wrong.push(`${browser}: ${part.files} has ${part.bytes} bytes`);
  return wrong;
}

function packedBytes(browser: string, files: string): number {
  return globSync(`.output/${browser}-mv3/${files}`)
    .map((path) => deflateRawSync(readFileSync(path)).length)
    .reduce((sum, length) => sum + length, 0);
}
