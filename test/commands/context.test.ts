import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, memoryContexts } from '../support/run-command.ts';
import { runToView } from '../support/run-to-view.ts';

const none = new FakeController([]);

describe('context', () => {
  it('add saves what is given, files with their whole path', async () => {
    const contexts = memoryContexts();
    await runToView('context add prod --controllers a,b --token-file t -t 5 --use', none, { contexts });
    expect(contexts.read()).toEqual({
      current: 'prod',
      contexts: { prod: { controllers: 'a,b', 'token-file': resolve('t'), timeout: '5' } },
    });
  });

  it('knows which context was meant', async () => {
    const contexts = memoryContexts({ prod: { user: 'x' }, lab: {} });
    await expect(runToView('context delete prd', none, { contexts })).rejects.toMatchObject({
      message: "There is no context 'prd'.",
      hints: ["Did you mean 'prod'?", 'There are: prod, lab'],
    });
  });

  it.each([
    'context add a',
    'context add prod --user u',
    'context use',
    'context use prod --none',
    'context use gone',
    'context remove gone',
    'context rename gone lab',
    'context rename prod prod',
    'context rename prod --',
  ])('%s is refused and changes nothing', async (line) => {
    const contexts = memoryContexts({ prod: { user: 'x' } });
    await expect(runToView(line, none, { contexts })).rejects.toMatchObject({ exitCode: 2 });
    expect(contexts.read()).toEqual({ contexts: { prod: { user: 'x' } } });
  });

  it('add knows no password', async () => {
    await expect(runToView('context add prod --password x', none)).rejects.toMatchObject({ exitCode: 2 });
  });

  it('list marks the one in use', async () => {
    const contexts = memoryContexts({ prod: { controllers: 'a', cafile: '/c' }, lab: { tls: 'pin' } }, 'lab');
    expect(await cellsOf((await runToView('context list', none, { contexts })).view)).toEqual([
      ['Current', 'Name', 'Controllers', 'User', 'TLS', 'Output', 'Other settings'],
      ['', 'prod', 'a', '', '', '', 'cafile=/c'],
      ['*', 'lab', '', '', 'pin', '', ''],
    ]);
  });

  it.each([
    ['context show', {}, 'lab'],
    ['context show prod', {}, 'prod'],
    ['context show', { LINSTOR_CONTEXT: 'prod' }, 'prod'],
  ])('%s with %j shows %s', async (line, environment, name) => {
    const contexts = memoryContexts({ prod: { user: 'x' }, lab: { user: 'y' } }, 'lab');
    const { view } = await runToView(line, none, { contexts, environment });
    expect(view).toMatchObject({ kind: 'properties', properties: { name } });
  });

  it('show without any in use makes exit code 3', async () => {
    await expect(runToView('context show', none)).rejects.toMatchObject({ exitCode: 3 });
  });

  it('rename keeps the settings, and what is in use', async () => {
    const contexts = memoryContexts({ prod: { user: 'x' }, lab: { user: 'y' } }, 'lab');
    await runToView('context rename lab test', none, { contexts });
    await runToView('context rename prod other', none, { contexts });
    expect(contexts.read()).toEqual({ current: 'test', contexts: { test: { user: 'y' }, other: { user: 'x' } } });
  });

  it('delete is another word for remove', async () => {
    const contexts = memoryContexts({ prod: { user: 'x' } });
    await runToView('context delete prod', none, { contexts });
    expect(contexts.read().contexts).toEqual({});
  });

  it('use and remove', async () => {
    const contexts = memoryContexts({ prod: { user: 'x' } });
    await runToView('context use prod', none, { contexts });
    expect(contexts.read().current).toBe('prod');
    await runToView('context use --none', none, { contexts });
    expect(contexts.read().current).toBeUndefined();
    await runToView('context remove prod', none, { contexts });
    expect(contexts.read().contexts).toEqual({});
  });

  it.each([
    [
      'context use prod',
      { LS_CONTROLLERS: 'u:pw@other' },
      /LS_CONTROLLERS is set and goes first: commands go to \*{3}@other until/,
    ],
    ['context use prod', { LINSTOR_CONTEXT: 'lab' }, /use the context 'lab'/],
    ['context add new --controllers c --use', { LS_CONTROLLERS: 'other' }, /LS_CONTROLLERS/],
  ])('%s with %j warns that another cluster is meant still', async (line, environment, expected) => {
    const contexts = memoryContexts({ prod: { controllers: 'a' } });
    const { warned } = await runToView(line, none, { contexts, environment });
    expect(warned.join('\n')).toMatch(expected);
    expect(warned.join('\n')).not.toContain('pw');
  });

  it.each([
    ['context use prod', { LINSTOR_CONTEXT: 'prod', LS_CONTROLLERS: '' }],
    ['context use people', { LS_CONTROLLERS: 'other' }],
    ['context use --none', { LS_CONTROLLERS: 'other' }],
    ['context add new --controllers c', { LS_CONTROLLERS: 'other' }],
  ])('%s with %j has nothing to warn of', async (line, environment) => {
    const contexts = memoryContexts({ prod: { controllers: 'a' }, people: { user: 'x' } });
    expect((await runToView(line, none, { contexts, environment })).warned).toEqual([]);
  });
});
