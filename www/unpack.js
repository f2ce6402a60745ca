/**
 * The assessment of the engine's `assessPacked`: its duties and findings share their texts until here. Its
 * forms and proposals are asked for apart, with `formsPacked` and `plansPacked`.
 */
export function unpack(bytes) {
  const first = bytes.indexOf(10) + 1;
  const second = bytes.indexOf(10, first) + 1;
  const assessment = json(bytes.subarray(0, first - 1));
  const shared = json(bytes.subarray(first, second - 1));
  const numbers = new Numbers(new Uint32Array(bytes.slice(second).buffer), shared);
  assessment.duties = Array.from({ length: shared.duties }, () => duty(numbers, shared));
  assessment.findings = shared.keys.map((key) => finding(numbers, shared, key));
  return assessment;
}

export function json(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function duty(numbers, { orgs, kinds, terms, statuses, texts }) {
  const next = () => numbers.next();
  const [org, [duty, rule], [period, due]] = [orgs[next()], kinds[next()], terms[next()]];
  const [status, required, counted, note] = [statuses[next()], next(), next(), texts[next()]];
  const at = numbers.list(() => numbers.place());
  const rejected = numbers.list(() => ({ at: numbers.place(), why: texts[next()] }));
  return { org, duty, rule, period, due, status, required, counted, at, rejected, note };
}

function finding(numbers, { orgs, periods, rules, texts, fixes }, key) {
  const next = () => numbers.next();
  const [id, [rule, severity, basis]] = [next(), rules[next()]];
  const [org = null, period = null, message] = [orgs[next() - 1], periods[next() - 1], texts[next()]];
  const at = numbers.list(() => numbers.place());
  const because = numbers.list(() => ({ at: numbers.place(), note: texts[next()] }));
  const fix = fixes[next() - 1];
  return { id, key, rule, severity, org, period, message, at, because, basis, ...(fix && { fix }) };
}

/** What is packed as numbers, one after another. */
class Numbers {
  #all;
  #sheets;
  #at = 0;

  constructor(all, { sheets }) {
    this.#all = all;
    this.#sheets = sheets;
  }

  next() {
    return this.#all[this.#at++];
  }

  list(one) {
    const all = [];
    for (let left = this.next(); left > 0; left--) all.push(one());
    return all;
  }

  /** A cell, or a rectangle of them. */
  place() {
    const packed = this.next();
    const [file, sheet] = this.#sheets[packed >>> 1];
    const from = this.#address();
    return { file, sheet, cell: packed % 2 ? `${from}:${this.#address()}` : from };
  }

  #address() {
    return letters(this.next()) + (this.next() + 1);
  }
}

/** A column counted from 0, as spreadsheets call it. */
function letters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
