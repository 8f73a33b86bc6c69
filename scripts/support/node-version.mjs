/** The versions of Node that Hearth runs on, as `engines.node` in package.json says. */
const supportedNodeVersions = '20.19 or newer in the 20 line, or 22.12 or newer';

/**
 * Whether a version of Node can run Hearth.
 *
 * @param {string} version such as `20.19.0`, with or without a leading `v`
 * @returns {boolean}
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/**
 * What to tell a person whose Node cannot run Hearth.
 *
 * @param {string} version the version found
 * @returns {string | undefined} one sentence, or nothing when the version is supported
 */
export function nodeVersionProblem(version = process.versions.node) {
  if (isSupportedNode(version)) return undefined;
  return `Hearth needs Node ${supportedNodeVersions}, but this is Node ${version}. Install a newer one, then run the same command again.`;
}
