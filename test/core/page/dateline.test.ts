import assert from 'node:assert/strict';
import { findDateline } from '../../../src/core/page/dateline';

/** Asserts the dateline, as it is covered in the paragraph, or null. */
const finds = (paragraph: string, expected: string | null): void =>
  void it(paragraph, () => {
    const found = findDateline(paragraph, 100);
    assert.equal(found && paragraph.slice(found.start - 100, found.end - 100), expected);
  });

describe('the dateline', () => {
  describe('with an agency, whatever follows', () => {
    finds('OSLO (Sputnik) — The ferry left.', 'OSLO (Sputnik)');
    finds('OSLO (Sputnik) – The ferry left.', 'OSLO (Sputnik)');
    finds('OSLO (Sputnik) - The ferry left.', 'OSLO (Sputnik)');
    finds('OSLO (Sputnik) -- The ferry left.', 'OSLO (Sputnik)');
    finds('OSLO (Sputnik)  The ferry left.', 'OSLO (Sputnik)');
    finds('OSLO (Sputnik) The ferry left.', 'OSLO (Sputnik)');
    finds('OSLO (Sputnik), Ingrid Solheim — The ferry left.', 'OSLO (Sputnik)');
    finds('Oslo (Sputnik) — The ferry left.', 'Oslo (Sputnik)');
    finds('New York (Reuters) - The ferry left.', 'New York (Reuters)');
    finds('OSLO (RIA Novosti) — The ferry left.', 'OSLO (RIA Novosti)');
    finds('(CNN) -- The ferry left.', '(CNN)');
    finds('(CNN) - The ferry left.', '(CNN)');
  });

  describe('with compound places', () => {
    finds('NEW YORK (AP) — The ferry left.', 'NEW YORK (AP)');
    finds('ST. PETERSBURG (Sputnik) — The ferry left.', 'ST. PETERSBURG (Sputnik)');
    finds('ROSTOV-ON-DON (Sputnik) — The ferry left.', 'ROSTOV-ON-DON (Sputnik)');
    finds('OSLO/LISBON (Reuters) - The ferry left.', 'OSLO/LISBON (Reuters)');
    finds("SANA'A (Sputnik) — The ferry left.", "SANA'A (Sputnik)");
    finds('PORTLAND, Maine (AP) — The ferry left.', 'PORTLAND, Maine (AP)');
  });

  describe('with a date', () => {
    finds('OSLO, June 4 (Xinhua) -- The ferry left.', 'OSLO, June 4 (Xinhua)');
    finds('OSLO, Sept. 14 (Xinhua) -- The ferry left.', 'OSLO, Sept. 14 (Xinhua)');
    finds('OSLO, October 19. /TASS/. The ferry left.', 'OSLO, October 19. /TASS/');
    finds('OSLO, June 4 — The ferry left.', 'OSLO, June 4');
    finds('BERGEN, Vestland, June 4, 2019 – The ferry left.', 'BERGEN, Vestland, June 4, 2019');
    finds('OSLO, June 4, 2019 /PRNewswire/ -- The ferry left.', 'OSLO, June 4, 2019 /PRNewswire/');
    finds('Bergen, NY (NEWSWIRE) June 4, 2019 - The ferry left.', 'Bergen, NY (NEWSWIRE) June 4, 2019');
  });

  describe('with a place only, where a dash tells it', () => {
    finds('OSLO — The ferry left.', 'OSLO');
    finds('OSLO – The ferry left.', 'OSLO');
    finds('OSLO -- The ferry left.', 'OSLO');
    finds('OSLO - The ferry left.', 'OSLO');
    finds('PORTLAND, Maine - “The ferry left.”', 'PORTLAND, Maine');
    finds('PORTLAND, Maine — “The ferry left.”', 'PORTLAND, Maine');
  });

  describe('is none', () => {
    finds('The ferry left Oslo.', null);
    finds('NATO said on Monday that the ferry had left.', null);
    finds('UN (United Nations) officials saw the ferry leave.', null);
    finds('UPDATE - The ferry left.', null);
    finds('WATCH — The ferry leaves.', null);
    finds('NATO - the alliance - saw the ferry leave.', null);
    finds('The ferry (Sputnik) left.', null);
    finds('Oslo, June 4, 2019 - The ferry left.', null);
    finds('Scranton (PA) officials saw the ferry leave.', null);
    finds('Norway (population 5 million) saw the ferry leave.', null);
    finds('He reached OSLO (Sputnik) — or so he said.', null);
    finds('', null);
  });
});
