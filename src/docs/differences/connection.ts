import type { Area } from './difference.ts';

export const connection: Area = {
  title: 'Controllers and the way to them',
  rows: [
    {
      id: 'one-request',
      python: 'Two requests for the version go in front of each command.',
      here: 'A list is one request; the version is asked for only where something newer is needed.',
      why: 'Three round trips where one does.',
      trials: [
        {
          line: 'node list',
          exit: 0,
          answers: { '/v1/nodes': [{ name: 'a', type: 'SATELLITE' }], '/v1/controller/version': 'nobody asks for it' },
          prints: '| a ',
        },
      ],
    },
    {
      id: 'side-by-side',
      python:
        'Controllers are tried one after the other, each for up to the whole `--timeout`. An HTTP error ends the run.',
      here: 'Each gets a short head start before the next is tried. A question goes on to the next when one is silent, closes, answers 502, 503 or 504, or is no LINSTOR.',
      why: 'A dead controller cost minutes.',
      heldBy: ['test/transport/connection.test.ts', 'the next gets its chance after a short head start'],
    },
    {
      id: 'never-twice',
      python: 'A request whose connection breaks is sent once more, changes too.',
      here: 'A change goes only to a controller that has answered, and never twice.',
      why: 'The first one may have been done.',
      scripts: 'A change whose connection broke ends with 20: look before you repeat it.',
      heldBy: ['test/acceptance/faults.test.ts', 'gets no change at all'],
    },
    {
      id: 'certificates',
      python: 'Certificates are not checked without `--cafile`.',
      here: 'One that no CA vouches for is noted at first contact, and told on stderr (not under `-m`); another one later ends with 20. `--tls insecure` checks nothing, `--tls strict` trusts a CA only.',
      why: 'Anybody in between could read and change everything.',
      scripts:
        'After a controller got a new certificate: `linstor trust forget HOST:PORT`. Jobs without a home folder name a `--cafile`.',
      heldBy: ['test/transport/tls.test.ts', 'that differs from the noted one is an error'],
    },
    {
      id: 'tokens',
      python: 'The token of `/var/lib/linstor.d/auth.json` is sent to every controller, over plain HTTP, too.',
      here: 'It goes over TLS or to this machine, elsewhere only with `--allow-insecure-auth`. It may also come from `LS_TOKEN` or `--token-file`.',
      why: 'Whoever listens has the cluster.',
      scripts: 'Use TLS, or say `--allow-insecure-auth`.',
      heldBy: ['test/transport/tls.test.ts', 'goes without the token, and a refusal says so'],
    },
    {
      id: 'passwords',
      python:
        'A password is typed on the line, where every process of the machine sees it, or asked for; in a pipe that is read from stdin.',
      here: '`--password-file` and `LS_CLIENT_PASSWORD` besides; without a terminal nothing is asked, and the line ends with exit 2.',
      why: 'A job must not hang on a question.',
      scripts: 'One that pipes a password into stdin says `--password-file -`.',
      trials: [
        { line: '--user admin node list', exit: 2, says: '--password-file' },
        { line: '--user admin --password-file - node list', exit: 0, stdin: 'secret\n', prints: '| n1   |' },
      ],
    },
    {
      id: 'passwords-on-this-machine',
      python: 'A password is refused for every plain controller without `--allow-insecure-auth`.',
      here: 'It may go to one of this machine.',
      why: 'Nobody is in between.',
      trials: [{ line: '--user a --password b node list', exit: 0, prints: '| n1   |' }],
    },
    {
      id: 'secrets-asked-for',
      python: 'Passphrases and secret keys that are asked for come from stdin in a pipe, with a warning.',
      here: 'From an option, a file (`--passphrase-file -`: stdin) or a variable such as `LS_PASSPHRASE`; in a pipe nothing is asked.',
      why: 'As above.',
      scripts: 'One that pipes a passphrase into stdin says `--passphrase-file -`.',
      trials: [
        { line: 'encryption create-passphrase', exit: 2, stdin: 'geheim\ngeheim\n', says: '--passphrase-file' },
        {
          line: 'encryption create-passphrase --passphrase-file - --curl',
          exit: 0,
          stdin: 'geheim\n',
          prints: 'new_passphrase',
        },
      ],
    },
    {
      id: 'ipv6',
      python: 'An IPv6 address without brackets ends in a traceback.',
      here: '`--controllers ::1` works.',
      why: 'A fault.',
      trials: [{ line: '--controllers ::1 --curl node list', exit: 0, prints: "'http://[::1]:3370/v1/nodes'" }],
    },
    {
      id: 'no-address',
      python: '`--controllers ,` ends with 20 and says nothing.',
      here: 'It says that no address was given.',
      why: 'A fault.',
      trials: [{ line: '--controllers , node delete n9', exit: 20, says: 'No controller address was given' }],
    },
    {
      id: 'proxies',
      python: 'Proxies of the environment are not used.',
      here: '`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` are obeyed; `--proxy none` goes without.',
      why: 'As other programs do.',
      scripts: 'Where these variables are set for other programs, add the controllers to `NO_PROXY`.',
      heldBy: ['test/transport/proxy.test.ts', '--proxy counts more than the environment'],
    },
    {
      id: 'encoded-names',
      python: 'Some commands (Exos, schedules by resource) put names into the path as they are.',
      here: 'Every name is encoded.',
      why: 'A blank ended in a traceback, a slash asked for something else.',
      trials: [{ line: "schedule list-by-resource-details 'a b' --curl", exit: 0, prints: '/a%20b' }],
    },
    {
      id: 'requests',
      python: '`User-Agent: PythonLinstor/…`, and no `Content-Type` with a body.',
      here: 'The name of this program, and `Content-Type: application/json`.',
      why: 'The audit log of a controller tells which program it was.',
      trials: [{ line: 'volume-definition create x 1G --curl', exit: 0, prints: "'Content-Type: application/json'" }],
    },
  ],
};
