import { gzipSync } from 'node:zlib';
import { changes, creations, isSet, many, views, type Routes } from '../http/answer.ts';
import { text, texts, whole, type Body } from '../http/body.ts';
import { done, isError, noScope, type Reply } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { findNode, sorted } from '../state/find.ts';
import { createToken, deleteToken, initializeAuth, modifyToken, tokenViews } from '../operations/auth.ts';
import { cloneDefinition, cloneStatus } from '../operations/clone.ts';
import * as encryption from '../operations/encryption.ts';
import { deleteFile, deployFile, fileOnNode, fileView, modifyFile } from '../operations/files.ts';
import { deleteStore, modifyStore, storeViews } from '../operations/key-value-store.ts';
import { createDevicePool, diskView, physicalViews } from '../operations/physical.ts';
import { deleteReports, findReports, reportView } from '../operations/reports.ts';
import { tar } from '../http/tar.ts';
import { allocatedTotals } from '../operations/space-report.ts';
import { replyView } from '../views/reply.ts';

/** What is done with clones, and with drbd-reactor on the nodes. */
export const actionRoutes: Routes = {
  'POST /v1/resource-definitions/{resource}/clone': (context, { params, body }) => {
    const source_name = params.get('resource') ?? '';
    const { name, replies } = cloneDefinition(context, source_name, body);
    const location = `/v1/resource-definitions/${source_name}/clone/${name}`;
    const messages = replies.map((one) => replyView(one, context.now));
    const status = replies.some(isError) ? 500 : 201;
    return { json: { location, source_name, clone_name: name, messages }, status };
  },
  ...views({
    'GET /v1/resource-definitions/{resource}/clone/{clone}': (context, name, clone) => ({
      status: cloneStatus(context, name, clone),
    }),
    'POST /v1/nodes/exec/drbd-reactorctl/{verb:status|evict|disable|enable|restart}': (context, _verb, { body }) =>
      reactorReplies(context, body),
  }),
};

/** drbd-reactor is not installed on the machines of the demo, and says so for each node. */
function reactorReplies(context: Context, body: Body): object[] {
  const nodes = texts(body, 'nodes') ?? sorted(context.state.nodes).map((node) => node.name);
  return nodes.map((one) => ({
    node: findNode(context, one).name,
    exit_code: -1,
    stderr_utf8: 'drbd-reactorctl is not installed on the machines of the demo',
  }));
}

/** Passphrase, tokens, key-value store, files. */
export const keepingRoutes: Routes = {
  'PATCH /v1/encryption/passphrase': (context, { raw }) => ({ replies: encryption.enterPassphrase(context, raw) }),
  ...views({
    'GET /v1/encryption/passphrase': ({ state }) => ({ status: encryption.passphraseStatus(state) }),
    'GET /v1/controller/auth/token': ({ state }) => tokenViews(state),
    'GET /v1/key-value-store': ({ state }) => storeViews(state),
    'GET /v1/key-value-store/{store}': ({ state }, store) => storeViews(state, store),
    'GET /v1/files': ({ state }, request) =>
      sorted(state.files).map((file) => (isSet(request, 'content') ? file : { path: file.path })),
    'GET /v1/files/{path}': ({ state }, path) => fileView(state, path),
    'GET /v1/files/{path}/check/{node}': (context, path, node) => ({
      allowed: fileOnNode(context, path, node).allowed,
    }),
    'GET /v1/files/{path}/status/{node}': (context, path, node) => ({
      content_match: fileOnNode(context, path, node).matches,
    }),
  }),
  ...changes({
    'PUT /v1/encryption/passphrase': encryption.modifyPassphrase,
    'PUT /v1/controller/auth/token/{id}': modifyToken,
    'DELETE /v1/controller/auth/token/{id}': deleteToken,
    'PUT /v1/key-value-store/{store}': modifyStore,
    'DELETE /v1/key-value-store/{store}': deleteStore,
    'PUT /v1/files/{path}': modifyFile,
    'DELETE /v1/files/{path}': deleteFile,
    'POST /v1/resource-definitions/{resource}/files/{path}': (context, name, path) =>
      deployFile(context, name, path, true),
    'DELETE /v1/resource-definitions/{resource}/files/{path}': (context, name, path) =>
      deployFile(context, name, path, false),
  }),
  ...creations({
    'POST /v1/encryption/passphrase': encryption.createPassphrase,
    'POST /v1/controller/auth/initialize-token-auth': initializeAuth,
    'POST /v1/controller/auth/token': createToken,
  }),
};

/** Error reports, disks, space and support data. */
export const supportRoutes: Routes = {
  'GET /v1/sos-report/download': (context) => ({
    bytes: gzipSync(tar('linstor-demo.txt', allocatedTotals(context))),
    type: 'application/octet-stream',
    fileName: `sos_${context.now}.tar.gz`,
  }),
  ...views({
    'GET /v1/error-reports': ({ state }, request) => {
      const number = (name: string) => (request.query.get(name) ? Number(request.query.get(name)) : undefined);
      const [since, to, limit = 0] = ['since', 'to', 'limit'].map(number);
      const found = findReports(state, { nodes: many(request, 'node'), since, to });
      return (limit > 0 ? found.slice(-limit) : found).map((one) => reportView(one, isSet(request, 'withContent')));
    },
    'GET /v1/error-reports/{report}': ({ state }, report) =>
      findReports(state, { ids: [plainId(report)] }).map((one) => reportView(one, true)),
    'GET /v1/physical-storage': physicalViews,
    'GET /v1/physical-storage/{node}': (context, node) => findNode(context, node).disks.map(diskView),
    'GET /v1/space-report': (context) => ({ reportText: allocatedTotals(context) }),
  }),
  ...changes({
    'GET /v1/sos-report': ({ now }) => {
      const path = `/var/log/linstor-controller/sos_${now}.tar.gz`;
      return [done(noScope, 'CREATED', `Support data written to ${path}`, { refs: { path } })];
    },
    'DELETE /v1/error-reports/{report}': ({ state }, report) => deleteReports(state, { ids: [plainId(report)] }),
    'PATCH /v1/error-reports': ({ state }, body) =>
      deleteReports(state, {
        nodes: texts(body, 'nodes'),
        since: whole(body, 'since'),
        to: whole(body, 'to'),
        exception: text(body, 'exception'),
        ids: texts(body, 'ids'),
      }),
  }),
  ...creations({
    'POST /v1/physical-storage/{node}': createDevicePool,
    'POST /v1/controller/backup/db': (context, body) =>
      databaseSaved(context, `${text(body, 'backup_name') ?? 'backup'}.zip`),
    'POST /v1/controller/database/export': (context, body) =>
      databaseSaved(context, `${text(body, 'name') ?? 'linstordb-backup'}.json`),
  }),
};

function databaseSaved(context: Context, file: string): Reply[] {
  const location = `/var/lib/linstor/${file}`;
  const message = `The demo keeps its cluster in memory; as a real controller it would have written ${location}`;
  return [done(scoped(context, 'create', 'none'), 0, message, { refs: { backup_location: location } })];
}

const plainId = (report: string): string => report.replace(/^ErrorReport-|\.log$/g, '');
