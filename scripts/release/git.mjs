import { execFileSync } from 'node:child_process';

/**
 * The lines that git prints.
 * @param {string} root the checkout
 * @param {readonly string[]} words
 * @returns {string[]}
 */
export function git(root, ...words) {
  const text = execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return text.split('\n').filter((line) => line !== '');
}

/** Files that differ from the commit, and new ones. @param {string} root */
export function changedFiles(root) {
  return git(root, 'status', '--porcelain', '--untracked-files=all').map((line) => line.slice(3));
}
