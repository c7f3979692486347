import { apiPath } from '../../api/path.ts';
import type { Call } from '../../definition/command.ts';
import { ExitCode, Fault, clientFault } from '../../model/fault.ts';
import { isJsonObject, type JsonValue } from '../../model/json.ts';
import { RepliesFault, asReply, isFailure, isReply, type ApiReply } from '../../api/objects/reply.ts';
import type { Happenings } from '../../output/happening.ts';
import { limitOf, poll } from '../shared/poll.ts';

/** What the controller says about a clone when it begins, or why it does not. */
export interface StartedClone {
  readonly source: string;
  /** The name of the copy, which the controller makes up when it was given an external name only. */
  readonly name: string;
  readonly messages: readonly ApiReply[];
}

/** Reads `ResourceDefinitionCloneStarted` of the REST API. */
export function startedClone(answer: JsonValue, source: string): StartedClone {
  const clone = isJsonObject(answer) ? answer : {};
  const messages = Array.isArray(clone.messages) ? clone.messages.filter(isReply).map(asReply) : [];
  return {
    source: textOr(clone.source_name, source),
    name: textOr(clone.clone_name, ''),
    messages,
  };
}

function textOr(value: JsonValue | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/**
 * Waits for a clone and says how it ended. A clone that did not even begin ends here: under -m, where its replies do not
 * make an exit code, with 10.
 */
export async function* waitForClone(call: Call<unknown>, clone: StartedClone, limit: number | undefined): Happenings {
  yield { waits: true };
  const hasFailed = clone.messages.some((reply) => isFailure(reply, call));
  if (hasFailed && call.mode === 'machine') yield { line: [], exitCode: ExitCode.reply };
  if (hasFailed) return;
  yield { line: ['Waiting for cloning to complete...'] };
  if (await isComplete(call, clone, limit))
    yield { line: [{ text: 'Completed', colour: 'green' }, ` cloning ${clone.name}.`] };
  else
    yield {
      line: [
        { text: 'Failed', colour: 'red' },
        ` cloning ${clone.name}, please check resource status or satellite errors.`,
      ],
      exitCode: ExitCode.reply,
    };
}

async function isComplete(call: Call<unknown>, clone: StartedClone, limit: number | undefined): Promise<boolean> {
  const hint = `Cloning goes on in the cluster; look with "linstor resource-definition list -r ${clone.name}".`;
  call.progress.onInterrupt(hint);
  call.progress.show(`Cloning ${clone.source} to ${clone.name}`);
  return poll(call, {
    ask: () => cloneState(call, clone),
    limitMs: limitOf(limit),
    late: () => new Fault(`${clone.name} was not cloned in time.`, ExitCode.timeout, [hint]),
  });
}

/** Whether the clone came out well; undefined: still being made. `GET /v1/resource-definitions/SOURCE/clone/CLONE` */
async function cloneState({ controller }: Call<unknown>, clone: StartedClone): Promise<boolean | undefined> {
  const path = apiPath`/v1/resource-definitions/${clone.source}/clone/${clone.name}`;
  const answer = await controller.read({ path }).catch(asPlainFault);
  const status = isJsonObject(answer) ? answer.status : undefined;
  if (status === 'CLONING') return undefined;
  if (status === 'COMPLETE' || status === 'FAILED') return status === 'COMPLETE';
  throw clientFault(
    `The controller told an unknown state of the clone: ${typeof status === 'string' ? status : 'none'}`,
  );
}

/** The replies of the start are on stdout already, so what comes later must not look like more of them. */
function asPlainFault(error: unknown): never {
  if (!(error instanceof RepliesFault)) throw error;
  const { cause, correction } = error.replies[0] ?? {};
  throw new Fault(
    error.message,
    ExitCode.reply,
    [cause, correction].filter((line) => line !== undefined),
  );
}
