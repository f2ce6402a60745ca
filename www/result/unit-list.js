import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { pager, pagerStyles } from "../pager.js";
import { address } from "../words.js";

const LIMIT = 100;
/** On paper there are no pages to turn. */
const PRINTED = 10000;

/**
 * Units by name, a page at a time. `query`: which, as the engine's list takes it; another object asks again.
 * `narrow`: for the drawer, without the columns of numbers. `count` event: how many there are.
 */
class UnitList extends View {
  static properties = { query: { attribute: false }, narrow: { type: Boolean }, page: { state: true }, failed: { state: true } };

  #asked = [];

  willUpdate() {
    const { assessment, printing } = this.session;
    if (!assessment || !this.query) return;
    const asked = [assessment, printing, this.query];
    if (asked.every((it, at) => it === this.#asked[at])) return;
    this.#asked = asked;
    this.page = null;
    this.#turn(0);
  }

  get #limit() {
    return this.session.printing ? PRINTED : LIMIT;
  }

  async #turn(offset) {
    const asked = this.#asked;
    this.failed = "";
    try {
      const page = await this.session.page("units", { ...this.query, offset, limit: this.#limit });
      if (asked !== this.#asked) return;
      this.page = page;
      this.dispatchEvent(new CustomEvent("count", { detail: page.total }));
    } catch (error) {
      if (asked === this.#asked) this.failed = error.message;
    }
  }

  render() {
    const { page, narrow, failed } = this;
    if (failed) return html`<p class="error">没有取到名单：${failed}</p>`;
    if (!page) return html`<p class="quiet small">正在取名单……</p>`;
    if (page.total === 0) return html`<p class="quiet">没有这样的单位。</p>`;
    return html`
      <div class="scroll tall" tabindex="0" role="region" aria-label="单位名单"><table>
        <thead><tr>
          <th scope="col">单位</th><th scope="col">所在区域</th><th scope="col">组建方式</th>
          <th class="number" scope="col">从业人数</th><th class="number" scope="col">党员</th>
          ${narrow ? "" : html`<th class="number" scope="col">正式党员</th><th scope="col">类别</th><th scope="col">指导员</th>`}
          <th scope="col">位置</th>
        </tr></thead>
        <tbody>${page.units.map((it) => this.#row(it))}</tbody>
      </table></div>
      ${pager({ total: page.total, offset: page.offset, limit: this.#limit, unit: "个", turn: (to) => this.#turn(to) })}
    `;
  }

  #row(it) {
    return html`<tr>
      <td>${it.name}${it.excluded ? html`<div class="small warning">不计入：${it.excluded.replace("该口径不计入：", "")}</div>` : ""}</td>
      <td>${it.path.slice(-2).join(" › ")}</td>
      <td class="nowrap">${it.form}</td>
      <td class="number">${count(it.staff)}</td>
      <td class="number">${count(it.members)}</td>
      ${this.narrow ? "" : html`<td class="number">${count(it.formal)}</td><td>${it.bands.kind}</td><td>${it.instructor || "无"}</td>`}
      <td class="cell">${it.at.length > 0 ? address(it.at[0]) : ""}</td>
    </tr>`;
  }

  static styles = [base, pagerStyles, css`
    .scroll { margin-top: 0.5em; }
    :host([narrow]) .tall { max-height: 17em; }
    :host([narrow]) table { font-size: 0.875em; }
    @media print {
      :host([narrow]) .tall { max-height: none; }
    }
  `];
}

function count(value) {
  return value === null || value === undefined ? "未填" : value;
}

define("lianjian-unit-list", UnitList);
