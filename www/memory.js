/** Words in which browsers say that no memory is left. */
const SPENT = /out of memory|memory limit|allocat|memory\.grow|memory size|array buffer length|array length/i;

/** Whether an error says that no memory is left; an exhausted stack is another matter. */
export const saysSpent = ({ name = "", message = "" }) => SPENT.test(message) || (name === "RangeError" && !/stack|recursion/i.test(message));

/**
 * Whether an instance that died had no room to double its memory, which is what it asks for when a list outgrows it:
 * a trap alone does not tell a malformed file from one that is too large. Only for an instance that is dead.
 */
export function isSpent(memory) {
  try {
    memory.grow(memory.buffer.byteLength / 65536);
    return false;
  } catch (error) {
    return true;
  }
}
