import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { foreignOf } from '../../../src/core/page/foreign';

/** Each a paragraph as a newspaper of the language might print it; people and places are invented. */
const OTHERS: Readonly<Record<string, string>> = {
  German:
    'Der Stadtrat von Lindenau hat am Dienstag beschlossen, die alte Brücke über den Fluss für ein Jahr zu sperren. Bürgermeisterin Petra Vogel sagte, es gebe keine andere Lösung, weil die Pfeiler in einem schlechten Zustand seien und das Wasser auch im Sommer sehr hoch stehe.',
  French:
    'Le conseil municipal de Valmoreau a décidé mardi de fermer le vieux pont pendant un an. La maire, Claire Dubreuil, a dit que la ville ne pouvait pas attendre, parce que les piliers sont en mauvais état et que le niveau de la rivière est très haut depuis le printemps.',
  Spanish:
    'El ayuntamiento de Villalosa decidió el martes cerrar el puente viejo durante un año. La alcaldesa, Marta Quirós, dijo que no había otra solución porque los pilares están en mal estado y el nivel del río sigue muy alto desde la primavera, según un informe de los técnicos.',
  Portuguese:
    'A câmara de Vilarinho decidiu na terça-feira fechar a ponte velha durante um ano. A presidente, Marta Queiroz, disse que não havia outra solução porque os pilares estão em mau estado e o nível do rio continua muito alto desde a primavera, segundo um relatório dos técnicos.',
  Italian:
    'Il consiglio comunale di Valbruna ha deciso martedì di chiudere il vecchio ponte per un anno. La sindaca, Marta Querini, ha detto che non c’era altra soluzione perché i piloni sono in cattivo stato e il livello del fiume è molto alto dalla primavera, secondo la relazione dei tecnici.',
  Dutch:
    'De gemeenteraad van Lindewoude heeft dinsdag besloten de oude brug een jaar lang te sluiten. Burgemeester Petra Vogelaar zei dat er geen andere oplossing was, omdat de pijlers in slechte staat zijn en het water van de rivier sinds het voorjaar erg hoog staat.',
  Russian:
    'Городской совет Липовска во вторник решил закрыть старый мост на один год. Мэр Марина Квитко сказала, что другого решения нет, потому что опоры находятся в плохом состоянии.',
  Polish:
    'Rada miasta Lipowo zdecydowała we wtorek, że stary most zostanie zamknięty na rok. Burmistrz Maria Kwiecień powiedziała, że nie ma innego wyjścia, bo filary są w złym stanie, a woda w rzece stoi od wiosny bardzo wysoko i nie opada mimo suchego lata, jak wynika z raportu.',
  Turkish:
    'Ihlamurlu belediye meclisi salı günü eski köprüyü bir yıl süreyle kapatmaya karar verdi. Başkan Meral Kuday, ayakların kötü durumda olduğunu ve başka bir çözüm olmadığını söyledi. Nehir ilkbahardan bu yana çok yüksek ve daha da yükselecek gibi, dedi. Köprü için yeni bir proje de var ama ne zaman biteceği belli değil.',
  Arabic:
    'قرر مجلس مدينة الزيزفون يوم الثلاثاء إغلاق الجسر القديم لمدة عام واحد. وقالت رئيسة البلدية إنه لا يوجد حل آخر لأن الأعمدة في حالة سيئة ومستوى النهر مرتفع منذ الربيع.',
  Chinese:
    '椴树市议会星期二决定关闭旧桥一年。市长说没有其他办法，因为桥墩状况很差，而且自春季以来河水一直很高。'.repeat(3),
  Indonesian:
    'Dewan kota Lindasari pada hari Selasa memutuskan untuk menutup jembatan lama selama satu tahun. Wali kota Marta Kusuma mengatakan bahwa tidak ada jalan lain karena tiang jembatan itu dalam keadaan buruk dan air sungai tetap tinggi sejak awal tahun, yang juga telah dicatat dalam laporan.',
  Swedish:
    'Kommunfullmäktige i Lindby beslutade på tisdagen att stänga den gamla bron i ett år. Borgmästaren Maria Kvist sade att det inte fanns någon annan lösning, eftersom pelarna är i dåligt skick och vattnet i ån har stått högt sedan våren och inte sjunker.',
  Hungarian:
    'A város képviselő-testülete kedden úgy döntött, hogy egy évre lezárja a régi hidat. A polgármester szerint nem volt más megoldás, mert a pillérek rossz állapotban vannak, és a folyó vize tavasz óta igen magas, és ez még nem is csökken, ha csak nem jön a száraz nyár.',
};

const BRIDGE =
  'The town council of Lindenau decided on Tuesday to close the old bridge for a year. Mayor Petra Vogel said that there was no other way, as the piers are in a bad state and the river has been high since spring.';

