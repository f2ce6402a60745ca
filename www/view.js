import { LitElement } from "lit";
import { base } from "./styles.js";

/** A part of the page that shows a session and follows its changes. */
export class View extends LitElement {
  static properties = { session: { attribute: false } };
  static styles = base;

  #follow = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.session.addEventListener("change", this.#follow);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.session.removeEventListener("change", this.#follow);
  }
}

/** Registers an element once, even when the script is loaded twice. */
export function define(name, element) {
  if (!customElements.get(name)) customElements.define(name, element);
}
