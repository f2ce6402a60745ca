import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { pager, pagerStyles } from "../pager.js";
import { inWords } from "../wishes.js";
import { address, percent, source } from "../words.js";

const LIMIT = 50;
/** On paper there are no pages to turn. */
const PRINTED = 10000;

const RATES = [
  ["organized", "组织覆盖"],
  ["work", "工作覆盖"],
  ["due", "应建已建"],
  ["instructed", "未建有指导员"],
];

/** What could be done about units without an organization, to be fixed or refused row by row. */
class Plans extends View {
  static properties = { joint: { state: true }, sent: { state: true }, left: { state: true } };

  #shown = null;

  constructor() {
    super();
    this.joint = 0;
    this.sent = 0;
    this.left = 0;
  }

  willUpdate() {
    const { assessment } = this.session;
    if (!assessment || this.#shown === assessment) return;
    this.#shown = assessment;
    const { jointBranches, joins, instructors, left } = assessment.plans;
    this.joint = within(this.joint, jointBranches.length + joins.length);
    this.sent = within(this.sent, instructors.length);
    this.left = within(this.left, left.length);
  }

  render() {
    const { assessment } = this.session;
    if (!assessment) return "";
    const { plans } = assessment;
    const { list } = this.session.aftercare.wishes;
    const nothing = [plans.jointBranches, plans.joins, plans.instructors, plans.left, list].every((it) => it.length === 0);
    if (nothing) return "";
    return html`
      <section class="card" aria-labelledby="plans">
        <h3 id="plans" tabindex="-1">怎么消除空白点：联合组建和指导员派驻建议</h3>
        <p class="said">以下是按台账测算的<strong>建议</strong>，不是决定；是否组建、派谁去，由党组织研究决定。别的数字都不因这里的调整改变。</p>
        ${this.#wishes(plans)}
        ${this.#effect(plans.effect)}
        ${plans.notes.map((it) => html`<p class="quiet small">${it}</p>`)}
      </section>
      ${this.#joint(plans)} ${this.#sent(plans)} ${this.#left(plans)}
    `;
  }

  #wishes({ refused }) {
    const { aftercare, busy } = this.session;
    const { list } = aftercare.wishes;
    const off = Boolean(busy);
    return html`
      ${refused.length > 0 ? html`<div class="trouble refused" role="alert"><p>做不到的要求（没有采用）：</p><ul>${refused.map((it) => html`<li>${it}</li>`)}</ul></div>` : ""}
      ${list.length > 0 || aftercare.canUnwish
        ? html`<div class="wishes">
            <div class="row spread">
              <h4>已按您的要求安排（${list.length} 项）</h4>
              <div class="row no-print">
                <button ?disabled=${off || !aftercare.canUnwish} @click=${() => this.#done(aftercare.unwish())}>撤销上一步</button>
                <button ?disabled=${off || list.length === 0} @click=${() => this.#change(aftercare.wishes.without(...list), "要求已全部清除，建议已重新安排。")}>全部清除</button>
              </div>
            </div>
            <ul>${list.map((it) => html`<li>${inWords(it)} <button class="link no-print" ?disabled=${off} aria-label=${`取消要求：${inWords(it)}`} @click=${() => this.#change(aftercare.wishes.without(it), "已取消 1 项要求，建议已重新安排。")}>取消</button></li>`)}</ul>
            <p class="small quiet no-print">关掉本页就没有了。</p>
          </div>`
        : ""}
    `;
  }

  #effect(effect) {
    const areas = [];
    for (const line of effect) {
      const key = line.path.join("/");
      const last = areas[areas.length - 1];
      if (last && last.key === key) last.lines.push(line);
      else areas.push({ key, path: line.path, lines: [line] });
    }
    // One street is the whole.
    if (areas.length === 2) areas.pop();
    return html`<h4>全部做到后的变化</h4>
      <div class="scroll tall" tabindex="0" role="region" aria-label="建议做到前后的覆盖率"><table>
        <thead><tr><th scope="col">区域</th><th class="number" scope="col">空白点</th>${RATES.map(([, title]) => html`<th class="number" scope="col">${title}</th>`)}</tr></thead>
        <tbody>${areas.map(({ path, lines }) => {
          const of = (rate) => lines.find((it) => it.rate === rate);
          const blanks = of("blanks");
          return html`<tr>
            <th scope="row">${path.length > 0 ? path[path.length - 1] : "全部"}</th>
            <td class="number">${this.#turned({ figure: "blanks", path }, `${blanks.before.hit} 个`, `${blanks.after.hit} 个`)}</td>
            ${RATES.map(([rate]) => html`<td class="number">${this.#pairs({ figure: "rate", rate, path }, of(rate))}</td>`)}
          </tr>`;
        })}</tbody>
      </table></div>`;
  }

  /** A figure as it is and as it would be; each opens on where it comes from. */
  #turned(figure, before, after) {
    const open = (planned, shown, kind) => html`<button class=${`link ${kind}`} @click=${(event) => this.session.open({ figure: { ...figure, planned } }, event.currentTarget)}>${shown}</button>`;
    return html`<span class="to">${open(false, before, "")}${before === after ? "" : html` → ${open(true, after, "up")}`}</span>`;
  }

  #pairs(figure, line) {
    if (!line) return "–";
    const { before, after } = line;
    const same = before.hit === after.hit && before.of === after.of;
    const counts = ({ hit, of }) => `${hit}/${of}`;
    return html`${this.#turned(figure, percent(before), same ? percent(before) : percent(after))}
      <div class="quiet small">${same ? (before.of === 0 ? "" : counts(before)) : `${counts(before)} → ${counts(after)}`}</div>`;
  }

