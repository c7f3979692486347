/** Where a path of a connection keeps the network interface of one of its nodes. */
export function pathProperty(pathName: string, node: string): string {
  return `Paths/${pathName}/${node}`;
}
