/** A portal that trusts the page with nothing: its frame has an origin of its own, so messages are told by their source. */
export const sandboxed = (sandbox) => `<!doctype html><meta charset="utf-8"><title>OA</title>
<iframe title="台账自查" sandbox="${sandbox}" width="1200" height="700"></iframe>
<script>
const frame = document.querySelector("iframe");
frame.src = "/lianjian/lianjian.html#embed=" + location.origin;
const waiting = new Map();
window.events = [];
window.origins = new Set();
window.ask = (call, ...args) => new Promise((resolve, reject) => {
  const id = waiting.size;
  waiting.set(id, { resolve, reject });
  frame.contentWindow.postMessage({ lianjian: 1, id, call, args }, "*");
});
addEventListener("message", ({ source, origin, data }) => {
  if (source !== frame.contentWindow || !data || data.lianjian !== 1) return;
  window.origins.add(origin);
  if (data.event) return window.events.push(data);
  if (data.error) waiting.get(data.id).reject(new Error(data.error.message));
  else waiting.get(data.id).resolve(data.ok);
});
</script>`;