const ENGLISH: Readonly<Record<string, string>> = {
  'a paragraph': BRIDGE,
  'names of people and places':
    'Governor José de la Cruz, Ana de la Torre, Luis de los Ríos, Inés de la Vega, Pablo de la Sierra, Rosa de los Santos and Juan de la Peña met near Villa de la Costa, Puerto de la Luz, San Juan de los Montes and Santa María de la Playa.',
  'a quotation in another language':
    '"El puente no se cierra, y la ciudad no lo va a permitir," Quirós told reporters in Spanish. ("The bridge will not be closed, and the city will not allow it.") Her office confirmed the words later that day, and said that the mayor had been speaking for herself and not for the council.',
  'one sentence in capitals': BRIDGE.slice(0, 80).toUpperCase(),
  'a headline and a lead in capitals': `${BRIDGE.slice(0, 80).toUpperCase()}\n\n${BRIDGE}\n\n${BRIDGE}`,
  'paragraphs with hardly a name': `${'Everything that the river had left on the bridge was carried down to the old mill by those who live there, and nobody asked whose it was or what would become of it before the winter. '.repeat(4)}`,
  'a table in small letters': 'bolt m8 steel zinc 40 mm 250 pcs box a\n'.repeat(20),
  'a long menu':
    'Home | News | World | Business | Culture | Opinion | Sport | Weather | Video | Podcasts | Letters | Archive | Jobs | Property | Cars | Obituaries | Crossword | Games | Shop | Contact | Deutsch | Français | Español | Italiano',
  code: "const el = find('#la'); el.on('click', (e) => { if (e.de) return un(e.o, 'en'); });\n".repeat(8),
  'a menu of languages, then English': `Deutsch\nFrançais\nРусский\nالعربية\n中文\n\n${BRIDGE}`,
  'few words': 'Guten Morgen, das ist der Text und nicht mehr.',
  nothing: '',
  numbers: '3 412 55 18 77 1209 44 81 200 18 77 1209 44 81 200 18 77 1209 44 81\n'.repeat(10),
};

const QUOTED =
  '"We have waited too long for the government," Mayor Petra Vogel told reporters on Tuesday. She said that the minister had announced a new bridge in May, and that the town would not wait for another year.';
const PARAGRAPH = `<p class="text">${BRIDGE}</p>\n`;

describe('what can’t be read of a text', () => {
  for (const [language, paragraph] of Object.entries(OTHERS))
    it(`is ${language}`, () => {
      assert.equal(foreignOf(paragraph), 'not-english');
      assert.equal(foreignOf(`Menu\n\nHome\nSport\n\n${wrapped(paragraph)}\n`), 'not-english');
    });

  it('is all in one case', () => {
    const text = `${BRIDGE} ${BRIDGE.replaceAll('bridge', 'harbour')}\n\n${BRIDGE.replaceAll('bridge', 'pier')}`;
    assert.equal(foreignOf(text), null);
    assert.equal(foreignOf(text.toUpperCase()), 'all-capitals');
    assert.equal(foreignOf(text.toLowerCase()), 'all-small');
    assert.equal(foreignOf(`${text.toUpperCase()} As Vogel has it.`), 'all-capitals');
    for (const told of [text.toUpperCase(), text.toLowerCase()]) assert.equal(analyze(told), null);
  });

  it('is the same whatever ends the lines', () => {
    const capitals = `${BRIDGE} ${BRIDGE.replaceAll('bridge', 'harbour')}`.toUpperCase();
    const text = `${'Home and sport and more\n'.repeat(20)}${capitals}\n${capitals.replaceAll('BRIDGE', 'PIER')}\n`;
    assert.equal(foreignOf(text), 'all-capitals');
    for (const lineEnd of ['\r', '\r\n']) assert.equal(foreignOf(text.replaceAll('\n', lineEnd)), 'all-capitals');
  });

  for (const [what, text] of Object.entries(ENGLISH)) it(`isn’t ${what}`, () => assert.equal(foreignOf(text), null));

  it('is the source of a page, by its head', () => {
    for (const head of [
      '<!DOCTYPE html>',
      '\n<html lang="en">',
      '<?xml version="1.0"?>\n<html>',
      '<!-- saved -->\n<head>',
    ])
      assert.equal(foreignOf(`${head}\n${BRIDGE}`), 'html', head);
  });

  it('is the source of a page, by its tags', () => {
    assert.equal(foreignOf(PARAGRAPH.repeat(15)), 'html');
    assert.equal(foreignOf(`${BRIDGE}\n`.repeat(15) + PARAGRAPH), null);
    assert.equal(foreignOf(`${BRIDGE}\nif (a < b && c > d) use <b> or <p>.`), null);
  });

  it('is no page, whatever it tells', () => {
    const news = `LINDENAU (Reuters) - ${BRIDGE}\n\n${QUOTED}\n\n${QUOTED.replaceAll('Tuesday', 'Monday')}\n`;
    assert.ok(analyze(news));
    assert.equal(analyze(`<!doctype html>\n${news}`), null);
    assert.equal(analyze(`LINDENAU (Reuters) - ${OTHERS['German'] ?? ''} ${OTHERS['German'] ?? ''}`), null);
  });

  it('is told quickly and of any text', () => {
    for (const text of ['<'.repeat(200_000), '<a '.repeat(100_000), '\ud800'.repeat(1000), '\n'.repeat(500_000)])
      assert.equal(foreignOf(text), null);
  });
});

/** At 72 columns, where there are blanks to break at. */
const wrapped = (paragraph: string): string => paragraph.replace(/(.{40,72}) /g, '$1\n');
