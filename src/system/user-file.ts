/** A file of this program in the home folder of a user, by its name. On Windows, too, paths may have slashes. */
export function userFile(home: string, name: string): string {
  return `${home}/.config/linstor/${name}`;
}
