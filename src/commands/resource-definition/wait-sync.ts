import { defineCommand, type Call } from '../../definition/command.ts';
import { isJsonObject } from '../../model/json.ts';
import { limitOf, poll, waitTimeout } from '../shared/poll.ts';
import { tooLate, toldOnTerminal } from '../shared/wait-until.ts';
import { syncStep, syncText, type SyncStep } from './sync-progress.ts';
import { definitionName, definitionPath } from './resource-definition-arguments.ts';

/** `GET /v1/resource-definitions/NAME/sync-status` until it says `synced_on_all` */
export const resourceDefinitionWaitSync = defineCommand({
  path: 'resource-definition wait-sync',
  effect: 'reads',
  aliases: ['ws'],
  since: ['1.13.0', 'Waiting for resources to be in sync'],
  summary: 'Wait until all replicas of a resource are in sync',
  description:
    'The exit code is 0 when all are in sync and 21 when the time ran out first; a script reads nothing else.',
  examples: { 'linstor resource-definition wait-sync db1 --wait-timeout 600': 'Wait ten minutes at most' },
  options: { waitTimeout },
  arguments: { resourceName: definitionName },
  run: async (call) => {
    const { controller, input, progress } = call;
    const name = input.resourceName;
    const until = `${name} is in sync`;
    const hint = `Replication goes on; look with "linstor resource list -r ${name}".`;
    progress.onInterrupt(hint);
    progress.show(`Waiting until ${until}`);
    const showProgress = progressOf(call, name);
    const limitMs = limitOf(input.waitTimeout);
    return toldOnTerminal(call, until, async () => {
      await poll(call, {
        ask: async () => {
          const status = await controller.read({ path: `${definitionPath(name)}/sync-status` });
          if (isJsonObject(status) && status.synced_on_all === true) return true;
          await showProgress();
          return undefined;
        },
        limitMs,
        late: () => tooLate(until, limitMs, [hint]),
      });
    });
  },
});

/** Shows how far the synchronization has come, on a terminal only: it takes a question of its own. */
function progressOf(call: Call<unknown>, name: string): () => Promise<void> {
  const { clock, progress } = call;
  let first: { readonly step: SyncStep; readonly at: number } | undefined;
  return async () => {
    const step = progress.visible ? await syncStep(call, name) : undefined;
    if (step === undefined) return;
    first ??= { step, at: clock.now() };
    progress.show(`${name}: ${syncText(first.step, step, clock.now() - first.at)}`, step.percent, 100);
  };
}
