import { html } from "lit";
import { define, View } from "../view.js";
import { periodName } from "../period.js";
import { date } from "../words.js";

/** This result kept for later, and an earlier one to compare with. */
class Compare extends View {
  render() {
    const { assessment, aftercare, busy } = this.session;
    if (!assessment) return "";
    const { earlier } = aftercare;
    const changed = assessment.findings.filter((it) => it.rule === CHANGED).length;
    return html`<section class="card" aria-labelledby="compare">
      <h3 id="compare">与上期比较</h3>
      ${earlier
        ? html`<p>正在与 <strong>${periodName(earlier.period)}</strong>（截至 ${date(earlier.asOf)}）的结果比较，文件 ${earlier.file}。
            ${changed > 0
              ? html`单位数或者组织覆盖率变化大的有 <button class="link" @click=${() => this.session.showFindings({ rule: CHANGED })}>${changed} 处，去看看</button>。`
              : "单位数、组织覆盖率没有大的变化。"}</p>`
        : html`<p class="quiet">把上一期存下来的自查结果（json）载入进来，支部评分会并列上期得分和名次，单位数、组织覆盖率变化大的地方会列为提示。本期结果存下来，下一期就能比。</p>`}
      <div class="row no-print">
        <label class="button">${earlier ? "换一期比较" : "载入上期结果"}<input type="file" accept=".json" ?disabled=${Boolean(busy)} @change=${this.#load} /></label>
        ${earlier ? html`<button ?disabled=${Boolean(busy)} @click=${() => aftercare.stopComparing()}>不再比较</button>` : ""}
        <button @click=${() => this.session.saving(() => aftercare.saveResult(assessment))}>保存本期结果</button>
      </div>
    </section>`;
  }

  #load({ target }) {
    if (target.files.length > 0) this.session.aftercare.compare(target.files[0]);
    target.value = "";
  }
}

/** The rule that says what has changed since. */
const CHANGED = "NEW16";

define("lianjian-compare", Compare);
