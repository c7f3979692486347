import { volumeListCommand } from '../family/volume-list.ts';

export const resourceListVolumes = volumeListCommand('resource list-volumes', 'lv');
