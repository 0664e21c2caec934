import { FIXTURES, type Workbench } from '../support/workbench';
import { sharedWorkbench } from './shared';

describe('settings in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sharedWorkbench();
    await workbench.enter(FIXTURES, 'oslo.txt');
  });

  // With the settings that other tests count on.
  after(() => workbench.open(FIXTURES, 'oslo.txt'));

  it('say where an entry of the reader’s own names is left out, in words and at its place', async () => {
    await workbench.command('Preferences: Open User Settings (JSON)');
    const settings = workbench.page.locator('.monaco-editor[data-uri$="/settings.json"]');
    await settings.locator('.view-line').first().click();
    await workbench.page.keyboard.press('Control+A');
    // The editor itself closes the first bracket.
    await workbench.page.keyboard.insertText('{ "newsmark.names.officials": ["Ines Brandt", { "role": "Mayor" }] ');
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.page.locator('.markers-panel').getByText('Missing property "name".').waitFor();
    await workbench.command('File: Save All Files');
    // VS Code under test shows no messages by itself.
    await workbench.command('Notifications: Show Notifications');
    await workbench.page
      .locator('.notifications-center')
      .getByText('Newsmark leaves out an entry of newsmark.names.officials. Entry 2: It has no name.')
      .waitFor();
    await workbench.screenshot('settings-left-out');
  });
});
