import assert from 'node:assert/strict';
import { peopleIn } from '../support/entities';

/**
 * What a sentence tells of the people in it, without any knowledge of them: `name, role`, with `*` before officials.
 */
const told = (words: string, ...expected: readonly string[]): void =>
  void it(`${expected.join(' and ') || 'nobody'} in: ${words}`, () =>
    assert.deepEqual(peopleIn([words], { officials: false }), expected));

describe('an office before a name', () => {
  told('Norwegian Foreign Minister Astrid Nordvik arrived.', '*Astrid Nordvik, Norwegian Foreign Minister');
  told('Deputy Foreign Minister Igor Belov arrived.', '*Igor Belov, Deputy Foreign Minister');
  told('Acting Interior Minister Igor Belov arrived.', '*Igor Belov, Acting Interior Minister');
  told('The acting interior minister, Igor Belov, arrived.', '*Igor Belov, acting interior minister');
  told('They met the president, Igor Belov, in May.', '*Igor Belov, president');
  told('He backed the rival in the race for governor, Igor Belov, in May.', 'Igor Belov');
  told('After a failed bid for prime minister, Carla Mendes left.', 'Carla Mendes');
  told('A supporter of U.S. Sen. Igor Belov left.', '*Igor Belov');
  told('The commander of US forces Gen. Igor Belov left.', '*Igor Belov, commander of US forces');
  told('Vice-President Carla Mendes arrived.', '*Carla Mendes, Vice-President');
  told('UN Under-Secretary-General Carla Mendes arrived.', '*Carla Mendes, UN Under-Secretary-General');
  told('Attorney-General Carla Mendes arrived.', '*Carla Mendes, Attorney-General');
  told('They met then-Foreign Minister Igor Belov.', '*Igor Belov, then-Foreign Minister');
  told('They met ex-President Igor Belov.', '*Igor Belov, ex-President');
  told('They met former president Igor Belov.', '*Igor Belov, former president');
  told('President-elect Igor Belov arrived.', '*Igor Belov, President-elect');
  told(
    'US Secretary of State Igor Belov arrived. US State Secretary Belov left.',
    '*Igor Belov, US Secretary of State',
  );
  told('Newly appointed Defense Minister Igor Belov arrived.', '*Igor Belov, Newly appointed Defense Minister');
  told('The head of Norway’s Security Council Igor Belov arrived.', "*Igor Belov, head of Norway's Security Council");
  told(
    'US Under Secretary of State for Political Affairs Tom Harper arrived.',
    '*Tom Harper, US Under Secretary of State for Political Affairs',
  );
  told(
    'Minister of Transport and Communications Tom Harper arrived.',
    '*Tom Harper, Minister of Transport and Communications',
  );
  told('The ministers of transport and finance and Tom Harper arrived.', 'Tom Harper');
  told('Foreign Ministry spokeswoman Carla Mendes arrived.', '*Carla Mendes, Foreign Ministry spokeswoman');
  told('Texas Senator Tom Harper arrived.', '*Tom Harper, Texas Senator');
  told('New York Congressman Tom Harper arrived.', '*Tom Harper, New York Congressman');
  told(
    'Secretary of State Tom Harper and Defense Minister Igor Belov met.',
    '*Tom Harper, Secretary of State',
    '*Igor Belov, Defense Minister',
  );
  told('Norway’ s Foreign Minister Astrid Nordvik arrived.', "*Astrid Nordvik, Norway's Foreign Minister");
  told('The minister, Astrid Nordvik, arrived.', '*Astrid Nordvik, minister');
  told(
    "Belov's deputy, Astrid Nordvik, arrived. Foreign Minister Igor Belov did not.",
    '*Igor Belov, Foreign Minister',
    "*Astrid Nordvik, Belov's deputy",
  );
});

