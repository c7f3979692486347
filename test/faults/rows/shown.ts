import { expect } from 'vitest';
import { json, serve, serveTcp } from '../../transport/server.ts';
import { makeCertificate } from '../../support/certificates.ts';
import type { Arranged, FaultArea, FaultRow } from '../fault-row.ts';
import { HOSTILE, SPELLED, answeringText, inPipe, isHarmless, onTerminal } from '../support/hostile-text.ts';

const NODE = {
  name: 'n1',
  type: 'SATELLITE',
  connection_status: 'ONLINE',
  props: { 'Aux/x': HOSTILE },
  net_interfaces: [{ name: 'default', address: HOSTILE, satellite_port: 3366, satellite_encryption_type: 'Plain' }],
};
const REPLICA = {
  name: 'db1',
  node_name: HOSTILE,
  props: {},
  flags: [],
  layer_object: { type: 'STORAGE' },
  state: { in_use: false },
  volumes: [{ volume_number: 0, storage_pool_name: 'p', state: { disk_state: 'UpToDate' }, props: {} }],
};
/** An error; no number of JavaScript is its return code. */
const REPLIES = `[{"ret_code": -4611686018427387904, "message": ${JSON.stringify(HOSTILE)}, "cause": ${JSON.stringify(HOSTILE)}}]`;
const RESOURCES = { '/v1/view/resources': [REPLICA] };

/** A list in a format that is read by programs, in a pipe. */
const formats = (
  [
    ['csv', SPELLED],
    ['tsv', SPELLED.replaceAll('\\', '\\\\').replaceAll('\\\\x', '\\x').replaceAll('\\\\u', '\\u')],
    ['markdown', '\\x1b'],
    ['name', SPELLED],
    ['json', '\\u001b]0;EVIL\\u0007'],
    ['yaml', '\\u202e\\u2066'],
  ] as const
).map(([format, prints]): FaultRow => ({
  fault: `a name holds control sequences, shown as ${format}`,
  line: `-o ${format} node list`,
  arrange: () => inPipe({ '/v1/nodes': [{ ...NODE, name: HOSTILE }] }),
  says: '',
  prints,
  exit: 0,
}));

