import { object, text, unchecked, type TypeOf } from './shape.ts';

/** `GET /v1/controller/version`. */
export const CONTROLLER_VERSION = object(
  { version: text, git_hash: unchecked<string>(), build_time: unchecked<string>(), rest_api_version: text },
  {},
);

export type ControllerVersion = TypeOf<typeof CONTROLLER_VERSION>;
