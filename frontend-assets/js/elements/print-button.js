// <print-button><button hidden>Print</button></print-button>: a button that only makes sense with JavaScript.
customElements.define("print-button", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
});
