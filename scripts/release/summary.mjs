/**
 * How the checks ended, as a table: what went wrong stands out, with the first line of what was found.
 * @param {readonly { name: string, outcome: string, lines: readonly string[], seconds: number }[]} results
 */
export function summary(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, outcome, lines, seconds }) => {
    const word = outcome === 'failed' ? 'FAILED' : outcome;
    const more = lines.length > 1 ? ` (and ${lines.length - 1} more)` : '';
    const row = `${name.padEnd(width)}  ${word.padEnd(12)}  ${seconds.toFixed(1).padStart(7)} s  ${lines[0] ?? ''}${more}`;
    return `${row.trimEnd()}\n`;
  });
  return `\n${rows.join('')}`;
}

/**
 * What is typed to publish a version that has passed everything.
 * @param {string} version
 * @param {{ tagged: boolean }} options whether it has its tag
 */
export function linesToType(version, { tagged }) {
  if (tagged) return `\n${version} is ready.\n`;
  return `
${version} is ready. Type, one after the other:

  git tag -s v${version} -m 'linstor ${version}'
  git push origin v${version}

The tag starts the release workflow, which makes these packages again and publishes them. Where there is no such workflow:

  (cd out && sha256sum -c SHA256SUMS)
  npm publish out/linstor-client-${version}.tgz --access public
  gh release create v${version} --verify-tag --title ${version} --notes "$(npm run --silent release:check -- --notes)" out/*
`;
}
