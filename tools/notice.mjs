/** What the licences of others ask for who have a part in the bundles. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './run.mjs';

/** Licences that ask for no more than their text. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];

/**
 * The third-party notice for a build: what NOTICE says of facts, and the licences of packages whose code was bundled or
 * from which bundled data was made, as its `source` says. Rejects where a package has a licence that isn't known to be
 * harmless, or no text of it.
 * @param {readonly string[]} inputs - files of the project that went into the bundles
 * @returns {Promise<string>} */
export async function noticeFor(inputs) {
  const packages = new Set((await Promise.all([...new Set(inputs)].map(packagesOf))).flat());
  const facts = await readFile(path.join(root, 'NOTICE'), 'utf8');
  return [facts, ...(await Promise.all([...packages].sort().map(licenceOf)))].join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} file
 * @returns {Promise<string[]>} */
async function packagesOf(file) {
  const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (name) return [name];
  if (!/^src\/.*\.json$/.test(file)) return [];
  /** @type {{ source?: string }} */
  const { source = '' } = JSON.parse(await readFile(path.join(root, file), 'utf8'));
  return [...source.matchAll(/(\S+) \(MIT\)/g)].map(([, made = '']) => made);
}

/** @param {string} name */
async function licenceOf(name) {
  const folder = path.join(root, 'node_modules', name);
  /** @type {{ version: string, license: string }} */
  const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.includes(license))
    throw new Error(`${name} would be shipped, and what its licence asks for is not known: ${license}`);
  const file = (await readdir(folder)).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (!file) throw new Error(`${name} would be shipped, and has no text of its licence (${license})`);
  return `${name} ${version} (${license})\n\n${(await readFile(path.join(folder, file), 'utf8')).trim()}\n`;
}
