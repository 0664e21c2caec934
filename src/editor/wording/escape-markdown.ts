import { oneLine } from './excerpt';

/**
 * Article text as Markdown that shows exactly this text: on one line, with every ASCII punctuation mark escaped.
 * So it can hold no emphasis, link, bare address, image, HTML, entity, icon or block, wherever in a card it is put.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}
