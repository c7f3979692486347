import type { Call } from '../../definition/command.ts';
import type { Secret } from '../../model/secret.ts';
import { secretInput } from './secret-input.ts';

/** A secret that need not be given: undefined unless its option or the option of its file is there; else as `secretInput`. */
export async function optionalSecret(
  call: Call<unknown>,
  places: Parameters<typeof secretInput>[1],
): Promise<Secret | undefined> {
  return places.typed === undefined && places.file === undefined ? undefined : secretInput(call, places);
}
