import assert from 'node:assert/strict';
import { datesIn, isoOf, parseClock, parseDatePrefix } from '../../../src/core/page/dates';

const clock = (line: string, expected: string | null): void =>
  void it(line, () => assert.equal(parseClock(line), expected));
/** Asserts the dates in a line, those whose order is open as null. */
const dates = (words: string, ...expected: readonly (string | null)[]): void =>
  void it(words, () =>
    assert.deepEqual(
      datesIn(words).map((date) => isoOf(date, null)),
      expected,
    ),
  );
/** Asserts what the date of a line covers, times and weekdays included. */
const covers = (marked: string): void =>
  void it(marked, () => {
    const words = marked.replace(/[⟦⟧]/g, '');
    const [date] = datesIn(words);
    assert.ok(date);
    assert.equal(`${words.slice(0, date.start)}⟦${words.slice(date.start, date.end)}⟧${words.slice(date.end)}`, marked);
  });
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

describe('dates in a line', () => {
  describe('with the month in words', () => {
    dates('Published: 28 May 2019', '2019-05-28');
    dates('May 28, 2019', '2019-05-28');
    dates('Jan. 22, 2019', '2019-01-22');
    dates('1 Sept, 2020', '2020-09-01');
    dates('14th May 2019', '2019-05-14');
    dates('the 1st of May 2019', '2019-05-01');
    dates('May 22nd, 2019', '2019-05-22');
    dates('Tuesday, 28 May 2019', '2019-05-28');
    dates('TUE, MAY 28 2019', '2019-05-28');
    dates('28-May-2019', '2019-05-28');
    dates('Updated 28 May 2019, published 27 May 2019', '2019-05-28', '2019-05-27');
  });

  describe('in numbers', () => {
    dates('2019-05-28', '2019-05-28');
    dates('2019/05/28', '2019-05-28');
    dates('28/05/2019', '2019-05-28');
    dates('05/28/2019', '2019-05-28');
    dates('28.05.2019', '2019-05-28');
    dates('12.29.14', '2014-12-29');
    dates('29/12/14', '2014-12-29');
    dates('05/05/2019', '2019-05-05');
    dates('04/06/2019', null);
    dates('04.06.2019', null);
    dates('4/6/19', null);
  });

  describe('in numbers whose order the weekday tells', () => {
    dates('Tue, 04/06/2019', '2019-06-04');
    dates('Tuesday 06.04.19', '2019-06-04');
    dates('Saturday 04/06/2019', '2019-04-06');
    dates('Sunday 04/06/2019', null);
  });

  describe('with the time', () => {
    dates('2019-05-28T14:02Z', '2019-05-28T14:02+00:00');
    dates('2019-05-28T14:02:11.120+01:00', '2019-05-28T14:02+01:00');
    dates('2019-05-28 14:02', '2019-05-28T14:02');
    dates('Tue, 28 May 2019 14:02:11 -0400', '2019-05-28T14:02-04:00');
    dates('14:02 GMT, 28 May 2019', '2019-05-28T14:02+00:00');
    dates('1402 GMT (2202 HKT) May 28, 2019', '2019-05-28T14:02+00:00');
    dates('28 May 2019 at 6.30pm', '2019-05-28T18:30');
    dates('May 28, 2019 | 4:20am', '2019-05-28T04:20');
    dates('May 28, 2019 / 10:14 PM EDT', '2019-05-28T22:14-04:00');
    dates('May 28, 2019 at 12:05 a.m.', '2019-05-28T00:05');
    dates('1:33 am PDT, Tuesday, May 28, 2019', '2019-05-28T01:33-07:00');
    dates('28 May 2019, 14:02 UTC+3', '2019-05-28T14:02+03:00');
    dates('6:50pm UK, Tuesday May 28, 2019', '2019-05-28T18:50');
    dates('28 May 2019 25:02', '2019-05-28');
    dates('28 May 2019 4.50', '2019-05-28');
  });

  describe('in a zone', () => {
    dates('28 May 2019 14:02 BST', '2019-05-28T14:02+01:00');
    dates('28 May 2019 14:02 CEST', '2019-05-28T14:02+02:00');
    dates('28 May 2019 14:02 ET', '2019-05-28T14:02-04:00');
    dates('28 January 2019 14:02 ET', '2019-01-28T14:02-05:00');
    dates('9 March 2019 14:02 PT', '2019-03-09T14:02-08:00');
    dates('10 March 2019 14:02 PT', '2019-03-10T14:02');
    dates('11 March 2019 14:02 PT', '2019-03-11T14:02-07:00');
    dates('28 May 2019 14:02 ist', '2019-05-28T14:02');
    dates('28 May 2019 14:02 CST', '2019-05-28T14:02');
    dates('28 May 2019 14:02 PTI', '2019-05-28T14:02');
  });

  describe('run together with what is beside them', () => {
    dates(
      'TUE, MAY 28 20197:05 AM EDTUPDATED TUE, MAY 28 20197:16 AM EDT',
      '2019-05-28T07:05-04:00',
      '2019-05-28T07:16-04:00',
    );
    dates('Marta LindMay 28, 2019', '2019-05-28');
    dates('May 28, 2019May 29, 2019', '2019-05-28', '2019-05-29');
    dates('21:17 28.05.2019Get short URL', '2019-05-28T21:17');
    dates('28 May 2019 / 14:02 GMT30 May 2019', '2019-05-28T14:02+00:00', '2019-05-30');
  });

  describe('are none', () => {
    dates('31 April 2019');
    dates('29 February 2019');
    dates('2019-13-01');
    dates('May 2019');
    dates('room 12, March 3');
    dates('order 12019-05-281');
    dates('version 10.15.7');
    dates('version 1.12.29.14');
    dates('https://paper.example/2019/05/28/ferry');
    dates('call 04-06-19');
    dates('a dismay 28, 2019 was');
    dates('the ferry left');
    dates('');
  });

  describe('cover', () => {
    covers('Posted ⟦Tuesday, 28th of May 2019 at 6.30pm⟧ in News');
    covers('Updated ⟦10:47 a.m. ET July 4, 2019⟧ by Marta Lind');
    covers('Marta Lind, ⟦4 May 2019, 10:30⟧');
    covers('⟦2019-05-28T14:02:11Z⟧ World');
  });
});
