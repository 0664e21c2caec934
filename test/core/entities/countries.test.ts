import { namesJust } from '../support/marked';

const countries = (marked: string, ...more: readonly string[]): void => namesJust('country', marked, ...more);

describe('capitals that stand for their government', () => {
  describe('as who acts', () => {
    countries('⟦Moscow⟧ hopes for a deal, an aide said.');
    countries('⟦Seoul⟧ and ⟦Tokyo⟧ agreed on a plan.');
    countries('⟦London⟧, ⟦Paris⟧ and ⟦Berlin⟧ want the accord kept.');
    countries('The ⟦US⟧, ⟦Seoul⟧ and ⟦Tokyo⟧ signed the paper.');
    countries('⟦Beijing⟧ has accused ⟦Manila⟧ of lying.');
    countries('⟦Lisbon⟧, for its part, said no.');
    countries('"⟦Helsinki⟧ is not going to change its mind," he said.');
    countries('⟦Prague⟧ summoned the ambassador.');
    countries('He said that ⟦Caracas⟧ was lying.');
    countries('The note that ⟦Athens⟧ sent was short.', 'Greece had sent it.');
    countries('Is ⟦Tbilisi⟧ ready, and what does ⟦Baku⟧ want?');
    countries('After ⟦Moscow⟧ refused, the talks ended.');
    countries('⟦Stockholm⟧ was ready to help the city.');
  });

  describe('as whom others deal with', () => {
    countries('They accused ⟦Harare⟧ of delays.');
    countries('Officials urged ⟦Hanoi⟧ to act.');
    countries('The move will punish ⟦Damascus⟧.');
    countries('The rebels are backed by ⟦Tehran⟧.');
    countries('Relations with ⟦Pyongyang⟧ are frozen.');
    countries('The talks between ⟦Moscow⟧ and ⟦Washington⟧ will go on.');
    countries('Tension between ⟦Doha⟧ and ⟦Riyadh⟧ grew.');
    countries('Pressure on ⟦Minsk⟧ grew.');
    countries('Support for ⟦Kiev⟧ is waning.');
    countries('The crew is waiting for ⟦Copenhagen⟧.');
    countries('He sent a message to ⟦Tehran⟧.');
    countries('They sold gas to ⟦Kiev⟧ at half price.');
    countries('It is up to ⟦Baghdad⟧ to decide.');
    countries('There was no reaction from ⟦Minsk⟧.');
    countries('They bought the missiles from ⟦Moscow⟧.');
    countries('Neighbors look at ⟦Harare⟧ with hope.');
    countries('He was critical of ⟦Ankara⟧.');
    countries('They have no trust in ⟦Belgrade⟧.');
  });

  describe('by what belongs to it', () => {
    countries('⟦Moscow⟧’s position has not changed.');
    countries('In ⟦Moscow⟧’s view, the deal is dead.');
    countries('It is not in ⟦Beijing⟧’s interest.');
    countries('⟦Manila⟧’s foreign secretary was brief.');
    countries('The ⟦Tehran⟧ regime is weak.');
  });

  describe('in compounds', () => {
    countries('The pro-⟦Moscow⟧ party won.');
    countries('The ⟦Kiev⟧-controlled areas and ⟦Moscow⟧-backed forces were quiet.');
    countries('⟦Moscow⟧-⟦Pyongyang⟧ ties are strong.');
  });

  describe('with a place in the same sentence', () => {
    countries('He told reporters in Moscow that ⟦Paris⟧ was to blame.');
    countries('A summit in Helsinki between ⟦Moscow⟧ and ⟦Ankara⟧ ended.');
    countries('⟦Rome⟧ wants the ships to leave for Tripoli.');
  });
});

