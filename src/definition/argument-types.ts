import type { PropertyClass } from '../drbd/properties.ts';
import { usageFault } from '../model/fault.ts';
import { sameName } from '../model/name.ts';
import { MASK, Secret } from '../model/secret.ts';
import { parseSize, type Kib } from '../model/size.ts';
import { parseAgo, parseDuration, parseEndOfDay, parseMoment, type Moment } from '../model/time.ts';
import { SHOWN_UNITS, type ShownUnit } from '../output/output-settings.ts';
import type { ArgumentType, ObjectSource } from './argument-type.ts';

/** Any text. */
export function text(placeholder: string): ArgumentType<string> {
  return { placeholder, parse: (word) => word };
}

/** The name of an object of the cluster, completed from `source`. */
function nameOf(placeholder: string, source: ObjectSource): ArgumentType<string> {
  return { placeholder, source, parse: (word) => word };
}

export const nodeName = nameOf('NODE', 'nodes');
export const resourceName = nameOf('RESOURCE', 'resources');
export const resourceDefinitionName = nameOf('RESOURCE_DEFINITION', 'resource-definitions');
export const resourceGroupName = nameOf('RESOURCE_GROUP', 'resource-groups');
export const storagePoolName = nameOf('STORAGE_POOL', 'storage-pools');
/** A pool for placement, on any node: completed from the pool definitions. */
export const placementPoolName = nameOf('STORAGE_POOL', 'storage-pool-definitions');
export const netInterfaceName = nameOf('INTERFACE', 'net-interfaces');
export const snapshotName = nameOf('SNAPSHOT', 'snapshots');
export const remoteName = nameOf('REMOTE', 'remotes');
export const scheduleName = nameOf('SCHEDULE', 'schedules');
export const backupId = nameOf('BACKUP', 'backups');
/** An object of a bucket that is no backup. */
export const s3Key = nameOf('S3_KEY', 's3-keys');
export const fileName = nameOf('FILE', 'files');
export const keyValueStoreName = nameOf('INSTANCE', 'key-value-stores');
export const keyValueKey = nameOf('KEY', 'key-value-keys');
export const errorReportId = nameOf('REPORT_ID', 'error-reports');
/** An error report, or a return code: its number or name. */
export const errorReportIdOrCode = nameOf('CODE_OR_REPORT_ID', 'error-reports');
export const contextName = nameOf('CONTEXT', 'contexts');
/** A controller whose certificate was noted. */
export const knownAddress = nameOf('ADDRESS', 'known-controllers');
/** The number of an authentication token. */
export const authTokenId = nameOf('TOKEN_ID', 'auth-tokens');
export const exosEnclosureName = nameOf('ENCLOSURE', 'exos-enclosures');
export const connectionPathName = nameOf('PATH', 'paths');
/** The name of any object that stands in a cluster file. */
export const exportedName = nameOf('NAME', 'exported-names');
/** A name of the one object whose kind, the noun of a section of cluster files, stands before it. */
export const objectName = nameOf('NAME', 'object-names');
/** A member of the format of cluster files: `nodes.NODE.type`. */
export const formatPath = nameOf('PATH', 'format-paths');
export const physicalDevice = nameOf('DEVICE', 'physical-devices');
/** A section `[view NAME]` of the configuration. */
export const viewName = nameOf('NAME', 'views');
export const localFile = nameOf('FILE', 'local-files');
export const nodeAddress = nameOf('ADDRESS', 'node-address');

/** The name of a storage pool that is about to be made on a node: perhaps that of pools on other nodes. */
export const newStoragePoolName = nameOf('STORAGE_POOL', 'storage-pools-elsewhere');

/** The name of something that is about to be made, or of something in another cluster. */
export function newName(placeholder: string): ArgumentType<string> {
  return { ...text(placeholder), isNew: true };
}

/** A property key of a class of objects (`node`, `resource`, `controller`…). */
export function propertyKey(of: PropertyClass): ArgumentType<string> {
  return { placeholder: 'KEY', source: 'property-keys', of, parse: (word) => word };
}

/** A property key that something may follow: `KEY[=HEADING]`. */
export function propertyKeyWith(placeholder: string, of: PropertyClass): ArgumentType<string> {
  return { ...propertyKey(of), placeholder };
}

/** The name of a property of the user's own on nodes, without its `Aux/`. */
export function auxProperty(placeholder: string): ArgumentType<string> {
  return nameOf(placeholder, 'aux-properties');
}

/** A property's value; completed with the allowed values of the key typed before. */
export function propertyValue(of: PropertyClass): ArgumentType<string> {
  return { placeholder: 'VALUE', source: 'property-values', of, parse: (word) => word };
}

/** A passphrase, password or key. */
export function secret(placeholder: string): ArgumentType<Secret> {
  return { placeholder, secret: true, parse: secretOf };
}

/** A line of `linstor history` that is typed again as it stands there must not make the mask the new password. */
function secretOf(word: string): Secret {
  if (word !== MASK) return new Secret(word);
  throw usageFault(`'${MASK}' stands for a secret that was left out.`, ['Type the secret itself in its place.']);
}

/** Whole numbers; outside [min, max] the Fault says `N is out of range: min to max.`, or the one bound that there is. */
export function integer(
  placeholder: string,
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
): ArgumentType<number> {
  return {
    placeholder,
    parse: (word) => {
      if (!/^\s*[-+]?\d+\s*$/.test(word)) throw usageFault(`'${word}' is not a whole number.`);
      const value = Number(word);
      if (value < min || value > max) throw usageFault(outside(word.trim(), min, max));
      return value;
    },
  };
}

