import { readFileSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import { version } from '../package.json';
import { analyze } from './core/analyze';
import { documentOf } from './export/document';
import { printable, renderText, type Style } from './export/text';

const HELP = `Usage: newsmark annotate [--format jsonl|json|text] FILE...

Reads news text and prints who is named and who said what. "-" reads standard input.

  --format jsonl   one JSON document a line (described by schema/document.schema.json)
  --format json    one JSON array, indented
  --format text    a rendering for people (the default)
  --help           this text
  --version        the version

Exit status: 0 all files were read, 1 some could not be read, 2 wrong usage.
A text that is no news page is no error: its "page" is null.
`;

const FORMATS = ['jsonl', 'json', 'text'] as const;
type Format = (typeof FORMATS)[number];

class UsageError extends Error {}

/** Arguments without node and script → exit status. Prints results to standard output, complaints to standard error. */
function main(args: readonly string[]): number {
  const { values, positionals } = parse(args);
  if (values.help) return print(HELP);
  if (values.version) return print(`${version}\n`);
  const [command, ...files] = positionals;
  if (command !== 'annotate') throw new UsageError(command === undefined ? 'no command given' : `unknown command "${command}"`);
  if (files.length === 0) throw new UsageError('no file given');
  return annotate(files, formatOf(values.format));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function formatOf(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new UsageError(`unknown format "${name}", expected ${FORMATS.join(', ')}`);
  return format;
}

function annotate(files: readonly string[], format: Format): number {
  let failures = 0;
  const documents: ReturnType<typeof documentOf>[] = [];
  for (const file of files) {
    const text = read(file);
    if (text === null) {
      failures++;
      continue;
    }
    const analysis = analyze(text);
    if (format === 'text') print(renderText(file, analysis, terminalStyle) + (file === files.at(-1) ? '' : '\n'));
    else if (format === 'jsonl') print(`${JSON.stringify(documentOf(file, analysis))}\n`);
    else documents.push(documentOf(file, analysis));
  }
  if (format === 'json') print(`${JSON.stringify(documents, null, 2)}\n`);
  return failures > 0 ? 1 : 0;
}

/** The text of a file, or null after saying why it can't be read. A byte order mark is no part of the text, as in the editor. */
function read(file: string): string | null {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (bytes.includes(0)) return complain(file, 'is not text (it holds NUL bytes; UTF-16 has to be converted to UTF-8 first)');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return complain(file, reasonOf(error));
  }
}

function complain(file: string, reason: string): null {
  process.stderr.write(`newsmark: ${printable(`${file}: ${reason}`)}\n`);
  return null;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'is a directory';
    case 'EACCES':
      return 'permission denied';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is not valid UTF-8';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function print(output: string): 0 {
  process.stdout.write(output);
  return 0;
}

const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
const styled = (format: Parameters<typeof styleText>[0]) => (words: string): string => (colours ? styleText(format, words) : words);
const terminalStyle: Style = {
  heading: styled('bold'),
  name: styled(['bold', 'cyan']),
  faint: styled('gray'),
  quotation: styled('green'),
  doubt: styled('yellow'),
};

// A reader that closes the pipe early ("| head") has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`newsmark: ${printable(error.message)}\nTry "newsmark --help".\n`);
  process.exitCode = 2;
}
