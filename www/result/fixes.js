import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";

/** So many cells are shown as they are and as they would be. */
const FEW = 3;
/** So many corrections of a file are shown before they are made. */
const SHOWN = 20;

/** What a correction would write: old → new for the first few cells. */
class Edits extends View {
  static properties = { fix: { attribute: false }, old: { state: true } };

  #asked = null;

  willUpdate() {
    if (this.fix === this.#asked) return;
    this.#asked = this.fix;
    this.old = [];
    this.#ask(this.fix);
  }

  async #ask(fix) {
    const old = await Promise.all(fix.edits.slice(0, FEW).map(({ at }) => this.#text(at).catch(() => null)));
    if (this.fix === fix) this.old = old;
  }

  async #text({ file, sheet, cell }) {
    const [, column, row] = /^([A-Z]+)(\d+)/.exec(cell);
    const { rows } = await this.session.grid(file, sheet, Number(row), 1);
    const found = rows.filter((it) => it.row === Number(row)).map((it) => it.cells.find((one) => one.column === column))[0];
    return found ? found.text : "";
  }

  render() {
    const { edits, title } = this.fix;
    return html`<span class="title">${title}：</span>${edits.slice(0, FEW).map(({ at, value }, index) => html`<span class="edit">
        <span class="cell">${at.cell}</span> <del>${shown(this.old[index])}</del> <span aria-label="改为">→</span> <ins>${value}</ins>
      </span>`)}${edits.length > FEW ? html`<span class="quiet">等 ${edits.length} 格</span>` : ""}`;
  }

  static styles = [
    base,
    css`
      :host { display: block; font-size: 0.875em; }
      .edit { display: inline-block; margin-right: 1em; }
      del { color: #8f1016; text-decoration-color: #d99; white-space: pre-wrap; }
      ins { color: #00603b; font-weight: 600; text-decoration: none; }
    `,
  ];
}

function shown(text) {
  if (text === undefined || text === null) return "……";
  return text === "" ? "（空）" : text;
}

/** The corrections that can be written at once, file by file, and the files already corrected. */
class Fixes extends View {
  static properties = { picked: { attribute: false } };

  constructor() {
    super();
    this.picked = new Set();
  }

  render() {
    const { assessment, aftercare } = this.session;
    if (!assessment) return "";
    const files = this.#files(assessment.findings);
    const ready = files.filter((it) => it.findings.length > 0);
    const { corrected } = aftercare;
    if (files.length + corrected.length === 0) return "";
    const unsure = assessment.findings.filter((it) => it.fix && !it.fix.safe).length;
    return html`<section class="card no-print" aria-labelledby="fixes">
      <h3 id="fixes">${files.length > 0 ? "可以一键改正" : "改正过的文件"}</h3>
      ${files.length > 0
        ? html`<p class="quiet small">只改写法、不改意思，如日期、全角字符。电脑里的原文件不动：改好的另存一份${this.session.host.taking}，并换下原文件接着核查。${unsure > 0
            ? html`另有 ${unsure} 条要由人拿主意，在下面那一条上勾「采用这个改法」，再点按钮。`
            : ""}</p>`
        : ""}
      ${ready.length > 1
        ? html`<p><button class="primary" ?disabled=${Boolean(this.session.busy)} @click=${() => aftercare.correctAll(ready)}>${ready.length} 个文件一起改正（${ready.reduce((sum, it) => sum + it.cells, 0)} 处）</button></p>`
        : ""}
      <ul>
        ${files.map(({ file, findings, cells, chosen }) => html`<li>
          <div class="file">${file}
            ${findings.length > 0
              ? html`<details><summary class="small">看改成什么样</summary>${findings.slice(0, SHOWN).map((it) => html`<lianjian-edits .session=${this.session} .fix=${it.fix}></lianjian-edits>`)}${findings.length > SHOWN ? html`<p class="small quiet">等 ${findings.length} 条，每一条下面都写着改成什么样。</p>` : ""}</details>`
              : ""}
          </div>
          ${findings.length > 0
            ? html`<button class="primary" ?disabled=${Boolean(this.session.busy)} @click=${() => aftercare.correct(file, findings)}>${chosen > 0 ? "改正" : "全部一键改正"}（${cells} 处${chosen > 0 ? `，含勾选的 ${chosen} 条` : ""}）</button>`
            : html`<span class="quiet small">还没有勾选</span>`}
        </li>`)}
        ${corrected.map(({ file, original, steps }) => html`<li>
          <span class="file"><span class="good">✓ 已改正</span> ${file} <span class="quiet small">换下了 ${original}，改了 ${steps} 步</span></span>
          <span class="row">
            <button @click=${() => this.session.saving(() => aftercare.saveCorrected(file))}>${this.session.host.taking}改好的文件</button>
            ${steps > 1 ? html`<button ?disabled=${Boolean(this.session.busy)} @click=${() => aftercare.undoLast(file)}>撤销上一步</button>` : ""}
            <button ?disabled=${Boolean(this.session.busy)} @click=${() => aftercare.undo(file)}>撤销，换回原文件</button>
          </span>
        </li>`)}
      </ul>
    </section>`;
  }

  /** For each file with corrections: those that are safe or were picked, and how many cells they write. */
  #files(all) {
    const files = new Map();
    for (const it of all.filter(({ fix }) => fix && fix.edits.length > 0)) {
      const { file } = it.fix.edits[0].at;
      if (!files.has(file)) files.set(file, { file, findings: [], cells: 0, chosen: 0 });
      const entry = files.get(file);
      const picked = !it.fix.safe && this.picked.has(it.key);
      if (!it.fix.safe && !picked) continue;
      entry.findings.push(it);
      entry.cells += it.fix.edits.length;
      entry.chosen += picked ? 1 : 0;
    }
    return [...files.values()];
  }

  static styles = [
    base,
    css`
      li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.35em 0; border-top: 1px solid #e4e8ed; }
      ul { margin-top: 0.4em; }
      .file { flex: 1 1 16em; margin-right: 1em; overflow-wrap: anywhere; }
    `,
  ];
}

define("lianjian-edits", Edits);
define("lianjian-fixes", Fixes);
