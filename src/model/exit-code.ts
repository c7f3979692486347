/** Exit codes of the program; scripts rely on each of them. */
export const ExitCode = {
  ok: 0,
  client: 1,
  usage: 2,
  notFound: 3,
  notAllowedHere: 5,
  reply: 10,
  noController: 20,
  timeout: 21,
  hangup: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
