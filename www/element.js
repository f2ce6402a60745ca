import { adoptStyles, css } from "lit";
import { Session } from "./session.js";
import "./shell.js";

const host = css`:host { display: block; }`;

/**
 * `<lianjian-kit>`: checks the ledgers of regional Party building on the person's own computer.
 * What stands between its tags is shown only where the element cannot run.
 *
 * @attr {string} policy - id of a rule pack; default: the first of the catalogue
 * @attr {string} period - "2025", "2025H1", "2025Q3" or "2025-07"; default: the year of `as-of`
 * @attr {string} as-of - "2025-12-31"; default: today
 * @attr {string} data-state - set by the element: "starting", "ready", "busy", "result" or "error"
 * @attr {string} data-seal - set by the element: the 校验码 of the result
 *
 * @prop {import("../src/api").Reading[]} readings - what was made of each file
 * @prop {import("../src/api").Assessment | null} assessment - the result; null while there is none
 * @method load(files) - reads a list of File; resolves with the readings
 * @method sample() - reads the sample district; resolves with the readings
 * @method assess() - checks what is loaded and shows the result; resolves with the assessment
 * @method rules(code) - opens the rule book at a rule, such as "MTG02", or at its index
 * @method closeRules() - back to where the person was
 * @method render(kind, options) - "workbook", "circular", "coverage" …; resolves with the bytes of the report; names of people are hidden unless options.masked is false
 *
 * @fires lianjian-ready - the engine has started; detail { engine }
 * @fires lianjian-change - files, matching or settings changed; detail { readings }
 * @fires lianjian-result - detail: the Assessment
 * @fires lianjian-rules - the rule book was opened, turned or closed; detail { open, code }
 * @fires lianjian-error - detail { message }
 */
export class LianjianKit extends HTMLElement {
  static observedAttributes = ["policy", "period", "as-of"];

  /** Where worker, engine and sample come from; set by the script that registers the element. */
  static assets = null;

  #session = new Session(this.constructor.assets);
  #started = false;
  #failed = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    adoptStyles(root, [host]);
    const shell = document.createElement("lianjian-shell");
    shell.session = this.#session;
    root.append(shell);
    this.#session.addEventListener("change", () => this.#reflect());
    this.#session.addEventListener("tell", ({ detail: { name, detail } }) => {
      this.#failed = name === "error";
      this.dispatchEvent(new CustomEvent(`lianjian-${name}`, { detail, bubbles: true, composed: true }));
    });
  }

  connectedCallback() {
    if (this.#started) return;
    this.#started = true;
    this.dataset.state = "starting";
    this.#session.start();
  }

  attributeChangedCallback(name, before, value) {
    if (value === null || value === before) return;
    this.#session.configure({ [name === "as-of" ? "asOf" : name]: value });
  }

  get readings() {
    return this.#session.readings;
  }

  get assessment() {
    return this.#session.assessment;
  }

  load(files) {
    return this.#session.load(files);
  }

  sample() {
    return this.#session.sample();
  }

  async assess() {
    await this.#session.go(3);
    return this.assessment;
  }

  rules(code = "") {
    this.#session.openRules(code);
  }

  closeRules() {
    this.#session.closeRules();
  }

  render(kind, options) {
    return this.#session.render(kind, options);
  }

  #reflect() {
    const { assessment, busy, catalog } = this.#session;
    if (assessment) this.dataset.seal = assessment.seal;
    else delete this.dataset.seal;
    if (this.#failed && !busy) this.dataset.state = "error";
    else if (busy) this.dataset.state = "busy";
    else if (assessment) this.dataset.state = "result";
    else this.dataset.state = catalog ? "ready" : "starting";
  }
}
