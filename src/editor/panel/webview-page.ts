import * as vscode from 'vscode';
import { escapeMarkup } from '../../picture/escape';

/**
 * The page of a web view: an empty `main` that its script fills. Nothing but this script and style can run or load in
 * it, whatever the script puts there.
 */
export function webviewPage(webview: vscode.Webview, title: string, script: vscode.Uri, style: string): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(vscode.env.language)}">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeMarkup(title)}</title>
  <style nonce="${nonce}">${style}</style>
</head>
<body>
  <main></main>
  <script nonce="${nonce}" src="${escapeMarkup(webview.asWebviewUri(script).toString())}"></script>
</body>
</html>`;
}
