import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { pager, pagerStyles } from "../pager.js";
import { address, percent } from "../words.js";

const LIMIT = 20;
const PRINTED = 10000;
const KIND = { service: "服务", resource: "资源", project: "项目" };

/** Services, resources and projects proposed for needs nobody took on, and the needs nothing is near to. */
class RegionalMatches extends View {
  static properties = { from: { state: true }, left: { state: true } };

  #shown = null;

  constructor() {
    super();
    this.from = 0;
    this.left = 0;
  }

  willUpdate() {
    if (this.#shown === this.session.assessment) return;
    this.#shown = this.session.assessment;
    this.from = 0;
    this.left = 0;
  }

  #figure(planned, pair) {
    const figure = { figure: "regional", rate: "need.matched", planned };
    return html`<button class="link" @click=${(event) => this.session.open({ figure }, event.currentTarget)}>${shown(pair)}</button>`;
  }

  render() {
    const { assessment, printing } = this.session;
    if (!assessment) return "";
    const { matches, openNeeds, matchEffect } = assessment.plans;
    if (matches.length === 0 && openNeeds.length === 0) return html`<p class="quiet">清单里的需求都已对接。</p>`;
    const limit = printing ? PRINTED : LIMIT;
    const part = (rows, offset) => rows.slice(printing ? 0 : offset, (printing ? 0 : offset) + limit);
    return html`
      <p class="said">以下是按清单的名称、类别和地点测算的<strong>建议</strong>，不是决定；是否对接由双方商定。</p>
      ${matchEffect ? html`<p>全部谈成后，需求对接率 ${this.#figure(false, matchEffect.before)} → ${this.#figure(true, matchEffect.after)}</p>` : ""}
      ${matches.length === 0
        ? html`<p class="quiet">没有可以建议的：清单里没有相近的服务或资源。</p>`
        : html`<div class="scroll tall" tabindex="0" role="region" aria-label="建议对接"><table>
            <thead><tr><th scope="col">需求</th><th scope="col">建议对接</th><th scope="col">理由</th></tr></thead>
            <tbody>${part(matches, this.from).map((it) => html`<tr>
              <td><strong>${it.need}</strong>${who(it.asker, it.path)}<div class="cell">${address(it.at[0])}</div></td>
              <td><span class="badge">${KIND[it.kind]}</span> ${it.offer}${who(it.giver, it.from)}<div class="cell">${address(it.at[1])}</div></td>
              <td>${it.why}${it.shared ? html`<div class="small warning">也建议给了别的需求，清单没有写已经用完</div>` : ""}</td>
            </tr>`)}</tbody>
          </table></div>
          ${pager({ total: matches.length, offset: this.from, limit, unit: "条", turn: (to) => (this.from = to) })}`}
      ${openNeeds.length === 0 ? "" : html`
        <h4>没有建议的需求（${openNeeds.length} 条）</h4>
        <div class="scroll tall" tabindex="0" role="region" aria-label="没有建议的需求"><table>
          <thead><tr><th scope="col">需求</th><th scope="col">提出单位</th><th scope="col">为什么没有</th><th scope="col">位置</th></tr></thead>
          <tbody>${part(openNeeds, this.left).map((it) => html`<tr><td>${it.need || html`<span class="quiet">未填</span>`}</td><td>${it.asker} <span class="quiet small">${it.path.slice(-2).join(" › ")}</span></td><td>${it.why}</td><td class="cell">${address(it.at[0])}</td></tr>`)}</tbody>
        </table></div>
        ${pager({ total: openNeeds.length, offset: this.left, limit, unit: "条", turn: (to) => (this.left = to) })}`}
    `;
  }

  static styles = [base, pagerStyles, css`
    p { margin-bottom: 0.5em; }
    h4 { margin: 0.8em 0 0.4em; }
    td { width: 33%; }
    [aria-label="没有建议的需求"] td { width: auto; }
    .tall { max-height: 26em; }
    @media print { .tall { max-height: none; } }
  `];
}

const shown = (pair) => `${percent(pair)}（${pair.hit}/${pair.of}）`;
const who = (name, path) => html`<div class="small">${name} <span class="quiet">${path.slice(-2).join(" › ")}</span></div>`;

define("lianjian-regional-matches", RegionalMatches);
