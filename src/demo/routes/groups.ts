import { changes, creations, views, type Routes } from '../http/answer.ts';
import { noScope } from '../reply.ts';
import { findGroup, numbered, sorted } from '../state/find.ts';
import { autoplaceRequest, makeAvailable } from '../operations/autoplace.ts';
import { readFilter } from '../operations/filter.ts';
import * as groups from '../operations/groups.ts';
import { allSizeInfo, groupSizeInfo, maxVolumeSize } from '../operations/size-info.ts';
import { spawn } from '../operations/spawn.ts';
import { groupView, volumeGroupView } from '../views/definitions.ts';
import { chosen } from './filter.ts';

/** Resource groups, volume groups, automatic placement and what fits. */
export const groupRoutes: Routes = {
  ...views({
    'GET /v1/resource-groups': ({ state }, request) =>
      chosen(sorted(state.groups), request, 'resource_groups').map(groupView),
    'GET /v1/resource-groups/{group}': (context, name) => groupView(findGroup(context, name)),
    'GET /v1/resource-groups/{group}/query-max-volume-size': (context, name) =>
      maxVolumeSize(context, findGroup(context, name).filter),
    'POST /v1/resource-groups/{group}/query-size-info': (context, name, { body }) => groupSizeInfo(context, name, body),
    'POST /v1/queries/resource-groups/query-all-size-info': (context, { body }) => allSizeInfo(context, body),
    'OPTIONS /v1/query-max-volume-size': (context, { body }) => maxVolumeSize(context, readFilter(noScope, body)),
    'GET /v1/resource-groups/{group}/volume-groups': (context, name) =>
      numbered(findGroup(context, name).volumes).map(volumeGroupView),
    'GET /v1/resource-groups/{group}/volume-groups/{number}': (context, name, number) => {
      const volume = findGroup(context, name).volumes.get(number);
      return volume && volumeGroupView(volume);
    },
  }),
  ...changes({
    'POST /v1/resource-groups/adjustall': groups.adjustAllGroups,
    'PUT /v1/resource-groups/{group}': groups.modifyGroup,
    'DELETE /v1/resource-groups/{group}': groups.deleteGroup,
    'POST /v1/resource-groups/{group}/adjust': groups.adjustGroup,
    'PUT /v1/resource-groups/{group}/volume-groups/{number}': groups.modifyVolumeGroup,
    'DELETE /v1/resource-groups/{group}/volume-groups/{number}': groups.deleteVolumeGroup,
    'POST /v1/resource-definitions/{resource}/resources/{node}/make-available': makeAvailable,
  }),
  ...creations({
    'POST /v1/resource-groups': groups.createGroup,
    'POST /v1/resource-groups/{group}/spawn': spawn,
    'POST /v1/resource-groups/{group}/volume-groups': groups.createVolumeGroup,
    'POST /v1/resource-definitions/{resource}/autoplace': autoplaceRequest,
  }),
};
