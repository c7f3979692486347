import type { Call } from '../../definition/command.ts';
import { localFile } from '../../definition/argument-types.ts';
import { type Option, type OptionDetails, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { Secret } from '../../model/secret.ts';
import { fileText } from '../../system/file-text.ts';

/** `--passphrase-file FILE` and the like: keeps a secret out of the process list. */
export function secretFile(flag: string, what: string, details: OptionDetails = {}): Option<string | undefined> {
  return option(flag, localFile, `Read ${what} from this file (- for stdin), without its last line break`, {
    added: true,
    ...details,
  });
}

/** Where a secret may come from, and how to ask for it. */
interface SecretPlaces {
  /** What was typed on the command line: nothing, an option without its value (null), or an empty text are all asked for. */
  readonly typed: Secret | null | undefined;
  /** The value of the `--…-file` option. */
  readonly file: string | undefined;
  /** The environment variable that may hold it. */
  readonly variable: string;
  /** What is asked for, without a colon: `Passphrase`. */
  readonly question: string;
  /** For a new secret: the second question. */
  readonly twice?: string;
  /** Options for those who have no terminal, as in `--passphrase-file`. */
  readonly instead: string;
}

/**
 * A secret from the command line, a file, the environment or a prompt without echo, in this order.
 * Throws a usage Fault when it is given twice over, the file is empty, or there is nobody to ask.
 */
export async function secretInput(call: Call<unknown>, places: SecretPlaces): Promise<Secret> {
  const { typed, file, variable, question, twice, instead } = places;
  const given = typed != null && !typed.isEmpty;
  if (given && file !== undefined)
    throw usageFault(`The ${question.toLowerCase()} is given twice.`, [`Give it either as text or by ${instead}.`]);
  if (given) return typed;
  if (file !== undefined) return secretFromFile(call, file);
  const fromEnvironment = call.environment[variable];
  if (fromEnvironment !== undefined && fromEnvironment !== '') return new Secret(fromEnvironment);
  return call.ask.secret(question, {
    what: `the ${question.toLowerCase()}`,
    ...(twice === undefined ? {} : { twice }),
    instead: `${instead} FILE (- for stdin) or the environment variable ${variable}`,
  });
}

/** The secret that a file (`-`: stdin) holds, without one line break at its end. Throws a usage Fault when it is empty. */
async function secretFromFile(call: Call<unknown>, file: string): Promise<Secret> {
  const secret = new Secret((await textOf(call, file)).replace(/\r?\n$/, ''));
  if (secret.isEmpty) throw usageFault(`${fileName(file)} holds no secret: it is empty.`);
  return secret;
}

/** Several secrets from a file, one per line; empty lines do not count. */
export async function secretsFromFile(call: Call<unknown>, file: string): Promise<readonly Secret[]> {
  const lines = (await textOf(call, file)).split(/\r?\n/).filter((line) => line !== '');
  if (lines.length === 0) throw usageFault(`${fileName(file)} holds no secret: it is empty.`);
  return lines.map((line) => new Secret(line));
}

async function textOf(call: Call<unknown>, file: string): Promise<string> {
  return fileText(await call.files.read(file));
}

function fileName(file: string): string {
  return file === '-' ? 'stdin' : file;
}

/** A secret that need not be given: undefined unless its option or the option of its file is there; else as `secretInput`. */
export async function optionalSecret(
  call: Call<unknown>,
  places: Parameters<typeof secretInput>[1],
): Promise<Secret | undefined> {
  return places.typed === undefined && places.file === undefined ? undefined : secretInput(call, places);
}
