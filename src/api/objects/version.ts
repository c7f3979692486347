import { loosely, object, text, type TypeOf } from './shape.ts';

/** `GET /v1/controller/version`. */
export const CONTROLLER_VERSION = object(
  { version: text, git_hash: loosely(() => text), build_time: loosely(() => text), rest_api_version: text },
  {},
);

export type ControllerVersion = TypeOf<typeof CONTROLLER_VERSION>;
