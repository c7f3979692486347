import { volumeSizes as sizesInSteps, type VolumeSizes } from '../../model/volume-size.ts';
import { providerOf } from './providers.ts';

/** Sizes of a volume of `sizeKib` through its layers on a kind of storage; a gross size counts the metadata in. */
export function volumeSizes(
  sizeKib: number,
  layers: readonly string[],
  provider: string,
  peerSlots: number,
  gross: boolean,
): VolumeSizes {
  return sizesInSteps(sizeKib, layers, providerOf(provider).granularityKib, peerSlots, gross);
}
