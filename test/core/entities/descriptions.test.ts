import assert from 'node:assert/strict';
import { LIKELY } from '../../../src/core/queries';
import { textOf } from '../../../src/core/span';
import { analysisOf } from '../support/entities';

/** Who says the last quotation of some invented news, without the lexicon; nobody where the text doesn't tell. */
function speakerOf(paragraphs: readonly string[]): string | null {
  const { entities, quotes } = analysisOf(paragraphs, { officials: false });
  const last = quotes.at(-1);
  return entities.find(({ id }) => id === last?.speaker)?.name ?? null;
}

const table = (what: string, rows: readonly (readonly [expected: string | null, ...paragraphs: string[]])[]): void =>
  void describe(what, () => {
    for (const [expected, ...paragraphs] of rows)
      it(`${expected ?? 'nobody'}: ${paragraphs.join(' ¶ ')}`, () => assert.equal(speakerOf(paragraphs), expected));
  });

table('a description that is quoted means whom the text has told to be so', [
  [
    'Dana Weller',
    'Senator Dana Weller and Governor Paul Lind met on Monday. Lind left early.',
    '"We will see," the senator said.',
  ],
  [
    'Paul Lind',
    'Senator Dana Weller and Governor Paul Lind met on Monday. Weller left early.',
    '"We will see," the governor said.',
  ],
  [
    'Nora Brandt',
    'Nora Brandt, a lawyer for the port, filed the papers. Mayor Tom Harper read them.',
    '"They are short," the lawyer said.',
  ],
  [
    'Tobias Egede',
    'Prosecutor Beata Lagos asked for nine years.',
    'The judge, Tobias Egede, had the room cleared. "This is a court," the judge remarked.',
  ],
  [
    'Igor Belov',
    'The mayor, Igor Belov, opened the bridge. His deputy Anna Dahl watched.',
    'Dahl was cold. Nobody else came.',
    '"It holds," the mayor said.',
  ],
]);

table('a description of which nothing is told means whom the text is about', [
  [
    'Rolf Sander',
    'Rolf Sander has sold his last ship. Sander built the fleet in forty years.',
    'Sander spoke at the pier on Monday. "I am tired," the tycoon said.',
  ],
  [
    'Rolf Sander',
    'Rolf Sander has sold his last ship. Sander was born here.',
    'Sander told the crew on Monday. "I am tired," the 71-year-old said.',
  ],
  [
    'Mira Holt',
    'Mira Holt came home on Friday. Holt had won twice.',
    '"I will sleep," Holt said.',
    'She waved. "And then I will eat," the champion said.',
  ],
]);

table('nobody who is named is meant by what stands for somebody without a name', [
  [null, 'Senator Dana Weller spoke on the pier. A woman in the crowd shouted.', '"Louder!" the woman said.'],
  [null, 'Mayor Tom Harper left early. An aide stayed behind.', '"He is ill," the aide said.'],
  [null, 'Tom Harper left the hall.', '"Go home," the crowd said.'],
  [
    null,
    'Tom Harper walked to the pier with his son. The water was cold.',
    'A witness told police that the boat was late. "It never comes," he said.',
  ],
  [
    null,
    'Astrid Nordvik spoke. A cashier at the pier was afraid. "They shout," the woman said.',
    '"They shout every day," she said.',
  ],
  [null, 'Tom Harper spoke.', '"He is late," said a woman in the crowd. "He is always late," the woman said.'],
  [
    'Dana Weller',
    'A woman sang. Senator Dana Weller listened.',
    '"It is an old song," the senator said. "My mother knew it," she said.',
  ],
  [null, 'Tom Harper lost the case on Monday. Harper was silent.', '"We will appeal," his lawyer said.'],
  [
    null,
    'Tom Harper owns the Nordhavn Company. Harper was silent.',
    '"We will appeal," the company\'s owner\'s wife said.',
  ],
]);

