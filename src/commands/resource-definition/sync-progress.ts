import { counted } from '../../model/counted.ts';
import type { Call } from '../../definition/command.ts';
import { Fault } from '../../model/fault.ts';
import { RESOURCE, type Resource } from '../../api/objects/resource.ts';
import { duration } from '../shared/page-lines.ts';

/** How far the replicas that are being written have come: the mean of their percentages, and how many they are. */
export interface SyncStep {
  readonly percent: number;
  readonly behind: number;
}

/** `GET /v1/view/resources?resources=NAME`; undefined when nothing is being synchronized, or nobody can tell. */
export async function syncStep({ controller }: Call<unknown>, name: string): Promise<SyncStep | undefined> {
  const percents: number[] = [];
  try {
    const resources = await controller.list({ path: '/v1/view/resources', query: { resources: [name] } }, RESOURCE);
    for await (const resource of resources.known()) percents.push(...targetsOf(resource));
  } catch (error) {
    // Only decoration depends on this answer; if the trouble lasts, the question that matters meets it too.
    if (!(error instanceof Fault)) throw error;
    return undefined;
  }
  if (percents.length === 0) return undefined;
  return { percent: percents.reduce((sum, percent) => sum + percent) / percents.length, behind: percents.length };
}

function targetsOf({ volumes = [] }: Resource): number[] {
  return volumes
    .flatMap((volume) => Object.values(volume.state?.replication_states ?? {}))
    .filter((state) => state.replication_state === 'SyncTarget')
    .map((state) => Number(state.done_percentage ?? 0));
}

/** `2 replicas behind, 0.5 %/s, about 3 min left`: the rate is that since the first step seen `sinceMs` ago. */
export function syncText(first: SyncStep, now: SyncStep, sinceMs: number): string {
  const behind = `${counted(now.behind, 'replica')} behind`;
  const perSecond = sinceMs > 0 ? ((now.percent - first.percent) * 1000) / sinceMs : 0;
  if (perSecond <= 0) return behind;
  return `${behind}, ${perSecond.toFixed(1)} %/s, about ${duration((100 - now.percent) / perSecond)} left`;
}
