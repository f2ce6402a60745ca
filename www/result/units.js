import { html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import "./unit-list.js";

const LISTS = {
  blank: ["空白点", "没有党组织，也没有工作覆盖的单位", { only: "blank" }],
  due: ["应建未建", "正式党员 3 人以上而没有建立党组织的单位", { only: "due" }],
  member: ["50 人以上没有党员", "从业 50 人以上而没有党员的单位", { rate: "staff50-member", part: "rest" }],
  hundred: ["100 人以上没有党组织", "从业 100 人以上而没有建立党组织的单位", { rate: "staff100-organized", part: "rest" }],
  scaled: ["规模以上没有单独建", "规模以上而没有单独组建党组织的单位", { rate: "scaled-separate", part: "rest" }],
  sent: ["未建没有指导员", "没有建立党组织，也没有派党建指导员的单位", { rate: "instructed", part: "rest" }],
  excluded: ["不计入", "按规则包不计入口径的单位，写明原因", { only: "excluded" }],
};

/** Units by name: the blank spots, those due, those left out. */
class Units extends View {
  static properties = { list: { state: true }, total: { state: true } };

  constructor() {
    super();
    this.list = "blank";
    this.total = null;
  }

  render() {
    const [title, meaning, query] = LISTS[this.list];
    return html`<section class="card">
      <div class="row spread">
        <h3>${title}名单${this.total === null ? "" : `（${this.total} 个）`}</h3>
        <label class="no-print">名单 <select @change=${({ target }) => this.#show(target.value)}>
          ${Object.keys(LISTS).map((it) => html`<option value=${it} .selected=${it === this.list}>${LISTS[it][0]}</option>`)}
        </select></label>
      </div>
      <p class="quiet small">${meaning}。</p>
      <lianjian-unit-list .session=${this.session} .query=${query} @count=${({ detail }) => (this.total = detail)}></lianjian-unit-list>
    </section>`;
  }

  #show(list) {
    this.list = list;
    this.total = null;
  }

  static styles = base;
}

define("lianjian-units", Units);
