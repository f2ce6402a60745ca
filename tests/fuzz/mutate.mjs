import { deflateRawSync, inflateRawSync, crc32 } from "node:zlib";

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** The bytes with a few changes; in a zip mostly inside one entry, so that something is left to read. */
export function mutated(bytes, random) {
  const entries = bytes.readUInt32LE !== undefined && bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50 ? zipEntries(bytes) : [];
  if (entries.length === 0 || random() < 0.15) return changed(bytes, random);
  const at = Math.floor(random() * entries.length);
  entries[at].content = changed(entries[at].content, random);
  return zipped(entries);
}

function changed(bytes, random) {
  let out = Buffer.from(bytes);
  const pick = (limit) => Math.floor(random() * limit);
  for (let times = 1 + pick(6); times > 0 && out.length > 0; times--) {
    const at = pick(out.length);
    const kind = pick(7);
    if (kind === 0) out[at] ^= 1 << pick(8);
    else if (kind === 1) out[at] = pick(256);
    else if (kind === 2 && at + 4 <= out.length) out.writeUInt32LE(EDGES[pick(EDGES.length)], at);
    else if (kind === 3 && at + 2 <= out.length) out.writeUInt16LE(EDGES[pick(EDGES.length)] & 0xffff, at);
    else if (kind === 4) out = Buffer.concat([out.subarray(0, at), out.subarray(Math.min(out.length, at + 1 + pick(64)))]);
    else if (kind === 5) out = Buffer.concat([out.subarray(0, at), out.subarray(at, at + 1 + pick(64)), out.subarray(at)]);
    else if (kind === 6 && pick(4) === 0) out = out.subarray(0, at);
  }
  return out;
}

/** Entries as the central directory lists them; none when the zip is odd. */
function zipEntries(bytes) {
  try {
    const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
    const entries = [];
    for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
      const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const raw = bytes.subarray(start, start + packed);
      const content = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: 2 ** 24 });
      entries.push({ name: bytes.subarray(at + 46, at + 46 + name), content });
      at += 46 + name + extra + comment;
    }
    return entries;
  } catch {
    return [];
  }
}

function zipped(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content, { level: 1 });
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), facts, name, packed);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, place, name);
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
