import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { bars, chartStyles } from "../chart.js";
import { otherYearAsked } from "../other-year.js";
import { periodName } from "../period.js";
import "./compare.js";
import { address, date, daysLeft, percent, rate, SEVERITY, SEVERITY_MEANING, STATUS } from "../words.js";
import { mechanisms } from "./regional.js";

/** Areas drawn in the small chart; a longer list is cut to the lowest. */
const FEW = 13;

/** More organizations than these are folded in a reminder. */
const MANY = 6;

/** The verdict first, then one card for each of the three answers. */
class Overview extends View {
  render() {
    const { assessment } = this.session;
    if (!assessment) return "";
    return html`
      ${otherYearAsked(this.session)} ${this.#verdict(assessment)} ${this.#left()}
      <div class="answers">${this.#duties(assessment)} ${this.#scores(assessment)} ${this.#coverage(assessment)}</div>
      ${this.#reminders(assessment.reminders)} ${this.#regional(assessment.regional)} ${this.#notes(assessment.notes)}
      <lianjian-compare .session=${this.session}></lianjian-compare>
    `;
  }

  #verdict({ findings, waived, inputs }) {
    const sheets = inputs.reduce((all, it) => all.concat(it.sheets.filter((sheet) => sheet.ledger)), []);
    const rows = sheets.reduce((sum, it) => sum + it.records, 0);
    const aside = waived.length === 0 ? "" : html`
      <button class="link" @click=${() => this.session.look("findings")}>已搁置 ${waived.length} 条</button>，不在其中，得分不变。`;
    if (rows === 0 && findings.length === 0) {
      return html`<p class="card unchecked">${sheets.length > 0 ? `认出了 ${sheets.length} 张表，但是没有一行内容` : "没有认出台账"}，没有可以核查的。请${sheets.length > 0 ? "填好" : "到「核对识别」看一下"}再来。</p>`;
    }
    if (findings.length === 0) {
      return html`<p class="card clean good">✓ 检查了 ${sheets.length} 张表 ${rows} 行，没有${waived.length > 0 ? "其他" : "发现"}问题。${aside}</p>`;
    }
    return html`
      <div class="verdict">
        ${Object.keys(SEVERITY).map((severity) => {
          const count = findings.filter((it) => it.severity === severity).length;
          return html`<button class=${`count ${severity}`} @click=${() => this.session.look("findings", { severity })}>
            <span class="words"><strong>${SEVERITY[severity]}</strong><small>${SEVERITY_MEANING[severity]}</small></span>
            <span class="figure">${count}</span>
          </button>`;
        })}
      </div>
      <p class="quiet sum">共检查了 ${sheets.length} 张表 ${rows} 行。${aside}</p>
    `;
  }

  /** What is still to be done in time, the same thing of many organizations in one line. */
  #reminders(reminders) {
    if (reminders.length === 0) return "";
    const groups = new Map();
    for (const it of reminders) {
      const key = `${it.duty}\n${it.period}\n${it.lacking}`;
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(it);
    }
    return html`<section class="card" aria-labelledby="reminders">
      <div class="row spread">
        <h3 id="reminders">提醒：快到期还没有完成的 ${reminders.length} 项</h3>
        <button class="link no-print" @click=${() => this.session.look("duties", { soon: true })}>在季度履职里看</button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label="快到期的任务"><table class="soon">
        <thead><tr><th scope="col">谁</th><th scope="col">什么事</th><th scope="col">哪一期</th><th scope="col" class="number">还差</th><th scope="col">到期</th></tr></thead>
        <tbody>${[...groups.values()].map((list) => {
          const [{ title, period, lacking, due, days }] = list;
          return html`<tr>
            <td class="who">${list.length > MANY && !this.session.printing
              ? html`<details><summary>${list.length} 个党组织</summary>${list.map((it) => it.org).join("、")}</details>`
              : list.map((it) => it.org).join("、")}</td>
            <td class="nowrap">${title}</td><td class="nowrap">${periodName(period)}</td><td class="number">${lacking} 次</td>
            <td class="nowrap"><strong>${daysLeft(days)}</strong><div class="small quiet">${date(due)}</div></td>
          </tr>`;
        })}</tbody>
      </table></div>
    </section>`;
  }

  /** What took no part in the check is said beside the verdict. */
  #left() {
    const { readings } = this.session;
    const refused = readings.filter((it) => it.refused).length;
    const unknown = readings.reduce((sum, it) => sum + it.sheets.filter((sheet) => !sheet.ledger).length, 0);
    if (refused + unknown === 0) return "";
    const parts = [refused > 0 && `${refused} 个文件没能读取`, unknown > 0 && `${unknown} 张表没有认出`].filter(Boolean);
    return html`<p class="left warning">
      ${parts.join("，")}，未参加核查。
      <button class="link no-print" @click=${() => this.session.go(refused > 0 ? 1 : 2)}>去看看</button>
    </p>`;
  }

  #duties({ duties }) {
    const due = duties.filter((it) => it.status !== "exempt" && it.status !== "pending");
    const tally = (list, status) => list.filter((it) => it.status === status).length;
    const met = tally(due, "met");
    const states = ["met", "late", "short", "missed"];
    const kinds = this.session.catalog.duties.filter(({ duty }) => due.some((it) => it.duty === duty));
    const rows = kinds.map(({ duty, title }) => {
      const own = due.filter((it) => it.duty === duty);
      const parts = states.map((kind) => ({ kind, value: tally(own, kind) / own.length }));
      return { name: title, text: `${tally(own, "met")}/${own.length}`, parts };
    });
    return this.#answer("duties", "季度履职", percent({ hit: met, of: due.length }), html`
      <p>到期应完成 ${due.length} 项次：</p>
      <ul class="key">${states.map((status) => html`<li><span class=${`swatch ${status}`}></span>${STATUS[status]} ${tally(due, status)}</li>`)}</ul>
      ${bars({ label: `各项制度达标项次：${said(rows)}`, rows, scale: 1 })}
    `, due.length === 0 && "没有到期的履职事项。");
  }

  #scores({ scores, scoring }) {
    const mean = scores.reduce((sum, it) => sum + it.total, 0) / scores.length;
    const grades = [...scoring.grades.map((it) => it.title), ...(scores.some((it) => !it.grade) ? [""] : [])];
    const rows = grades.map((title) => {
      const value = scores.filter((it) => it.grade === title).length;
      return { name: title || "待录入", text: `${value} 个`, parts: [{ kind: "main", value }] };
    });
    const scale = Math.max(...rows.map((it) => it.parts[0].value));
    const vetoed = scores.filter((it) => it.vetoes.length > 0).length;
    return this.#answer("scores", "支部评分", scores.length > 0 ? `平均 ${mean.toFixed(2)}` : "", html`
      <p>${scores.length} 个${scoring.of}参加评分${vetoed > 0 ? `，${vetoed} 个由人认定等次` : ""}。</p>
      ${bars({ label: `等次分布：${said(rows)}`, rows, scale })}
    `, scores.length === 0 && `没有可评分的${scoring.of}。`);
  }

  #coverage({ coverage }) {
    const all = coverage.find((it) => it.path.length === 0);
    const organized = all && all.rates.organized;
    const communities = coverage.filter((it) => it.level === "community" && it.rates.organized);
    const places = communities.length > 0 ? communities : coverage.filter((it) => it.level === "street");
    const share = ({ rates: { organized: { hit, of } } }) => (of > 0 ? hit / of : 1);
    const few = places.length > FEW ? places.slice().sort((a, b) => share(a) - share(b)).slice(0, FEW) : places;
    const rows = few.map((it) => ({
      name: it.area,
      text: percent(it.rates.organized),
      parts: [{ kind: "main", value: it.rates.organized.of > 0 ? it.rates.organized.hit / it.rates.organized.of : 0 }],
    }));
    return this.#answer("coverage", "两新覆盖", organized ? percent(organized) : "", organized && html`
      <p>实体运营 ${all.base} 个，组织覆盖 ${organized.hit} 个，空白点 ${all.blanks} 个。</p>
      ${places.length > FEW ? html`<p class="quiet small">下面是组织覆盖率最低的 ${FEW} 个：</p>` : ""}
      ${bars({ label: `组织覆盖率：${said(rows)}`, rows, scale: 1 })}
    `, !organized && "没有两新组织台账，未计算覆盖率。");
  }

  #answer(tab, title, figure, body, nothing) {
    return html`<section class="card answer">
      <div class="top"><h3>${title}</h3><span class="figure">${nothing ? "" : figure}</span></div>
      ${nothing ? html`<p class="quiet">${nothing}</p>` : body}
      <p class="more no-print"><button class="link" @click=${() => this.session.look(tab)}>查看明细</button></p>
    </section>`;
  }

  #regional(regional) {
    const rows = mechanisms(regional).flatMap(([ledger, lines]) => lines.map(([, title, , pair]) => [`${ledger}${title}`, pair]));
    const told = rows.filter(([, pair]) => pair.of > 0);
    if (told.length === 0) return "";
    return html`<section class="card">
      <h3>共建情况</h3>
      <dl class="pairs">${told.map(([name, pair]) => html`<div><dt>${name}</dt><dd>${rate(pair)}</dd></div>`)}</dl>
      <p class="more no-print"><button class="link" @click=${() => this.session.look("regional")}>查看明细</button></p>
    </section>`;
  }

  #notes(notes) {
    if (notes.length === 0) return "";
    return html`<section class="card">
      <h3>核查说明</h3>
      <ul class="notes">
        ${notes.map(
          ({ message, at }) => html`<li>${message}${at.length > 0
            ? html` <span class="cell">${address(at[0])}${at.length > 1 ? ` 等 ${at.length} 处` : ""}</span>`
            : ""}</li>`,
        )}
      </ul>
    </section>`;
  }

  static styles = [
    base,
    chartStyles,
    css`
      .verdict { display: grid; grid-template-columns: repeat(3, 1fr); grid-gap: 1em; }
      .count { display: flex; align-items: center; justify-content: space-between; padding: 0.7em 1.1em; border-width: 1px 1px 1px 5px; border-style: solid; border-radius: 6px; text-align: left; }
      .count strong { display: block; font-size: 1.1em; }
      .count small { color: #57606a; }
      .count .figure { margin-left: 0.5em; font-size: 1.9em; line-height: 1.2; font-weight: 700; }
      .count.error { background: #fff3f3; border-color: #a3001b; }
      .count.warning { background: #fffaeb; border-color: #b07a10; }
      .count.hint { background: #f7f8f9; border-color: #8a94a3; }
      .unchecked { font-size: 1.15em; border-left: 4px solid #f0a500; }
      .clean { font-size: 1.15em; background: #e3f4ea; border-color: #00603b; }
      .sum { margin: 0.4em 0; }
      .left { margin-bottom: 0.4em; }
      .answers { margin-top: 0.8em; }
      .answers { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); grid-gap: 1em; margin-bottom: 1em; }
      .answer { display: flex; flex-direction: column; margin: 0; }
      .answer > p { margin-bottom: 0.6em; }
      .key { display: flex; flex-wrap: wrap; margin-bottom: 0.6em; font-size: 0.875em; }
      .key li { margin-right: 1em; white-space: nowrap; }
      .swatch { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.35em; border-radius: 2px; vertical-align: -0.03em; }
      .swatch.met { background: #3f9a6b; }
      .swatch.late { background: #e9c763; }
      .swatch.short { background: #dd8f2d; }
      .swatch.missed { background: #c6404c; }
      .answer .more { margin: auto 0 0; padding-top: 0.7em; }
      .top { display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 0.3em; }
      .top .figure { font-size: 1.5em; font-weight: 700; color: #1f4e79; }
      .pairs { display: grid; grid-template-columns: repeat(3, 1fr); grid-gap: 0.4em 2em; }
      .pairs div { display: flex; justify-content: space-between; border-bottom: 1px solid #e4e8ed; }
      .soon .who { min-width: 7em; }
      .notes li { padding: 0.25em 0; border-top: 1px solid #e4e8ed; }
      .notes li:first-child { border-top: 0; }
      @media print {
        .answer { break-inside: avoid; }
      }
      @media (max-width: 60em) {
        .answers, .pairs { grid-template-columns: 1fr; }
      }
      @media (max-width: 40em) {
        .verdict { grid-template-columns: 1fr; }
      }
    `,
  ];
}

/** The figures of a chart, for those who do not see it. */
function said(rows) {
  return rows.map((it) => `${it.name} ${it.text}`).join("，");
}

define("lianjian-overview", Overview);
