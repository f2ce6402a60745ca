import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { address, date } from "../words.js";

/** What it would take one organization to the next grade, asked of the engine when opened. */
class Advice extends View {
  static properties = { org: { attribute: false }, advice: { state: true }, trouble: { state: true } };

  constructor() {
    super();
    this.advice = null;
    this.trouble = "";
  }

  willUpdate(changed) {
    if (changed.has("org") || changed.has("session")) this.#ask();
  }

  async #ask() {
    const { org } = this;
    try {
      const advice = await this.session.advise(org);
      if (org === this.org) this.advice = advice;
    } catch (error) {
      this.trouble = error.message;
    }
  }

  render() {
    if (this.trouble) return html`<p class="quiet">${this.trouble}。</p>`;
    if (!this.advice) return html`<p class="quiet">正在计算…</p>`;
    const { next, lacking, gain, enough, deeds, notes } = this.advice;
    if (next === null) return html`<p class="good">✓ 已经是最高等次。</p>${this.#notes(notes)}`;
    return html`<section aria-label="到上一等次还差什么">
      <p><strong>到「${next}」</strong>${lacking > 0 ? html`还差 ${lacking.toFixed(2)} 分。` : "分数已经够了。"}
        ${deeds.length === 0
          ? lacking > 0 ? "按现在的台账，没有还能补开的任务，也没有可以改正的记录。" : ""
          : enough
            ? html`最省事的办法（共可得 ${gain.toFixed(2)} 分）：`
            : html`下面这些全做到可得 ${gain.toFixed(2)} 分，还不够：`}</p>
      ${deeds.length > 0
        ? html`<ol>${deeds.map((it) => html`<li>${it.text}${it.until ? `，${date(it.until)}前` : ""}${it.at.length > 0 ? html` <span class="cell">${address(it.at[0])}</span>` : ""}</li>`)}</ol>`
        : ""}
      ${this.#notes(notes)}
      <p class="small quiet">按“一次活动抵三处改正”算出来的最省办法；只改正确有其事的记录。</p>
    </section>`;
  }

  #notes(notes) {
    return notes.map((it) => html`<p class="small">${it}</p>`);
  }

  static styles = [base, css`ol { margin: 0.3em 0; padding-left: 1.6em; } section { margin-top: 0.6em; }`];
}

define("lianjian-advice", Advice);
