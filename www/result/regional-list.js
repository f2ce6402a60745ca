import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { Paged } from "../paged.js";
import { place } from "../place.js";
import { percent } from "../words.js";
import { Rows, rowsStyles } from "./long-table.js";

/** On paper there is nothing to scroll. */
const PRINTED = 10000;

const CHANNEL = { hotline: "热线", grid: "网格员", liaison: "党建联络员", units: "成员单位", people: "党员群众", other: "其他", unsaid: "未填" };

const text = (value) => (value === null || value === "" ? html`<span class="quiet">未填</span>` : value);
const where = (path) => path.slice(-2).join(" › ");
const left = (days) => {
  if (days === null) return "";
  if (days < 0) return `已过 ${-days} 天`;
  return days === 0 ? "今天到期" : `还有 ${days} 天`;
};
const hours = (value) => (value === null ? html`<span class="quiet">未填</span>` : value);

/** What each list shows: filters with the names of their counts, headings, cells of a line. */
const LISTS = {
  matters: {
    unit: "件",
    filters: [["overdue", "超期未办结"], ["unpublished", "办结未公示"], ["unsatisfied", "群众不满意"]],
    heads: ["事项", "来源", "区域", "责任单位", "时限", "情况", "位置"],
    row: (it) => [
      it.title,
      CHANNEL[it.channel],
      where(it.path),
      text(it.responsible),
      html`<span class="nowrap">${text(it.due)}</span>`,
      it.overdue > 0
        ? html`<span class="error">超期 ${it.overdue} 天</span>`
        : it.closed
          ? html`已办结，${it.satisfaction || "没写满意度"}${it.published ? "，已公示" : html`，<span class="warning">未公示</span>`}`
          : "未办结，未到时限",
    ],
  },
  agreements: {
    unit: "家",
    filters: [["expired", "已到期"], ["expiring", "90 天内到期"], ["unsigned", "未签约"], ["unlisted", "有兼职委员、协议台账没有列"], ["undated", "没写日期"]],
    heads: ["单位", "社区党组织", "区域", "签约日期", "到期", "情况", "位置"],
    row: (it) => [
      it.unit,
      text(it.org),
      where(it.path),
      html`<span class="nowrap">${it.signed || ""}</span>`,
      html`<span class="nowrap">${it.last || ""}</span>`,
      html`<span class=${it.state === "valid" ? "good" : it.state === "expired" ? "error" : "warning"}>${it.title}</span> <span class="nowrap">${left(it.days)}</span>`,
    ],
  },
  checkins: {
    unit: "名",
    filters: [["absent", "没有报到日期"]],
    heads: ["姓名", "工作单位", "报到社区", "报到日期", "服务时长（小时）", "位置"],
    row: (it) => [it.name, text(it.unit), where(it.path), it.date || html`<span class="error">没有报到</span>`, hours(it.hours)],
  },
  delegates: {
    unit: "名",
    filters: [["ended", "聘期已届满"]],
    heads: ["姓名", "所在单位", "任职党组织", "到会", "届满", "位置"],
    row: (it) => [
      it.name,
      text(it.unit),
      text(it.org),
      it.expected === null ? html`<span class="quiet">未填</span>` : `${it.present === null ? "未填" : it.present}/${it.expected}`,
      html`<span class=${it.ended ? "error nowrap" : "nowrap"}>${it.last || html`<span class="quiet">看不出</span>`}${it.ended ? "（已届满）" : ""}</span>`,
    ],
  },
};

/** Units, branches, communities: the heading of the name, of the rate, whether it has hours and places. */
const GROUPS = {
  checkinUnits: { name: "工作单位", people: "在职党员", rate: "报到率", timed: true },
  checkinPlaces: { name: "报到社区", people: "在职党员", rate: "报到率", timed: true },
  delegateUnits: { name: "所在单位", people: "兼职委员", rate: "到会率", timed: false },
  branchHours: { name: "党支部", people: "党员", rate: "参加志愿服务", timed: true, ranked: true },
};

/**
 * Rows of a regional ledger, or its groups, fetched as they come into view.
 * `list`: as the engine's `page` takes it; `query`: more it is narrowed by; `only`: the filter it begins with.
 */
class RegionalList extends View {
  static properties = { list: {}, label: {}, query: { attribute: false }, only: {} };

  #asked = [];
  #found = null;
  #rows = new Rows(this);

  constructor() {
    super();
    this.only = "";
    this.query = null;
  }

