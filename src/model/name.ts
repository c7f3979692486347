/** Whether two names mean the same: names of LINSTOR, keys of properties and headings are the same in any letter case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
