/**
 * The user's home folder. Nearly always the environment names it, and then `node:os` need not be loaded. For a user that the system does not
 * know, as in a container that runs under any number, it is `/`, as such containers themselves say.
 */
export function homeFolder({ HOME }: Readonly<Record<string, string | undefined>> = process.env): string {
  // An empty name would mean whatever folder one is in.
  return HOME === undefined || HOME === '' ? homeInSystem() : HOME;
}

function homeInSystem(): string {
  try {
    return process.getBuiltinModule('node:os').userInfo().homedir;
  } catch {
    return '/';
  }
}
