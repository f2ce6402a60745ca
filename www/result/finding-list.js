import { css, html } from "lit";
import { ref } from "lit/directives/ref.js";
import { repeat } from "lit/directives/repeat.js";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { placed } from "../placed.js";
import { Lines } from "../virtual.js";
import { place } from "../place.js";
import { SEVERITY, source } from "../words.js";
import { grouped } from "./grouping.js";
import "./fixes.js";
import "./waived.js";

/**
 * Findings in groups that fold; of a long list only what is in view is in the page.
 * Events: `fold` (the set of folded groups), `choose` and `pick` ({ keys, on }).
 */
class FindingList extends View {
  static properties = {
    findings: { attribute: false }, grouping: { attribute: false }, picked: { attribute: false }, chosen: { attribute: false },
  };

  #lines = new Lines(this, {
    box: () => this.renderRoot.querySelector(".box"),
    estimate: (it) => (it.finding ? 112 : 46),
  });
  #groups = [];
  /** Headings of groups and findings in turns; `name` tells a line apart, and finds it in a later result. */
  #list = [];
  /** For each line, where the heading of its group stands. */
  #heads = [];
  #tallied = { of: null, by: new Map() };
  /** Once for each catalogue: the articles by their ids. */
  #articles = { of: null, byId: new Map() };

  willUpdate(changed) {
    const { catalog } = this.session;
    if (this.#articles.of !== catalog) this.#articles = { of: catalog, byId: new Map(catalog.articles.map((it) => [it.id, it])) };
    if (!changed.has("findings") && !changed.has("grouping")) return;
    const { by, folded } = this.grouping;
    const before = changed.get("grouping");
    if (changed.has("findings") || !before || before.by !== by) this.#groups = grouped(this.findings, by);
    this.#list = [];
    this.#heads = [];
    const same = new Map();
    for (const group of this.#groups) {
      const head = this.#list.length;
      this.#list.push({ group, name: `group ${group.name}` });
      if (!folded.has(group.name)) {
        group.findings.forEach((finding, at) => {
          const { key } = finding;
          same.set(key, (same.get(key) || 0) + 1);
          this.#list.push({ group, finding, at, name: `${key} ${same.get(key)}` });
        });
      }
      while (this.#heads.length < this.#list.length) this.#heads.push(head);
    }
  }

  render() {
    const { printing } = this.session;
    const parts = this.#lines.view(this.#list, { key: (it) => it.name, head: (index) => this.#heads[index], all: printing });
    const { folded } = this.grouping;
    const all = this.#groups.every((it) => folded.has(it.name));
    return html`
      <p class="small quiet no-print">共 ${this.findings.length} 条，${this.#groups.length} 组，最要紧的在前。
        ${this.#groups.length > 1 ? html`<button class="link" @click=${() => this.#fold(all ? [] : this.#groups.map((it) => it.name))}>${all ? "全部展开" : "全部收起"}</button>` : ""}</p>
      <div class=${this.#lines.long && !printing ? "box long" : "box"} role="region" aria-label="问题清单">
        ${repeat(sections(parts), (it) => it.key, (it) => this.#section(it))}
      </div>
    `;
  }

  #section({ group, parts }) {
    if (!group) return parts.map((it) => html`<div ${placed({ height: it.gap })}></div>`);
    const head = parts.find((it) => it.line && !it.line.finding);
    const rest = parts.filter((it) => it !== head);
    return html`<section aria-label=${this.#title(group)}>
      ${head ? this.#head(head) : ""}
      <ul role="list">${repeat(rest, (it) => it.key, (it) => (it.line ? this.#line(it) : gap(it)))}</ul>
    </section>`;
  }

  #title({ name }) {
    return this.grouping.by === "rule" ? this.#rule(name).title : name;
  }

  #head({ index, line: { group } }) {
    const { name, findings, counts, worst } = group;
    const open = !this.grouping.folded.has(name);
    const chosen = this.#chosen(group);
    const levels = Object.keys(SEVERITY);
    const title = this.#title(group);
    return html`<div class="group" data-index=${index} ${ref(this.#lines.measure)}>
      <input class="no-print" type="checkbox" aria-label=${`选中「${title}」的 ${findings.length} 条`} .checked=${chosen === findings.length} .indeterminate=${chosen > 0 && chosen < findings.length}
        @change=${({ target }) => this.#tell("choose", { keys: findings.map((it) => it.key), on: target.checked })} />
      <h3><button class="fold" aria-expanded=${open} @click=${() => this.#toggle(name)}><span aria-hidden="true">${open ? "▾" : "▸"}</span>
        <span class=${`badge level ${levels[worst]}`}>${SEVERITY[levels[worst]]}</span> ${title} <span class="quiet small count">${this.#counts(findings.length, counts)}</span></button></h3>
      ${this.grouping.by === "rule" ? this.#book(name) : ""}
    </div>`;
  }

  /** How many of a group are chosen; counted once for each choice. */
  #chosen(group) {
    if (this.chosen.size === 0) return 0;
    if (this.#tallied.of !== this.chosen) this.#tallied = { of: this.chosen, by: new Map() };
    const { by } = this.#tallied;
    if (!by.has(group)) by.set(group, group.findings.filter((it) => this.chosen.has(it.key)).length);
    return by.get(group);
  }

  #counts(total, counts) {
    const known = Object.keys(SEVERITY).filter((it) => counts[it]);
    return `共 ${total} 条${known.length > 1 ? `（${known.map((it) => `${SEVERITY[it]} ${counts[it]}`).join("，")}）` : ""}`;
  }

  #book(code) {
    return html`<button class="link no-print book" @click=${(event) => this.session.openRules(code, event.currentTarget)}>规则说明 ${code}</button>`;
  }

  #line({ index, line: { group, finding, at: place_ } }) {
    const { key, rule, severity, org, message, at, because, basis, fix } = finding;
    const { by } = this.grouping;
    const cited = basis.map((it) => this.#articles.byId.get(it)).filter(Boolean);
    return html`<li data-index=${index} aria-setsize=${group.findings.length} aria-posinset=${place_ + 1} ${ref(this.#lines.measure)}>
      <input class="choose no-print" type="checkbox" aria-label=${`选中：${message}`} .checked=${this.chosen.has(key)} @change=${({ target }) => this.#tell("choose", { keys: [key], on: target.checked })} />
      <div class="what">
        <div class="message">${by === "rule" ? "" : html`<span class=${`badge level ${severity}`}>${SEVERITY[severity]}</span> `}${org && by !== "org" ? html`<strong>${org}</strong> ` : ""}${message}
          <button class="link no-print" aria-label=${`详情：${message}`} @click=${(event) => this.session.open({ finding }, event.currentTarget)}>详情</button>
          <lianjian-set-aside class="no-print" .session=${this.session} .findings=${[finding]}></lianjian-set-aside>
          ${by === "rule" ? "" : html` <span class="small">${this.#book(rule)}</span>`}
        </div>
        <div class="cell">${at.slice(0, 3).map((it, nth) => html`${nth > 0 ? "；" : ""}${place(this.session, it)}`)}${at.length > 3 ? ` 等 ${at.length} 处` : ""}</div>
        ${fix ? this.#fix(finding) : ""}
        ${because.slice(0, 2).map((it) => html`<div class="small quiet">对照：${it.note} ${place(this.session, it.at)}</div>`)}
        ${cited.length > 0 ? html`<div class="small quiet">依据：${cited.map(source).join("；")}</div>` : ""}
      </div>
    </li>`;
  }

  /** What would be written; a doubtful correction waits for a person's choice. */
  #fix({ key, fix, message }) {
    return html`<div class="fix no-print">
      <lianjian-edits .session=${this.session} .fix=${fix}></lianjian-edits>
      ${fix.safe
        ? ""
        : html`<label class="small"><input type="checkbox" aria-label=${`采用这个改法：${message}`} .checked=${this.picked.has(key)} @change=${({ target }) => this.#tell("pick", { keys: [key], on: target.checked })} /> 采用这个改法</label>`}
    </div>`;
  }

  #toggle(name) {
    const { folded } = this.grouping;
    this.#fold(folded.has(name) ? [...folded].filter((it) => it !== name) : [...folded, name]);
  }

  #fold(names) {
    this.#tell("fold", new Set(names));
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #rule(code) {
    return this.session.catalog.rules.find((it) => it.code === code) || { title: code };
  }

  static styles = [
    base,
    css`
      .box { background: #fff; border: 1px solid #d5dae1; border-radius: 6px; margin: 0.3em 0 1em; }
      .long { height: 75vh; min-height: 22em; overflow-y: scroll; overflow-anchor: none; scroll-padding-top: 4em; }
      .group { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; padding: 0.5em 1em; background: #edf1f5; border-bottom: 1px solid #d5dae1; }
      h3 { flex: 1 1 auto; }
      .fold { min-height: 0; padding: 0.1em 0.3em; border: 0; background: none; font-weight: 600; text-align: left; }
      .fold:hover { background: #dfe7ef; }
      .count { font-weight: 400; }
      .book { flex: none; white-space: nowrap; }
      li { display: flex; padding: 0.5em 1em; border-bottom: 1px solid #e4e8ed; }
      .gap { display: block; padding: 0; border: 0; }
      .what { flex: 1 1 auto; min-width: 0; }
      input[type="checkbox"] { flex: none; width: 1.1em; height: 1.1em; margin: 0.25em 0.6em 0.25em 0; vertical-align: -0.15em; }
      .fix { margin: 0.2em 0; padding: 0.2em 0.7em; border-left: 3px solid #3f9a6b; background: #f4faf6; }
      .fix input[type="checkbox"] { margin: 0; }
      @media (max-width: 40em) {
        .group { flex-wrap: wrap; padding: 0.5em 0.6em; }
        h3 { flex: 1 1 70%; }
        .book { margin-left: 2em; }
        li { padding: 0.5em 0.6em; }
      }
      @media print { .group { position: static; } }
    `,
  ];
}

function gap({ gap: height }) {
  return html`<li class="gap" role="presentation" ${placed({ height })}></li>`;
}

/** The parts of each group together; what is left out before the first group stands alone. */
function sections(parts) {
  const all = [];
  for (const part of parts) {
    const last = all[all.length - 1];
    if (part.line && (!last || last.group !== part.line.group)) all.push({ group: part.line.group, key: `section ${part.line.group.name}`, parts: [part] });
    else if (last) last.parts.push(part);
    else all.push({ group: null, key: "before", parts: [part] });
  }
  return all;
}

define("lianjian-finding-list", FindingList);