describe('capitals that are places', () => {
  describe('after prepositions of place and on journeys', () => {
    countries('She was speaking in Moscow, near Kiev and outside Minsk.');
    countries('He flew from London to Paris.');
    countries('They came to Stockholm to study.');
    countries('He is heading for Cairo.');
    countries('The rebels advanced towards Addis Ababa and marched on Tripoli.');
    countries('He lives 20 miles from Warsaw.');
    countries('Flights between Lima and Quito were cut.');
    countries('The train from Vienna to Budapest was late.');
    countries('Police in Lisbon, Madrid and Rome made arrests.');
    countries('He sailed after the storm, after Beirut and before Havana.');
  });

  describe('by what they have or are', () => {
    countries('A Moscow street and a Cairo mosque were closed.');
    countries('The Brussels attacks killed dozens.');
    countries('Berlin police arrested two men, and Kabul residents fled.');
    countries('The mayor of Paris resigned.');
    countries('The streets of Nairobi were empty.');
    countries('Moscow’s streets were full, and Beijing’s air was bad.');
    countries('London’s Heathrow airport was shut.');
    countries('London is the largest city of the island.');
    countries('Vienna hosted the meeting.');
    countries('Ulaanbaatar and Nur-Sultan are 1,500 km apart.');
    countries('Tokyo, where the games were held, was calm.');
    countries('The capital, Kabul, was calm.');
    countries('Ankara, ⟦Turkey⟧, and Tunis, ⟦Tunisia⟧, were calm.');
    countries('The Dublin-based firm and a London-born singer came.');
    countries('The Moscow-Beijing train was late.');
  });

  describe('by what is done to them', () => {
    countries('He left Kabul on Friday and visited Tehran.');
    countries('A bomb hit central Baghdad, and a storm struck Manila.');
  });

  describe('in longer names', () => {
    countries('He studied at Cairo University.');
    countries('East Jerusalem is quiet.');
    countries('Damascus, Aleppo and Homs were hit.');
    countries('The Washington Post and the Moscow Times wrote of it.');
  });
});

describe('countries', () => {
  describe('are told by the longest name', () => {
    countries('⟦South Sudan⟧ and ⟦Sudan⟧, ⟦Niger⟧ and ⟦Nigeria⟧, ⟦Dominica⟧ and the ⟦Dominican Republic⟧ signed.');
    countries('⟦Guinea⟧, ⟦Guinea-Bissau⟧, ⟦Equatorial Guinea⟧ and ⟦Papua New Guinea⟧ signed.');
    countries('The ⟦Republic of Congo⟧ and the ⟦Democratic Republic of Congo⟧ signed.');
    countries('⟦Samoa⟧, ⟦American Samoa⟧, ⟦Saint Lucia⟧ and the ⟦British Virgin Islands⟧ signed.');
    countries('⟦Ireland⟧ signed; Northern Ireland did not.');
  });

  describe('are told in compounds and in names of organizations', () => {
    countries('The ⟦Russia⟧-NATO Council and the ⟦US⟧-led force met.');
    countries('The pro-⟦Russian⟧ and anti-⟦American⟧ groups met ⟦Saudi⟧-led troops.');
    countries('⟦Sino⟧-⟦Russian⟧ trade grew.');
    countries('The ⟦Norwegian⟧ Foreign Ministry and the Bank of ⟦Japan⟧ met.');
    countries('The Trump-Kim and Xi-Trump talks went on.');
  });

  describe('are told by abbreviations', () => {
    countries('The ⟦US⟧, the ⟦U.K.⟧, the ⟦UAE⟧, the ⟦DPRK⟧ and the ⟦ROK⟧ met ⟦N Korea⟧ and ⟦S. Korea⟧.');
    countries('They gave us turkey in May and in March, and us too.');
    countries('⟦RUSSIA⟧ AND ⟦NORTH KOREA⟧ SIGNED A DEAL.');
  });

  describe('are not told in other names', () => {
    countries('New Mexico, New England, New Jersey and British Columbia are far.');
    countries('The Indian Ocean, the South China Sea, the Sea of Japan and the Gulf of Oman are deep.');
    countries('They sold French fries, bone china, Brazil nuts, Panama hats, Turkey sandwiches and Brussels sprouts.');
    countries('A Canada goose, two Jersey cows, a Norway rat and an Irish setter fled from a French bulldog.');
    countries('He ate Belgian waffles, a Cuban sandwich, Jordan almonds, Greek yogurt and Swiss chard.');
    countries('She planted Norway spruces, Japanese maples, Spanish moss and Chinese cabbage.');
    countries('They left Mexico City, Kuwait City and Guatemala City by ship.');
    countries('The ⟦Canadian⟧ goose farmer, the ⟦Norwegian⟧ spruce exporter and the ⟦Irish⟧ cook met.');
    countries('The ⟦Hungarian⟧-⟦American⟧ writer met ⟦Franco⟧-⟦German⟧ friends; an African-American singer left.');
    countries('Korean food is eaten on the Korean Peninsula.');
    countries('Scotland, Wales, Catalonia, the EU, the Soviet Union and the Kremlin are none.');
    countries('SINGAPORE (Sputnik) — The ministers met again.');
  });
});

