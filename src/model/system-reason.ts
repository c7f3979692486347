/** Why the system refused, in words: `no such file or directory`. */
export function systemReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/\b(ENOTFOUND|EAI_NONAME|EAI_AGAIN)\b/.test(message)) return 'the host name cannot be resolved';
  return message.replace(/^\w+: /, '').replace(/, [a-z]+( '.*'| -> .*)*$/, '');
}

/** The code of an error of the system (`ENOENT`); undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