function outside(word: string, min: number, max: number): string {
  if (Math.abs(Number(word)) > Number.MAX_SAFE_INTEGER) return `${word} has too many digits.`;
  if (max === Number.MAX_SAFE_INTEGER) return `${word} is too small: ${min} or more is expected.`;
  return `${word} is out of range: ${min} to ${max}.`;
}

export const tcpPort = integer('PORT', 1, 65535);

export const volumeNumber: ArgumentType<number> = { ...integer('VOLUME_NUMBER'), source: 'volume-numbers' };

/** A size such as 5G, in KiB; a bare number counts in GiB. */
export const sizeKib: ArgumentType<Kib> = { placeholder: 'SIZE', source: 'sizes', parse: (word) => parseSize(word) };

/** Likewise, but a bare number counts in KiB. */
export const sizeKibByKib: ArgumentType<Kib> = {
  placeholder: 'SIZE',
  source: 'sizes',
  parse: (word) => parseSize(word, 'KiB'),
};

/** A length of time such as 90s or 5m, in ms; a bare number counts seconds. */
export const duration: ArgumentType<number> = { placeholder: 'DURATION', parse: parseDuration };

/** A length of time ago such as 1d10h. */
export const timeAgo: ArgumentType<Moment> = { placeholder: 'TIME_AGO', parse: parseAgo };

/** The end of a local day, in ms since the epoch. */
export const endOfDay: ArgumentType<number> = { placeholder: 'YYYY-MM-DD', parse: parseEndOfDay };

/** A length of time ago or a local date with or without time. */
export const timeAgoOrDate: ArgumentType<Moment> = { placeholder: 'TIME', parse: parseMoment };

/** One of several words, spelled exactly. */
export function choice<const T extends string>(placeholder: string, choices: readonly T[]): ArgumentType<T> {
  return { placeholder, choices, parse: (word) => oneOf(choices, word, (c) => c === word) };
}

/** One of several words in any letter case; the value is the word as it is spelled here. */
export function choiceAnyCase<const T extends string>(placeholder: string, choices: readonly T[]): ArgumentType<T> {
  return {
    placeholder,
    choices,
    parse: (word) => oneOf(choices, word, (c) => sameName(c, word)),
  };
}

function oneOf<T extends string>(choices: readonly T[], word: string, fits: (choice: T) => boolean): T {
  const found = choices.find(fits);
  if (found === undefined) throw usageFault(`'${word}' is not one of: ${choices.join(', ')}`);
  return found;
}

/** A unit of size to show sizes in; as for sizes, `G` and `Gi` are GiB, and GB is a power of ten. */
export const shownUnit: ArgumentType<ShownUnit> = {
  placeholder: 'UNIT',
  choices: SHOWN_UNITS,
  parse: (word) => oneOf(SHOWN_UNITS, word, (unit) => sameName(unit, word.replace(/^([kmgtp])i?$/i, '$1iB'))),
};

/** Columns of the command's table and property keys, separated by commas; one may begin with `+` or `-`. */
export const columnList: ArgumentType<readonly string[]> = {
  placeholder: 'COLUMNS',
  source: 'columns',
  looksLike: /^-[A-Za-z]{2}/,
  parse: (word) => {
    const names = word
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length === 0) throw usageFault('names of columns are missing, such as node,state');
    return names;
  },
};

/** A condition on the columns of the command's table. */
export const whereExpression: ArgumentType<string> = { ...text('EXPRESSION'), source: 'where' };

/** Seconds between two looks. */
export const seconds: ArgumentType<number> = {
  placeholder: 'SECONDS',
  looksLike: /^\d+(\.\d+)?$/,
  parse: (word) => {
    const value = Number(word);
    if (!/^\d+(\.\d+)?$/.test(word) || value < 0.1 || value > 86_400)
      throw usageFault(`'${word}' is not a number of seconds from 0.1 to 86400.`);
    return value;
  },
};

/** Layers as they are typed. openflex: of older controllers, and in the user's guide. */
export const LAYERS = ['drbd', 'luks', 'storage', 'nvme', 'writecache', 'cache', 'bcache', 'openflex'];
/** Kinds of storage, as the API names them. */
export const PROVIDERS = [
  'LVM',
  'LVM_THIN',
  'ZFS',
  'ZFS_THIN',
  'DISKLESS',
  'FILE',
  'FILE_THIN',
  'SPDK',
  'REMOTE_SPDK',
  'STORAGE_SPACES',
  'STORAGE_SPACES_THIN',
  'EBS_TARGET',
  'EBS_INIT',
];

/** A comma list of layers, top first; checked in any letter case, passed on as typed. An empty word is an empty list. */
export const layerList = commaList('LAYERS', LAYERS, (word) => `Layer name "${word}" not valid`);

/** A comma list of storage providers, likewise. */
export const providerList = commaList('PROVIDERS', PROVIDERS, (word) => `Provider "${word}" not valid`);

function commaList(
  placeholder: string,
  words: readonly string[],
  wrong: (word: string) => string,
): ArgumentType<readonly string[]> {
  const known = new Set(words.map((word) => word.toLowerCase()));
  return {
    placeholder,
    choices: words,
    commaList: true,
    parse: (typed) => {
      const items = typed === '' ? [] : typed.split(',');
      const bad = items.find((item) => !known.has(item.toLowerCase()));
      if (bad !== undefined) throw usageFault(wrong(bad), [`Valid are: ${words.join(', ')}`]);
      return items;
    },
  };
}
