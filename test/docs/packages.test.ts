import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadScript } from '../scripts/package/load-script.ts';

const { NAME } = await loadScript<{ NAME: string }>('facts.mjs');
const npmName = (JSON.parse(readFileSync('package.json', 'utf8')) as { name: string }).name;
/** Machines, as Debian, RPM and Node call them. */
const MACHINES = [
  ['amd64', 'x86_64', 'x64'],
  ['arm64', 'aarch64', 'arm64'],
] as const;
/** What `npm run package` leaves in out/, with a star for the version. */
const FILES = [
  ...MACHINES.flatMap(([deb, rpm, node]) => [
    `${NAME}_*_${deb}.deb`,
    `${NAME}-*.${rpm}.rpm`,
    `${NAME}-*-linux-${node}.tar.gz`,
    `linstor-linux-${node}`,
  ]),
  `${npmName}-*.tgz`,
  `${NAME}.cdx.json`,
  'SHA256SUMS',
];
const NAMES = /\b(?:linstor-[\w.*-]*\.(?:deb|rpm|tar\.gz|tgz|json)|linstor-linux-[\w*]+|SHA256\w+)/g;

it.each(['README.md', 'docs/install.md'])('%s names no file of a release that is not made', (page) => {
  const named = readFileSync(page, 'utf8').match(NAMES) ?? [];
  expect(named.length).toBeGreaterThan(4);
  const starred = named.map((name) => name.replace(/\d+\.\d+\.\d+/, '*'));
  expect(starred.filter((name) => !FILES.includes(name))).toEqual([]);
});

it('docs/install.md names all files of a release', () => {
  const page = readFileSync('docs/install.md', 'utf8');
  expect(FILES.filter((name) => !page.includes(name))).toEqual([]);
});

it('packages are removed by the names under which they are installed', () => {
  const page = readFileSync('docs/install.md', 'utf8');
  for (const line of [`apt remove ${NAME}`, `dnf remove ${NAME}`, `npm uninstall --global ${npmName}`])
    expect(page).toContain(line);
});
