import { toolOfThePage } from "./help.mjs";

/** ES2019, and what Chromium 78 knows beyond: class fields (not methods) with #, BigInt, import.meta, `export * as`. */
const KNOWN = new Set(`Program Identifier Literal TemplateLiteral TemplateElement TaggedTemplateExpression
  ExpressionStatement BlockStatement EmptyStatement DebuggerStatement ReturnStatement LabeledStatement BreakStatement ContinueStatement
  IfStatement SwitchStatement SwitchCase ThrowStatement TryStatement CatchClause WhileStatement DoWhileStatement
  ForStatement ForInStatement ForOfStatement WithStatement FunctionDeclaration VariableDeclaration VariableDeclarator
  ThisExpression Super ArrayExpression ObjectExpression Property FunctionExpression ArrowFunctionExpression ParenthesizedExpression
  UnaryExpression UpdateExpression BinaryExpression AssignmentExpression LogicalExpression MemberExpression ConditionalExpression
  CallExpression NewExpression SequenceExpression YieldExpression AwaitExpression SpreadElement RestElement
  ObjectPattern ArrayPattern AssignmentPattern ClassDeclaration ClassExpression ClassBody MethodDefinition PropertyDefinition
  PrivateIdentifier MetaProperty ImportExpression ImportDeclaration ImportSpecifier ImportDefaultSpecifier ImportNamespaceSpecifier
  ExportNamedDeclaration ExportSpecifier ExportDefaultDeclaration ExportAllDeclaration`.split(/\s+/));

/** Uses of known kinds of syntax that came later. */
const LATER = {
  LogicalExpression: ({ operator }) => operator === "??",
  AssignmentExpression: ({ operator }) => /^(\?\?|\|\||&&)=$/.test(operator),
  MethodDefinition: ({ key }) => key.type === "PrivateIdentifier",
  BinaryExpression: ({ left }) => left.type === "PrivateIdentifier",
  VariableDeclaration: ({ kind }) => !["var", "let", "const"].includes(kind),
  ImportExpression: ({ options, phase }) => Boolean(options) || Boolean(phase),
  ImportDeclaration: ({ attributes, phase }) => attributes?.length > 0 || Boolean(phase),
  Literal: ({ regex }) => regex !== undefined && regex !== null && /[^gimsuy]/.test(regex.flags),
};

/** The places of `text` (an ES module) with syntax that Chromium 78 does not know. */
export async function refusedSyntax(text) {
  const { parseAst } = await toolOfThePage("vite");
  const refused = [];
  const refuse = (node) => refused.push(`${node.type}: ${text.slice(node.start, Math.min(node.end, node.start + 60))}`);

  function walk(node, inFunction) {
    if (!KNOWN.has(node.type) || LATER[node.type]?.(node) || node.decorators?.length > 0) refuse(node);
    if ((node.type === "AwaitExpression" || node.await === true) && !inFunction) refuse(node);
    const inside = inFunction || /Function/.test(node.type);
    for (const [key, value] of Object.entries(node)) {
      if (key === "parent") continue;
      for (const child of Array.isArray(value) ? value : [value]) {
        if (child !== null && typeof child === "object" && typeof child.type === "string") walk(child, inside);
      }
    }
  }
  walk(await parseAst(text), false);
  return refused;
}

/** Names of scripts and of style sheets that came after Chromium 78. */
const LATER_NAMES = [
  /\bstructuredClone\b/, /\.replaceAll\(/, /\.at\(-/, /\.findLast(Index)?\(/, /\bObject\.hasOwn\b/, /\bObject\.groupBy\b/,
  /\bAbortSignal\.(timeout|any)\b/, /\bPromise\.(any|withResolvers)\b/, /\bWeakRef\b/, /\brandomUUID\b/,
  /\.to(Sorted|Reversed|Spliced)\(/, /\bfromAsync\b/, /\.replaceChildren\(/, /\.checkVisibility\(/, /\bIntl\.Segmenter\b/,
  /[\s;{]aspect-ratio\s*:/, /[\s;{]inset\s*:/, /[\s;{](row-)?gap\s*:\s*[\d.]/, /:(is|where|has)\(/, /@(container|layer)\b/, /\bclamp\(/,
];

/** The places of a script with names that Chromium 78 does not know. */
export function laterNames(text) {
  return LATER_NAMES.map((name) => name.exec(text)).filter(Boolean).map(({ index }) => text.slice(Math.max(0, index - 30), index + 40));
}
