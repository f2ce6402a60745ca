import { css, html } from "lit";
import { base } from "./styles.js";
import { define, View } from "./view.js";
import { citations, citationStyles } from "./citation.js";
import { markdownStyles } from "./markdown.js";
import { light, lightStyles } from "./light.js";
import "./result/fixes.js";
import "./result/behind.js";
import { place } from "./place.js";
import { address, SEVERITY, SOURCE, STATUS } from "./words.js";

/** Where a figure or a finding comes from, down to cells and articles. */
class Drawer extends View {
  static properties = { explanation: { state: true }, failed: { state: true } };

  #shown = null;

  render() {
    const { drawer } = this.session;
    return html`<dialog aria-labelledby="title" @cancel=${this.#cancel} @click=${this.#outside}>
      ${drawer
        ? html`<div class="head">
              <h2 id="title" tabindex="-1">${this.#title(drawer)}</h2>
              <button @click=${() => this.session.close()}>关闭</button>
            </div>
            <div class="body">${this.#body(drawer)}</div>`
        : ""}
    </dialog>`;
  }

  updated() {
    const { drawer } = this.session;
    if (drawer === this.#shown) return;
    const before = this.#shown;
    this.#shown = drawer;
    const dialog = this.renderRoot.querySelector("dialog");
    if (!drawer) {
      if (dialog.open) dialog.close();
      // After the dialog has given the focus to whatever had it when it was opened.
      if (before.opener && !this.session.book) before.opener.focus();
      return;
    }
    if (!dialog.open) dialog.showModal();
    this.renderRoot.querySelector("h2").focus();
    if (drawer.figure) this.#ask(drawer);
  }

  async #ask(drawer) {
    this.explanation = null;
    this.failed = "";
    try {
      const explanation = await this.session.explain(drawer.figure);
      if (this.session.drawer === drawer) this.explanation = explanation;
    } catch (error) {
      this.failed = error.message;
    }
  }

  #cancel(event) {
    event.preventDefault();
    this.session.close();
  }

  /** A click on the backdrop has the dialog itself as its target. */
  #outside(event) {
    if (event.target.localName === "dialog") this.session.close();
  }

  #rule(code) {
    return this.session.catalog.rules.find((it) => it.code === code);
  }

  #title({ finding }) {
    if (finding) return this.#rule(finding.rule).title;
    return this.explanation ? this.explanation.title : "这个数怎么来的";
  }

  #body({ figure, finding }) {
    if (finding) return this.#finding(finding);
    if (this.failed) return html`<p class="error">没有取到说明：${this.failed}</p>`;
    if (!this.explanation) return html`<p class="quiet">正在取说明……</p>`;
    const { value, steps, basis } = this.explanation;
    return html`
      ${this.#value(figure, value)}
      <lianjian-behind .session=${this.session} .figure=${figure}></lianjian-behind>
      <h3>怎么来的</h3>
      <ol class="steps">${tree(steps).map((step) => this.#step(step, steps.length <= FEW))}</ol>
      ${this.#basis(basis)}
      ${this.#rules(concerned(figure, steps, this.session))}
    `;
  }

  /** The figure; of a duty, its light and what is still lacking. */
  #value({ figure, org, duty, period }, value) {
    if (figure !== "duty") return html`<p class="value">${value}</p>`;
    const { status, note } = dutyOf(this.session, { org, duty, period });
    return html`<p class="state"><span class=${`light ${status}`}>${light(status)} ${STATUS[status]}</span> ${note}</p>`;
  }

  /** What feeds a step stands under it; below the first level folded, unless there is little of it. */
  #step(step, open) {
    const line = html`<span class="line"><span>${step.text}</span>${step.value ? html`<strong>${step.value}</strong>` : ""}</span>`;
    const under = step.parts.length > 0 ? html`<ol>${step.parts.map((it) => this.#step(it, open))}</ol>` : "";
    if (step.depth === 0 || under === "") return html`<li class="step">${line} ${this.#evidence(step)} ${under}</li>`;
    return html`<li class="step"><details ?open=${open}><summary>${line}</summary>${this.#evidence(step)} ${under}</details></li>`;
  }

  #evidence({ at, rejected }) {
    return html`${cells(this.session, at)}
      ${rejected.length > 0
        ? html`<ul class="rejected">
            ${rejected.map((it) => html`<li><span class="mark">不计</span>${it.why} ${place(this.session, it.at)}</li>`)}
          </ul>`
        : ""}`;
  }

  #finding({ severity, org, message, at, because, basis, fix, rule }) {
    const cited = this.session.catalog.articles.filter((it) => basis.includes(it.id));
    return html`
      <p class="message"><span class=${`badge ${severity}`}>${SEVERITY[severity]}</span> ${org ? html`<strong>${org}</strong> ` : ""}${message}</p>
      ${at.length > 0 ? html`<h3>在哪里</h3>${cells(this.session, at)}` : ""}
      ${because.length > 0
        ? html`<h3>为什么</h3>
            <ul class="plain">${because.map((it) => html`<li>${it.note} ${place(this.session, it.at)}</li>`)}</ul>`
        : ""}
      ${fix
        ? html`<h3>建议改法</h3>
            <lianjian-edits .session=${this.session} .fix=${fix}></lianjian-edits>`
        : ""}
      ${this.#basis(cited)}
      ${this.#rules([rule])}
    `;
  }

  /** Ways into the rule book. */
  #rules(codes) {
    if (codes.length === 0) return "";
    return html`<h3>规则说明</h3>
      <ul class="rules">${codes.map((code) => html`<li>
        <button class="link" @click=${() => this.session.openRules(code)}>${code} ${this.#rule(code).title}</button>
      </li>`)}</ul>`;
  }

  #basis(basis) {
    if (basis.length === 0) return "";
    return html`<h3>依据</h3>${citations(basis)}`;
  }

  static styles = [
    base,
    lightStyles,
    citationStyles,
    markdownStyles,
    css`
      dialog { position: fixed; top: 0; right: 0; bottom: 0; left: auto; width: 38em; max-width: 100%; height: 100%; max-height: 100%; margin: 0; padding: 0; border: 0; border-left: 1px solid #c9d1da; background: #fff; color: inherit; overflow: auto; }
      dialog::backdrop { background: rgba(20, 30, 45, 0.35); }
      .head { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 1fr auto; grid-gap: 1em; align-items: start; padding: 1em 1.4em; background: #fff; border-bottom: 1px solid #d5dae1; }
      .body { padding: 0 1.4em 2em; }
      h3 { margin-top: 1.2em; margin-bottom: 0.4em; }
      .value { margin-top: 0.6em; font-size: 1.9em; font-weight: 700; color: #1f4e79; line-height: 1.3; }
      .message { margin-top: 1em; }
      .state { margin-top: 0.8em; }
      .state .light { display: inline-block; margin-right: 0.6em; padding: 0.1em 0.7em; border-radius: 4px; font-size: 1.3em; font-weight: 700; }
      .step { padding: 0.4em 0; border-top: 1px solid #e4e8ed; }
      .step ol { margin-top: 0.4em; padding-left: 1.1em; }
      .step ol > .step:last-child { padding-bottom: 0; }
      .step summary { position: relative; display: block; padding-left: 1.1em; color: inherit; }
      .step summary::-webkit-details-marker { display: none; }
      .step summary::before { content: "▸"; position: absolute; left: 0; color: #1a5694; }
      .step [open] > summary::before { content: "▾"; }
      .line { display: flex; justify-content: space-between; }
      .line strong { margin-left: 1em; white-space: nowrap; }
      .rejected { margin-top: 0.2em; padding: 0.3em 0.7em; background: #fff8e8; border-radius: 4px; font-size: 0.94em; }
      .rules li { padding: 0.15em 0; }
      .mark { margin-right: 0.5em; color: #7a4b00; font-weight: 600; }
    `,
  ];
}

function dutyOf({ assessment }, { org, duty, period }) {
  return assessment.duties.find((it) => it.org === org && it.duty === duty && it.period === period);
}

/** The rules behind a figure: that of a duty; of a score, those of the duties and the findings it counts. */
function concerned(figure, steps, session) {
  const { assessment, catalog } = session;
  if (figure.figure === "duty") return [dutyOf(session, figure).rule];
  if (figure.figure !== "score") return [];
  const own = assessment.duties.filter((it) => it.org === figure.org);
  const places = new Set(steps.filter((it) => /问题/.test(it.text)).flatMap((it) => it.at.map(address)));
  const counted = catalog.duties.filter(({ duty, title, rule }) => own.some((it) => it.duty === duty && it.rule === rule)
    && steps.some(({ text }) => text.replace(WHEN, "") === title));
  const found = [...assessment.findings, ...assessment.waived.map((it) => it.finding)].filter(
    (it) => it.org === figure.org && it.severity !== "hint" && it.at.some((at) => places.has(address(at))),
  );
  return [...new Set([...counted, ...found].map((it) => it.rule))];
}

/** What a step of an explanation begins with. */
const WHEN = /^\d{4}年(第[一二三四]季度|[上下]半年|\d+月)?/;

/** The steps, each with those that feed it. */
function tree(steps) {
  const roots = [];
  const path = [];
  for (const step of steps) {
    const node = { ...step, parts: [] };
    path.length = Math.min(step.depth, path.length);
    (path.length > 0 ? path[path.length - 1].parts : roots).push(node);
    path.push(node);
  }
  return roots;
}

/** Cells, the first twenty openly and the rest folded. */
function cells(session, at) {
  if (at.length === 0) return "";
  const list = (some) => html`<ul class="cells">${some.map((it) => html`<li>${place(session, it)}</li>`)}</ul>`;
  if (at.length <= FEW) return list(at);
  return html`${list(at.slice(0, FEW))}<details><summary class="small">还有 ${at.length - FEW} 处</summary>${list(at.slice(FEW))}</details>`;
}

const FEW = 20;

define("lianjian-drawer", Drawer);
