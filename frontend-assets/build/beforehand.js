// Sound made before it is heard, by a worker: for browsers without an audio worklet, as on plain http in a school network.

export class RenderedSound {
  #worker;
  #gains = new Map();
  #sources = [];
  #file;
  #channels = [];
  #muted = new Set();
  #made;
  #from = 0;
  #startedAt = null;
  #rate = 1;
  #tickets = 0;

  static async open(context, { bank, renderer }) {
    const sound = new RenderedSound(context, new Worker(renderer, { type: "module" }));
    const sounds = await bank;
    sound.#worker.postMessage({ bank: sounds }, [sounds]);
    return sound;
  }

  constructor(context, worker) {
    this.context = context;
    this.#worker = worker;
    this.output = new GainNode(context);
  }

  connect(node) {
    this.output.connect(node);
  }

  async load(file, channels) {
    this.stop();
    [this.#file, this.#channels, this.#made] = [file, channels, undefined];
  }

  async play(from, rate, progress) {
    this.#rate = rate;
    const making = this.#made?.rate === rate ? this.#made : await this.#make(rate, progress);
    this.#made = making;
    this.#start(from);
  }

  seek(to) {
    this.#start(to);
  }

  stop() {
    this.#from = this.position;
    this.#startedAt = null;
    this.#silence();
  }

  set rate(rate) {
    if (this.#startedAt === null || rate === this.#rate) return;
    const at = this.position;
    this.stop();
    this.play(at, rate);
  }

  mute(channel, silent) {
    if (silent) this.#muted.add(channel);
    else this.#muted.delete(channel);
    this.#gains.forEach((gain, of) => { gain.gain.value = this.#volume(of); });
  }

  get position() {
    return this.#startedAt === null ? this.#from : this.#from + (this.context.currentTime - this.#startedAt) * this.#rate;
  }

  #make(rate, progress) {
    const ticket = ++this.#tickets;
    return new Promise((resolve, reject) => {
      const hear = ({ data }) => {
        if (data.ticket !== ticket) return;
        if (data.progress !== undefined) return progress?.(data.progress);
        this.#worker.removeEventListener("message", hear);
        if (data.fault) reject(new Error(data.fault));
        else resolve({ rate, parts: [...data.parts, ["room", data.room]].map(([channel, pair]) => [channel, this.#buffer(pair)]) });
      };
      this.#worker.addEventListener("message", hear);
      this.#worker.postMessage({ ticket, file: this.#file, rate, sampleRate: this.context.sampleRate, channels: this.#channels });
    });
  }

  #buffer([left, right]) {
    const buffer = new AudioBuffer({ length: left.length, numberOfChannels: 2, sampleRate: this.context.sampleRate });
    buffer.copyToChannel(left, 0);
    buffer.copyToChannel(right, 1);
    return buffer;
  }

  #start(from) {
    this.#silence();
    [this.#from, this.#startedAt] = [from, this.context.currentTime];
    for (const [channel, buffer] of this.#made.parts) {
      const gain = new GainNode(this.context, { gain: this.#volume(channel) });
      const source = new AudioBufferSourceNode(this.context, { buffer });
      source.connect(gain).connect(this.output);
      source.start(0, Math.max(0, from / this.#rate));
      this.#sources.push(source);
      this.#gains.set(channel, gain);
    }
  }

  #silence() {
    this.#sources.splice(0).forEach(source => { source.stop(); source.disconnect(); });
    this.#gains.clear();
  }

  // The room answers to all parts together; where one of them is silent, the rest is heard dry.
  #volume(channel) {
    if (channel === "room") return this.#muted.size ? 0 : 1;
    return this.#muted.has(channel) ? 0 : 1;
  }
}
