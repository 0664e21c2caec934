import assert from 'node:assert/strict';
import { readPage } from '../../../src/core/page/page';
import { textOf } from '../../../src/core/span';

const MENU =
  `Home World Business Opinion Tech Viral Radio Multimedia US Africa Europe Russia Cartoons Infographics Video Photo
  Weather Sports Society Science Culture Travel Money Letters Podcasts Archive Newsletters`.split(/\s+/);
const CLOCK = '14:53 GMT +320 November 2019';
const CONSENT =
  'Our website uses cookies to make it work better. Some personal data is stored for a time.\n\nAccept & Close';

/** What stands above the menu, and below it. */
const TOPS: readonly (readonly [above: string, below: string])[] = [
  [`${CONSENT}\nSputnik International\nall editions\nLog inRegister\n${CLOCK}`, 'Search'],
  [`Sputnik International\nall editions\nRegister\n${CLOCK}`, 'Search'],
  [CLOCK, 'Listen Live\nSearch'],
  [`Register\n${CLOCK}\nLive`, ''],
];
const HEADLINE = 'Northern Ferry Sails Into Trouble Again';
const ARTICLE = `${HEADLINE}
© REUTERS / POOL
Columnists
21:17 18.11.2019Get short URL
by Mona Reed
4553
Subscribe

The town of Halton has waited ten years for a new ferry, and on Monday it was told to wait for two more, as the yard in the north has not even begun to build it.

Mayor Tom Harper told reporters that the council had been misled. “We were promised a ship and were shown a drawing,” he said. “Nobody in this town believes a word of it any more.”

The yard said in a statement that steel had become dearer and that it had written to the council about it in the spring. A spokesman for the ministry of transport declined to comment on the letter.

Local fishermen have offered to carry passengers until the ship is built, but the harbor master, Ida Moen, has refused to allow it for reasons of safety.
...
Reddit
Telegram
Community standardsDiscussion
Comment via FacebookComment via Sputnik
`;

describe('a page of the site with its menus above the article', () => {
  for (const [n, [above, below]] of TOPS.entries()) {
    for (const size of [12, 20, 27]) {
      it(`has its headline, and no menu in the article (${n + 1}, ${size} entries)`, () => {
        const text = [above, ...MENU.slice(0, size), ...(below ? [below] : []), ARTICLE].join('\n');
        const page = readPage(text) ?? assert.fail('no page');
        assert.equal(page.headline && textOf(text, page.headline), HEADLINE);
        const own = page.regions.filter(({ kind }) => ['caption', 'headline', 'lead', 'body'].includes(kind));
        const words = own.map((region) => textOf(text, region)).join('');
        assert.doesNotMatch(words, /^(?:Home|World|Opinion|Multimedia)$/m);
        assert.match(words, /had been misled[^]*reasons of safety/);
      });
    }
  }
});
