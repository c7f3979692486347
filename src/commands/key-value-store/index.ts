import type { Noun } from '../../definition/command.ts';
import { keyValueStoreList } from './list.ts';
import { keyValueStoreShow } from './show.ts';
import { keyValueStoreGet } from './get.ts';
import { keyValueStoreChanges } from './key-value-store-changes.ts';

export const keyValueStore: Noun = {
  name: 'key-value-store',
  aliases: ['kv'],
  summary: 'Settings that applications keep in the controller',
  commands: [...keyValueStoreChanges, keyValueStoreGet, keyValueStoreList, keyValueStoreShow],
};
