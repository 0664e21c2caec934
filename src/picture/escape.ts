/**
 * Text as it may stand in XML or HTML, between tags and in quoted attributes alike, without characters that XML has no
 * place for.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