  #joint({ jointBranches, joins, left }) {
    const rows = [...jointBranches.map((it) => ({ ...it, new: true })), ...joins];
    if (rows.length === 0) return html`<section class="card"><h3>联合组建建议</h3><p class="quiet">没有可以联合组建的单位（要同一楼宇园区或者同一社区，正式党员合计 3 名以上）。</p></section>`;
    const limit = this.session.printing ? PRINTED : LIMIT;
    const offset = this.session.printing ? 0 : this.joint;
    const units = rows.reduce((sum, it) => sum + it.units.length, 0);
    return html`<section class="card" aria-labelledby="joint">
      <h3 id="joint">联合组建建议 <span class="quiet small">新建 ${jointBranches.length} 个${joins.length > 0 ? `，并入 ${joins.length} 个` : ""}，共 ${units} 家单位</span></h3>
      ${this.#basis(rows)}
      <div class="scroll tall" tabindex="0" role="region" aria-label="联合组建建议"><table>
        <thead><tr><th scope="col">地点</th><th scope="col">单位</th><th class="number" scope="col">正式党员</th><th scope="col">理由</th><th class="no-print" scope="col">调整</th></tr></thead>
        <tbody>${rows.slice(offset, offset + limit).map((it) => (it.new ? this.#branch(it, left) : this.#join(it)))}</tbody>
      </table></div>
      ${pager({ total: rows.length, offset, limit, unit: "个", turn: (to) => (this.joint = to) })}
    </section>`;
  }

  #branch(it, left) {
    const { wishes } = this.session.aftercare;
    const pin = { kind: "together", names: it.units };
    const near = left.filter((one) => one.about === "joint" && it.units.length < 5 && one.path.slice(0, -1).join() === it.path.slice(0, one.path.length - 1).join()).slice(0, 20);
    const ways = [
      ["不要这样", [
        ...it.units.map((unit) => [`${unit}不列入联合组建`, { kind: "alone", names: [unit] }]),
        ...it.units.flatMap((one, at) => it.units.slice(at + 1).map((other) => [`${one}和${other}分开`, { kind: "apart", names: [one, other] }])),
      ]],
      ["再加上", near.map(({ unit }) => [unit, { kind: "together", names: [...it.units, unit] }])],
    ];
    return html`<tr>
      <td><strong>${it.site}</strong>${it.pinned ? html` <span class="badge pinned">已固定</span>` : ""}</td>
      <td class="units"><ul>${it.units.map((unit, at) => html`<li>${unit} <span class="nowrap">${it.formals[at]} 名</span> <span class="cell no-print">${address(it.at[at])}</span></li>`)}</ul></td>
      <td class="number">${it.formalMembers} 名</td>
      <td class="why">${it.why}</td>
      <td class="no-print">${this.#controls({
        name: it.units.join("、"),
        pinned: it.pinned,
        pin: () => this.#change(wishes.with(pin), "已固定这一个，其余已重新安排。"),
        unpin: () => this.#change(wishes.without(...wishes.list.filter((one) => one.kind === "together" && one.names.every((unit) => it.units.includes(unit)))), "已取消固定，建议已重新安排。"),
        ways,
      })}</td>
    </tr>`;
  }

  #join(it) {
    const ways = [["不要这样", it.units.map((unit) => [`${unit}不列入联合组建`, { kind: "alone", names: [unit] }])]];
    return html`<tr>
      <td>并入<strong>${it.branch}</strong></td>
      <td class="units"><ul>${it.units.map((unit, at) => html`<li>${unit} <span class="cell no-print">${address(it.at[at])}</span></li>`)}</ul></td>
      <td class="number"></td>
      <td class="why">${it.why}</td>
      <td class="no-print">${this.#controls({ name: it.units.join("、"), ways })}</td>
    </tr>`;
  }

  #sent({ instructors, left }) {
    if (instructors.length === 0) return "";
    const limit = this.session.printing ? PRINTED : LIMIT;
    const offset = this.session.printing ? 0 : this.sent;
    const units = instructors.reduce((sum, it) => sum + it.units.length, 0);
    const short = left.filter((it) => it.about === "instructors").length;
    return html`<section class="card" aria-labelledby="sent">
      <h3 id="sent">指导员派驻建议 <span class="quiet small">${instructors.length} 名指导员，${units} 家单位${short > 0 ? `，还缺 ${short} 家` : ""}</span></h3>
      ${this.#basis(instructors)}
      <div class="scroll tall" tabindex="0" role="region" aria-label="指导员派驻建议"><table>
        <thead><tr><th scope="col">指导员</th><th class="number" scope="col">联系家数</th><th scope="col">建议派驻的单位和理由</th><th class="no-print" scope="col">调整</th></tr></thead>
        <tbody>${instructors.slice(offset, offset + limit).map((it) => this.#instructor(it, instructors))}</tbody>
      </table></div>
      ${pager({ total: instructors.length, offset, limit, unit: "名", turn: (to) => (this.sent = to) })}
    </section>`;
  }

  #instructor(it, all) {
    const { wishes } = this.session.aftercare;
    const sends = it.units.map((unit) => ({ kind: "send", names: [it.instructor, unit] }));
    const pinned = it.pinned.length === it.units.length;
    const others = all.filter((one) => one.instructor !== it.instructor && one.then < one.most).slice(0, 10);
    const ways = [
      ["不要这样", it.units.map((unit) => [`不派到${unit}`, { kind: "spare", names: [it.instructor, unit] }])],
      ["改派", it.units.flatMap((unit) => others.map((one) => [`${unit}改由${one.instructor}`, { kind: "send", names: [one.instructor, unit] }]))],
    ];
    return html`<tr>
      <td class="nowrap"><strong>${it.instructor}</strong>${pinned ? html` <span class="badge pinned">已固定</span>` : ""}</td>
      <td class="number"><span class="to">${it.before} → <span class="up">${it.then}</span></span><span class="quiet small">（上限 ${it.most}）</span></td>
      <td class="units"><ul>${it.units.map((unit, at) => html`<li>${unit} <span class="quiet small">${it.reasons[at]}${!pinned && it.pinned.includes(unit) ? "（已固定）" : ""}</span> <span class="cell no-print">${address(it.at[at])}</span></li>`)}</ul></td>
      <td class="no-print">${this.#controls({
        name: it.instructor,
        pinned,
        pin: () => this.#change(wishes.with(...sends), "已固定这一名，其余已重新安排。"),
        unpin: () => this.#change(wishes.without(...sends), "已取消固定，建议已重新安排。"),
        ways,
      })}</td>
    </tr>`;
  }

  /** 固定, and a choice of what should be otherwise with a button that does it. */
  #controls({ name, pinned, pin, unpin, ways }) {
    const off = Boolean(this.session.busy);
    const choices = ways.filter(([, options]) => options.length > 0);
    const flat = choices.flatMap(([, options]) => options);
    const adjust = (event) => {
      const select = event.currentTarget.parentNode.querySelector("select");
      const chosen = flat[Number(select.value)];
      if (!chosen) {
        select.focus();
        return;
      }
      select.value = "";
      const [said, wish] = chosen;
      this.#change(this.session.aftercare.wishes.with(wish), `已按“${said}”重新安排。`);
    };
    let index = 0;
    return html`<div class="controls">
      ${pin ? html`<button aria-pressed=${pinned ? "true" : "false"} aria-label=${`${pinned ? "取消固定" : "固定"}：${name}`} ?disabled=${off} @click=${pinned ? unpin : pin}>${pinned ? "取消固定" : "固定"}</button>` : ""}
      <span class="otherwise">
        <select aria-label=${`不要这样：${name}`} ?disabled=${off}>
          <option value="">不要这样…</option>
          ${choices.map(([title, options]) => html`<optgroup label=${title}>${options.map(([text]) => html`<option value=${index++}>${text}</option>`)}</optgroup>`)}
        </select>
        <button aria-label=${`照此调整：${name}`} ?disabled=${off} @click=${adjust}>调整</button>
      </span>
    </div>`;
  }

  #left({ left }) {
    if (left.length === 0) return "";
    const limit = this.session.printing ? PRINTED : LIMIT;
    const offset = this.session.printing ? 0 : this.left;
    const of = { joint: "联合组建", instructors: "派指导员" };
    return html`<section class="card" aria-labelledby="left">
      <h3 id="left">没有安排上的 <span class="quiet small">${left.length} 条</span></h3>
      <div class="scroll tall" tabindex="0" role="region" aria-label="没有安排上的单位"><table>
        <thead><tr><th scope="col">单位</th><th scope="col">所在区域</th><th scope="col">事项</th><th scope="col">原因</th><th scope="col">位置</th></tr></thead>
        <tbody>${left.slice(offset, offset + limit).map((it) => html`<tr>
          <td>${it.unit}</td><td>${it.path.slice(-2).join(" › ")}</td><td class="nowrap">${of[it.about]}</td><td>${it.why}</td><td class="cell">${address(it.at[0])}</td>
        </tr>`)}</tbody>
      </table></div>
      ${pager({ total: left.length, offset, limit, unit: "条", turn: (to) => (this.left = to) })}
    </section>`;
  }

  #basis(rows) {
    const { articles } = this.session.catalog;
    const ids = [...new Set(rows.flatMap((it) => it.basis))];
    const known = ids.map((id) => articles.find((it) => it.id === id)).filter(Boolean);
    const names = [...new Set(known.map((it) => `${source(it)}${it.kind === "local" ? "（不是法规条文）" : ""}`))];
    return html`<p class="quiet small">依据：${names.join("；")}。</p>`;
  }

  #change(wishes, said) {
    return this.#done(this.session.aftercare.wish(wishes, said));
  }

  /** The button loses the focus while it is disabled; it gets it back, or the heading does when it is gone. */
  async #done(work) {
    const button = this.renderRoot.activeElement;
    await work;
    await this.updateComplete;
    if (this.renderRoot.activeElement) return;
    const target = button && button.isConnected && !button.disabled ? button : this.renderRoot.querySelector("#plans");
    if (target) target.focus({ preventScroll: target === button });
  }

  static styles = [
    base,
    pagerStyles,
    css`
      #plans:focus { outline: none; }
      .said { margin-bottom: 0.6em; }
      h4 { margin: 0.6em 0 0.3em; }
      .refused { margin-bottom: 0.6em; }
      .wishes { margin-bottom: 0.6em; padding: 0.4em 0.8em; border-left: 4px solid #1f4e79; background: #f5f8fb; }
      .wishes h4 { margin: 0; }
      tbody th { font-weight: 400; }
      tbody tr:first-child th { font-weight: 600; }
      .to { white-space: nowrap; }
      .to .up { color: #00603b; font-weight: 600; }
      td ul li { padding: 0 0 0.15em; }
      .why { min-width: 12em; }
      .units { min-width: 24em; }
      .units .cell { display: block; }
      .badge.pinned { color: #1f4e79; background: #eaf1f8; }
      .controls { display: flex; }
      .controls button { min-height: 2em; padding: 0 0.7em; white-space: nowrap; }
      .controls select { min-height: 2em; width: 8em; }
      .otherwise { display: flex; }
      .controls > .otherwise:not(:first-child), .otherwise button { margin-left: 0.3em; }
      .scroll { margin-top: 0.4em; }
      @media print {
        .why, .units { min-width: 0; }
        .units { width: 50%; }
      }
    `,
  ];
}

/** The page of a list that is still there. */
function within(offset, total) {
  return offset < total ? offset : 0;
}

define("lianjian-plans", Plans);
