import { css, html } from "lit";
import { base } from "./styles.js";
import { define, View } from "./view.js";
import "./steps/choose.js";
import "./steps/check.js";
import "./steps/result.js";
import "./steps/report.js";
import { STEPS } from "./showing.js";
import "./drawer.js";
import "./result/sheet.js";
import "./rulebook.js";
import "./filling-view.js";
import "./policy-editor.js";

const SIZES = [
  ["normal", "标准"],
  ["large", "大字"],
  ["huge", "特大"],
];

/** Title bar, step bar, the step under way, the drawer. */
class Shell extends View {
  static properties = { size: { reflect: true } };

  #step = 1;

  constructor() {
    super();
    this.size = "normal";
  }

  #return = ({ detail: { opener, scroll } }) => {
    this.updateComplete.then(() => {
      if (opener) opener.focus({ preventScroll: true });
      window.scrollTo(0, scroll);
    });
  };

  connectedCallback() {
    super.connectedCallback();
    this.session.addEventListener("return", this.#return);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.session.removeEventListener("return", this.#return);
  }

  /** A new step is read from its heading. */
  async updated() {
    const { step } = this.session;
    if (step === this.#step) return;
    this.#step = step;
    const part = this.renderRoot.querySelector(`[data-step="${step}"] > *`);
    await part.updateComplete;
    const heading = part.renderRoot.querySelector("h2");
    if (heading) heading.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  /** The keyboard goes on from the tab when what was open came from a line that is gone. */
  #found() {
    const result = this.renderRoot.querySelector("lianjian-result");
    const tab = result && result.renderRoot.querySelector("[role=tab][aria-selected=true]");
    if (tab) tab.focus();
  }

  render() {
    const { session } = this;
    const reading = Boolean(session.book);
    const typing = session.filling.ledger !== null;
    const editing = session.packEditing.pack !== null;
    const away = reading || typing || editing;
    const shown = session.host.steps;
    return html`
      <header class="bar no-print" part="bar">
        <div class="wide">
          <div class="name"><slot name="brand"></slot></div>
          <button class="book" aria-pressed=${reading} @click=${(event) => session.openRules("", event.currentTarget)}>规则说明</button>
          <div class="sizes" role="group" aria-label="字号">
            ${SIZES.map(
              ([size, title]) =>
                html`<button aria-pressed=${this.size === size} @click=${() => (this.size = size)}>${title}</button>`,
            )}
          </div>
        </div>
      </header>
      <div class="promise no-print" part="promise"><div class="wide">文件只在本机处理，不上传、不联网。</div></div>
      <div class="wide no-print"><slot name="notice"></slot></div>
      <nav class="wide no-print" aria-label="步骤" ?hidden=${shown.length < 2}>
        <ol class="steps" part="steps">${shown.map((it) => this.#button(it, STEPS[it - 1], away))}</ol>
      </nav>
      <main class="wide" part="main">
        <div role="status" class="no-print" part="status">${this.#status()}</div>
        <div data-step="1" ?hidden=${away || session.step !== 1}><lianjian-choose .session=${session}></lianjian-choose></div>
        <div data-step="2" ?hidden=${away || session.step !== 2}><lianjian-check .session=${session}></lianjian-check></div>
        <div data-step="3" ?hidden=${away || session.step !== 3} class=${away ? "" : "printed"}><lianjian-result .session=${session}></lianjian-result></div>
        <div data-step="4" ?hidden=${away || session.step !== 4} class="no-print"><lianjian-report .session=${session}></lianjian-report></div>
        <lianjian-filling class="no-print" ?hidden=${reading || !typing} .session=${session}></lianjian-filling>
        <lianjian-policy-editor class="no-print" ?hidden=${reading || !editing} .session=${session}></lianjian-policy-editor>
        <lianjian-rules ?hidden=${!reading} .session=${session}></lianjian-rules>
        <slot name="footer"></slot>
      </main>
      <lianjian-drawer class="no-print" .session=${session}></lianjian-drawer>
      <lianjian-sheet class="no-print" .session=${session} @lost=${this.#found}></lianjian-sheet>
    `;
  }

  #button(step, title, away) {
    const { session } = this;
    const loaded = session.readings.length > 0;
    const open = session.host.shown(1) === step || (session.merged && step > 2) || (loaded && session.readings.some((it) => !it.refused));
    return html`<li class=${step < session.step ? "done" : ""}>
      <button
        aria-current=${session.step === step && !away ? "step" : "false"}
        ?disabled=${!open || Boolean(session.busy)}
        @click=${() => session.go(step)}
      ><span class="digit">${session.host.steps.indexOf(step) + 1}</span><span>${title}</span></button>
    </li>`;
  }

  #status() {
    const { busy, notice, catalog } = this.session;
    if (busy) {
      const { done, total, name, verb } = busy;
      return html`<div class="card progress">
        <span class="what">${verb}${total > 0 ? ` ${done + 1}/${total} 个文件：${name}` : "……"}</span>
        ${total > 0 ? html`<progress max=${total} .value=${done}></progress>` : html`<progress></progress>`}
        <button @click=${() => this.session.stop()}>取消</button>
      </div>`;
    }
    if (notice) return html`<div class="card notice">${notice}</div>`;
    if (!catalog) return html`<p class="quiet">正在打开……</p>`;
    if (this.session.step > 2 && !this.session.assessment) return html`<p class="card">还没有台账。所在的网页交来台账以后，自查结果显示在这里。</p>`;
    return "";
  }

  static styles = [
    base,
    css`
      :host { font-size: 16px; min-height: var(--lianjian-min-height, 0); background: var(--lianjian-background, #f5f6f8); padding-bottom: 2em; }
      :host([size="large"]) { font-size: 18px; }
      :host([size="huge"]) { font-size: 21px; }
      .wide { max-width: var(--lianjian-width, 78em); margin: 0 auto; padding: 0 1.25em; }
      .bar { background: var(--lianjian-bar, #b3131a); color: #fff; }
      .bar .wide { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; min-height: 3.5em; }
      .book { margin-left: auto; margin-right: 1.2em; min-height: 1.9em; padding: 0 0.9em; border-color: rgba(255, 255, 255, 0.55); background: transparent; color: #fff; }
      .bar button:hover { background: var(--lianjian-bar-hover, #8f1016); }
      .book[aria-pressed="true"], .book[aria-pressed="true"]:hover { background: #fff; color: var(--lianjian-bar-hover, #8f1016); }
      .sizes button { min-height: 1.9em; padding: 0 0.7em; border-color: rgba(255, 255, 255, 0.55); background: transparent; color: #fff; border-radius: 0; margin-left: -1px; }
      .sizes button:first-child { border-radius: 4px 0 0 4px; }
      .sizes button:last-child { border-radius: 0 4px 4px 0; }
      .sizes button[aria-pressed="true"] { background: #fff; color: var(--lianjian-bar-hover, #8f1016); }
      .promise { background: #fff; border-bottom: 1px solid #d5dae1; color: #57606a; }
      .promise .wide { padding-top: 0.3em; padding-bottom: 0.3em; }
      .steps { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; margin: 1em 0; background: #fff; border: 1px solid #d5dae1; border-radius: 6px; overflow: hidden; }
      .steps li + li { border-left: 1px solid #e4e8ed; }
      .steps button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 3.1em; border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; }
      .steps button:hover { background: #f3f7fb; }
      .steps button:focus { outline-offset: -4px; }
      .steps button:disabled { color: #8b949e; }
      .digit { flex: none; width: 1.7em; height: 1.7em; line-height: 1.7em; margin-right: 0.6em; border-radius: 50%; background: #e4e8ed; text-align: center; }
      .done .digit { background: #cfe0ef; color: var(--lianjian-primary, #1f4e79); }
      .steps [aria-current="step"] { border-bottom-color: var(--lianjian-primary, #1f4e79); font-weight: 600; color: var(--lianjian-primary, #1f4e79); }
      .steps [aria-current="step"] .digit { background: var(--lianjian-primary, #1f4e79); color: #fff; }
      .progress { display: flex; flex-wrap: wrap; align-items: center; }
      .progress > * { margin: 0.2em 0.5em 0.2em 0; }
      .progress .what { flex: 1 1 14em; overflow-wrap: anywhere; }
      progress { flex: 2 1 10em; height: 0.9em; }
      .notice { border-left: 4px solid #f0a500; }
      @media (max-width: 40em) {
        .name { flex: 1 1 100%; }
        .bar .wide { padding-top: 0.4em; padding-bottom: 0.5em; }
        .book { margin-left: 0; }
        .steps { grid-auto-flow: row; grid-template-columns: 1fr 1fr; }
        .steps button { justify-content: flex-start; min-height: 2.6em; }
        .wide { padding: 0 0.75em; }
      }
      @media print {
        :host { background: none; font-size: 12px; padding: 0; }
        .wide { max-width: none; padding: 0; }
        .printed { display: block !important; }
      }
    `,
  ];
}

define("lianjian-shell", Shell);
