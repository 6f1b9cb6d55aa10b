// Follows a conversation: a stream of partials while the tab is seen, and looking again by itself where no stream comes.
// While a form of this page is on its way the stream waits, so that an older answer never covers a newer state.

const LOOK_AGAIN_EVERY = 2000;
const GIVE_UP_AFTER = 3;

class LiveStream extends HTMLElement {
  #stream;
  #timer;
  #failures = 0;
  #underWay = 0;
  #kept;
  #listening;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener("visibilitychange", () => this.#follow(), { signal });
    addEventListener("pagehide", () => this.#leave(), { signal });
    document.addEventListener("htmx:beforeRequest", ({ detail }) => changes(detail) && this.#underWay++, { signal });
    document.addEventListener("htmx:afterRequest", ({ detail }) => changes(detail) && this.#arrived(), { signal });
    this.#follow();
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#leave();
  }

  #follow() {
    if (document.hidden) this.#leave();
    else this.#open();
  }

  #open() {
    if (this.#stream || this.#timer) return;
    if (!("EventSource" in window) || this.#failures >= GIVE_UP_AFTER) return this.#poll();
    this.#stream = new EventSource(this.dataset.stream);
    this.#stream.addEventListener("changed", ({ data }) => {
      this.#failures = 0;
      if (this.#underWay) this.#kept = data;
      else this.#show(data);
    });
    this.#stream.addEventListener("said", ({ data }) => this.#underWay || this.#show(data));
    this.#stream.addEventListener("error", () => {
      this.#failures += 1;
      if (this.#failures >= GIVE_UP_AFTER) {
        this.#leave();
        this.#poll();
      }
    });
  }

  #arrived() {
    this.#underWay -= 1;
    if (this.#underWay || !this.#kept) return;
    this.#show(this.#kept);
    this.#kept = undefined;
  }

  #show(data) {
    htmx.swap(document.body, data, { swapStyle: "none" });
  }

  #poll() {
    this.#timer = setInterval(() => {
      if (!this.#underWay) htmx.ajax("GET", this.dataset.live, { target: "body", swap: "none" });
    }, LOOK_AGAIN_EVERY);
  }

  #leave() {
    this.#stream?.close();
    this.#stream = undefined;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

function changes({ requestConfig }) {
  return requestConfig.verb !== "get";
}

let corrected;

document.addEventListener("htmx:beforeRequest", ({ target, detail }) => {
  if (!changes(detail)) return;
  corrected = target.closest(".pick__form")?.closest("details").id;
  const unclear = document.getElementById("unclear");
  if (unclear) unclear.textContent = "";
});

// What somebody is writing is not taken from under their hands, unless they have just sent it.
function isWrittenIn(part) {
  const busy = document.activeElement;
  return !corrected && part.contains(busy) && busy.closest(".pick__form, .talk__title form");
}

// What is read aloud is read once, and what was opened stays open.
document.addEventListener("htmx:oobBeforeSwap", event => {
  const { target, detail: { fragment } } = event;
  const saidAlready = target.id === "announcement" && target.textContent === fragment.textContent;
  if (saidAlready || isWrittenIn(target)) return event.preventDefault();
  target.querySelectorAll("details[open][id]").forEach(({ id }) => {
    if (id !== corrected) fragment.querySelector(`#${id}`)?.setAttribute("open", "");
  });
});

// A corrected chip is closed and keeps the focus; where it is gone, the first one of its field has it.
document.addEventListener("htmx:oobAfterSwap", event => {
  if (event.target.id !== "brief" || !corrected) return;
  const field = corrected.split("-")[1];
  const chip = document.getElementById(corrected) ?? document.querySelector(`#brief [data-field="${field}"] details`);
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
