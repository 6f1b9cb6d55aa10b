// <score-player>: plays a score and shows where it is; what is set stands in its <score-transport> and <score-mixer>.
// Loads nothing of the sound before play is pressed; the server says what sounds when.

const LOOK_EVERY = 100;
const SETTLING = 400;

customElements.define("score-player", class extends HTMLElement {
  #sound;
  #take;
  #whole;
  #run;
  #listening;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (name, act, of = this) => of?.addEventListener(name, act, { signal });
    this.dataset.scripted = "";
    this.querySelectorAll("[data-controls]").forEach(part => { part.hidden = false; });
    on("score:command", ({ detail }) => this.#command(detail));
    on("input", () => this.#paced());
    on("score:mix", () => this.#mix());
    on("score:show", ({ detail }) => this.#show(detail), document);
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#stop();
    this.#sound = undefined;
  }

  #command(word) {
    ({ toggle: () => this.#toggle(), whole: () => this.#forget(), back: () => this.#move(-1), on: () => this.#move(1) })[word]();
  }

  #toggle() {
    if (this.#run) this.#stop(this.dataset.stopped);
    else this.#play(this.#take?.proof ?? { midi: this.dataset.midi, times: this.dataset.times });
  }

  #show(proof) {
    if (!this.#staves.has(proof.notes)) return;
    this.#stop();
    this.#staves.light(proof.notes);
    this.#transport.proving(true);
    this.#play({ ...proof, proof });
  }

  #forget() {
    this.#stop(this.dataset.stopped);
    this.#staves.light([]);
    this.#take = undefined;
    this.#transport.proving(false);
  }

  async #play(wanted) {
    const run = this.#run = { begun: false };
    this.#mark(this.dataset.opening);
    try {
      const sound = this.#sound = await this.#instruments.open();
      await this.#load(wanted);
      if (run !== this.#run) return;
      const { bars } = this.#take.times;
      Object.assign(run, this.#range, { counting: this.#transport.counting });
      this.#mix();
      await sound.play((run.counting ? 0 : bars[run.from - 1]) / 1000, this.#transport.speed, share => this.#transport.say(`${this.dataset.part}: ${Math.round(share * 100)} %`));
      if (run !== this.#run) return sound.stop();
      Object.assign(run, { begun: true, since: performance.now(), timer: setInterval(() => this.#look(), LOOK_EVERY) });
      this.#transport.say(wanted.proof ? this.dataset.shown : this.dataset.playing);
      requestAnimationFrame(this.#frame);
    } catch (fault) {
      console.info(fault);
      if (run === this.#run) this.#stop(this.dataset.failed);
      this.#instruments.forget();
    }
  }

  async #load(wanted) {
    this.#whole ??= await this.#instruments.times(this.dataset.times);
    if (this.#take?.midi === wanted.midi) return;
    const times = await this.#instruments.take(wanted, wanted.times === this.dataset.times ? this.#whole : undefined);
    this.#take = { midi: wanted.midi, times, proof: wanted.proof };
    this.#staves.follow(this.#whole, times);
  }

  #frame = () => {
    if (!this.#run?.begun) return;
    this.#look();
    if (this.#run) requestAnimationFrame(this.#frame);
  };

  #look() {
    const run = this.#run, { bars } = this.#take.times;
    const at = this.#sound.position * 1000;
    const settled = performance.now() - run.since > SETTLING;
    if (run.counting && at >= bars[0]) {
      run.counting = false;
      if (run.from > 1) return this.#jump(bars[run.from - 1]);
    }
    if (!run.counting && settled && at >= bars[run.to]) {
      if (this.#transport.looping) return this.#jump(bars[run.from - 1]);
      return this.#stop(this.dataset.stopped, run.to === bars.length - 1);
    }
    this.#staves.draw(at - (this.#sound.context.outputLatency || 0) * 1000);
  }

  #jump(to) {
    Object.assign(this.#run, { since: performance.now() }, this.#range);
    this.#sound.seek(to / 1000);
  }

  #stop(why, ringing = false) {
    clearInterval(this.#run?.timer);
    this.#run = undefined;
    if (!ringing) this.#sound?.stop();
    this.#staves.rest();
    this.#mark(why ?? "");
  }

  #move(by) {
    if (!this.#run?.begun || this.#run.counting) return;
    const { bars } = this.#take.times;
    const at = this.#sound.position * 1000;
    const bar = bars.findLastIndex(start => start <= at + 50);
    Object.assign(this.#run, { since: performance.now() });
    this.#sound.seek(bars[Math.min(Math.max(bar + by, 0), bars.length - 2)] / 1000);
  }

  #mix() {
    if (this.#sound && this.#take) this.querySelector("score-mixer")?.mix(this.#sound, this.#take.times.channels);
  }

  #paced() {
    if (this.#run?.begun) this.#sound.rate = this.#transport.speed;
  }

  #mark(words) {
    this.toggleAttribute("data-running", Boolean(this.#run));
    this.#transport.mark(Boolean(this.#run), words);
  }

  get #range() {
    const { proof } = this.#take;
    return proof ? { from: proof.from, to: proof.to } : this.#transport.range;
  }

  get #instruments() {
    return this.querySelector("score-sound");
  }

  get #staves() {
    return this.querySelector("score-staves");
  }

  get #transport() {
    return this.querySelector("score-transport");
  }
});
