import type { Topic } from './topic.ts';

export const tls: Topic = {
  title: 'Is it the controller?',
  body: [
    'With TLS nobody on the way can read or change what is said, and a certificate shows who answers. `linstor+ssl://HOST` and `https://HOST` ask for TLS; a plain port that redirects to a TLS port is followed there.',
    { heading: 'What is checked' },
    {
      terms: [
        [
          '--tls pin',
          'The default. A certificate that a CA of this machine vouches for, for this host name, is fine; that is noted, and from then on only such a one will do. Any other one is noted at first contact, as ssh does',
        ],
        ['--tls strict', 'Only what a CA vouches for. `--cafile FILE` names the CA and means the same'],
        ['--tls insecure', 'Nothing is checked, and a warning says so'],
      ],
    },
    'As with every global option, a context or the configuration can say it, too: `tls = strict`.',
    { heading: 'First contact' },
    'Controllers make certificates for themselves that no CA knows. Such a one is noted in `~/.config/linstor/known-controllers`, and one line on stderr tells its fingerprint (not under `-m`). From then on another certificate is an error (exit code 20), also when other controllers are named beside this one. A damaged file of known controllers is an error and never a first contact.',
    { heading: 'A new certificate on purpose' },
    {
      examples: [
        ['linstor trust list', 'Whom you know, with fingerprints'],
        ['linstor trust forget alpha:3371', 'The next contact is a first one'],
      ],
    },
    { heading: 'From the plain port to the TLS port' },
    'Where a redirection leads is noted, too: later on another port, another certificate, or a plain answer is an error, and neither password, token nor passphrase goes there.',
    'With `--tls strict` or `--cafile` a plain port is asked who it is and nothing more; unless it redirects to a port whose certificate is fine, that is an error.',
    { heading: 'A certificate of your own' },
    {
      terms: [
        ['--certfile FILE', 'The certificate that you show to the controller (PEM)'],
        ['--keyfile FILE', 'Its private key (PEM)'],
      ],
    },
    "The client certificate is shown only after the controller's own was looked at. A controller that speaks no TLS 1.3 and insists on one gets to see it (not its key) before that.",
  ],
  seeAlso: ['tokens', 'settings', 'trust'],
};
