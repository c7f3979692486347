import type { Topic } from './topic.ts';

export const tokens: Topic = {
  title: 'Who am I?',
  body: [
    'A controller may want to know who asks. The first of these that is there is shown to it:',
    {
      terms: [
        ['--user NAME', 'A user with a password: from `--password-file FILE` (`-` for stdin), else it is asked for'],
        ['--token-file FILE', 'A bearer token from a file: the token alone, or a JSON object with a member `token`'],
        ['LS_TOKEN', 'A bearer token from the environment'],
        ['/var/lib/linstor.d/auth.json', 'The token that LINSTOR itself keeps on its machines'],
      ],
    },
    'A client certificate (`--certfile`, `--keyfile`) is shown besides.',
    { heading: 'Tokens' },
    {
      examples: [
        ['linstor auth token init --write-to token', 'Make the first token: from then on nobody gets in without one'],
        ['linstor --token-file token auth token list', 'The tokens there are'],
        ['linstor --token-file token auth token create --write-to nightly backups', 'One more, for another program'],
        ['linstor --token-file token auth token modify 4 --deactivate', 'Nobody gets in with it for the time being'],
        ['linstor --token-file token auth token delete 4', 'Never again'],
      ],
    },
    { heading: 'What is never done with a secret' },
    'Neither password nor token goes over plain HTTP to another machine unless `--allow-insecure-auth` says so; nor does it go to controllers that a context was not saved for. Secrets are never shown in messages, kept in the history of the shell or saved in a context; `--curl` shows them only with `--show-secrets`.',
    'A secret on the command line can be read by every user of the machine while the command runs: better give a file, a variable or wait for the question.',
    'A file of `--token-file` or `--password-file`, and a configuration with a password, draw a warning when the group or others may read or write them (not under `-m`). `/var/lib/linstor.d/auth.json` belongs to the system and draws none.',
  ],
  seeAlso: ['tls', 'environment', 'auth', 'encryption'],
};
