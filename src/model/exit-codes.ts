import { ExitCode } from './fault.ts';

/** What each exit code means, in the words of every page that tells it. */
const MEANINGS: Readonly<Record<keyof typeof ExitCode, string>> = {
  ok: 'Done',
  client:
    'Not done: an answer, a file or a program of this machine cannot be used, or a question was answered with No; of "linstor diff": something differs',
  usage: 'The command line or a setting is wrong; nothing was sent',
  notFound: 'An object that the command is about does not exist',
  notAllowedHere: 'Not allowed in this state of the shell, such as within a transaction',
  reply: 'The controller answered with an error',
  noController: 'No controller could be reached, or none that may be trusted',
  timeout: 'No answer came in time, or what was waited for did not come true in time',
  hangup: 'The terminal was closed (SIGHUP)',
  interrupted: 'Ended by Ctrl-C (SIGINT)',
  terminated: 'Ended by SIGTERM',
};

/** Each exit code of the program with what it means, in the order of the codes. */
export function exitCodeMeanings(): [code: string, meaning: string][] {
  return Object.entries(ExitCode)
    .sort(([, a], [, b]) => a - b)
    .map(([name, code]) => [String(code), MEANINGS[name as keyof typeof ExitCode]]);
}
