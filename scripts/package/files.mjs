/** @typedef {{ path: string, mode: number, content: Buffer }} PlainFile */
/** @typedef {{ path: string, link: string }} Link A symbolic link. */
/** @typedef {{ path: string, folder: true }} Folder */
/** @typedef {PlainFile | Link} File What a package holds, by its path without a leading slash. */

/**
 * Files with the folders they lie in, each once, in the order of their paths: a folder comes before what is in it.
 * @param {readonly File[]} files
 * @param {(folder: string) => boolean} wanted
 * @returns {(File | Folder)[]}
 */
export function withFolders(files, wanted = () => true) {
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)).filter(wanted));
  /** @type {(File | Folder)[]} */
  const all = [...files, ...[...folders].map((path) => ({ path, folder: /** @type {const} */ (true) }))];
  return all.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function foldersOf(path) {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** @param {File | Folder} file */
export function contentOf(file) {
  return 'content' in file ? file.content : Buffer.alloc(0);
}

/** Permissions with the type of the file, as `stat` gives them. @param {File | Folder} file */
export function fullMode(file) {
  if ('folder' in file) return 0o040755;
  return 'link' in file ? 0o120777 : 0o100000 | file.mode;
}
