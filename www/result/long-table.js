import { css, html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { ref } from "lit/directives/ref.js";
import { placed } from "../placed.js";
import { Lines, Slots } from "../virtual.js";

/** How high a row of one line is, in pixels. */
const HEIGHT = 39;

/** The rows of a table in a `.scroll` box that are in view; the table itself stands in the template of its view. */
export class Rows {
  #lines;
  #slots = new Slots();

  /** `name`: of the box among several, its `data-rows`. */
  constructor(host, name = null) {
    const all = () => [...host.renderRoot.querySelectorAll(".scroll")];
    this.#lines = new Lines(host, { box: () => all().find((it) => name === null || it.dataset.rows === name) || null, estimate: () => HEIGHT });
  }

  get long() {
    return this.#lines.long;
  }

  /** What to show; see `Lines.view`. */
  view(list, options) {
    return this.#lines.view(list, options);
  }

  /** The bodies of rows: `row(part, measured)` draws one, `measured` goes into its first tag. */
  body(parts, columns, row) {
    const slots = this.#slots.of(parts.filter((it) => it.gap === undefined).map((it) => it.index));
    return repeat(parts, (it) => (it.gap === undefined ? slots.get(it.index) : it.key), (it) => (it.gap === undefined
      ? row(it, ref(this.#lines.measure))
      : html`<tr class="gap" aria-hidden="true"><td colspan=${columns} ${placed({ height: it.gap })}></td></tr>`));
  }
}

export const rowsStyles = css`
  .scroll { overflow-anchor: none; }
  tr.gap > td { padding: 0; border: 0; }
  table.long { table-layout: fixed; }
`;
