import { findOption } from '../argv/option-table.ts';
import { GLOBAL_TABLE } from '../argv/global-options.ts';
import { hideUserInfo, isSecretName, MASK } from '../model/secret.ts';
import { parseAddress } from '../transport/address.ts';

/** The value of a global option as everybody may see it; `***` for a secret, and for what is no option: it may be a misspelt password. */
export function shownSetting(key: string, value: string): string {
  const name = optionName(key);
  if (name === undefined || isSecretName(key) || isSecretName(name)) return MASK;
  if (name === 'controllers') return shownAddresses(value);
  return name === 'proxy' ? shownProxy(value) : hideUserInfo(value);
}

/** The name of the global option that a key or `LS_CLIENT_…` stands for. */
function optionName(key: string): string | undefined {
  try {
    return findOption(`--${key.toLowerCase().replaceAll('_', '-')}`, [GLOBAL_TABLE]).name;
  } catch {
    return undefined;
  }
}

/** A list of addresses: host and port alone. */
export function shownAddresses(list: string): string {
  return addressesIn(list)
    .map((text) => shownAddress(text))
    .join(',');
}

/** One address: scheme, host and port alone. */
export function shownAddress(text: string): string {
  try {
    const { written } = parseAddress(text);
    return text.includes('://') ? written : written.replace(/^linstor:\/\//, '');
  } catch {
    return MASK;
  }
}

/** The single addresses of a list. */
function addressesIn(list: string): readonly string[] {
  return list.split(',').filter((item) => item.trim() !== '');
}

/** The URL of a proxy: scheme, host and port alone. */
export function shownProxy(text: string): string {
  if (text === '' || text === 'none') return 'none';
  const whole = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(whole)) return MASK;
  const { protocol, host, username, password, pathname, search, hash } = new URL(whole);
  // A password with `/`, `?` or `#` in it is cut there, and its beginning taken for the host.
  if (`${pathname}${search}${hash}`.includes('@')) return MASK;
  return `${protocol}//${username === '' && password === '' ? '' : `${MASK}@`}${host}`;
}
