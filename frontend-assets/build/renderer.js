// Where no worklet is to be had (plain http in a school network), sound is made beforehand: this worker plays a file faster
// than it is heard and gives one pair of channels for each channel of the file.

import { BasicMIDI, SoundBankLoader, SpessaSynthProcessor, SpessaSynthSequencer } from "spessasynth_core";

const BLOCK = 128;
const TAIL_SECONDS = 2;
let bank;

self.addEventListener("message", async ({ data }) => {
  try {
    if (data.bank) bank = SoundBankLoader.fromArrayBuffer(data.bank);
    else await render(data);
  } catch (fault) {
    self.postMessage({ ticket: data.ticket, fault: String(fault) });
  }
});

async function render({ ticket, file, rate, sampleRate, channels }) {
  const song = BasicMIDI.fromArrayBuffer(file);
  const synthesizer = new SpessaSynthProcessor(sampleRate, { eventsEnabled: false });
  synthesizer.soundBankManager.addSoundBank(bank, "bank");
  await synthesizer.processorInitialized;
  const sequencer = new SpessaSynthSequencer(synthesizer);
  Object.assign(sequencer, { skipToFirstNoteOn: false, loopCount: 0 });
  sequencer.loadNewSongList([song]);
  sequencer.playbackRate = rate;
  sequencer.play();
  const length = Math.ceil((song.duration / rate + TAIL_SECONDS) * sampleRate / BLOCK) * BLOCK;
  const stereo = () => [new Float32Array(length), new Float32Array(length)];
  const dry = Array.from({ length: Math.max(...channels) + 1 }, (_, channel) => channels.includes(channel) ? stereo() : null);
  const nobody = [new Float32Array(length), new Float32Array(length)];
  const outputs = dry.map(pair => pair ?? nobody);
  const room = stereo();
  for (let at = 0; at < length; at += BLOCK) {
    sequencer.processTick();
    synthesizer.processSplit(outputs, room[0], room[1], at, BLOCK);
    if (at % (BLOCK * 512) === 0) self.postMessage({ ticket, progress: at / length });
  }
  const parts = channels.map(channel => [channel, dry[channel]]);
  self.postMessage({ ticket, parts, room }, [...parts.flatMap(([, pair]) => pair), ...room].map(array => array.buffer));
}
