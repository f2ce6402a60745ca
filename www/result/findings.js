import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { pager, pagerStyles } from "../pager.js";
import { address, SEVERITY, source } from "../words.js";

const LIMIT = 100;
const WORST_FIRST = Object.keys(SEVERITY);

/** Every finding, grouped by rule, asked for page by page. */
class Findings extends View {
  static properties = { query: { state: true }, page: { state: true } };

  #asked = null;
  #filter = null;
  #limit = LIMIT;
  #typing = 0;

  constructor() {
    super();
    this.query = {};
    this.page = null;
  }

  willUpdate() {
    const { assessment, filter, printing } = this.session;
    if (!assessment) return;
    const limit = printing ? Math.max(assessment.findings.length, 1) : LIMIT;
    if (this.#asked === assessment && this.#filter === filter && this.#limit === limit) return;
    this.#asked = assessment;
    this.#filter = filter;
    this.#limit = limit;
    this.#turn(filter, 0);
  }

  async #turn(query, offset) {
    this.query = query;
    const page = await this.session.page("findings", { ...query, offset, limit: this.#limit }).catch(() => null);
    if (this.query === query) this.page = page;
  }

  render() {
    const { assessment } = this.session;
    if (!assessment) return "";
    if (assessment.findings.length === 0) return html`<p class="card good">✓ 没有发现问题。</p>`;
    return html`
      ${this.#filters(assessment)}
      ${this.page ? this.#groups(this.page.findings, assessment) : html`<p class="quiet">正在取清单……</p>`}
      ${this.page ? pager({ ...this.page, limit: this.#limit, unit: "条", turn: (offset) => this.#turn(this.query, offset) }) : ""}
    `;
  }

  #filters({ findings }) {
    const { query } = this;
    const set = (change) => {
      const next = { ...query, ...change };
      for (const key of Object.keys(next)) if (!next[key]) delete next[key];
      this.#turn(next, 0);
    };
    const rules = tally(findings, (it) => it.rule);
    const orgs = tally(findings.filter((it) => it.org), (it) => it.org);
    return html`<div class="row tools no-print">
      <label>级别 <select @change=${(event) => set({ severity: event.target.value })}>
        <option value="" .selected=${!query.severity}>全部 ${findings.length}</option>
        ${WORST_FIRST.map((it) => html`<option value=${it} .selected=${query.severity === it}>${SEVERITY[it]} ${findings.filter((one) => one.severity === it).length}</option>`)}
      </select></label>
      <label>规则 <select class="long" @change=${(event) => set({ rule: event.target.value })}>
        <option value="" .selected=${!query.rule}>全部</option>
        ${[...rules].map(([code, count]) => html`<option value=${code} .selected=${query.rule === code}>${this.#rule(code).title} ${count}</option>`)}
      </select></label>
      <label>党组织 <select class="long" @change=${(event) => set({ org: event.target.value })}>
        <option value="" .selected=${!query.org}>全部</option>
        ${[...orgs].map(([org, count]) => html`<option value=${org} .selected=${query.org === org}>${org} ${count}</option>`)}
      </select></label>
      <label>文字 <input type="search" placeholder="问题中的字" .value=${query.text || ""} @input=${(event) => this.#type(event.target.value, set)} /></label>
    </div>`;
  }

  #type(text, set) {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => set({ text }), 250);
  }

  #groups(findings, { findings: all }) {
    if (findings.length === 0) return html`<p class="card">没有符合条件的问题。</p>`;
    const groups = new Map();
    for (const it of findings) {
      if (!groups.has(it.rule)) groups.set(it.rule, []);
      groups.get(it.rule).push(it);
    }
    return [...groups].map(([code, lines]) => {
      const { severity } = lines[0];
      const count = all.filter((it) => it.rule === code).length;
      return html`<section class="card">
        <div class="row spread top">
          <h3><span class=${`level ${severity}`}>${SEVERITY[severity]}</span> ${this.#rule(code).title} <span class="quiet small">共 ${count} 条</span></h3>
          <button class="link no-print" @click=${(event) => this.session.open({ rule: code }, event.currentTarget)}>规则说明 ${code}</button>
        </div>
        <ul>${lines.map((it) => this.#line(it))}</ul>
      </section>`;
    });
  }

  #line(finding) {
    const { org, message, at, because, basis } = finding;
    const cited = this.session.catalog.articles.filter((it) => basis.includes(it.id));
    return html`<li>
      <div class="message">${org ? html`<strong>${org}</strong> ` : ""}${message}
        <button class="link no-print" aria-label=${`详情：${message}`} @click=${(event) => this.session.open({ finding }, event.currentTarget)}>详情</button>
      </div>
      <div class="cell">${at.slice(0, 3).map((it, index) => html`${index > 0 ? "；" : ""}${address(it)}`)}${at.length > 3 ? ` 等 ${at.length} 处` : ""}</div>
      ${because.slice(0, 2).map((it) => html`<div class="small quiet">对照 ${address(it.at)}：${it.note}</div>`)}
      ${cited.length > 0 ? html`<div class="small quiet">依据：${cited.map(source).join("；")}</div>` : ""}
    </li>`;
  }

  #rule(code) {
    return this.session.catalog.rules.find((it) => it.code === code) || { title: code };
  }

  static styles = [
    base,
    pagerStyles,
    css`
      .tools { margin-bottom: 0.8em; }
      .long { width: 13em; }
      .top { margin-bottom: 0.3em; }
      .level { display: inline-block; padding: 0 0.5em; margin-right: 0.3em; border: 1px solid currentColor; border-radius: 3px; font-size: 0.8em; font-weight: 400; }
      .level.error { background: #ffe1e1; }
      .level.warning { background: #fff1cc; }
      .level.hint { background: #ededed; }
      li { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
    `,
  ];
}

/** How many there are of each, the most first. */
function tally(list, key) {
  const counts = new Map();
  for (const it of list) counts.set(key(it), (counts.get(key(it)) || 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

define("lianjian-findings", Findings);
