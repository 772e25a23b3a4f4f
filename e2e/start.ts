// `npm start`: with a display, a demonstration to take part in; without one, the whole story, played and
// kept in `out/`.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { showroom } from "./showroom.ts";

const OUT = "out";
const HELP = `npm start [-- --story]

With a display, opens Chromium with the extension and a demonstration centre, on a relay of its own.
Without one, or with --story, plays the main job from creation to seal in headless browsers against a real
relay, and leaves in ${OUT}/ what each person saw, the papers and the sealed session.
`;

const words = process.argv.slice(2);
if (words.includes("--help")) process.stdout.write(HELP);
else if (hasDisplay() && !words.includes("--story")) await showroom();
else process.exitCode = playStory();

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

function playStory(): number {
  process.stdout.write("Two people take one certification session from creation to seal.\n\n");
  const { status } = spawnSync("node", ["e2e/run.ts", "main-job", "--reporter=e2e/narrator.ts"], {
    stdio: "inherit",
    env: { ...process.env, SCELLE_OUT: OUT },
  });
  if (status !== 0) return status ?? 1;
  const kept = readdirSync(OUT).toSorted();
  process.stdout.write(
    `\n${OUT}/ has ${kept.length} files:\n${kept.map((each) => `  ${each}\n`).join("")}`,
  );
  return 0;
}
