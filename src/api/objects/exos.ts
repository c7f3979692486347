import { object, text, texts, type TypeOf } from './shape.ts';

/** A Seagate Exos enclosure. */
export const EXOS_ENCLOSURE = object(
  { name: text },
  { ctrl_a_ip: text, ctrl_b_ip: text, health: text, health_reason: text },
);

export type ExosEnclosure = TypeOf<typeof EXOS_ENCLOSURE>;

/** The ports of an enclosure that a node is connected to. */
export const EXOS_MAP = object({ node_name: text, enclosure_name: text }, { connections: texts });

export type ExosMap = TypeOf<typeof EXOS_MAP>;

/** What an enclosure has logged. */
export const EXOS_EVENT = object(
  {},
  {
    severity: text,
    event_id: text,
    time_stamp: text,
    message: text,
    additional_information: text,
    recommended_action: text,
  },
);

export type ExosEvent = TypeOf<typeof EXOS_EVENT>;

/** The credentials for enclosures that have none of their own. */
export const EXOS_DEFAULTS = object({}, { username: text, username_env: text, password: text, password_env: text });

export type ExosDefaults = TypeOf<typeof EXOS_DEFAULTS>;
