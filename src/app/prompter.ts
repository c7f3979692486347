import type { Prompter } from '../definition/runtime.ts';
import { ExitCode, chosenEnd, usageFault } from '../model/fault.ts';
import { Secret } from '../model/secret.ts';
import { printableText } from '../output/printable.ts';
import { putBackAtEnd } from '../system/put-back.ts';

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
        asked((how) => password({ message: printableText(message), mask: false }, how));
      const first = await ask(question);
      if (twice !== undefined && (await ask(twice)) !== first)
        throw usageFault('What was typed the second time differs from the first.', ['Nothing was sent.']);
      return new Secret(first);
    },
    async confirm(question) {
      const { default: confirm } = await import('@inquirer/confirm');
      return asked((how) => confirm({ message: printableText(question), default: false }, how));
    },
    async line(question) {
      process.stderr.write(printableText(question));
      return lines();
    },
  };
}

/** Where a question is asked; the streams are opened when they are first touched, which only a question should cost. */
interface Asking {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

/** Asks until there is an answer. Throws a Fault on Ctrl-C and Ctrl-D; whatever ends the program, the cursor is shown again. */
async function asked<T>(ask: (how: Asking) => Promise<T>): Promise<T> {
  const { stdin: input, stderr: output } = process;
  const leave = new AbortController();
  const onKey = (_text: string | undefined, key: { readonly ctrl?: boolean; readonly name?: string }): void => {
    if (key.ctrl === true && key.name === 'd') leave.abort();
  };
  const release = putBackAtEnd(() => void output.write(`${SHOW_CURSOR}\n`));
  input.on('keypress', onKey);
  try {
    return await ask({ input, output, signal: leave.signal });
  } catch (error) {
    if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name))
      throw chosenEnd('Interrupted; nothing was sent.', ExitCode.interrupted);
    throw error;
  } finally {
    input.off('keypress', onKey);
    release();
  }
}

const SHOW_CURSOR = '\x1b[?25h';

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
