import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { date, SEVERITY } from "../words.js";
import "./copies.js";

/** Step 4: the papers. */
class Report extends View {
  static properties = { copied: { state: true } };

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
        <ul class="papers">
          <li>
            <div><h3>工作簿（xlsx）</h3><p class="quiet">季度履职、支部评分、两新覆盖和问题清单，一张表一页，可用 WPS 或 Excel 打开。</p></div>
            <button class="primary" @click=${() => session.download("workbook")}>下载工作簿</button>
          </li>
          <li>
            <div><h3>通报草稿（docx）</h3><p class="quiet">按公文格式排好：总体情况、存在问题、整改要求和附表，数字都来自自查结果。没有红头、文号和印章，改好再用。</p></div>
            <button class="primary" @click=${() => session.download("circular")}>下载通报草稿</button>
          </li>
          <li>
            <div><h3>整改通知单（zip）</h3><p class="quiet">有事项要整改的党组织一家一份 docx：没有达标的、台账里的问题、出处和依据。党员姓名只写姓。</p></div>
            <button class="primary" @click=${() => session.download("notices")}>下载整改通知单</button>
          </li>
          <li><lianjian-copies .session=${session}></lianjian-copies></li>
          <li>
            <div><h3>打印页（html）</h3><p class="quiet">排好 A4 版面的网页，双击打开即可打印或另存为 PDF。</p></div>
            <button class="primary" @click=${() => session.download("page")}>下载打印页</button>
          </li>
          <li>
            <div><h3>自查结果（json）</h3><p class="quiet">留到下一期，载入后看两期有什么变化。</p></div>
            <button @click=${() => session.aftercare.saveResult(assessment)}>保存本期结果</button>
          </li>
          <li>
            <div><h3>直接打印</h3><p class="quiet">打印自查结果的总览和各张表。</p></div>
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
        <p class="quiet small">规则包 ${session.packTitle} ${assessment.policy.version}，程序 ${assessment.engine}。</p>
      </section>
    `;
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
      .papers { margin-top: 0.8em; }
      .papers li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.8em 0; border-top: 1px solid #e4e8ed; }
      .papers li > div { flex: 1 1 18em; margin-right: 1em; }
      .papers button { min-width: 8em; }
      .seal { padding: 0.4em 0.7em; border: 1px solid #d5dae1; border-radius: 4px; background: #f5f6f8; word-break: break-all; }
    `,
  ];
}

define("lianjian-report", Report);
