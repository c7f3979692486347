import type { ArgumentType } from '../../../definition/argument-type.ts';
import { usageFault } from '../../../model/fault.ts';

/** A date or time in UTC as the API takes it; a date alone means its end. */
export const expiry: ArgumentType<string> = {
  placeholder: 'YYYY-MM-DD[THH:MM[:SS]]',
  parse: (word) => {
    const [, day, time = '23:59:59'] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)Z?)?$/.exec(word) ?? [];
    const at = day === undefined ? NaN : Date.parse(`${day}T${time}Z`);
    // Without a second look 30 February would be a day in March.
    if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(day ?? ' '))
      throw usageFault(`'${word}' is not a date.`, ['Give a date as 2027-01-31 or a time as 2027-01-31T18:00.']);
    return new Date(at).toISOString().replace('.000Z', 'Z');
  },
};
