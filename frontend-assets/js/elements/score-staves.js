// <score-staves>: knows where every note stands. Lights what sounds and what proves a claim, and moves the cursor through the systems.

customElements.define("score-staves", class extends HTMLElement {
  #boxes = new Map();
  #systems = [];
  #sounding = new Set();
  #stretches = [];
  #notes = [];

  connectedCallback() {
    this.#systems = [...this.querySelectorAll(".staves__system")];
    this.#boxes.clear();
    this.querySelectorAll("[data-notes]").forEach(box => box.dataset.notes.split(" ").forEach(id => this.#boxes.set(id, [...this.#boxes.get(id) ?? [], box])));
  }

  // Whether all these notes are drawn here.
  has(notes) {
    return notes.every(id => this.#boxes.has(id));
  }

  light(notes) {
    this.querySelectorAll(".is-shown").forEach(box => box.classList.remove("is-shown"));
    notes.flatMap(id => this.#boxes.get(id)).forEach(box => box.classList.add("is-shown"));
    this.querySelector(".is-shown")?.closest("svg").scrollIntoView({ block: "center", behavior: this.#calm ? "auto" : "smooth" });
  }

  // From now on these notes sound; the cursor keeps to the beginnings of all notes of the score.
  follow(whole, { notes }) {
    this.#notes = notes;
    const on = new Map(whole.notes.map(note => [note.id, note.on]));
    const { bars } = whole;
    const seen = new Set();
    this.#stretches = this.#systems.map((svg, at) => {
      const next = this.#systems[at + 1];
      const [start, end] = [bars[svg.dataset.from - 1], next ? bars[next.dataset.from - 1] : bars.at(-1)];
      const points = [...svg.querySelectorAll("[data-notes]")].flatMap(box => {
        const [id] = box.dataset.notes.split(" ");
        if (seen.has(id)) return [];
        seen.add(id);
        return [{ ms: on.get(id), x: Number(box.getAttribute("x")) + 4 }];
      }).sort((one, other) => one.ms - other.ms || one.x - other.x);
      return { svg, start, end, points: [...points, { ms: end, x: svg.dataset.width - 3 }], cursor: svg.querySelector("[data-cursor]") };
    });
  }

  // What sounds at this millisecond.
  draw(at) {
    const now = new Set(this.#notes.filter(({ on, off }) => on <= at && at < off).map(({ id }) => id));
    this.#sounding.forEach(id => now.has(id) || this.#boxes.get(id)?.forEach(box => box.classList.remove("is-sounding")));
    now.forEach(id => this.#sounding.has(id) || this.#boxes.get(id)?.forEach(box => box.classList.add("is-sounding")));
    this.#sounding = now;
    this.#stretches.forEach(stretch => this.#point(stretch, at));
  }

  #point({ svg, start, end, points, cursor }, at) {
    const here = at >= start && at < end;
    if (here && !cursor.classList.contains("is-here") && !this.#calm) svg.scrollIntoView({ block: "nearest", behavior: "smooth" });
    cursor.classList.toggle("is-here", here);
    if (!here) return;
    const next = points.findIndex(({ ms }) => ms > at);
    const [before, after] = [points[Math.max(0, next - 1)], points[Math.max(0, next)]];
    const share = after.ms > before.ms ? Math.max(0, (at - before.ms) / (after.ms - before.ms)) : 0;
    const x = before.x + share * (after.x - before.x);
    cursor.setAttribute("x1", x);
    cursor.setAttribute("x2", x);
  }

  rest() {
    this.#sounding.forEach(id => this.#boxes.get(id)?.forEach(box => box.classList.remove("is-sounding")));
    this.#sounding = new Set();
    this.querySelectorAll("[data-cursor]").forEach(cursor => cursor.classList.remove("is-here"));
  }

  get #calm() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }
});
