// <score-transport>: speed, count-in and which bars, as they are set; what is going on, in words; and the buttons and keys of the
// player it stands in, as commands: toggle, whole, back, on.

const TYPED_IN = "input, select, textarea, button, a, summary, audio";
const KEYS = { " ": "toggle", p: "toggle", ArrowLeft: "back", ArrowRight: "on" };

customElements.define("score-transport", class extends HTMLElement {
  #listening;

  connectedCallback() {
    this.#listening = new AbortController();
    const on = (name, act, of = this) => of.addEventListener(name, act, { signal: this.#listening.signal });
    const player = this.closest("score-player");
    on("input", () => this.#paced());
    on("click", ({ target }) => this.#clicked(target.closest("button")));
    on("keydown", event => this.#key(event), player);
    if (this.closest(".screen")) on("keydown", event => this.#far(event), document);
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  get speed() {
    return Number(this.querySelector("[data-speed]").value) / 100;
  }

  get counting() {
    return this.querySelector("[data-count-in]").checked;
  }

  get looping() {
    return this.querySelector("[data-loop]").checked;
  }

  // The bars that are to be played, from 1.
  get range() {
    const last = Number(this.dataset.bars);
    if (!this.looping) return { from: 1, to: last };
    const bar = name => Math.min(Math.max(1, Math.round(Number(this.querySelector(name).value)) || 1), last);
    const [one, other] = [bar("input[data-from]"), bar("input[data-to]")];
    return { from: Math.min(one, other), to: Math.max(one, other) };
  }

  mark(running, words) {
    this.querySelector("[data-label]").textContent = running ? this.dataset.stop : this.dataset.play;
    this.say(words);
  }

  say(words) {
    this.querySelector("[data-said]").textContent = words;
  }

  // Whether there is a way back from a proof.
  proving(some) {
    this.querySelector("[data-whole]").hidden = !some;
    if (!some) this.querySelector("[data-toggle]").focus();
  }

  #clicked(button) {
    if (button && "toggle" in button.dataset) this.#command("toggle");
    if (button && "whole" in button.dataset) this.#command("whole");
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPED_IN) || !KEYS[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    this.#command(KEYS[event.key]);
  }

  // On the projector one key plays from wherever one is, like its other keys.
  #far(event) {
    const here = !this.closest("[hidden]") && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (here && event.key.toLowerCase() === "p" && !event.defaultPrevented && !event.target.closest("input, select, textarea")) this.#command("toggle");
  }

  #command(word) {
    this.dispatchEvent(new CustomEvent("score:command", { bubbles: true, detail: word }));
  }

  #paced() {
    this.querySelector("[data-percent]").value = `${Math.round(this.speed * 100)} %`;
  }
});
