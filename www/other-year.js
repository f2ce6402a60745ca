import { html } from "lit";
import { otherYear, otherYearText, periodName } from "./period.js";

/** Asks whether another year was meant, when the files tell of one; "" otherwise. */
export function otherYearAsked(session) {
  if (session.merged) return "";
  const { period } = session.settings;
  const other = otherYear(session.readings, period);
  if (!other) return "";
  const { step } = session;
  const change = async () => {
    await session.configure({ period: other.period });
    if (step === 3) await session.go(3);
  };
  return html`<p class="card row spread other-year no-print" role="note">
    <span class="warning">${otherYearText(other, period)}</span>
    <button ?disabled=${Boolean(session.busy)} @click=${change}>改为核查${periodName(other.period)}</button>
  </p>`;
}
