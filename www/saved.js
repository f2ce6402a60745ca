/** What a saved file holds; throws the complaint when it is no JSON, or not what was looked for. */
export function parseSaved(text, isIt, complaint) {
  let found = null;
  try {
    found = JSON.parse(text);
  } catch (error) {
    found = null;
  }
  if (!found || !isIt(found)) throw new Error(complaint);
  return found;
}

/** The same for a list of things. */
export function parseList(text, isOne, complaint) {
  return parseSaved(text, (it) => Array.isArray(it) && it.every(isOne), complaint);
}
