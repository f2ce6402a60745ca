import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { LIST, percent } from "../words.js";
import "./regional-list.js";
import "./regional-loop.js";
import "./regional-matches.js";
import "./regional-places.js";

/** What communities and their neighbours do together: lists, agreements, matters, check-ins, part-time members. */
class Regional extends View {
  render() {
    const { assessment } = this.session;
    if (!assessment) return "";
    const groups = mechanisms(assessment.regional);
    if (groups.length === 0 && assessment.regional.funnel.length === 0) {
      return html`<p class="card">没有清单、共建协议、社情督办、双报到或者兼职委员的台账，没有统计。</p>${this.#hours()}`;
    }
    const parts = this.#parts(groups);
    return html`
      ${parts.length > 1
        ? html`<nav class="row parts no-print" aria-label="共建台账各部分">${parts.map(([id, title, , alert]) => html`<button @click=${() => this.#jump(id)}>${title}${alert ? html` <span class="badge warning">${alert}</span>` : ""}</button>`)}</nav>`
        : ""}
      ${parts.map(([id, title, body]) => html`<section class="card" aria-labelledby=${id}><h3 id=${id} tabindex="-1">${title}</h3>${body()}</section>`)}
    `;
  }

  /** Id, title, content and what wants looking at of each part there is a ledger for. */
  #parts(groups) {
    const { session } = this;
    const { regional, plans } = session.assessment;
    const { alerts } = regional;
    const list = (name, label, only = "") => html`<lianjian-regional-list .session=${session} list=${name} label=${label} .only=${only}></lianjian-regional-list>`;
    const rates = groups.flatMap(([ledger, lines]) => lines.filter((it) => it[3].of > 0).map(([id, title]) => [id, SHORT[id] || `${ledger.replace("清单", "")}${title}`]));
    const parts = [["overall", "总体", () => this.#overall(groups)]];
    parts.push(["places", "按街道、社区", () => html`<lianjian-regional-places .session=${session} .rates=${rates}></lianjian-regional-places>`]);
    if (regional.funnel.length > 0) {
      parts.push(["loop", "社情闭环", () => html`<lianjian-regional-loop .session=${session}></lianjian-regional-loop>`, alerts.overdue > 0 ? `超期 ${alerts.overdue} 件` : ""]);
    }
    if (plans.matchEffect) {
      parts.push(["matches", "建议对接", () => html`<lianjian-regional-matches .session=${session}></lianjian-regional-matches>`, plans.matches.length > 0 ? `${plans.matches.length} 条` : ""]);
    }
    if (regional.agreements.of > 0) {
      const soon = alerts.expired + alerts.expiring;
      const first = ["expired", "expiring", "unsigned"].find((it) => alerts[it] > 0) || "";
      parts.push(["agreements", "共建协议", () => html`<p>签约率 ${percent(regional.agreements)}（${regional.agreements.hit}/${regional.agreements.of}）；已到期 ${alerts.expired} 份，90 天内到期 ${alerts.expiring} 份，未签约 ${alerts.unsigned} 家。</p>${list("agreements", "协议和单位", first)}`, soon > 0 ? `到期 ${soon} 份` : ""]);
    }
    if (regional.checkins.of > 0) {
      parts.push(["checkins", "双报到", () => html`
        <h4>按单位</h4>${list("checkinUnits", "双报到按单位")}
        <h4>按社区</h4>${list("checkinPlaces", "双报到按社区")}
        <h4>名单</h4>${list("checkins", "在职党员", alerts.absent > 0 ? "absent" : "")}
        <p class="small quiet">姓名只在这一页上显示，不写进保存的结果和报告。</p>`, alerts.absent > 0 ? `未报到 ${alerts.absent} 名` : ""]);
    }
    parts.push(["hours", "支部服务时长", () => this.#hours()]);
    if (regional.delegates.of > 0 || alerts.ended > 0) {
      parts.push(["delegates", "兼职委员", () => html`<h4>按单位</h4>${list("delegateUnits", "兼职委员按单位")}<h4>名单</h4>${list("delegates", "兼职委员", alerts.ended > 0 ? "ended" : "")}<p class="small quiet">姓名只在这一页上显示；报告里脱敏。</p>`, alerts.ended > 0 ? `届满 ${alerts.ended} 名` : ""]);
    }
    return parts;
  }

  #hours() {
    return html`<p class="quiet small">按党员名册的服务时长，没有写的按志愿服务记录；没有写姓名的服务记录看不出是谁的，不计入。按人均时长在同类党组织里排名。</p>
      <lianjian-regional-list .session=${this.session} list="branchHours" label="支部服务时长"></lianjian-regional-list>`;
  }

  #jump(id) {
    const heading = this.renderRoot.querySelector(`#${id}`);
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }

  #overall(groups) {
    return html`
      <p class="quiet small no-print">点任何一个比率，看它由哪些行得来。没有台账的项目不列；表里没有写明结果一栏的，不知道做没做，不计入。</p>
      <div class="scroll" tabindex="0" role="region" aria-label="共建台账各项比率"><table>
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

  static styles = [base, css`.pair { color: #51606e; } th[rowspan] { vertical-align: top; }
    .parts { margin-bottom: 0.6em; }
    h3 { margin-bottom: 0.4em; scroll-margin-top: 0.5em; }
    h3:focus { outline: none; }
    h4 { margin-top: 0.8em; }
    td, th { padding-top: 0.25em; padding-bottom: 0.25em; }
  `];
}

/** Short headings where the ledger's own title is long. */
const SHORT = {
  agreements: "签约率",
  "matters.closed": "社情办结率",
  "matters.onTime": "社情按期率",
  "matters.satisfied": "社情满意率",
  "matters.published": "社情公示率",
  checkins: "报到率",
  delegates: "到会率",
};

/** Ledgers that were handed in, each with its lines: name of the rate, title, definition, pair. */
export function mechanisms({ lists, agreements, matters, checkins, delegates }) {
  const groups = lists.map(({ kind, told, matched, done }) => [LIST[kind], [
    ...(told.hit < told.of ? [[`${kind}.told`, "写明对接情况", "表里有对接情况一栏的 ÷ 清单所列", told]] : []),
    [`${kind}.matched`, "对接率", told.hit < told.of ? "已对接 ÷ 清单所列（表里没有对接情况一栏的不计）" : "已对接 ÷ 清单所列", matched],
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
