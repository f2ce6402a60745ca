import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { LIST, percent } from "../words.js";

/** What communities and their neighbours do together: lists, agreements, matters, check-ins, part-time members. */
class Regional extends View {
  render() {
    const { assessment } = this.session;
    if (!assessment) return "";
    const groups = mechanisms(assessment.regional);
    if (groups.length === 0) {
      return html`<p class="card">没有清单、共建协议、社情督办、双报到或者兼职委员的台账，没有统计。</p>`;
    }
    return html`
      <p class="quiet no-print">点任何一个比率，看它由哪些行得来。没有台账的项目不列。</p>
      <div class="scroll"><table>
        <thead><tr>
          <th scope="col">台账</th><th scope="col">项目</th><th scope="col">怎么算</th>
          <th class="number" scope="col">比率</th>
        </tr></thead>
        <tbody>${groups.map(([ledger, lines]) => lines.map((it, at) => this.#line(ledger, lines.length, it, at)))}</tbody>
      </table></div>
    `;
  }

  #line(ledger, height, [rate, title, formula, pair], at) {
    const shown = html`${percent(pair)} <span class="pair">(${pair.hit}/${pair.of})</span>`;
    return html`<tr>
      ${at === 0 ? html`<th scope="rowgroup" rowspan=${height}>${ledger}</th>` : ""}
      <td>${title}</td>
      <td class="quiet">${formula}</td>
      <td class="number">${pair.of === 0
        ? html`<span class="quiet">${percent(pair)}</span>`
        : html`<button class="link" @click=${(event) => this.session.open({ figure: { figure: "regional", rate } }, event.currentTarget)}>${shown}</button>`}</td>
    </tr>`;
  }

  static styles = [base, css`.pair { color: #51606e; } th[rowspan] { vertical-align: top; }`];
}

/** Ledgers that were handed in, each with its lines: name of the rate, title, definition, pair. */
export function mechanisms({ lists, agreements, matters, checkins, delegates }) {
  const groups = lists.map(({ kind, matched, done }) => [LIST[kind], [
    [`${kind}.matched`, "对接率", "已对接 ÷ 清单所列", matched],
    [`${kind}.done`, "办结率", "已办结 ÷ 已对接", done],
  ]]);
  if (agreements.of > 0) groups.push(["共建协议", [["agreements", "签约率", "已签协议的单位 ÷ 台账所列单位", agreements]]]);
  if (matters.closed.of > 0) {
    groups.push(["社情、协商、督办", [
      ["matters.closed", "办结率", "已办结 ÷ 台账所列事项", matters.closed],
      ["matters.onTime", "按期率", "在时限内办结 ÷ 写了时限和办结时间的办结事项", matters.onTime],
      ["matters.satisfied", "满意率", "满意 ÷ 写了满意度的办结事项", matters.satisfied],
      ["matters.published", "公示率", "已公示 ÷ 已办结", matters.published],
    ]]);
  }
  if (checkins.of > 0) groups.push(["双报到", [["checkins", "报到率", "有报到日期的 ÷ 台账所列的在职党员", checkins]]]);
  if (delegates.of > 0) groups.push(["兼职委员", [["delegates", "到会率", "实到次数 ÷ 应到次数", delegates]]]);
  return groups;
}

define("lianjian-regional", Regional);
