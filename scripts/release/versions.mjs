import { readChangelog } from './changelog.mjs';

/**
 * The tags of releases, oldest first.
 * @param {readonly string[]} tags all tags
 */
export function releaseTags(tags) {
  return tags.filter((tag) => tag.startsWith('v') && parts(tag.slice(1)) !== undefined).sort(byVersion);
}

/**
 * What is wrong with a version that is to be released.
 * @param {object} facts
 * @param {string} facts.version of package.json
 * @param {readonly string[]} facts.locked of package-lock.json, which has it twice
 * @param {string} facts.changelog
 * @param {readonly string[]} facts.tags all tags
 * @param {readonly string[]} facts.tagsHere those of the commit that is checked
 * @param {boolean} facts.tagged whether the tag is there already, as when the tag has started the release
 * @param {string} facts.today as in 2026-11-22
 * @returns {string[]}
 */
export function faultsOfVersion(facts) {
  if (parts(facts.version) === undefined) return [`package.json: ${facts.version} is no version as 1.2.3`];
  return [...faultsOfLock(facts), ...faultsOfChangelog(facts), ...faultsOfTags(facts)];
}

function faultsOfLock({ version, locked }) {
  const others = [...new Set(locked.filter((one) => one !== version))];
  return others.map((other) => `package-lock.json has version ${other}, package.json ${version}`);
}

function faultsOfChangelog({ version, changelog, today }) {
  const { unreleased, releases } = readChangelog(changelog);
  const [newest] = releases;
  if (newest === undefined) return ['CHANGELOG.md has no release'];
  if (newest.version !== version) return [`CHANGELOG.md: the newest release is ${newest.version}, not ${version}`];
  const faults = [];
  if (unreleased !== '') faults.push('CHANGELOG.md: what stands under Unreleased belongs to no release');
  if (newest.text === '') faults.push(`CHANGELOG.md says nothing of ${version}`);
  if (!isDate(newest.date)) faults.push(`CHANGELOG.md: ${version} needs a date as 2026-11-22, not "${newest.date}"`);
  else if (newest.date > today) faults.push(`CHANGELOG.md: ${version} is of ${newest.date}, which is still to come`);
  return faults;
}

function faultsOfTags({ version, tags, tagsHere, tagged }) {
  const tag = `v${version}`;
  const others = releaseTags(tagsHere).filter((one) => one !== tag);
  const faults = others.map((other) => `this commit is released already, as ${other}`);
  if (tagged && !tagsHere.includes(tag)) faults.push(`this commit does not have the tag ${tag}`);
  if (!tagged && tags.includes(tag)) faults.push(`the tag ${tag} is there already`);
  const last = releaseTags(tags)
    .filter((one) => one !== tag)
    .at(-1);
  if (last !== undefined && others.length === 0) faults.push(...faultsOfStep(last.slice(1), version));
  return faults;
}

function faultsOfStep(last, version) {
  const [major, minor, patch] = parts(last) ?? [0, 0, 0];
  const next = [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
  return next.includes(version) ? [] : [`${version} does not follow ${last}: ${next.join(', ')} would`];
}

function isDate(text) {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The three numbers of a version, or nothing. */
function parts(version) {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.slice(1).map(Number);
}

function byVersion(one, other) {
  const [these, those] = [one, other].map((tag) => parts(tag.slice(1)) ?? []);
  const at = these.findIndex((number, index) => number !== those[index]);
  return at === -1 ? 0 : these[at] - those[at];
}
