// Follows a conversation: a stream of partials while the tab is seen, and looking again by itself where no stream comes.

const LOOK_AGAIN_EVERY = 2000;
const GIVE_UP_AFTER = 3;

class LiveStream extends HTMLElement {
  #stream;
  #timer;
  #failures = 0;
  #follow = () => (document.hidden ? this.#leave() : this.#open());

  connectedCallback() {
    document.addEventListener("visibilitychange", this.#follow);
    addEventListener("pagehide", this.#leave);
    this.#follow();
  }

  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.#follow);
    removeEventListener("pagehide", this.#leave);
    this.#leave();
  }

  #open() {
    if (this.#stream || this.#timer) return;
    if (!("EventSource" in window) || this.#failures >= GIVE_UP_AFTER) return this.#poll();
    this.#stream = new EventSource(this.dataset.stream);
    this.#stream.addEventListener("changed", ({ data }) => {
      this.#failures = 0;
      htmx.swap(document.body, data, { swapStyle: "none" });
    });
    this.#stream.addEventListener("error", () => {
      this.#failures += 1;
      if (this.#failures >= GIVE_UP_AFTER) {
        this.#leave();
        this.#poll();
      }
    });
  }

  #poll() {
    this.#timer = setInterval(() => htmx.ajax("GET", this.dataset.live, { target: "body", swap: "none" }), LOOK_AGAIN_EVERY);
  }

  #leave = () => {
    this.#stream?.close();
    this.#stream = undefined;
    clearInterval(this.#timer);
    this.#timer = undefined;
  };
}

let corrected;

// What somebody is typing in is not taken from under their hands, unless they have just sent it.
document.addEventListener("htmx:beforeRequest", ({ target }) => {
  corrected = target.closest?.("details.pick")?.id;
});

function isTypedIn(part) {
  const busy = document.activeElement;
  return !corrected && !["composer", "ready"].includes(part.id) && part.contains(busy) && busy.matches("input, textarea");
}

// What is read aloud is read once, and a trail that was opened stays open.
document.addEventListener("htmx:oobBeforeSwap", event => {
  const { target, detail: { fragment } } = event;
  const saidAlready = target.id === "announcement" && target.textContent === fragment.textContent;
  if (saidAlready || isTypedIn(target)) return event.preventDefault();
  target.querySelectorAll("details.trail[open]").forEach(({ id }) => fragment.querySelector(`#${id}`)?.setAttribute("open", ""));
});

// A corrected chip is closed and keeps the focus; where it is gone, its field's first chip has it.
document.addEventListener("htmx:oobAfterSwap", event => {
  if (event.target.id !== "brief" || !corrected) return;
  const chip = document.getElementById(corrected) ?? document.querySelector(`#brief [data-field="${corrected.split("-")[1]}"] details`);
  corrected = undefined;
  chip?.querySelector("summary").focus();
});

// The newest exchange comes into view, unless somebody is reading further up.
document.addEventListener("htmx:oobAfterSwap", event => {
  if (event.target.id !== "exchanges") return;
  const last = document.querySelector("#exchanges > :last-child");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (last && last.id !== LiveStream.seen) last.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  LiveStream.seen = last?.id;
});

customElements.define("live-stream", LiveStream);
