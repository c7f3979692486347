import { OPTION_LINES } from './option-table.ts';

/** What an option's value is: its type, range, unit and default. Sizes and numbers are in the unit that DRBD stores. */
export type DrbdValue =
  | { readonly type: 'boolean'; readonly default: 'yes' | 'no' }
  | { readonly type: 'symbol'; readonly choices: readonly string[] }
  | { readonly type: 'text'; readonly secret?: boolean }
  | ({ readonly type: 'number' | 'size' } & Measured)
  | ({ readonly type: 'number-or-symbol'; readonly choices: readonly string[] } & Range);

export interface Range {
  readonly min: bigint;
  readonly max: bigint;
  /** Undefined: none that the client knows. */
  readonly default?: string | undefined;
}

export interface Measured extends Range {
  readonly unit?: DrbdUnit | undefined;
}

const UNITS = ['bytes', 'KiB/s', 'sectors', 'seconds', 'tenths of a second', 'milliseconds'] as const;

export type DrbdUnit = (typeof UNITS)[number];

export type DrbdSection = 'disk' | 'net' | 'peer-device' | 'resource' | 'handlers' | 'proxy' | 'compression';

/** One option of DRBD or DRBD Proxy that LINSTOR keeps as a property. */
export interface DrbdOption {
  /** By which options are sorted. */
  readonly name: string;
  /** The long option without its dashes. */
  readonly flag: string;
  /** The property: `DrbdOptions/Net/max-buffers`. */
  readonly key: string;
  readonly section: DrbdSection;
  readonly value: DrbdValue;
  readonly help: string;
}

/** Which options an object takes: controllers, groups and definitions of resources `full`, those of volumes `volume`, connections `peer`. */
export type DrbdOptionSet = 'full' | 'volume' | 'peer' | 'proxy' | 'zlib' | 'lzma' | 'zstd';

/** The options of a set, sorted by name. */
export function drbdOptions(set: DrbdOptionSet): readonly DrbdOption[] {
  return SETS[set]().toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const SETS: Readonly<Record<DrbdOptionSet, () => readonly DrbdOption[]>> = {
  full: () => [...section('disk'), ...peer(), ...section('resource'), ...handlers()],
  volume: () => [...section('disk'), ...section('peer-device').filter((option) => option.name === 'bitmap')],
  peer,
  proxy: () => section('proxy'),
  zlib: () => section('zlib'),
  lzma: () => section('lzma'),
  zstd: () => section('zstd'),
};

function peer(): DrbdOption[] {
  return [...section('net'), ...section('peer-device')];
}

function handlers(): DrbdOption[] {
  return section('handlers').map((handler) => {
    const name = `handler-${handler.name}`;
    return { ...handler, name, flag: name };
  });
}

/** The sections of the table: what is said of them elsewhere, and how their properties begin. */
const SECTIONS = {
  disk: ['disk', 'Disk'],
  net: ['net', 'Net'],
  'peer-device': ['peer-device', 'PeerDevice'],
  resource: ['resource', 'Resource'],
  handlers: ['handlers', 'Handlers'],
  proxy: ['proxy', 'Proxy'],
  zlib: ['compression', 'ProxyCompression'],
  lzma: ['compression', 'ProxyCompression'],
  zstd: ['compression', 'ProxyCompression'],
} as const satisfies Record<string, readonly [DrbdSection, string]>;

const cached = new Map<keyof typeof SECTIONS, readonly DrbdOption[]>();

function section(wanted: keyof typeof SECTIONS): readonly DrbdOption[] {
  const options = cached.get(wanted) ?? readSection(wanted);
  cached.set(wanted, options);
  return options;
}

function readSection(wanted: keyof typeof SECTIONS): DrbdOption[] {
  const [name, namespace] = SECTIONS[wanted];
  const lines = OPTION_LINES.trim()
    .split('\n')
    .filter((line) => line.startsWith(`${wanted}|`));
  return lines.map((line) => {
    const [, option = '', value = '', usual = '', unit = '', help = ''] = line.split('|');
    return {
      name: option,
      // --timeout is the time-out of the client itself.
      flag: option === 'timeout' ? 'drbd-timeout' : option,
      key: `DrbdOptions/${namespace}/${option}`,
      section: name,
      value: readValue(value, usual, unit),
      help,
    };
  });
}

function readValue(text: string, usual: string, unit: string): DrbdValue {
  const [type = '', rule = '', words = rule] = text.split(':');
  const choices = words.split(',');
  const [min = 0n, max = 0n] = rule.includes('..') ? rule.split('..').map(BigInt) : [];
  switch (type) {
    case 'boolean':
      return { type, default: usual === 'yes' ? 'yes' : 'no' };
    case 'symbol':
      return { type, choices };
    case 'number':
    case 'size':
      return { type, min, max, default: usual === '' ? undefined : usual, unit: isUnit(unit) ? unit : undefined };
    case 'number-or-symbol':
      return { type, min, max, choices };
    default:
      return type === 'secret' ? { type: 'text', secret: true } : { type: 'text' };
  }
}

function isUnit(text: string): text is DrbdUnit {
  return UNITS.some((unit) => unit === text);
}
