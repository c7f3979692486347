import { numberIn, page, type Request, type Routes } from '../http/answer.ts';
import { noScope } from '../reply.ts';
import { findGroup, numbered, sorted } from '../state/find.ts';
import { autoplaceRequest, makeAvailable } from '../areas/autoplace.ts';
import { readFilter } from '../areas/filter.ts';
import {
  adjustAllGroups,
  adjustGroup,
  createGroup,
  createVolumeGroup,
  deleteGroup,
  deleteVolumeGroup,
  modifyGroup,
  modifyVolumeGroup,
} from '../areas/groups.ts';
import { allSizeInfo, groupSizeInfo, maxVolumeSize } from '../areas/size-info.ts';
import { spawn } from '../areas/spawn.ts';
import { groupView, volumeGroupView } from '../views/definitions.ts';
import { hasNames, hasProps } from './filter.ts';

const group = (request: Request): string => request.param('group');
const number = (request: Request): number => numberIn(request, 'number');

/** Resource groups, volume groups, automatic placement and what fits. */
export const groupRoutes: Routes = {
  'GET /v1/resource-groups': (context, request) => {
    const chosen = sorted(context.state.groups).filter(
      (one) => hasNames(request, 'resource_groups', one.name) && hasProps(request, one.props),
    );
    return { items: page(chosen, request).map(groupView) };
  },
  'POST /v1/resource-groups': (context, request) => ({ replies: createGroup(context, request.body), status: 201 }),
  'POST /v1/resource-groups/adjustall': (context, request) => ({ replies: adjustAllGroups(context, request.body) }),
  'GET /v1/resource-groups/{group}': (context, request) => ({
    json: groupView(findGroup(context.state, group(request))),
  }),
  'PUT /v1/resource-groups/{group}': (context, request) => ({
    replies: modifyGroup(context, group(request), request.body),
  }),
  'DELETE /v1/resource-groups/{group}': (context, request) => ({ replies: deleteGroup(context, group(request)) }),
  'POST /v1/resource-groups/{group}/adjust': (context, request) => ({
    replies: adjustGroup(context, group(request), request.body),
  }),
  'POST /v1/resource-groups/{group}/spawn': (context, request) => ({
    replies: spawn(context, group(request), request.body),
    status: 201,
  }),
  'GET /v1/resource-groups/{group}/query-max-volume-size': (context, request) => ({
    json: maxVolumeSize(context, findGroup(context.state, group(request)).filter),
  }),
  'POST /v1/resource-groups/{group}/query-size-info': (context, request) => ({
    json: groupSizeInfo(context, group(request), request.body),
  }),
  'POST /v1/queries/resource-groups/query-all-size-info': (context, request) => ({
    json: allSizeInfo(context, request.body),
  }),
  'OPTIONS /v1/query-max-volume-size': (context, request) => ({
    json: maxVolumeSize(context, readFilter(noScope, request.body)),
  }),
  'GET /v1/resource-groups/{group}/volume-groups': (context, request) => ({
    items: numbered(findGroup(context.state, group(request)).volumes).map(volumeGroupView),
  }),
  'POST /v1/resource-groups/{group}/volume-groups': (context, request) => ({
    replies: createVolumeGroup(context, group(request), request.body),
    status: 201,
  }),
  'GET /v1/resource-groups/{group}/volume-groups/{number}': (context, request) => {
    const volume = findGroup(context.state, group(request)).volumes.get(number(request));
    return volume === undefined ? { json: undefined, status: 404 } : { json: volumeGroupView(volume) };
  },
  'PUT /v1/resource-groups/{group}/volume-groups/{number}': (context, request) => ({
    replies: modifyVolumeGroup(context, group(request), number(request), request.body),
  }),
  'DELETE /v1/resource-groups/{group}/volume-groups/{number}': (context, request) => ({
    replies: deleteVolumeGroup(context, group(request), number(request)),
  }),
  'POST /v1/resource-definitions/{resource}/autoplace': (context, request) => ({
    replies: autoplaceRequest(context, request.param('resource'), request.body),
    status: 201,
  }),
  'POST /v1/resource-definitions/{resource}/resources/{node}/make-available': (context, request) => ({
    replies: makeAvailable(context, request.param('resource'), request.param('node'), request.body),
  }),
};
