import { css, html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { pager, pagerStyles } from "../pager.js";
import { hidden } from "../hidden.js";
import { base } from "../styles.js";
import { onward } from "../onward.js";
import { otherYearAsked } from "../other-year.js";
import { define, View } from "../view.js";
import { address } from "../words.js";
import { CERTAIN, matched, taken } from "./matching.js";
import "./preview.js";

/** So many previews are open from the start; of more sheets, only those to be looked at. */
const FEW = 3;
/** Of more sheets than this, so many are shown at a time. */
const PAGE = 20;

/** Step 2: what each sheet was taken for, and its correction. */
class Check extends View {
  static properties = { offset: { state: true }, word: { state: true } };

  /** The order of the sheets, the same as long as the files are. */
  #order = { of: "", keys: [] };

  constructor() {
    super();
    this.offset = 0;
    this.word = "";
  }

  render() {
    const { session } = this;
    if (session.step !== 2) return "";
    const read = session.readings.filter((it) => !it.refused);
    const sheets = read.reduce((sum, it) => sum + it.sheets.length, 0);
    const unknown = read.reduce((sum, it) => sum + it.sheets.filter((sheet) => !sheet.ledger).length, 0);
    const gaps = read.reduce((sum, it) => sum + it.sheets.reduce((all, sheet) => all + sheet.gapCount, 0), 0);
    return html`
      <section class="card"><div class="row spread">
        <div>
          <h2 tabindex="-1">核对一下，表认对了没有</h2>
          <p class="quiet">
            认错了就在下面改，改完自动重新读取。
            ${unknown > 0 ? html`<span class="warning">${unknown} 张表没有认出。</span>` : ""}
            ${gaps > 0 ? html`<span class="warning">${gaps} 个单元格没有看懂。</span>` : ""}
          </p>
        </div>
        ${onward(session, 2)}
      </div>${this.#corrections()}</section>
      ${otherYearAsked(session)}
      ${sheets > PAGE ? this.#some(read, sheets) : read.map((reading) => reading.sheets.map((sheet) => this.#sheet(reading.file, sheet, sheets <= FEW || !sound(sheet))))}
    `;
  }

  /** Of many sheets a page, those to be looked at first. */
  #some(read, total) {
    const ordered = this.#ordered(read);
    const list = ordered.filter(({ file }) => file.includes(this.word));
    const look = ordered.filter(({ sheet }) => !sound(sheet)).length;
    const offset = Math.min(this.offset, Math.max(0, list.length - 1));
    const turn = (to) => {
      this.offset = to;
      this.updateComplete.then(() => this.renderRoot.querySelector(".many").focus());
    };
    const pages = pager({ total: list.length, offset, limit: PAGE, unit: "张", turn });
    return html`
      <section class="card many" tabindex="-1" aria-label="各张表"><div class="row spread">
        <span>共 ${total} 张表，${look > 0 ? html`要核对的 <strong>${look}</strong> 张排在前面。` : "都认出来了。"}</span>
        <label>文件名里有 <input type="search" .value=${this.word} @input=${({ target }) => ((this.word = target.value.trim()), (this.offset = 0))} /></label>
      </div>${list.length === 0 ? html`<p class="quiet">没有这样的文件。</p>` : pages}</section>
      ${repeat(list.slice(offset, offset + PAGE), (it) => it.key, ({ file, sheet }) => this.#sheet(file, sheet, !sound(sheet)))}
      ${pages}
    `;
  }

  #ordered(read) {
    const all = new Map([].concat(...read.map(({ file, sheets }) => sheets.map((sheet, at) => [`${file}\n${at}`, { key: `${file}\n${at}`, file, sheet }]))));
    const of = [...all.keys()].join("\n");
    if (this.#order.of !== of) {
      const rank = ({ sheet }) => (!sheet.ledger ? 0 : sound(sheet) ? 2 : 1);
      this.#order = { of, keys: [0, 1, 2].flatMap((it) => [...all.values()].filter((one) => rank(one) === it).map(({ key }) => key)) };
    }
    return this.#order.keys.map((it) => all.get(it));
  }

  #corrections() {
    const { session } = this;
    const { length } = session.headings.corrections.list;
    const load = ({ target }) => {
      if (target.files.length > 0) session.headings.load(target.files[0]);
      target.value = "";
    };
    return html`<div class="row corrections">
      <span class="quiet">${length > 0
        ? `已记住 ${length} 处改法，同样表头的表都照此对应。保存下来，下次、别的电脑也能用。`
        : "改过的对应关系会记住，同样表头的表只改一次。"}</span>
      <button ?disabled=${length === 0} @click=${() => session.saving(() => session.headings.save())}>保存对应关系</button>
      <label class="button">载入对应关系<input type="file" accept=".json" ?disabled=${Boolean(session.busy)} @change=${load} /></label>
    </div>`;
  }

  #sheet(file, sheet, open) {
    const ledgers = this.session.catalog.ledgers;
    const ledger = ledgers.find((it) => it.ledger === sheet.ledger);
    return html`<section class="card">
      <div class="row spread">
        <h3>${verdict(sheet)} <span class="file">${file}</span> › ${sheet.sheet}</h3>
        <label class="taken">认作
          <select ?disabled=${Boolean(this.session.busy)} @change=${(event) => this.#take(file, sheet, event.target.value || null)}>
            ${ledgers.map(
              (it) => html`<option value=${it.ledger} .selected=${it.ledger === sheet.ledger}>${it.title}</option>`,
            )}
            <option value="" .selected=${!sheet.ledger}>不是台账</option>
          </select>
        </label>
      </div>
      ${ledger ? this.#matched(file, sheet, ledger) : this.#unmatched(file, sheet, ledgers)}
      <lianjian-preview .session=${this.session} .file=${file} .sheet=${sheet} .wanted=${open}></lianjian-preview>
    </section>`;
  }

  #unmatched(file, sheet, ledgers) {
    const candidates = ledgers.filter((it) => sheet.candidates.includes(it.ledger));
    candidates.sort((a, b) => sheet.candidates.indexOf(a.ledger) - sheet.candidates.indexOf(b.ledger));
    const answered = this.session.headings.corrected(file, sheet);
    if (candidates.length === 0 || answered) return html`<p class="warning">没有认出是哪种台账，未参加核查。</p>`;
    const busy = Boolean(this.session.busy);
    return html`<div class="row question">
      <span>这张表像是${candidates.map((it) => `「${it.title}」`).join("或")}，是吗？</span>
      ${candidates.map((it) => html`<button ?disabled=${busy} @click=${() => this.#take(file, sheet, it.ledger)}>是${it.title}</button>`)}
      <button ?disabled=${busy} @click=${() => this.#take(file, sheet, null)}>都不是</button>
    </div>`;
  }

  #matched(file, sheet, ledger) {
    const sure = sheet.columns.filter((it) => it.field && it.confidence >= CERTAIN);
    const open = sheet.columns.filter((it) => it.field && it.confidence < CERTAIN);
    const unused = sheet.columns.filter((it) => !it.field);
    const table = (columns) => this.#columns(file, sheet, ledger, columns);
    return html`
      <p>共 <strong>${sheet.records}</strong> 条记录${sheet.headerRows.length > 0
          ? html`，表头在第 ${sheet.headerRows.join("、")} 行`
          : ""}${sheet.skippedRows.length > 0
          ? html`，跳过合计、落款等 ${sheet.skippedRows.length} 行（第 ${few(sheet.skippedRows)} 行）`
          : ""}${hidden(sheet) ? html`；${hidden(sheet)}` : ""}。</p>
      ${sheet.missing.length > 0
        ? html`<p class="warning">缺少：${sheet.missing.join("、")}。与这些列有关的核查不做。</p>`
        : ""}
      ${open.length > 0 ? html`<h4>请看一下这 ${open.length} 列对得对不对</h4>${table(open)}` : ""}
      ${sure.length > 0 ? html`<details><summary>已自动对上 ${sure.length} 列</summary>${table(sure)}</details>` : ""}
      ${unused.length > 0 ? html`<details><summary>${unused.length} 列没有用到</summary>${table(unused)}</details>` : ""}
      ${sheet.gapCount > 0
        ? html`<details>
            <summary>${sheet.gapCount} 个单元格没有看懂</summary>
            <ul class="gaps">
              ${sheet.gaps.map((gap) => html`<li><span class="cell">${address(gap.at)}</span> ${gap.message}</li>`)}
              ${sheet.gapCount > sheet.gaps.length ? html`<li class="quiet">只列出前 ${sheet.gaps.length} 个。</li>` : ""}
            </ul>
          </details>`
        : ""}
    `;
  }

  #columns(file, sheet, ledger, columns) {
    return html`<div class="scroll"><table>
      <thead><tr><th>列</th><th>表里的标题</th><th>对应</th><th>含义</th></tr></thead>
      <tbody>
        ${columns.map((column) => {
          const field = ledger.fields.find((it) => it.field === column.field);
          return html`<tr>
            <td class="nowrap">${column.column} 列</td>
            <td>${column.title || html`<span class="quiet">（空）</span>`}</td>
            <td>
              <select
                aria-label=${`${column.column} 列对应`}
                ?disabled=${Boolean(this.session.busy)}
                @change=${({ target }) => this.session.headings.correct(file, sheet, matched(sheet, column, target.value || null))}
              >
                <option value="" .selected=${!column.field}>（不用）</option>
                ${ledger.fields.map(
                  (it) => html`<option value=${it.field} .selected=${it.field === column.field}>${it.title}</option>`,
                )}
              </select>
            </td>
            <td class="quiet small">${field ? field.help : ""}</td>
          </tr>`;
        })}
      </tbody>
    </table></div>`;
  }

  #take(file, sheet, ledger) {
    this.session.headings.correct(file, sheet, taken(sheet, ledger));
  }

  static styles = [
    base,
    pagerStyles,
    css`
      .many:focus { outline: none; }
      h3 .file { font-weight: 400; overflow-wrap: anywhere; }
      h3 .badge { margin-right: 0.3em; font-weight: 400; vertical-align: 0.08em; }
      .look { color: #7a4b00; background: #fff1cc; }
      .fine { color: #00603b; background: #e3f4ea; }
      .taken select { margin-left: 0.4em; }
      h4 { margin: 0.5em 0 0.3em; }
      details { margin-top: 0.5em; }
      details .scroll { margin-top: 0.4em; }
      .gaps { max-height: 16em; overflow: auto; margin-top: 0.3em; }
      .gaps li { padding: 0.2em 0; border-top: 1px solid #e4e8ed; }
      td select { width: 12em; }
      .corrections { margin-top: 0.6em; padding-top: 0.5em; border-top: 1px solid #e4e8ed; }
      .corrections > span { flex: 1 1 18em; }
      .question { margin-top: 0.4em; padding: 0.4em 0.8em; border-radius: 4px; background: #fff7df; }
    `,
  ];
}

/** Nothing about this sheet is in doubt. */
function sound({ ledger, columns, missing, gapCount }) {
  const doubtful = columns.some((it) => it.field && it.confidence < CERTAIN);
  return Boolean(ledger) && !doubtful && missing.length === 0 && gapCount === 0;
}

/** Whether a person should look at this sheet, for running down the page. */
function verdict(sheet) {
  if (!sheet.ledger) return html`<span class="badge doubt">未认出</span>`;
  if (!sound(sheet)) return html`<span class="badge look">请核对</span>`;
  return html`<span class="badge fine">已认出</span>`;
}

/** "3、9、12 等" */
function few(rows) {
  return rows.slice(0, 5).join("、") + (rows.length > 5 ? " 等" : "");
}

define("lianjian-check", Check);
