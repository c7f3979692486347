import { around } from './around.ts';
import { commandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { connection } from './connection.ts';
import type { Area } from './difference.ts';
import { exitCodes } from './exit-codes.ts';
import { output } from './output.ts';
import { previews } from './previews.ts';
import { settings } from './settings.ts';

/** All differences to the Python client, in the order of docs/from-the-python-client.md. What is only added here is none. */
export const DIFFERENCES: readonly Area[] = [
  commandLine,
  settings,
  connection,
  output,
  exitCodes,
  previews,
  commands,
  around,
];
