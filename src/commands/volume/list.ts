import { fromFile } from '../family/source.ts';
import { volumeListCommand } from './listing.ts';

export const volumeList = volumeListCommand('volume list', 'l', { fromFile });
