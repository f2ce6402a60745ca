import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { pager, pagerStyles } from "../pager.js";
import "./fixes.js";
import "./waived.js";
import { address, SEVERITY, source } from "../words.js";

const LIMIT = 100;
const WORST_FIRST = Object.keys(SEVERITY);

/** Every open finding, grouped by rule, page by page; what can be corrected before it, what was set aside after it. */
class Findings extends View {
  static properties = { query: { state: true }, offset: { state: true }, picked: { state: true } };

  #filter = null;
  #typing = 0;

  constructor() {
    super();
    this.query = {};
    this.offset = 0;
    /** Keys of findings whose doubtful correction a person has chosen. */
    this.picked = new Set();
  }

  willUpdate() {
    const { filter } = this.session;
    if (this.#filter === filter) return;
    this.#filter = filter;
    this.query = filter;
    this.offset = 0;
  }

  render() {
    const { session } = this;
    const { assessment, printing } = session;
    if (!assessment) return "";
    const { findings, waived } = assessment;
    const found = findings.filter((it) => wanted(it, this.query));
    const offset = this.offset < found.length ? this.offset : 0;
    return html`
      ${findings.length > 0 ? this.#filters(assessment) : html`<p class="card good">✓ ${waived.length > 0 ? "没有其他问题。" : "没有发现问题。"}</p>`}
      <lianjian-fixes .session=${session} .picked=${this.picked}></lianjian-fixes>
      ${findings.length > 0 ? this.#groups(printing ? found : found.slice(offset, offset + LIMIT), found) : ""}
      ${printing ? "" : pager({ total: found.length, offset, limit: LIMIT, unit: "条", turn: (to) => (this.offset = to) })}
      <lianjian-waived .session=${session}></lianjian-waived>
    `;
  }

  #filters({ findings }) {
    const { query } = this;
    const set = (change) => {
      const next = { ...query, ...change };
      for (const key of Object.keys(next)) if (!next[key]) delete next[key];
      this.query = next;
      this.offset = 0;
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

  #groups(findings, all) {
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
          <h3><span class=${`badge level ${severity}`}>${SEVERITY[severity]}</span> ${this.#rule(code).title} <span class="quiet small">共 ${count} 条</span></h3>
          <button class="link no-print" @click=${(event) => this.session.openRules(code, event.currentTarget)}>规则说明 ${code}</button>
        </div>
        <ul>${lines.map((it) => this.#line(it))}</ul>
      </section>`;
    });
  }

  #line(finding) {
    const { org, message, at, because, basis, fix } = finding;
    const cited = this.session.catalog.articles.filter((it) => basis.includes(it.id));
    return html`<li>
      <div class="message">${org ? html`<strong>${org}</strong> ` : ""}${message}
        <button class="link no-print" aria-label=${`详情：${message}`} @click=${(event) => this.session.open({ finding }, event.currentTarget)}>详情</button>
        <lianjian-set-aside class="no-print" .session=${this.session} .finding=${finding}></lianjian-set-aside>
      </div>
      <div class="cell">${at.slice(0, 3).map((it, index) => html`${index > 0 ? "；" : ""}${address(it)}`)}${at.length > 3 ? ` 等 ${at.length} 处` : ""}</div>
      ${fix ? this.#fix(finding) : ""}
      ${because.slice(0, 2).map((it) => html`<div class="small quiet">对照 ${address(it.at)}：${it.note}</div>`)}
      ${cited.length > 0 ? html`<div class="small quiet">依据：${cited.map(source).join("；")}</div>` : ""}
    </li>`;
  }

  /** What would be written; a doubtful correction waits for a person's choice. */
  #fix({ key, fix, message }) {
    const pick = ({ target }) => {
      const picked = new Set(this.picked);
      if (target.checked) picked.add(key);
      else picked.delete(key);
      this.picked = picked;
    };
    return html`<div class="fix no-print">
      <lianjian-edits .session=${this.session} .fix=${fix}></lianjian-edits>
      ${fix.safe ? "" : html`<label class="small"><input type="checkbox" aria-label=${`采用这个改法：${message}`} .checked=${this.picked.has(key)} @change=${pick} /> 采用这个改法</label>`}
    </div>`;
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
      .fix { margin: 0.2em 0; padding: 0.2em 0.7em; border-left: 3px solid #3f9a6b; background: #f4faf6; }
      li { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
    `,
  ];
}

/** Whether a finding is one of those asked for. */
function wanted({ severity, rule, org, message }, query) {
  return (!query.severity || severity === query.severity)
    && (!query.rule || rule === query.rule)
    && (!query.org || org === query.org)
    && (!query.text || `${org || ""}${message}`.includes(query.text));
}

/** How many there are of each, the most first. */
function tally(list, key) {
  const counts = new Map();
  for (const it of list) counts.set(key(it), (counts.get(key(it)) || 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

define("lianjian-findings", Findings);
