// <lesson-clock data-minutes="5" data-start data-pause data-over>: a clock that counts down once it is started; never by itself.

const SECOND = 1000;
const RUN = '<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 1l9 5-9 5z"/></svg>';
const REST = '<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 1h3v10H2zM7 1h3v10H7z"/></svg>';

customElements.define("lesson-clock", class extends HTMLElement {
  #left = 0;
  #since = 0;
  #ticking = null;

  connectedCallback() {
    this.#left = Number(this.dataset.minutes) * 60 * SECOND;
    this.innerHTML = '<button class="clock" type="button"><span data-sign></span><span data-time role="timer"></span></button><span class="visually-hidden" role="status"></span>';
    this.querySelector("button").addEventListener("click", () => this.toggle());
    this.#draw();
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
  }

  toggle() {
    if (this.#ticking) this.#pause();
    else if (this.#remaining > 0) this.#run();
    this.#draw();
  }

  get #remaining() {
    return Math.max(0, this.#ticking ? this.#left - (performance.now() - this.#since) : this.#left);
  }

  #run() {
    this.#since = performance.now();
    this.#ticking = setInterval(() => this.#tick(), SECOND / 4);
  }

  #pause() {
    this.#left = this.#remaining;
    clearInterval(this.#ticking);
    this.#ticking = null;
  }

  #tick() {
    if (this.#remaining === 0) {
      this.#pause();
      this.querySelector('[role="status"]').textContent = this.dataset.over;
    }
    this.#draw();
  }

  #draw() {
    const seconds = Math.ceil(this.#remaining / SECOND);
    const ended = seconds === 0;
    this.toggleAttribute("data-running", Boolean(this.#ticking));
    this.toggleAttribute("data-ended", ended);
    this.querySelector("[data-time]").textContent = ended ? this.dataset.over : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    this.querySelector("[data-sign]").innerHTML = ended ? "" : this.#ticking ? REST : RUN;
    this.querySelector("button").title = this.#ticking ? this.dataset.pause : this.dataset.start;
  }
});
