/**
 * What Windows does differently. Its files have no owner and mode that Node could see: what is below the profile of a user is theirs. Folders
 * such as `C:\etc`, which anybody could make there, are no folders of the machine's administrator, so that nothing is read from them.
 */
export function isWindows(platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The folders of PATH, in order; in a copy of the environment of Windows the variable may be spelled `Path`. */
export function pathFolders(env: Environment, platform: NodeJS.Platform = process.platform): readonly string[] {
  if (!isWindows(platform)) return (env.PATH ?? '').split(':');
  return (variable(env, 'PATH') ?? '').split(';').filter((folder) => folder !== '');
}

/** The ends that the file of a program may have besides none: `.COM`, `.EXE`, … on Windows. */
export function programEnds(env: Environment, platform: NodeJS.Platform = process.platform): readonly string[] {
  if (!isWindows(platform)) return [];
  return (variable(env, 'PATHEXT') ?? '.COM;.EXE;.BAT;.CMD').split(';').filter((end) => end !== '');
}

/** The file names that `program` may have, without folders. */
export function programFiles(
  program: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): readonly string[] {
  const has = (end: string): boolean => program.toLowerCase().endsWith(end.toLowerCase());
  const ends = programEnds(env, platform);
  return ends.some(has) ? [program] : [program, ...ends.map((end) => program + end)];
}

/** Whether a program can be sent to the background, from where the shell brings it back. */
export function canBeStopped(platform: NodeJS.Platform = process.platform): boolean {
  return !isWindows(platform);
}

/** Whether the system refuses to touch a file only because another process has just opened or removed it. */
export function isInUse(code: string | undefined, platform: NodeJS.Platform = process.platform): boolean {
  return isWindows(platform) && code !== undefined && ['EPERM', 'EBUSY', 'EACCES'].includes(code);
}

/** The home folder that `~` at the beginning of a path means, put in its place. */
export function withoutTilde(path: string, home: string, platform: NodeJS.Platform = process.platform): string {
  return path.startsWith('~/') || (isWindows(platform) && path.startsWith('~\\')) ? home + path.slice(1) : path;
}

/** A variable whose name may be spelled with other letters, small and capital. */
function variable(env: Environment, name: string): string | undefined {
  if (env[name] !== undefined) return env[name];
  const spelled = Object.keys(env).find((one) => one.toUpperCase() === name);
  return spelled === undefined ? undefined : env[spelled];
}