table('somebody of another person, or in another rank, is somebody else', [
  [null, "Dana Weller's lawyer Nora Brandt spoke. Tom Harper was silent.", '"No," Harper\'s lawyer said.'],
  [null, "Dana Weller's lawyer Nora Brandt spoke. Tom Harper sat down.", '"No," his lawyer said.'],
  [null, "Dana Weller's spokesman Paul Lind left. Tom Harper came.", 'Harper\'s spokesman said: "Yes."'],
  [null, "Tom Harper met Dana Weller. Nora Brandt, Weller's lawyer, left.", '"No," Harper\'s lawyer said.'],
  [null, 'Tom Harper met Dana Weller. Nora Brandt, a lawyer for Weller, left.', '"No," Harper\'s lawyer said.'],
  [
    null,
    "Tom Harper met Dana Weller. Weller's press secretary, Nora Brandt, left.",
    '"No," said Harper\'s press secretary.',
  ],
  ['Nora Brandt', "Dana Weller came. Weller's lawyer Nora Brandt left.", '"No," Weller\'s lawyer said.'],
  [
    'Nora Brandt',
    'Tom Harper met Dana Weller. Nora Brandt, a lawyer for Weller, left.',
    '"No," Weller\'s lawyer said.',
  ],
  [null, 'President Tom Harper came.', '"No," the vice president said.'],
  [null, 'Vice President Anna Dahl came.', '"No," the president said.'],
  [null, 'Deputy Mayor Anna Dahl came.', '"No," the mayor said.'],
  [null, "The mayor's adviser Anna Dahl came.", '"No," the mayor said.'],
  [null, 'Anna Dahl, a spokeswoman for the mayor, came.', '"No," the mayor said.'],
  ['Anna Dahl', 'Vice President Anna Dahl came.', '"No," the vice president said.'],
  ['Anna Dahl', 'Deputy Mayor Anna Dahl came. Mayor Tom Harper was ill.', '"No," the deputy mayor said.'],
  ['Tom Harper', 'Deputy Mayor Anna Dahl came. Mayor Tom Harper was ill.', '"No," the mayor said.'],
]);

table('a body', [
  [
    'Nordhavn Shipping Company',
    'The Nordhavn Shipping Company lost two ships. Harbor master Tom Harper was told on Sunday.',
    '"We regret it," the company said.',
  ],
  [
    'Weller campaign',
    'Senator Dana Weller did not come to the debate in Oslo.',
    '"She was ill," Weller\'s campaign said.',
  ],
  [
    'Weller campaign',
    'Senator Dana Weller did not come. Weller was ill.',
    'Her campaign called off the rally. "She will be back," the campaign said.',
  ],
]);

table('a document speaks for whoever issued it', [
  [
    'Harbor Workers Union',
    'The Harbor Workers Union released a statement on Monday. Minister Tom Harper was not named in it.',
    '"We are tired," the statement said.',
  ],
  ['Nora Brandt', 'Nora Brandt sent a letter to Mayor Tom Harper on Monday.', '"You were late," the letter said.'],
  ['Nora Brandt', 'Mayor Tom Harper read the papers. He frowned.', '"You were late," Nora Brandt\'s letter said.'],
  [
    'Nora Brandt',
    'Nora Brandt sent a letter to Mayor Tom Harper on Monday.',
    'The letter was long. "You were late," it said. "Come," the letter said.',
  ],
  [
    'Nordhavn Institute',
    'A report published by the Nordhavn Institute shocked Mayor Tom Harper.',
    '"Ships are slow," the report said.',
  ],
  [
    'Harbor Workers Union',
    'The Harbor Workers Union released a statement on Monday. Tom Harper left.',
    '"We are tired," according to the statement.',
  ],
  [null, 'Mayor Tom Harper received a report on Monday.', '"The doors were never shut," the report says.'],
  [null, 'Karl Stene criticized a study of the harbor.', '"The water is unsafe," the study said.'],
  [null, 'Nora Brandt was handed a memo by a guard.', '"Do not open the hold," the memo said.'],
  [null, 'Igor Belov dismissed the report on Monday.', '"The hull was cracked," the report says.'],
  ['Paul Lind', 'In a letter to the town, Paul Lind told his side.', '"We never saw the ship," the letter said.'],
  ['Mira Holt', 'Mira Holt signed the letter on Monday.', '"All ships shall be sold," the letter said.'],
  ['Paul Lind', 'Judge Paul Lind handed down a verdict on Monday.', '"The yard knew of it," the verdict says.'],
]);

