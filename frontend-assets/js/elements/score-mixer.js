// <score-mixer>: which parts are silent and which alone. Tells the player when that changes.

customElements.define("score-mixer", class extends HTMLElement {
  #listening;

  connectedCallback() {
    this.#listening = new AbortController();
    this.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-mute], [data-solo]");
      if (button) this.#press(button);
    }, { signal: this.#listening.signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  // Silences what is to be silent.
  mix(sound, channels) {
    const parts = [...this.querySelectorAll("[data-part]")];
    const alone = parts.some(part => this.#pressed(part, "solo"));
    for (const part of parts) {
      const channel = channels[part.dataset.part];
      if (channel !== undefined) sound.mute(channel, this.#pressed(part, "mute") || (alone && !this.#pressed(part, "solo")));
    }
  }

  #press(button) {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    this.dispatchEvent(new CustomEvent("score:mix", { bubbles: true }));
  }

  #pressed(part, kind) {
    return part.querySelector(`[data-${kind}]`).getAttribute("aria-pressed") === "true";
  }
});
