import { css, html } from "lit";
import { ref } from "lit/directives/ref.js";
import { repeat } from "lit/directives/repeat.js";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { placed } from "../placed.js";
import { Lines } from "../virtual.js";

/** From so many files on, one can look for some of them. */
const MANY = 20;

/** How files came through, the worst first. */
const KINDS = [
  { kind: "refused", title: "没能读取", mark: "✗", tone: "error", is: (it) => Boolean(it.refused) },
  { kind: "unknown", title: "没有认出", mark: "?", tone: "warning", is: (it) => it.sheets.every((sheet) => !sheet.ledger) },
  { kind: "read", title: "已读取", mark: "✓", tone: "good", is: () => true },
];

/** The files that were chosen: first those that could not be read, then those that hold no ledger. */
class FileList extends View {
  static properties = { only: { state: true }, word: { state: true } };

  #lines = new Lines(this, { box: () => this.renderRoot.querySelector(".box"), estimate: () => 43 });
  /** Worked out once for the same readings. */
  #sorted = { of: null, all: [] };
  #shown = { of: null, only: "", word: "", list: [] };

  constructor() {
    super();
    this.only = "";
    this.word = "";
  }

  render() {
    const all = this.#all();
    const list = this.#list(all);
    const parts = this.#lines.view(list, { key: (it) => it.reading.file });
    return html`
      ${all.length > MANY ? this.#filter(all) : ""}
      ${list.length === 0 ? html`<p class="quiet none">没有这样的文件。</p>` : ""}
      <div class=${this.#lines.long ? "box long" : "box"} tabindex=${this.#lines.long ? "0" : "-1"} role="region" aria-label="已选择的文件">
        <ul class="files" role="list">${repeat(parts, (it) => it.key, (it) => (it.gap === undefined ? this.#line(it, list.length) : html`<li class="gap" aria-hidden="true" ${placed({ height: it.gap })}></li>`))}</ul>
      </div>
    `;
  }

  #all() {
    const { readings } = this.session;
    if (this.#sorted.of === readings) return this.#sorted.all;
    const sorted = KINDS.map(() => []);
    for (const reading of readings) {
      const at = KINDS.findIndex((it) => it.is(reading));
      sorted[at].push({ reading, how: KINDS[at] });
    }
    this.#sorted = { of: readings, all: [].concat(...sorted) };
    return this.#sorted.all;
  }

  #list(all) {
    const { only, word } = this;
    const last = this.#shown;
    if (last.of === all && last.only === only && last.word === word) return last.list;
    const list = all.length > MANY ? all.filter(({ reading, how }) => (!only || how.kind === only) && reading.file.includes(word)) : all;
    this.#shown = { of: all, only, word, list };
    return list;
  }

  #filter(all) {
    const kinds = [{ kind: "", title: "全部" }, ...KINDS];
    const count = ({ kind }) => (kind ? all.filter(({ how }) => how.kind === kind).length : all.length);
    return html`<div class="row filter">
      <div role="group" aria-label="只看">${kinds.map((it) => html`<button aria-pressed=${this.only === it.kind} @click=${() => (this.only = it.kind)}>${it.title} ${count(it)}</button>`)}</div>
      <label>文件名里有 <input type="search" .value=${this.word} @input=${({ target }) => (this.word = target.value.trim())} /></label>
    </div>`;
  }

  #line({ index, line: { reading, how } }, size) {
    const { session } = this;
    return html`<li data-index=${index} aria-setsize=${size} aria-posinset=${index + 1} ${ref(this.#lines.measure)}>
      <span class=${`mark ${how.tone}`}><span aria-hidden="true">${how.mark}</span><span class="hidden-text">${how.title}</span></span>
      <span class="file-name">${reading.file}</span>
      <span class="what">${this.#taken(reading)}</span>
      <button class="link" aria-label=${`移除 ${reading.file}`} ?disabled=${Boolean(session.busy)} @click=${() => session.remove(reading.file)}>移除</button>
    </li>`;
  }

  #taken({ refused, sheets }) {
    if (refused) return html`<span class="error">${refused.message}</span>`;
    const known = sheets.filter((it) => it.ledger);
    if (known.length === 0) return html`<span class="warning">没有认出是哪种台账</span>`;
    return known.map((it) => `${this.#title(it.ledger)} ${it.records} 行`).join("，");
  }

  #title(ledger) {
    const found = this.session.catalog.ledgers.find((it) => it.ledger === ledger);
    return found ? found.title : ledger;
  }

  static styles = [base, css`
    .box { margin-top: 0.6em; }
    .long { max-height: 31em; overflow: auto; overflow-anchor: none; border: 1px solid #d5dae1; border-radius: 4px; padding: 0 0.8em; }
    .box:focus { outline: 3px solid #f0a500; outline-offset: 1px; }
    .filter { margin-top: 0.6em; }
    .filter button { border-radius: 0; margin-left: -1px; }
    .filter button[aria-pressed="true"] { background: #1f4e79; border-color: #1f4e79; color: #fff; }
    .none { margin-top: 0.6em; }
    li { display: grid; grid-template-columns: 1.5em minmax(10em, 2fr) 3fr auto; grid-gap: 0.4em; padding: 0.45em 0; border-top: 1px solid #e4e8ed; }
    li.gap { display: block; padding: 0; border: 0; }
    .mark { font-weight: 700; }
    .file-name, .what { overflow-wrap: anywhere; }
    @media (max-width: 40em) {
      li { grid-template-columns: 1.5em 1fr auto; }
      .what { grid-column: 2 / -1; grid-row: 2; }
    }
  `];
}

define("lianjian-files", FileList);
