import type { Area } from './difference.ts';

export const around: Area = {
  title: 'The shell, TAB and kubectl',
  rows: [
    {
      id: 'shell-words',
      python: 'A line of the shell is cut at blanks: no quotes, no escapes.',
      here: 'Quotes, backslashes, comments, `;`, `|` and `>` mean what they do in other shells.',
      why: 'Values with blanks could not be typed.',
      trials: [{ line: '', exit: 0, stdin: "node set-property n3 Aux/owner 'Ada L'\n", prints: 'SUCCESS' }],
    },
    {
      id: 'shell-exit-code',
      python: 'The shell ends with 0, whatever its lines did; for lines from a pipe, too.',
      here: 'For lines from a pipe or a file it ends with the code of the last one, with `--stop-on-error` with that of the first that failed.',
      why: 'A script has to know.',
      scripts: 'One that feeds lines to `linstor` gets their exit code.',
      trials: [
        { line: '', exit: 2, stdin: 'node list\nbogus\n', says: "Unknown command 'bogus'" },
        { line: 'interactive --stop-on-error', exit: 2, stdin: 'bogus\nnode list\n', never: '| n1   |' },
      ],
    },
    {
      id: 'shell-noise',
      python:
        'For lines from a pipe the list of commands, prompts and empty lines are printed in between; an empty line prints the list again.',
      here: 'Only what the lines print.',
      why: 'The output can be read by a program.',
      trials: [{ line: '', exit: 0, stdin: 'node list\n\n', never: '==>' }],
    },
    {
      id: 'shell-history',
      python: '`exit` forgets the history of the session; secrets are kept in it.',
      here: 'Each line is kept at once, without secrets, in the same file.',
      why: 'Nothing is lost, and no passphrase lies in a file.',
      heldBy: ['test/shell/history.test.ts', 'writes each line at once, for the user alone'],
    },
    {
      id: 'shell-ctrl-c',
      python: 'Ctrl-C at the prompt ends the shell.',
      here: 'It clears the line; Ctrl-D or `exit` leaves.',
      why: 'As in other shells.',
      heldBy: ['test/acceptance/shell/lines.test.ts', 'clears the line with Ctrl-C and stays'],
    },
    {
      id: 'tab',
      python:
        'TAB starts the client, asks only the first of `--controllers`, knows no login, and zsh completes two words.',
      here: 'Words and options are known to bash, zsh and fish without starting a program; names come from the controller of the line, with its settings, and are kept for some seconds.',
      why: 'It took a quarter of a second and asked the wrong controller.',
      heldBy: ['test/completion/names.test.ts', 'one request each'],
    },
    {
      id: 'completion-of-the-other',
      python: 'Its completion for bash starts `linstor` with `_ARGCOMPLETE=1` and reads words from file descriptor 8.',
      here: 'Started that way it ends at once without an offer; its own completion takes the place of that one.',
      why: 'TAB must not wait when the completion of the one meets the program of the other.',
      trials: [
        {
          line: '',
          exit: 1,
          prints: '',
          says: '',
          env: { _ARGCOMPLETE: '1', COMP_LINE: 'linstor node ', COMP_POINT: '13' },
          stdin: 'node list\n',
        },
      ],
    },
    {
      id: 'zsh-completer',
      python: '`gen-zsh-completer` prints the names of the commands.',
      here: 'It prints the whole completion, as `linstor completion zsh` does.',
      why: 'One completion for zsh.',
      trials: [{ line: 'gen-zsh-completer', exit: 0, prints: '#compdef linstor' }],
    },
    {
      id: 'kubectl-plugin',
      python:
        '`kubectl linstor` makes five calls of kubectl for a command and finds the controller of two operators only; no option names another.',
      here: 'One call once the controller is known; `--namespace`, `--context`, `--pod` and others say where it is.',
      why: 'Faster, and for other installations, too.',
      heldBy: ['test/kubectl/plugin.test.ts', 'needs one call once it knows the controller'],
    },
  ],
};
