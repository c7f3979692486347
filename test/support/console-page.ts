import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the lines of a page are typed. */
interface Place {
  /** The folder in which they run. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** What replaces what differs from run to run. */
  readonly steady: (output: string) => string;
}

/**
 * A page of Markdown with what its lines print now. In blocks of `console` each line behind `$ ` runs in bash, where `linstor` is the
 * built program; what it printed, on stdout and stderr, follows it. Blocks of `yaml` with a file name behind that word become this file.
 */
export async function playPage(page: string, place: Place): Promise<string> {
  let played = '';
  const typed: Typed = { exports: [], code: 0 };
  for (const part of page.split(/(^```(?:console|yaml \S+)\n[^]*?^```\n)/m)) {
    const [, name, content = ''] = /^```yaml (\S+)\n([^]*?)^```\n$/m.exec(part) ?? [];
    if (name !== undefined) writeFileSync(join(place.folder, name), content);
    played += part.startsWith('```console\n') ? await playBlock(part, place, typed) : part;
  }
  return played;
}

/** What earlier lines leave to later ones. */
interface Typed {
  readonly exports: string[];
  code: number;
}

async function playBlock(block: string, place: Place, typed: Typed): Promise<string> {
  const shown = ['```console\n'];
  for (const line of block.split('\n').filter((one) => one.startsWith('$ '))) {
    const output = await outputOf(line.slice(2), place, typed);
    shown.push(`${line}\n`, place.steady(output).replace(/ +$/gm, ''));
  }
  return `${shown.join('')}\`\`\`\n`;
}

const PROGRAM = join(import.meta.dirname, '../../bin/linstor.js');

function outputOf(line: string, { folder, env }: Place, typed: Typed): Promise<string> {
  if (line.startsWith('export ')) typed.exports.push(line);
  const before = [`linstor() { "${process.execPath}" "${PROGRAM}" "$@"; }`, ...typed.exports, `(exit ${typed.code})`];
  const child = spawn('/bin/bash', ['-c', `exec 2>&1\n${before.join('\n')}\n${line}`], { cwd: folder, env });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stdin.end();
  return new Promise((resolve) => {
    child.once('close', (code) => {
      typed.code = code ?? 0;
      resolve(output);
    });
  });
}
