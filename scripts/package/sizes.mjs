/** How large the files of a release may be, in bytes: a little more than they were when last measured. */
const MOST = [
  { name: /^linstor-client-.*\.tgz$/, bytes: 1_000_000 },
  { name: /^linstor-linux-(x64|arm64)$/, bytes: 136_000_000 },
  { name: /\.(tar\.gz|deb|rpm)$/, bytes: 49_000_000 },
  { name: /\.cdx\.json$/, bytes: 80_000 },
];

/**
 * A sentence for each file that is larger than it may be, or for which nobody said how large.
 * @param {readonly { name: string, bytes: number }[]} files
 */
export function tooLarge(files) {
  return files.flatMap(({ name, bytes }) => {
    const most = MOST.find((limit) => limit.name.test(name))?.bytes;
    if (most === undefined) return [`scripts/package/sizes.mjs does not say how large ${name} may be.`];
    return bytes > most ? [`${name} has ${bytes} bytes, more than the ${most} of scripts/package/sizes.mjs.`] : [];
  });
}
