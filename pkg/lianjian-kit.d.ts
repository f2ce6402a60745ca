import type {
  Assessment, Catalog, Policy, Reading, Remembered, RenderOptions, ReportKind, ScoreEntry, Waiver,
} from "./lianjian.js";

/** What a person set, corrected and added, without any file: `files` only says which there were. */
export interface State {
  lianjian: 1;
  settings: { policy: string | Policy; period: string; asOf: string };
  corrections: Remembered[];
  waivers: Waiver[];
  entries: ScoreEntry[];
  wishes: { kind: "together" | "apart" | "alone" | "send" | "spare"; names: string[] }[];
  files: { file: string; sha256: string }[];
}

export interface LianjianKitEventMap {
  /** the engine has started */
  "lianjian-ready": CustomEvent<{ engine: string }>;
  /** files, matching or settings changed */
  "lianjian-change": CustomEvent<{ readings: Reading[] }>;
  /** there is a result */
  "lianjian-result": CustomEvent<Assessment>;
  /** a person takes a file home; preventDefault() keeps it from being downloaded */
  "lianjian-save": CustomEvent<{ name: string, type: string, blob: Blob }>;
  /** the rule book was opened, turned or closed */
  "lianjian-rules": CustomEvent<{ open: boolean, code: string }>;
  /** something could not be done */
  "lianjian-error": CustomEvent<{ message: string }>;
}

/** `<lianjian-kit>`: checks the ledgers of regional Party building on the person's own computer. */
export class LianjianKit extends HTMLElement {
  /** What was made of each file. */
  readonly readings: Reading[];
  /** The result; null while there is none. */
  readonly assessment: Assessment | null;
  /** Rules, articles, ledgers and rule packs; null while the engine has not started. */
  readonly catalog: Catalog | null;
  /** The id of a rule pack, or a rule pack of one's own. */
  policy: string | Policy;
  period: string;
  asOf: string;
  ledgers: string;
  steps: string;
  langSize: "normal" | "large" | "huge";
  noDownload: boolean;
  /** Reads files; resolves when all are read, with the readings of everything that is loaded: a file that could not be read is among them and says why. A sealed summary among them is kept to be merged. Never rejects: what could not be done at all is told by `lianjian-error`, before this resolves. */
  load(files: Iterable<File | { name: string, bytes: Uint8Array }>): Promise<Reading[]>;
  /** Reads the sample district; resolves when it is read, with the readings. */
  sample(): Promise<Reading[]>;
  /** Takes a file away. */
  unload(file: string): Promise<void>;
  /** Checks what is loaded, files still being read included, and shows the result; resolves when that is done, with the assessment. Never rejects: null when it could not be done, which `lianjian-error` has told before. */
  assess(): Promise<Assessment | null>;
  /** A report as bytes. Names of people are hidden unless `options.masked` is false. */
  render(kind: ReportKind, options?: RenderOptions): Promise<Uint8Array>;
  /** Settings, corrections and what people added, as plain data without any file. */
  save(): State;
  /** The same again, before or after files are loaded. Rejects what is no state. */
  restore(state: State): Promise<void>;
  /** Opens the rule book at a rule, such as "MTG02", or at its index. */
  rules(code?: string): void;
  /** Back to where the person was. */
  closeRules(): void;
  /** Ends the engine and forgets the files; for portals that take the element off the page for good. */
  close(): void;
  addEventListener<K extends keyof LianjianKitEventMap>(
    type: K, listener: (event: LianjianKitEventMap[K]) => void, options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** What a page that holds lianjian.html in a frame sends, and is answered. */
export type FrameCall = { lianjian: 1; id: number | string; call: string; args?: unknown[] };
export type FrameAnswer = { lianjian: 1; id: number | string; ok: unknown } | { lianjian: 1; id: number | string; error: { message: string } };
export type FrameEvent = { lianjian: 1; event: "ready" | "change" | "result" | "save" | "rules" | "error"; detail: unknown };

declare global {
  interface HTMLElementTagNameMap {
    "lianjian-kit": LianjianKit;
  }
}
