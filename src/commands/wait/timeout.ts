import { duration } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';

/** How long to wait; without it, for as long as it takes. */
export const timeout = option(
  '--timeout',
  duration,
  'Stop waiting after this time, such as 90s or 5m, with exit code 21; what was begun goes on',
);
