import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { letters, range } from "../range.js";
import { SEVERITY } from "../words.js";
import { Marks } from "./marks.js";
import "./grid.js";

/** A sheet beside its findings: the cell in question marked, the others too; cells are rewritten in place. */
class Sheet extends View {
  static properties = { active: { state: true } };

  #shown = null;
  #marks = { of: [], marks: null };

  constructor() {
    super();
    this.active = { row: 1, column: 1 };
  }

  willUpdate() {
    const { sheet } = this.session;
    if (sheet && sheet !== this.#shown && !(this.#shown && sheet.moved)) {
      const { top, left } = range(sheet.cell);
      this.active = { row: top, column: left };
    }
  }

  render() {
    const { sheet, assessment } = this.session;
    return html`<dialog aria-labelledby="title" @cancel=${this.#cancel} @click=${this.#outside}>
      ${sheet && assessment ? this.#body(sheet) : ""}
    </dialog>`;
  }

  #body({ file, sheet }) {
    const { aftercare } = this.session;
    const marks = this.#marked(file, sheet);
    const { row, column } = this.active;
    const found = marks.at(row, column);
    const corrected = aftercare.corrected.find((it) => it.file === file);
    const rewritten = new Set(aftercare.rewritten(file).filter((it) => it.sheet === sheet).map((it) => it.cell));
    return html`
      <div class="head">
        <h2 id="title">${file} › ${sheet}</h2>
        <button class="close" @click=${() => this.session.closeSheet()}>关闭</button>
        <div class="row tools">
          <button ?disabled=${marks.places.length === 0} @click=${() => this.#next(-1)}>上一个问题</button>
          <button ?disabled=${marks.places.length === 0} @click=${() => this.#next(1)}>下一个问题</button>
          <span class="quiet count">${this.#count(marks)}</span>
          ${corrected
            ? html`<button ?disabled=${Boolean(this.session.busy)} @click=${() => this.#undo(file)}>撤销上一步</button>
                <button @click=${() => this.session.saving(() => aftercare.saveCorrected(file))}>${this.session.host.taking}改好的文件</button>`
            : ""}
        </div>
      </div>
      <div class="said" aria-live="polite">
        <p><strong class="where">${letters(column)}${row}</strong>
          ${found.length === 0 ? html`<span class="quiet">这一格没有问题。</span>` : ""}
          ${found.slice(0, 3).map((it) => html`<span class="finding"><span class=${`badge level ${it.severity}`}>${SEVERITY[it.severity]}</span> ${it.message}</span>`)}
          ${found.length > 3 ? html`<span class="quiet">等 ${found.length} 条</span>` : ""}</p>
      </div>
      <lianjian-grid .session=${this.session} .file=${file} .sheet=${sheet} .active=${this.active} .marks=${marks} .compared=${compared(found, file, sheet)} .rewritten=${rewritten}
        @move=${({ detail }) => (this.active = detail)} @edit=${({ detail }) => this.#edit(detail)}></lianjian-grid>
      <div class="foot">
        <p role="status">${this.#status()}</p>
        <p class="quiet small">方向键移动，回车或双击改这一格，再按回车就改好并重新核查；Esc 不改、关闭。电脑里的原文件不动，改好的要${this.session.host.taking}。</p>
      </div>
    `;
  }

  /** The findings of this sheet; the same as long as it is the same result. */
  #marked(file, sheet) {
    const of = [this.session.assessment, file, sheet];
    if (of.some((it, at) => it !== this.#marks.of[at])) this.#marks = { of, marks: new Marks(this.session.assessment.findings, file, sheet) };
    return this.#marks.marks;
  }

  #count(marks) {
    const { length } = marks.places;
    if (length === 0) return "这张表没有问题了";
    const at = marks.rank(this.active);
    const here = marks.places[at];
    const on = here && here.row === this.active.row && here.column === this.active.column;
    return on ? `第 ${at + 1} 处，共 ${length} 处` : `共 ${length} 处`;
  }

