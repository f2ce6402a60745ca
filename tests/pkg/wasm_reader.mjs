/**
 * Reads a WebAssembly module as Chromium 78 would, instruction by instruction, and throws at the first thing
 * it would not know. Known: the first version of WebAssembly, mutable globals in imports and exports,
 * sign extension, saturating conversion and bulk memory. https://webassembly.github.io/spec/core/binary/
 */
export function readOldModule(bytes) {
  const input = new Input(bytes);
  if (input.u32le() !== 0x6d736100 || input.u32le() !== 1) throw new Error("not a WebAssembly module of version 1");
  const seen = { functions: 0, instructions: 0, sections: [] };
  while (!input.done()) {
    const id = input.byte();
    const body = input.slice(input.leb());
    const read = SECTIONS[id];
    if (!read) throw new Error(`section ${id} is not known`);
    seen.sections.push(id);
    read(body, seen);
    if (id !== 0 && !body.done()) throw new Error(`section ${id} is longer than its contents`);
  }
  return seen;
}

class Input {
  #bytes;
  #at = 0;

  constructor(bytes) {
    this.#bytes = bytes;
  }

  done() {
    return this.#at === this.#bytes.length;
  }

  byte() {
    if (this.#at >= this.#bytes.length) throw new Error("the module ends too early");
    return this.#bytes[this.#at++];
  }

  slice(length) {
    if (this.#at + length > this.#bytes.length) throw new Error("the module ends too early");
    this.#at += length;
    return new Input(this.#bytes.subarray(this.#at - length, this.#at));
  }

  u32le() {
    return this.byte() + this.byte() * 2 ** 8 + this.byte() * 2 ** 16 + this.byte() * 2 ** 24;
  }

  leb() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** A number whose value does not matter. */
  skipLeb() {
    while (this.byte() >= 0x80);
  }

  list(item) {
    const count = this.leb();
    for (let i = 0; i < count; i += 1) item(this);
    return count;
  }
}

const VALUE_TYPES = new Set([0x7f, 0x7e, 0x7d, 0x7c]);
const FUNCREF = 0x70;
const EMPTY_BLOCK = 0x40;
const END = 0x0b;

function expect(what, value, ...allowed) {
  if (!allowed.includes(value)) throw new Error(`${what}: 0x${value.toString(16)} is not known`);
}

function valueType(input) {
  const type = input.byte();
  if (!VALUE_TYPES.has(type)) throw new Error(`value type 0x${type.toString(16)} is not known (reference types, SIMD)`);
}

function limits(input) {
  const flags = input.byte();
  expect("limits (shared memory, memory64)", flags, 0, 1);
  input.skipLeb();
  if (flags === 1) input.skipLeb();
}

function tableType(input) {
  expect("table of (reference types)", input.byte(), FUNCREF);
  limits(input);
}

function globalType(input) {
  valueType(input);
  expect("mutability", input.byte(), 0, 1);
}

function functionType(input) {
  expect("type (GC, exceptions)", input.byte(), 0x60);
  input.list(valueType);
  if (input.list(valueType) > 1) throw new Error("a function type with several results (multi-value)");
}

const IMPORTS = [(input) => input.skipLeb(), tableType, limits, globalType];

function importEntry(input) {
  input.slice(input.leb());
  input.slice(input.leb());
  const kind = input.byte();
  expect("import", kind, 0, 1, 2, 3);
  IMPORTS[kind](input);
}

function exportEntry(input) {
  input.slice(input.leb());
  expect("export", input.byte(), 0, 1, 2, 3);
  input.skipLeb();
}

function atMostOne(item, what) {
  return (input) => {
    if (input.list(item) > 1) throw new Error(`several ${what}`);
  };
}

function elementSegment(input) {
  const kind = input.leb();
  expect("element segment (reference types)", kind, 0, 1);
  if (kind === 0) constant(input);
  else expect("elements of (reference types)", input.byte(), 0);
  input.list((entry) => entry.skipLeb());
}

function dataSegment(input) {
  const kind = input.leb();
  expect("data segment", kind, 0, 1);
  if (kind === 0) constant(input);
  input.slice(input.leb());
}

function constant(input) {
  const op = input.byte();
  expect("constant expression", op, 0x23, 0x41, 0x42, 0x43, 0x44);
  IMMEDIATES[op](input);
  expect("end of a constant expression", input.byte(), END);
}

function functionBody(input, seen) {
  const body = input.slice(input.leb());
  body.list((local) => {
    local.skipLeb();
    valueType(local);
  });
  let last;
  while (!body.done()) {
    last = body.byte();
    const read = IMMEDIATES[last];
    if (!read) throw new Error(`instruction 0x${last.toString(16)} is not known`);
    read(body);
    seen.instructions += 1;
  }
  expect("end of a function", last, END);
  seen.functions += 1;
}

const SECTIONS = {
  0: () => {},
  1: (input) => input.list(functionType),
  2: (input) => input.list(importEntry),
  3: (input) => input.list((entry) => entry.skipLeb()),
  4: atMostOne(tableType, "tables"),
  5: atMostOne(limits, "memories"),
  6: (input) => input.list((entry) => {
    globalType(entry);
    constant(entry);
  }),
  7: (input) => input.list(exportEntry),
  8: (input) => input.skipLeb(),
  9: (input) => input.list(elementSegment),
  10: (input, seen) => input.list((entry) => functionBody(entry, seen)),
  11: (input) => input.list(dataSegment),
  12: (input) => input.skipLeb(),
};

/** What follows each instruction; one that is missing here is not known. */
const IMMEDIATES = {};
const define = (first, last, read) => {
  for (let op = first; op <= last; op += 1) IMMEDIATES[op] = read;
};
const nothing = () => {};
const index = (input) => input.skipLeb();
const zero = (input) => expect("table or memory index", input.byte(), 0);
const block = (input) => {
  const type = input.byte();
  if (type !== EMPTY_BLOCK && !VALUE_TYPES.has(type)) throw new Error("a block with parameters or several results (multi-value)");
};
const memoryAccess = (input) => {
  if (input.leb() > 3) throw new Error("alignment of several memories");
  input.skipLeb();
};

define(0x00, 0x01, nothing); // unreachable, nop
define(0x02, 0x04, block); // block, loop, if
define(0x05, 0x05, nothing); // else
define(END, END, nothing);
define(0x0c, 0x0d, index); // br, br_if
define(0x0e, 0x0e, (input) => { // br_table
  input.list(index);
  input.skipLeb();
});
define(0x0f, 0x0f, nothing); // return
define(0x10, 0x10, index); // call
define(0x11, 0x11, (input) => { // call_indirect
  input.skipLeb();
  zero(input);
});
define(0x1a, 0x1b, nothing); // drop, select
define(0x20, 0x24, index); // locals and globals
define(0x28, 0x3e, memoryAccess); // loads and stores
define(0x3f, 0x40, zero); // memory.size, memory.grow
define(0x41, 0x42, index); // i32.const, i64.const
define(0x43, 0x43, (input) => input.slice(4)); // f32.const
define(0x44, 0x44, (input) => input.slice(8)); // f64.const
define(0x45, 0xbf, nothing); // arithmetic and conversion
define(0xc0, 0xc4, nothing); // sign extension
define(0xfc, 0xfc, (input) => {
  const op = input.leb();
  if (op > 0x0b) throw new Error(`instruction 0xfc 0x${op.toString(16)} is not known (table.grow and its like)`);
  if (op === 0x08) { // memory.init
    input.skipLeb();
    zero(input);
  } else if (op === 0x09) { // data.drop
    input.skipLeb();
  } else if (op === 0x0a) { // memory.copy
    zero(input);
    zero(input);
  } else if (op === 0x0b) { // memory.fill
    zero(input);
  }
});
