/** A portal of plain pages: it takes the papers that the element hands over, and keeps the verdict. */
const kit = document.querySelector("lianjian-kit");
const verdict = document.getElementById("verdict");
const papers = document.getElementById("papers");

kit.addEventListener("lianjian-result", ({ detail: { findings, seal } }) => {
  const wrong = findings.filter((it) => it.severity === "error").length;
  verdict.textContent = `自查完成，必须改 ${wrong} 处，校验码 ${seal.slice(0, 12)}…`;
});

kit.addEventListener("lianjian-save", ({ detail: { name, blob } }) => {
  const line = document.createElement("li");
  line.textContent = `${name}（${Math.ceil(blob.size / 1024)} KB）`;
  papers.append(line);
});
