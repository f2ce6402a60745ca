import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";

/** Forms 27 and 30 of the yearly statistics, counted from the ledgers; every cell opens. */
class Forms extends View {
  static properties = { id: { state: true } };

  constructor() {
    super();
    this.id = "27";
  }

  render() {
    const { assessment, printing } = this.session;
    if (!assessment || assessment.forms.length === 0) return "";
    const shown = printing ? assessment.forms : assessment.forms.filter((it) => it.id === this.id);
    return html`<section class="card" aria-labelledby="forms">
      <div class="row spread">
        <h3 id="forms">党内统计年报表样（按台账统计）</h3>
        <label class="no-print">哪张表 <select @change=${({ target }) => (this.id = target.value)}>
          ${assessment.forms.map(({ id }) => html`<option value=${id} .selected=${id === this.id}>表${id}（${SHORT[id]}）</option>`)}
        </select></label>
      </div>
      <p class="small warning">表号、行列是 2017 年前后的年报表样，以后可能有变化，上报以当年报表和统计系统为准。这里只统计两新台账里有的，仅供核对。</p>
      ${shown.map((it) => this.#form(it))}
    </section>`;
  }

  #form({ id, title, columns, rows, notes }) {
    const filled = (cells) => cells.some((it) => it !== null && it !== 0);
    const lines = rows.filter((it) => !it.own || filled(it.cells));
    const kept = columns.map((column, at) => ({ column, at })).filter(({ column, at }) => !column.own || filled(rows.map((it) => it.cells[at])));
    return html`
      <h4>表${id} ${title}</h4>
      <div class="scroll tall" tabindex="0" role="region" aria-label=${`表${id}`}><table>
        <thead><tr>
          <th class="stick" scope="col">项目</th>
          ${kept.map(({ column }) => html`<th class=${`number ${column.own ? "own" : ""}`} scope="col">${column.title}${column.own ? "＊" : ""}</th>`)}
        </tr></thead>
        <tbody>${lines.map((line) => html`<tr class=${line.own ? "own" : ""}>
          <th class="stick" scope="row"><span class=${`depth-${line.depth}`}>${line.title}${line.own ? "＊" : ""}</span></th>
          ${kept.map(({ column, at }) => this.#cell({ figure: "form", form: id, line: line.id, column: column.id }, line.cells[at]))}
        </tr>`)}</tbody>
      </table></div>
      <ul class="small quiet notes">
        <li>“已建立联合党支部的”数单位，“联合党支部数”数党组织：一个联合党支部覆盖几家单位只算一个，各栏相加可能多于总数；指导员数也是这样。</li>
        ${lines.some((it) => it.own) || kept.some(({ column }) => column.own) ? html`<li>带＊的年报里没有，台账没有填全的单位放在这里，各项相加才与单位数相等。</li>` : ""}
        ${notes.map((it) => html`<li>${it}。</li>`)}
      </ul>
    `;
  }

  #cell(figure, value) {
    if (value === null) return html`<td class="number quiet small">台账无此栏</td>`;
    if (value === 0) return html`<td class="number quiet">0</td>`;
    return html`<td class="number"><button class="link" @click=${(event) => this.session.open({ figure }, event.currentTarget)}>${value}</button></td>`;
  }

  static styles = [
    base,
    css`
      h4 { margin-top: 0.6em; }
      tbody th { font-weight: 400; white-space: nowrap; }
      thead th { white-space: normal; min-width: 5.5em; vertical-align: bottom; }
      thead th.stick { min-width: 19em; }
      .depth-1 { padding-left: 1.5em; }
      .depth-2 { padding-left: 3em; }
      .own, .own th { color: #7a4b00; }
      .scroll { margin-top: 0.5em; }
      .notes { margin-top: 0.5em; padding-left: 1.3em; list-style: disc; }
    `,
  ];
}

const SHORT = { 27: "企业", 30: "社会组织" };

define("lianjian-forms", Forms);
