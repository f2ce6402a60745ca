import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { pager, pagerStyles } from "../pager.js";
import { address } from "../words.js";

const LIMIT = 100;
/** On paper there are no pages to turn. */
const PRINTED = 10000;

const LISTS = [
  ["blank", "空白点", "没有党组织，也没有工作覆盖的单位"],
  ["due", "应建未建", "按规定应当建立党组织而没有建立的单位"],
  ["excluded", "不计入", "按规则包不计入实体运营数的单位"],
];

/** Units by name: the blank spots, those due, those left out. */
class Units extends View {
  static properties = { only: { state: true }, page: { state: true } };

  #asked = null;
  #limit = LIMIT;

  constructor() {
    super();
    this.only = "blank";
    this.page = null;
  }

  willUpdate() {
    const { assessment, printing } = this.session;
    if (!assessment) return;
    const limit = printing ? PRINTED : LIMIT;
    if (this.#asked === assessment && this.#limit === limit) return;
    this.#limit = limit;
    this.#turn(this.only, 0);
  }

  async #turn(only, offset) {
    const { assessment } = this.session;
    this.#asked = assessment;
    this.only = only;
    const page = await this.session.page("units", { only, offset, limit: this.#limit }).catch(() => null);
    if (this.#asked === assessment && this.only === only) this.page = page;
  }

  render() {
    const { page, only } = this;
    const [, title, meaning] = LISTS.find(([it]) => it === only);
    return html`<section class="card">
      <div class="row spread">
        <h3>${title}名单${page ? `（${page.total} 个）` : ""}</h3>
        <label class="no-print">名单 <select @change=${(event) => this.#turn(event.target.value, 0)}>
          ${LISTS.map(([it, name]) => html`<option value=${it} .selected=${it === only}>${name}</option>`)}
        </select></label>
      </div>
      <p class="quiet small">${meaning}。</p>
      ${page && page.total === 0 ? html`<p class="good">没有${title}。</p>` : ""}
      ${page && page.total > 0 ? this.#table(page) : ""}
    </section>`;
  }

  #table({ units, total, offset }) {
    const last = this.only === "excluded" ? "不计入的原因" : "指导员";
    return html`
      <div class="scroll tall" tabindex="0" role="region" aria-label="单位名单"><table>
        <thead><tr>
          <th scope="col">单位</th><th scope="col">所在区域</th><th scope="col">组建方式</th><th class="number" scope="col">从业人数</th>
          <th class="number" scope="col">党员</th><th class="number" scope="col">正式党员</th><th scope="col">${last}</th><th scope="col">位置</th>
        </tr></thead>
        <tbody>
          ${units.map(
            (it) => html`<tr>
              <td>${it.name}</td>
              <td>${it.path.slice(-2).join(" › ")}</td>
              <td class="nowrap">${it.form}</td>
              <td class="number">${count(it.staff)}</td>
              <td class="number">${count(it.members)}</td>
              <td class="number">${count(it.formal)}</td>
              <td>${this.only === "excluded" ? it.excluded : it.instructor || "无"}</td>
              <td class="cell">${it.at.length > 0 ? address(it.at[0]) : ""}</td>
            </tr>`,
          )}
        </tbody>
      </table></div>
      ${pager({ total, offset, limit: this.#limit, unit: "个", turn: (to) => this.#turn(this.only, to) })}
    `;
  }

  static styles = [base, pagerStyles, css`.scroll { margin-top: 0.5em; }`];
}

function count(value) {
  return value === null || value === undefined ? "未填" : value;
}

define("lianjian-units", Units);
