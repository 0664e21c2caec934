import assert from 'node:assert/strict';
import { findDate, parseClock, parseDatePrefix } from '../../../src/core/page/dates';

const clock = (line: string, expected: string | null): void =>
  void it(line, () => assert.equal(parseClock(line), expected));
const date = (words: string, expected: string | null): void =>
  void it(words, () => assert.equal(findDate(words), expected));
const prefix = (line: string, expected: string | null, rest = ''): void =>
  void it(line, () => {
    const found = parseDatePrefix(line);
    assert.equal(found?.date ?? null, expected);
    if (found) assert.equal(line.slice(found.length), rest);
  });

describe('the clock line', () => {
  describe('runs offset and day together', () => {
    clock('23:47 GMT +309 October 2017', '2017-10-09T23:47+03:00');
    clock('12:00 GMT +314 March 2018', '2018-03-14T12:00+03:00');
    clock('9:05 GMT +231 December 2016', '2016-12-31T09:05+02:00');
    clock('12:00 GMT +39 March 2018', '2018-03-09T12:00+03:00');
    clock('12:00 GMT +1009 March 2018', '2018-03-09T12:00+10:00');
    clock('12:00 GMT +1114 March 2018', '2018-03-14T12:00+11:00');
    clock('12:00 GMT +0314 March 2018', '2018-03-14T12:00+03:00');
    clock('12:00 GMT +014 March 2018', '2018-03-14T12:00+00:00');
    clock('19:30 GMT -501 January 2020', '2020-01-01T19:30-05:00');
    clock('19:30 GMT -1014 January 2020', '2020-01-14T19:30-10:00');
  });

  describe('sets them apart', () => {
    clock('23:47 GMT +3 09 October 2017', '2017-10-09T23:47+03:00');
    clock('23:47 GMT+3 9 October 2017', '2017-10-09T23:47+03:00');
    clock('23:47 GMT +10 14 October 2017', '2017-10-14T23:47+10:00');
  });

  describe('gives no offset', () => {
    clock('11:43 GMT11 May 2021', '2021-05-11T11:43+00:00');
    clock('11:43 GMT 11 May 2021', '2021-05-11T11:43+00:00');
    clock('11:43 GMT1 May 2021', '2021-05-01T11:43+00:00');
    clock('11:43 GMT01 Sept. 2021', '2021-09-01T11:43+00:00');
  });

  describe('is none', () => {
    clock('24:00 GMT +309 October 2017', null);
    clock('12:60 GMT +309 October 2017', null);
    clock('12:00 GMT +330 February 2018', null);
    clock('12:00 GMT +1514 March 2018', null);
    clock('12:00 GMT +314 Smarch 2018', null);
    clock('12:00 GMT +314 March 20185', null);
    clock('At 12:00 GMT +314 March 2018', null);
    clock('12:00 GMT on Monday', null);
    clock('12:00', null);
    clock('', null);
  });
});

describe('the date prefix', () => {
  prefix(' date 2018-03-14 Register', '2018-03-14', 'Register');
  prefix(' date 2018-03-14', '2018-03-14');
  prefix('date 2020-02-29 "We are ready', '2020-02-29', '"We are ready');
  prefix(' date 2019-02-29 Register', null);
  prefix(' date 2018-13-01 Register', null);
  prefix(' date 2018-03-141', null);
  prefix('the date 2018-03-14 is set', null);
});

describe('a date in running words', () => {
  date('Published: 28 May 2019', '2019-05-28');
  date('Jan. 22, 2019', '2019-01-22');
  date('June 4 2019 09:15', '2019-06-04');
  date('Updated 2019-05-28T10:00Z', '2019-05-28');
  date('Updated 2019-05-28 10:00', '2019-05-28');
  date('1 Sept, 2020', '2020-09-01');
  date('31 April 2019', null);
  date('May 2019', null);
  date('room 12, March 3', null);
  date('order 12019-05-281', null);
});
