/**
 * The sections of a CHANGELOG in the form of Keep a Changelog, newest first.
 * @param {string} text
 * @returns {{ unreleased: string, releases: { version: string, date: string, text: string }[] }}
 */
export function readChangelog(text) {
  const [, ...sections] = text.split(/^## /m).map((section) => {
    const [heading, ...lines] = section.split('\n');
    const [, version = heading, date = ''] = /^\[([^\]]*)\](?: - (.*))?$/.exec(heading) ?? [];
    return { version, date, text: lines.join('\n').trim() };
  });
  const isUnreleased = ({ version }) => version === 'Unreleased';
  return {
    unreleased: sections.find(isUnreleased)?.text ?? '',
    releases: sections.filter((section) => !isUnreleased(section)),
  };
}

/**
 * What the CHANGELOG says of a version: the text of a release.
 * @param {string} text the CHANGELOG
 * @param {string} version
 */
export function notesOf(text, version) {
  return readChangelog(text).releases.find((release) => release.version === version)?.text;
}
