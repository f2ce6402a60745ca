/** The assessment of the engine's `assessPacked`: its duties share their texts until here. */
export function unpack(bytes) {
  const [assessment, packed] = JSON.parse(new TextDecoder().decode(bytes));
  const { orgs, kinds, terms, texts, sheets, rows } = packed;
  const place = (at, column, row) => {
    const [file, sheet] = sheets[at];
    return { file, sheet, cell: `${letters(column)}${row + 1}` };
  };
  assessment.duties = rows.map(([org, kind, term, status, required, counted, note, at, rejected]) => ({
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
  return assessment;
}

/** A column counted from 0, as spreadsheets call it. */
function letters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
