import { gzipSync } from 'node:zlib';
import { isSet, numberIn, type Handler, type Request, type Routes } from '../http/answer.ts';
import { text, texts, whole } from '../http/body.ts';
import { Code } from '../codes.ts';
import { done, info, isError, noScope, scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { findNode, sorted } from '../state/find.ts';
import { createToken, deleteToken, initializeAuth, modifyToken, tokenViews } from '../areas/auth.ts';
import { cloneDefinition, cloneStatus } from '../areas/clone.ts';
import { createPassphrase, enterPassphrase, modifyPassphrase, passphraseStatus } from '../areas/encryption.ts';
import { evacuateNode, restoreNode } from '../areas/evacuate.ts';
import { deleteFile, deployFile, fileOnNode, fileView, modifyFile } from '../areas/files.ts';
import { deleteStore, modifyStore, storeViews } from '../areas/key-values.ts';
import { createDevicePool, diskView, physicalViews } from '../areas/physical.ts';
import { findReports, reportText, type ReportFilter } from '../areas/reports.ts';
import { restoreResource, restoreVolumeDefinitions, rollback } from '../areas/restore.ts';
import { allocatedTotals } from '../areas/totals.ts';
import type { ErrorReport } from '../state/types.ts';
import { replyView } from '../views/reply.ts';

const name = (request: Request): string => request.param('resource');
const snapshot = (request: Request): string => request.param('snapshot');
const path = (request: Request): string => request.param('path');

/** What is done with snapshots, clones and whole nodes. */
export const actionRoutes: Routes = {
  'POST /v1/resource-definitions/{resource}/snapshot-restore-resource/{snapshot}': (context, request) => ({
    replies: restoreResource(context, name(request), snapshot(request), request.body),
  }),
  'POST /v1/resource-definitions/{resource}/snapshot-restore-volume-definition/{snapshot}': (context, request) => ({
    replies: restoreVolumeDefinitions(context, name(request), snapshot(request), request.body),
  }),
  'POST /v1/resource-definitions/{resource}/snapshot-rollback/{snapshot}': (context, request) => ({
    replies: rollback(context, name(request), snapshot(request)),
  }),
  'POST /v1/resource-definitions/{resource}/clone': (context, request) => {
    const { name: clone, replies } = cloneDefinition(context, name(request), request.body);
    const location = `/v1/resource-definitions/${name(request)}/clone/${clone}`;
    const messages = replies.map((one) => replyView(one, context.now));
    const status = replies.some(isError) ? 500 : 201;
    return { json: { location, source_name: name(request), clone_name: clone, messages }, status };
  },
  'GET /v1/resource-definitions/{resource}/clone/{clone}': (context, request) => ({
    json: { status: cloneStatus(context, name(request), request.param('clone')) },
  }),
  'PUT /v1/nodes/{node}/evacuate': (context, request) => ({
    replies: evacuateNode(context, request.param('node'), request.body),
  }),
  'PUT /v1/nodes/{node}/restore': (context, request) => ({
    replies: restoreNode(context, request.param('node'), request.body),
  }),
  ...reactorRoutes(),
};

/** drbd-reactor is not installed on the machines of the demo, and says so for each node. */
function reactorRoutes(): Routes {
  const handler: Handler = (context, request) => {
    const nodes = texts(request.body, 'nodes') ?? sorted(context.state.nodes).map((node) => node.name);
    return {
      items: nodes.map((one) => ({
        node: findNode(context.state, one).name,
        exit_code: -1,
        stderr_utf8: 'drbd-reactorctl is not installed on the machines of the demo',
      })),
    };
  };
  const commands = ['status', 'evict', 'disable', 'enable', 'restart'];
  return Object.fromEntries(commands.map((command) => [`POST /v1/nodes/exec/drbd-reactorctl/${command}`, handler]));
}

/** Passphrase, tokens, key-value store, files. */
export const keepingRoutes: Routes = {
  'GET /v1/encryption/passphrase': ({ state }) => ({ json: { status: passphraseStatus(state) } }),
  'POST /v1/encryption/passphrase': (context, request) => ({
    replies: createPassphrase(context, request.body),
    status: 201,
  }),
  'PUT /v1/encryption/passphrase': (context, request) => ({ replies: modifyPassphrase(context, request.body) }),
  'PATCH /v1/encryption/passphrase': (context, request) => ({ replies: enterPassphrase(context, request.raw) }),
  'POST /v1/controller/auth/initialize-token-auth': (context, request) => ({
    replies: initializeAuth(context, request.body),
    status: 201,
  }),
  'GET /v1/controller/auth/token': ({ state }) => ({ json: tokenViews(state) }),
  'POST /v1/controller/auth/token': (context, request) => ({
    replies: createToken(context, request.body),
    status: 201,
  }),
  'PUT /v1/controller/auth/token/{id}': (context, request) => ({
    replies: modifyToken(context, numberIn(request, 'id'), request.body),
  }),
  'DELETE /v1/controller/auth/token/{id}': (context, request) => ({
    replies: deleteToken(context, numberIn(request, 'id')),
  }),
  'GET /v1/key-value-store': ({ state }) => ({ items: storeViews(state) }),
  'GET /v1/key-value-store/{store}': ({ state }, request) => ({ items: storeViews(state, request.param('store')) }),
  'PUT /v1/key-value-store/{store}': (context, request) => ({
    replies: modifyStore(context, request.param('store'), request.body),
  }),
  'DELETE /v1/key-value-store/{store}': (context, request) => ({
    replies: deleteStore(context, request.param('store')),
  }),
  'GET /v1/files': ({ state }, request) => ({
    items: sorted(state.files).map((file) => (isSet(request, 'content') ? file : { path: file.path })),
  }),
  'GET /v1/files/{path}': ({ state }, request) => ({ json: fileView(state, path(request)) }),
  'PUT /v1/files/{path}': (context, request) => ({ replies: modifyFile(context, path(request), request.body) }),
  'DELETE /v1/files/{path}': (context, request) => ({ replies: deleteFile(context, path(request)) }),
  'GET /v1/files/{path}/check/{node}': (context, request) => ({
    json: { allowed: fileOnNode(context, path(request), request.param('node')).allowed },
  }),
  'GET /v1/files/{path}/status/{node}': (context, request) => ({
    json: { content_match: fileOnNode(context, path(request), request.param('node')).matches },
  }),
  'POST /v1/resource-definitions/{resource}/files/{path}': (context, request) => ({
    replies: deployFile(context, name(request), path(request), true),
  }),
  'DELETE /v1/resource-definitions/{resource}/files/{path}': (context, request) => ({
    replies: deployFile(context, name(request), path(request), false),
  }),
};

/** Error reports, disks, space and support data. */
export const supportRoutes: Routes = {
  'GET /v1/error-reports': ({ state }, request) => {
    const [since, to] = ['since', 'to'].map((one) => request.query.get(one));
    const filter = { node: request.query.get('node') ?? undefined, since: asTime(since), to: asTime(to) };
    const limit = Number(request.query.get('limit') ?? 0);
    const found = findReports(state, filter);
    return {
      items: (limit > 0 ? found.slice(-limit) : found).map((one) => reportView(one, isSet(request, 'withContent'))),
    };
  },
  'GET /v1/error-reports/{id}': ({ state }, request) => ({
    items: findReports(state, { ids: [reportId(request)] }).map((one) => reportView(one, true)),
  }),
  'DELETE /v1/error-reports/{id}': (context, request) => deleteReports(context, { ids: [reportId(request)] }),
  'PATCH /v1/error-reports': (context, request) => {
    const nodes = texts(request.body, 'nodes') ?? [];
    const filter = {
      since: whole(request.body, 'since'),
      to: whole(request.body, 'to'),
      exception: text(request.body, 'exception'),
      ids: texts(request.body, 'ids'),
    };
    return deleteReports(
      context,
      filter,
      nodes.map((one) => one.toUpperCase()),
    );
  },
  'GET /v1/physical-storage': (context) => ({ items: physicalViews(context) }),
  'GET /v1/physical-storage/{node}': ({ state }, request) => ({
    items: findNode(state, request.param('node')).disks.map(diskView),
  }),
  'POST /v1/physical-storage/{node}': (context, request) => ({
    replies: createDevicePool(context, request.param('node'), request.body),
    status: 201,
  }),
  'GET /v1/space-report': (context) => ({ json: { reportText: allocatedTotals(context) } }),
  'GET /v1/sos-report': (context) => ({
    replies: [
      done(noScope, Code.created, `Support data written to /var/log/linstor-controller/sos_${context.now}.tar.gz`, {
        refs: { path: `/var/log/linstor-controller/sos_${context.now}.tar.gz` },
      }),
    ],
  }),
  'GET /v1/sos-report/download': (context) => ({
    bytes: gzipSync(tar('linstor-demo.txt', allocatedTotals(context))),
    type: 'application/octet-stream',
    fileName: `sos_${context.now}.tar.gz`,
  }),
  'POST /v1/controller/backup/db': (_context, request) =>
    databaseSaved(`${text(request.body, 'backup_name') ?? 'backup'}.zip`),
  'POST /v1/controller/database/export': (_context, request) =>
    databaseSaved(`${text(request.body, 'name') ?? 'linstordb-backup'}.json`),
};

function databaseSaved(file: string): ReturnType<Handler> {
  const location = `/var/lib/linstor/${file}`;
  const message = `The demo keeps its cluster in memory; as a real controller it would have written ${location}`;
  return { replies: [done(scope('create', 'none'), 0, message, { refs: { backup_location: location } })], status: 201 };
}

const reportId = (request: Request): string => request.param('id').replace(/^ErrorReport-|\.log$/g, '');
const asTime = (value: string | null | undefined): number | undefined => (value ? Number(value) : undefined);

function reportView(report: ErrorReport, withText: boolean): object {
  return {
    node_name: report.node,
    error_time: report.time,
    filename: `ErrorReport-${report.id}.log`,
    ...(withText ? { text: reportText(report) } : {}),
    module: report.module,
    version: '1.34.0',
    peer: report.peer,
    exception: report.exception,
    exception_message: report.message,
    origin_file: 'demo',
    origin_method: report.exception,
    origin_line: 1,
  };
}

function deleteReports(
  { state }: Context,
  filter: ReportFilter & { exception?: string | undefined },
  nodes: readonly string[] = [],
): ReturnType<Handler> {
  const chosen = new Set(
    findReports(state, filter)
      .filter((one) => nodes.length === 0 || nodes.includes(one.node.toUpperCase()))
      .filter((one) => filter.exception === undefined || one.exception === filter.exception),
  );
  if (chosen.size === 0)
    return { replies: [info(noScope, Code.infoNoop, 'No error report matches, so none was deleted.')] };
  state.reports = state.reports.filter((one) => !chosen.has(one));
  return { replies: [done(noScope, Code.deleted, `${chosen.size} error reports deleted.`)] };
}

/** An uncompressed archive of one file (ustar). */
function tar(file: string, content: string): Buffer {
  const data = Buffer.from(content, 'utf8');
  const header = Buffer.alloc(512);
  const octal = (value: number, length: number) => value.toString(8).padStart(length - 1, '0');
  header.write(file, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(data.length, 12), 124);
  header.write(octal(0, 12), 136);
  header.write('        0', 148);
  header.write('ustar\0' + '00', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(octal(sum, 7) + '\0 ', 148);
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512), Buffer.alloc(1024)]);
}
