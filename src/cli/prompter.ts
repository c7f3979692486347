import type { Prompter } from '../definition/surroundings.ts';
import { ExitCode, chosenEnd, usageFault } from '../model/fault.ts';
import { Secret } from '../model/secret.ts';
import { printableText } from '../output/printable.ts';

/** Asks on the terminal; questions go to stderr, so that stdout stays the command's. */
export function terminalPrompter(interactive: boolean): Prompter {
  const lines = lineReader();
  return {
    interactive,
    async secret(question, { what, twice, instead }) {
      if (!interactive)
        throw usageFault(`This needs ${what}, which cannot be asked for without a terminal.`, [
          `Give it by ${instead}.`,
        ]);
      const { default: password } = await import('@inquirer/password');
      const ask = (message: string): Promise<string> =>
        orInterrupted(password({ message: printableText(message), mask: false }, streams()));
      const first = await ask(question);
      if (twice !== undefined && (await ask(twice)) !== first)
        throw usageFault('What was typed the second time differs from the first.', ['Nothing was sent.']);
      return new Secret(first);
    },
    async confirm(question) {
      const { default: confirm } = await import('@inquirer/confirm');
      return orInterrupted(confirm({ message: printableText(question), default: false }, streams()));
    },
    async line(question) {
      process.stderr.write(printableText(question));
      return lines();
    },
  };
}

/** The process opens its streams when they are first touched: only a question should cost that. */
function streams() {
  return { input: process.stdin, output: process.stderr };
}

/** Reads stdin line by line, keeping what is not asked for yet; it opens stdin at the first question. */
function lineReader(): () => Promise<string | undefined> {
  let iterator: AsyncIterator<string> | undefined;
  return async () => {
    const { createInterface } = await import('node:readline');
    iterator ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const next = await iterator.next();
    return next.done === true ? undefined : next.value;
  };
}

async function orInterrupted<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw chosenEnd('Interrupted; nothing was sent.', ExitCode.interrupted);
    throw error;
  }
}
