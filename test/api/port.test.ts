import { describe, expect, it } from 'vitest';
import type { Controller } from '../../src/api/controller.ts';
import { openCurlPage } from '../../src/api/open-curl-page.ts';
import { withholding, type WithheldRequest } from '../../src/transport/dry-run.ts';
import { openController } from '../../src/api/open-controller.ts';
import { EndOfPreview } from '../../src/transport/send.ts';
import { RepliesFault } from '../../src/api/objects/reply.ts';
import { collect } from '../support/collect.ts';
import { FakeController } from '../support/fake-controller.ts';
import { json, serve } from '../transport/server.ts';
import { settingsFor } from '../transport/settings-for.ts';

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status?: number;
  readonly answer: unknown;
}

/** What a maker of `send` gives for one exchange: the controller above it, and whether the request went anywhere. */
interface Made {
  readonly controller: Controller;
  readonly wasSent: () => boolean;
}

const overHttp = async ({ answer, status = 200 }: Exchange): Promise<Made> => {
  const { port, asked } = await serve((response, request) => {
    const handle = request.url === '/v1/controller/version' ? json(VERSION) : json(answer, status);
    handle(response, request);
  });
  const controller = openController(settingsFor({ controllers: [`127.0.0.1:${port}`] }));
  return { controller, wasSent: () => asked.some(({ line }) => !line.endsWith('/v1/controller/version')) };
};

const inTests = (exchange: Exchange): Made => {
  const controller = new FakeController([exchange]);
  return { controller, wasSent: () => isDone(controller) };
};

const withCurl = (): Made => {
  const controller = openCurlPage(settingsFor(), { print: () => undefined, showSecrets: false });
  return { controller, wasSent: () => false };
};

const inDryRun = (exchange: Exchange): Made => {
  const fake = new FakeController([exchange]);
  const withheld: WithheldRequest[] = [];
  return { controller: fake.through((send) => withholding(send, withheld)), wasSent: () => isDone(fake) };
};

function isDone(fake: FakeController): boolean {
  try {
    fake.done();
    return true;
  } catch {
    return false;
  }
}

const VERSION = { version: '1.34.0', git_hash: 'abc', build_time: 'now', rest_api_version: '1.28.0' };
const NODES = [{ name: 'alpha', type: 'SATELLITE' }];
const DONE = [{ ret_code: 1, message: 'Done' }];
const CLONE = { clone_name: 'b', messages: DONE };
const list = { method: 'GET', path: '/v1/nodes', answer: NODES };
const object = { method: 'GET', path: '/v1/controller/properties', answer: { a: 'b' } };
const replies = { method: 'DELETE', path: '/v1/nodes/a', answer: DONE } as const;
const clone = { method: 'POST', path: '/v1/resource-definitions/a/clone', answer: CLONE } as const;
const plain = (body: readonly Uint8Array[]) => Buffer.concat(body).toString();

describe.each([
  ['HTTP', overHttp],
  ['a fake', inTests],
  ['a dry run', inDryRun],
])('what asks, sent by %s', (_, make) => {
  it('gives a list, either way', async () => {
    expect(await collect((await make(list)).controller.items({ path: list.path }))).toEqual(NODES);
    const raw = await (await make(list)).controller.list({ path: list.path });
    expect(JSON.parse(plain(await collect(raw.raw())))).toEqual(NODES);
  });

  it('sends a list before anybody reads it', async () => {
    const { controller, wasSent } = await make(list);
    await controller.list({ path: list.path });
    expect(wasSent()).toBe(true);
    controller.release();
  });

  it('gives an object', async () => {
    expect(await (await make(object)).controller.read({ path: object.path })).toEqual({ a: 'b' });
  });

  it('gives replies instead of data as a fault', async () => {
    const refused = await make({ ...list, answer: [{ ret_code: -1, message: 'no' }] });
    await expect(collect(refused.controller.items({ path: list.path }))).rejects.toThrow(RepliesFault);
    const other = await make({ ...object, answer: [{ ret_code: -1, message: 'no' }] });
    await expect(other.controller.read({ path: object.path })).rejects.toThrow(RepliesFault);
  });
});

describe.each([
  ['HTTP', overHttp],
  ['a fake', inTests],
])('what changes, sent by %s', (_, make) => {
  it('gives its replies, also those of an error', async () => {
    expect(await (await make(replies)).controller.change(replies)).toEqual(DONE);
    const error = [{ ret_code: -1, message: 'no' }];
    expect(await (await make({ ...replies, answer: error, status: 500 })).controller.change(replies)).toEqual(error);
  });

  it('gives its object', async () => {
    expect(await (await make(clone)).controller.changeAndRead(clone)).toEqual(CLONE);
  });
});

describe.each([
  ['--curl', withCurl],
  ['a dry run', inDryRun],
])('what changes, kept back by %s', (_, make) => {
  it('is not sent and brings no replies', async () => {
    const { controller, wasSent } = make(replies);
    expect(await controller.change(replies)).toEqual([]);
    expect(wasSent()).toBe(false);
  });

  it('ends the preview where an answer is needed', async () => {
    await expect(make(clone).controller.changeAndRead(clone)).rejects.toThrow(EndOfPreview);
    const { controller } = make({ ...replies, method: 'PUT' });
    await expect(controller.exchange({ method: 'PUT', path: '/v1/x', body: '{}' })).rejects.toThrow(EndOfPreview);
  });
});

describe('--curl', () => {
  it('goes on with an empty list, or with what the request says', async () => {
    const { controller } = withCurl();
    expect(await collect(controller.items({ path: '/v1/nodes' }))).toEqual([]);
    expect(await collect(controller.items({ path: '/v1/nodes', preview: NODES }))).toEqual(NODES);
    expect(await controller.read({ path: '/v1/x', preview: { a: 1 } })).toEqual({ a: 1 });
  });

  it('ends where an object, a file or an event is needed', async () => {
    const { controller } = withCurl();
    const never = new AbortController().signal;
    await expect(controller.read({ path: '/v1/x' })).rejects.toThrow(EndOfPreview);
    await expect(controller.download({ path: '/v1/x' })).rejects.toThrow(EndOfPreview);
    await expect(controller.events('/v1/events/nodes', never)).rejects.toThrow(EndOfPreview);
    await expect(controller.exchange({ method: 'GET', path: '/v1/x' })).rejects.toThrow(EndOfPreview);
  });
});
