// Keeps what is being written until it is sent, so that a reload does not lose it; Ctrl and Enter send it.

class DraftKeeper extends HTMLElement {
  connectedCallback() {
    const text = this.querySelector("textarea");
    const kept = sessionStorage.getItem(this.#key);
    if (!text.value && kept) text.value = kept;
    text.addEventListener("input", () => sessionStorage.setItem(this.#key, text.value));
    text.addEventListener("keydown", event => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) text.form.requestSubmit();
    });
    text.form.addEventListener("submit", () => this.#forgetOnceSent(text));
  }

  get #key() {
    return `draft:${this.dataset.key}`;
  }

  // With htmx the composer comes back empty once the message was taken; without, the page is left.
  #forgetOnceSent(text) {
    if (!text.form.hasAttribute("hx-post")) return sessionStorage.removeItem(this.#key);
    text.form.addEventListener("htmx:beforeSwap", ({ detail }) => {
      if (detail.xhr.status < 300) sessionStorage.removeItem(this.#key);
    }, { once: true });
  }
}

customElements.define("draft-keeper", DraftKeeper);
