import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { entityById } from '../../../src/core/queries';
import { textOf } from '../../../src/core/span';
import { page } from '../support/pages';

const INTRODUCTION =
  'BERLIN (Sputnik) — Chancellor Ilse Brandt met Latvian Foreign Minister Andris Balodis on Monday, the German Foreign Ministry said.';

/** Each quotation of a page that introduces two people: the words that name its source = who that is / the cue. */
function sources(...paragraphs: readonly string[]): string[] {
  const analysis = analyze(page(INTRODUCTION, ...paragraphs));
  assert.ok(analysis);
  const { text, quotes } = analysis;
  return quotes.map((quote) => {
    const [mention, cue] = [quote.mention, quote.cue].map((span) => (span ? textOf(text, span) : '–'));
    return `${mention} = ${entityById(analysis, quote.speaker)?.name ?? '–'} / ${cue}`;
  });
}

describe('the source of a quotation', () => {
  for (const [what, paragraph, ...expected] of [
    ['behind the words', '"The talks went well and will go on," Brandt said.', 'Brandt = Ilse Brandt / said'],
    ['behind the verb', '"The talks went well and will go on," said Balodis.', 'Balodis = Andris Balodis / said'],
    [
      'before the words',
      'Balodis told reporters that the border was "open to all who come in peace."',
      'Balodis = Andris Balodis / told',
    ],
    ['a pronoun', '"The talks went well and will go on," she said.', 'she = Ilse Brandt / said'],
    [
      'a ministry in short',
      '"The talks went well and will go on," the ministry said.',
      'the ministry = German Foreign Ministry / said',
    ],
    [
      'an office',
      '"The talks went well and will go on," the Latvian foreign minister said.',
      'the Latvian foreign minister = Andris Balodis / said',
    ],
    [
      'according to',
      'According to Balodis, "the border is open to all who come in peace."',
      'Balodis = Andris Balodis / According to',
    ],
    [
      'of both halves',
      '"The talks went well," Brandt said, "and they will go on in the spring."',
      'Brandt = Ilse Brandt / said',
      'Brandt = Ilse Brandt / said',
    ],
    ['behind an inserted bracket', '"[The deal] is dead and buried," Brandt said.', 'Brandt = Ilse Brandt / said'],
    [
      'before a relative clause',
      'Balodis, who is due in Oslo next week, wrote: "We will not leave the harbor to anybody."',
      'Balodis = Andris Balodis / wrote',
    ],
    [
      'before a long clause',
      'Balodis, who has lived in Berlin with his wife and two dogs since the spring of last year, said that the border is "open to all who come in peace."',
      'Balodis = Andris Balodis / said',
    ],
    [
      'the manager of a campaign, not its candidate',
      '"The talks went well and will go on," Brandt campaign manager Eva Lind said.',
      'Brandt campaign manager Eva Lind = Eva Lind / said',
    ],
    [
      'the head of a body, not the body',
      '"The talks went well and will go on," WHO Director-General Margit Chen said.',
      'WHO Director-General Margit Chen = Margit Chen / said',
    ],
    [
      "somebody of a body's",
      '"The talks went well and will go on," said Lindholm University\'s Diane Holm.',
      "Lindholm University's Diane Holm = Diane Holm / said",
    ],
    [
      'somebody with an age before the name',
      '"The talks went well and will go on," 81-year-old Bertil Anker said.',
      '81-year-old Bertil Anker = Bertil Anker / said',
    ],
    ['who is not named', '"The ice will not hold until the spring," said another.', 'another = – / said'],
    [
      'with what depends on it',
      'A spokesman for the World Bank, which paid for repairs in 2016, said the money had been "used as agreed with the port".',
      'A spokesman for the World Bank = – / said',
    ],
    [
      'a spokesman, not the minister',
      'A spokesman for Foreign Minister Andris Balodis said the talks were "good for both of us."',
      'A spokesman for Foreign Minister Andris Balodis = – / said',
    ],
    [
      'a relative, not the politician',
      'The wife of President Karl Weber said she was "delighted to be in Berlin."',
      'The wife of President Karl Weber = – / said',
    ],
    [
      'with the bracket behind it',
      'Chancellor Ilse Brandt (left) said the talks had been "good for both of us."',
      'Chancellor Ilse Brandt = Ilse Brandt / said',
    ],
    ['behind a verb in front of it', '"We trust dialogue," answered Balodis.', 'Balodis = Andris Balodis / answered'],
    [
      'in a clause about the words',
      '"Two trains on one track" was how Brandt described the danger.',
      'Brandt = Ilse Brandt / described',
    ],
    [
      'at third hand',
      '"The talks will be long," the Interfax agency quoted Balodis as saying.',
      'Balodis = Andris Balodis / –',
    ],
    [
      'at third hand in a clause',
      'A spokesman for the ministry recalled what Balodis had told Brandt: "Nobody will be left on the quay."',
      'Balodis = Andris Balodis / –',
    ],
    ['whose view it is', 'For Brandt, the border is "a bridge of words."', 'Brandt = Ilse Brandt / –'],
    ['in whose words it is', 'The border is, in the words of Brandt, "a bridge for all."', 'Brandt = Ilse Brandt / –'],
    ['in whose words', 'In the words of Balodis, "nobody will be left on the quay."', 'Balodis = Andris Balodis / –'],
    [
      'before a time',
      'Balodis late Monday told the crew that "nobody will be left on the quay."',
      'Balodis = Andris Balodis / told',
    ],
    ['before another time', '"The talks will be long," Brandt last week said.', 'Brandt = Ilse Brandt / said'],
    [
      'as the object of a verb',
      'Balodis has often spoken of "a bridge of words".',
      'Balodis = Andris Balodis / spoken of',
    ],
    [
      'as the object of a verb, with an article',
      'Brandt complained about the "long winter" on the coast.',
      'Brandt = Ilse Brandt / complained about',
    ],
    [
      'in a clause without a verb',
      'Balodis warned of "a winter without fish"; a Danish envoy, of "a spring without ships".',
      'Balodis = Andris Balodis / warned of',
      'a Danish envoy = – / –',
    ],
    [
      'in a title that goes on behind "of" and "for"',
      'Minister of State for Foreign Affairs Karl Lind said the talks were "good for both of us."',
      'Minister of State for Foreign Affairs Karl Lind = Karl Lind / said',
    ],
    [
      'in an office of a country',
      'Foreign Minister of Latvia Andris Balodis said the talks were "good for both of us."',
      'Foreign Minister of Latvia Andris Balodis = Andris Balodis / said',
    ],
    [
      'an abbreviated office',
      'The Latvian FM said the talks were "good for both of us."',
      'The Latvian FM = Andris Balodis / said',
    ],
    ['an account', '"No more trains, please," user @brandtfan wrote.', 'user @brandtfan = @brandtfan / wrote'],
    [
      'a newspaper by its name',
      'The state-run Kystposten newspaper called the talks "a soap bubble".',
      'The state-run Kystposten newspaper = Kystposten / called',
    ],
    [
      'a company by its spelling',
      'SeaBridge, which owns the ferry, responded: "Our radio works on Mondays and Tuesdays."',
      'SeaBridge = SeaBridge / responded',
    ],
    [
      'somebody told of before without a name',
      'A German diplomat disagreed. "The border will not hold," the diplomat said.',
      'the diplomat = – / said',
    ],
    [
      'with a suffix',
      '"We will stay afloat," said Peter Lindqvist Jr., a fisherman.',
      'Peter Lindqvist Jr. = Peter Lindqvist Jr. / said',
    ],
    [
      'with a suffix, before the verb',
      'Robert Kline Sr. said the plan was "too late by a year."',
      'Robert Kline Sr. = Robert Kline Sr. / said',
    ],
    [
      'with a suffix, in a clause',
      'Among them was Robert Kline Sr., who wrote that "it is too late for us."',
      'Robert Kline Sr., who = Robert Kline Sr. / wrote',
    ],
    ['a thing', '"Ships for all," read a banner on the quay.', 'a banner = – / read'],
    ['nobody known', '"It is too early to tell," a diplomat said on condition of anonymity.', 'a diplomat = – / said'],
  ] as const) {
    it(`is found ${what}`, () => assert.deepEqual(sources(paragraph), expected));
  }

  for (const [what, paragraph] of [
    ['a term', 'The harbor is known as the "golden gate" of the north.'],
    ['what somebody denies', 'Brandt denied that there was a "siege."'],
    ['a plan', 'Balodis reminded reporters of the "step for step" formula.'],
    ['a show', 'Brandt was on ARD\'s "Good Evening Bonn" on Sunday.'],
    ['a banner', 'A choir sang on the quay of the old harbor. "Ships for all."'],
  ] as const) {
    it(`is nobody for ${what}`, () =>
      assert.deepEqual(
        sources(paragraph).map((source) => source.split(' / ')[0]),
        ['– = –'],
      ));
  }
});

