import assert from 'node:assert/strict';
import * as landmarks from '../../../src/core/page/landmarks';

type Predicate = keyof typeof landmarks;

/** Asserts which lines the predicate catches and which it leaves alone. */
function rule(name: Predicate, lines: { catches: readonly string[]; leaves: readonly string[] }): void {
  describe(name, () => {
    for (const words of lines.catches) it(`catches ${words}`, () => assert.equal(landmarks[name](words), true));
    for (const words of lines.leaves) it(`leaves ${words}`, () => assert.equal(landmarks[name](words), false));
  });
}

describe('landmarks', () => {
  rule('isCredit', {
    catches: [
      '© AP Photo/ Ingrid Solheim',
      '© AP Photo / Ingrid Solheim',
      '© REUTERS / Ingrid Solheim',
      '© AFP 2018 / INGRID SOLHEIM',
      '© Sputnik/ Ingrid Solheim',
      'CC0 / /',
      'CC BY 2.0 / Ingrid Solheim',
      'Photo: Ingrid Solheim',
      'REUTERS/Ingrid Solheim',
      'AP Photo/Ingrid Solheim',
      'image copyrightGetty Images',
    ],
    leaves: [
      'Photos of the ferry were shown.',
      'AP said the ferry had left.',
      'Sputnik: When does the ferry leave?',
      'Ingrid Solheim',
    ],
  });
  rule('isByline', {
    catches: [
      'By Ingrid Solheim',
      'By Ingrid Solheim and Duarte Carvalho',
      'By Ingrid Solheim, Reuters',
      'By: Ingrid Solheim',
      'By AFP',
    ],
    leaves: ['By Monday the ferry will have left.', 'By Monday', 'By the sea', 'By'],
  });
  rule('isReadMore', {
    catches: [
      'READ MORE: The Ferry Line',
      'READ MORE:The Ferry Line',
      'READ ALSO: The Ferry Line',
      'Read more: The Ferry Line',
      'MORE: The Ferry Line',
      'ALSO READ : The Ferry Line',
    ],
    leaves: ['Read more about the ferry line', 'More: nothing', 'He asked to READ MORE: nobody did.'],
  });
  rule('isStyle', {
    catches: [
      '.photo {',
      '.photo, .photo img {',
      '@media screen and (max-width: 600px) {',
      'width:100%;',
      'font-family: Helvetica, Arial, sans-serif;',
      '}',
    ],
    leaves: [
      'Sputnik: When does the ferry leave?',
      'ferries: nine; ships: none',
      'He said: "wait;',
      'The ferry line will open in May.',
      '',
    ],
  });
  rule('isCounters', {
    catches: ['140304', '3160', '0', '0 30', '0 59 0 0'],
    leaves: ['', '0 12 ferries', '2,000', '0 1 2 3 4 5', '-1'],
  });
  rule('isShortUrl', { catches: ['Get short URL', 'Get short URL 0 12'], leaves: ['Get short URLs', 'Short URL'] });
  rule('isCommentsStart', {
    catches: [
      'Community standardsDiscussion',
      'Comment via FacebookComment via Sputnik',
      '• Сomment',
      'Сomment',
      'Comment',
      'All comments',
      'Show new comments (0)',
      'Discussion',
    ],
    leaves: ['All comments were deleted.', 'Discussion of the ferry line', 'Comments on the ferry line'],
  });
  rule('isFooterStart', {
    catches: [
      'News',
      'All news',
      'Recommended',
      'Multimedia',
      'Follow us',
      'Newsfeed',
      'Trending',
      'Log in',
      'Password recovery',
    ],
    leaves: [
      'Newsletter',
      'News about the ferry line that is being built between Norway and Portugal',
      'ferry, Norway',
    ],
  });
  rule('isRelatedStart', {
    catches: ['Related:', 'Related', 'Related :'],
    leaves: ['Related: ferries', 'Related ferries', 'related'],
  });
  rule('isTagsStart', {
    catches: ['Tags:', 'Tag:', 'Tags: ferry, Norway', 'Tags :'],
    leaves: ['Tags', 'Tagged: ferry'],
  });
  rule('isTopic', { catches: ['Topic:', 'Topic: Northern Ferry Line (12)'], leaves: ['Topics', 'The topic: ferries'] });
  rule('isStoryline', {
    catches: ['Northern Ferry Line: Two Ships Built (162)', 'Ferry Line (5)'],
    leaves: ['Northern Ferry Line (2017 to 2019)', '(162)', 'Northern Ferry Line 162', 'The line opened in Oslo (12).'],
  });
  rule('isTagList', {
    catches: [
      'ferry, Norway, Portugal',
      'ferry line,Astrid Nordvik,Norway',
      'talks, Ministry of Transport of Norway, Norway',
    ],
    leaves: [
      'ferry, Norway',
      'Norway, Portugal and Spain agreed.',
      'ferry, , Norway',
      'Norway, Portugal, Spain agree to build the ferry line together',
      '"Norway, Portugal, Spain"',
    ],
  });
  rule('endsLikeSentence', {
    catches: [
      'It left.',
      'Did it leave?',
      'It left!',
      '"It left."',
      '“It left.”',
      'It left…',
      '(It left.)',
      '[It left.]',
    ],
    leaves: ['Ferry Leaves Oslo', '"It left,"', 'It left:', ''],
  });
});
