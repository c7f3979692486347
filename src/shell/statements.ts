import { usageFault } from '../model/fault.ts';
import { lex, type Token } from './lexer.ts';

/** One thing to do: a command of the program, or one for the system's shell. */
export type Statement = { readonly source: string } & (
  | { readonly kind: 'command'; readonly words: readonly string[]; readonly output: OutputTarget | undefined }
  | { readonly kind: 'system'; readonly command: string }
);

/** Where a command's output goes when it is not the terminal. */
export type OutputTarget = { readonly pipe: string } | { readonly file: string; readonly append: boolean };

/** The statements of a complete text, parted by `;` and newlines. Throws usage Faults. */
export function readStatements(text: string): Statement[] {
  if (text.includes('\0')) throw usageFault('A line cannot hold a NUL character.');
  const { tokens, open } = lex(text);
  if (open === "'" || open === '"') throw usageFault(`A quote (${open}) is not closed.`);
  const statements: Statement[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && token.kind !== ';' && token.kind !== '\n') continue;
    const statement = readStatement(tokens.slice(from, at), text);
    if (statement) statements.push(statement);
    from = at + 1;
  }
  return statements;
}

function readStatement(tokens: readonly Token[], text: string): Statement | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const source = text.slice(first.start, last.end);
  if (first.kind === 'system') return { kind: 'system', command: first.text, source };
  return { kind: 'command', source, ...readCommand(tokens, text) };
}

function readCommand(
  tokens: readonly Token[],
  text: string,
): { words: readonly string[]; output: OutputTarget | undefined } {
  const words: string[] = [];
  let output: OutputTarget | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word') words.push(token.text);
    else if (token) {
      if (output) throw usageFault('The output of a command can only go to one place.');
      if (words.length === 0) throw usageFault(`A command is missing before '${token.kind}'.`);
      if (token.kind === '|') return { words: withoutProgram(words), output: { pipe: pipeAfter(token, tokens, text) } };
      const file = tokens[++at];
      if (file?.kind !== 'word') throw usageFault(`The name of a file is missing after '${token.kind}'.`);
      output = { file: file.text, append: token.kind === '>>' };
    }
  }
  return { words: withoutProgram(words), output };
}

/** Lines from elsewhere may begin with the name of the program. */
function withoutProgram(words: readonly string[]): readonly string[] {
  return words[0] === 'linstor' ? words.slice(1) : words;
}

/** What follows the bar goes to the system's shell as it was typed. */
function pipeAfter({ end }: Token, tokens: readonly Token[], text: string): string {
  const command = text.slice(end, tokens.at(-1)?.end).trim();
  if (command === '' || command.startsWith('|')) throw usageFault("A command is missing after '|'.");
  return command;
}
