import { inflateRawSync } from "node:zlib";

/** The parts of an archive by their names, in the order they stand; [name, bytes] each. */
export function unzip(bytes) {
  const buffer = Buffer.from(bytes);
  let at = buffer.readUInt32LE(buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  const parts = [];
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((it) => buffer.readUInt16LE(at + it));
    const local = buffer.readUInt32LE(at + 42);
    const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const raw = buffer.subarray(from, from + buffer.readUInt32LE(at + 20));
    parts.push([buffer.toString("utf8", at + 46, at + 46 + name), buffer.readUInt16LE(at + 10) === 0 ? raw : inflateRawSync(raw)]);
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** What is wrong with a text that should be XML; "" when nothing is. */
export function malformed(text) {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return "a control character";
  const open = [];
  for (const [whole, before, closing, name, attributes, empty] of text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "").matchAll(/([^<]*)<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]*$|</g)) {
    if (whole === "<") return "a stray <";
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(before ?? whole) || /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(attributes ?? "")) return "a stray &";
    if (name === undefined || empty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return `</${name}> out of place`;
  }
  return open.length > 0 ? `<${open.pop()}> stays open` : "";
}