describe('a description of which the text has told nothing', () => {
  const NOUNS = 'pilot cashier fisherman judge doctor coach engineer teacher singer farmer actor'.split(' ');
  const quoted = (noun: string): string => `"It is a great day for the town," the ${noun} said.`;

  for (const noun of NOUNS)
    it(`doesn’t likely mean somebody else: the ${noun}`, () => {
      const { quotes } = analysisOf(
        ['Mayor Dana Weller opened the pier on Monday. Governor Paul Lind stayed at home.', quoted(noun)],
        { officials: false },
      );
      assert.ok(quotes.at(-1)?.speaker === null || (quotes.at(-1)?.speakerConfidence ?? 1) < LIKELY);
    });

  it('means nobody where somebody in office was met, in most cases', () => {
    const meant = NOUNS.filter((noun) =>
      speakerOf(['Chancellor Ilse Brandt met Latvian Foreign Minister Andris Balodis on Monday.', quoted(noun)]),
    );
    assert.ok(meant.length < NOUNS.length / 2, meant.join());
  });
});

describe('whoever was spoken of without a name', () => {
  for (const noun of ['gunman', 'driver', 'suspect', 'robber', 'teenager', 'passenger', 'intruder', 'shooter'])
    it(`isn’t who comes up behind them: the ${noun}`, () =>
      assert.equal(
        speakerOf([
          `The ${noun} has not been found yet, Lt. Paul Lind told reporters.`,
          `The ${noun} said to a friend: "I never wanted any of this to happen."`,
        ]),
        null,
      ));

  it('may be who is told to be that', () =>
    assert.equal(
      speakerOf([
        'The driver has not been found yet, police said. They know Paul Lind, a driver from Oslo.',
        'The driver said to a friend: "I never wanted any of this to happen."',
      ]),
      'Paul Lind',
    ));
});

/** The noun phrases by which people and bodies are called in some invented news. */
function calledIn(paragraphs: readonly string[]): string[] {
  const { text, entities } = analysisOf(paragraphs, { officials: false });
  return entities.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'nominal').map((mention) => textOf(text, mention)),
  );
}

it('the office in the name of a body means nobody', () =>
  assert.deepEqual(
    calledIn(["Paul Lind, a lawyer, came in. The shooting was reported to the Halton County Sheriff's Department."]),
    [],
  ));

