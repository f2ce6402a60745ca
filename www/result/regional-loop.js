import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import "./regional-list.js";

/** The closed loop of matters as a funnel: sources down, steps across; a count shows its rows below. */
class RegionalLoop extends View {
  static properties = { chosen: { state: true } };

  constructor() {
    super();
    this.chosen = null;
  }

  render() {
    const { assessment } = this.session;
    if (!assessment) return "";
    const { funnel, alerts } = assessment.regional;
    if (funnel.length === 0) return "";
    const { stages } = funnel[0];
    const most = Math.max(1, stages[0].count);
    return html`
      <p class="quiet small">点数字看是哪些事项。各步按台账分别统计，后一步不以前一步为条件：${stages.slice(1).map((it) => `${it.title}＝${it.formula}`).join("；")}。</p>
      <div class="scroll" tabindex="0" role="region" aria-label="社情闭环"><table>
        <thead><tr><th scope="col">来源渠道</th>${stages.map((it) => html`<th class="number" scope="col">${it.title}</th>`)}</tr></thead>
        <tbody>${funnel.map((line) => html`<tr class=${line.channel === "all" ? "all" : ""}>
          <th scope="row">${line.title}</th>
          ${line.stages.map((it) => this.#count(line, it, most))}
        </tr>`)}</tbody>
      </table></div>
      ${this.#rows(alerts)}
    `;
  }

  #count(line, it, most) {
    const share = line.channel === "all" ? html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width=${(it.count * 100) / most} height="4"></rect></svg>` : "";
    if (it.count === 0) return html`<td class="number quiet">0${share}</td>`;
    const { chosen } = this;
    const on = chosen && chosen.channel === line.channel && chosen.stage === it.stage;
    return html`<td class="number"><button class="link" aria-pressed=${on ? "true" : "false"} aria-label=${`${line.title}，${it.title} ${it.count} 件，看这些事项`}
      @click=${() => (this.chosen = on ? null : { channel: line.channel, stage: it.stage, title: `${line.title} · ${it.title}` })}>${it.count}</button>${share}</td>`;
  }

  #rows(alerts) {
    const { chosen } = this;
    if (!chosen) {
      return html`<lianjian-regional-list .session=${this.session} list="matters" label="社情事项" .only=${alerts.overdue > 0 ? "overdue" : alerts.unpublished > 0 ? "unpublished" : ""}></lianjian-regional-list>`;
    }
    if (!this.query || this.query.channel !== chosen.channel || this.query.stage !== chosen.stage) this.query = { channel: chosen.channel, stage: chosen.stage };
    const figure = { figure: "regional", rate: `funnel.${chosen.channel}.${chosen.stage}` };
    return html`
      <div class="row"><h4>${chosen.title}</h4>
        <button class="link" @click=${(event) => this.session.open({ figure }, event.currentTarget)}>这个数怎么来的</button>
        <button class="link no-print" @click=${() => (this.chosen = null)}>看超期和未公示的</button></div>
      <lianjian-regional-list .session=${this.session} list="matters" label=${chosen.title} .query=${this.query} only=""></lianjian-regional-list>
    `;
  }

  static styles = [base, css`
    tbody th { font-weight: 400; }
    .all th, .all td { font-weight: 600; }
    .bar { display: block; width: 100%; height: 4px; margin-top: 2px; fill: #4a7fb5; background: #e8eef5; }
    [aria-pressed="true"] { font-weight: 700; text-decoration-thickness: 2px; }
    p { margin-bottom: 0.4em; } .row { margin-top: 0.6em; }
    lianjian-regional-list { display: block; margin-top: 0.4em; }
  `];
}

define("lianjian-regional-loop", RegionalLoop);