  #status() {
    const { busy, notice } = this.session;
    if (busy) return html`<progress></progress> ${busy.verb}${busy.name}…… <button @click=${() => this.session.stop()}>取消</button>`;
    return notice;
  }

  #next(by) {
    const to = this.#marked(this.session.sheet.file, this.session.sheet.sheet).next(this.active, by);
    if (to) this.active = { row: to.row, column: to.column };
  }

  async #edit({ row, column, value }) {
    const { file, sheet } = this.session.sheet;
    const cell = `${letters(column)}${row}`;
    this.#follow(file, await this.session.aftercare.edit(file, { file, sheet, cell }, value));
  }

  async #undo(file) {
    this.#follow(file, await this.session.aftercare.undoLast(file));
    this.renderRoot.querySelector("lianjian-grid").take();
  }

  /** A file that was rewritten has another name. */
  #follow(file, name) {
    const { sheet } = this.session;
    if (sheet && sheet.file === file && name !== file) this.session.followSheet(name);
  }

  updated() {
    const { sheet } = this.session;
    if (sheet === this.#shown) return;
    const before = this.#shown;
    this.#shown = sheet;
    const dialog = this.renderRoot.querySelector("dialog");
    if (sheet) {
      if (!dialog.open) dialog.showModal();
      return;
    }
    if (dialog.open) dialog.close();
    this.#return(before.opener);
  }

  /** The line it was opened from may be gone, put right. */
  #return(opener) {
    if (opener && opener.isConnected) opener.focus();
    else this.dispatchEvent(new Event("lost", { bubbles: true, composed: true }));
  }

  #cancel(event) {
    event.preventDefault();
    const grid = this.renderRoot.querySelector("lianjian-grid");
    if (grid && grid.editing !== null) grid.cancel();
    else this.session.closeSheet();
  }

  /** A click on the backdrop has the dialog itself as its target. */
  #outside(event) {
    if (event.target.localName === "dialog") this.session.closeSheet();
  }

  static styles = [
    base,
    css`
      dialog { position: fixed; top: 0; right: 0; bottom: 0; left: auto; width: 76em; max-width: 100%; height: 100%; max-height: 100%; margin: 0; padding: 0; border: 0; border-left: 1px solid #c9d1da; background: #fff; color: inherit; overflow: hidden; }
      dialog[open] { display: flex; flex-direction: column; }
      dialog::backdrop { background: rgba(20, 30, 45, 0.35); }
      .head { flex: none; display: grid; grid-template-columns: 1fr auto; grid-gap: 0 1em; align-items: center; padding: 0.7em 1em 0.3em; }
      h2 { font-size: 1.1em; overflow-wrap: anywhere; }
      .tools { grid-column: 1 / -1; }
      .count { min-width: 9em; }
      .said { flex: none; padding: 0.3em 1em; min-height: 2.6em; max-height: 7.5em; overflow: auto; background: #f5f8fb; border-top: 1px solid #d5dae1; }
      .where { display: inline-block; min-width: 3em; margin-right: 0.4em; color: #1f4e79; }
      .finding { margin-right: 1em; }
      lianjian-grid { flex: 1 1 auto; min-height: 0; }
      .foot { flex: none; padding: 0.3em 1em 0.5em; }
      .foot [role="status"] { min-height: 1.6em; font-weight: 600; }
      progress { width: 8em; }
      @media (max-width: 40em) {
        .tools button { padding: 0.2em 0.5em; }
        .count { min-width: 0; }
      }
    `,
  ];
}

/** The cells that explain what is wrong with the active one. */
function compared(found, file, sheet) {
  const notes = new Map();
  for (const { at, note } of found.reduce((all, it) => all.concat(it.because), [])) {
    if (at.file !== file || at.sheet !== sheet) continue;
    const { top, left } = range(at.cell);
    notes.set(`${top} ${left}`, note);
  }
  return notes;
}

define("lianjian-sheet", Sheet);
