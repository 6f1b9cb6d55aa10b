// <score-player>: plays a score and shows where it is. Loads nothing of the sound before play is pressed; the server says what sounds when.

const LOOK_EVERY = 100;
const SETTLING = 400;
const TYPED_IN = "input, select, textarea, button, a, summary, audio";

customElements.define("score-player", class extends HTMLElement {
  #opening;
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
    on("click", event => this.#clicked(event));
    on("input", ({ target }) => target.matches("[data-speed]") && this.#paced());
    on("keydown", event => this.#key(event));
    on("score:show", ({ detail }) => this.#show(detail), document);
    if (this.closest(".screen")) on("keydown", event => this.#far(event), document);
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#stop();
    this.#sound?.context.close();
    this.#opening = this.#sound = undefined;
  }

  #clicked({ target }) {
    const button = target.closest("button");
    if (!button) return;
    if ("toggle" in button.dataset) this.#toggle();
    if ("mute" in button.dataset || "solo" in button.dataset) this.#press(button);
    if ("whole" in button.dataset) this.#forget();
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPED_IN)) return;
    const acts = { " ": () => this.#toggle(), ArrowLeft: () => this.#move(-1), ArrowRight: () => this.#move(1), p: () => this.#toggle() };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  // On the projector one key plays from wherever one is, like its other keys.
  #far(event) {
    const here = !this.closest("[hidden]") && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (here && event.key.toLowerCase() === "p" && !event.defaultPrevented && !event.target.closest("input, select, textarea")) this.#toggle();
  }

  #toggle() {
    if (this.#run) this.#stop(this.dataset.stopped);
    else this.#play(this.#take?.proof ?? { midi: this.dataset.midi, times: this.dataset.times });
  }

  #show(proof) {
    if (!this.#staves.has(proof.notes)) return;
    this.#stop();
    this.#staves.light(proof.notes);
    this.querySelector("[data-whole]").hidden = false;
    this.#play({ ...proof, proof });
  }

  #forget() {
    this.#stop(this.dataset.stopped);
    this.#staves.light([]);
    this.#take = undefined;
    this.querySelector("[data-whole]").hidden = true;
    this.querySelector("[data-toggle]").focus();
  }

  async #play(wanted) {
    const run = this.#run = { begun: false };
    this.#mark(this.dataset.opening);
    try {
      const sound = await this.#open();
      await this.#load(sound, wanted);
      if (run !== this.#run) return;
      const { bars } = this.#take.times;
      Object.assign(run, this.#range, { counting: this.#checked("[data-count-in]") });
      this.#mutes();
      await sound.play((run.counting ? 0 : bars[run.from - 1]) / 1000, this.#speed, share => this.#say(`${this.dataset.part}: ${Math.round(share * 100)} %`));
      if (run !== this.#run) return sound.stop();
      Object.assign(run, { begun: true, since: performance.now(), timer: setInterval(() => this.#look(), LOOK_EVERY) });
      this.#say(wanted.proof ? this.dataset.shown : this.dataset.playing);
      requestAnimationFrame(this.#frame);
    } catch (fault) {
      console.info(fault);
      if (run === this.#run) this.#stop(this.dataset.failed);
      this.#opening = undefined;
    }
  }

  #open() {
    this.#opening ??= this.#instruments();
    return this.#opening;
  }

  async #instruments() {
    const context = new AudioContext({ latencyHint: "interactive" });
    context.resume();
    const { live, beforehand, processor, renderer, bank } = this.dataset;
    const sounds = fetch(bank).then(answer => answer.arrayBuffer());
    const [{ LiveSound, RenderedSound }] = await Promise.all([import(context.audioWorklet ? live : beforehand), sounds]);
    this.#sound = await (LiveSound ?? RenderedSound).open(context, { bank: sounds, processor, renderer });
    this.#sound.connect(context.destination);
    return this.#sound;
  }

  async #load(sound, wanted) {
    this.#whole ??= await fetch(this.dataset.times).then(answer => answer.json());
    if (this.#take?.midi === wanted.midi) return;
    const [file, times] = await Promise.all([
      fetch(wanted.midi).then(answer => answer.arrayBuffer()),
      wanted.times === this.dataset.times ? this.#whole : fetch(wanted.times).then(answer => answer.json()),
    ]);
    await sound.load(file, [...new Set([...Object.values(times.channels), 9])]);
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
      if (this.#checked("[data-loop]")) return this.#jump(bars[run.from - 1]);
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

  #press(button) {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    if (this.#sound && this.#take) this.#mutes();
  }

  #mutes() {
    const parts = [...this.querySelectorAll("[data-part]:is(li)")];
    const pressed = (part, kind) => part.querySelector(`[data-${kind}]`).getAttribute("aria-pressed") === "true";
    const alone = parts.some(part => pressed(part, "solo"));
    for (const part of parts) {
      const channel = this.#take.times.channels[part.dataset.part];
      if (channel !== undefined) this.#sound.mute(channel, pressed(part, "mute") || (alone && !pressed(part, "solo")));
    }
  }

  #paced() {
    this.querySelector("[data-percent]").value = `${Math.round(this.#speed * 100)} %`;
    if (this.#run?.begun) this.#sound.rate = this.#speed;
  }

  get #staves() {
    return this.querySelector("score-staves");
  }

  get #speed() {
    return Number(this.querySelector("[data-speed]").value) / 100;
  }

  get #range() {
    if (this.#take.proof) return { from: this.#take.proof.from, to: this.#take.proof.to };
    const last = Number(this.dataset.bars);
    if (!this.#checked("[data-loop]")) return { from: 1, to: last };
    const bar = name => Math.min(Math.max(1, Math.round(Number(this.querySelector(name).value)) || 1), last);
    const [one, other] = [bar("input[data-from]"), bar("input[data-to]")];
    return { from: Math.min(one, other), to: Math.max(one, other) };
  }

  #checked(name) {
    return this.querySelector(name).checked;
  }

  #mark(words) {
    this.querySelector("[data-label]").textContent = this.#run ? this.dataset.stop : this.dataset.play;
    this.toggleAttribute("data-running", Boolean(this.#run));
    this.#say(words);
  }

  #say(words) {
    this.querySelector("[data-said]").textContent = words;
  }
});
