import { html } from "lit";
import { STEPS } from "./showing.js";

/** The button to the step after this one; nothing after the last that is shown. */
export function onward(session, step, blocked = false) {
  const next = session.host.after(step);
  if (!next) return "";
  const title = next === 3 ? "开始自查" : STEPS[next - 1];
  return html`<button class=${step === 3 ? "no-print" : "primary"} ?disabled=${blocked || Boolean(session.busy)} @click=${() => session.go(next)}>下一步：${title}</button>`;
}
