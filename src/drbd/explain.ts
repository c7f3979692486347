import { sameName } from '../model/name.ts';
import { drbdOptions, type DrbdValue } from './options.ts';
import { PROPERTY_CLASSES, knownProperties, likeKeys, type PropertyClass } from './properties.ts';

/** What is known of a property. */
export interface PropertyFacts {
  readonly key: string;
  /** Undefined for a key that the client does not know. */
  readonly help: string | undefined;
  readonly type: string | undefined;
  /** The words or the range allowed. */
  readonly values: string | undefined;
  readonly usual: string | undefined;
  /** Kinds of objects that it can be set on. */
  readonly objects: readonly PropertyClass[];
  /** One of the user's own, below `Aux/`. */
  readonly own: boolean;
  readonly secret: boolean;
  /** Known keys that may be meant. */
  readonly near: readonly string[];
}

const MOST_NEAR = 8;

/** Looks a key up, in any letter case. */
export function findProperty(typed: string): PropertyFacts {
  const objects = PROPERTY_CLASSES.filter((of) => knownIn(of, typed) !== undefined);
  const known = objects[0] === undefined ? undefined : knownIn(objects[0], typed);
  const option = drbdOptions('full').find(({ key }) => sameName(key, typed));
  const own = typed.startsWith('Aux/');
  return {
    key: known?.key ?? typed,
    help: known?.help,
    type: option ? option.value.type.replaceAll('-', ' ') : known && (known.values.length > 0 ? 'symbol' : 'text'),
    values: option ? rangeOf(option.value) : known?.values.join(', '),
    usual: option && 'default' in option.value ? option.value.default : undefined,
    objects: own ? PROPERTY_CLASSES : objects,
    own,
    secret: (option?.value.type === 'text' && option.value.secret === true) || /secret|passw/i.test(typed),
    near: known || own ? [] : likeKeys(typed, MOST_NEAR),
  };
}

function knownIn(of: PropertyClass, typed: string) {
  return knownProperties(of).find(({ key }) => sameName(key, typed));
}

function rangeOf(value: DrbdValue): string {
  if (value.type === 'boolean') return 'yes, no';
  if (value.type === 'text') return '';
  const words = 'choices' in value ? value.choices.join(', ') : '';
  if (!('min' in value)) return words;
  const unit = 'unit' in value && value.unit !== undefined ? ` ${value.unit}` : '';
  return `${value.min} to ${value.max}${unit}${words === '' ? '' : `, or ${words}`}`;
}
