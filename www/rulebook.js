import { css, html } from "lit";
import { base } from "./styles.js";
import { define, View } from "./view.js";
import { citations, citationStyles } from "./citation.js";
import { examples, exampleStyles } from "./example.js";
import { markdown, markdownStyles, sections } from "./markdown.js";
import { AREA, SEVERITY, SEVERITY_MEANING } from "./words.js";

/** 规则说明: every rule by area, to be searched; one rule at a time, or all of them on paper. */
class RuleBook extends View {
  static properties = { text: { state: true }, all: { state: true } };

  #shown = null;

  constructor() {
    super();
    this.text = "";
    this.all = false;
  }

  render() {
    const { book, catalog } = this.session;
    if (!book || !catalog) return "";
    const at = catalog.rules.findIndex((it) => it.code === book.code);
    if (this.all) return html`<h2>规则说明（共 ${catalog.rules.length} 条）</h2>${catalog.rules.map((it) => this.#rule(it))}`;
    return html`
      <div class="row bar no-print">
        <button class="primary" @click=${() => this.session.closeRules()}>‹ ${book.back}</button>
        ${at >= 0 ? html`<button @click=${() => this.session.openRules()}>全部规则</button>` : ""}
        ${at > 0 ? html`<button @click=${() => this.#go(at - 1)}>上一条</button>` : ""}
        ${at >= 0 && at < catalog.rules.length - 1 ? html`<button @click=${() => this.#go(at + 1)}>下一条</button>` : ""}
        ${at >= 0 ? html`<button @click=${() => window.print()}>打印这一条</button>` : ""}
        <button @click=${() => this.print()}>打印全部规则</button>
      </div>
      ${at >= 0 ? this.#rule(catalog.rules[at]) : this.#index(catalog.rules)}
    `;
  }

  /** A page that was turned is read from its heading. */
  updated() {
    const { book, catalog } = this.session;
    const shown = book && catalog ? book.code : null;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const heading = this.renderRoot.querySelector("h2");
    if (!heading) return;
    heading.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  #go(at) {
    this.session.openRules(this.session.catalog.rules[at].code);
  }

  /** All rules stand on the page while it is printed. */
  async print() {
    this.all = true;
    await this.updateComplete;
    try {
      window.print();
    } finally {
      this.all = false;
    }
  }

  #index(rules) {
    const { code } = this.session.book;
    const words = this.text.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const found = rules.filter((it) => {
      const text = `${it.code} ${it.title} ${SEVERITY[it.severity]} ${it.docs}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return html`<section class="card">
      <h2 tabindex="-1">规则说明</h2>
      ${code ? html`<p class="warning">没有编号为 ${code} 的规则。</p>` : ""}
      <p class="quiet">查什么、依据哪一条、怎么改，每条规则都写明。依据是党内法规的，引原文；是地方做法或者本工具默认的，也写明，可以在规则包里改。</p>
      <form class="row" role="search" @submit=${(event) => event.preventDefault()}>
        <label class="find">查找 <input type="search" placeholder="编号、名称或者说明里的字，如 MTG02、换届" .value=${this.text} @input=${(event) => (this.text = event.target.value)} /></label>
        <span role="status">${words.length > 0 ? `找到 ${found.length} 条` : `共 ${rules.length} 条`}</span>
      </form>
      ${found.length === 0 ? html`<p>没有找到，请换个词再查。</p>` : ""}
      ${Object.keys(AREA).map((area) => this.#area(area, found.filter((it) => areaOf(it) === area)))}
    </section>`;
  }

  #area(area, rules) {
    if (rules.length === 0) return "";
    return html`<section aria-labelledby=${`area-${area}`}>
      <h3 id=${`area-${area}`}>${AREA[area]} <span class="quiet small">${rules.length} 条</span></h3>
      <ul class="index">${rules.map((it) => html`<li>
        <span class="code">${it.code}</span>
        <button class="link" @click=${() => this.session.openRules(it.code)}>${it.title}</button>
        <span class=${`badge level ${it.severity}`}>${SEVERITY[it.severity]}</span>
      </li>`)}</ul>
    </section>`;
  }

  #rule(rule) {
    const { articles } = this.session.catalog;
    const { "": intro, 依据: basis, 示例: shown, 怎么改: remedy } = sections(rule.docs);
    return html`<article class="card" aria-labelledby=${rule.code}>
      <h2 id=${rule.code} tabindex="-1">${rule.title}</h2>
      <p class="row about">
        <span>编号 <strong>${rule.code}</strong></span>
        <span>${AREA[areaOf(rule)]}</span>
        <span><span class=${`badge level ${rule.severity}`}>${SEVERITY[rule.severity]}</span> ${SEVERITY_MEANING[rule.severity]}</span>
        ${this.all ? "" : this.#found(rule.code)}
      </p>
      <h3>查什么</h3>
      ${markdown(intro)}
      <h3>依据</h3>
      ${citations(articles.filter((it) => rule.basis.includes(it.id)))}
      ${markdown(unquoted(basis))}
      ${rule.limits.length > 0 ? this.#limits(rule.limits) : ""}
      <h3>示例</h3>
      ${examples(shown, rule)}
      <h3>怎么改</h3>
      ${markdown(remedy)}
    </article>`;
  }

