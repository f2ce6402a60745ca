import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { STRICT, examples } from "./example.mjs";
import { serve } from "./server.mjs";

const address = pathToFileURL(join(pkg, "lianjian.html")).href;
const BROWSERS = ["Edge", "Chrome", "360 安全浏览器（极速模式）", "奇安信可信浏览器"];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The page in a browser without some of what it needs. */
async function without(what, at = address) {
  const page = await browser.newPage();
  await page.addInitScript(what);
  await page.goto(at);
  return page;
}

test("a browser without custom elements is told to be too old, and which to use", async () => {
  const page = await without(() => Object.defineProperty(window, "customElements", { value: undefined }));
  await page.getByText("这个浏览器太旧，打不开。请换用下面的浏览器。").waitFor();
  for (const name of BROWSERS) assert.ok((await page.locator("body").innerText()).includes(name), name);
  await page.close();
});

test("in IE mode the page says how to switch to the other kernel", async () => {
  const page = await without(() => {
    Object.defineProperty(document, "documentMode", { value: 11 });
    Object.defineProperty(window, "customElements", { value: undefined });
  });
  await page.getByText("现在是 IE 内核（兼容模式），打不开。请在地址栏右边切换到极速模式，或者换用下面的浏览器。").waitFor();
  await page.close();
});

test("a browser without WebAssembly is told which to use", async () => {
  const page = await without(() => {
    delete window.WebAssembly;
    const Own = window.Worker;
    window.Worker = class extends Own {
      constructor(url) {
        const bare = `delete self.WebAssembly; importScripts(${JSON.stringify(url)});`;
        super(URL.createObjectURL(new Blob([bare], { type: "text/javascript" })));
      }
    };
    const keep = URL.revokeObjectURL;
    URL.revokeObjectURL = (url) => setTimeout(() => keep.call(URL, url), 5000);
  });
  await page.locator(".notice", { hasText: "这个浏览器打不开核查程序，请换用新一些的 Edge、Chrome 或国产浏览器的极速模式" }).waitFor();
  await page.close();
});

test("without scripts the page still names the browsers to use", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  for (const name of BROWSERS) assert.ok((await page.locator("body").innerText()).includes(name), name);
  await context.close();
});

test("a portal's page shows what stands between the tags where the element cannot run", async () => {
  const server = await serve({ csp: STRICT, pages: examples() });
  const page = await without(() => Object.defineProperty(window, "customElements", { value: undefined }), `${server.origin}/portal/portal.html`);
  await page.getByText("这个浏览器太旧，打不开。请改用 Edge、Chrome").waitFor();
  await page.close();
  server.close();
});
