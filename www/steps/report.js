import { css, html } from "lit";
import { lacking, PAPERS } from "../papers.js";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { date, SEVERITY } from "../words.js";
import "./copies.js";
import "./sealing.js";

/** Step 4: the papers. */
class Report extends View {
  static properties = { copied: { state: true }, full: { state: true } };

  constructor() {
    super();
    this.full = false;
  }

  render() {
    const { session } = this;
    const { assessment } = session;
    if (!assessment || session.step !== 4) return "";
    const count = (severity) => assessment.findings.filter((it) => it.severity === severity).length;
    return html`
      <section class="card">
        <h2 tabindex="-1">出报告</h2>
        <p>
          ${session.title}，截至 ${date(assessment.asOf)}：
          ${Object.keys(SEVERITY).map((it) => `${SEVERITY[it]} ${count(it)} 处`).join("，")}${assessment.waived.length > 0 ? `，另有 ${assessment.waived.length} 处已搁置` : ""}。
        </p>
        <p class="masking">
          <label><input type="checkbox" .checked=${this.full} @change=${(event) => (this.full = event.target.checked)}> 显示完整姓名和号码（默认隐去）</label>
          <span class="quiet small">${this.full
            ? "报告会写出完整的姓名、手机号和身份证号，请妥善保管。"
            : "姓名只留姓，手机号和身份证号隐去中间几位。批注版是原来的文件，不隐去。"}</span>
        </p>
        <h3>给上级看的</h3>
        <ul class="papers" aria-label="给上级看的">${this.#papers("circular", "coverage", "workbook", "ranking")}</ul>
        <h3>给支部的</h3>
        <ul class="papers" aria-label="给支部的">
          ${this.#papers("notices", "issues", "rectification")}
          <li><lianjian-copies .session=${session}></lianjian-copies></li>
        </ul>
        <h3>自己留底</h3>
        <ul class="papers" aria-label="自己留底">
          ${this.#papers("page", "log")}
          <li>
            <div><h4>自查结果（json）</h4><p class="quiet">留到下一期，载入后看两期有什么变化。</p></div>
            <button @click=${() => session.saving(() => session.aftercare.saveResult(assessment))}>保存本期结果</button>
          </li>
          <li><lianjian-sealing .session=${session}></lianjian-sealing></li>
          <li>
            <div><h4>直接打印</h4><p class="quiet">打印自查结果的总览和各张表。</p></div>
            <button @click=${() => session.print()}>打印</button>
          </li>
        </ul>
      </section>
      <section class="card">
        <h3>校验码</h3>
        <p class="quiet">由程序版本、规则包、考核期、截至日期和全部文件算出。别人用同样的文件核查，校验码一定相同；改动过任何一处，校验码就不同。</p>
        <div class="row">
          <code class="seal">${assessment.seal}</code>
          <button @click=${this.#copy}>${this.copied ? "已复制" : "复制"}</button>
        </div>
        <p class="quiet small">规则包 ${session.packs.title} ${assessment.policy.version}，程序 ${assessment.engine}。</p>
      </section>
    `;
  }

  #papers(...kinds) {
    const { session } = this;
    return kinds.map((kind) => {
      const paper = PAPERS.get(kind);
      const why = lacking(paper, session.assessment);
      return html`<li>
        <div><h4>${paper.title}（${paper.extension}）</h4><p class="quiet">${paper.about}${why ? html`<strong class="warning">${why}</strong>` : ""}</p></div>
        <button class="primary" ?disabled=${Boolean(why)} @click=${() => session.download(kind, { masked: !this.full })}>${session.host.taking}${paper.title}</button>
      </li>`;
    });
  }

  /** By way of a selection, which works on pages opened from disk and in old browsers. */
  #copy() {
    const seal = this.renderRoot.querySelector(".seal");
    const selection = getSelection();
    const range = document.createRange();
    range.selectNodeContents(seal);
    selection.removeAllRanges();
    selection.addRange(range);
    this.copied = document.execCommand("copy");
    selection.removeAllRanges();
    setTimeout(() => (this.copied = false), 2000);
  }

  static styles = [
    base,
    css`
      .papers { margin: 0.4em 0 1.2em; }
      .masking { margin: 0.8em 0 1.2em; }
      .masking label { margin-right: 1em; }
      .papers li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.8em 0; border-top: 1px solid #e4e8ed; }
      .papers li > div { flex: 1 1 18em; margin-right: 1em; }
      .papers li > button { min-width: 9em; }
      .seal { padding: 0.4em 0.7em; border: 1px solid #d5dae1; border-radius: 4px; background: #f5f6f8; word-break: break-all; }
    `,
  ];
}

define("lianjian-report", Report);
