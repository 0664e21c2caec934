import assert from 'node:assert/strict';
import { clearView, visible } from '../../../src/core/view/clear';

const looks = (text: string, seen: string): void =>
  void it(JSON.stringify(text), () => assert.equal(clearView(text).text, seen));

describe('what is invisible', () => {
  looks('Nor\u00addvik', 'Nordvik');
  looks('\ufeffOslo', 'Oslo');
  looks('\u200eSol\u200bheim\u2060 \u202aand\u202c\u2066 her\u2069', 'Solheim and her');
  looks('said\u200b \u200bso', 'said so');
  looks('a\u061cb\u200c', 'ab');
  looks('👩\u200d👧 and ❤\ufe0f\u200d🔥', '👩\u200d👧 and ❤\ufe0f\u200d🔥');
  looks('so\u200d we', 'so we');
});

describe('blanks', () => {
  looks('a\u00a0b\tc\u202fd\u2009e\u3000f', 'a b c d e f');
  looks('she said.  He left.', 'she said. He left.');
  looks('she said.\u00a0 He left.', 'she said. He left.');
  looks('MOSCOW (Agency)  Two ships', 'MOSCOW (Agency)  Two ships');
  looks('Mon   Tue   Wed', 'Mon   Tue   Wed');
  looks('    Search\n\t\tLive\nNews  ', '    Search\n  Live\nNews  ');
});

describe('blanks within quotation marks', () => {
  looks('he said “\u00a0We go\u00a0”.', 'he said “We go”.');
  looks('he said "\u00a0We go\u00a0", and', 'he said "We go", and');
  looks('«\u202fWe go\u202f» he said', '«We go» he said');
  looks('“We go”\u00a0he said', '“We go” he said');
  looks('“We go,”\u00a0he said:\u00a0“No”', '“We go,” he said: “No”');
  looks('„We go“\u00a0said he', '„We go“ said he');
  looks('the workers’\u00a0union', 'the workers’ union');
  looks('he said “ We go ”.', 'he said “ We go ”.');
});

describe('ends of lines', () => {
  looks('one\u2028two\u2029three\u0085four\vfive\fsix', 'one\ntwo\nthree\nfour\nfive\nsix');
  looks('one\n\ftwo\r\u0085three', 'one\ntwo\rthree');
  looks('one\u2028\u2028two', 'one\n\ntwo');
  looks('trans\u00ad\nformation', 'trans\u00ad\nformation');
  looks('one\r\ntwo', 'one\r\ntwo');
});

describe('a text without what is invisible', () => {
  it('keeps its blanks and pictures', () =>
    assert.equal(visible('a\u00ad\u00a0b\u200b  👩\u200d👧so\u200d'), 'a\u00a0b  👩\u200d👧so'));
});
