import type { Noun } from '../../definition/command.ts';
import { completion, genZshCompleter } from './completion.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { exit } from './exit.ts';
import { help } from './help.ts';
import { interactive } from './interactive.ts';
import { listCommands } from './list-commands.ts';

/** Commands about the program itself, each a word of its own. */
export const programCommands: readonly Noun[] = [
  completion,
  ...[demo, doctor, help, interactive, listCommands, exit, genZshCompleter].map((command) => ({
    name: command.path,
    aliases: command.aliases ?? [],
    summary: command.summary,
    commands: [command],
  })),
];
