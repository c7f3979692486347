#!/usr/bin/env node
/**
 * In front of the made-up cluster: a controller that chooses by the parameters of the API (names, nodes, pools, properties, limit,
 * offset), packs answers by gzip for clients that take them so, as LINSTOR does, and tells at `/noted` what it was asked since
 * the last time.
 * usage: choosing-controller.mjs ADDRESS; prints its port once it is ready. It listens on all addresses of the machine.
 */
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { portOf } from './measure.mjs';

const cluster = process.argv[2];
/** Answers below this size are sent as they are. */
const PACKED_FROM = 1000;

/** The bytes of an answer, over a connection of its own: kept ones are closed while this program is busy. Undefined: there is none. */
async function bytesOf(path) {
  const request = get(`http://${cluster}${path}`, { agent: false });
  const [response] = await once(request, 'response');
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return response.statusCode === 200 ? Buffer.concat(chunks) : undefined;
}

/** @returns {Promise<any>} */
async function fetched(path) {
  return JSON.parse(String(await bytesOf(path)));
}

/** Each object as its bytes, with what it may be chosen by. */
function kept(objects, keysOf) {
  return objects.map((object) => ({
    bytes: Buffer.from(JSON.stringify(object)),
    props: object.props ?? {},
    ...keysOf(object),
  }));
}

const RESOURCES = '/v1/view/resources';
const POOLS = '/v1/view/storage-pools';
const DEFINITIONS = '/v1/resource-definitions';
const definitions = await fetched(`${DEFINITIONS}?with_volume_definitions=true`);
const byName = (parameter) => (object) => ({ [parameter]: object.name });
/** The lists by their paths; definitions with their volumes have a list of their own. */
const lists = {
  [RESOURCES]: kept(await fetched(RESOURCES), ({ name, node_name, volumes }) => ({
    resources: name,
    nodes: node_name,
    storage_pools: volumes[0].storage_pool_name,
  })),
  [`${DEFINITIONS} with volumes`]: kept(definitions, byName('resource_definitions')),
  [DEFINITIONS]: kept(
    definitions.map((one) => ({ ...one, volume_definitions: undefined })),
    byName('resource_definitions'),
  ),
  '/v1/nodes': kept(await fetched('/v1/nodes'), byName('nodes')),
  '/v1/resource-groups': kept(await fetched('/v1/resource-groups'), byName('resource_groups')),
  [POOLS]: kept(await fetched(POOLS), (pool) => ({ nodes: pool.node_name, storage_pools: pool.storage_pool_name })),
};
const CHOOSING = ['resources', 'nodes', 'storage_pools', 'resource_definitions', 'resource_groups'];

function chosen(objects, parameters) {
  const wanted = CHOOSING.flatMap((key) => {
    const names = parameters.getAll(key).map((name) => name.toLowerCase());
    return names.length === 0 ? [] : [{ key, names: new Set(names) }];
  });
  const keys = parameters.getAll('props');
  const found = objects.filter(
    (one) =>
      wanted.every(({ key, names }) => names.has(one[key]?.toLowerCase())) && keys.every((key) => key in one.props),
  );
  const limit = Number(parameters.get('limit') ?? 0);
  const offset = Number(parameters.get('offset') ?? 0);
  return limit > 0 ? found.slice(offset, offset + limit) : found;
}

async function answerTo(url) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const own = /^\/v1\/resource-definitions\/([^/]+)\/resources$/.exec(pathname)?.[1];
  if (own !== undefined) return listOf(chosen(lists[RESOURCES], new URLSearchParams({ resources: own })));
  const volumes = searchParams.get('with_volume_definitions') === null ? '' : ' with volumes';
  const list = lists[`${pathname}${volumes}`] ?? lists[pathname];
  if (list !== undefined) return listOf(chosen(list, searchParams));
  return bytesOf(url);
}

function listOf(objects) {
  const parts = objects.flatMap(({ bytes }) => [COMMA, bytes]);
  return Buffer.concat([Buffer.from('['), ...parts.slice(1), Buffer.from(']')]);
}

const COMMA = Buffer.from(',');

/** Answers that were given once: their bytes, and packed once somebody wants that. */
const answers = new Map();

async function known(url) {
  if (!answers.has(url)) {
    const plain = await answerTo(url);
    answers.set(url, plain && { plain, packed: lazily(() => packedFrom(plain)) });
  }
  return answers.get(url);
}

function packedFrom(plain) {
  return plain.length < PACKED_FROM ? plain : gzipSync(plain);
}

function lazily(make) {
  let made;
  return () => (made ??= make());
}

/** The answers that were given since somebody wanted to know. */
let given = [];

function noted() {
  const sum = (size) => given.reduce((total, answer) => total + size(answer), 0);
  const found = {
    requests: given.length,
    plain: sum((answer) => answer?.plain.length ?? 0),
    packed: sum((answer) => answer?.packed().length ?? 0),
  };
  given = [];
  return found;
}

const server = createServer(async ({ url = '', headers }, response) => {
  if (url === '/noted') {
    response.end(JSON.stringify(noted()));
    return;
  }
  const answer = await known(url);
  given.push(answer);
  const packs = answer !== undefined && /gzip/.test(headers['accept-encoding'] ?? '');
  const body = packs ? answer.packed() : answer?.plain;
  response.writeHead(answer ? 200 : 404, {
    'Content-Type': 'application/json',
    'Content-Length': body?.length ?? 0,
    ...(body !== answer?.plain && { 'Content-Encoding': 'gzip' }),
  });
  response.end(body);
});
server.listen(0, '0.0.0.0', () => process.stdout.write(`${portOf(server)}\n`));
