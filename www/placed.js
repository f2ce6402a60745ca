import { noChange } from "lit";
import { Directive, directive } from "lit/directive.js";

/** Sets styles of an element one by one: the page's policy refuses them in an attribute, which lit's own way begins with. */
class Placed extends Directive {
  #before = {};

  render() {
    return noChange;
  }

  update({ element }, [styles]) {
    for (const name of Object.keys(styles)) {
      if (styles[name] === this.#before[name]) continue;
      this.#before[name] = styles[name];
      element.style[name] = typeof styles[name] === "number" ? `${styles[name]}px` : styles[name];
    }
    return noChange;
  }
}

/** `<div ${placed({ height: 40 })}>`; numbers are pixels. */
export const placed = directive(Placed);
