// <local-time><time datetime="2026-11-23T09:15:02Z">23 November 2026</time></local-time>: the same moment in the reader's own zone.
customElements.define("local-time", class extends HTMLElement {
  connectedCallback() {
    const time = this.querySelector("time");
    const moment = new Date(time?.dateTime ?? "");
    if (Number.isNaN(moment.getTime())) return;
    const form = this.getAttribute("form") === "date" ? { dateStyle: "long" } : { dateStyle: "medium", timeStyle: "short" };
    time.textContent = new Intl.DateTimeFormat(undefined, form).format(moment);
  }
});
