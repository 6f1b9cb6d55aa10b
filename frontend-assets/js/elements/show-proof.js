// <show-proof data-notes data-midi data-times data-from data-to><a href>: asks the score on this page to light and play exactly these notes. Where they are not drawn, the link leads to them.

customElements.define("show-proof", class extends HTMLElement {
  connectedCallback() {
    this.querySelector("a").addEventListener("click", event => {
      const { notes, midi, times, from, to } = this.dataset;
      const proof = { notes: notes.split(" "), midi, times, from: Number(from), to: Number(to) };
      const drawn = document.querySelector("score-staves")?.has?.(proof.notes);
      if (!drawn || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      document.dispatchEvent(new CustomEvent("score:show", { detail: proof }));
    });
  }
});
