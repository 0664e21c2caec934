/** The pages of ../shared/boilerplate with what somebody said each line is. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../run.mjs';

/** A page saved in one way. */
export interface PageText {
  /** `innertext/…`, `inscriptis/…` or `w3m/…`. */
  readonly id: string;
  readonly set: string;
  readonly genre: 'news' | 'other';
  readonly converter: string;
  readonly domain: string;
  readonly headlines: readonly string[];
  /** A letter a line: A article, B boilerplate, H headline, X not scored, - blank. */
  readonly labels: string;
  readonly text: string;
}

const shared = path.resolve(root, '../shared');
export const pagesFile = path.join(shared, 'boilerplate/dev.jsonl.gz');
const splitFile = path.join(shared, 'split.json');

export const hasPages = (): boolean => existsSync(pagesFile) && existsSync(splitFile);

export const readPages = (): PageText[] =>
  gunzipSync(readFileSync(pagesFile))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PageText);

/** Whether pages of a domain are among those that nothing is chosen by. */
export function untouchedDomains(): (domain: string) => boolean {
  const { domains } = JSON.parse(readFileSync(splitFile, 'utf8')) as { readonly domains: readonly string[] };
  const untouched = new Set(domains);
  return (domain) => untouched.has(domain);
}

export const FOLDS = 5;

/** Pages of one domain are in one fold, the same whatever other domains there are. */
export function foldOfDomain(domain: string): number {
  let hash = 2166136261; // FNV-1a
  for (let i = 0; i < domain.length; i++) hash = Math.imul(hash ^ domain.charCodeAt(i), 16777619);
  return (hash >>> 0) % FOLDS;
}
