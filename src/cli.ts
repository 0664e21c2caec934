import './cli/v8';
import { isatty } from 'node:tty';
import { parseArgs, styleText } from 'node:util';
import { version } from '../package.json';
import { annotate } from './cli/annotate';
import { compareFiles } from './cli/compare';
import { complain, reasonOf, UsageError } from './cli/complaints';
import { FORMATS, type FormatName } from './cli/formats';
import { OutputError, print } from './cli/output';
import { printable, type Style } from './export/text';

const HELP = `Usage: newsmark annotate [--format FORMAT] [--out DIR] FILE...
       newsmark compare [--text FILE] [--format text|json] FIRST SECOND

annotate reads news text and tells who is named and who said what. "-" reads
standard input. A reader's decisions, kept beside a text in
FILE.annotations.jsonld, count more than the machine's.

  --format text           a rendering for people (the default)
  --format jsonl          one JSON document a line (described by schema/document.schema.json)
  --format json           one JSON array, indented
  --format csv            quotations for spreadsheets
  --format markdown       a report of who said what
  --format webannotation  a W3C Web Annotation collection
  --format brat           standoff files for brat; needs --out
  --out DIR               write files for each text into DIR instead of printing
  --force                 replace files that exist in DIR
  --names FILE            a file of names set right for all pages of a folder, as the
                          editor keeps it (newsmark.names.jsonld)
  --no-decisions          leave the reader's decisions beside the texts aside

compare measures the second annotation of a text by the first. Each is a file of
decisions (.annotations.jsonld), a standoff file of brat (.ann), or the text itself
for the machine's reading.

  --text FILE             the text, where it isn't beside the annotations

  --help                  this text
  --version               the version

Exit status: 0 all files were read and written, 1 some could not be, 2 wrong usage.
A text that is no news page is no error for annotate: its "page" is null.
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  text: { type: 'string' },
  names: { type: 'string' },
  force: { type: 'boolean', default: false },
  'no-decisions': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The options that each command knows, besides `format`. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  annotate: ['out', 'force', 'names', 'no-decisions'],
  compare: ['text'],
};

/** Arguments without node and script → exit status. Prints results to standard output, complaints to standard error. */
function main(args: readonly string[]): number {
  const { values, positionals, tokens } = parse(args);
  if (values.help) return show(HELP);
  if (values.version) return show(`${version}\n`);
  const [command, ...files] = positionals;
  const known = command === undefined ? undefined : KNOWN[command];
  if (!known) throw new UsageError(command === undefined ? 'no command given' : `unknown command "${command}"`);
  const foreign = tokens.find(
    (token) => token.kind === 'option' && token.name !== 'format' && !known.includes(token.name),
  );
  if (foreign?.kind === 'option') throw new UsageError(`${foreign.rawName} is no option of ${command}`);
  if (command === 'compare')
    return compareFiles(...twoOf(files), values.text, oneOf(['text', 'json'], values.format) === 'json');
  if (files.length === 0) throw new UsageError('no file given');
  const format = oneOf(Object.keys(FORMATS) as FormatName[], values.format);
  if (values.force && values.out === undefined) throw new UsageError('--force goes with --out');
  return annotate(files, {
    format,
    out: values.out,
    force: values.force,
    names: values.names,
    withDecisions: !values['no-decisions'],
    style: terminalStyle,
  });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, tokens: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Name extends string>(names: readonly Name[], name: string): Name {
  const found = names.find((known) => known === name);
  if (!found) throw new UsageError(`unknown format "${name}", expected ${names.join(', ')}`);
  return found;
}

function twoOf([first, second, ...others]: readonly string[]): [string, string] {
  if (first === undefined || second === undefined || others.length > 0)
    throw new UsageError('compare takes two annotations');
  return [first, second];
}

function show(output: string): 0 {
  print(output);
  return 0;
}

const colours = isatty(1) && !process.env['NO_COLOR'];
const styled =
  (format: Parameters<typeof styleText>[0]) =>
  (words: string): string =>
    colours ? styleText(format, words) : words;
const terminalStyle: Style = {
  heading: styled('bold'),
  name: styled(['bold', 'cyan']),
  faint: styled('gray'),
  quotation: styled('green'),
  doubt: styled('yellow'),
};

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (error instanceof OutputError) {
    if (!error.isClosed) complain('standard output', reasonOf(error.cause));
    process.exitCode = error.isClosed ? 0 : 1;
  } else if (error instanceof UsageError) {
    process.stderr.write(`newsmark: ${printable(error.message)}\nTry "newsmark --help".\n`);
    process.exitCode = 2;
  } else throw error;
}
