import { anything, integer, list, loosely, number, object, properties, text, texts, type TypeOf } from './shape.ts';

/** What DRBD keeps for a definition: port, secret and room for peers of a resource, minor number of a volume. */
const LAYER_DATA = object({}, { port: number, secret: text, minor_number: number, peer_slots: number });

const layers = list(object({ type: text }, { data: loosely(() => LAYER_DATA) }));

const VOLUME_DEFINITION = object(
  { volume_number: number, size_kib: integer },
  { uuid: text, flags: texts, props: properties, layer_data: layers },
);

export type VolumeDefinition = TypeOf<typeof VOLUME_DEFINITION>;

/** A resource definition of `GET /v1/resource-definitions`. */
export const RESOURCE_DEFINITION = object(
  { name: text },
  {
    external_name: text,
    uuid: text,
    resource_group_name: text,
    flags: texts,
    props: properties,
    layer_data: layers,
    /** Only when asked for (`with_volume_definitions`). */
    volume_definitions: list(VOLUME_DEFINITION),
  },
);

export type ResourceDefinition = TypeOf<typeof RESOURCE_DEFINITION>;

/** What the controller answers when a clone begins. */
export const STARTED_CLONE = object({ clone_name: text }, { messages: anything });
