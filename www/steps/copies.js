import { css, html } from "lit";
import { base } from "../styles.js";
import { keepsFormats } from "../names.js";
import { define, View } from "../view.js";
import { SEVERITY } from "../words.js";

/** The chosen files, to be taken back marked up. */
class Copies extends View {
  render() {
    const { session } = this;
    const { assessment, copies, host } = session;
    if (!assessment) return "";
    const files = copies.list(assessment);
    const busy = Boolean(session.busy);
    const rebuilt = files.some(({ format }) => !keepsFormats(format));
    return html`
      <div class="head">
        <div><h3>批注版（原表加批注）</h3>
          <p class="quiet">有问题的格子涂上颜色、加上批注，表格最后加一列「核查意见」，可以按它筛选。xlsx 的其他内容和格式、图片、公式都不动，只有意见多的行会变高。${rebuilt
            ? "别的格式另存成 xlsx，数字和文字不变，原来的样式不保留。"
            : ""}「只要有问题的行」留下表头和必须改、需说明的行，改好可以直接再核查。</p>
          <p class="quiet small keys"><span class="key error">${SEVERITY.error}</span><span class="key warning">${SEVERITY.warning}</span><span class="key hint">${SEVERITY.hint}</span></p>
        </div>
        ${files.length > 1 ? html`<button class="primary" ?disabled=${busy} @click=${() => copies.all(files)}>${host.taking}全部批注版</button>` : ""}
      </div>
      ${files.length === 0
        ? html`<p class="good">✓ 没有要批注的问题。</p>`
        : html`<ul aria-label="批注版">
          ${files.map((entry) => html`<li>
            <span class="file">${entry.file}<span class="quiet small count">${Object.keys(SEVERITY).filter((it) => entry[it] > 0).map((it) => `${SEVERITY[it]} ${entry[it]} 处`).join("，")}</span></span>
            <span class="buttons">
              <button ?disabled=${busy} aria-label=${`${host.taking}批注版：${entry.file}`} @click=${() => copies.marked(entry)}>${host.taking}批注版</button>
              <button ?disabled=${busy || entry.error + entry.warning === 0} aria-label=${`只要有问题的行：${entry.file}`} @click=${() => copies.rows(entry)}>只要有问题的行</button>
            </span>
          </li>`)}
        </ul>`}
    `;
  }

  static styles = [
    base,
    css`
      :host { flex: 1 1 100%; }
      .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; }
      .head > div { flex: 1 1 18em; margin-right: 1em; }
      .head button { min-width: 8em; }
      .keys { margin: 0.3em 0; }
      .key { display: inline-block; padding: 0 0.7em; margin-right: 0.6em; border: 1px solid #8a94a3; border-radius: 3px; color: #1f2328; }
      .key.error { background: #ffc7ce; }
      .key.warning { background: #ffeb9c; }
      .key.hint { background: #ddebf7; }
      ul { margin-top: 0.6em; }
      li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.4em 0 0.4em 1em; border-top: 1px dashed #d5dae1; }
      .file { flex: 1 1 14em; margin-right: 1em; overflow-wrap: anywhere; word-break: break-all; }
      .count { display: block; }
      .buttons button { margin: 0.15em 0 0.15em 0.4em; }
      .buttons button:first-child { margin-left: 0; }
    `,
  ];
}

define("lianjian-copies", Copies);
