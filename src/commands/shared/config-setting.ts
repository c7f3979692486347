import type { Body } from '../../api/controller.ts';
import { choice, text } from '../../definition/argument-types.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';
import { argument } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { logLevel } from './log-level.ts';

/** How the value of a setting is read. */
type Type = 'text' | 'switch' | 'number' | 'log level';

/** The settings of a configuration that can be written, by their keys with dots. */
export type ConfigSettings = Readonly<Record<string, Type>>;

/** The arguments KEY and VALUE of `config set`. */
export function settingArguments(settings: ConfigSettings) {
  return {
    key: argument(choice('KEY', Object.keys(settings).sort()), 'Setting, as "config show" calls it'),
    value: argument(text('VALUE'), 'Value to set'),
  };
}

/** The body that sets one value: `log.level` and DEBUG give `{"log": {"level": "DEBUG"}}`. Throws a usage Fault for a wrong value. */
export function settingBody(settings: ConfigSettings, key: string, value: string): Body {
  return key
    .split('.')
    .reduceRight<Body>((inner, name) => ({ [name]: inner }), readSetting(settings[key] ?? 'text', value));
}

const yesNo: ArgumentType<string> = choice('true|false', ['true', 'false']);

function readSetting(type: Type, value: string): Body {
  switch (type) {
    case 'text':
      return value;
    case 'switch':
      return yesNo.parse(value.toLowerCase()) === 'true';
    case 'log level':
      return logLevel.parse(value);
    case 'number':
      if (!/^\d{1,15}$/.test(value)) throw usageFault(`'${value}' is not a whole number.`);
      return Number(value);
  }
}
