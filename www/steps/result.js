import { css, html } from "lit";
import { base } from "../styles.js";
import { onward } from "../onward.js";
import { define, View } from "../view.js";
import { periodName } from "../period.js";
import { date } from "../words.js";
import "../result/overview.js";
import "../result/duties.js";
import "../result/scores.js";
import "../result/coverage.js";
import "../result/findings.js";
import "../result/regional.js";

const TABS = [
  ["overview", "总览"],
  ["duties", "季度履职"],
  ["scores", "支部评分"],
  ["coverage", "两新覆盖"],
  ["findings", "问题清单"],
  ["regional", "共建台账"],
];

/** Step 3: the verdict, and a tab for each answer. */
class Result extends View {
  render() {
    const { session } = this;
    const { assessment } = session;
    if (!assessment) return "";
    const print = session.printing;
    return html`
      <div class="head">
        <h2 tabindex="-1">${session.title}结果</h2>
        <p class="row quiet">
          <span>截至 ${date(assessment.asOf)}</span>
          <span>规则包 ${session.packs.title}（${assessment.policy.version}）${session.host.steps.includes(1) ? html` <button class="link no-print" @click=${() => session.go(1)}>更换</button>` : ""}</span>
          <span>校验码 ${assessment.seal.slice(0, 12)}…</span>
          ${session.aftercare.earlier ? html`<span>与${periodName(session.aftercare.earlier.period)}比较</span>` : ""}
        </p>
        ${onward(session, 3)}
      </div>
      <div class="tabs no-print" role="tablist" aria-label="自查结果" @keydown=${this.#move}>
        ${TABS.map(
          ([tab, title]) => html`<button
            role="tab"
            id=${`tab-${tab}`}
            aria-controls=${`panel-${tab}`}
            aria-selected=${session.tab === tab}
            tabindex=${session.tab === tab ? 0 : -1}
            @click=${() => session.look(tab)}
          >${title}</button>`,
        )}
      </div>
      ${TABS.map(
        ([tab, title]) => html`<div
          role="tabpanel"
          id=${`panel-${tab}`}
          aria-labelledby=${`tab-${tab}`}
          ?hidden=${!print && session.tab !== tab}
        >
          <h2 class="print-only">${title}</h2>
          ${print || session.tab === tab ? this.#panel(tab) : ""}
        </div>`,
      )}
    `;
  }

  #panel(tab) {
    const { session } = this;
    if (tab === "overview") return html`<lianjian-overview .session=${session}></lianjian-overview>`;
    if (tab === "duties") return html`<lianjian-duties .session=${session}></lianjian-duties>`;
    if (tab === "scores") return html`<lianjian-scores .session=${session}></lianjian-scores>`;
    if (tab === "coverage") return html`<lianjian-coverage .session=${session}></lianjian-coverage>`;
    if (tab === "regional") return html`<lianjian-regional .session=${session}></lianjian-regional>`;
    return html`<lianjian-findings .session=${session}></lianjian-findings>`;
  }

  #move(event) {
    const at = TABS.findIndex(([tab]) => tab === this.session.tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const [tab] = TABS[(to + TABS.length) % TABS.length];
    this.session.look(tab);
    this.updateComplete.then(() => this.renderRoot.querySelector(`#tab-${tab}`).focus());
  }

  static styles = [
    base,
    css`
      .head { display: grid; grid-template-columns: 1fr auto; grid-gap: 0 1em; align-items: center; margin-bottom: 0.8em; }
      .head p { grid-row: 2; }
      .head p > * { margin: 0 1em 0 0; }
      .head button { grid-column: 2; grid-row: 1 / 3; }
      .tabs { display: flex; flex-wrap: wrap; border-bottom: 1px solid #c9d1da; margin-bottom: 1em; }
      .tabs button { min-height: 2.7em; padding: 0 1.3em; margin-bottom: -1px; border: 1px solid transparent; border-radius: 6px 6px 0 0; background: none; }
      .tabs button:hover { background: #e9eef4; }
      .tabs [aria-selected="true"], .tabs [aria-selected="true"]:hover { background: #fff; border-color: #c9d1da; border-bottom-color: #fff; box-shadow: inset 0 3px 0 #1f4e79; font-weight: 600; color: #1f4e79; }
      .print-only { display: none; }
      @media (max-width: 40em) {
        .head { display: block; }
        .tabs button { flex: 1 1 auto; padding: 0 0.2em; font-size: 0.94em; white-space: nowrap; }
      }
      @media print {
        .print-only { display: block; margin: 1em 0 0.5em; }
        .head { display: block; }
      }
    `,
  ];
}

define("lianjian-result", Result);