describe('what somebody speaks of is nobody', () => {
  for (const sentence of [
    'Nordvik emphasized the patience of her crew.',
    'She did not reveal the sinking site to anybody.',
    'Nordvik says the ferry could stop on Friday.',
    'Nordvik reported the missing dinghy on Sunday.',
    'Nordvik acknowledged the defeat with a smile.',
    'Nordvik underscored the urgency of a new pier and stressed the cost.',
    'She told the traveler to wait and reminded the baker of the rain.',
    'Nordvik laughed, explained the procedure, noted the delay and left.',
    'Officials would not confirm the timing or announce the winner.',
    'Investors who wrote the newcomer off were wrong, and Nordvik has stated the obvious.',
    'Reporters were told the newcomer was ill, and she shouted the answer.',
  ])
    it(sentence, () => assert.deepEqual(calledIn(['Astrid Nordvik met the crew. Nordvik was tired.', sentence]), []));

  for (const sentence of [
    'The poll was taken in May. The poll shows a tie.',
    'Tom Harper read the report at home. He liked the report.',
    'The claim is false, and the claim has been repeated by others.',
    'The court dismissed the lawsuit, but the ruling came late.',
    'Nobody has seen the video. The video was deleted.',
    'Dahl put the letter on the table and forgot the message.',
    'Workers signed the petition. It was the text that they wanted.',
    'Lawyers have the document, and the story is over.',
    'This is the first piece in the series, and the question is open.',
    'Harper bought the book twice.',
    'Harper watched the speech from home.',
    'Nordvik sent a letter to the mayor.',
    'Officials said their review found that it was late.',
    'In their study, they asked whether it was late.',
    'The men asked their governments to help in their release.',
  ])
    it(`nor is what nobody is told to have issued: ${sentence}`, () =>
      assert.deepEqual(calledIn(['Astrid Nordvik met the crew. Nordvik was tired.', sentence]), []));

  for (const [role, sentence] of [
    ['a senator', 'This senator type is rare, and the senator salary is high.'],
    ['a general', 'The general strike went on, and the general idea was clear.'],
    ['a governor', 'The governor race has begun, and the mayor job is open.'],
    ['a prosecutor', 'The prosecutor office was closed, the prosecutor seat is free.'],
    ['a lawyer', 'The lawyer joke went around. The lawyer fees are high.'],
    ['a player', 'The player contract ends in May. This player type is rare.'],
    ['a secretary', 'The secretary general election was close. The secretary desk is gone.'],
    ['a major', 'The major reason is the rain. The major parties agree.'],
    ['a speaker', 'The speaker fight is over. The speaker system broke down.'],
    ['a chief', 'The chief reason was the rain.'],
  ] as const)
    it(`nor is ${role} what an office stands before: ${sentence}`, () =>
      assert.deepEqual(calledIn([`Astrid Nordvik, ${role}, met the crew. Nordvik was tired.`, sentence]), []));

  for (const sentence of [
    'The senator today called it late.',
    'The senator herself was calm.',
    'The senator plans to go.',
    'The senator told nobody.',
    'The senator, tired and cold, left.',
  ])
    it(`but the office by itself means who holds it: ${sentence}`, () =>
      assert.deepEqual(calledIn(['Astrid Nordvik, a senator, met the crew. Nordvik was tired.', sentence]), [
        'The senator',
      ]));

  for (const [expected, sentence] of [
    ['The book', 'Holt wrote a book in 2014. The book sold well.'],
    ['The statement', 'Holt said in a statement that it was cold. The statement was short.'],
    ['her letter', 'The whole city has read her letter.'],
    ['the champion', '"I will sleep," said the champion.'],
    ['the 31-year-old', '"And eat," added the 31-year-old.'],
    ['the champion', 'The race was hard, said the champion.'],
    ['the Norwegian', 'Added the Norwegian: "I slept."'],
    ['the newcomer', 'On Sunday the newcomer also said that it was cold.'],
  ] as const)
    it(`but who speaks is somebody: ${sentence}`, () =>
      assert.deepEqual(calledIn(['Mira Holt won twice. Holt came home.', sentence]), [expected]));
});

describe('what is resolved', () => {
  it('tells how likely it is, and names do not', () => {
    const { text, entities } = analysisOf(['Senator Dana Weller left. "We will see," the senator said. She smiled.'], {
      officials: false,
    });
    const mentions = entities.find(({ name }) => name === 'Dana Weller')?.mentions ?? [];
    const told = mentions.map((mention) => [textOf(text, mention), mention.confidence !== undefined]);
    assert.deepEqual(told, [
      ['Dana Weller', false],
      ['the senator', true],
      ['She', true],
    ]);
    for (const { confidence = 1 } of mentions) assert.ok(confidence > 0.5 && confidence <= 1);
  });
});

describe('a phrase', () => {
  for (const words of ['the infrared light they release', 'the papers we report on', 'the ice they study'])
    it(`ends where a pronoun begins: ${words}`, () => {
      const { text, entities } = analysisOf(
        [
          'The Norgate Observatory said in a statement on Monday that it had a new mirror.',
          `Nobody saw ${words}. The mirror is large.`,
        ],
        { officials: false },
      );
      const mentioned = entities.flatMap(({ mentions }) => mentions.map((mention) => textOf(text, mention)));
      assert.deepEqual(
        mentioned.filter((mention) => words.startsWith(mention)),
        [],
      );
    });
});
