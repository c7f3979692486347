/** A word in single quotes for bash and zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A description on one line and free of the separator of the tables. */
export function shown(description: string): string {
  return description.replaceAll('\n', ' ').replaceAll('|', '/');
}