describe('forms of address', () => {
  told('Gen. Tom Harper arrived.', '*Tom Harper');
  told('Lt. Gen. Tom Harper arrived.', '*Tom Harper');
  told('Sen. Tom Harper arrived.', '*Tom Harper');
  told('Rep. Tom Harper (R-IN) arrived.', '*Tom Harper');
  told('Tom Harper (D-Calif.) arrived.', '*Tom Harper');
  told('Lieutenant-General Tom Harper arrived.', '*Tom Harper, Lieutenant-General');
  told('King Olav arrived.', '*Olav, King');
  told('Mr. Harper arrived.', 'Harper');
  told('Mrs Nordvik arrived.', 'Nordvik');
  told('Dr. Marta Lind arrived.', 'Marta Lind');
  told('Prof. Marta Lind arrived.', 'Marta Lind');
});

describe('an office behind a name', () => {
  told(
    'Chung Jae-min, head of the National Security Office, arrived.',
    '*Chung Jae-min, head of the National Security Office',
  );
  told(
    'Carla Mendes, spokeswoman for the Foreign Ministry, arrived.',
    '*Carla Mendes, spokeswoman for the Foreign Ministry',
  );
  told(
    'Alf Hagen, the deputy chief monitor of the OSCE mission, arrived.',
    '*Alf Hagen, deputy chief monitor of the OSCE mission',
  );
  told(
    'Alf Hagen, the head of the ministry’s department for arms control, arrived.',
    "*Alf Hagen, head of the ministry's department for arms control",
  );
  told(
    'Alf Hagen, who heads the ministry’s department for arms control, arrived.',
    "*Alf Hagen, heads the ministry's department for arms control",
  );
  told('Alf Hagen, who leads the Norwegian delegation, arrived.', '*Alf Hagen, leads the Norwegian delegation');
  told('Alf Hagen, who is the foreign minister of Norway, arrived.', '*Alf Hagen, foreign minister of Norway');
  told('Alf Hagen, who was appointed foreign minister in May, arrived.', '*Alf Hagen, foreign minister');
  told('Alf Hagen, a former Norwegian diplomat, arrived.', '*Alf Hagen, former Norwegian diplomat');
  told('Alf Hagen (the Norwegian foreign minister) arrived.', '*Alf Hagen, Norwegian foreign minister');
  told('Alf Hagen – the Norwegian foreign minister – arrived.', '*Alf Hagen, Norwegian foreign minister');
  told('Alf Hagen was elected president of Norway in March.', '*Alf Hagen, president of Norway');
  told('Alf Hagen became prime minister a year ago.', '*Alf Hagen, prime minister');
  told('Alf Hagen served as ambassador to Portugal for years.', '*Alf Hagen, ambassador to Portugal');
  told('The picture shows Alf Hagen Foreign Minister of Norway in Oslo.', '*Alf Hagen, Foreign Minister of Norway');
  told(
    'Kevin Strand, chairman of the House Ways and Means Committee, arrived.',
    '*Kevin Strand, chairman of the House Ways and Means Committee',
  );
  told('Alf Hagen, minister of trade and industry, arrived.', '*Alf Hagen, minister of trade and industry');
  told('Alf Hagen, a Labour Party leader, arrived.', '*Alf Hagen, Labour Party leader');
});

describe('what is no office behind a name', () => {
  told('Alf Hagen is a bad president, they said.', 'Alf Hagen');
  told('If Alf Hagen became president, they would leave.', 'Alf Hagen');
  told('Alf Hagen is not the foreign minister.', 'Alf Hagen');
  told('Larry King arrived.', 'Larry King');
  told('James Dean arrived.', 'James Dean');
  told('Alf Hagen, President Tom Harper and Carla Mendes met.', 'Alf Hagen', '*Tom Harper, President', 'Carla Mendes');
});

