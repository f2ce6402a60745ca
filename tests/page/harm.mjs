/**
 * Runs in the page before anything else. Notes every worker, and ends the engine at the call named in `window.harm`,
 * once: "trap" and "memory" as the engine reports them, "terminated" and "speechless" as a browser does, "silent" not at all.
 */
export function harmful() {
  window.harm = null;
  const dead = { trap: ["RuntimeError", "unreachable"], memory: ["RangeError", "WebAssembly.Memory.grow(): Maximum memory size exceeded"] };
  window.Worker = class extends Worker {
    postMessage(message, transfer) {
      const { harm } = window;
      if (!harm || message.call !== harm.call) return super.postMessage(message, transfer);
      window.harm = null;
      if (harm.how in dead) {
        const [name, words] = dead[harm.how];
        setTimeout(() => this.onmessage({ data: { id: message.id, error: { name, message: words } } }));
        return undefined;
      }
      super.terminate();
      const last = { terminated: "terminated", speechless: "" }[harm.how];
      if (last !== undefined) setTimeout(() => this.onerror(new ErrorEvent("error", { message: last })));
      return undefined;
    }
  };
}

/** Counts what is tried and what fails. */
export class Tally {
  tried = 0;
  failures = [];

  async case(name, work) {
    this.tried += 1;
    try {
      await work();
    } catch (error) {
      this.failures.push(`${name}: ${String(error.message).split("\n").slice(0, 12).join(" ")}`);
    }
  }

  line(title) {
    return `${title}: ${this.tried} cases tried, ${this.failures.length} failures`;
  }
}
