import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import "./unit-list.js";

const PARTS = [
  ["rest", "没有达到的"],
  ["hit", "达到的"],
  ["of", "全部应计的"],
];

/** Which lists of units a figure of coverage is made of. */
const LISTS = {
  listed: () => [["", "所列的", {}]],
  excluded: () => [["", "不计入的", { only: "excluded" }]],
  base: () => [["", "计入的", { only: "base" }]],
  blanks: () => [["", "空白点", { only: "blank" }]],
  rate: ({ rate }) => PARTS.map(([part, title]) => [part, title, { rate, part }]),
  form: ({ form, line, column }) => [["", "这一格的", { form, line, column }]],
};

/** The units behind a figure, by name; nothing for figures that are not of units. */
class Behind extends View {
  static properties = { figure: { attribute: false }, part: { state: true } };

  #queries = { figure: null, lists: [] };

  render() {
    const { figure } = this;
    const lists = this.#lists(figure);
    if (lists.length === 0) return "";
    const [part, title, query] = lists.find(([it]) => it === this.part) || lists[0];
    return html`
      <h3>${title}单位</h3>
      ${lists.length > 1
        ? html`<p class="no-print"><label>名单 <select @change=${({ target }) => (this.part = target.value)}>
            ${lists.map(([it, name]) => html`<option value=${it} .selected=${it === part}>${name}</option>`)}
          </select></label></p>`
        : ""}
      <lianjian-unit-list narrow .session=${this.session} .query=${query}></lianjian-unit-list>
    `;
  }

  /** The same queries as long as it is the same figure. */
  #lists(figure) {
    if (this.#queries.figure !== figure) {
      const of = figure && figure.figure !== "regional" && Object.prototype.hasOwnProperty.call(LISTS, figure.figure) ? LISTS[figure.figure] : () => [];
      const { path, where } = figure || {};
      const common = { ...(path ? { path } : {}), ...(where ? { where } : {}) };
      this.#queries = { figure, lists: of(figure).map(([part, title, query]) => [part, title, { ...common, ...query }]) };
    }
    return this.#queries.lists;
  }

  static styles = [base, css`h3 { margin: 1em 0 0.4em; }`];
}

define("lianjian-behind", Behind);
