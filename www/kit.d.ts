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
  // %EVENTS%
}

/** `<lianjian-kit>`: checks the ledgers of regional Party building on the person's own computer. */
export class LianjianKit extends HTMLElement {
  // %MEMBERS%
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
