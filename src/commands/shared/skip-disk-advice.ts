import type { FooterPart } from '../../output/view.ts';

/** What stands below a list in which a resource skips its disk; nothing without such a resource. */
export function skipDiskAdvice(rows: readonly { readonly skipDisk: boolean }[]): FooterPart[] {
  if (!rows.some((row) => row.skipDisk)) return [];
  return [
    { line: 'SkipDisk:', colour: 'yellow' },
    {
      line: '  DRBD leaves the disk of a resource alone after an I/O error (property DrbdOptions/SkipDisk). Once it is mended:',
    },
    { line: '    linstor resource set-property $node $rsc DrbdOptions/SkipDisk' },
    { line: '  takes the property away, and LINSTOR and DRBD adjust or recreate the volumes. More about it:' },
    { line: '  https://linbit.com/drbd-user-guide/linstor-guide-1_0-en/#s-linstor-drbd-skip-disk' },
  ];
}
