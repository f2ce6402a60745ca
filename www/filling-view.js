import { css, html } from "lit";
import { base } from "./styles.js";
import { define, View } from "./view.js";
import "./filling-grid.js";

/** 在线填报: a ledger is chosen, its rows are typed like in a spreadsheet, checked meanwhile and used or saved. */
class FillingView extends View {
  static properties = { at: { state: true } };

  #shown = null;

  constructor() {
    super();
    this.at = { row: 0, column: 0 };
  }

  render() {
    const { filling, catalog } = this.session;
    if (filling.ledger === null || !catalog) return "";
    return filling.ledger ? this.#sheet() : this.#choice(this.session.asked);
  }

  /** Another ledger is typed from its first free row. */
  willUpdate() {
    const { ledger } = this.session.filling;
    if (ledger && ledger !== this.#shown) this.at = { row: this.session.filling.rows.length, column: 0 };
  }

  /** What was opened is read from its heading; a sheet is typed into at once. */
  updated() {
    const { ledger } = this.session.filling;
    if (ledger === this.#shown) return;
    this.#shown = ledger;
    if (ledger) this.#grid.take();
    else if (ledger === "") this.renderRoot.querySelector("h2").focus({ preventScroll: true });
    if (ledger !== null && this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  get #grid() {
    return this.renderRoot.querySelector("lianjian-filling-grid");
  }

  #choice(ledgers) {
    const { filling } = this.session;
    return html`<section class="card">
      <div class="row bar"><button class="primary" @click=${this.#leave}>‹ 返回</button></div>
      <h2 tabindex="-1">在线填报：填哪一种台账？</h2>
      <p class="quiet">手头没有电子表格的，在这里照着栏目填，填好就能核查，也能存成表格。已有表格的不用重填，直接选文件。</p>
      <ul class="ledgers">${ledgers.map(({ ledger, title }) => html`<li>
        <button @click=${() => filling.show(ledger)}><span>${title}</span>${filling.count(ledger) > 0 ? html`<span class="good">已填 ${filling.count(ledger)} 行</span>` : ""}</button>
      </li>`)}</ul>
      ${filling.filled.length > 0 ? html`<div class="row">${this.#use()}${this.#draft()}</div>` : ""}
      <p role="status">${filling.notice}</p>
    </section>`;
  }

  #sheet() {
    const { filling, busy } = this.session;
    const { ledger, title, fields } = filling.info;
    const { row, column } = this.at;
    const problems = filling.problems.length;
    const count = filling.count(ledger);
    return html`<section class="card" aria-labelledby="filled">
      <div class="row bar">
        <button @click=${() => filling.show()}>‹ 换一种台账</button>
        <h2 id="filled" tabindex="-1">${title} <span class="quiet small">已填 ${count} 行</span></h2>
        <span class="push"></span>
        ${this.#use()}
        <button ?disabled=${count === 0 || Boolean(busy)} @click=${() => this.#try(() => filling.save())}>保存为表格</button>
      </div>
      <div class="row tools">
        <button ?disabled=${!filling.canUndo} @click=${() => filling.undo()}>撤销</button>
        <button ?disabled=${row >= filling.rows.length} @click=${this.#remove}>删除第 ${row + 1} 行</button>
        ${problems > 0
          ? html`<button class="error" @click=${this.#next}>▲ 有 ${problems} 格要看，去下一处</button>`
          : html`<span class="good">${count > 0 ? "✓ 填的都看得懂" : ""}</span>`}
        <span class="push"></span>
        ${this.#draft()}
      </div>
      ${this.#line(fields[column])}
      <lianjian-filling-grid .session=${this.session} .at=${this.at} @move=${({ detail }) => (this.at = detail)}
        @rows=${({ detail }) => this.#try(() => filling.paste(row, column, detail))} @leave=${this.#out}></lianjian-filling-grid>
      <p class="small quiet keys">从 WPS 表格里复制几行，点一个格子按 Ctrl+V 就能贴进来，带表头的自动对栏目。Tab、回车和方向键换格，F2 改字，Ctrl+Z 撤销，Esc 离开表格。</p>
      <p role="status" class="note">${filling.notice}</p>
    </section>`;
  }

  /** What the column of the active cell is for, and what was made of the cell. */
  #line({ title, help, needed, choices }) {
    const { filling } = this.session;
    const { row, column } = this.at;
    const said = filling.said(row, column);
    return html`<div class="line" id="line">
      <p><strong>${title}${needed ? "（必填）" : ""}</strong> ${help}
        ${said && said.means ? html`<span class="means">看作：${said.means}</span>` : ""}
        ${said && said.why ? html`<span class="error">▲ ${said.why}</span>` : ""}</p>
      ${choices.length > 0
        ? html`<div class="row choices"><span class="small quiet">点一个填上，或按 Alt+↓ 换：</span>
            ${choices.map((it) => html`<button class="small" @mousedown=${(event) => event.preventDefault()} @click=${() => this.#pick(it)}>${it}</button>`)}</div>`
        : ""}
    </div>`;
  }

  /** An event may be of several kinds: one more is added to those that stand there. */
  #pick(word) {
    const { filling } = this.session;
    const { row, column } = this.at;
    const before = ((filling.rows[row] || [])[column] || "").trim();
    const several = filling.info.fields[column].field === "kind" && before !== "";
    if (!several) filling.type(row, column, word);
    else if (!before.split("、").includes(word)) filling.type(row, column, `${before}、${word}`);
    this.#grid.take();
  }

  #use() {
    const { filling, busy } = this.session;
    const { filled } = filling;
    const label = filled.length > 1 ? `用填好的 ${filled.length} 张表核查` : "用这张表核查";
    return html`<button class="primary" ?disabled=${filled.length === 0 || Boolean(busy)} @click=${() => this.#try(() => this.session.useFilled())}>${label}</button>`;
  }

  #draft() {
    const { filling } = this.session;
    return html`<label class="draft"><input type="checkbox" .checked=${filling.keeps} @change=${({ target }) => {
      filling.keep(target.checked);
      target.checked = filling.keeps;
    }} /> 在本机记住草稿</label>
    ${filling.keeps ? html`<button @click=${() => filling.keep(false)}>清除草稿</button>` : ""}`;
  }

  #next() {
    const { problems } = this.session.filling;
    const { row, column } = this.at;
    const [to] = [...problems.filter((it) => it[0] > row || (it[0] === row && it[1] > column)), ...problems];
    this.at = { row: to[0], column: to[1] };
    this.#grid.take();
  }

  #remove() {
    this.session.filling.remove(this.at.row);
    this.#grid.take();
  }

  #out() {
    this.renderRoot.querySelector(".tools button:not(:disabled), .bar button").focus();
  }

  #leave() {
    const opener = this.session.filling.close();
    if (opener) this.updateComplete.then(() => opener.focus());
  }

  async #try(work) {
    const { filling } = this.session;
    try {
      await work();
    } catch (error) {
      filling.notice = `没有做成：${error.message}`;
      this.requestUpdate();
    }
  }

  static styles = [
    base,
    css`
      .card { padding-top: 0.7em; }
      .bar h2 { margin: 0 0.4em; }
      .push { flex: 1; }
      .ledgers { display: grid; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)); grid-gap: 0.6em; margin: 0.9em 0; }
      .ledgers button { display: flex; justify-content: space-between; width: 100%; min-height: 3em; align-items: center; text-align: left; }
      .ledgers .good { margin-left: 0.6em; white-space: nowrap; }
      .line { min-height: 4.3em; padding: 0.35em 0.8em; border: 1px solid #d5dae1; border-bottom: 0; border-radius: 4px 4px 0 0; background: #f8fafc; }
      .means { margin-left: 0.8em; padding: 0 0.5em; border-radius: 3px; background: #ededed; color: #4a4a4a; }
      .line .error { margin-left: 0.8em; }
      .choices > * { margin: 0.1em 0.3em 0.1em 0; }
      .choices button { min-height: 1.9em; padding: 0 0.6em; }
      .tools button.error { border-color: #a3001b; }
      .draft { display: flex; align-items: center; }
      .draft input { width: 1.15em; height: 1.15em; margin-right: 0.4em; }
      .keys { margin-top: 0.4em; }
      .note:not(:empty) { margin-top: 0.4em; padding: 0.3em 0.8em; border-left: 4px solid #f0a500; background: #fff8e6; }
    `,
  ];
}

define("lianjian-filling", FillingView);
