import { volumeListCommand } from '../volume/listing.ts';

export const resourceListVolumes = volumeListCommand('resource list-volumes', 'lv');
