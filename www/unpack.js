/**
 * The assessment of the engine's `assessPacked`: its duties and findings share their texts until here. Its
 * proposals can be many: they are parsed when they are read first.
 */
export function unpack(bytes) {
  const [figures, duties, findings, plans] = lines(bytes);
  const assessment = json(figures);
  assessment.duties = dutiesOf(json(duties));
  assessment.findings = findingsOf(json(findings));
  const plain = { configurable: true, enumerable: true };
  const get = () => {
    const value = json(plans);
    Object.defineProperty(assessment, "plans", { ...plain, value, writable: true });
    return value;
  };
  return Object.defineProperty(assessment, "plans", { ...plain, get });
}

/** The four lines. */
function lines(bytes) {
  const ends = [];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) ends.push(at);
  return [0, ...ends.map((it) => it + 1)].map((start, index) => bytes.subarray(start, ends[index]));
}

function json(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function dutiesOf({ orgs, kinds, terms, texts, sheets, rows }) {
  const place = (at, column, row) => {
    const [file, sheet] = sheets[at];
    return { file, sheet, cell: `${letters(column)}${row + 1}` };
  };
  return rows.map(([org, kind, term, status, required, counted, note, at, rejected]) => ({
    org: orgs[org],
    duty: kinds[kind][0],
    rule: kinds[kind][1],
    period: terms[term][0],
    due: terms[term][1],
    status,
    required,
    counted,
    at: at.map(([sheet, column, row]) => place(sheet, column, row)),
    rejected: rejected.map(([sheet, column, row, why]) => ({ at: place(sheet, column, row), why: texts[why] })),
    note: texts[note],
  }));
}

function findingsOf({ rules, orgs, periods, sheets, rows }) {
  const place = (at, cell) => {
    const [file, sheet] = sheets[at];
    return { file, sheet, cell };
  };
  return rows.map(([id, key, rule, org, period, message, at, because, fix]) => ({
    id,
    key,
    rule: rules[rule][0],
    severity: rules[rule][1],
    org: orgs[org],
    period: periods[period],
    message,
    at: at.map(([sheet, cell]) => place(sheet, cell)),
    because: because.map(([sheet, cell, note]) => ({ at: place(sheet, cell), note })),
    basis: rules[rule][2],
    ...(fix && { fix }),
  }));
}

/** A column counted from 0, as spreadsheets call it. */
function letters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
