import { css, html } from "lit";
import { base } from "../styles.js";
import { onward } from "../onward.js";
import { define, View } from "../view.js";
import { chosen, dropped } from "../files.js";
import { PARTS, period } from "../period.js";
import "./file-list.js";
import "./policy.js";

/** How many of these are on one page: what is pasted beside all of them belongs to none. */
let many = 0;

/** Step 1: what is checked, and the files to check. */
class Choose extends View {
  static properties = { over: { state: true }, blanks: { state: true } };

  constructor() {
    super();
    this.over = false;
    this.blanks = false;
  }

  render() {
    const { session } = this;
    if (!session.catalog) return "";
    return html`
      ${this.#settings()}
      <section class="card">
        <h2 tabindex="-1">选择要自查的表格</h2>
        ${session.readings.length > 0
          ? ""
          : html`<p class="quiet">
              平时在用的台账直接交上来，不用改格式：${this.#wanted()}，一次可选多个。支持 xlsx、xls、et、ods、csv。各社区交来的汇总件（json）也在这里选，选好就能合并。
            </p>`}
        ${this.#drop()}
        <div class="row start">
          <span class="quiet">还没有台账？</span>
          ${session.hasSample ? html`<button ?disabled=${Boolean(session.busy)} @click=${() => session.sample()}>载入示例</button>` : ""}
          <button aria-expanded=${this.blanks} aria-controls="blanks" @click=${() => (this.blanks = !this.blanks)}>${session.host.taking}空白表</button>
          <button ?disabled=${Boolean(session.busy)} @click=${(event) => session.filling.show("", event.currentTarget)}>在线填报${this.#typed()}</button>
        </div>
        <div id="blanks" class="blanks" ?hidden=${!this.blanks}>
          <p class="quiet">每张表带填写说明和示例行，填好后再选进来。</p>
          <div class="row">
            ${session.asked.map(
              ({ ledger, title }) => html`<button @click=${() => session.template(ledger, title)}>${title}</button>`,
            )}
          </div>
        </div>
      </section>
      ${session.merging.summaries.length > 0 ? this.#summaries() : ""}
      ${session.readings.length > 0 ? this.#list() : ""}
    `;
  }

  #wanted() {
    const { host, asked } = this.session;
    return host.ledgers ? asked.map((it) => it.title).join("、") : "党组织名册、会议和培训台账、两新组织台账等";
  }

