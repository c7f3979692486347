import {
  COMPRESSION,
  DISK,
  HANDLERS,
  NET,
  PEER_DEVICE,
  PROXY,
  RESOURCE,
  type DrbdValue,
  type Row,
} from './option-table.ts';

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
  return SETS[set]().sort((a, b) => (a.name < b.name ? -1 : 1));
}

const SETS: Readonly<Record<DrbdOptionSet, () => DrbdOption[]>> = {
  full: () => [...disk(), ...peer(), ...section('resource', 'Resource', RESOURCE), ...handlers()],
  volume: () => [...disk(), ...peerDevice().filter((option) => option.name === 'bitmap')],
  peer,
  proxy: () => section('proxy', 'Proxy', PROXY),
  zlib: () => section('compression', 'ProxyCompression', COMPRESSION.zlib),
  lzma: () => section('compression', 'ProxyCompression', COMPRESSION.lzma),
  zstd: () => section('compression', 'ProxyCompression', COMPRESSION.zstd),
};

function disk(): DrbdOption[] {
  return section('disk', 'Disk', DISK);
}

function peer(): DrbdOption[] {
  return [...section('net', 'Net', NET), ...peerDevice()];
}

function peerDevice(): DrbdOption[] {
  return section('peer-device', 'PeerDevice', PEER_DEVICE);
}

function handlers(): DrbdOption[] {
  return section('handlers', 'Handlers', HANDLERS).map((handler) => {
    const name = `handler-${handler.name}`;
    return { ...handler, name, flag: name };
  });
}

function section(name: DrbdSection, namespace: string, rows: readonly Row[]): DrbdOption[] {
  return rows.map(([option, value, help]) => ({
    name: option,
    // --timeout is the time-out of the client itself.
    flag: option === 'timeout' ? 'drbd-timeout' : option,
    key: `DrbdOptions/${namespace}/${option}`,
    section: name,
    value,
    help,
  }));
}
