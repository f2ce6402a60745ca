import { saysSpent } from "./memory.js";

/** Answers every request, once, whatever happens inside the call. `spent()`: whether what trapped had no memory left. */
export function serve(port, calls, spent = () => false) {
  port.onmessage = async ({ data: { id, call, args } }) => {
    try {
      if (!Object.prototype.hasOwnProperty.call(calls, call)) throw new TypeError(`no such call: ${call}`);
      const ok = await calls[call](...args);
      port.postMessage({ id, ok }, ok instanceof Uint8Array ? [ok.buffer] : []);
    } catch (error) {
      port.postMessage({ id, error: { ...plain(error), spent: saysSpent(error) || (error instanceof WebAssembly.RuntimeError && spent()) } });
    }
  };
}

function plain(error) {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}
