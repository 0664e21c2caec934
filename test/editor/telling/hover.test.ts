import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { find, hoverAt, load, OSLO, PHONE_TALK, SECRET_INFO, shown } from '../../support/editor';

/** What the hover one character into `words` shows, those inside `around` where given. */
async function hover(path: string, words: string, around?: string): Promise<string> {
  const document = await load(path);
  return shown(await hoverAt(document, find(document, words, around)));
}

describe('the hover', () => {
  it('tells who an official is, in what office, and what was said', async () => {
    const card = await hover(SECRET_INFO, 'Lavrov', 'Lavrov replied');
    assert.match(card, /\*\*Serge[iy] Lavrov\*\* — .*Foreign Minister/);
    assert.match(card, /Mentioned \d+ times/);
    assert.match(card, /“What a secret you brought to light!/);
    assert.match(card, /“Russia is consistent/);
  });

  it('tells why somebody counts as an official whose office the text gives in other words', async () => {
    const card = await hover(SECRET_INFO, 'Patrushev', 'Nikolay Patrushev');
    assert.match(card, /\*\*Nikolay Patrushev\*\* — .*head of Russia/);
    assert.match(card, /On the list of officials: Russian Security Council Secretary \(2008–/);
  });

  it('calls nobody an official whom the text names by a surname only', async () => {
    assert.doesNotMatch(await hover(SECRET_INFO, 'Moon', 'Trump to Moon'), /official/);
  });

  it('tells whom a pronoun stands for', async () => {
    assert.match(await hover(SECRET_INFO, 'He added', 'He added Moscow'), /\*\*Serge[iy] Lavrov\*\*/);
  });

  it('shows a country with its code, which every system has letters for', async () => {
    assert.match(await hover(PHONE_TALK, 'Syria', 'situation in Syria, including'), /\*\*Syria\*\* — country · SY/);
  });

  it('names the speaker of a quotation, the words that say so and how sure that is', async () => {
    const card = await hover(PHONE_TALK, 'exchanged views', '"The sides exchanged views');
    assert.match(card, /^Said by \*\*Russian Foreign Ministry\*\* · likely \(\d+%\)/);
    assert.match(card, /“the ministry”.* → \*\*Russian Foreign Ministry\*\*, likely \(\d+%\)/);
    assert.match(card, /“the ministry”.*“said”/);
    assert.match(card, /Before: .*“Lavrov stressed/);
    assert.match(card, /Next: .*“When considering/);
  });

  it('puts a name before the quotation that it stands in', async () => {
    const card = await hover(PHONE_TALK, 'Lavrov', '"Lavrov stressed');
    assert.ok(/Lavrov\*\*/.exec(card)!.index < card.indexOf('---'), card);
    assert.match(card.slice(card.indexOf('---')), /Russian Foreign Ministry/);
  });

  it('tells what a cue introduces', async () => {
    assert.match(
      await hover(SECRET_INFO, 'replied', 'Lavrov replied'),
      /introduces:[^]*“What a secret.*Serge[iy] Lavrov/,
    );
  });

  it('has the words that name a speaker who is nobody in particular', async () => {
    const content = (await load(OSLO)).getText().replace('went a banner', 'said a fisherman');
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    assert.match(
      shown(await hoverAt(document, find(document, 'old harbor', '"The old harbor'))),
      /aid by \*\*“a fisherman”\*\*/,
    );
  });

  it('says whose words they are where it is unsure who that is', async () => {
    const content = (await load(OSLO)).getText().replace('went a banner', 'said the pilot');
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    assert.match(
      shown(await hoverAt(document, find(document, 'old harbor', '"The old harbor'))),
      /^Said by \*\*“the pilot”\*\* · unsure who that is/,
    );
  });

  it('says so where no speaker is found', async () => {
    assert.match(await hover(OSLO, 'storm takes', '"What the storm takes'), /No speaker found/);
  });

  it('has nothing to say about other words', async () => {
    assert.equal(await hover(PHONE_TALK, 'telephone', 'held a telephone'), '');
  });
});