  /** The ledgers asked for that no file has; "" when none were asked for. */
  #missing() {
    const { host, asked, readings } = this.session;
    if (!host.ledgers) return "";
    const sheets = readings.reduce((all, it) => all.concat(it.sheets), []);
    const missing = asked.filter(({ ledger }) => !sheets.some((it) => it.ledger === ledger));
    if (missing.length === 0) return html`<p class="good">要交的台账都有了。</p>`;
    return html`<p class="warning">还没有：${missing.map((it) => it.title).join("、")}。</p>`;
  }

  #typed() {
    const { filled } = this.session.filling;
    return filled.length > 0 ? `（已填 ${filled.length} 张表）` : "";
  }

  #settings() {
    const { settings } = this.session;
    const { year, part } = period(settings.period);
    const latest = Math.max(Number(settings.asOf.slice(0, 4)), year);
    const years = Array.from({ length: 6 }, (_, back) => latest - back);
    const configure = (change) => this.session.configure(change);
    return html`<section class="card settings" aria-label="设置">
      <label><span>考核期</span>
        <span class="pair">
          <select aria-label="考核年度" @change=${(event) => configure({ period: event.target.value + part })}>
            ${years.map((it) => html`<option value=${it} .selected=${it === year}>${it}年</option>`)}
          </select>
          <select aria-label="考核期间" @change=${(event) => configure({ period: year + event.target.value })}>
            ${PARTS.map(([code, name]) => html`<option value=${code} .selected=${code === part}>${name}</option>`)}
          </select>
        </span>
      </label>
      <label><span>截至日期</span>
        <input
          type="date"
          .value=${settings.asOf}
          @change=${(event) => event.target.value && configure({ asOf: event.target.value })}
        />
      </label>
      <lianjian-policy .session=${this.session}></lianjian-policy>
    </section>`;
  }

  #drop() {
    const busy = Boolean(this.session.busy);
    const slim = this.session.readings.length > 0;
    return html`<div
      class=${["drop", this.over ? "over" : "", slim ? "slim" : ""].join(" ")}
      @dragover=${(event) => this.#drag(event, true)}
      @dragleave=${(event) => this.#drag(event, false)}
      @drop=${(event) => this.#take(event)}
    >
      <p class="lead">把文件或整个文件夹拖到这里，或从 WPS 复制几行按 Ctrl+V</p>
      <div class="row center">
        <label class="file">选择文件<input type="file" multiple ?disabled=${busy} @change=${this.#pick} /></label>
        <label class="file plain">选择文件夹<input type="file" webkitdirectory ?disabled=${busy} @change=${this.#pick} /></label>
      </div>
    </div>`;
  }

  connectedCallback() {
    super.connectedCallback();
    many += 1;
    document.addEventListener("paste", this.#paste);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    many -= 1;
    document.removeEventListener("paste", this.#paste);
  }

  /** Rows copied from a spreadsheet and pasted anywhere on this step are a file. */
  #paste = (event) => {
    const { session } = this;
    const [target] = event.composedPath();
    const foreign = many > 1 && !event.composedPath().includes(this);
    const elsewhere = foreign || event.defaultPrevented || session.step !== 1 || session.book || session.filling.ledger !== null || !this.getClientRects().length;
    if (elsewhere || session.busy || !session.catalog || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName || "")) return;
    const text = event.clipboardData.getData("text/plain");
    if (!/\t|\n./.test(text)) return;
    event.preventDefault();
    session.add([{ name: this.#pastedName(), blob: new Blob([text], { type: "text/tab-separated-values" }) }]);
  };

  #pastedName() {
    const taken = new Set(this.session.readings.map((it) => it.file));
    let at = 1;
    while (taken.has(`粘贴的表格_${at}.tsv`)) at += 1;
    return `粘贴的表格_${at}.tsv`;
  }

  #drag(event, over) {
    event.preventDefault();
    this.over = over;
  }

  async #take(event) {
    event.preventDefault();
    this.over = false;
    const files = await dropped(event.dataTransfer);
    if (files.length > 0) this.session.add(files);
  }

  async #pick({ target }) {
    const files = chosen(target.files);
    if (files.length > 0) await this.session.add(files);
    target.value = "";
  }

  #summaries() {
    const { session } = this;
    const count = session.merging.summaries.length;
    return html`<section class="card" aria-label="汇总件">
      <div class="row spread">
        <h2>已选择 ${count} 份汇总件</h2>
        <button class="primary" ?disabled=${Boolean(session.busy)} @click=${() => session.merge()}>合并这 ${count} 份汇总件</button>
      </div>
      <p class="quiet">
        汇总件是各单位核查后存出的结果，合并后得到整个街道、整个区的履职、评分和覆盖，和把全部台账放在一起核查的数一样。里面没有个人信息和单位名称。${session.readings.length > 0
          ? html`<strong class="warning">汇总件和下面的台账分开看：合并的结果里不含这些台账。要并在一起，先核查台账、在第四步存成汇总件，再和别的汇总件一起选进来。</strong>`
          : ""}
      </p>
      <ul class="files">
        ${session.merging.summaries.map(
          ({ name }) => html`<li>
            <span class="mark good">✓<span class="hidden-text">已选择</span></span>
            <span class="file-name">${name}</span>
            <span class="what">汇总件</span>
            <button class="link" aria-label=${`移除 ${name}`} ?disabled=${Boolean(session.busy)} @click=${() => session.merging.remove(name)}>移除</button>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #list() {
    const { session } = this;
    const bad = session.readings.filter((it) => it.refused).length;
    const good = session.readings.length - bad;
    return html`<section class="card">
      <div class="row spread">
        <h2>已选择 ${session.readings.length} 个文件${bad > 0 ? html`，<span class="error">${bad} 个没能读取</span>` : ""}</h2>
        ${onward(session, 1, good === 0)}
      </div>
      ${this.#missing()}
      <lianjian-files .session=${session}></lianjian-files>
    </section>`;
  }

  static styles = [
    base,
    css`
      .settings { display: grid; grid-template-columns: auto auto 1fr; grid-gap: 0.6em 1.6em; align-items: start; }
      .settings label > span:first-child { display: block; font-size: 0.875em; color: #57606a; }
      .settings .pair select + select { margin-left: 0.4em; }
      .drop { margin: 0.9em 0; padding: 1.5em 1em; border: 2px dashed #9aabbd; border-radius: 6px; background: #f8fafc; text-align: center; }
      .drop.over { border-color: var(--lianjian-primary, #1f4e79); background: #e8f0f8; }
      .lead { font-size: 1.1em; margin-bottom: 0.6em; }
      .slim { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; margin: 0.5em 0; padding: 0.5em 1em; }
      .slim .lead { margin: 0 1.5em 0 0; }
      .center { justify-content: center; }
      .file { position: relative; padding: 0.35em 1.4em; border: 1px solid var(--lianjian-primary, #1f4e79); border-radius: 4px; background: var(--lianjian-primary, #1f4e79); color: #fff; overflow: hidden; cursor: pointer; }
      .file.plain { background: #fff; color: var(--lianjian-primary, #1f4e79); }
      .file:hover { background: var(--lianjian-primary-hover, #173d60); color: #fff; }
      .file:focus-within { outline: 3px solid #f0a500; outline-offset: 1px; }
      .file input { position: absolute; left: 0; top: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
      .blanks { margin-top: 0.6em; padding: 0.6em 0.9em; border-radius: 4px; background: #f5f6f8; }
      .files { margin-top: 0.6em; }
      .files li { display: grid; grid-template-columns: 1.5em minmax(10em, 2fr) 3fr auto; grid-gap: 0.4em; padding: 0.45em 0; border-top: 1px solid #e4e8ed; }
      .files .mark { font-weight: 700; }
      .file-name { overflow-wrap: anywhere; }
      @media (max-width: 40em) {
        .settings { grid-template-columns: 1fr; }
        .files li { grid-template-columns: 1.5em 1fr auto; }
        .files .what { grid-column: 2 / -1; grid-row: 2; }
      }
    `,
  ];
}

define("lianjian-choose", Choose);
