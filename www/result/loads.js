import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { address } from "../words.js";
import "./unit-list.js";

/** Lines shown at first of each list. */
const FEW = 10;

/** Joint branches by the units they cover, and instructors by the units they look after; each opens to its units. */
class Loads extends View {
  static properties = { lists: { state: true }, open: { state: true }, all: { state: true } };

  #asked = null;

  constructor() {
    super();
    this.lists = null;
    this.open = "";
    this.all = new Set();
  }

  willUpdate() {
    const { assessment } = this.session;
    if (!assessment || this.#asked === assessment) return;
    this.#asked = assessment;
    this.#ask(assessment);
  }

  async #ask(assessment) {
    const limit = 10000;
    const [{ branches }, { instructors }] = await Promise.all([
      this.session.page("branches", { limit }),
      this.session.page("instructors", { limit }),
    ]).catch(() => [{ branches: [] }, { instructors: [] }]);
    if (this.#asked === assessment) this.lists = { branches, instructors };
  }

  render() {
    if (!this.lists) return "";
    const { branches, instructors } = this.lists;
    return html`
      ${this.#card("joint", "联合党支部覆盖单位数", "联合组建", branches.map((it) => ({
        ...it, name: it.org, note: it.path.slice(-1).join(""), query: { org: it.org, path: it.path, only: "organized" },
      })), (most) => `覆盖单位一般不超过 ${most} 家（《中国共产党支部工作条例（试行）》第五条）`)}
      ${this.#card("sent", "指导员联系单位数", "派指导员", instructors.map((it) => ({
        ...it, name: it.instructor, note: it.declared === null ? "" : `指导员台账写 ${it.declared} 家`, query: { instructor: it.instructor },
      })), (most) => `超过 ${most} 家的提示；没有全国统一规定，可在规则包里改`)}
    `;
  }

  #card(id, title, what, rows, limit) {
    if (rows.length === 0) return "";
    const over = rows.filter((it) => it.units > it.most);
    const units = rows.reduce((sum, it) => sum + it.units, 0);
    const shown = this.all.has(id) || this.session.printing ? rows : rows.slice(0, Math.max(FEW, over.length));
    return html`<section class="card" aria-labelledby=${id}>
      <h3 id=${id}>${title}</h3>
      <p class="small">${rows.length} 个，${what}的单位 ${units} 家，平均每个 ${(units / rows.length).toFixed(1)} 家；${limit(rows[0].most)}，
        ${over.length > 0 ? html`<strong class="warning">超过的有 ${over.length} 个</strong>。` : "没有超过的。"}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="联系和覆盖的单位数"><table>
        <thead><tr><th scope="col">名称</th><th class="number" scope="col">单位数</th><th scope="col">说明</th><th scope="col">位置</th></tr></thead>
        <tbody>${shown.map((it) => this.#row(id, it))}</tbody>
      </table></div>
      ${shown.length < rows.length ? html`<p class="no-print"><button class="link" @click=${() => (this.all = new Set([...this.all, id]))}>显示全部 ${rows.length} 个</button></p>` : ""}
    </section>`;
  }

  #row(id, it) {
    const key = `${id}\n${it.name}\n${it.note}`;
    const open = this.open === key;
    return html`<tr>
      <td>${it.name}</td>
      <td class="number"><button class="link" aria-expanded=${open} aria-label=${`${it.name}：${it.units} 家，${open ? "收起" : "看"}名单`} @click=${() => (this.open = open ? "" : key)}>${it.units}</button></td>
      <td class="small">${it.units > it.most ? html`<span class="warning">多于 ${it.most} 家</span>　` : ""}${it.note}</td>
      <td class="cell">${it.at.length > 0 ? address(it.at[0]) : ""}</td>
    </tr>
    ${open ? html`<tr><td colspan="4"><lianjian-unit-list .session=${this.session} .query=${this.#query(key, it.query)}></lianjian-unit-list></td></tr>` : ""}`;
  }

  /** The same object as long as the same line is open, so that the list is asked for once. */
  #query(key, query) {
    if (this.#opened.key !== key) this.#opened = { key, query };
    return this.#opened.query;
  }

  #opened = { key: "", query: null };

  static styles = [base, css`.scroll { margin-top: 0.5em; } p { margin-top: 0.3em; }`];
}

define("lianjian-loads", Loads);
