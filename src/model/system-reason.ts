/** Why the system refused, in words: `no such file or directory`. */
export function systemReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/\b(ENOTFOUND|EAI_NONAME|EAI_AGAIN)\b/.test(message)) return 'the host name cannot be resolved';
  return message.replace(/^\w+: /, '').replace(/, [a-z]+( '.*'| -> .*)*$/, '');
}
