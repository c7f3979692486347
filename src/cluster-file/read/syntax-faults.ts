import type { ErrorCode } from 'yaml';

export const TOO_DEEP = 'it is nested too deeply';
export const TO_MERGE = 'version control left two versions here (<<<<<<<): keep one of them';

/** What is wrong with a text that is no YAML, and what was probably meant. Quotes nothing of the text. */
export function syntaxFault({ code, message }: { readonly code: ErrorCode; readonly message: string }): string {
  // The parser follows brackets by calling itself.
  if (message.startsWith('Maximum call stack')) return TOO_DEEP;
  return MEANT[code] ?? message;
}

const MEANT: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'indented with a tab: use spaces',
  BAD_INDENT: 'not indented like its neighbours, or a bracket is not closed',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it needs quotes, and members need a line of their own',
  MULTILINE_IMPLICIT_KEY: 'a name is followed by a colon and a space',
  BAD_ALIAS: 'after * or & there is a name',
  TAG_RESOLVE_FAILED: 'tags such as !name are not read: leave it out, or put the text into quotes',
};
