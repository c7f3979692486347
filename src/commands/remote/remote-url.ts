import { Secret, hideUserInfo } from '../../model/secret.ts';

/** A text about a remote for the body of a request; an address with a password in it is not to be shown. */
export function remoteUrl(url: string): string | Secret {
  return hideUserInfo(url) === url ? url : new Secret(url);
}