describe('names that are somebody’s or somewhere else’s too', () => {
  describe('people', () => {
    countries('Michael Jordan won. Jordan scored 40 points and flew to ⟦Jordan⟧ then.');
    countries('Chad Wolden and Jordan Petterson met, and Dane Hagen left.');
    countries('The singer Israel Folden came late. Folden said no.');
    countries('⟦Israel⟧ said no. ⟦Chad⟧ and ⟦Jordan⟧ agreed.');
    countries('⟦Jordan⟧’s king spoke. ⟦Chad⟧ President Ali Mussado left in ⟦Jordan⟧ Tuesday.');
    countries('Cole French scored twice. French left the ice.');
    countries('Dana Cuban watched. “We won,” Cuban said.');
    countries('Anna German’s radio broke, and Peter English, 54, mended it.');
    countries('The coach is Laura Irish. They met Irish, who won.');
    countries('India Fernandes, a retired teacher, met Kenya Harper, who sang.');
    countries('Chad Lindqvist said no to the ⟦French⟧ team.');
    countries('Cole French scored twice in a ⟦French⟧ town.');
    countries('Will ⟦Russian⟧ troops and ⟦German⟧ cars be there?');
    countries('Anna met ⟦French⟧ farmers, and Peter’s ⟦Irish⟧ boats left.');
    countries('⟦India⟧ Today, a paper, said no.');
    countries('⟦Polish⟧ President Jan Nowacki and ⟦Georgian⟧ Prime Minister Ana Lomidze met.');
  });

  describe('states and towns of the US', () => {
    countries('She won Virginia, Georgia and Alabama. Georgia was close.');
    countries('The governor of Georgia spoke in Atlanta.');
    countries('⟦Russia⟧, ⟦Ukraine⟧ and ⟦Georgia⟧ signed.');
    countries('⟦Georgia⟧ has an envoy in Atlanta, and a wine fair in Tbilisi.');
    countries('A factory in Lebanon, Pennsylvania, and one in Peru, Indiana, closed.');
    countries('He went to ⟦Mexico⟧, Texas and Ohio.');
    countries('A mill in Cuba, New York, and a yard in Lebanon, Pa., closed.');
    countries('He was born in Mexico, Mo., in Norway, Mich., and in Poland, N.Y., in turn.');
    countries('The farm in Peru, Ill., was sold to a man from China, Tex., for little.');
    countries('They live in Jordan, Ontario, near the lake.');
    countries('He flew to ⟦Mexico⟧, New York and Ontario.');
    countries('They voted in Alaska, Hawaii and Washington on Saturday.');
    countries('The island of ⟦Jersey⟧ is small.');
  });

  describe('capitals whose country the text doesn’t name', () => {
    countries('Victoria said so, and Kingston was hit.');
    countries('Brussels is ready to act, and ⟦Paris⟧ is too.');
    countries('⟦Washington⟧’s ambassador to ⟦Moscow⟧ left.');
    countries('⟦Belgium⟧ will not sign. ⟦Brussels⟧ is against it.');
  });
});
