import { Secret, hideUserInfo } from '../../model/secret.ts';

/** The address of a remote for the body of a request; one with a password in it is not to be shown. */
export function remoteUrl(url: string): string | Secret {
  return hideUserInfo(url) === url ? url : new Secret(url);
}
