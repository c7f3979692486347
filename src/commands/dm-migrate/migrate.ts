import { defineCommand } from '../../definition/command.ts';
import { localFile } from '../../definition/argument-types.ts';
import { argument, flag } from '../../definition/option.ts';
import { fileText } from '../../system/file-text.ts';
import { askPlan } from './plan.ts';
import { migrationScript } from './script.ts';

/** Talks to no controller. */
export const dmMigrate = defineCommand({
  path: 'dm-migrate',
  summary: 'Turn a dump of drbdmanage into a script of linstor commands',
  description:
    'Asks for what the dump does not tell (types of nodes, storage) and writes a shell script to read, correct and run.',
  examples: { 'linstor dm-migrate ctrlvol.json migrate.sh': 'Write the script migrate.sh' },
  local: true,
  hidden: true,
  options: { force: flag('--force', 'Overwrite the script if it is there', { added: true }) },
  arguments: {
    ctrlvol: argument(localFile, 'JSON dump of the control volume of drbdmanage'),
    script: argument(localFile, 'The script to write'),
  },
  run: async ({ ask, files, input }) => {
    const { readDump } = await import('./dump.ts');
    const dump = readDump(fileText(await files.read(input.ctrlvol)), input.ctrlvol);
    const script = migrationScript(dump, await askPlan(ask, dump));
    await files.write(input.script, oneChunk(script), { force: input.force });
    return { kind: 'text', text: `Successfully wrote ${input.script}\n` };
  },
});

async function* oneChunk(text: string): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}
