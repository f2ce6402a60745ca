/** What the command line shares with the page. */
export { bookEnding, stemOf } from "./names.js";
export { PAPERS, paperName } from "./papers.js";
export { parseResult } from "./earlier.js";
export { mistakes, parsePack } from "./pack.js";
export { Crash, crew, lanes, Overlong, patience, Readers, serve, Stopped } from "./readers.js";
export { Entries } from "./entries.js";
export { columnsCsv, csvOf, parquetOf } from "./tables.js";
export { Waivers } from "./waivers.js";