describe('a title that several names share', () => {
  told('Presidents Belov and Harper met.', '*Belov, Presidents', '*Harper, Presidents');
  told('Presidents Igor Belov and Tom Harper met.', '*Igor Belov, Presidents', '*Tom Harper, Presidents');
  told('Senators Tom Harper and Carla Mendes met.', '*Tom Harper, Senators', '*Carla Mendes, Senators');
  told('Sens. Tom Harper and Carla Mendes met.', '*Tom Harper', '*Carla Mendes');
  told(
    'Foreign Ministers Igor Belov, Tom Harper and Carla Mendes met.',
    '*Igor Belov, Foreign Ministers',
    '*Tom Harper, Foreign Ministers',
    '*Carla Mendes, Foreign Ministers',
  );
  told(
    'The foreign ministers of Norway and Portugal, Astrid Nordvik and Carla Mendes, met.',
    '*Astrid Nordvik, foreign ministers of Norway and Portugal',
    '*Carla Mendes, foreign ministers of Norway and Portugal',
  );
  told(
    'Foreign Ministers Igor Belov of Norway and Tom Harper of Portugal met.',
    '*Igor Belov, Foreign Ministers',
    '*Tom Harper, Foreign Ministers',
  );
  told('Journalists Igor Belov and Tom Harper met.', 'Igor Belov, Journalists', 'Tom Harper, Journalists');
  told('Officials in Oslo met Tom Harper.', 'Tom Harper');
});

describe('people without office', () => {
  told(
    'Marta Lind, a columnist of the Harbor Post newspaper, arrived.',
    'Marta Lind, columnist of the Harbor Post newspaper',
  );
  told('Marta Lind, a baker from Bergen, arrived.', 'Marta Lind, baker');
  told('Marta Lind, an accomplished harpist, arrived.', 'Marta Lind, accomplished harpist');
  told('They met Marta Lind, a day after the storm.', 'Marta Lind');
  told('They met Marta Lind, a matter of hours later.', 'Marta Lind');
  told('Photographer Marta Lind arrived.', 'Marta Lind, Photographer');
  told(
    'Marta Lind, a political scientist at the University of Bergen, arrived.',
    'Marta Lind, political scientist at the University of Bergen',
  );
  told('Olympic champion Marta Lind arrived.', 'Marta Lind, Olympic champion');
  told('Argentina captain Leo Mendes arrived.', 'Leo Mendes, Argentina captain');
  told('French director Luc Besse arrived.', 'Luc Besse, French director');
  told('Marta Lind, the CEO of Harper Shipping, arrived.', 'Marta Lind, CEO of Harper Shipping');
  told('Harper Shipping Lines vice president Marta Lind arrived.', 'Marta Lind, Harper Shipping Lines vice president');
  told('Marta Lind, president of the company, arrived.', 'Marta Lind, president of the company');
  told(
    'Marta Lind, president of the University of Bergen, arrived.',
    'Marta Lind, president of the University of Bergen',
  );
  told(
    'Marta Lind, senior vice president of Harper Shipping, arrived.',
    'Marta Lind, senior vice president of Harper Shipping',
  );
  told('Marta Lind, head of the Norwegian football club, arrived.', 'Marta Lind, head of the Norwegian football club');
  told(
    'Marta Lind, director of the Institute for Harbors, arrived.',
    'Marta Lind, director of the Institute for Harbors',
  );
  told(
    'Marta Lind, president of the Institute for American Harbors, arrived.',
    'Marta Lind, president of the Institute for American Harbors',
  );
  told('Marta Lind, chief strategist of the Norwegian harbor, arrived.', 'Marta Lind, chief strategist');
  told('Marta Lind, a candidate for governor, arrived.', 'Marta Lind, candidate for governor');
  told('Would-be mayor Tom Harper arrived.', 'Tom Harper, Would-be mayor');
  told('The prospective governor Tom Harper arrived.', 'Tom Harper, prospective governor');
  told('The shadow chancellor, Owen Garrick, left.', '*Owen Garrick, shadow chancellor');
  told('The campaign chairman, Paul Strand, arrived.', 'Paul Strand, campaign chairman');
  told(
    "President Tom Harper's wife Marta Lind arrived.",
    '*Tom Harper, President',
    "Marta Lind, President Tom Harper's wife",
  );
  told('The wife of US President Tom Harper said no.', '*Tom Harper, US President');
  told("Marta Lind, the prime minister's daughter, arrived.", "Marta Lind, prime minister's daughter");
  told(
    'Prime Minister Tom Harper and his lawyer, Marta Lind, arrived.',
    '*Tom Harper, Prime Minister',
    'Marta Lind, lawyer',
  );
  told('Marta Lind arrived and Tom Harper left.', 'Marta Lind', 'Tom Harper');
});

