import { json, plain } from '../../transport/server.ts';
import type { FaultArea, FaultRow } from '../fault-row.ts';
import { answering, dripping, rawly, repeating, whole } from '../support/hostile-controller.ts';

const MIB = 1024 * 1024;
const UNKNOWN = 'It is not known whether the change was made; look before you repeat it.';
const CREATE = 'resource-definition create db1';
const POST = 'POST /v1/resource-definitions';

/** A change that a controller answers in this way. */
function change(fault: string, handler: Parameters<typeof answering>[0], says: string): FaultRow {
  return {
    fault: `a change is answered with ${fault}`,
    line: CREATE,
    arrange: () => answering(handler),
    says: `Error: ${says}\n  ${UNKNOWN}`,
    exit: 1,
  };
}

const noReplies = (status = 200): string =>
  `The answer of {controller} to ${POST} cannot be used: it is no list of replies (HTTP status ${status}).`;

/** Everything that may answer a change except a list of replies. */
const CHANGES: readonly FaultRow[] = [
  change('an empty object', json({}), noReplies()),
  change('an empty list', json([]), noReplies()),
  change('null', json(null), noReplies()),
  change('a list that holds null', json([null]), noReplies()),
  change('a list of an empty object', json([{}]), noReplies()),
  change('a reply and null', json([{ ret_code: 1, message: 'created' }, null]), noReplies()),
  change('a return code that is text', json([{ ret_code: 'abc', message: 'created' }]), noReplies()),
  change('a return code that is a fraction', plain('[{"ret_code": 1.5, "message": "created"}]'), noReplies()),
  change('a return code of null', json([{ ret_code: null, message: 'created' }]), noReplies()),
  change('status 201 and an empty list', json([], 201), noReplies(201)),
  change(
    '100,000 lists within each other',
    plain('['.repeat(100_000) + ']'.repeat(100_000)),
    `The answer of {controller} to ${POST} cannot be used: it is nested too deeply (HTTP status 200).`,
  ),
  change('nothing', plain(''), `The answer of {controller} to ${POST} is empty.`),
  change('status 204', plain('', {}, 204), `The answer of {controller} to ${POST} is empty.`),
  change('status 304', plain('', {}, 304), `The answer of {controller} to ${POST} is empty.`),
  change(
    'the login page of a proxy',
    plain('<html><h1>Log in</h1></html>'),
    `The answer of {controller} to ${POST} cannot be used: it is a web page that says 'Log in' (HTTP status 200).`,
  ),
  change(
    'text',
    plain('done'),
    `The answer of {controller} to ${POST} cannot be used: it is not valid JSON (HTTP status 200).`,
  ),
  change(
    'status 500 and nothing',
    plain('', {}, 500),
    `{controller} answered ${POST} with HTTP status 500: Internal Server Error`,
  ),
  change(
    'status 502 and the page of a proxy',
    plain('<html><title>Bad gateway</title></html>', {}, 502),
    `{controller} answered ${POST} with HTTP status 502: Bad gateway`,
  ),
  change(
    'status 503 and text',
    plain('upstream is down', {}, 503),
    `{controller} answered ${POST} with HTTP status 503: upstream is down`,
  ),
  change(
    'status 504 and an object',
    json({ error: 'late' }, 504),
    `{controller} answered ${POST} with HTTP status 504: Gateway Timeout`,
  ),
  change(
    'bytes that are not packed as told',
    plain('no gzip', { 'Content-Encoding': 'gzip' }),
    `The answer of {controller} to ${POST} cannot be unpacked: incorrect header check`,
  ),
  {
    fault: 'a change is answered with a body that is cut',
    line: CREATE,
    arrange: () => rawly((socket) => socket.end('HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n[{"ret_code": 1')),
    says: `The answer of {controller} to ${POST} breaks off.\n  Try again; if it stays so, look for a proxy in between.\n  ${UNKNOWN}`,
    exit: 1,
  },
  {
    fault: 'a change is answered with status 000',
    line: CREATE,
    arrange: () => rawly((socket) => socket.write(whole('[]', '000 What'))),
    says: `{controller} answered ${POST} with HTTP status 0, which is no answer.\n  ${UNKNOWN}`,
    exit: 1,
  },
  {
    fault: 'a question is answered with status 101',
    line: 'node list',
    arrange: () =>
      rawly((socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')),
    says: 'Error: {controller} answered GET /v1/nodes with HTTP status 101, which is no answer.',
    exit: 1,
  },
  {
    fault: 'a change is answered with status 101',
    line: CREATE,
    arrange: () =>
      rawly((socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')),
    says: `{controller} answered ${POST} with HTTP status 101, which is no answer.\n  ${UNKNOWN}`,
    exit: 1,
  },
  {
    fault: 'a change is answered with what is no HTTP',
    line: CREATE,
    arrange: () => rawly((socket) => socket.end('[{"ret_code": 1}]')),
    says: `{controller} does not answer ${POST} in HTTP.\n  Is it the address of a controller? Its TLS port needs linstor+ssl://.\n  ${UNKNOWN}`,
    exit: 20,
  },
  {
    fault: 'a change is answered with 400 KiB of headers',
    line: CREATE,
    arrange: () => answering((response) => rawHeaders(response.socket)),
    says: `{controller} answers ${POST} with more than 16 KiB of headers.\n  No controller does; look for a proxy in between.\n  ${UNKNOWN}`,
    exit: 20,
  },
  {
    fault: 'a change is answered with one byte of the head a second',
    line: `-t 2 ${CREATE}`,
    arrange: () => rawly((socket) => drippingHead(socket)),
    says: `{controller} did not begin to answer ${POST} within 2 s.\n  A longer time can be given with --timeout.\n  ${UNKNOWN}`,
    exit: 21,
  },
  {
    fault: 'a change is answered with 3 GB',
    line: CREATE,
    arrange: () =>
      answering(repeating({ before: '[', piece: '{"ret_code":1},'.repeat(4096), count: 50_000, after: '{}]' })),
    says: `The answer of {controller} to ${POST} cannot be used: it is longer than 16 MiB (HTTP status 200).\n  ${UNKNOWN}`,
    exit: 1,
  },
  {
    fault: 'a refused change is answered with 3 GB',
    line: CREATE,
    arrange: () => answering(repeating({ piece: 'x'.repeat(64 * 1024), count: 50_000 }, { status: 401 })),
    says: `{controller} refuses ${POST} (HTTP status 401)`,
    exit: 1,
  },
  {
    fault: 'the reply to a change has a message that is a number',
    line: CREATE,
    arrange: () => answering(json([{ ret_code: 1, message: 5, cause: {}, error_report_ids: 'x', obj_refs: [] }])),
    says: '',
    prints: 'SUCCESS:\n',
    exit: 0,
  },
  {
    fault: 'a return code is larger than 64 bits',
    line: CREATE,
    arrange: () => answering(plain(`[{"ret_code": ${'9'.repeat(40)}, "message": "created"}]`)),
    says: noReplies(),
    exit: 1,
  },
  {
    fault: 'a clone is answered with an empty object',
    line: 'resource-definition clone db1 db2',
    arrange: () => answering(json({}, 201)),
    says: `The answer of {controller} to POST /v1/resource-definitions/db1/clone cannot be used: clone_name: a string is missing (HTTP status 201).\n  ${UNKNOWN}`,
    exit: 1,
  },
  {
    fault: 'a clone fails with an object that tells no reason',
    line: 'resource-definition clone db1 db2',
    arrange: () => answering(json({ clone_name: 'db2' }, 500)),
    says: `{controller} answered POST /v1/resource-definitions/db1/clone with HTTP status 500: Internal Server Error\n  ${UNKNOWN}`,
    exit: 1,
  },
  {
    fault: 'an action of DRBD Reactor is answered with an empty list',
    line: 'node drbd-reactor restart c n1',
    arrange: () => answering(json([])),
    says: `cannot be used: it is an empty list (HTTP status 200).\n  ${UNKNOWN}`,
    exit: 1,
  },
  {
    fault: 'an evacuation, which controllers answer so, is answered with an empty list',
    line: 'node evacuate n1',
    arrange: () => answering(json([])),
    says: '',
    exit: 0,
  },
];

function rawHeaders(socket: { end(text: string): unknown } | null): void {
  socket?.end(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(400 * 1024)}\r\nContent-Length: 2\r\n\r\n[]`);
}

function drippingHead(socket: Parameters<typeof dripping>[0]): void {
  socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
  dripping(socket, 'x', 300);
}

/** Answers that take too long. */
const SLOW: readonly FaultRow[] = [
  {
    fault: 'a list is answered with one byte of the head at a time',
    line: '-t 2 node list',
    arrange: () => rawly(drippingHead),
    says: '{controller} did not begin to answer GET /v1/nodes within 2 s.',
    exit: 21,
    within: 8000,
  },
  {
    fault: 'a list is answered with "100 Continue" again and again',
    line: '-t 2 node list',
    arrange: () => rawly((socket) => dripping(socket, 'HTTP/1.1 100 Continue\r\n\r\n', 300)),
    says: '{controller} did not begin to answer GET /v1/nodes within 2 s.',
    exit: 21,
    within: 8000,
  },
  {
    fault: 'a list pauses after its first element',
    line: '-t 2 node list',
    arrange: () => answering((response) => void response.writeHead(200).write('[{"name": "a", "type": "SATELLITE"},')),
    says: '{controller} sent no data for 2 s in answer to GET /v1/nodes.',
    exit: 21,
    within: 8000,
  },
];

/** Answers that would fill the memory. */
const LARGE: readonly FaultRow[] = [
  {
    fault: 'a list is 2 GiB of one element that is packed into 2 MiB',
    line: 'node list',
    arrange: () =>
      answering(
        repeating({ before: '[{"name": "', piece: 'x'.repeat(MIB), count: 2048, after: '"}]' }, { gzip: true }),
      ),
    says: 'The answer of {controller} to GET /v1/nodes cannot be used: an element of it, with the blanks around it, is longer than 64 MiB (HTTP status 200).',
    exit: 1,
  },
  {
    fault: 'an element of a list has 700 MB',
    line: 'node list',
    arrange: () =>
      answering(repeating({ before: '[{"name": "', piece: 'x'.repeat(MIB), count: 700, after: '", "type": ""}]' })),
    says: 'an element of it, with the blanks around it, is longer than 64 MiB',
    exit: 1,
  },
  {
    fault: 'the second element of a list has 700 MB',
    line: 'node list',
    arrange: () =>
      answering(
        repeating({
          before: '[{"name": "a", "type": ""}, {"name": "',
          piece: 'x'.repeat(MIB),
          count: 700,
          after: '"}]',
        }),
      ),
    says: 'an element of it, with the blanks around it, is longer than 64 MiB',
    exit: 1,
  },
  {
    fault: 'an element of a list has 700 MB, under -m',
    line: '-m node list',
    arrange: () =>
      answering(repeating({ before: '[{"name": "', piece: 'x'.repeat(MIB), count: 700, after: '", "type": ""}]' })),
    says: 'an element of it, with the blanks around it, is longer than 64 MiB',
    exit: 1,
  },
  {
    fault: 'a list begins with 1 GB of blanks',
    line: 'node list',
    arrange: () => answering(repeating({ piece: ' '.repeat(MIB), count: 1000, after: '[]' })),
    says: 'an element of it, with the blanks around it, is longer than 64 MiB',
    exit: 1,
  },
  {
    fault: 'a list has 1 GB of blanks between its elements',
    line: 'node list',
    arrange: () =>
      answering(
        repeating({ before: '[{"name": "a", "type": ""},', piece: ' '.repeat(MIB), count: 1000, after: '{}]' }),
      ),
    says: 'an element of it, with the blanks around it, is longer than 64 MiB',
    exit: 1,
  },
  {
    fault: 'the error of a list has 700 MB',
    line: 'node list',
    arrange: () => answering(repeating({ piece: 'x'.repeat(MIB), count: 700 }, { status: 500 })),
    says: 'The answer of {controller} to GET /v1/nodes cannot be used: it is longer than 16 MiB (HTTP status 500).',
    exit: 1,
  },
  {
    fault: 'a list is answered with 1 GB of replies',
    line: 'node list',
    arrange: () =>
      answering(repeating({ before: '[', piece: '{"ret_code":-1},'.repeat(4096), count: 16_000, after: '{}]' })),
    says: 'it is a list of replies longer than 16 MiB',
    exit: 1,
  },
  {
    fault: 'properties of 2 GiB are packed into 2 MiB',
    line: 'controller list-properties',
    arrange: () =>
      answering(repeating({ before: '{"a": "', piece: 'x'.repeat(MIB), count: 2048, after: '"}' }, { gzip: true })),
    says: 'The answer of {controller} to GET /v1/controller/properties cannot be used: it is longer than 64 MiB (HTTP status 200).',
    exit: 1,
  },
  {
    fault: 'an event has 200 MB',
    line: 'event nodes',
    arrange: () => answering(repeating({ before: 'data: ', piece: 'x'.repeat(MIB), count: 200 })),
    says: 'The controller sends an event of more than 16 MiB.',
    exit: 1,
  },
  {
    fault: 'an error page is 300 KB of tags without an end',
    line: 'node list',
    arrange: () => answering(plain(`<html>${'<a '.repeat(100_000)}`, {}, 502)),
    says: '{controller} answered GET /v1/nodes with HTTP status 502: Bad Gateway',
    exit: 1,
  },
  {
    fault: 'an error page is 300 KB of headings that do not end',
    line: 'node list',
    arrange: () => answering(plain(`<html>${'<h1>'.repeat(75_000)}`, {}, 502)),
    says: '{controller} answered GET /v1/nodes with HTTP status 502: Bad Gateway',
    exit: 1,
  },
];

/** Data that no controller sends. */
const ODD: readonly FaultRow[] = [
  {
    fault: 'a list is answered with no JSON',
    line: 'node list',
    arrange: () => answering(plain('[{"a": nonsense}]')),
    says: 'not valid JSON',
    exit: 1,
  },
  {
    fault: 'a list is answered with 100,000 lists within each other',
    line: 'node list',
    arrange: () => answering(plain('['.repeat(100_000) + ']'.repeat(100_000))),
    says: 'it is nested too deeply',
    exit: 1,
  },
  {
    fault: 'properties are answered with 100,000 lists within each other',
    line: 'controller list-properties',
    arrange: () => answering(plain(`{"a": ${'['.repeat(100_000)}1.0${']'.repeat(100_000)}}`)),
    says: 'it is nested too deeply',
    exit: 1,
  },
  {
    fault: 'an element beyond the first is 100,000 objects within each other',
    line: '-o json node list',
    arrange: () =>
      answering(
        plain(
          `[{"name": "a", "type": ""}, {"name": "b", "type": "", "x": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}, {"name": "c"}]`,
        ),
      ),
    says: '',
    prints: 'it is nested too deeply',
    exit: 1,
  },
  {
    fault: 'a size has 10,000,000 digits',
    line: 'storage-pool list',
    arrange: () => answering(plain(`[${pool(`"free_capacity": ${'1'.repeat(10_000_000)}`)}]`)),
    says: 'a number in it has more than 4300 digits',
    exit: 1,
  },
  {
    fault: 'a size has 10,000,000 digits, under -m',
    line: '-m storage-pool list',
    arrange: () => answering(plain(`[${pool('')}, ${pool(`"free_capacity": ${'1'.repeat(10_000_000)}`)}]`)),
    says: "The controller's answer holds a number of more than 4300 digits.",
    exit: 1,
  },
  {
    fault: 'a size is 1e400',
    line: 'storage-pool list',
    arrange: () => answering(plain(`[${pool('"free_capacity": 1e400')}]`)),
    says: 'the number 1e400 in it is beyond every size',
    exit: 1,
  },
  {
    fault: 'a report of a storage pool has a return code that is text',
    line: 'storage-pool list',
    arrange: () => answering(plain(`[${pool('"reports": [{"ret_code": "abc"}]')}]`)),
    says: 'element 0: reports: 0: ret_code: it is no number',
    exit: 1,
  },
  {
    fault: 'members of a resource are null',
    line: 'resource involved n1',
    arrange: () =>
      answering(
        json([
          { name: 'db1', node_name: 'n1', flags: null, state: null, volumes: null, layer_object: { children: [null] } },
        ]),
      ),
    says: '',
    prints: 'db1',
    exit: 0,
  },
  {
    fault: 'a resource is null',
    line: 'resource involved n1',
    arrange: () => answering(json([null])),
    says: 'element 0: it is no object',
    exit: 1,
  },
  {
    fault: 'members of a known property are null',
    line: 'property list controller',
    arrange: () =>
      answering(json({ quorum: { prop_type: 'string', value: null, dflt: 5, unit: {}, info: null }, a: null })),
    says: '',
    prints: 'quorum',
    exit: 0,
  },
  {
    fault: 'members of a connection are null',
    line: 'node-connection list',
    arrange: () => answering(json([{ node_a: 'n1', node_b: 'n2', props: null, flags: null }])),
    says: '',
    prints: 'n1',
    exit: 0,
  },
  {
    fault: 'a connection of nodes is null',
    line: 'node-connection list',
    arrange: () => answering(json([null])),
    says: 'element 0: it is no object',
    exit: 1,
  },
  {
    fault: 'a member comes twice',
    line: 'node list',
    arrange: () => answering(plain('[{"name": "first", "name": "second", "type": "SATELLITE"}]')),
    says: '',
    prints: 'second',
    exit: 0,
  },
  {
    fault: 'a name is half a surrogate pair',
    line: 'node list',
    arrange: () => answering(plain('[{"name": "n\\ud800", "type": "SATELLITE"}]')),
    says: '',
    prints: 'SATELLITE',
    exit: 0,
  },
  {
    fault: 'a name is no UTF-8',
    line: '-o json node list',
    arrange: () => answering(plain(Buffer.from('[{"name": "n\xff\xc0", "type": "SATELLITE"}]', 'latin1'))),
    says: '',
    prints: '"name":"n\ufffd\ufffd"',
    exit: 0,
  },
  {
    fault: 'a list begins with a byte order mark',
    line: 'node list',
    arrange: () => answering(plain('\ufeff[]')),
    says: 'it is not valid JSON',
    exit: 1,
  },
  {
    fault: 'a list is answered with status 000',
    line: 'node list',
    arrange: () => rawly((socket) => socket.write(whole('[]', '000 What'))),
    says: '{controller} answered GET /v1/nodes with HTTP status 0, which is no answer.',
    exit: 1,
  },
  {
    fault: 'a list is answered without a status line',
    line: 'node list',
    arrange: () => rawly((socket) => socket.end('[]')),
    says: '{controller} does not answer GET /v1/nodes in HTTP.',
    exit: 20,
  },
  {
    fault: 'a list is answered with 400 KiB of headers',
    line: 'node list',
    arrange: () => answering((response) => rawHeaders(response.socket)),
    says: '{controller} answers GET /v1/nodes with more than 16 KiB of headers.',
    exit: 20,
  },
  {
    fault: 'the names of a cluster mean something to readers of YAML',
    line: '-o yaml node list',
    arrange: () => answering(json([{ name: '=', type: '<<', connection_status: '1:30' }])),
    says: '',
    prints: "- name: '='\n  type: '<<'\n",
    exit: 0,
  },
];

function pool(member: string): string {
  return `{"storage_pool_name": "p", "node_name": "n", "provider_kind": "LVM"${member === '' ? '' : `, ${member}`}}`;
}

/** Downloads. */
const FILES_OF_CONTROLLERS: readonly FaultRow[] = [
  {
    fault: 'a report is to be saved where a file stands, and the answer does not end',
    line: '-o json sos-report download',
    arrange: async () => ({
      ...(await answering((response) => {
        response.writeHead(200, { 'Content-Disposition': 'attachment; filename="package.json"' });
        response.write('the beginning');
      })),
    }),
    says: '',
    prints: 'package.json exists already.',
    exit: 2,
  },
  {
    fault: 'a report is answered with status 204',
    line: 'sos-report download /tmp/linstor-no-such-report',
    arrange: () => answering(plain('', {}, 204)),
    says: 'The answer of {controller} to GET /v1/sos-report/download… cannot be used: it holds no file (HTTP status 204).',
    exit: 1,
  },
];

export const ANSWERS: FaultArea = {
  area: 'What is answered',
  rows: [...CHANGES, ...SLOW, ...LARGE, ...ODD, ...FILES_OF_CONTROLLERS],
};
