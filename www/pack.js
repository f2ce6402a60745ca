/** The rule pack in a file. Throws with a sentence for whoever wrote it. */
export function parsePack(text) {
  let pack = null;
  try {
    pack = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(error.message);
    const line = at ? `第 ${text.slice(0, Number(at[1])).split("\n").length} 行附近` : "内容";
    throw new Error(`文件不是 JSON 格式，${line}写得不对：常见的是少了逗号、引号，或者用了中文的引号、逗号`);
  }
  if (!pack || typeof pack !== "object" || Array.isArray(pack)) throw new Error("文件里不是规则包：最外层应当是一对花括号");
  return pack;
}

/** The engine's mistakes one by one: "规则包不能用：甲；乙" → ["甲", "乙"] */
export function mistakes(message) {
  return message.replace(/^规则包(不能用|读不懂)：/, "").split("；");
}

/** A pack, or the one of an id, with coverage rates of another base; the base is called by its usual name. */
export function onBase(pack, base, title) {
  const own = typeof pack === "object";
  const coverage = { ...(own ? pack.coverage : {}), base, title: null };
  // Without a pack below there is nothing a null could take away.
  if (own && !pack.extends) delete coverage.title;
  return { ...(own ? pack : { id: pack, extends: pack }), title, coverage };
}
