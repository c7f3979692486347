import type { OutputSettings } from './output-settings.ts';

/** Running text, on a terminal broken between words at its edge. */
export async function wrapped(text: string, { width }: Pick<OutputSettings, 'width'>): Promise<string> {
  return width === undefined ? text : (await import('./prose.ts')).wrapProse(text, width);
}
