import type { Suggester } from './suggestions.ts';

/** A suggester that `load` gives when the first suggestion is wanted: who only looks at the prompt does without. */
export function lateSuggester<Late extends Suggester>(
  load: () => Promise<Late>,
): Suggester & { ready(): Promise<Late> } {
  let found: Late | undefined;
  let loading: Promise<Late> | undefined;
  let listener: (() => void) | undefined;
  const ready = (): Promise<Late> =>
    (loading ??= load().then((late) => {
      found = late;
      if (listener) late.onUpdate(listener);
      return late;
    }));
  return {
    ready,
    suggest: async (words, current) => await (found ?? (await ready())).suggest(words, current),
    onUpdate: (told) => {
      listener = told;
      found?.onUpdate(told);
    },
    outdate: () => found?.outdate(),
  };
}
