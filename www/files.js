/** Lock files of office programs and hidden files are nobody's ledger. */
const NOISE = /^(~\$|\.)/;

/** Files of an `<input type=file>` or a plain list, named by their place inside the chosen folder; or names with bytes. */
export function chosen(files) {
  return [...files]
    .map((it) => (ArrayBuffer.isView(it.bytes) ? { name: it.name, blob: new Blob([it.bytes]) } : { name: inside(it.webkitRelativePath || it.name), blob: it }))
    .filter(({ name }) => name.split("/").every((part) => !NOISE.test(part)));
}

/** Files dropped on the page, folders searched to the bottom. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
  if (entries.length === 0) return chosen(transfer.files);
  const found = [];
  for (const entry of entries) await walk(entry, entry.isDirectory ? entry.fullPath.length + 1 : 1, found);
  return found;
}

async function walk(entry, cut, found) {
  if (NOISE.test(entry.name)) return;
  if (entry.isFile) {
    const blob = await new Promise((resolve, reject) => entry.file(resolve, reject));
    found.push({ name: entry.fullPath.slice(cut), blob });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const batch = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return;
    for (const child of batch) await walk(child, cut, found);
  }
}

function inside(path) {
  return path.slice(path.indexOf("/") + 1);
}

/** Offers a file as a download. Throws where the browser refuses. */
export function save(name, blob) {
  const link = document.createElement("a");
  try {
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
  } catch (error) {
    throw new Error(`浏览器没有让保存“${name}”，请换一个浏览器，或者请管理员放开下载（${error.message}）`);
  }
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const JSON_TYPE = "application/json";

/** Bytes of a base64 text. */
export function decode(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