describe('whoever a “who” stands for', () => {
  for (const [what, paragraph, expected] of [
    [
      'is not their place',
      'The plan pleased Sen. Mark Tolliver of Florida, who called it "a gift to the whole coast" on Monday.',
      'Mark Tolliver',
    ],
    [
      'is not the body that they work for',
      'The report is by Jonas Weller, an engineer at Baltic Shipping, who calls the pier "a bridge to nowhere."',
      'Jonas Weller',
    ],
    [
      'is not where they stand',
      'He shook hands with Maria Keller on the stage, who responded: "Thank you all for coming."',
      'Maria Keller',
    ],
    [
      'has the name that their office describes',
      'It was opened by Tom Ashby, mayor of Halton, who said that "the sea belongs to all of us."',
      'Tom Ashby',
    ],
    [
      'is not what their office is of',
      'They heard Ingrid Solheim, the head of the Norwegian port authority, who said it was "good for both towns."',
      'Ingrid Solheim',
    ],
    [
      'is nobody where the text has no name for them',
      'She was answered by the editor of the Halton Herald, who said: "We print what we see here."',
      '–',
    ],
  ] as const)
    it(what, () => assert.equal(sources(paragraph)[0]?.match(/, who = (.*) \//)?.[1], expected));

  it('is whoever stands nearest, and of a “which” the thing does', () =>
    assert.deepEqual(sources('Andris Balodis left Oslo, which calls the border "open to all who come in peace."'), [
      'Oslo, which = – / calls',
    ]));
});

describe('a surname that is a word', () => {
  for (const [name, word] of [
    ['George Will', 'Will'],
    ['Tom Long', 'Long'],
    ['Nora Young', 'Young'],
    ['Henry Read', 'Read'],
    ['Hugo Last', 'Last'],
    ['Otto Rush', 'Rush'],
  ] as const) {
    it(`is a source at the start of a sentence: ${word}`, () =>
      assert.deepEqual(
        sources(
          `The plan was written by ${name}, an engineer. ${word} told the council that the pier was "too long by half."`,
        ),
        [`${word} = ${name} / told`],
      ));
    it(`is a source within a sentence: ${word}`, () =>
      assert.deepEqual(
        sources(`${name} is an engineer. After a week, ${word} said that the pier was "too long by half."`),
        [`${word} = ${name} / said`],
      ));
  }

  it('is that word where it says nothing', () =>
    assert.deepEqual(
      sources('Nora Young is an engineer. Young people from the harbor said that the pier was "too long by half."'),
      ['Young people = – / said'],
    ));
});

describe('the source of what somebody quotes in an interview', () => {
  const question = 'Sputnik: What did Balodis and President Karl Weber say?';
  for (const [what, answer, ...expected] of [
    [
      'another one, by name',
      'Brandt: Back in April, Balodis said "the border is closed." It was not.',
      'Balodis = Andris Balodis / said',
    ],
    [
      'another one, rather than the speaker',
      'Beatriz Lund: Weber whispered that "the harbor is theirs," if I heard well.',
      'Weber = Karl Weber / whispered',
    ],
    [
      'another one, by a pronoun',
      'Ilse Brandt: During the winter he said "the border is not a line, it is a river." It was not.',
      'he = Karl Weber / said',
    ],
    [
      'another one, not the speaker, by a pronoun',
      'Andris Balodis: Back in April, he said "the border is closed." It was not.',
      'he = Karl Weber / said',
    ],
    [
      'whose turn it is, where the turn names nobody else',
      'Brandt: I call it "a border made of paper." It was not.',
      'Brandt = Ilse Brandt / call',
    ],
  ] as const) {
    it(`is ${what}`, () =>
      assert.deepEqual(
        sources(question, answer, 'Sputnik: And now?', `${answer.split(':')[0] ?? ''}: Now we wait.`).filter(
          (_, i) => i === 2,
        ),
        expected,
      ));
  }
});

/** Each quotation of a page with this headline that stands in the headline: its words, and who said them. */
function headlineSources(headline: string, ...paragraphs: readonly string[]): string[] {
  const analysis = analyze(page(headline, INTRODUCTION, ...paragraphs));
  assert.ok(analysis);
  const end = analysis.page.headline?.end ?? assert.fail('the page has no headline');
  return analysis.quotes
    .filter(({ start }) => start < end)
    .map((quote) => `${textOf(analysis.text, quote)} = ${entityById(analysis, quote.speaker)?.name ?? '–'}`);
}

describe('the source of a quotation in a headline', () => {
  for (const [what, headline, expected, ...paragraphs] of [
    ['its only person', "Brandt Calls Talks 'Good for All'", 'Good for All = Ilse Brandt'],
    ['its label', "'We Go': Balodis on Berlin Talks", 'We Go = Andris Balodis'],
    [
      'whoever holds the office it names, not the country',
      "Latvian Foreign Minister Calls Talks 'Silly'",
      'Silly = Andris Balodis',
    ],
    [
      'who says the same in the text',
      "Berlin Hopes Border 'Will Not Close'",
      'Will Not Close = Andris Balodis',
      '"The border will not close," Balodis said.',
    ],
    ['whom its end credits', "Berlin Sees 'Open Border' After Talks - Balodis", 'Open Border = Andris Balodis'],
    [
      'the ministry that its end credits',
      "Riga Sees 'Open Border' After Talks - German Foreign Ministry",
      'Open Border = German Foreign Ministry',
    ],
    [
      'whoever holds the office that its end credits',
      "Berlin Sees 'Open Border' After Talks - Latvian FM",
      'Open Border = Andris Balodis',
    ],
    [
      'whoever holds that office in the country it begins with',
      "Riga Sees 'Open Border' With Germany - FM",
      'Open Border = Andris Balodis',
    ],
    ['nobody where that country has none', "Berlin Sees 'Open Border' With Latvia - FM", 'Open Border = –'],
    [
      'nobody for the name of a thing',
      "Berlin Asks for 'Quiet Border'",
      'Quiet Border = –',
      '"It is a quiet border," Balodis said.',
    ],
    ['who speaks of somebody', "Brandt on Balodis: 'He Does Not Know Us'", 'He Does Not Know Us = Ilse Brandt'],
    ['who warns somebody', "Balodis Warns Brandt: 'We Will Not Go'", 'We Will Not Go = Andris Balodis'],
    ['who was asked about somebody', "Brandt Asked About Balodis: 'We Met Once'", 'We Met Once = Ilse Brandt'],
    [
      'whose title stands before the name',
      "Former Foreign Minister Balodis: 'We Met Once'",
      'We Met Once = Andris Balodis',
    ],
    ['nobody where a preposition governs the only name', "Union on Brandt: 'We Met Once'", 'We Met Once = –'],
    ['nobody for what somebody has', "Brandt's Plan 'Good for All'", 'Good for All = –'],
    ['nobody for what is of somebody', "Union Calls Plan of Brandt 'Good for All'", 'Good for All = –'],
    ['nobody behind the label of somebody else', "Report: Brandt 'Sold Us All'", 'Sold Us All = –'],
    ['nobody for what a clause is about', "Brandt in Riga: 'Quiet Border' Is Over", 'Quiet Border = –'],
  ] as const) {
    it(`is ${what}`, () => assert.deepEqual(headlineSources(headline, ...paragraphs), [expected]));
  }
});
