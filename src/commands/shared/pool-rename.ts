import type { ArgumentType } from '../../definition/argument-type.ts';
import { list } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';

const poolRename: ArgumentType<readonly [string, string]> = {
  placeholder: 'OLD=NEW',
  parse: (word) => {
    const [from, to, ...rest] = word.split('=');
    if (from === undefined || to === undefined || rest.length > 0)
      throw usageFault(`'${word}' is not of the form OLD=NEW.`, ['Storage pools are renamed like this: pool_a=pool_b']);
    return [from, to];
  },
};

/** `--storpool-rename OLD=NEW …` */
export const storpoolRename = list(
  '--storpool-rename',
  poolRename,
  'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use',
  { minimum: 0 },
);

/** The pairs of `--storpool-rename` as a JSON map; undefined when there are none. */
export function poolMap(
  pairs: readonly (readonly [string, string])[] | undefined,
): Readonly<Record<string, string>> | undefined {
  return pairs === undefined || pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}
