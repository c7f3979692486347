import { findOption } from '../argv/option-table.ts';
import { GLOBAL_TABLE } from '../argv/global-options.ts';
import { hideUserInfo, isSecretName } from '../model/secret.ts';
import { parseAddress } from '../transport/address.ts';

const HIDDEN = '***';

/** The value of a global option as everybody may see it; `***` for a secret, and for what is no option: it may be a misspelt password. */
export function shownSetting(key: string, value: string): string {
  const name = optionName(key);
  if (name === undefined || isSecretName(key) || isSecretName(name)) return HIDDEN;
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
    return HIDDEN;
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
  if (!URL.canParse(whole)) return HIDDEN;
  const { protocol, host, username, password } = new URL(whole);
  return `${protocol}//${username === '' && password === '' ? '' : `${HIDDEN}@`}${host}`;
}
