/** Answers every request, once, whatever happens inside the call. */
export function serve(port, calls) {
  port.onmessage = async ({ data: { id, call, args } }) => {
    try {
      if (!Object.prototype.hasOwnProperty.call(calls, call)) throw new TypeError(`no such call: ${call}`);
      const ok = await calls[call](...args);
      port.postMessage({ id, ok }, ok instanceof Uint8Array ? [ok.buffer] : []);
    } catch (error) {
      port.postMessage({ id, error: plain(error) });
    }
  };
}

function plain(error) {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}
