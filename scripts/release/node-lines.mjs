/**
 * The lines of Node that are supported, with the oldest version of each. `engines` of package.json is the one home of them.
 * @param {string} engines as `^20.18.0 || >=24.0.0`
 * @returns {{ line: number, oldest: string }[]}
 */
export function nodeLines(engines) {
  return engines.split('||').map((range) => {
    const [, oldest = '', line = ''] = /^(?:\^|>=)((\d+)\.\d+\.\d+)$/.exec(range.trim()) ?? [];
    if (oldest === '')
      throw new Error(`engines of package.json: ${range.trim()} is not written as ^20.18.0 or >=24.0.0`);
    return { line: Number(line), oldest };
  });
}
