import { volumeListCommand } from '../shared/volume-list.ts';

export const resourceListVolumes = volumeListCommand('resource list-volumes', 'lv');
