import type { Body, ChangeRequest } from '../../../api/controller.ts';
import { apiPath } from '../../../api/path.ts';
import { newStoragePoolName, nodeName } from '../../../definition/argument-types.ts';
import { argument, flag } from '../../../definition/option.ts';
import { post } from '../../shared/replies.ts';

/** What every storage pool is made of, before what its kind adds. */
export const poolArguments = {
  nodeName: argument(nodeName, 'Node that has the storage'),
  name: argument(newStoragePoolName, 'Name of the new storage pool'),
};

export const externalLocking = flag(
  '--external-locking',
  'Something else, such as lvmlockd, guards the shared space: LINSTOR need not',
);

interface NewPool {
  readonly nodeName: string;
  readonly name: string;
  readonly kind: string;
  readonly sharedSpace?: string | undefined;
  readonly externalLocking?: boolean;
  readonly props?: Body;
}

/** `POST /v1/nodes/{node}/storage-pools`. */
export function newPoolRequest(pool: NewPool): ChangeRequest {
  return post(apiPath`/v1/nodes/${pool.nodeName}/storage-pools`, {
    storage_pool_name: pool.name,
    provider_kind: pool.kind,
    free_space_mgr_name: pool.sharedSpace === '' ? undefined : pool.sharedSpace,
    external_locking: pool.externalLocking ? true : undefined,
    props: pool.props,
  });
}
