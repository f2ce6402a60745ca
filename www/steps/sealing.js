import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";

/** What goes to whoever is above, and a summary held against the files. */
class Sealing extends View {
  render() {
    const { session } = this;
    const { assessment, host, sealing } = session;
    if (!assessment) return "";
    const busy = Boolean(session.busy);
    return html`
      <div class="line">
        <div><h4>汇总件（json）</h4><p class="quiet">交给上级合并：只有数字、出处和校验码，没有个人信息和单位名称；改动过能看出来。</p></div>
        <button ?disabled=${busy} @click=${() => sealing.save()}>保存汇总件</button>
      </div>
      <div class="line">
        <div><h4>数据表（zip）</h4><p class="quiet">汇总件里的数拆成一张张平表（csv），附每一列的说明和汇总用的 SQL，给要用数据库接着统计的人。</p></div>
        <button ?disabled=${busy} @click=${() => sealing.saveTables()}>${host.taking}数据表</button>
      </div>
      ${session.merged ? "" : html`<div class="line">
        <div><h4>核对汇总件</h4><p class="quiet">选一份以前存的、或者下面报上来的汇总件，看它和现在载入的台账对不对得上；对不上的，说出是哪个文件、哪个党组织。</p></div>
        <label class="button">选择汇总件核对<input type="file" accept=".json" ?disabled=${busy} @change=${this.#chosen} /></label>
      </div>`}
      <div role="status">${this.#outcome()}</div>
    `;
  }

  #chosen({ target }) {
    const [file] = target.files;
    target.value = "";
    if (file) this.session.sealing.verify(file, this.session.assessment);
  }

  #outcome() {
    const { outcome } = this.session.sealing;
    if (!outcome || outcome.assessment !== this.session.assessment || this.session.merged) return "";
    const { name, equal, differences, refused } = outcome;
    if (refused) return html`<p class="warning outcome">✕ 「${name}」不能核对：${refused}。</p>`;
    if (equal) return html`<p class="good outcome">✓ 「${name}」和现在载入的台账核查的结果一致。</p>`;
    return html`
      <p class="warning outcome">✕ 「${name}」和现在载入的台账核查的结果不一致：</p>
      <ul>${differences.map((it) => html`<li>${it}</li>`)}</ul>
      <p class="quiet small">不一致不一定有错：出汇总件以后补记、改正过台账，或者考核期、规则包选得不同，都会这样。请先看是不是同一批文件。</p>
    `;
  }

  static styles = [
    base,
    css`
      :host { flex: 1 1 100%; }
      .line { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.8em 0; border-top: 1px solid #e4e8ed; }
      .line:first-child { padding-top: 0; border-top: 0; }
      .line > div { flex: 1 1 18em; margin-right: 1em; }
      .line > button, .line > label { min-width: 9em; text-align: center; }
      .outcome { margin: 0.3em 0; overflow-wrap: anywhere; }
      ul { margin: 0.3em 0; padding-left: 1.3em; list-style: disc; overflow-wrap: anywhere; }
    `,
  ];
}

define("lianjian-sealing", Sealing);