export const SHOWN: FaultArea = {
  area: 'What is shown',
  rows: [
    {
      fault: 'a name holds control sequences, in a table in a pipe',
      line: 'node list',
      arrange: () => inPipe({ '/v1/nodes': [{ ...NODE, name: HOSTILE }] }),
      says: '',
      prints: `| ${SPELLED} |`,
      exit: 0,
    },
    {
      fault: 'a name holds control sequences, in a table on a terminal',
      line: 'node list --wide',
      arrange: () => onTerminal({ '/v1/nodes': [{ ...NODE, name: HOSTILE }] }),
      says: '',
      prints: `┊ ${SPELLED} ┊ SATELLITE`,
      exit: 0,
    },
    ...formats,
    {
      fault: 'a property holds control sequences',
      line: 'node list-properties n1',
      arrange: () => onTerminal({ '/v1/nodes': [NODE] }),
      says: '',
      prints: `┊ Aux/x ┊ ${SPELLED}`,
      exit: 0,
    },
    {
      fault: 'a name holds control sequences, in a tree',
      line: 'node describe',
      arrange: () => onTerminal({ '/v1/nodes': [{ ...NODE, name: HOSTILE }] }),
      says: '',
      prints: SPELLED,
      exit: 0,
    },
    {
      fault: 'a name holds control sequences, in the status',
      line: 'status',
      arrange: () => onTerminal({ '/v1/nodes': [{ ...NODE, name: HOSTILE, connection_status: 'OFFLINE' }] }),
      says: '',
      prints: '\\x1b[2J',
      exit: 0,
    },
    {
      fault: 'a name holds control sequences, in the overview',
      line: 'top --once',
      arrange: () => onTerminal({ '/v1/nodes': [{ ...NODE, name: HOSTILE, connection_status: 'OFFLINE' }] }),
      says: '',
      prints: '\\x1b[2J',
      exit: 0,
    },
    {
      fault: 'a reply holds control sequences',
      line: 'node list',
      arrange: async () => ({ ...(await answeringText(REPLIES, 'application/json')), holds: isHarmless }),
      says: '',
      prints: `Cause:\r\n    ${SPELLED}`,
      exit: 10,
    },
    {
      fault: 'an error report holds control sequences',
      line: 'error-reports show 1-2-3',
      arrange: () =>
        onTerminal({
          '/v1/error-reports/1-2-3': [{ node_name: 'n1', filename: 'x', error_time: 1, text: `a\r\n${HOSTILE}\n` }],
        }),
      says: '',
      prints: SPELLED,
      exit: 0,
    },
    {
      fault: 'a file of the cluster holds control sequences, shown on a terminal',
      line: 'file show /etc/x',
      arrange: () =>
        onTerminal({ '/v1/files/%2Fetc%2Fx': { path: '/etc/x', content: Buffer.from(HOSTILE).toString('base64') } }),
      says: '',
      prints: SPELLED,
      exit: 0,
    },
    {
      fault: 'a file of the cluster holds control sequences, sent into a pipe',
      line: 'file show /etc/x',
      arrange: async () => ({
        ...(await inPipe({
          '/v1/files/%2Fetc%2Fx': { path: '/etc/x', content: Buffer.from('\u001b[2J').toString('base64') },
        })),
        holds: ({ stdout }) => expect(stdout).toBe('\u001b[2J'),
      }),
      says: '',
      prints: '[2J',
      exit: 0,
    },
    {
      fault: 'the version of the controller holds control sequences',
      line: 'controller version',
      arrange: () =>
        onTerminal({
          '/v1/controller/version': {
            version: HOSTILE,
            git_hash: HOSTILE,
            build_time: 'x',
            rest_api_version: '1.27.0',
          },
        }),
      says: '',
      prints: SPELLED,
      exit: 0,
    },
    {
      fault: 'events hold control sequences',
      line: 'event nodes',
      arrange: async () => ({
        ...(await answeringText(`event: ${HOSTILE}\ndata: ${HOSTILE}\n\n`, 'text/event-stream')),
        holds: isHarmless,
      }),
      says: '',
      prints: SPELLED,
      exit: 0,
    },
    {
      fault: 'api is answered with text that holds control sequences, on a terminal',
      line: 'api /v1/x',
      arrange: async () => ({ ...(await answeringText(HOSTILE, 'text/plain')), holds: isHarmless }),
      says: '',
      prints: SPELLED,
      exit: 0,
    },
    {
      fault: 'api is answered with JSON that holds control sequences, on a terminal',
      line: 'api /v1/x',
      arrange: async () => ({ ...(await onTerminal({ '/v1/x': { a: HOSTILE } })) }),
      says: '',
      prints: '"a": "<\\u001b]0;EVIL\\u0007\\u001b[2J',
      exit: 0,
    },
    {
      fault: 'api is answered with JSON that holds a bare ESC, which no JSON may, into a pipe',
      line: 'api /v1/x',
      arrange: async () => ({
        ...(await answeringText('{"a": "\u001b[2J\u0000", "b": "\t"}\n', 'application/json', { tty: false })),
        holds: ({ stdout }) => expect(stdout).toBe('{"a": "\\u001b[2J\\u0000", "b": "\t"}\n'),
      }),
      says: '',
      prints: '{"a": "\\u001b[2J\\u0000"',
      exit: 0,
    },
    {
      fault: 'a list is answered with a bare ESC in its JSON',
      line: '-m node list',
      arrange: async () => ({
        ...(await answeringText('[{"name": "\u001b[2J"}]', 'application/json', { tty: false })),
        holds: isHarmless,
      }),
      says: 'not valid JSON',
      exit: 1,
    },
    {
      fault: 'the error page of a stranger holds control sequences',
      line: 'node list',
      arrange: async () => ({
        ...(await answeringText(`<title>${HOSTILE}</title>`, 'text/html', { status: 502, tty: false })),
        holds: isHarmless,
      }),
      says: '\\x1b[2J',
      exit: 1,
    },
    {
      fault: 'an error without JSON holds control sequences',
      line: 'node list',
      arrange: async () => ({
        ...(await answeringText(HOSTILE, 'text/plain', { status: 500, tty: true })),
        holds: isHarmless,
      }),
      says: '',
      prints: '\\x1b[2J',
      exit: 1,
    },
    {
      fault: 'the status line of an answer holds control sequences',
      line: 'node list',
      arrange: () => answeringRaw('HTTP/1.1 599 \u001b[2J\u009b\r\nContent-Length: 0\r\n\r\n'),
      says: '599',
      exit: 1,
    },
    {
      fault: 'the address of a redirect holds control sequences',
      line: 'node list',
      arrange: () => answeringRaw('HTTP/1.1 307 x\r\nLocation: http://\u009b2J\u202e/\r\nContent-Length: 0\r\n\r\n'),
      says: '\\x9b2J',
      exit: 20,
    },
    {
      fault: 'the type of an answer holds control sequences',
      line: 'api /v1/x',
      arrange: async () => ({
        ...(await answeringRaw('HTTP/1.1 200 x\r\nContent-Type: a/\u009b2J\r\nContent-Length: 1\r\n\r\nx')),
        tty: true,
      }),
      says: '',
      prints: 'The answer is a/',
      exit: 1,
    },
    {
      fault: 'a node of the last copies has a name with control sequences, above a question that is answered with No',
      line: 'resource-definition delete db1',
      arrange: () => asked(RESOURCES, 'n'),
      says: '',
      prints: `(${SPELLED}).`,
      exit: 1,
    },
    {
      fault: 'a question is answered with No',
      line: 'resource-definition delete db1',
      arrange: () => asked(twoCopies(), 'n'),
      says: '',
      prints: 'Nothing was sent.',
      exit: 1,
    },
    {
      fault: 'the last copies of a resource are to be deleted, and the question is answered with Ctrl-C',
      line: 'resource delete n1 n3 db1',
      arrange: () => asked(twoCopies(), '\u0003'),
      says: '',
      prints: 'Interrupted; nothing was sent.',
      exit: 130,
    },
    {
      fault: 'the only copy that is up to date is to be deleted',
      line: 'resource delete n1 db1',
      arrange: () => asked(twoCopies('Outdated'), 'n'),
      says: '',
      prints: 'This deletes the only up-to-date copy of db1 (n1); what is left on n3 is not known to be up to date.',
      exit: 1,
    },
    {
      fault: 'a volume of a resource is to be deleted',
      line: 'volume-definition delete db1 0',
      arrange: () => asked(twoCopies(), 'n'),
      says: '',
      prints: 'This deletes every copy of volume 0 of db1 (n1, n3).',
      exit: 1,
    },
    {
      fault: 'a dangerous change is rehearsed on a terminal',
      line: 'resource-definition delete db1 --dry-run',
      arrange: () => onTerminal(twoCopies()),
      says: '',
      prints:
        'This deletes every copy of db1 (n1, n3).\r\nWithout --dry-run this asks first: Go on?\r\nWould delete resource definition db1:',
      exit: 0,
    },
    {
      fault: 'a dangerous change is rehearsed in a pipe, where nothing is asked',
      line: 'resource toggle-disk n1 db1 --diskless --dry-run',
      arrange: () => inPipe(twoCopies()),
      says: '',
      prints: 'Would make resource db1 on node n1 diskless:',
      exit: 0,
    },
    {
      fault: 'a path that is no proper URL is rehearsed',
      line: 'api DELETE /v1/nodes/50%%0aSUCCESS --dry-run',
      arrange: () => inPipe({}),
      says: '',
      prints: 'Would delete node 50%%0aSUCCESS:',
      exit: 0,
    },
    {
      fault: 'a path with an encoded control sequence and line break is rehearsed',
      line: 'api DELETE /v1/nodes/%1b[2J%0aSUCCESS --dry-run',
      arrange: () => onTerminal({}),
      says: '',
      prints: 'Would delete node \\x1b[2J\\nSUCCESS:',
      exit: 0,
    },
    {
      fault: 'a user name holds control sequences, shown by --curl',
      line: '--curl --user {esc} --password x node list',
      arrange: async () => ({ ...(await inPipe({})), names: { esc: "\u001b[2J'" } }),
      says: '',
      prints: "-u $'\\x1b[2J\\x27'",
      exit: 0,
    },
    {
      fault: 'a context that is not there has a name with control sequences',
      line: '--context {esc} node list',
      arrange: async () => ({ ...(await inPipe({})), names: { esc: '\u001b[2J' } }),
      says: "There is no context '\\x1b[2J'.",
      exit: 2,
    },
    {
      fault: 'an unknown command holds control sequences',
      line: '{esc}',
      arrange: async () => ({ ...(await inPipe({})), names: { esc: '\u001b[2J' } }),
      says: "Unknown command '\\x1b[2J'",
      exit: 2,
    },
    {
      fault: 'a line of a script holds control sequences and fails',
      line: '',
      arrange: async () => ({ ...(await inPipe({})), stdin: 'nod list --from-file /nosuch\u001b[2J\u202e\n' }),
      says: 'Line 1 failed with exit code 2: nod list --from-file /nosuch\\x1b[2J\\u202e',
      exit: 2,
    },
    {
      fault: 'a line of a script cannot be read, and holds control sequences',
      line: '',
      arrange: async () => ({ ...(await inPipe({})), stdin: 'node list > /nosuch\u001b[2J/x\n' }),
      says: 'Cannot write /nosuch\\x1b[2J/x',
      exit: 2,
    },
    {
      fault: 'names that nobody could type are to be completed in bash, zsh or fish',
      line: '__names nodes - --',
      arrange: async () => ({
        ...(await inPipe({
          '/v1/nodes': [HOSTILE, 'a\nb', '--curl', 'n2', 'a\u200bb'].map((name) => ({ ...NODE, name, type: HOSTILE })),
        })),
        holds: ({ stdout }) => expect(stdout).toBe(`n2\t${SPELLED} ONLINE\n`),
      }),
      says: '',
      prints: 'n2\t',
      exit: 0,
    },
    {
      fault: 'a password is needed, and there is no terminal',
      line: '--user admin node list',
      arrange: () => inPipe({}),
      says: "Error: This needs the password of the user 'admin', which cannot be asked for without a terminal.\n  Give it by --password-file FILE (- for stdin) or the environment variable LS_CLIENT_PASSWORD.",
      exit: 2,
    },
    {
      fault: 'a new passphrase is needed, and there is no terminal',
      line: 'encryption modify-passphrase --old-passphrase x',
      arrange: () => inPipe({}),
      says: 'Error: This needs the new passphrase, which cannot be asked for without a terminal.\n  Give it by --new-passphrase-file FILE (- for stdin) or the environment variable LS_NEW_PASSPHRASE.',
      exit: 2,
    },
    {
      fault: 'a certificate names itself with control sequences',
      line: '--tls strict node list',
      arrange: async () => {
        const { port } = await serve(json([]), makeCertificate({ name: HOSTILE, hosts: ['127.0.0.1'] }));
        return { env: { LS_CONTROLLERS: `linstor+ssl://127.0.0.1:${port}` }, holds: isHarmless };
      },
      says: 'the certificate is refused',
      exit: 20,
    },
  ],
};

