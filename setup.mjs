// Makes a bare checkout ready: dependencies, browsers, generated types. Runs on Node 20 with nothing
// installed, and does nothing that is already done. Every other script may assume it has run.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];
const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

if (Number(process.versions.node.split(".")[0]) < 20) {
  stop("Scellé needs Node 20 or newer to set itself up; the rest it installs itself.");
}
installDependencies();
installBrowsers();
if (!existsSync(".wxt/wxt.d.ts")) run(npm, ["exec", "--", "wxt", "prepare"]);

/** npm leaves `.package-lock.json` as the last thing it writes: older than ours means out of date. */
function installDependencies() {
  const installed = "node_modules/.package-lock.json";
  const fresh =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs &&
    statSync(installed).mtimeMs >= statSync("package.json").mtimeMs;
  if (fresh) return;
  say("installing dependencies");
  run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** Chromium plays the stories; Firefox one of them, and whoever has none leaves that one out by its tag. */
function installBrowsers() {
  const missing = [
    ...(has("SCELLE_BROWSER", CHROMIUM) ? [] : ["chromium"]),
    ...(has("SCELLE_FIREFOX", FIREFOX) ? [] : ["firefox-esr"]),
  ];
  if (missing.length === 0) return;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say(`installing ${missing.join(" and ")} from Debian`);
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing]);
  } else if (missing.includes("chromium")) {
    stop(
      "Please install Chromium (Debian: apt-get install chromium), or name it in SCELLE_BROWSER.",
    );
  } else say("no Firefox here: name it in SCELLE_FIREFOX for the story that is played in it");
}

function has(name, paths) {
  return Boolean(process.env[name]) || paths.some((path) => existsSync(path));
}

function run(command, args) {
  try {
    execFileSync(command, args, {
      stdio: ["ignore", "pipe", "inherit"],
      shell: process.platform === "win32",
    });
  } catch {
    stop(`This step failed: ${command} ${args.join(" ")}`);
  }
}

function say(what) {
  process.stdout.write(`set-up: ${what}\n`);
}

function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
