import type { ContextSettings } from '../../config/contexts.ts';
import type { Runtime } from '../../definition/runtime.ts';
import { hideUserInfo } from '../../model/secret.ts';

/**
 * Says it when a context that was just put to use is not what the next command will follow: who believes to be in one
 * cluster must not change another.
 */
export function warnIfOverridden(
  name: string,
  settings: ContextSettings,
  { environment, warn }: Pick<Runtime, 'environment' | 'warn'>,
): void {
  const { LINSTOR_CONTEXT: chosen, LS_CONTROLLERS: controllers } = environment;
  if (chosen && chosen !== name)
    warn(`Warning: LINSTOR_CONTEXT is set and goes first: commands use the context '${chosen}' until it is unset.`);
  if (controllers && settings.controllers !== undefined)
    warn(
      `Warning: LS_CONTROLLERS is set and goes first: commands go to ${hideUserInfo(controllers)} until it is unset.`,
    );
}
