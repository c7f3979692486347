import type { Noun } from '../../definition/command.ts';
import { keyValueStoreList } from './list.ts';
import { keyValueStoreModify } from './modify.ts';
import { keyValueStoreShow } from './show.ts';
import { keyValueStoreDelete } from './delete.ts';
import { keyValueStoreGet } from './get.ts';

export const keyValueStore: Noun = {
  name: 'key-value-store',
  aliases: ['kv'],
  summary: 'Settings that applications keep in the controller',
  commands: [keyValueStoreDelete, keyValueStoreGet, keyValueStoreList, keyValueStoreModify, keyValueStoreShow],
};
