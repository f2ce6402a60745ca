import { adoptStyles, css, html, render } from "lit";
import { Session } from "./session.js";
import { STEP_NAMES, words } from "./host.js";
import "./shell.js";

const look = css`
  :host { display: block; }
  strong { font-size: 1.5em; letter-spacing: 0.1em; margin-right: 0.5em; }
  .about { font-size: 1.15em; }
`;

const SIZES = ["normal", "large", "huge"];

/**
 * `<lianjian-kit>`: checks the ledgers of regional Party building on the person's own computer.
 * What stands between its tags without a slot is shown only where the element cannot run.
 *
 * @tag lianjian-kit
 *
 * @attr {string} policy - id of a rule pack; default: the first of the catalogue
 * @attr {string} period - "2025", "2025H1", "2025Q3" or "2025-07"; default: the year of `as-of`
 * @attr {string} as-of - "2025-12-31"; default: today
 * @attr {string} ledgers - the ledgers asked for, such as "organizations meetings"; blank forms of no others are shown, and the page says which are still missing; default: all
 * @attr {string} steps - the steps that are shown, of "choose check result report"; default: all
 * @attr {"normal" | "large" | "huge"} lang-size - size of type at the beginning; a person may change it
 * @attr {boolean} no-download - never offers a download; the page around takes papers from `lianjian-save`
 * @attr {string} data-state - set by the element: "starting", "ready", "busy", "result" or "error"
 * @attr {string} data-seal - set by the element: the 校验码 of the result
 *
 * @fires {CustomEvent<{ engine: string }>} lianjian-ready - the engine has started
 * @fires {CustomEvent<{ readings: Reading[] }>} lianjian-change - files, matching or settings changed
 * @fires {CustomEvent<Assessment>} lianjian-result - there is a result
 * @fires {CustomEvent<{ name: string, type: string, blob: Blob }>} lianjian-save - a person takes a file home; preventDefault() keeps it from being downloaded
 * @fires {CustomEvent<{ open: boolean, code: string }>} lianjian-rules - the rule book was opened, turned or closed
 * @fires {CustomEvent<{ message: string }>} lianjian-error - something could not be done
 *
 * @slot brand - in place of 联建 区域化党建自查 in the title bar
 * @slot notice - a line of the page around above the steps
 * @slot footer - below everything
 *
 * @csspart bar - the title bar
 * @csspart promise - the line that says nothing is uploaded
 * @csspart steps - the bar of steps
 * @csspart main - the step under way
 * @csspart status - progress and notices
 *
 * @cssprop [--lianjian-bar=#b3131a] - colour of the title bar; its text is white
 * @cssprop [--lianjian-bar-hover=#8f1016] - the same under the pointer
 * @cssprop [--lianjian-primary=#1f4e79] - colour of the main buttons and the step under way
 * @cssprop [--lianjian-primary-hover=#173d60] - the same under the pointer
 * @cssprop [--lianjian-background=#f5f6f8] - behind the cards
 * @cssprop [--lianjian-width=78em] - the greatest width of what is shown
 * @cssprop [--lianjian-min-height=0] - the least height of the element
 * @cssprop --lianjian-font - the families of type
 */
export class LianjianKit extends HTMLElement {
  static observedAttributes = ["policy", "period", "as-of", "ledgers", "steps", "lang-size", "no-download", "id"];

  /** Where worker, engine and sample come from; set by the script that registers the element. */
  static assets = null;

  #session = null;
  #shell = null;
  #failed = false;
  #root = this.attachShadow({ mode: "open" });

