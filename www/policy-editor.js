import { css, html } from "lit";
import { base } from "./styles.js";
import { define, View } from "./view.js";
import { nameOf } from "./pack-patch.js";
import { ORG_KIND, PER, SEVERITY } from "./words.js";

/** 查看和修改规则包: duties, rules, scoring and the base of coverage, checked by the engine while they are changed. */
class PolicyEditor extends View {
  #open = false;

  get #edit() {
    return this.session.packEditing;
  }

  render() {
    const { pack, wrong, canUndo } = this.#edit;
    if (!pack) return "";
    const stop = wrong.length > 0 || Boolean(this.session.busy);
    return html`<section class="card">
      <div class="row bar">
        <button @click=${this.#leave}>‹ 返回</button>
        <h2 tabindex="-1">查看和修改规则包</h2>
        <span class="push"></span>
        <button ?disabled=${!canUndo} @click=${() => this.#edit.undo()}>撤销</button>
        <button class="primary" ?disabled=${stop} @click=${() => this.session.usePack()}>用这个规则包</button>
        <button ?disabled=${wrong.length > 0} @click=${() => this.session.saving(() => this.#edit.save())}>存为文件</button>
      </div>
      <p class="quiet">改动只写进新的规则包，原来的「${this.#edit.below.title}」不变。要长期使用请「存为文件」，下次用「载入规则包文件」打开；网页不会替您记住。</p>
      <div role="status">${wrong.length > 0
        ? html`<div class="trouble"><strong>还不能用，请先改好：</strong><ul>${wrong.map((it) => html`<li>${it}</li>`)}</ul></div>`
        : html`<p class="good">✓ 可以用</p>`}</div>
      <div class="row">
        <label><span>名称</span> <input type="text" size="28" .value=${pack.title} @change=${({ target }) => this.#edit.set({ title: target.value })} /></label>
        <label><span>版本</span> <input type="text" size="8" .value=${pack.version} @change=${({ target }) => this.#edit.set({ version: target.value })} /></label>
      </div>
      ${this.#duties(pack)} ${this.#rules(pack)} ${this.#score(pack, "score")} ${pack.points ? this.#score(pack, "points") : ""} ${this.#coverage(pack)}
    </section>`;
  }

  /** A form that was opened is read from its heading. */
  updated() {
    const open = this.#edit.pack !== null;
    if (open && !this.#open) this.renderRoot.querySelector("h2").focus({ preventScroll: true });
    this.#open = open;
  }

  #duties({ makeUp }) {
    const days = (key, title) => this.#number(title, makeUp[key], (value) => this.#edit.set({ makeUp: { ...makeUp, [key]: value } }), true);
    return html`<details open><summary><h3>任务</h3></summary>
      <p class="small quiet">频次来自党内法规的，改低以后查的就不再是法规的要求。</p>
      <div class="scroll"><table>
        <thead><tr><th scope="col">查</th><th scope="col">任务</th><th scope="col">谁</th><th scope="col">多久一次</th><th scope="col">几次</th></tr></thead>
        <tbody>${this.#edit.duties.map((it) => this.#duty(it))}</tbody>
      </table></div>
      <div class="row more"><label>增加一项任务 <select class="kind">
        ${this.session.catalog.duties.map((it) => html`<option value=${it.duty}>${it.title}</option>`)}
        <option value="">其他，按台账里写的字认</option>
      </select></label> <button @click=${this.#addDuty}>增加</button></div>
      <div class="row graces"><strong>补开的宽限</strong> ${days("monthDays", "每月的，月后几天内")} ${days("quarterDays", "其余的，期后几天内")} ${days("creditPercent", "补开的得分折算为百分之")}</div>
    </details>`;
  }

  #addDuty(event) {
    const chosen = event.target.parentElement.querySelector("select").value;
    const known = this.session.catalog.duties.find((it) => it.duty === chosen);
    this.#edit.addDuty(known || { duty: null, title: "新任务", rule: this.#rulesOfDuties().slice(-1)[0].code });
  }

  #duty(duty) {
    const name = nameOf(duty);
    const own = this.#edit.isOwn("duties", duty);
    const title = this.#titled(duty);
    const before = this.#edit.below.duties.find((it) => nameOf(it) === name);
    return html`<tr class=${duty.out ? "out" : ""}>
      <td>${own
        ? html`<button aria-label=${`删去${title}`} @click=${() => this.#edit.removeDuty(name)}>删去</button>`
        : html`<input type="checkbox" aria-label=${`查${title}`} .checked=${!duty.out} @change=${({ target }) => this.#edit.useDuty(name, target.checked)} />`}</td>
      <th scope="row">${own && duty.words ? this.#told(duty) : title} ${this.#mark(duty.out || !same(before, duty))}</th>
      <td><details class="who"><summary>${duty.owedBy.map((it) => ORG_KIND[it] || it).join("、") || "没有选"}</summary>
        ${Object.keys(ORG_KIND).map((kind) => html`<label><input type="checkbox" ?disabled=${duty.out} .checked=${duty.owedBy.includes(kind)}
          @change=${({ target }) => this.#edit.setDuty(name, { owedBy: toggled(duty.owedBy, kind, target.checked) })} /> ${ORG_KIND[kind]}</label>`)}
      </details></td>
      <td><select aria-label=${`${title}多久一次`} ?disabled=${duty.out} @change=${({ target }) => this.#edit.setDuty(name, { per: target.value })}>
        ${Object.keys(PER).map((it) => html`<option value=${it} .selected=${it === duty.per}>${PER[it]}</option>`)}
      </select></td>
      <td>${this.#number(`${title}几次`, duty.times, (times) => this.#edit.setDuty(name, { times }))}</td>
    </tr>`;
  }

  /** Name and words of a duty of the pack's own. */
  #told(duty) {
    const set = (change) => this.#edit.setDuty(nameOf(duty), change);
    return html`<label class="own">名称 <input type="text" .value=${duty.title} @change=${({ target }) => set({ title: target.value.trim() })} /></label>
      <label class="own">会议类型或主题里写着（顿号隔开） <input type="text" .value=${duty.words.join("、")}
        @change=${({ target }) => set({ words: target.value.split(/[、,，\s]+/).filter(Boolean) })} /></label>
      <label class="own">没有开展的，列在 <select @change=${({ target }) => set({ rule: target.value })}>
        ${this.#rulesOfDuties().map((it) => html`<option value=${it.code} .selected=${it.code === duty.rule}>${it.code} ${it.title}</option>`)}
      </select></label>`;
  }

  /** The rules that duties are reported under. */
  #rulesOfDuties() {
    const codes = new Set(this.#edit.below.duties.map((it) => it.rule));
    return this.session.catalog.rules.filter((it) => codes.has(it.code));
  }

  #titled({ duty, title, id }) {
    const known = this.session.catalog.duties.find((it) => it.duty === duty);
    const kinds = id && id !== duty && known ? "（党总支）" : "";
    return title || (known ? `${known.title}${id && id.startsWith("general-branch") ? kinds : ""}` : duty);
  }

  #rules(pack) {
    const set = pack.rules || {};
    const before = this.#edit.below.rules || {};
    return html`<details><summary><h3>规则</h3></summary><div class="scroll tall"><table>
      <thead><tr><th scope="col">查</th><th scope="col">规则</th><th scope="col">级别</th><th scope="col">参数</th></tr></thead>
      <tbody>${this.session.catalog.rules.map((rule) => {
        const { off = false, severity = rule.severity, limits = {} } = set[rule.code] || {};
        return html`<tr>
          <td><input type="checkbox" aria-label=${`查${rule.code}`} .checked=${!off} @change=${({ target }) => this.#edit.setRule(rule, { off: !target.checked })} /></td>
          <th scope="row"><span class="nowrap">${rule.code}</span> ${rule.title} ${this.#mark(!same(before[rule.code], set[rule.code]))}</th>
          <td><select aria-label=${`${rule.code}的级别`} @change=${({ target }) => this.#edit.setRule(rule, { severity: target.value })}>
            ${Object.keys(SEVERITY).map((it) => html`<option value=${it} .selected=${it === severity}>${SEVERITY[it]}</option>`)}
          </select></td>
          <td>${rule.limits.map((it) => html`<div class="limit">${this.#number(it.title, it.name in limits ? limits[it.name] : it.value,
            (value) => this.#edit.setRule(rule, { limits: { ...limits, [it.name]: value } }), true)} <span class="small quiet">${it.least}～${it.most}</span></div>`)}</td>
        </tr>`;
      })}</tbody>
    </table></div></details>`;
  }

  /** A scoring table: `score`, or `points` of members. */
  #score(pack, table) {
    const { title, indicators, grades, parts = [] } = pack[table];
    const set = (list, at, change) => this.#edit.setScored(table, list, at, change);
    const number = (list, at, key, label) => {
      const value = pack[table][list][at][key];
      return value === undefined ? html`<span class="quiet">—</span>` : this.#number(label, value, (it) => set(list, at, { [key]: it }));
    };
    const named = (list, it, at) => (this.#edit.isOwn(list, it, table)
      ? html`<input type="text" aria-label=${list === "grades" ? "等次名称" : "指标名称"} .value=${it.title} @change=${({ target }) => set(list, at, { title: target.value.trim() })} />`
      : it.title);
    const remove = (list, it, at) => html`<td><button aria-label=${`删去${it.title}`} @click=${() => this.#edit.removeScored(table, list, at)}>删去</button></td>`;
    const choice = (label, key, words, it, at) => html`<select aria-label=${label} @change=${({ target }) => set("indicators", at, { [key]: target.value })}>
      ${Object.keys(words).map((one) => html`<option value=${one} .selected=${one === it[key]}>${words[one]}</option>`)}</select>`;
    const how = (it, at) => (this.#edit.isOwn("indicators", it, table)
      ? html`${choice(`${it.title}录入什么`, "entered", ENTERED, it, at)} ${choice(`${it.title}怎么算`, "role", ROLE, it, at)}
          ${parts.length > 0 ? choice(`${it.title}属于哪一部分`, "part", Object.fromEntries(parts.map((one) => [one.id, one.title])), it, at) : ""}`
      : html`<span class="small quiet">${it.entered ? `人工录入${ENTERED[it.entered]}` : "由台账算出"}${it.role && it.role !== "points" ? `，${ROLE[it.role]}` : ""}</span>`);
    return html`<details><summary><h3>${table === "score" ? "评分" : "党员积分"}：${title}</h3></summary>
      <div class="scroll fit"><table>
        <thead><tr><th scope="col">指标</th><th scope="col">怎么来的</th><th scope="col">满分</th><th scope="col">每处必须改扣</th><th scope="col">每处需说明扣</th><th scope="col">每次</th><th scope="col"></th></tr></thead>
        <tbody>${indicators.map((it, at) => html`<tr><th scope="row">${named("indicators", it, at)}</th>
          <td>${how(it, at)}</td>
          <td>${number("indicators", at, "max", `${it.title}满分`)}</td>
          <td>${number("indicators", at, "errorPoints", `${it.title}每处必须改扣`)}</td>
          <td>${number("indicators", at, "warningPoints", `${it.title}每处需说明扣`)}</td>
          <td>${it.entered === "times" ? this.#number(`${it.title}每次`, it.each || 0, (each) => set("indicators", at, { each })) : number("indicators", at, "each", `${it.title}每次`)}</td>
          ${remove("indicators", it, at)}</tr>`)}</tbody>
      </table></div>
      <p class="more"><button @click=${() => this.#edit.addIndicator(table)}>增加人工录入的指标</button></p>
      <div class="scroll fit"><table>
        <thead><tr><th scope="col">等次</th><th scope="col">星</th><th scope="col">最低分</th><th scope="col">不超过百分之</th><th scope="col"></th></tr></thead>
        <tbody>${grades.map((it, at) => html`<tr><th scope="row">${named("grades", it, at)}</th>
          <td>${this.#number(`${it.title}几颗星`, it.stars || 0, (stars) => set("grades", at, { stars }))}</td>
          <td>${number("grades", at, "from", `${it.title}最低分`)}</td>
          <td>${number("grades", at, "share", `${it.title}不超过百分之`)}</td>
          ${at === grades.length - 1 ? html`<td class="small quiet">其余的</td>` : remove("grades", it, at)}</tr>`)}</tbody>
      </table></div>
      <p class="more"><button @click=${() => this.#edit.addGrade(table)}>增加等次</button></p>
    </details>`;
  }

  #coverage({ coverage }) {
    const set = (change) => this.#edit.set({ coverage: { ...coverage, ...change } });
    const { scaled } = coverage;
    return html`<details><summary><h3>覆盖口径</h3></summary>
      <div class="row"><label>分母 <select @change=${({ target }) => set({ base: target.value })}>
        ${this.session.catalog.bases.map((it) => html`<option value=${it.base} .selected=${it.base === coverage.base}>${it.title}</option>`)}
      </select></label></div>
      <div class="row"><label class="status">经营状态写着这些字的不计入（用顿号隔开）
        <input type="text" .value=${coverage.excludedStatus.join("、")} @change=${({ target }) => set({ excludedStatus: target.value.split(/[、,，\s]+/).filter(Boolean) })} /></label></div>
      <div class="row"><span>台账没写时，达到一项就算规模以上：</span>
        ${this.#number("从业人数不少于", scaled.staff, (staff) => set({ scaled: { ...scaled, staff } }), true)}
        ${this.#number("年营业收入（万元）不少于", scaled.revenueWan, (revenueWan) => set({ scaled: { ...scaled, revenueWan } }), true)}</div>
    </details>`;
  }

  /** A number that is no number is told by the engine. */
  #number(title, value, set, shown = false) {
    const field = html`<input type="text" inputmode="decimal" class="figure" aria-label=${title} .value=${value === null || value === undefined ? "" : String(value)}
      @change=${({ target }) => set(numeric(target.value))} />`;
    return shown ? html`<label>${title} ${field}</label>` : field;
  }

  #mark(changed) {
    return changed ? html`<span class="badge doubt">改过</span>` : "";
  }

  #leave() {
    const opener = this.#edit.close();
    if (opener) this.updateComplete.then(() => opener.focus());
  }

  static styles = [
    base,
    css`
      .bar h2 { margin: 0 0.4em; }
      .push { flex: 1; }
      .trouble { margin: 0.5em 0; }
      .card > details { margin-top: 0.8em; }
      summary h3 { display: inline; }
      .figure { width: 5em; text-align: right; }
      .who label { display: block; white-space: nowrap; }
      .who { min-width: 9em; }
      .out th, .out td { color: #57606a; text-decoration: line-through; }
      td input[type="checkbox"] { width: 1.15em; height: 1.15em; }
      .limit + .limit { margin-top: 0.3em; }
      .more { margin: 0.5em 0; }
      .own { display: block; font-weight: 400; }
      .own input { width: 14em; }
      tbody th > input { width: 9em; }
      @media (max-width: 40em) {
        .own input, .own select { width: 8em; }
        tbody th > input { width: 6.5em; }
      }
      .graces { margin-top: 0.5em; }
      .scroll { margin-top: 0.4em; }
      .fit { width: fit-content; max-width: 100%; }
      .fit table { width: auto; }
      td, th { vertical-align: middle; }
      tbody th { position: sticky; left: 0; z-index: 1; min-width: 8em; background: #fff; }
      .status { flex: 1; }
      .status input { width: 100%; }
    `,
  ];
}

const ENTERED = { points: "分数", percent: "百分比", times: "次数" };
const ROLE = { points: "计入满分", bonus: "加分", penalty: "扣分" };

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const toggled = (list, item, wanted) => (wanted ? [...list, item] : list.filter((it) => it !== item));

/** "1.5" → 1.5; what is no number stays as it was written. */
function numeric(text) {
  const plain = text.trim();
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : plain;
}

define("lianjian-policy-editor", PolicyEditor);
