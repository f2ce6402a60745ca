/**
 * Another reader in a worker: { reader } prepares it, then bytes are read and the number of rows is answered.
 * The bench serves the readers' scripts beside this one.
 */
const READERS = {
  SheetJS: { script: "xlsx.js", read: (bytes) => sheetjs(bytes, {}) },
  "SheetJS dense": { script: "xlsx.js", read: (bytes) => sheetjs(bytes, { dense: true }) },
  ExcelJS: {
    script: "exceljs.js",
    read: async (bytes) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes.buffer);
      return book.worksheets[0].actualRowCount;
    },
  },
};

function sheetjs(bytes, options) {
  const book = XLSX.read(bytes, { type: "array", cellDates: true, ...options });
  return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 }).length;
}

let read = null;

self.onmessage = async ({ data }) => {
  if (data.reader) {
    self.window = self;
    importScripts(READERS[data.reader].script);
    ({ read } = READERS[data.reader]);
    self.postMessage("ready");
  } else {
    self.postMessage(await read(data));
  }
};
