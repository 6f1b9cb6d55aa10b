// <score-sound>: the instruments. Fetches them when they are first asked for, and the music that they are to play.

customElements.define("score-sound", class extends HTMLElement {
  #opening;
  #context;

  disconnectedCallback() {
    this.forget();
    this.#context?.close();
  }

  // The same instruments each time, until they are forgotten.
  open() {
    this.#opening ??= this.#instruments();
    return this.#opening;
  }

  forget() {
    this.#opening = undefined;
  }

  async take({ midi, times }, known) {
    const [file, table] = await Promise.all([
      fetch(midi).then(answer => answer.arrayBuffer()),
      known ?? this.times(times),
    ]);
    const sound = await this.open();
    await sound.load(file, [...new Set([...Object.values(table.channels), 9])]);
    return table;
  }

  times(address) {
    return fetch(address).then(answer => answer.json());
  }

  async #instruments() {
    const context = this.#context = new AudioContext({ latencyHint: "interactive" });
    context.resume();
    const { live, beforehand, processor, renderer, bank } = this.dataset;
    const sounds = fetch(bank).then(answer => answer.arrayBuffer());
    const [{ LiveSound, RenderedSound }] = await Promise.all([import(context.audioWorklet ? live : beforehand), sounds]);
    const sound = await (LiveSound ?? RenderedSound).open(context, { bank: sounds, processor, renderer });
    sound.connect(context.destination);
    return sound;
  }
});
