import { statSync } from 'node:fs';

/** What a group and all others may do with a file: read or write it. */
const OF_OTHERS = 0o066;

/** Warns when others can read or write a file that holds something secret (`a password`). Pipes and Windows know no such thing. */
export function warnOfReaders(path: string, secret: string, warn: (line: string) => void): void {
  if (process.platform === 'win32') return;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || (stat.mode & OF_OTHERS) === 0) return;
  const mode = (stat.mode & 0o777).toString(8).padStart(4, '0');
  warn(
    `Warning: ${path} holds ${secret}, and its mode ${mode} lets others read or write it; 'chmod 600 ${path}' mends that.`,
  );
}
