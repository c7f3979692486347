import { object, properties, text, type TypeOf } from './shape.ts';

/** A named map for applications that keep their own settings in the controller. */
export const KEY_VALUE_STORE = object({ name: text }, { props: properties });

export type KeyValueStore = TypeOf<typeof KEY_VALUE_STORE>;
