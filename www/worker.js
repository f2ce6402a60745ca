import init, { bundle, catalog, filled, lint, parse, pasted, resolve, template, Workspace } from "engine";
import { serve } from "./dispatch.js";
import { isSpent } from "./memory.js";

let workspace = null;
let memory = null;

/** What a reader answers: files that may kill it come to nothing else. */
const reader = {
  parse,
  memory: () => memory.buffer.byteLength,
};

const engine = {
  begin: (options) => {
    const next = new Workspace(options);
    if (workspace) workspace.free();
    workspace = next;
  },
  template,
  filled,
  pasted,
  resolve,
  lint,
  understand: (ledger, rows) => workspace.understand(ledger, rows),
  merge: (names, summaries) => {
    const next = Workspace.ofSummaries(names, summaries);
    if (workspace) workspace.free();
    workspace = next;
  },
  summary: () => workspace.summary(),
  summaryName: () => workspace.summaryName(),
  verify: (summary) => workspace.verify(summary),
  tables: () => workspace.tables(),
  open: (name, parcel) => workspace.open(name, parcel),
  refuse: (name, bytes, code) => workspace.refuse(name, bytes, code),
  map: (file, sheet, mapping) => workspace.map(file, sheet, mapping),
  remember: (mappings) => workspace.remember(mappings),
  grid: (file, sheet, fromRow, rows) => workspace.grid(file, sheet, fromRow, rows),
  unload: (file) => workspace.unload(file),
  assess: () => workspace.assessPacked(),
  forms: () => workspace.formsPacked(),
  plans: () => workspace.plansPacked(),
  page: (list, query) => workspace.page(list, query),
  breakdown: (division) => workspace.breakdown(division),
  explain: (figure) => workspace.explain(figure),
  fix: (findings, original) => workspace.fix(findings, original),
  edit: (file, edits, original) => workspace.edit(file, edits, original),
  mark: (file, original) => workspace.mark(file, original),
  badRows: (file) => workspace.badRows(file),
  bundle,
  waive: (waivers) => workspace.waive(waivers),
  enter: (entries) => workspace.enter(entries),
  advise: (org) => workspace.advise(org),
  plan: (wishes) => workspace.plan(wishes),
  compare: (earlier) => workspace.compare(earlier),
  render: (report, options) => workspace.render(report, options),
};

serve(self, {
  /** `source`: the engine's bytes, or the address to fetch them from. `role`: "engine" or "reader". */
  start: async (source, role) => {
    ({ memory } = await init({ module_or_path: source }));
    serve(self, role === "reader" ? reader : engine, () => isSpent(memory));
    return role === "reader" ? null : catalog();
  },
});