  willUpdate() {
    const { assessment, printing } = this.session;
    if (!assessment) return;
    const asked = [assessment, printing, this.list, this.query, this.only];
    if (asked.every((it, at) => it === this.#asked[at])) return;
    this.#asked = asked;
    const { list, query, only } = this;
    const found = new Paged(
      async (offset, limit) => {
        const page = await this.session.page(list, { ...query, only: only || undefined, offset, limit });
        return { total: page.total, lines: page[list] || page.groups };
      },
      () => {
        // Until the new lines are there the old ones stay.
        if (asked === this.#asked) this.#found = found;
        this.requestUpdate();
      },
    );
    found.begin(printing ? PRINTED : undefined);
  }

  render() {
    const found = this.#found;
    const known = LISTS[this.list];
    if (!found) return html`<p class="quiet small">正在取名单……</p>`;
    if (found.failed) return html`<p class="error">没有取到名单：${found.failed}</p>`;
    const { printing } = this.session;
    const parts = this.#rows.view(found.lines, { key: (it) => it.index, all: printing });
    if (!printing) found.want(parts.filter((it) => it.line).map((it) => it.index));
    const shown = printing ? parts.filter((it) => it.line.line) : parts;
    return html`
      ${known && !this.query ? this.#filter(known) : ""}
      ${found.total === 0
        ? html`<p class="quiet">${known ? "没有这样的行。" : this.list === "branchHours" ? "党员名册和志愿服务记录里没有写服务时长。" : "没有数据。"}</p>`
        : html`<div class="scroll tall" tabindex="0" role="region" aria-label=${this.label}><table class=${this.#rows.long && !printing ? "long" : ""} aria-rowcount=${found.total + 1}>
            ${known ? this.#lines(known, shown) : this.#groups(GROUPS[this.list], shown)}
          </table></div>`}
    `;
  }

  #filter({ filters, unit }) {
    const { alerts } = this.session.assessment.regional;
    return html`<p class="no-print"><label>${this.label} <select @change=${({ target }) => (this.only = target.value)}>
      <option value="" .selected=${!this.only}>全部</option>
      ${filters.map(([id, title]) => html`<option value=${id} .selected=${this.only === id}>${title}（${alerts[id]} ${unit}）</option>`)}
    </select></label> <span class="quiet small">共 ${this.#found.total} ${unit}</span></p>`;
  }

  #lines({ heads, row }, parts) {
    return html`
      <thead><tr aria-rowindex="1">${heads.map((it) => html`<th scope="col">${it}</th>`)}</tr></thead>
      <tbody>${this.#rows.body(parts, heads.length, ({ index, line: { line: it } }, measured) => html`<tr data-index=${index} aria-rowindex=${index + 2} ${measured}>
        ${it
          ? html`${row(it).map((cell) => html`<td>${cell}</td>`)}<td class="cell">${it.at.length > 0 ? place(this.session, it.at[0]) : ""}</td>`
          : html`<td class="quiet" colspan=${heads.length}>……</td>`}
      </tr>`)}</tbody>
    `;
  }

  #groups({ name, people, rate, timed, ranked }, parts) {
    const open = (row, what, shown) =>
      html`<button class="link" @click=${(event) => this.session.open({ figure: { figure: "regional", rate: `group.${this.list}.${what}`, org: row.name } }, event.currentTarget)}>${shown}</button>`;
    const columns = 3 + (ranked ? 2 : 0) + (timed ? 2 : 0);
    const cells = (it) => html`
      ${ranked ? html`<td>${it.group}</td><td class="number">${it.rank || "—"}</td>` : ""}
      <th scope="row">${it.name}</th><td class="number">${it.people}</td>
      <td class="number">${it.rate.of === 0 ? html`<span class="quiet">未填</span>` : open(it, "rate", `${percent(it.rate)} (${it.rate.hit}/${it.rate.of})`)}</td>
      ${timed ? html`<td class="number">${hours(it.hours)}</td><td class="number">${it.each === null ? html`<span class="quiet">—</span>` : open(it, "hours", it.each)}</td>` : ""}`;
    return html`
      <thead><tr aria-rowindex="1">
        ${ranked ? html`<th scope="col">组别</th><th class="number" scope="col">名次</th>` : ""}
        <th scope="col">${name}</th><th class="number" scope="col">${people}</th><th class="number" scope="col">${rate}</th>
        ${timed ? html`<th class="number" scope="col">服务时长（小时）</th><th class="number" scope="col">人均（小时）</th>` : ""}
      </tr></thead>
      <tbody>${this.#rows.body(parts, columns, ({ index, line: { line: it } }, measured) => html`<tr data-index=${index} aria-rowindex=${index + 2} ${measured}>
        ${it ? cells(it) : html`<td class="quiet" colspan=${columns}>……</td>`}
      </tr>`)}</tbody>
    `;
  }

  static styles = [base, rowsStyles, css`
    .long { min-width: 60em; }
    p { margin: 0.5em 0; }
    tbody th { font-weight: 400; }
    .tall { max-height: 22em; }
    @media print { .tall { max-height: none; } }
  `];
}

define("lianjian-regional-list", RegionalList);
