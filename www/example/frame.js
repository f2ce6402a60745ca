/** A page with the whole page in a frame; they speak by messages, each naming the other's origin. */
const frame = document.querySelector("iframe");
const server = new URL("/lianjian/lianjian.html", location.href);
const waiting = new Map();
let asked = 0;

/** Asks the frame; resolves with its answer. */
function ask(call, ...args) {
  const id = asked++;
  frame.contentWindow.postMessage({ lianjian: 1, id, call, args }, server.origin);
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

const say = (text) => (document.getElementById("state").textContent = text);

function took(name, size) {
  const line = document.createElement("li");
  line.textContent = `${name}（${Math.ceil(size / 1024)} KB）`;
  document.getElementById("papers").append(line);
}

const told = {
  ready: async () => {
    await ask("configure", { period: "2025", asOf: "2025-12-31", noDownload: true });
    say("请在下面选择台账。");
  },
  result: ({ findings }) => {
    say(`自查完成，必须改 ${findings.filter((it) => it.severity === "error").length} 处。`);
    document.getElementById("log").disabled = false;
  },
  save: ({ name, blob }) => took(name, blob.size),
};

addEventListener("message", ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== server.origin || !data || data.lianjian !== 1) return;
  if (data.event) {
    if (told[data.event]) told[data.event](data.detail);
    return;
  }
  const { resolve, reject } = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.error) reject(new Error(data.error.message));
  else resolve(data.ok);
});

document.getElementById("log").addEventListener("click", async () => took("校验日志.txt", (await ask("render", "log")).length));

server.hash = `embed=${location.origin}`;
frame.src = server.href;
