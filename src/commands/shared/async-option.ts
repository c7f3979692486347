import { flag } from '../../definition/option.ts';

/** `--async`: the controller never made the client wait, but scripts give it. */
export const async = flag('--async', 'Accepted for compatibility; makes no difference');
