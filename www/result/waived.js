import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { today } from "../period.js";
import { place } from "../place.js";
import { date, SEVERITY } from "../words.js";

/** Sets one finding or several aside: why, who, when. `label`: of the button for several. `done` event: it is being done. */
class SetAside extends View {
  static properties = { findings: { attribute: false }, label: { attribute: false }, open: { state: true }, lacking: { state: true } };

  constructor() {
    super();
    this.findings = [];
    this.label = "";
    this.open = false;
    this.lacking = [];
  }

  render() {
    const { busy, aftercare } = this.session;
    const { findings, label } = this;
    if (!this.open && label) return html`<button ?disabled=${Boolean(busy)} @click=${this.#begin}>${label}</button>`;
    if (!this.open) return html`<button class="link" aria-label=${`搁置：${findings[0].message}`} ?disabled=${Boolean(busy)} @click=${this.#begin}>搁置…</button>`;
    return html`<form novalidate @submit=${this.#done} @keydown=${(event) => event.key === "Escape" && this.#cancel()}>
      ${this.lacking.length > 0 ? html`<p class="error" role="alert">有问题：请填写${this.lacking.join("、")}。</p>` : ""}
      <label class="reason"><span>理由（必填）</span><input type="text" name="reason" maxlength="200" placeholder="如：已请示街道党工委，7月补开" /></label>
      <label><span>姓名（必填）</span><input type="text" name="by" maxlength="30" .value=${aftercare.by} /></label>
      <label><span>日期</span><input type="date" name="date" .value=${today()} /></label>
      <button class="primary" ?disabled=${Boolean(busy)}>${label ? `搁置这 ${findings.length} 条` : "搁置这一条"}</button>
      <button type="button" @click=${this.#cancel}>取消</button>
      <p class="small quiet">搁置只是不再列在问题里，得分、履职情况都不变。</p>
    </form>`;
  }

  async #begin() {
    this.open = true;
    await this.updateComplete;
    this.renderRoot.querySelector("input").focus();
  }

  async #cancel() {
    this.open = false;
    this.lacking = [];
    await this.updateComplete;
    this.renderRoot.querySelector("button").focus();
  }

  #done(event) {
    event.preventDefault();
    const value = (name) => this.renderRoot.querySelector(`[name=${name}]`).value.trim();
    const said = { reason: value("reason"), by: value("by"), date: value("date") };
    this.lacking = NAMES.filter(([name]) => !said[name]).map(([, title]) => title);
    if (this.lacking.length > 0) {
      this.renderRoot.querySelector(`[name=${NAMES.find(([name]) => !said[name])[0]}]`).focus();
      return;
    }
    this.open = false;
    this.session.aftercare.setAside(this.findings, said);
    this.dispatchEvent(new Event("done"));
  }

  static styles = [
    base,
    css`
      :host { display: inline; }
      form { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 0.4em 0; padding: 0.6em 0.8em; border-left: 4px solid #1f4e79; background: #f5f8fb; }
      form > * { margin: 0.2em 0.6em 0.2em 0; }
      form > p { flex: 1 0 100%; margin: 0.2em 0; }
      label > span { display: block; font-size: 0.875em; color: #57606a; }
      .reason { flex: 1 1 18em; }
      .reason input { width: 100%; }
      [name="by"] { width: 8em; }
    `,
  ];
}

const NAMES = [["reason", "理由"], ["by", "姓名"], ["date", "日期"]];

const MORE = 100;

/** What was set aside, to be taken back, saved and loaded. */
class Waived extends View {
  static properties = { limit: { state: true } };

  constructor() {
    super();
    this.limit = MORE;
  }

  render() {
    const { assessment, aftercare, busy, printing } = this.session;
    if (!assessment) return "";
    const { waived } = assessment;
    const met = new Set(waived.map((it) => it.finding.key));
    const idle = aftercare.waivers.list.filter(({ key }) => !met.has(key));
    const shown = printing ? waived : waived.slice(0, this.limit);
    return html`<section class="card" aria-labelledby="waived">
      <div class="row spread">
        <h3 id="waived">已搁置 <span class="quiet small">${waived.length} 条</span></h3>
        <div class="row no-print">
          <button ?disabled=${aftercare.waivers.list.length === 0} @click=${() => this.session.saving(() => aftercare.saveWaivers(assessment.asOf))}>保存搁置记录</button>
          <label class="button">载入搁置记录<input type="file" accept=".json" ?disabled=${Boolean(busy)} @change=${this.#load} /></label>
        </div>
      </div>
      <p class="quiet small">搁置的问题不列入清单和件数，得分、履职情况都不变。同一个问题按内容认，换上改过的表也还认得。关掉本页就没有了，要留就保存。</p>
      <ul>${shown.map((it) => this.#line(it))}</ul>
      ${shown.length < waived.length ? html`<p class="no-print"><button @click=${() => (this.limit += MORE)}>再看 ${Math.min(MORE, waived.length - shown.length)} 条</button></p>` : ""}
      ${idle.length > 0 ? html`<p class="small quiet">另有 ${idle.length} 条搁置记录在本次没有对应的问题（可能已经改好，或者不在本期、本规则包内）。</p>` : ""}
    </section>`;
  }

  #line({ finding, reason, by, date: day }) {
    const { org, message, severity, rule, at, key } = finding;
    return html`<li>
      <div><span class=${`badge level ${severity}`}>${SEVERITY[severity]}</span> ${rule} ${org ? html`<strong>${org}</strong> ` : ""}${message}
        <button class="link no-print" aria-label=${`取回：${message}`} ?disabled=${Boolean(this.session.busy)} @click=${() => this.session.aftercare.takeBack(key)}>取回</button></div>
      <div class="why">理由：${reason}　${by}　${date(day)}</div>
      ${at.length > 0 ? html`<div class="cell">${place(this.session, at[0])}${at.length > 1 ? ` 等 ${at.length} 处` : ""}</div>` : ""}
    </li>`;
  }

  #load({ target }) {
    if (target.files.length > 0) this.session.aftercare.loadWaivers(target.files[0]);
    target.value = "";
  }

  static styles = [
    base,
    css`
      ul { margin-top: 0.4em; }
      li { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
      .why { padding-left: 0.7em; border-left: 3px solid #c9d1da; }
      div > button.link:not(.cell) { margin-left: 0.4em; }
    `,
  ];
}

define("lianjian-set-aside", SetAside);
define("lianjian-waived", Waived);
