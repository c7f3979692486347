#!/usr/bin/env node
/** Writes docs/tour.md from what the built program really prints; `--check` only tells whether it is up to date. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const file = new URL('docs/tour.md', root);
const program = fileURLToPath(new URL('bin/linstor.js', root));
const output = execFileSync(process.execPath, [program, 'demo', '--tour'], {
  encoding: 'utf8',
  env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
});

/** Commands and their output become code blocks; headings and explanations stay text. */
const text = output
  .split(/(?=^## )/m)
  .map((stop) => {
    const at = stop.indexOf('\n$ ');
    return `${stop.slice(0, at)}\n\`\`\`\n${stop.slice(at + 1).trimEnd()}\n\`\`\`\n`;
  })
  .join('\n');
const page = `# A tour of LINSTOR

Everything below was printed by \`linstor demo --tour\`, which runs these commands on a demo cluster inside the program.
This page is generated (\`npm run tour\`): edit \`src/docs/tour.ts\` instead.

${text}`;

if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  console.error('docs/tour.md is out of date: npm run tour');
  process.exit(1);
}
