// Sound made while it is heard, in an audio worklet. Browsers have it on https and on this very computer.

import { Sequencer, WorkletSynthesizer } from "spessasynth_lib";

export class LiveSound {
  #synthesizer;
  #sequencer;
  #loaded;
  #over = false;

  static async open(context, { bank, processor }) {
    const [sounds] = await Promise.all([bank, context.audioWorklet.addModule(processor)]);
    const sound = new LiveSound(context);
    await sound.#synthesizer.soundBankManager.addSoundBank(sounds, "bank");
    await sound.#synthesizer.isReady;
    return sound;
  }

  constructor(context) {
    this.context = context;
    this.#synthesizer = new WorkletSynthesizer(context);
    this.#sequencer = new Sequencer(this.#synthesizer, { skipToFirstNoteOn: false });
    this.#sequencer.loopCount = 0;
    this.#sequencer.eventHandler.addEvent("songChange", "loaded", () => this.#loaded?.());
    this.#sequencer.eventHandler.addEvent("songEnded", "over", () => { this.#over = true; });
  }

  connect(node) {
    this.#synthesizer.connect(node);
  }

  // Channels beyond the first sixteen come with the first file that needs them.
  async load(file) {
    const loading = new Promise(resolve => { this.#loaded = resolve; });
    this.#sequencer.loadNewSongList([{ binary: file.slice(0) }]);
    await loading;
    this.#sequencer.pause();
  }

  async play(from, rate) {
    this.#sequencer.playbackRate = rate;
    this.#begin(from);
  }

  seek(to) {
    if (this.#over) this.#begin(to);
    else this.#sequencer.currentTime = to;
  }

  #begin(from) {
    this.#over = false;
    this.#sequencer.currentTime = from;
    this.#sequencer.play();
  }

  stop() {
    this.#sequencer.pause();
    this.#synthesizer.stopAll(true);
  }

  set rate(rate) {
    this.#sequencer.playbackRate = rate;
  }

  mute(channel, silent) {
    this.#synthesizer.midiChannels[channel]?.setSystemParameter("isMuted", silent);
  }

  // Seconds of the file at its own tempo that have left the synthesizer. When the file has ended its clock stands still, often a
  // little before the last barline, so that the end is told by what lies behind every barline.
  get position() {
    return this.#over ? Infinity : this.#sequencer.currentHighResolutionTime;
  }
}
