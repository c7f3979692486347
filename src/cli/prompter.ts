import { createInterface } from 'node:readline';
import type { Prompter } from '../definition/surroundings.ts';
import { ExitCode, Fault, usageFault } from '../model/fault.ts';
import { Secret } from '../model/secret.ts';

/** Asks on the terminal; questions go to stderr, so that stdout stays the command's. */
export function terminalPrompter(stdin: NodeJS.ReadStream, stderr: NodeJS.WriteStream): Prompter {
  const interactive = stdin.isTTY;
  const streams = { input: stdin, output: stderr };
  const lines = lineReader(stdin);
  return {
    interactive,
    async secret(question, { twice, instead }) {
      if (!interactive)
        throw usageFault(`There is no terminal to ask on: '${question.replace(/:?\s*$/, '')}'.`, [`Use ${instead}.`]);
      const { default: password } = await import('@inquirer/password');
      const ask = (message: string): Promise<string> => orInterrupted(password({ message, mask: false }, streams));
      const first = await ask(question);
      if (twice !== undefined && (await ask(twice)) !== first)
        throw usageFault("Passphrase doesn't match.", ['Nothing was sent.']);
      return new Secret(first);
    },
    async confirm(question) {
      const { default: confirm } = await import('@inquirer/confirm');
      return orInterrupted(confirm({ message: question, default: false }, streams));
    },
    async line(question) {
      stderr.write(question);
      return lines();
    },
  };
}

/** Reads stdin line by line, keeping what is not asked for yet; it opens stdin at the first question. */
function lineReader(stdin: NodeJS.ReadStream): () => Promise<string | undefined> {
  let iterator: AsyncIterator<string> | undefined;
  return async () => {
    iterator ??= createInterface({ input: stdin })[Symbol.asyncIterator]();
    const next = await iterator.next();
    return next.done === true ? undefined : next.value;
  };
}

async function orInterrupted<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new Fault('Interrupted; nothing was sent.', ExitCode.interrupted);
    throw error;
  }
}
