/** What a pack must say to make of the one below it what is wanted; undefined: nothing. Read back by the engine's own merging. */
export function patch(below, wanted) {
  if (JSON.stringify(below) === JSON.stringify(wanted)) return undefined;
  if (isMap(below) && isMap(wanted)) return ofMaps(below, wanted);
  if (isNamed(below) && isNamed(wanted) && below.length > 0) return ofLists(below, wanted);
  return wanted;
}

/** The new pack: its own name, the pack it extends and what differs from that. */
export function extending(id, below, wanted) {
  const { id: own, title, version, note, ...rest } = wanted;
  const { id: theirs, title: ignored, version: old, note: said, ...base } = below;
  return { id: own, extends: id, title, version, note, ...patch({ ...base, extends: id }, { ...rest, extends: id }) };
}

/** The name a thing of a list goes by, as the engine tells it. */
export const nameOf = (it) => it.id || it.duty;

function ofMaps(below, wanted) {
  const all = {};
  for (const key of Object.keys(wanted)) {
    const differs = key in below ? patch(below[key], wanted[key]) : wanted[key];
    if (differs === WHOLE) return { ...wanted, replace: true };
    if (differs !== undefined) all[key] = differs;
  }
  for (const key of Object.keys(below)) if (!(key in wanted)) all[key] = null;
  return Object.keys(all).length > 0 ? all : undefined;
}

/** The answer of a list whose order no additions give: whatever holds it must be written whole. */
const WHOLE = Symbol("whole");

function ofLists(below, wanted) {
  const all = [];
  const names = wanted.map(nameOf);
  const kept = below.map(nameOf).filter((it) => names.includes(it));
  const added = names.filter((it) => !kept.includes(it));
  if ([...kept, ...added].join("\n") !== names.join("\n")) return WHOLE;
  for (const it of wanted) {
    const known = below.find((one) => nameOf(one) === nameOf(it));
    const differs = known ? patch(known, it) : it;
    if (differs !== undefined) all.push({ ...(it.id ? { id: it.id } : { duty: it.duty }), ...differs });
  }
  for (const it of below) {
    const gone = !wanted.some((one) => nameOf(one) === nameOf(it));
    if (gone) all.push({ ...(it.id ? { id: it.id } : { duty: it.duty }), remove: true });
  }
  return all.length > 0 ? all : undefined;
}

const isMap = (it) => it !== null && typeof it === "object" && !Array.isArray(it);
const isNamed = (it) => Array.isArray(it) && it.every((one) => isMap(one) && nameOf(one));
