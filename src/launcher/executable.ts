import { basename } from 'node:path';
import { getRawAsset, isSea } from 'node:sea';
import type { Script } from 'node:vm';
import { embeddedParts, type Assets } from './embedded-parts.ts';
import { launch } from './launch.ts';
import type { LoadParts } from './part-loader.ts';
import { saidVersion } from './said-version.ts';

interface KubectlPlugin {
  runPlugin(words: readonly string[], context: object): Promise<number>;
}

/**
 * Runs the program that is one file. `name`, as which it was started, says what it is to be: `kubectl-linstor` and
 * `kubectl_complete-linstor` are links to it. Gives the parts as they are compiled: the build keeps V8's code cache of them.
 */
export function start(assets: Assets, name: string, words: readonly string[]): ReadonlyMap<string, Script> {
  const { loadParts, compiled } = embeddedParts(assets);
  const program = basename(name, '.exe');
  const asked = program === 'kubectl_complete-linstor' ? ['__kubectl', ...words] : words;
  if (program === 'kubectl-linstor') runPlugin(words, loadParts);
  else if (!saidVersion(asked)) launch(asked, loadParts);
  return compiled;
}

function runPlugin(words: readonly string[], loadParts: LoadParts): void {
  const [plugin] = loadParts(['kubectl-plugin']);
  const context = {
    env: process.env,
    stdinIsTerminal: process.stdin.isTTY,
    stdoutIsTerminal: process.stdout.isTTY,
    client: [process.execPath],
  };
  void (plugin as KubectlPlugin).runPlugin(words, context).then((code) => (process.exitCode = code));
}

function embedded(name: string): ArrayBuffer | undefined {
  try {
    return getRawAsset(name) as ArrayBuffer;
  } catch {
    return undefined; // Node tells by an error that there is none
  }
}

if (isSea()) start(embedded, process.argv0, process.argv.slice(2));
