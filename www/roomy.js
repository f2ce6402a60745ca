/** Pages of memory a module may have at most, and the section it says that in. */
const MOST = [0x80, 0x80, 0x04];
const MEMORY = 5;

/** A number of the format, and where it ends. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

/** The engine with leave to take 4 GiB, all it can address; as built it ends at half of that, which is right for a browser. */
export function roomy(module) {
  const bytes = new Uint8Array(module);
  let at = 8;
  while (at < bytes.length) {
    const [size, body] = number(bytes, at + 1);
    if (bytes[at] === MEMORY) {
      // One memory: how many, whether it is limited, the least, the most.
      const [, most] = number(bytes, body + 2);
      const [, end] = number(bytes, most);
      if (bytes[body + 1] === 1 && end - most === MOST.length) bytes.set(MOST, most);
      return bytes;
    }
    at = body + size;
  }
  return bytes;
}
