import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, provideChromium } from './chromium.mjs';

/** A headless browser with an empty profile. */
export async function openBrowser() {
  return chromium.launch({ executablePath: await provideChromium(), args: CHROMIUM_FLAGS });
}
