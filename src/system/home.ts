/** The user's home folder. Nearly always the environment names it, and then `node:os` need not be loaded. */
export function homeFolder({ HOME }: Readonly<Record<string, string | undefined>> = process.env): string {
  // An empty name would mean whatever folder one is in.
  return HOME === undefined || HOME === '' ? process.getBuiltinModule('node:os').userInfo().homedir : HOME;
}
