import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { bar, chartStyles } from "../chart.js";
import { markdownStyles } from "../markdown.js";
import { worked, workedStyles } from "../worked.js";
import { place } from "../place.js";
import { stars } from "../words.js";
import { Rows, rowsStyles } from "./long-table.js";
import "./advice.js";
import "./entering.js";
import "./members.js";

/** A ranking for each group; every figure opens. */
class Scores extends View {
  static properties = { open: { state: true }, group: { state: true } };

  /** By group, its rows and what is lined up in them: a score, and under an open one its items. */
  #rows = new Map();
  #names = { of: null, list: [] };

  constructor() {
    super();
    this.open = new Set();
    this.group = "";
  }

  render() {
    const { session } = this;
    const { assessment, printing } = session;
    if (!assessment) return "";
    const { scores, scoring, memberScoring } = assessment;
    const members = memberScoring ? html`<lianjian-members .session=${session}></lianjian-members>` : "";
    if (scores.length === 0) return html`<p class="card">没有可评分的${scoring.of}：缺少党组织名册或者会议台账。</p>${members}`;
    const groups = [...new Set(scores.map((it) => it.group))];
    const shown = groups.filter((it) => printing || !this.group || it === this.group);
    return html`
      ${this.#table(scoring)}
      <div class="row spread no-print tools">
        <p class="quiet">${scoring.ranking ? "只在同一组内排名。" : "这张细则只分等次，不排名次。"}点分数看它是怎么来的，点「明细」看每一项和离上一等次差什么。</p>
        ${groups.length > 1
          ? html`<label>分组 <select @change=${(event) => (this.group = event.target.value)}>
              <option value="">全部</option>
              ${groups.map((it) => html`<option value=${it}>${it}</option>`)}
            </select></label>`
          : ""}
      </div>
      <lianjian-entering .session=${session} .table=${scoring} .names=${this.#orgs(scores)}></lianjian-entering>
      ${shown.map((group) => this.#group(group, scores.filter((it) => it.group === group), scoring))}
      ${members}
    `;
  }

