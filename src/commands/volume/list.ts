import { fromFile } from '../family/source.ts';
import { volumeListCommand } from '../family/volume-list.ts';

export const volumeList = volumeListCommand('volume list', 'l', { fromFile });