describe('the same office as somebody else', () => {
  told(
    'Foreign Minister Igor Belov met his Portuguese counterpart Carla Mendes.',
    '*Igor Belov, Foreign Minister',
    '*Carla Mendes, Portuguese counterpart',
  );
  told(
    'Ambassador Igor Belov agreed, but his Portuguese colleague Carla Mendes objected.',
    '*Igor Belov, Ambassador',
    '*Carla Mendes, Portuguese colleague',
  );
  told(
    'President Igor Belov thanked his predecessor, Tom Harper.',
    '*Igor Belov, President',
    '*Tom Harper, predecessor',
  );
  told('President Igor Belov spoke a year after he replaced Tom Harper.', '*Igor Belov, President', '*Tom Harper');
  told('Carla Mendes and her Portuguese counterpart could meet in Oslo.', '*Carla Mendes');
  told(
    'Businessman Igor Belov met his Portuguese counterpart Carla Mendes.',
    'Igor Belov, Businessman',
    'Carla Mendes, Portuguese counterpart',
  );
  told(
    'Coach Igor Belov met his Portuguese colleague Carla Mendes.',
    'Igor Belov, Coach',
    'Carla Mendes, Portuguese colleague',
  );
  told('Singer Igor Belov replaced Tom Harper.', 'Igor Belov, Singer', 'Tom Harper');
  told(
    'Singer Igor Belov and his spokeswoman, Carla Mendes, arrived.',
    'Igor Belov, Singer',
    'Carla Mendes, spokeswoman',
  );
});

describe('signs of an office that is not named', () => {
  told("Tom Harper's government stepped down.", '*Tom Harper');
  told('Tom Harper’s new cabinet met.', '*Tom Harper');
  told("Tom Harper's office had no comment.", '*Tom Harper');
  told('Carla Mendes, who is deputy to Mr Harper, arrived. Tom Harper stayed.', 'Carla Mendes, deputy', '*Tom Harper');
  told('Tom Harper arrived. The diplomat was brief.', '*Tom Harper, diplomat');
  told("Tom Harper's boat sank.", 'Tom Harper');
  told("Lawyer Tom Harper's office had no comment.", 'Tom Harper, Lawyer');
  told('Tom Harper arrived. The official was brief.', 'Tom Harper');
});

describe('what belongs to a name', () => {
  told('Defense Minister Ursula von der Hagen arrived.', '*Ursula von der Hagen, Defense Minister');
  told('Unlike Astrid Nordvik, they left.', 'Astrid Nordvik');
  told('Republican Thomas Massen arrived.', 'Thomas Massen');
  told('Sheikh Hamad bin Khalid Al Rashid arrived.', 'Hamad bin Khalid Al Rashid, Sheikh');
  told('The Hispanic Chamber, president of the meeting, left.');
  told('A reporter of the Star-Ledger asked.');
  told('Last May, a federal judge stopped the line.');
  told('"No comment," said the ministry.');
});

describe('titles with a capital before a name', () => {
  told('The court heard Justice Astrid Nordvik.', '*Astrid Nordvik, Justice');
  told('They met Representative Tom Harper.', '*Tom Harper, Representative');
  told('They met Speaker Carla Mendes.', '*Carla Mendes, Speaker');
  told('They met Secretary Nordvik.', '*Nordvik, Secretary');
  told('They met Commissioner Igor Belov.', '*Igor Belov, Commissioner');
  told('They met Delegate Igor Belov.', '*Igor Belov, Delegate');
  told('Deputy State Coroner Scott Lind spoke.', '*Scott Lind, Deputy State Coroner');
  told('Rook County Supervisor of Elections Susan Lind spoke.', '*Susan Lind, Rook County Supervisor of Elections');
  told('Rook Borough President Gale Lind spoke.', '*Gale Lind, Rook Borough President');
  told('Joan Lind, Ohio Secretary of State, spoke.', '*Joan Lind, Ohio Secretary of State');
  told('The speaker Carla Mendes spoke of birds.', 'Carla Mendes, speaker');
  told('They met secretary Carla Mendes.', 'Carla Mendes, secretary');
  told('They met Officer Tom Harper.', 'Tom Harper, Officer');
});

