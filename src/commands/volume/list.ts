import { fromFile } from '../shared/list-from-file.ts';
import { volumeListCommand } from '../shared/volume-list.ts';

export const volumeList = volumeListCommand('volume list', 'l', { fromFile });
