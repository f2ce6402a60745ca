import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import "./entering.js";

const PAGE = 50;

/** Points of members, by branch; names stay on this page and in no result that is saved. */
class Members extends View {
  static properties = { found: { state: true }, limit: { state: true }, group: { state: true }, groups: { state: true } };

  constructor() {
    super();
    this.found = null;
    this.limit = PAGE;
    this.group = "";
    this.groups = [];
    this.asked = null;
  }

  willUpdate() {
    const { assessment } = this.session;
    const asked = { assessment, group: this.group, limit: this.limit };
    const old = this.asked;
    if (old && old.assessment === assessment && old.group === this.group && old.limit === this.limit) return;
    this.asked = asked;
    this.session.page("members", { org: this.group || undefined, limit: this.limit }).then(({ total, members }) => {
      if (this.asked !== asked) return;
      this.found = { total, members };
      if (!this.group) this.groups = [...new Set([...this.groups, ...members.map((it) => it.group)])];
    });
  }

  render() {
    const { memberScoring } = this.session.assessment;
    const { found } = this;
    if (!found) return "";
    return html`<section aria-labelledby="members">
      <h3 id="members">${memberScoring.title}（${found.total} 名党员）</h3>
      ${found.total === 0
        ? html`<p class="card">没有党员名册，没有计算积分。</p>`
        : html`
          <lianjian-entering .session=${this.session} .table=${memberScoring} people .names=${found.members.map((it) => (it.branch ? `${it.name}（${it.branch}）` : it.name))}></lianjian-entering>
          ${this.groups.length > 1
            ? html`<p class="no-print"><label>支部 <select @change=${(event) => (this.group = event.target.value)}>
                <option value="">全部</option>${this.groups.map((it) => html`<option>${it}</option>`)}</select></label></p>`
            : ""}
          <div class="scroll tall" tabindex="0" role="region" aria-label="党员积分"><table>
            <thead><tr><th scope="col">支部</th><th class="number" scope="col">名次</th><th scope="col">姓名</th><th class="number" scope="col">积分</th>
              ${memberScoring.items.map((it) => html`<th class="number" scope="col">${it.title}</th>`)}</tr></thead>
            <tbody>${found.members.map((it) => this.#line(it))}</tbody>
          </table></div>
          ${found.members.length < found.total
            ? html`<p class="no-print"><button @click=${() => (this.limit += PAGE)}>再看 ${Math.min(PAGE, found.total - found.members.length)} 名</button></p>`
            : ""}`}
      <p class="small quiet">姓名只在这一页上显示，不写进保存的结果和报告。</p>
    </section>`;
  }

  #line(row) {
    return html`<tr>
      <td>${row.group}</td><td class="number">${row.rank || "—"}</td><th scope="row">${row.name}</th>
      <td class="number"><button class="link" @click=${(event) => this.#explain({ member: row.member }, event)}>${row.total.toFixed(2)}</button></td>
      ${row.items.map((it) => html`<td class="number" title=${it.why}>${it.waits ? "待录入" : `${it.role === "penalty" && it.points > 0 ? "−" : ""}${it.points.toFixed(2)}`}</td>`)}
    </tr>`;
  }

  #explain(figure, event) {
    this.session.open({ figure: { figure: "points", ...figure } }, event.currentTarget);
  }

  static styles = [base, css`section { margin-top: 1.6em; } tbody th { font-weight: 400; } lianjian-entering { display: block; margin-bottom: 0.8em; }`];
}

define("lianjian-members", Members);
