import init, { catalog, merge, template, Workspace } from "engine";
import { serve } from "./dispatch.js";

let workspace = null;

serve(self, {
  /** `source`: the engine's bytes, or the address to fetch them from. */
  start: async (source) => {
    await init({ module_or_path: source });
    return catalog();
  },
  open: (options) => {
    const next = new Workspace(options);
    if (workspace) workspace.free();
    workspace = next;
  },
  template,
  merge,
  load: (name, bytes) => workspace.load(name, bytes),
  map: (file, sheet, mapping) => workspace.map(file, sheet, mapping),
  unload: (file) => workspace.unload(file),
  assess: () => workspace.assess(),
  page: (list, query) => workspace.page(list, query),
  explain: (figure) => workspace.explain(figure),
  fix: (findings) => workspace.fix(findings),
  render: (report, options) => workspace.render(report, options),
});
