/**
 * The assessment of the engine's `assessPacked`: its duties and findings share their texts until here. Its
 * proposals are asked for apart, with `plansPacked`.
 */
export function unpack(bytes) {
  const [figures, duties, findings, numbers] = parts(bytes);
  const assessment = json(figures);
  assessment.duties = dutiesOf(json(duties), new Uint32Array(numbers.slice().buffer));
  assessment.findings = findingsOf(json(findings));
  return assessment;
}

export function json(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The three lines, and what comes after them. */
function parts(bytes) {
  const starts = [0];
  while (starts.length < 4) starts.push(bytes.indexOf(10, starts[starts.length - 1]) + 1);
  return starts.map((start, index) => bytes.subarray(start, index < 3 ? starts[index + 1] - 1 : bytes.length));
}

function dutiesOf({ orgs, kinds, terms, statuses, texts, sheets }, numbers) {
  const duties = [];
  let at = 0;
  const next = () => numbers[at++];
  const list = (one) => {
    const all = [];
    for (let left = next(); left > 0; left--) all.push(one());
    return all;
  };
  const place = () => {
    const [file, sheet] = sheets[next()];
    return { file, sheet, cell: letters(next()) + (next() + 1) };
  };
  const refused = () => ({ at: place(), why: texts[next()] });
  while (at < numbers.length) {
    const [org, [duty, rule], [period, due]] = [orgs[next()], kinds[next()], terms[next()]];
    const [status, required, counted, note] = [statuses[next()], next(), next(), texts[next()]];
    duties.push({ org, duty, rule, period, due, status, required, counted, at: list(place), rejected: list(refused), note });
  }
  return duties;
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
