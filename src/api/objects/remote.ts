import { flag, list, object, text, type TypeOf } from './shape.ts';

const REMOTE = object(
  {},
  {
    remote_name: text,
    endpoint: text,
    bucket: text,
    region: text,
    url: text,
    availability_zone: text,
    use_path_style: flag,
  },
);

export type Remote = TypeOf<typeof REMOTE>;

/** `GET /v1/remotes`. */
export const REMOTES = object(
  {},
  { s3_remotes: list(REMOTE), linstor_remotes: list(REMOTE), ebs_remotes: list(REMOTE) },
);

export type Remotes = TypeOf<typeof REMOTES>;
