/** Workbooks of Excel and WPS that are written back as what they are. */
const BOOK = /\.(xlsx|xlsm|xltx|xltm)$/i;

/** "街道/名册.xls" → ["街道/名册", ".xls"] */
export function parted(name) {
  const [, stem, ending] = /^(.*?)(\.[^./]*)?$/s.exec(name);
  return [stem, ending || ""];
}

/** The ending of a file written back as a workbook. One whose macros came along must say so. */
export function bookEnding({ file, format }) {
  const [, ending] = parted(file);
  if (keepsFormats(format) && BOOK.test(ending)) return ending;
  return format === "xlsm" ? ".xlsm" : ".xlsx";
}

/** Whether a file of this format comes back as it was but for what is changed. */
export const keepsFormats = (format) => format === "xlsx" || format === "xlsm";

/** A file's name without its folder and its ending. */
export const stemOf = (file) => parted(file.split("/").pop())[0];
