import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import "./finding-list.js";
import "./fixes.js";
import "./since.js";
import "./waived.js";
import { SEVERITY } from "../words.js";
import { GROUPINGS } from "./grouping.js";

const WORST_FIRST = Object.keys(SEVERITY);

/** Every open finding, in groups; what became of earlier ones and what can be corrected before it, what was set aside after it. */
class Findings extends View {
  static properties = { query: { state: true }, picked: { state: true }, chosen: { state: true } };

  #filter = null;
  #typing = 0;
  /** The options of the filters, as long as it is the same result. */
  #counts = { of: null };
  #found = { of: null, query: null, list: [] };

  constructor() {
    super();
    this.query = {};
    /** Keys of findings whose doubtful correction a person has chosen. */
    this.picked = new Set();
    /** Keys of findings chosen to be set aside together. */
    this.chosen = new Set();
  }

  willUpdate() {
    const { filter } = this.session;
    if (this.#filter === filter) return;
    this.#filter = filter;
    this.query = filter;
  }

  render() {
    const { session } = this;
    const { assessment } = session;
    if (!assessment) return "";
    const { findings, waived } = assessment;
    const found = this.#wanted(findings);
    return html`
      <lianjian-since .session=${session}></lianjian-since>
      ${findings.length > 0 ? this.#filters(findings) : html`<p class="card good">✓ ${waived.length > 0 ? "没有其他问题。" : "没有发现问题。"}</p>`}
      <lianjian-fixes .session=${session} .picked=${this.picked}></lianjian-fixes>
      ${findings.length > 0 ? this.#list(found) : ""}
      <lianjian-waived .session=${session}></lianjian-waived>
    `;
  }

  /** The findings asked for; the same array as long as it is the same question. */
  #wanted(findings) {
    const { query } = this;
    if (this.#found.of !== findings || this.#found.query !== query) {
      this.#found = { of: findings, query, list: findings.filter((it) => wanted(it, query)) };
    }
    return this.#found.list;
  }

  #filters(findings) {
    const { query } = this;
    const set = (change) => {
      const next = { ...query, ...change };
      for (const key of Object.keys(next)) if (!next[key]) delete next[key];
      this.query = next;
    };
    if (this.#counts.of !== findings) {
      this.#counts = {
        of: findings,
        severities: tally(findings, (it) => it.severity),
        rules: tally(findings, (it) => it.rule),
        orgs: tally(findings.filter((it) => it.org), (it) => it.org),
      };
    }
    const { severities, rules, orgs } = this.#counts;
    return html`<div class="row tools no-print">
      <label>级别 <select @change=${(event) => set({ severity: event.target.value })}>
        <option value="" .selected=${!query.severity}>全部 ${findings.length}</option>
        ${WORST_FIRST.map((it) => html`<option value=${it} .selected=${query.severity === it}>${SEVERITY[it]} ${severities.get(it) || 0}</option>`)}
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

  #list(found) {
    if (found.length === 0) return html`<p class="card">没有符合条件的问题。</p>`;
    const { grouping } = this.session;
    const chosen = found.filter((it) => this.chosen.has(it.key));
    return html`
      <div class="row spread bar no-print">
        <div class="row" role="group" aria-label="分组">
          <span class="quiet">分组</span>
          <span class="by">${Object.keys(GROUPINGS).map((by) => html`<button aria-pressed=${grouping.by === by} @click=${() => this.#group({ by, folded: new Set() })}>按${GROUPINGS[by].title}</button>`)}</span>
        </div>
        <label><input type="checkbox" .checked=${chosen.length === found.length} .indeterminate=${chosen.length > 0 && chosen.length < found.length}
          @change=${({ target }) => (this.chosen = target.checked ? new Set(found.map((it) => it.key)) : new Set())} /> 全选${Object.keys(this.query).length > 0 ? "筛出的" : ""} ${found.length} 条</label>
      </div>
      ${chosen.length > 0
        ? html`<p class="no-print together"><lianjian-set-aside .session=${this.session} .findings=${chosen} .label=${`一起搁置已选的 ${chosen.length} 条…`} @done=${() => (this.chosen = new Set())}></lianjian-set-aside></p>`
        : ""}
      <lianjian-finding-list
        .session=${this.session} .findings=${found} .grouping=${grouping} .picked=${this.picked} .chosen=${this.chosen}
        @fold=${({ detail }) => this.#group({ ...grouping, folded: detail })}
        @pick=${({ detail }) => (this.picked = changed(this.picked, detail))}
        @choose=${({ detail }) => (this.chosen = changed(this.chosen, detail))}
      ></lianjian-finding-list>
    `;
  }

  #group(grouping) {
    this.session.grouping = grouping;
    this.requestUpdate();
  }

  #rule(code) {
    return this.session.catalog.rules.find((it) => it.code === code) || { title: code };
  }

  static styles = [
    base,
    css`
      .tools { margin-bottom: 0.8em; }
      .long { width: 13em; }
      .bar, .together { margin-bottom: 0.4em; }
      .by button { min-height: 2em; border-radius: 0; margin-left: -1px; }
      .by button:first-child { border-radius: 4px 0 0 4px; }
      .by button:last-child { border-radius: 0 4px 4px 0; }
      .by [aria-pressed="true"], .by [aria-pressed="true"]:hover { background: #1f4e79; border-color: #1f4e79; color: #fff; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
    `,
  ];
}

/** The same set with keys put in or taken out. */
function changed(set, { keys, on }) {
  const next = new Set(set);
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
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
