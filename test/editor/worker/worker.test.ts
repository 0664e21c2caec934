import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model';
import { Analyses, LONGEST_READ_WHOLE } from '../../../src/editor/reading/analyses';
import { Decisions } from '../../../src/editor/keeping/decisions';
import { Reading } from '../../../src/editor/reading/reading';
import type { Message } from '../../../src/editor/worker/messages';
import type { Start } from '../../../src/editor/worker/running';
import { serving } from '../../../src/editor/worker/serving';
import { startFrom } from '../../../src/editor/worker/start';
import {
  closeAll,
  drawn,
  find,
  foldsOf,
  load,
  newText,
  noWorker,
  OSLO,
  show,
  symbolsOf,
  tokensOf,
  untitled,
} from '../../support/editor';
import { largePage } from '../../support/large-page';
import { until } from '../../support/until';

const LONG = largePage(20_000);

/** Counts how often the host divides a text into sentences, which each reading in it begins with. */
async function sentencesInHost(act: () => Promise<void>): Promise<number> {
  const working = Object.getOwnPropertyDescriptor(Intl.Segmenter.prototype, 'segment')!;
  const segment = working.value as Intl.Segmenter['segment'];
  let count = 0;
  const counting = function (this: Intl.Segmenter, text: string) {
    count++;
    return segment.call(this, text);
  };
  Object.defineProperty(Intl.Segmenter.prototype, 'segment', { ...working, value: counting });
  try {
    await act();
  } finally {
    Object.defineProperty(Intl.Segmenter.prototype, 'segment', working);
  }
  return count;
}

const opened = async (content: string): Promise<vscode.TextEditor> => show(await newText(content, 'newstext'));

/** An analysis as it is sent, without the words of its sentences, of which no line's end divides one here. */
const sent = (analysis: Analysis | null): Analysis | null =>
  analysis && { ...analysis, sentences: analysis.sentences.map((sentence) => ({ ...sentence, tokens: [] })) };

/** What the reader sees named. */
const namesShown = async (document: vscode.TextDocument): Promise<string[]> =>
  (await tokensOf(document)).map(({ text }) => text);

describe('a page in the extension host', () => {
  before(() => load(OSLO));
  afterEach(closeAll);

  it('has its outline and folds from the worker, while the host reads nothing', async () => {
    const here = await sentencesInHost(async () => {
      assert.ok((await symbolsOf((await show(await untitled(OSLO))).document)).length > 0);
      const { document } = await opened(LONG);
      assert.ok(drawn(await symbolsOf(document)).some((line) => line.includes('We have found')));
      assert.ok((await foldsOf(document)).length > 0);
    });
    assert.equal(here, 0);
  });

  it('is read anew there after each pause in typing', async () => {
    const editor = await opened(LONG);
    const { document } = editor;
    await namesShown(document);
    const place = find(document, 'Duarte Carvalho', 'Duarte Carvalho for round 9 of');
    const here = await sentencesInHost(async () => {
      for (const name of ['Henrique', 'Henrique Lo', 'Henrique Lobo'])
        await editor.edit((builder) =>
          builder.replace(new vscode.Range(place.start, document.positionAt(endOfName(document, place.start))), name),
        );
      await until('the new name', async () => (await namesShown(document)).includes('Henrique Lobo'));
    });
    assert.equal(here, 0);
  });

  /** The end of the name that stands before " for round". */
  const endOfName = (document: vscode.TextDocument, start: vscode.Position): number =>
    document.getText().indexOf(' for round', document.offsetAt(start));
});

