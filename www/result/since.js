import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { place } from "../place.js";
import { SEVERITY } from "../words.js";

const MORE = 50;

const KINDS = [
  ["fixed", "已改好", "✓", "good"],
  ["fresh", "新出现", "＋", "error"],
  ["open", "仍未改", "○", "warning"],
];

/** What became of the findings since the files were last changed. */
class Since extends View {
  static properties = { shown: { state: true }, limit: { state: true } };

  constructor() {
    super();
    this.shown = "";
    this.limit = MORE;
  }

  render() {
    const { since } = this.session;
    if (!since) return "";
    const list = this.shown ? since[this.shown] : [];
    return html`<section class="card no-print" aria-labelledby="since">
      <h3 id="since">和上次相比</h3>
      <div class="row">
        ${KINDS.map(([kind, title, mark, look]) => html`<button class=${look} aria-expanded=${this.shown === kind} aria-controls="lines" ?disabled=${since[kind].length === 0} @click=${() => this.#show(kind)}>
          <span aria-hidden="true">${mark}</span> ${title} <strong>${since[kind].length}</strong></button>`)}
        ${since.added > 0 ? html`<span class="small quiet">新出现的里有 ${since.added} 条在新加的文件里。</span>` : ""}
        ${since.gone > 0 ? html`<span class="small quiet">另有 ${since.gone} 条随移走的文件不再核查，不算改好。</span>` : ""}
      </div>
      <p class="small quiet">同一个问题按内容认；内容变了的，只要同一规则、同一格（或者同一党组织、同一期、同一栏）还有问题，就算仍未改。</p>
      <div id="lines">${list.length > 0
        ? html`<ul>${list.slice(0, this.limit).map((it) => this.#line(it))}</ul>
          ${list.length > this.limit ? html`<button @click=${() => (this.limit += MORE)}>再看 ${Math.min(MORE, list.length - this.limit)} 条（共 ${list.length} 条）</button>` : ""}`
        : ""}</div>
    </section>`;
  }

  #show(kind) {
    this.shown = this.shown === kind ? "" : kind;
    this.limit = MORE;
  }

  #line({ severity, org, message, at }) {
    return html`<li><span class=${`badge level ${severity}`}>${SEVERITY[severity]}</span> ${org ? html`<strong>${org}</strong> ` : ""}${message}
      ${at.length > 0 ? html`<span class="cell">${place(this.session, at[0])}</span>` : ""}</li>`;
  }

  static styles = [
    base,
    css`
      .row button { min-width: 7.5em; }
      button[aria-expanded="true"] { background: #eef3f9; border-color: #1f4e79; }
      button:disabled { color: #57606a; }
      .row strong { font-size: 1.15em; }
      li { padding: 0.35em 0; border-top: 1px solid #e4e8ed; }
      ul { margin: 0.4em 0; }
    `,
  ];
}

define("lianjian-since", Since);
