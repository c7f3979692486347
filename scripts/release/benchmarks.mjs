import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.mjs';
import { setUp } from './set-up.mjs';
import { releaseTags } from './versions.mjs';

/**
 * The measurements that have bars of their own.
 * @param {import('./checks.mjs').Context} context
 * @returns {Promise<import('./checks.mjs').Finding>}
 */
export async function keepBars({ root, run }) {
  await setUp({ root, run });
  const lines = [];
  for (const name of ['startup.mjs', 'lists.mjs', 'status.mjs', 'shell.mjs', 'many.mjs', 'tab.mjs', 'cluster-file.mjs'])
    lines.push(...verdicts(await run(process.execPath, [join(root, 'bench', name)])));
  return { outcome: 'passed', lines: [`${lines.length} bars kept`] };
}

/**
 * Builds the last release in a folder of its own and measures it and this commit in turns.
 * @param {import('./checks.mjs').Context} context
 * @returns {Promise<import('./checks.mjs').Finding>}
 */
export async function compareWithLastRelease({ root, run }) {
  const here = git(root, 'tag', '--points-at', 'HEAD');
  const last = releaseTags(git(root, 'tag'))
    .filter((tag) => !here.includes(tag))
    .at(-1);
  if (last === undefined) return { outcome: 'not possible', lines: ['no release before this one to compare with'] };
  const folder = mkdtempSync(join(tmpdir(), 'linstor-release-'));
  const old = join(folder, last);
  try {
    await run('git', ['worktree', 'add', '--detach', old, last]);
    await run(process.execPath, [join(old, 'scripts', 'setup.mjs')], { cwd: old });
    await setUp({ root, run });
    const said = await run(process.execPath, [join(root, 'bench', 'against.mjs'), join(old, 'bin', 'linstor.js')]);
    return { outcome: 'passed', lines: [`against ${last}:`, ...verdicts(said)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git(root, 'worktree', 'prune');
  }
}

function verdicts(text) {
  return text.split('\n').filter((line) => /^(?:kept|MISSED) /.test(line));
}
