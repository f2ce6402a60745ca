/** Checks folders of ledgers over 2025: one { folder, asOf } a line on stdin, one Assessment a line on stdout. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import init, { Workspace } from "../../pkg/lianjian.js";

await init();
for await (const line of createInterface({ input: process.stdin })) {
  const { folder, asOf } = JSON.parse(line);
  const workspace = new Workspace({ period: "2025", asOf });
  for (const name of readdirSync(folder).sort()) workspace.load(name, new Uint8Array(readFileSync(join(folder, name))));
  process.stdout.write(`${JSON.stringify(workspace.assess())}\n`);
  workspace.free();
}
