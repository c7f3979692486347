import { isJsonObject } from '../model/json.ts';
import { RepliesFault } from './objects/reply.ts';
import { errorOf, jsonOf, unusable } from './read-answer.ts';
import type { ControllerVersion } from './objects/version.ts';
import type { Answer } from '../transport/send.ts';
import { validatorFor } from './answer-shapes.ts';
import { atLeast } from './compare-versions.ts';

export const VERSION_PATH = '/v1/controller/version';

/** The oldest REST API this program can talk to. */
const OLDEST_API = '1.0.4';

/** The return code that clients give when they cannot talk to a controller: an error of kind 998. */
const UNSUPPORTED = 13835058055282164710n;

/** What an answer to `GET /v1/controller/version` says. Throws a Fault when it says something else. */
export async function versionIn(answer: Answer): Promise<ControllerVersion> {
  if (answer.status >= 400) throw await errorOf(answer);
  const value = await jsonOf(answer);
  // Controllers from before the REST API had a version do not send one.
  const version = isJsonObject(value) ? { rest_api_version: '1.0.0', ...value } : value;
  await validatorFor({ path: VERSION_PATH })(version, (why) => unusable(answer, why));
  return version as unknown as ControllerVersion;
}

/** The same version. Throws RepliesFault when this program cannot talk to such a controller. */
export function supported(version: ControllerVersion, { uri }: Answer): ControllerVersion {
  const api = version.rest_api_version;
  if (api.startsWith('1') && atLeast(api, OLDEST_API)) return version;
  const message = `${uri} has REST API ${api}; this client needs ${OLDEST_API} or a later 1.x.`;
  throw new RepliesFault([{ ret_code: UNSUPPORTED, message }], [{ ret_code: UNSUPPORTED, message }]);
}
