import { describe, expect, it } from 'vitest';
import { FakeController } from '../../support/fake-controller.ts';
import { runCommand } from '../../support/run-command.ts';
import { expectChanges, runToView } from '../../support/run-to-view.ts';
import { node } from '../../../src/commands/node/index.ts';
import { commandOf } from '../../support/command-of.ts';

const nodeSetProperty = commandOf(node, 'set-property');

describe('set-property', () => {
  it('gives a hint about a key that is nearly known, and would send it all the same', async () => {
    const { warned, view } = await runCommand(
      nodeSetProperty,
      { node: 'alpha', key: 'prefnic', value: 'lan' },
      new FakeController([]),
    );
    expect(warned).toEqual([expect.stringContaining('PrefNic')]);
    expect(view.kind).toBe('replies');
  });

  it.each([
    ['PrefNic', false],
    ['prefnic', true],
    ['MyOwn/Property', false],
  ])('says nothing about the key %s (--aux: %s)', async (key, aux) => {
    const { warned } = await runCommand(
      nodeSetProperty,
      { node: 'alpha', key, aux, value: 'lan' },
      new FakeController([]),
    );
    expect(warned).toEqual([]);
  });

  it('refuses KEY=VALUE as one word instead of removing a property of that name', async () => {
    await expect(
      runCommand(nodeSetProperty, { node: 'alpha', key: 'PrefNic=lan' }, new FakeController([])),
    ).rejects.toMatchObject({
      exitCode: 2,
      hints: expect.arrayContaining([expect.stringContaining('PrefNic lan')]) as unknown,
    });
  });

  it('refuses a key where the name of the object must be', async () => {
    const line = 'resource-definition set-property AutoSnapshot/Keep 5';
    await expect(runToView(line, new FakeController([]))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('AutoSnapshot/Keep') as unknown,
    });
  });

  it('removes a property whose key holds a slash', () =>
    expectChanges('rd sp db1 AutoSnapshot/Keep', [
      ['PUT /v1/resource-definitions/db1', { delete_props: ['AutoSnapshot/Keep'] }],
    ]));
});