  /** What this rule found in the check under way. */
  #found(code) {
    const { assessment } = this.session;
    if (!assessment) return "";
    const count = assessment.findings.filter((it) => it.rule === code).length;
    if (count === 0) return html`<span class="good no-print">本次没有查出</span>`;
    return html`<button class="link no-print" @click=${() => this.session.showFindings({ rule: code })}>本次查出 ${count} 条，去看看</button>`;
  }

  #limits(limits) {
    return html`<h3>参数</h3>
      <p class="small quiet">这些数是地方做法／本工具默认，不是法规条文，可以在规则包里改。</p>
      <div class="scroll fit"><table>
        <thead><tr><th scope="col">参数</th><th class="number" scope="col">一般取</th><th scope="col">可改为</th><th scope="col">规则包里的名称</th></tr></thead>
        <tbody>${limits.map((it) => html`<tr>
          <td>${it.title}</td><td class="number">${it.value}</td><td class="nowrap">${it.least}～${it.most}</td><td><code>${it.name}</code></td>
        </tr>`)}</tbody>
      </table></div>`;
  }

  static styles = [
    base,
    citationStyles,
    exampleStyles,
    markdownStyles,
    css`
      .bar { margin-bottom: 0.6em; }
      article > h3 { margin: 1.1em 0 0.4em; }
      article > p, article > ul { margin-bottom: 0.4em; }
      .about > * { margin: 0.2em 1.4em 0.2em 0; }
      form { margin: 0.6em 0; }
      .find { flex: 1 1 18em; display: flex; align-items: center; white-space: nowrap; }
      .find input { flex: 1; min-width: 0; margin-left: 0.5em; }
      h3[id] { margin: 1em 0 0.2em; padding-bottom: 0.2em; border-bottom: 2px solid #cfe0ef; color: #1f4e79; }
      .index { columns: 2; column-gap: 2.4em; }
      .index li { display: flex; align-items: baseline; padding: 0.3em 0; border-bottom: 1px solid #e4e8ed; break-inside: avoid; }
      .index .code { flex: none; width: 4.6em; color: #57606a; font-size: 0.94em; }
      .index .link { flex: 1; min-width: 0; text-align: left; }
      .index .badge { margin-left: 0.6em; }
      .fit { width: fit-content; max-width: 100%; }
      @media (max-width: 60em) {
        .index { columns: 1; }
      }
      @media print {
        article.card { padding: 0 0 1em; border: 0; border-bottom: 1px solid #999; border-radius: 0; }
      }
    `,
  ];
}

function areaOf({ code }) {
  return code.replace(/\d+$/, "");
}

/** What the page says about its basis beyond the quotations and their sources. */
function unquoted(text) {
  return text.split("\n").filter((line) => !/^(>|——)/.test(line)).join("\n");
}

define("lianjian-rules", RuleBook);
