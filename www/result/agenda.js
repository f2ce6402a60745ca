import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { periodName } from "../period.js";
import { date } from "../words.js";

const ROWS = 20;
const WEEK = "日一二三四五六";

/** What is still to be held, by working day: what can be made up, then what falls due. */
class Agenda extends View {
  static properties = { found: { state: true }, limit: { state: true }, org: { state: true } };

  constructor() {
    super();
    this.found = null;
    this.limit = ROWS;
    this.org = "";
    this.asked = null;
  }

  willUpdate() {
    const { assessment } = this.session;
    const asked = { assessment, org: this.org, limit: this.limit };
    const old = this.asked;
    if (old && old.assessment === assessment && old.org === this.org && old.limit === this.limit) return;
    this.asked = asked;
    this.session.page("agenda", { org: this.org || undefined, limit: this.limit }).then(({ total, agenda }) => {
      if (this.asked === asked) this.found = { total, agenda };
    });
  }

  render() {
    const { found } = this;
    if (!found || (found.total === 0 && !this.org)) return "";
    const orgs = this.session.assessment.organizations;
    const owing = new Set(this.session.assessment.duties.map((it) => it.org));
    return html`<section aria-labelledby="agenda">
      <h3 id="agenda">补开和开展计划（${found.total} 项）</h3>
      <p class="quiet small">还能补开的、还没到期的，一个党组织一个工作日排一次，先到期的在前，避开节假日，调休上班日照排。只是建议，日期可以调整。</p>
      <p class="no-print"><label>党组织 <select @change=${(event) => this.#choose(event.target.value)}>
        <option value="">全部</option>
        ${orgs.filter((it) => owing.has(it.org)).map((it) => html`<option value=${it.org} ?selected=${it.org === this.org}>${it.org}</option>`)}
      </select></label></p>
      ${found.total === 0 ? html`<p class="card">这个党组织没有还要开展的事项。</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="补开和开展计划"><table>
        <thead><tr><th scope="col">党组织</th><th scope="col">建议日期</th><th scope="col">开展什么</th><th scope="col">哪一期</th><th scope="col">最迟</th><th scope="col">说明</th></tr></thead>
        <tbody>${found.agenda.map((it) => html`<tr>
          <td>${it.org}</td>
          <td class="nowrap">${date(it.day)}（周${WEEK[new Date(`${it.day}T00:00:00Z`).getUTCDay()]}）</td>
          <th scope="row">${it.makeUp ? "补开" : ""}${it.title}</th>
          <td class="nowrap">${periodName(it.period)}</td>
          <td class="nowrap">${date(it.until)}</td>
          <td>${it.makeUp ? "记录里注明补开哪一期。" : ""}${it.note}</td>
        </tr>`)}</tbody>
      </table></div>`}
      ${found.agenda.length < found.total
        ? html`<p class="no-print"><button @click=${() => (this.limit += 100)}>再看 ${Math.min(100, found.total - found.agenda.length)} 项</button> <span class="quiet">全部在工作簿的「补开和开展计划」里。</span></p>`
        : ""}
    </section>`;
  }

  #choose(org) {
    this.org = org;
    this.limit = ROWS;
  }

  static styles = [base, css`section { margin-top: 1.6em; } tbody th { font-weight: 400; }`];
}

define("lianjian-agenda", Agenda);
