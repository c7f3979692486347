import type { Topic } from './topic.ts';

export const history: Topic = {
  title: 'The history of changes',
  body: [
    'Every command line that has sent a change to a cluster is noted for the user who typed it, like `zpool history` does for pools.',
    {
      examples: [
        ['linstor history', 'All changes, the latest last'],
        ['linstor history --since 2d', 'Those of the last two days; also `--since 2026-01-31`'],
        ['linstor history --last 20 --full', 'The last twenty, with who, from where and how long'],
        ["linstor history --where 'exit!=0'", 'What failed'],
        ['linstor -o json history', 'For programs'],
        ['linstor history --where cluster=prod -o name', 'The commands alone that changed one cluster'],
        ['linstor history --clear', 'Forget them'],
      ],
    },
    'A note says when the line began, the context or the address of the controller, the line as it was typed, its exit code, how many changes were sent (for `apply` and `edit`: the requests), the user of the operating system (behind `sudo` the one who called it), whether it came from the command line, the shell or the dashboard, and how long it took. A commit of `resource create-transactional` stands with the lines that were collected for it.',
    'Passphrases, passwords and keys are asterisks, also values of properties that are secret by their names (`password`, `secret`, `token` …) and logins in addresses. What names no secret is not known to be one: give those by a file or the environment. A line can be pasted back into a shell as it stands; where a secret is left out, the asterisks are refused as one.',
    { heading: 'What is noted' },
    'Only what was sent: no previews (`--dry-run`, `--curl`), no wrong lines, nothing that was answered with No, nothing that only reads, and nothing that is done to the cluster of `linstor demo`. A change whose answer did not come any more is noted, as its outcome is unknown: with the exit code of the fault, or with `cut off` when a signal ended the program.',
    { heading: 'Where it is kept' },
    "In `~/.local/state/linstor/history.jsonl` (in `$XDG_STATE_HOME/linstor` where that is set), one JSON object per line, readable for its user alone. Once the file is larger than 1 MiB, its older half goes. It must be a file of one's own, no link. Behind `sudo`, with HOME still that of the caller, it is the history of root.",
    'With `kubectl linstor` the notes are on the machine where the client runs: in the pod of the controller they go with the pod, so prefer a client of your own (`--port-forward`).',
    { heading: 'Without it' },
    '`history = off` in the section `[linstor-cli]` of the configuration, `LS_CLIENT_HISTORY=off` or `--history off` keep no notes. A history that cannot be written is told on a terminal, and fails no command.',
    { heading: 'In the shell' },
    'The shell also has the lines typed in it, which the arrow keys and Ctrl-R find. They are kept apart: the history of changes says what was done to clusters, wherever it was typed. In the shell `history` alone is about the lines typed there; with an option, as in `history --last 20`, it lists the changes.',
  ],
  seeAlso: ['cluster-files', 'settings', 'shell'],
};
