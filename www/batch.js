/** What the command line shares with the page. */
export { bookEnding, stemOf } from "./names.js";
export { PAPERS, paperName } from "./papers.js";
export { parseResult } from "./earlier.js";
export { mistakes, parsePack } from "./pack.js";
export { hiddenLines } from "./hidden.js";
export { isSpent } from "./memory.js";
export { inOrder } from "./order.js";
export { otherYear, otherYearText, today } from "./period.js";
export { Progress } from "./progress.js";
export { Crash, LARGEST, overlarge, Overlong, Readers, serve, unopened } from "./readers.js";
export { Entries } from "./entries.js";
export { parquetOf } from "./parquet.js";
export { columnsCsv, csvOf } from "./tables.js";
export { roomy } from "./roomy.js";
export { summary } from "./told.js";
export { unread, unreadCsv, unreadLines } from "./unread.js";
export { Waivers } from "./waivers.js";
export { SEVERITY } from "./words.js";
