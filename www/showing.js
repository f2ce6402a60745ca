/** What is on show; views read it and listen to "change". What extends it says which `step` that is. */
export class Showing extends EventTarget {
  tab = "overview";
  /** Filters handed to the list of findings by a link elsewhere. */
  filter = {};
  /** What the drawer shows, or null. */
  drawer = null;
  /** How the list of findings is grouped, and the groups folded. */
  grouping = { by: "rule", folded: new Set() };
  /** The cell of a sheet on show, { file, sheet, cell, opener }; null while none is. */
  sheet = null;
  /** The page of the rule book on show: { code, back } with code "" for the index; null while it is closed. */
  book = null;
  /** While true every tab shows everything it has. */
  printing = false;

  look(tab, filter = {}) {
    this.tab = tab;
    this.filter = filter;
    this.changed();
  }

  /** Opens the rule book over whatever is on show; `code` "" is its index. */
  openRules(code = "", opener = null) {
    const before = this.book || { back: `返回${STEPS[this.step - 1]}`, drawer: this.drawer, opener, scroll: window.scrollY };
    if (this.book && this.book.code === code) return;
    this.book = { ...before, code };
    this.drawer = null;
    this.tell("rules", { open: true, code });
  }

  /** Back to where one was: the same step, the same drawer, the same line. `away`: or on to somewhere else. */
  closeRules(away = false) {
    if (!this.book) return;
    const { drawer, opener, scroll } = this.book;
    this.book = null;
    if (!away) this.drawer = drawer;
    this.tell("rules", { open: false, code: "" });
    if (!away) this.dispatchEvent(new CustomEvent("return", { detail: { opener: drawer ? null : opener, scroll } }));
  }

  /** `what`: { figure } or { finding }; the drawer returns the focus to `opener`. */
  open(what, opener) {
    this.drawer = { ...what, opener };
    this.changed();
  }

  close() {
    this.drawer = null;
    this.changed();
  }

  /** Opens a sheet at a cell or a range of cells; the focus returns to `opener`. */
  showSheet({ file, sheet, cell }, opener = null) {
    this.sheet = { file, sheet, cell, opener };
    this.changed();
  }

  /** The sheet on show is now in a file of this name. */
  followSheet(file) {
    this.sheet = { ...this.sheet, file, moved: true };
    this.changed();
  }

  closeSheet() {
    this.sheet = null;
    this.changed();
  }

  /** Whether the page around took what it was told. */
  tell(name, detail) {
    const taken = !this.dispatchEvent(new CustomEvent("tell", { detail: { name, detail }, cancelable: true }));
    this.changed();
    return taken;
  }

  changed() {
    this.dispatchEvent(new Event("change"));
  }
}

export const STEPS = ["选择文件", "核对识别", "自查结果", "出报告"];