describe('analyses with a worker', () => {
  const log = vscode.window.createOutputChannel('Newsmark, as tested', { log: true });
  const decisions = new Decisions(log);
  after(() => {
    vscode.Disposable.from(decisions, log).dispose();
  });
  afterEach(closeAll);

  /** Analyses with workers that answer what `isAnswered`, and what was posted to all of them. */
  function analysesOf(wanted: number, isAnswered: (message: Message, nth: number) => boolean) {
    const seen = { started: 0, ended: 0, messages: [] as Message[] };
    const start: Start = (onAnswer) => {
      const nth = ++seen.started;
      const serve = serving((answer) => queueMicrotask(() => onAnswer(answer)));
      return {
        post: (message) => {
          seen.messages.push(message);
          if (isAnswered(message, nth)) serve(message);
        },
        end: () => void seen.ended++,
      };
    };
    return { seen, analyses: new Analyses(log, decisions, new Reading(start, { wanted, overtaken: 10 })) };
  }
  const notTheFirst = (_: Message, nth: number): boolean => nth > 1;

  it('are what the core finds, with the worker that ships', async () => {
    await load(OSLO);
    const { extensionUri } = vscode.extensions.getExtension('newsmark.newsmark')!;
    const analyses = new Analyses(log, decisions, new Reading(startFrom(extensionUri)));
    const { document } = await opened(LONG);
    const here = await sentencesInHost(async () => assert.ok(await analyses.of(document)));
    assert.equal(here, 0);
    assert.deepEqual(await analyses.of(document), sent(analyze(LONG)));
    analyses.dispose();
  });

  it('tell of a text that is too heavy, show its parts, and read its next version', async () => {
    const isLight = (message: Message): boolean =>
      !('text' in message) || message.text !== LONG || message.options.within !== undefined;
    const { seen, analyses } = analysesOf(50, isLight);
    const editor = await opened(LONG);
    const { document } = editor;
    const analysis = await analyses.of(document);
    assert.deepEqual(analysis, sent(analyze(LONG, { within: [] })));
    assert.ok((analysis?.page.regions.length ?? 0) > 5);
    assert.equal(await analyses.hindranceOf(document), 'heavy');
    await editor.edit((builder) =>
      builder.insert(document.positionAt(document.getText().indexOf('received')), 'gladly '),
    );
    assert.deepEqual(await analyses.of(document), sent(analyze(document.getText())));
    assert.equal(await analyses.hindranceOf(document), undefined);
    assert.deepEqual([seen.started, seen.ended], [2, 1]);
    analyses.dispose();
  });

  it('tell of a text of which not even the parts are had in time', async () => {
    const { analyses } = analysesOf(20, () => false);
    const { document } = await opened(LONG);
    assert.equal(await analyses.of(document), undefined);
    assert.equal(await analyses.hindranceOf(document), 'heavy');
    analyses.dispose();
  });

  it('end what is asked of all of a text when it is cancelled', async () => {
    const { seen, analyses } = analysesOf(60_000, (message) => !('text' in message) || !message.exporting);
    const { document } = await opened(largePage(LONGEST_READ_WHOLE + 1000));
    const cancelling = new vscode.CancellationTokenSource();
    const exporting = { form: 'json', name: 'long.txt', created: '2026-11-22T06:22:05Z' } as const;
    const asked = analyses.run(document, { exporting }, cancelling.token);
    await until('the question', () => seen.messages.some((message) => 'text' in message && message.exporting));
    cancelling.cancel();
    assert.equal(await asked, undefined);
    assert.deepEqual([seen.started, seen.ended], [2, 1]);
    analyses.dispose();
  });

  it('give up what is overtaken by an edit, and read the newer version', async () => {
    const { seen, analyses } = analysesOf(60_000, notTheFirst);
    const editor = await opened(LONG);
    const { document } = editor;
    const asked = analyses.of(document);
    await until('the question', () => seen.messages.length > 0);
    await editor.edit((builder) =>
      builder.insert(document.positionAt(document.getText().indexOf('received')), 'gladly '),
    );
    assert.deepEqual(await asked, sent(analyze(document.getText())));
    assert.deepEqual([seen.started, seen.ended], [2, 1]);
    analyses.dispose();
  });

  it('give up what is asked about a text that is closed', async () => {
    const { seen, analyses } = analysesOf(60_000, notTheFirst);
    const { document } = await opened(LONG);
    const asked = analyses.of(document);
    await until('the question', () => seen.messages.length > 0);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    assert.equal(await asked, undefined);
    assert.ok(seen.messages.some((message) => 'forget' in message));
    analyses.dispose();
  });

  it('read a text here where no worker can be had', async () => {
    const analyses = new Analyses(log, decisions, new Reading(noWorker));
    const { document } = await opened(LONG);
    assert.deepEqual(await analyses.of(document), sent(analyze(LONG)));
    analyses.dispose();
  });
});
