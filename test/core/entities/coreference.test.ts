import assert from 'node:assert/strict';
import { NAME, repeated } from '../support/adverse';
import { mentionsIn } from '../support/entities';

/** Who is named in a text, each with all words that name them; the lexicon off. */
const joined = (words: string, ...expected: readonly string[]): void =>
  void it(`${expected.join(' and ') || 'nobody'} in: ${words}`, () =>
    assert.deepEqual(mentionsIn([words], { officials: false }), expected));

describe('names of one person', () => {
  joined('Foreign Minister Sergei Belov spoke. Belov was brief.', 'Sergei Belov: Sergei Belov | Belov');
  joined('Foreign Minister Sergei Belov spoke. Sergey Belov left.', 'Sergei Belov: Sergei Belov | Sergey Belov');
  joined('Foreign Minister Sergei Belov spoke. S. Belov left.', 'Sergei Belov: Sergei Belov | S. Belov');
  joined(
    'Foreign Minister Sergei V. Belov spoke. Sergei Belov left.',
    'Sergei V. Belov: Sergei V. Belov | Sergei Belov',
  );
  joined(
    "Foreign Minister Sergei Belov spoke. Mr. Belov left, said Belov's aides.",
    'Sergei Belov: Sergei Belov | Belov | Belov',
  );
  joined('Foreign Minister Sergei Belov spoke. Belov’ s aides left.', 'Sergei Belov: Sergei Belov | Belov');
  joined('Foreign Minister Sergei Belov spoke. Belov‘s aides left.', 'Sergei Belov: Sergei Belov | Belov');
  joined(
    'President Kim Tae-jun spoke. Kim Tae –Jun left, and Kim stayed away.',
    'Kim Tae-jun: Kim Tae-jun | Kim Tae –Jun | Kim',
  );
  joined('President Kim Tae-jun spoke. Kim Tae Jun left.', 'Kim Tae-jun: Kim Tae-jun | Kim Tae Jun');
  joined('Foreign Minister Adil al-Rashidi spoke. Al-Rashidi left.', 'Adil al-Rashidi: Adil al-Rashidi | Al-Rashidi');
  joined('President Andrés Guzmán spoke. Guzman left.', 'Andrés Guzmán: Andrés Guzmán | Guzman');
  joined(
    'President Nur Temirov spoke. "Thank you, Nur Askarovich," they said. Temirov left.',
    'Nur Temirov: Nur Temirov | Nur Askarovich | Temirov',
  );
  joined('Senator Tom Harper spoke. Senator Harper left.', 'Tom Harper: Tom Harper | Harper');
  joined('Harper to Meet Belov, aides said. Senator Tom Harper spoke.', 'Tom Harper: Harper | Tom Harper');
  joined(
    'President Tom Harper and President Igor Belov met. The Harper-Belov talks went on.',
    'Tom Harper: Tom Harper | Harper',
    'Igor Belov: Igor Belov | Belov',
  );

  it('are found among many people of one given name', () => {
    const many = repeated((n) => `Senator Tom ${NAME(n)}er spoke. `, 150);
    const [first, second] = [`${NAME(3)}er`, `${NAME(120)}er`];
    const mentions = mentionsIn([`${many}${first} and ${second} said that they left.`], { officials: false });
    for (const surname of [first, second])
      assert.ok(mentions.includes(`Tom ${surname}: Tom ${surname} | ${surname}`), `${surname} in ${mentions.join()}`);
  });

  it('are none of a long chain of words', () => {
    const chain = `Al-${repeated((n) => `${NAME(n)}-`, 240)}Zed`;
    assert.deepEqual(mentionsIn([`Senator Tom Harper spoke. ${chain} met him.`]), ['Tom Harper: Tom Harper | him']);
  });
});

describe('a name written wrong', () => {
  joined(
    'Foreign Minister Mehmet Cavdaroglu spoke. Mehmet Cavdargolu left.',
    'Mehmet Cavdaroglu: Mehmet Cavdaroglu | Mehmet Cavdargolu',
  );
  joined(
    'Foreign Minister Mehmet Cavdaroglu spoke. Cavdargolu said no.',
    'Mehmet Cavdaroglu: Mehmet Cavdaroglu | Cavdargolu',
  );
  joined(
    'Foreign Minister Vasily Nebetov spoke, and then Vassily Nebetov left.',
    'Vasily Nebetov: Vasily Nebetov | Vassily Nebetov',
  );
  joined(
    'Foreign Minister George Stephanakis spoke. Stephenakis said no.',
    'George Stephanakis: George Stephanakis | Stephenakis',
  );
  joined(
    'Foreign Minister Lars Holmgren spoke. Foreign Minister Halmgran said no.',
    'Lars Holmgren: Lars Holmgren | Halmgran',
  );
  joined(
    'Foreign Minister Lars Holmgren spoke. Erik Halmgren left.',
    'Lars Holmgren: Lars Holmgren',
    'Erik Halmgren: Erik Halmgren',
  );
  joined(
    'Foreign Minister Lars Hansen spoke. Foreign Minister Erik Jansen left.',
    'Lars Hansen: Lars Hansen',
    'Erik Jansen: Erik Jansen',
  );
  joined('Foreign Minister Lars Berg spoke. Borg said no.', 'Lars Berg: Lars Berg', 'Borg: Borg');
  joined(
    'George H.W. Holt and George W. Holt met.',
    'George H.W. Holt: George H.W. Holt',
    'George W. Holt: George W. Holt',
  );
  joined('Hillary Holmgren spoke. The Holmgrens left.', 'Hillary Holmgren: Hillary Holmgren');
});