/** Two copies of db1. */
function twoCopies(second = 'UpToDate'): Readonly<Record<string, unknown>> {
  const copies = [
    ['n1', 'UpToDate'],
    ['n3', second],
  ].map(([node_name, disk_state]) => ({
    ...REPLICA,
    node_name,
    volumes: [{ volume_number: 0, storage_pool_name: 'p', state: { disk_state }, props: {} }],
  }));
  return { '/v1/view/resources': copies };
}

/** On a terminal where somebody answers the question with these keys; nothing may be sent then. */
async function asked(answers: Readonly<Record<string, unknown>>, keys: string): Promise<Arranged> {
  const { port, asked: requests } = await serve((response, request) => {
    json(answers[(request.url ?? '').replace(/\?.*/, '')] ?? [])(response, request);
  });
  return {
    env: { LS_CONTROLLERS: `127.0.0.1:${port}` },
    tty: true,
    typed: { after: 'Go on?', keys: keys === '\u0003' ? keys : `${keys}\r` },
    holds: (result) => {
      isHarmless(result);
      expect(result.stdout).not.toMatch(/Error|--yes/);
      expect(requests.map(({ line }) => line.split(' ')[0])).toEqual(['GET']);
    },
  };
}

/** Something that answers every connection with these bytes. */
async function answeringRaw(bytes: string): Promise<Arranged> {
  const port = await serveTcp((socket) => socket.once('data', () => socket.end(Buffer.from(bytes, 'latin1'))));
  return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` }, holds: isHarmless };
}