describe('who runs a business, a fund or the offices of a party', () => {
  told('They met Rook Food Safety President Jerry Lind.', 'Jerry Lind, Rook Food Safety President');
  told('RI President Jerry Lind declined comment.', 'Jerry Lind, RI President');
  told('FerryNation President Dan Lind spoke.', 'Dan Lind, FerryNation President');
  told('American Bridge President Jessica Lind spoke.', 'Jessica Lind, American Bridge President');
  told('Philip Lind, interim vice president for health, spoke.', 'Philip Lind, interim vice president for health');
  told('Carla Lind, vice president of sales at the yard, spoke.', 'Carla Lind, vice president');
  told('Carla Lind, the president of a chess club, spoke.', 'Carla Lind, president');
  told('Carla Lind, the president of the country, spoke.', '*Carla Lind, president');
  told('Mike Lind, president of the Rook Leadership Fund, spoke.', 'Mike Lind, president of the Rook Leadership Fund');
  told('RNC Chairman Bob Lind spoke.', 'Bob Lind, RNC Chairman');
  told('Roberta Lind, the state party chairwoman, spoke.', 'Roberta Lind, state party chairwoman');
  told('RNC Chief of Staff Katie Lind spoke.', 'Katie Lind, RNC Chief of Staff');
  told("Chris Lind, the committee's political director, spoke.", "Chris Lind, committee's political director");
  told('US presidential candidate Bob Lind spoke.', 'Bob Lind, US presidential candidate');
  told('Chechen President Ramzan Lind spoke.', '*Ramzan Lind, Chechen President');
  told('Tom Lind, the vice president, spoke.', '*Tom Lind, vice president');
  told('Tom Lind, vice president of Norway, spoke.', '*Tom Lind, vice president of Norway');
  told('Tom Lind, leader of the Labor Party, spoke.', '*Tom Lind, leader of the Labor Party');
});

describe('the office of something that a country has', () => {
  told("Igor Belov, head of Norway's rescue agency, spoke.", "*Igor Belov, head of Norway's rescue agency");
  told("Head of Norway's rescue agency Igor Belov spoke.", "*Igor Belov, Head of Norway's rescue agency");
  told("Igor Belov, head of Norway's Security Council, spoke.", "*Igor Belov, head of Norway's Security Council");
  told("The head of Norway's Security Council, Igor Belov, spoke.", "*Igor Belov, head of Norway's Security Council");
  told(
    "Igor Belov, spokesman for Norway's foreign ministry, spoke.",
    "*Igor Belov, spokesman for Norway's foreign ministry",
  );
  told("Igor Belov, head of Norway's central bank, spoke.", "*Igor Belov, head of Norway's central bank");
  told("Igor Belov, head of Norway's largest bank, spoke.", "Igor Belov, head of Norway's largest bank");
  told("Igor Belov, president of Norway's largest bank, spoke.", "Igor Belov, president of Norway's largest bank");
  told(
    "Igor Belov, chairman of Norway's chess federation, spoke.",
    "Igor Belov, chairman of Norway's chess federation",
  );
  told("Igor Belov, leader of Norway's best known band, spoke.", 'Igor Belov, leader');
  told("Igor Belov, president of Norway's Rosenborg, spoke.", 'Igor Belov, president');
  told('The mayor of Port Hannah, Igor Belov, spoke.', '*Igor Belov, mayor of Port Hannah');
  told('The president of Norway, Igor Belov and Tom Harper spoke.', 'Igor Belov', 'Tom Harper');
});
