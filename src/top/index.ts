import type { TopStart } from './start.ts';

/** Shows the dashboard until the person leaves it; gives the exit code. The terminal is as it was afterwards. */
export async function runTop(start: TopStart): Promise<number> {
  // Ink's layout engine is ready once its module has been waited for.
  await import('ink');
  const { Dashboard } = await import('./screen/dashboard.ts');
  return new Dashboard(start).run();
}