describe('two people with one surname', () => {
  joined(
    'Bill Holt and Hillary Holt arrived. Mrs. Holt spoke. Mr. Holt left.',
    'Bill Holt: Bill Holt | Holt',
    'Hillary Holt: Hillary Holt | Holt',
  );
  joined(
    'President Kim Tae-jun spoke. His sister Kim Soo-mi left.',
    'Kim Tae-jun: Kim Tae-jun | His',
    'Kim Soo-mi: Kim Soo-mi',
  );
  joined(
    'Prime Minister Arun Singh and Defense Minister Vikram Singh met. Defense Minister Singh left first.',
    'Arun Singh: Arun Singh',
    'Vikram Singh: Vikram Singh | Singh',
  );
  joined(
    'Prime Minister Arun Singh spoke. Defense Minister Singh was not there.',
    'Arun Singh: Arun Singh',
    'Singh: Singh',
  );
  joined(
    'Norwegian Foreign Minister Arun Singh spoke. Portuguese Foreign Minister Singh was not there.',
    'Arun Singh: Arun Singh',
    'Singh: Singh',
  );
  joined(
    'Russian Ambassador Igor Belov spoke. The ambassador to Norway, Mr. Belov, left.',
    'Igor Belov: Igor Belov | The ambassador | Belov',
  );
  joined(
    'President Robert Mbeki spoke. Mrs Mbeki was at home. Mbeki left.',
    'Robert Mbeki: Robert Mbeki | Mbeki',
    'Mbeki: Mbeki',
  );
  joined(
    'Foreign Minister Astrid Nordvik spoke. Mr. Nordvik was at home.',
    'Astrid Nordvik: Astrid Nordvik',
    'Nordvik: Nordvik',
  );
});

describe('names that are other words too', () => {
  joined(
    'Prime Minister Teresa May and Chad Lind were absent in May.',
    'Teresa May: Teresa May',
    'Chad Lind: Chad Lind',
  );
  joined('Prime Minister Teresa May spoke. Mrs May left in May.', 'Teresa May: Teresa May | May');
  joined('Prime Minister Teresa May spoke. May said no in May.', 'Teresa May: Teresa May | May');
  joined(
    'Michael Jordan, a former player, flew to Jordan. Jordan said he liked it.',
    'Michael Jordan: Michael Jordan | Jordan | he',
  );
  joined('Jordan said that the talks in Amman went on.');
  joined('The line opens in May, they said. May said nothing.');
  joined('Turkey said no. Mr. Chad Lind said yes.', 'Chad Lind: Chad Lind');
  joined(
    'Emir Tamim bin Khalid Al Rashid spoke. A ship left the port of Khalid.',
    'Tamim bin Khalid Al Rashid: Tamim bin Khalid Al Rashid',
  );
});

describe('pronouns and role nouns', () => {
  joined('Foreign Minister Astrid Nordvik spoke. She was brief.', 'Astrid Nordvik: Astrid Nordvik | She');
  joined(
    'Astrid Nordvik met Tom Harper. He left, and she stayed.',
    'Astrid Nordvik: Astrid Nordvik | she',
    'Tom Harper: Tom Harper | He',
  );
  joined(
    'Foreign Minister Astrid Nordvik spoke. The minister was brief.',
    'Astrid Nordvik: Astrid Nordvik | The minister',
  );
  joined(
    'Senator Tom Harper met Foreign Minister Astrid Nordvik. The senator left.',
    'Tom Harper: Tom Harper | The senator',
    'Astrid Nordvik: Astrid Nordvik',
  );
  joined(
    'Foreign Ministry spokeswoman Carla Mendes met Senator Tom Harper. The spokeswoman left.',
    'Carla Mendes: Carla Mendes | The spokeswoman',
    'Tom Harper: Tom Harper',
  );
  joined(
    'Former President Tom Harper met Senator Igor Belov. The former president left.',
    'Tom Harper: Tom Harper | The former president',
    'Igor Belov: Igor Belov',
  );
  joined(
    'Norwegian envoy Tom Harper met Portuguese envoy Igor Belov. The Norwegian envoy left.',
    'Tom Harper: Tom Harper | The Norwegian envoy',
    'Igor Belov: Igor Belov',
  );
  joined(
    'Columnist Marta Lind met Senator Tom Harper. The columnist left.',
    'Marta Lind: Marta Lind | The columnist',
    'Tom Harper: Tom Harper',
  );
  joined(
    'Prime Minister Tom Harper met Senator Igor Belov. The PM left.',
    'Tom Harper: Tom Harper | The PM',
    'Igor Belov: Igor Belov',
  );
  joined(
    'Norwegian FM Astrid Nordvik met Senator Igor Belov. The foreign minister left.',
    'Astrid Nordvik: Astrid Nordvik | The foreign minister',
    'Igor Belov: Igor Belov',
  );
  joined('Foreign Minister Astrid Nordvik spoke. The PM left.', 'Astrid Nordvik: Astrid Nordvik');
  joined(
    'Defense Department spokesman Tom Harper spoke. An official met Harper. The official left.',
    'Tom Harper: Tom Harper | Harper | The official',
  );
  joined(
    'Defense Department spokesman Tom Harper spoke. A US official disagreed. The official left.',
    'Tom Harper: Tom Harper',
  );
  joined('Tom Harper is a diplomat. The diplomat left.', 'Tom Harper: Tom Harper | The diplomat');
  joined('Senator Tom Harper arrived. His lawyer left.', 'Tom Harper: Tom Harper');
  joined('Senator Tom Harper spoke. A minister left, and two senators stayed.', 'Tom Harper: Tom Harper');
  joined(
    'Her husband, former President Tom Harper, met Carla Mendes. He left.',
    'Tom Harper: Tom Harper | He',
    'Carla Mendes: Carla Mendes',
  );
});
