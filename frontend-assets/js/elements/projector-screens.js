// <projector-screens data-home="/lessons/7">: shows one .screen at a time; keys, clickers, swipes, the edges and the address turn them.

const NEXT = ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"];
const BACK = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"];
const SWIPE = 60;
const EDGE = 0.12;
const LEAST = 60;

customElements.define("projector-screens", class extends HTMLElement {
  #screens = [];
  #touch = null;
  #listening = null;

  connectedCallback() {
    this.#screens = [...this.querySelectorAll(".screen")];
    if (this.#screens.length < 2) return;
    this.dataset.live = "";
    this.querySelectorAll("[data-keys]").forEach(keys => { keys.hidden = false; });
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener("keydown", event => this.#key(event), { signal });
    window.addEventListener("resize", () => this.#fit(this.#screens[this.#place]), { signal });
    window.addEventListener("hashchange", () => this.#show(this.#addressed), { signal });
    this.addEventListener("touchstart", event => { this.#touch = event.changedTouches[0]; }, { signal, passive: true });
    this.addEventListener("touchend", event => this.#swiped(event.changedTouches[0]), { signal, passive: true });
    this.addEventListener("click", event => this.#clicked(event), { signal });
    this.#show(this.#addressed, false);
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  go(place) {
    const within = Math.max(0, Math.min(place, this.#screens.length - 1));
    if (within === this.#place) return;
    history.replaceState(history.state, "", `#${this.#screens[within].id}`);
    this.#show(within);
  }

  get #place() {
    return this.#screens.findIndex(screen => !screen.hidden);
  }

  get #addressed() {
    return Math.max(0, this.#screens.findIndex(screen => `#${screen.id}` === location.hash));
  }

  #show(place, say = true) {
    this.#screens.forEach((screen, at) => { screen.hidden = at !== place; });
    const screen = this.#screens[place];
    screen.scrollTop = 0;
    this.#fit(screen);
    if (say) {
      const heading = screen.querySelector("h1, h2")?.textContent ?? "";
      this.#say(`${screen.querySelector(".screen__count").textContent}: ${heading}`);
    }
  }

  // Letters become smaller only where a screen would not hold them.
  #fit(screen) {
    for (let share = 100; share >= LEAST; share -= 4) {
      screen.style.setProperty("--fit", share / 100);
      if (screen.scrollHeight <= screen.clientHeight && screen.scrollWidth <= screen.clientWidth) return;
    }
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onControl = event.target.closest?.("a, button");
    if (onControl && [" ", "Enter"].includes(event.key)) return;
    const acts = {
      Home: () => this.go(0),
      End: () => this.go(this.#screens.length - 1),
      f: () => this.#fill(),
      b: () => this.#blacken(),
      ".": () => this.#blacken(),
      t: () => this.#screens[this.#place].querySelector("lesson-clock")?.toggle(),
      Escape: () => this.#leave(),
    };
    const act = NEXT.includes(event.key) ? () => this.#turn(1)
      : BACK.includes(event.key) ? () => this.#turn(-1)
      : acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #turn(by) {
    if (this.#isBlack) return this.#blacken();
    this.go(this.#place + by);
  }

  #swiped(end) {
    if (!this.#touch) return;
    const across = end.clientX - this.#touch.clientX, down = end.clientY - this.#touch.clientY;
    this.#touch = null;
    if (Math.abs(across) > SWIPE && Math.abs(across) > 1.5 * Math.abs(down)) this.#turn(across < 0 ? 1 : -1);
  }

  #clicked(event) {
    if (this.#isBlack) return this.#blacken();
    if (event.target.closest("a, button")) return;
    const share = event.clientX / window.innerWidth;
    if (share > 1 - EDGE) this.#turn(1);
    if (share < EDGE) this.#turn(-1);
  }

  #fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.();
  }

  get #isBlack() {
    return this.hasAttribute("blackened");
  }

  #blacken() {
    const black = this.toggleAttribute("blackened");
    if (black) this.#say(this.dataset.black);
    else this.#show(this.#place);
  }

  #leave() {
    if (this.#isBlack) this.#blacken();
    else if (!document.fullscreenElement) location.assign(this.dataset.home);
  }

  #say(words) {
    this.querySelector(":scope > [data-said]").textContent = words;
  }
});
