import { create, ts } from "@custom-elements-manifest/analyzer";

const TAG = "lianjian-kit";
const MODULE = "lianjian-kit.js";

/** The custom-elements manifest of the kit, of the comments in element.js: what portals may use, and no more. */
export function manifest(source) {
  const file = ts.createSourceFile(MODULE, source, ts.ScriptTarget.ES2015, true);
  const { modules: [made], ...rest } = create({ modules: [file] });
  const declarations = made.declarations.filter((it) => it.tagName === TAG).map(open);
  const name = declarations[0].name;
  const declaration = { name, module: MODULE };
  const exports = [
    { kind: "js", name, declaration },
    { kind: "custom-element-definition", name: TAG, declaration },
  ];
  return { ...rest, modules: [{ ...made, declarations, exports }] };
}

/** A declaration without what is private, and without what every element has. */
function open(declaration) {
  const members = declaration.members.filter((it) => it.privacy !== "private" && !it.static && !/Callback$/.test(it.name));
  const attributes = declaration.attributes.filter((it) => it.name !== "id");
  const events = declaration.events.filter((it) => it.name);
  return { ...declaration, members, attributes, events };
}

const comment = (text, indent) => (text ? `${indent}/** ${text.replace(/\s+/g, " ")} */\n` : "");

/** The same as types, put between the lines of kit.d.ts that stand for them. */
export function types({ modules: [{ declarations: [{ members, events }] }] }, frame) {
  const member = (it) => comment(it.description, "  ") + (it.kind === "method" ? method(it) : `  ${it.readonly ? "readonly " : ""}${it.name}: ${it.type.text};\n`);
  const event = (it) => `${comment(it.description, "  ")}  "${it.name}": ${it.type.text};\n`;
  const parts = { MEMBERS: members.map(member), EVENTS: events.map(event) };
  return frame.replace(/^ *\/\/ %([A-Z]+)%\n/gm, (_, name) => parts[name].join(""));
}

function method({ name, parameters = [], return: result }) {
  const all = parameters.map((it) => `${it.name}${it.optional ? "?" : ""}: ${it.type.text}`);
  return `  ${name}(${all.join(", ")}): ${result ? result.type.text : "void"};\n`;
}
