/** Pages written in a few lines and read back as text. Every person and event in them is invented. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '../../../src/core/model';
import { readPage } from '../../../src/core/page/page';
import { textOf } from '../../../src/core/span';

/** Blocks of lines with a blank line between them. */
export const page = (...blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

export const HEADER = 'Register\n23:47 GMT +309 October 2017\nLive\n    Search';
export const CAPTION = 'A ferry leaves the port of Bergen, Norway, Thursday, January 12, 2017';
export const HEADLINE = 'Norway, Portugal Agree on Northern Ferry Line';
export const CREDIT = '© AFP 2017 / Ingrid Solheim';
export const COUNTERS = 'Get short URL\n140304';
export const LEAD = 'The two countries have been talking about a ferry line for nearly ten years.';
export const BODY =
  'OSLO (Sputnik) — Norway and Portugal agreed on a ferry line on Monday, Transport Minister Astrid Nordvik said.';
export const SECOND = 'The line will open in May, and two ships are being built for it in a yard near Porto.';
export const RELATED = 'Related:\n\nPortugal Opens New Shipyard\nStorm Closes Two Harbors in Norway';
export const TAGS = 'Tags:\nferry, Astrid Nordvik, Norway, Portugal';
export const COMMENTS = 'Community standardsDiscussion\nComment via FacebookComment via Sputnik\n• Сomment';
export const FOOTER = 'News\n\nAll news\nAll news\n\nRecommended\n\nMultimedia\n\nLog in\nOk';

/**
 * The lines of each region as `kind: line | line`, a line cut after its third word; `null` where the text is no news
 * page.
 */
export function regionsOf(text: string): string[] | null {
  return readPage(text)?.regions.map(({ kind, start, end }) => `${kind}: ${summary(text.slice(start, end))}`) ?? null;
}

const summary = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(/\s+/).slice(0, 3).join(' '))
    .join(' | ');

/** The facts of a page as text. */
export function factsOf(text: string) {
  const read = readPage(text);
  return read && factsOfPage(text, read);
}

export function factsOfPage(
  text: string,
  { format, headline, dateline, section, credit, byline, agency, tags, related, published, updated, crawled }: Page,
) {
  const words = (span: Page['headline']): string | null => span && textOf(text, span);
  return {
    ...{ format, published, updated, crawled, agency: words(agency), byline: byline.map(words) },
    ...{ headline: words(headline), dateline: words(dateline), section: words(section), credit: words(credit) },
    ...{ tags: tags.map(words), related: related.map(words) },
  };
}

/** A page of no known site that prints who wrote it, and when it was published and updated. */
export const SIGNED = page(
  'Norway and Portugal agree on northern ferry line',
  'By Marta Lind and Rui Alves, Reuters\nPublished 4 June 2019 21:15 BST\nLast updated 5 June 2019',
  'Norway and Portugal have agreed on a ferry line after talks of nearly ten years.',
  '"The sea is ours to share, and the winter is long," Transport Minister Astrid Nordvik told reporters on Monday.',
  'Portuguese Transport Minister Duarte Carvalho said the two ships would be built in Porto and launched in May.',
);

export const PHONE_TALK = 'seeds/000_3fdc92207c156fae.txt';
export const SECRET_INFO = 'seeds/003_221aac81fec40155.txt';

/** Both seeds and all fixtures. */
export const files: readonly string[] = [
  PHONE_TALK,
  SECRET_INFO,
  ...readdirSync('test/fixtures')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `test/fixtures/${name}`),
];

export const load = (file: string): string => readFileSync(file, 'utf8');
