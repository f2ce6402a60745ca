import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { today } from "../period.js";
import { date } from "../words.js";

/** What a person enters for scores: whom for, which item, how much, on what grounds. */
class Entering extends View {
  static properties = { table: { attribute: false }, names: { attribute: false }, people: { type: Boolean }, lacking: { state: true }, item: { state: true }, shown: { state: true } };

  constructor() {
    super();
    this.table = null;
    this.names = [];
    this.people = false;
    this.lacking = [];
    this.item = "";
    this.shown = false;
  }

  render() {
    const { table } = this;
    // What is waited for comes first.
    const waits = (it) => Number(it.role !== "points" || it.entered === "times");
    const items = table.items.filter((it) => it.entered).sort((a, b) => waits(a) - waits(b));
    if (items.length + table.verdicts.length === 0) return "";
    const { aftercare, busy, assessment } = this.session;
    const known = new Set([...items.map((it) => it.title), ...table.verdicts.map((it) => it.title)]);
    const own = aftercare.entries.list.filter((it) => known.has(it.item));
    const chosen = this.item || (items[0] || table.verdicts[0]).title;
    const item = items.find((it) => it.title === chosen);
    const waiting = assessment.scores.filter((it) => it.waiting.length > 0).length;
    return html`<details class="card no-print" .open=${this.shown} @toggle=${(event) => (this.shown = event.target.open)}>
      <summary>录入${[...new Set([...items.map((it) => it.title), ...(table.verdicts.length > 0 ? ["否决或直接认定的情形"] : [])])].join("、")}${own.length > 0 ? `（已录入 ${own.length} 项）` : ""}</summary>
      <p class="quiet small">这些台账里没有，要由人填，并写明依据；只在这一页里保存，可以存成文件。家数多的，用「评议和加减分表」空白表填好，与台账一起选进来。${waiting > 0 && table === assessment.scoring ? `还有 ${waiting} 家没有录全，暂不定等次。` : ""}</p>
      <form novalidate @submit=${this.#add}>
        ${this.lacking.length > 0 ? html`<p class="error" role="alert">有问题：请填写${this.lacking.join("、")}。</p>` : ""}
        <label><span>${table.of}</span><input type="text" name="subject" list="subjects" autocomplete="off" />
          <datalist id="subjects">${this.names.map((it) => html`<option value=${it}></option>`)}</datalist></label>
        <label><span>项目</span><select name="item" @change=${(event) => (this.item = event.target.value)}>
          ${items.map((it) => html`<option ?selected=${it.title === chosen}>${it.title}</option>`)}
          ${table.verdicts.map((it) => html`<option ?selected=${it.title === chosen} value=${it.title}>${it.title}（定为${it.grade}）</option>`)}
        </select></label>
        ${item ? html`<label><span>${unit(item)}</span><input type="text" name="value" inputmode="decimal" /></label>` : ""}
        <label class="wide"><span>依据</span><input type="text" name="evidence" maxlength="200" placeholder="如：2025年12月群众测评表，发出50份，收回48份" /></label>
        <label><span>录入人</span><input type="text" name="by" maxlength="30" .value=${aftercare.by} /></label>
        <label><span>日期</span><input type="date" name="date" .value=${today()} /></label>
        <button class="primary" ?disabled=${Boolean(busy)}>录入</button>
      </form>
      ${this.#hints(table.verdicts)}
      ${own.length > 0
        ? html`<div class="scroll" tabindex="0" role="region" aria-label="已经录入的"><table>
            <thead><tr><th scope="col">${table.of}</th><th scope="col">项目</th><th class="number" scope="col">录入</th><th scope="col">依据</th><th scope="col">谁、何时</th><th></th></tr></thead>
            <tbody>${own.map((it) => html`<tr>
              <th scope="row">${it.subject}${it.branch ? `（${it.branch}）` : ""}</th><td>${it.item}</td>
              <td class="number">${table.verdicts.some((verdict) => verdict.title === it.item) ? "认定" : it.value}</td>
              <td>${it.evidence}</td><td class="nowrap">${it.by} ${date(it.date)}</td>
              <td><button class="link" aria-label=${`删去：${it.subject}的${it.item}`} ?disabled=${Boolean(busy)} @click=${() => aftercare.takeOut(it)}>删去</button></td>
            </tr>`)}</tbody>
          </table></div>`
        : ""}
      <div class="row">
        <label class="button">载入录入文件<input type="file" accept=".json" ?disabled=${Boolean(busy)} @change=${this.#load} /></label>
        ${own.length > 0 ? html`<button @click=${() => this.session.saving(() => aftercare.saveEntries(assessment.asOf))}>存成文件</button>` : ""}
      </div>
    </details>`;
  }

  #hints(verdicts) {
    const hinted = verdicts.filter((it) => it.hints.length > 0);
    if (hinted.length === 0) return "";
    return html`<p class="small">台账里有下面这些疑点，请核实，属实的再认定：${hinted.map(
      ({ title, hints }) => html`<br />${title}：${[...new Set(hints.map((it) => it.org))].slice(0, 10).join("、")}${new Set(hints.map((it) => it.org)).size > 10 ? "等" : ""}`,
    )}</p>`;
  }

  #add(event) {
    event.preventDefault();
    const field = (name) => this.renderRoot.querySelector(`[name=${name}]`);
    const text = (name) => (field(name) ? field(name).value.trim() : "");
    const value = field("value") ? Number(text("value") || NaN) : 1;
    // Of a member the branch stands behind the name, because names repeat.
    const [, name, branch] = (this.people && /^(.+?)（(.+)）$/.exec(text("subject"))) || [null, text("subject"), ""];
    const said = { subject: name, branch, evidence: text("evidence"), by: text("by"), date: text("date") };
    const lacking = FIELDS.filter(([name]) => (name === "value" ? !(Number.isFinite(value) && value >= 0) : !said[name]));
    this.lacking = lacking.map(([name, title]) => (name === "subject" ? this.table.of : title));
    if (lacking.length > 0) {
      field(lacking[0][0]).focus();
      return;
    }
    this.session.aftercare.by = said.by;
    this.session.aftercare.enter([{ ...said, item: field("item").value, value }]);
    field("subject").value = "";
    if (field("value")) field("value").value = "";
    field("subject").focus();
  }

  #load({ target }) {
    if (target.files.length > 0) this.session.aftercare.loadEntries(target.files[0]);
    target.value = "";
  }

  static styles = [
    base,
    css`
      summary { cursor: pointer; font-weight: 600; color: #1f4e79; }
      form { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 0.6em 0; }
      form > * { margin: 0.2em 0.6em 0.2em 0; }
      form > p { flex: 1 0 100%; }
      label > span { display: block; font-size: 0.875em; color: #57606a; }
      [name="subject"] { width: 15em; }
      [name="value"], [name="by"] { width: 7em; }
      .wide { flex: 1 1 18em; }
      .wide input { width: 100%; }
      table { margin-bottom: 0.6em; }
      tbody th { font-weight: 400; }
    `,
  ];
}

const FIELDS = [["subject", "给谁"], ["value", "数字"], ["evidence", "依据"], ["by", "录入人"], ["date", "日期"]];

function unit({ entered, max, role }) {
  const most = max > 0 ? `，最多 ${max}` : "";
  if (entered === "percent") return "百分比（0–100）";
  if (entered === "times") return "次数";
  return role === "penalty" ? `扣几分${most}` : `得分${most}`;
}

define("lianjian-entering", Entering);