  #table({ title, full, grades, basis }) {
    const article = this.session.catalog.articles.find((it) => it.id === basis);
    const lines = grades.map((it, at) => {
      const line = at < grades.length - 1 && it.from > 0 ? `${it.from} 分以上` : "";
      const conditions = [line, it.rule].filter(Boolean).join("，");
      return conditions ? `${it.title}（${conditions}）` : it.title;
    });
    const pack = this.session.catalog.policies.find((it) => it.id === this.session.settings.policy);
    return html`<p class="small quiet">细则：${title}，满分 ${full} 分。${lines.length > 1 ? `等次：${lines.join("、")}。` : ""}${article ? `${article.act}：${article.note || article.text}` : ""}</p>
      ${pack && pack.docs ? html`<details class="no-print docs"><summary class="small">这张细则怎么算（带算例）</summary>${worked(pack.docs)}</details>` : ""}`;
  }

  /** Who is scored; the same array as long as it is the same result. */
  #orgs(scores) {
    if (this.#names.of !== scores) this.#names = { of: scores, list: scores.map((it) => it.org) };
    return this.#names.list;
  }

  #lined(group, scores) {
    if (!this.#rows.has(group)) this.#rows.set(group, { rows: new Rows(this, group), of: [] });
    const entry = this.#rows.get(group);
    const of = [this.session.assessment, this.open];
    if (of.some((it, at) => it !== entry.of[at])) {
      const ranked = scores.slice().sort((a, b) => (a.rank || Infinity) - (b.rank || Infinity) || b.total - a.total);
      entry.of = of;
      entry.list = ranked.flatMap((score) => (this.open.has(score.org) ? [{ score }, { score, items: true }] : [{ score }]));
    }
    return entry;
  }

  #group(group, scores, scoring) {
    const { printing } = this.session;
    const { rows, list } = this.#lined(group, scores);
    const parts = rows.view(list, { key: (it) => `${it.score.org}${it.items ? " items" : ""}`, all: printing });
    const compared = scores.some((it) => it.change);
    const width = 5 + (scoring.ranking ? 1 : 0) + (compared ? 1 : 0);
    return html`<section>
      <h3>${group}（${scores.length} 个${scoring.of}）</h3>
      <div class="scroll tall" tabindex="0" role="region" aria-label=${`${group}得分`} data-rows=${group}><table class=${rows.long && !printing ? "long" : ""} aria-rowcount=${list.length + 1}>
        <thead><tr aria-rowindex="1">
          ${scoring.ranking ? html`<th class="number" scope="col">名次</th>` : ""}<th class="whose" scope="col">${scoring.of}</th><th class="number" scope="col">得分</th>
          ${compared ? html`<th class="number" scope="col">比上期</th>` : ""}
          <th scope="col">等次</th><th class="wide-bar" scope="col"><span class="hidden-text">得分图</span></th><th class="no-print"></th>
        </tr></thead>
        <tbody>${rows.body(parts, width, ({ index, line: { score, items } }, measured) => (items
          ? html`<tr class="items" data-index=${index} aria-rowindex=${index + 2} ${measured}>${this.#items(score, width)}</tr>`
          : html`<tr data-index=${index} aria-rowindex=${index + 2} ${measured}>${this.#line(score, scoring, compared)}</tr>`))}</tbody>
      </table></div>
    </section>`;
  }

  #line(score, { ranking, grades, full }, compared) {
    const open = this.open.has(score.org);
    const starred = grades.some((it) => it.stars > 0);
    return html`
      ${ranking ? html`<td class="number">${score.rank || "—"}</td>` : ""}
      <th scope="row">${score.org}
        ${score.vetoes.map((it) => html`<div class="small error">认定：${it}</div>`)}
        ${score.notes.map((it) => html`<div class="small note">${it}</div>`)}</th>
      <td class="number"><button class="link" @click=${(event) => this.#explain({ org: score.org }, event)}>${score.total.toFixed(2)}</button></td>
      ${compared ? this.#change(score, ranking) : ""}
      <td class="nowrap">${score.grade
        ? html`${score.grade}${starred ? html` <span class="stars" aria-hidden="true">${stars(score.stars)}</span>` : ""}`
        : html`<span class="quiet">待录入</span>`}</td>
      <td class="wide-bar">${bar([{ kind: "main", value: Math.min(score.total, full) }], full)}</td>
      <td class="no-print nowrap">
        <button class="link" aria-expanded=${open} aria-label=${`${score.org}的明细`} @click=${() => this.#toggle(score.org)}>${open ? "收起" : "明细"}</button>
      </td>`;
  }

  #change({ total, rank, grade, change }, ranking) {
    if (!change) return html`<td class="number quiet">上期没有</td>`;
    const by = Math.round((total - change.total) * 100) / 100;
    const places = ranking && change.rank && rank ? change.rank - rank : 0;
    return html`<td class="number nowrap">${signed(by)}
      ${places !== 0 ? html`<div class="small">名次${places > 0 ? `升 ${places}` : `降 ${-places}`}</div>` : ""}
      ${grade !== change.grade ? html`<div class="small">上期${change.grade || "未定"}</div>` : ""}</td>`;
  }

  #items({ org, items, parts, change, waiting }, width) {
    const moved = change ? change.moved : [];
    return html`<td></td><td colspan=${width - 1}>
      ${parts.length > 0 ? html`<p class="small">${parts.map((it) => `${it.title} ${it.points.toFixed(2)} 分`).join("，")}</p>` : ""}
      <table>
        <thead><tr><th scope="col">指标</th><th class="number" scope="col">得分</th><th class="number" scope="col">满分</th>
          ${moved.length > 0 ? html`<th class="number" scope="col">比上期</th>` : ""}<th scope="col">为什么</th></tr></thead>
        <tbody>${items.map((item) => this.#item(org, item, moved))}</tbody>
      </table>
      ${waiting.length > 0
        ? html`<p class="small quiet no-print">录入${waiting.join("、")}以后才定等次。</p>`
        : html`<lianjian-advice class="no-print" .session=${this.session} .org=${org}></lianjian-advice>`}
    </td>`;
  }

  #item(org, item, moved) {
    const { role, max, waits } = item;
    const applies = waits || max > 0 || role !== "points";
    const change = moved.find((it) => it.indicator === item.indicator);
    const sign = role === "bonus" ? "+" : role === "penalty" ? "−" : "";
    return html`<tr class=${applies ? "" : "quiet"}>
      <td>${item.title}</td>
      <td class="number">${!applies
        ? "不适用"
        : waits
          ? "待录入"
          : html`<button class="link" @click=${(event) => this.#explain({ org, indicator: item.indicator }, event)}>${sign}${item.points.toFixed(2)}</button>`}</td>
      <td class="number">${role === "points" ? (max > 0 ? max.toFixed(2) : "") : role === "bonus" ? "加分" : "扣分"}</td>
      ${moved.length > 0 ? html`<td class="number">${change ? signed(change.by) : ""}</td>` : ""}
      <td>${item.why}${item.at.length > 0
        ? html` <span class="cell">${place(this.session, item.at[0])}${item.at.length > 1 ? ` 等 ${item.at.length} 处` : ""}</span>`
        : ""}</td>
    </tr>`;
  }

  #toggle(org) {
    const open = new Set(this.open);
    if (!open.delete(org)) open.add(org);
    this.open = open;
  }

  #explain(figure, event) {
    this.session.open({ figure: { figure: "score", ...figure } }, event.currentTarget);
  }

  static styles = [
    base,
    chartStyles,
    markdownStyles,
    workedStyles,
    rowsStyles,
    css`
      .tools { margin-bottom: 0.4em; }
      section { margin-bottom: 1.2em; }
      section > h3 { margin-bottom: 0.4em; }
      tbody th { font-weight: 400; }
      .stars { color: #b07a10; letter-spacing: 0.05em; }
      .docs { margin-bottom: 0.6em; }
      .note { color: #7a4d00; }
      .wide-bar { width: 26%; min-width: 8em; vertical-align: middle; }
      .items > td { background: #f8fafc; padding-top: 0; }
      .items thead th { position: static; background: none; }
      lianjian-entering { display: block; margin-bottom: 0.8em; }
      .long { min-width: 50em; }
      .long .number { width: 6em; }
      .long .whose { width: 22em; }
    `,
  ];
}

function signed(points) {
  if (points === 0) return "不变";
  return `${points > 0 ? "+" : "−"}${Math.abs(points).toFixed(2)}`;
}

define("lianjian-scores", Scores);
