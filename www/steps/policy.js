import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { markdownStyles } from "../markdown.js";
import { worked, workedStyles } from "../worked.js";

const OWN = "file:";

/** Which rule pack is used: one of those built in, or one from a file. */
class Policy extends View {
  static properties = { over: { state: true } };

  #trouble = null;

  constructor() {
    super();
    this.over = false;
  }

  render() {
    const { catalog, settings, busy } = this.session;
    const { own: pack } = this.session.packs;
    const own = Boolean(pack) && settings.policy === pack.policy;
    const chosen = catalog.policies.find((it) => it.id === settings.policy);
    return html`
      <div class=${this.over ? "over" : ""} @dragover=${(event) => this.#drag(event, true)} @dragleave=${(event) => this.#drag(event, false)} @drop=${this.#drop}>
        <div class="row choice">
          <label><span>规则包</span>
            <select ?disabled=${Boolean(busy)} @change=${({ target }) => this.#use(target.value)}>
              ${catalog.policies.map(({ id, title, version }) => html`<option value=${id} .selected=${id === settings.policy}>${title}（${version}）</option>`)}
              ${pack ? html`<option value=${OWN} .selected=${own}>${title(pack)}（${pack.base ? `口径：${pack.base}` : pack.file ? "文件" : "改过"}）</option>` : ""}
            </select>
          </label>
          <button ?disabled=${Boolean(busy)} @click=${({ currentTarget }) => this.session.editPack(currentTarget)}>查看和修改</button>
          <label class="button">载入规则包文件<input type="file" accept=".json" ?disabled=${Boolean(busy)} @change=${this.#pick} /></label>
        </div>
        ${own && pack.base ? html`<p class="small">覆盖率的口径已改为 <strong>${pack.base}</strong>，只在本页打开期间记住；选上面的规则包就改回它自己的口径。</p>` : ""}
        ${own && !pack.base && !pack.file ? html`<p class="small">正在用改过的「<strong>${title(pack)}</strong>」，只在本页打开期间记住；要留着请点「查看和修改」再「存为文件」。</p>` : ""}
        ${own && !pack.base && pack.file ? html`<p class="small">正在用文件 <strong>${pack.file}</strong> 里的规则包，只在本页打开期间记住，关掉就没有了。</p>` : ""}
        ${this.#mistakes()}
        <p class="quiet small">${own ? pack.policy.note || "" : chosen ? chosen.note : ""}</p>
        ${!own && chosen && chosen.docs
          ? html`<details><summary class="small">这个包怎么评分（带算例）</summary>${worked(chosen.docs)}</details>`
          : ""}
        <details><summary class="small">看 ${catalog.policies.length} 个规则包有什么不同</summary>
          <ul class="packs">
            ${catalog.policies.map((it) => html`<li>
              <div><strong>${it.title}</strong> <span class="quiet small">${it.id}${it.extends ? `，在「${this.#titled(it.extends)}」基础上改` : ""}</span><p class="small">${it.note}</p></div>
              ${it.id === settings.policy
                ? html`<span class="good small nowrap">正在用</span>`
                : html`<button ?disabled=${Boolean(busy)} aria-label=${`改用${it.title}`} @click=${() => this.#use(it.id)}>改用</button>`}
            </li>`)}
          </ul>
        </details>
      </div>
    `;
  }

  /** The list of mistakes is read at once. */
  updated() {
    const { trouble } = this.session.packs;
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    if (trouble) this.renderRoot.querySelector(".trouble").focus();
  }

  #mistakes() {
    const { trouble, title: used } = this.session.packs;
    if (!trouble) return "";
    return html`<div class="trouble" role="alert" tabindex="-1">
      <strong>有问题：规则包「${trouble.file}」没有用上，仍用「${used}」</strong>
      <ul>${trouble.mistakes.map((it) => html`<li>${it}</li>`)}</ul>
      <p class="small">请照此改好文件，再载入一次；或者交给写这个规则包的人。</p>
    </div>`;
  }

  #titled(id) {
    return this.session.catalog.policies.find((it) => it.id === id).title;
  }

  #use(value) {
    this.session.configure({ policy: value === OWN ? this.session.packs.own.policy : value });
  }

  #pick({ target }) {
    if (target.files.length > 0) this.session.packs.load(target.files[0]);
    target.value = "";
  }

  #drag(event, over) {
    event.preventDefault();
    this.over = over;
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    if (event.dataTransfer.files.length > 0 && !this.session.busy) this.session.packs.load(event.dataTransfer.files[0]);
  }

  static styles = [
    base,
    markdownStyles,
    workedStyles,
    css`
      .over { outline: 2px dashed #1f4e79; outline-offset: 4px; background: #e8f0f8; }
      .choice { align-items: flex-end; flex-wrap: nowrap; }
      .choice > * { margin-top: 0; }
      .choice label:first-child { flex: 1 1 14em; min-width: 0; }
      .choice label > span { display: block; font-size: 0.875em; color: #57606a; }
      .choice select { width: 100%; }
      .choice .button, .choice button { flex: none; }
      .trouble { margin: 0.5em 0; }
      .packs { margin-top: 0.4em; }
      .packs li { display: flex; align-items: center; justify-content: space-between; padding: 0.45em 0; border-top: 1px solid #e4e8ed; }
      .packs li > div { margin-right: 1em; }
      .packs button { flex: none; }
      @media (max-width: 40em) {
        .choice { flex-wrap: wrap; }
      }
    `,
  ];
}

function title({ file, policy }) {
  return policy.title || policy.id || file;
}

define("lianjian-policy", Policy);