  constructor() {
    super();
    adoptStyles(this.#root, [look]);
    this.#open();
  }

  connectedCallback() {
    for (const name of PROPERTIES) this.#upgrade(name);
    this.#start();
  }

  attributeChangedCallback(name, before, value) {
    if (value !== before) this.#follow(name, value);
  }

  /** What was made of each file. @type {Reading[]} @readonly */
  get readings() {
    return this.#session.readings;
  }

  /** The result; null while there is none. @type {Assessment | null} @readonly */
  get assessment() {
    return this.#session.assessment;
  }

  /** Rules, articles, ledgers and rule packs; null while the engine has not started. @type {Catalog | null} @readonly */
  get catalog() {
    return this.#session.catalog;
  }

  /** The id of a rule pack, or a rule pack of one's own. @type {string | Policy} */
  get policy() {
    return this.#session.settings.policy || "";
  }

  set policy(value) {
    if (value && typeof value === "object") this.#session.packs.take(value);
    else this.#write("policy", value);
  }

  /** @type {string} */
  get period() {
    return this.#session.settings.period;
  }

  set period(value) {
    this.#write("period", value);
  }

  /** @type {string} */
  get asOf() {
    return this.#session.settings.asOf;
  }

  set asOf(value) {
    this.#write("as-of", value);
  }

  /** @type {string} */
  get ledgers() {
    return this.getAttribute("ledgers") || "";
  }

  set ledgers(value) {
    this.#write("ledgers", value);
  }

  /** @type {string} */
  get steps() {
    return this.getAttribute("steps") || STEP_NAMES.join(" ");
  }

  set steps(value) {
    this.#write("steps", value);
  }

  /** @type {"normal" | "large" | "huge"} */
  get langSize() {
    return this.#shell.size;
  }

  set langSize(value) {
    this.#write("lang-size", value);
  }

  /** @type {boolean} */
  get noDownload() {
    return this.hasAttribute("no-download");
  }

  set noDownload(value) {
    this.toggleAttribute("no-download", Boolean(value));
  }

  /**
   * Reads files; resolves when all are read, with the readings of everything that is loaded: a file that could not be
   * read is among them and says why. A sealed summary among them is kept to be merged. Never rejects: what could not
   * be done at all is told by `lianjian-error`, before this resolves.
   * @param {Iterable<File | { name: string, bytes: Uint8Array }>} files
   * @returns {Promise<Reading[]>}
   */
  async load(files) {
    this.#start();
    await this.#session.load(files);
    return this.readings;
  }

  /** Reads the sample district; resolves when it is read, with the readings. @returns {Promise<Reading[]>} */
  async sample() {
    this.#start();
    await this.#session.sample();
    return this.readings;
  }

  /**
   * Takes a file away.
   * @param {string} file
   * @returns {Promise<void>}
   */
  unload(file) {
    return this.#session.remove(file);
  }

  /**
   * Checks what is loaded, files still being read included, and shows the result; resolves when that is done, with
   * the assessment. Never rejects: null when it could not be done, which `lianjian-error` has told before.
   * @returns {Promise<Assessment | null>}
   */
  async assess() {
    this.#start();
    if (await this.#session.check()) await this.#session.go(3);
    return this.assessment && this.#session.assess();
  }

  /**
   * A report as bytes. Names of people are hidden unless `options.masked` is false.
   * @param {ReportKind} kind "workbook", "circular", "coverage" …
   * @param {RenderOptions} [options]
   * @returns {Promise<Uint8Array>}
   */
  render(kind, options) {
    return this.#session.render(kind, options);
  }

  /** Settings, corrections and what people added, as plain data without any file. @returns {State} */
  save() {
    return this.#session.state();
  }

  /**
   * The same again, before or after files are loaded. Rejects what is no state.
   * @param {State} state
   * @returns {Promise<void>}
   */
  async restore(state) {
    this.#start();
    await this.#session.restore(state);
  }

  /**
   * Opens the rule book at a rule, such as "MTG02", or at its index.
   * @param {string} [code]
   */
  rules(code = "") {
    this.#session.openRules(code);
  }

  /** Back to where the person was. */
  closeRules() {
    this.#session.closeRules();
  }

  /** Ends the engine and forgets the files; for portals that take the element off the page for good. */
  close() {
    this.#session.end();
    this.#shell.remove();
    this.#open();
    for (const { name, value } of [...this.attributes]) {
      if (this.constructor.observedAttributes.includes(name)) this.#follow(name, value);
    }
    delete this.dataset.state;
    delete this.dataset.seal;
  }

  #open() {
    this.#session = new Session(this.constructor.assets);
    this.#failed = false;
    const shell = document.createElement("lianjian-shell");
    shell.session = this.#session;
    shell.setAttribute("exportparts", "bar, promise, steps, main, status");
    render(SLOTS, shell);
    this.#shell = shell;
    this.#root.append(shell);
    this.#listen(this.#session);
  }

  #listen(session) {
    session.addEventListener("change", () => {
      if (session === this.#session) this.#reflect();
    });
    session.addEventListener("tell", (told) => {
      if (session !== this.#session) return;
      const { name, detail } = told.detail;
      this.#failed = name === "error";
      if (!this.#tell(name, detail)) told.preventDefault();
    });
  }

  #tell(name, detail) {
    const cancelable = name === "save";
    return this.dispatchEvent(new CustomEvent(`lianjian-${name}`, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }));
  }

  #start() {
    if (this.dataset.state) return;
    this.dataset.state = "starting";
    this.#session.start();
  }

  #follow(name, value) {
    if (name === "steps") {
      const wanted = words(value);
      const steps = STEP_NAMES.map((it, index) => (!wanted || wanted.includes(it) ? index + 1 : 0)).filter(Boolean);
      this.#session.want({ steps: steps.length > 0 ? steps : [1, 2, 3, 4] });
    } else if (name === "ledgers") this.#session.want({ ledgers: words(value) });
    else if (name === "no-download") this.#session.want({ downloads: value === null });
    else if (name === "id") this.#session.want({ name: value || "" });
    else if (name === "lang-size") this.#shell.size = SIZES.includes(value) ? value : SIZES[0];
    else if (value) this.#session.configure({ [name === "as-of" ? "asOf" : name]: value });
  }

  #write(attribute, value) {
    if (value === null || value === undefined || value === "") this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }

  /** A property set before the element was known stands in the way of its own. */
  #upgrade(name) {
    if (!Object.prototype.hasOwnProperty.call(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  #reflect() {
    const { assessment, busy, catalog } = this.#session;
    if (!this.dataset.state) return;
    if (assessment) this.dataset.seal = assessment.seal;
    else delete this.dataset.seal;
    if (this.#failed && !busy) this.dataset.state = "error";
    else if (busy) this.dataset.state = "busy";
    else if (assessment) this.dataset.state = "result";
    else this.dataset.state = catalog ? "ready" : "starting";
  }
}

const PROPERTIES = ["policy", "period", "asOf", "ledgers", "steps", "langSize", "noDownload"];

/** What the page around puts into the element goes on into the shell. */
const SLOTS = html`
  <slot name="brand" slot="brand"><strong>联建</strong><span class="about">区域化党建自查</span></slot>
  <slot name="notice" slot="notice"></slot>
  <slot name="footer" slot="footer"></slot>
`;
