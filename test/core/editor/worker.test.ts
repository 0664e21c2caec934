import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model';
import { textOf } from '../../../src/core/span';
import type { Answer, Message, Question } from '../../../src/editor/worker/messages';
import { type Outcome, Questions } from '../../../src/editor/worker/questions';
import type { Start } from '../../../src/editor/worker/running';
import { serving } from '../../../src/editor/worker/serving';
import { documentOf } from '../../../src/export/document';
import { page } from '../support/pages';
import { analysedWrapped } from '../support/wrapped';

const TEXT = readFileSync('test/fixtures/oslo.txt', 'utf8');
const WRAPPED = page(
  'OSLO (Sputnik) — The talks on the harbor went on for a second day on Monday.',
  'Transport Minister Ingrid Solheim said on Friday: “We will open\n  the line in May, and the transfor-\nmation has begun.”',
  '“It is a long-\nterm plan,” Sol-\nheim said.',
);
const PATIENCE = { wanted: 20, overtaken: 10 };
const question = (key: number, text = TEXT) => ({ key, text, options: {} });

/** Workers that answer unless they are told to be silent or to break down, and what became of them. */
function workers(fateOf: (nth: number) => 'answers' | 'silent' | 'breaks') {
  const seen = { started: 0, ended: 0, messages: [] as Message[] };
  const start: Start = (onAnswer, onBroken) => {
    const fate = fateOf(++seen.started);
    const serve = serving((answer) => queueMicrotask(() => onAnswer(answer)));
    return {
      post: (message) => {
        seen.messages.push(message);
        if (fate === 'answers') serve(message);
        if (fate === 'breaks') setTimeout(() => onBroken(new RangeError('No room for Nordvik.')));
      },
      end: () => void seen.ended++,
    };
  };
  return { seen, start };
}

/** What a worker answers to questions, but for the word that it is ready. */
function answersTo(...questions: readonly Question[]): Exclude<Answer, 'ready'>[] {
  const answers: Answer[] = [];
  const serve = serving((answer) => answers.push(structuredClone(answer)));
  for (const [id, each] of questions.entries()) serve({ id, ...each });
  return answers.filter((answer) => answer !== 'ready');
}

/** An analysis as it is sent: of its words those alone that an end of a line divides. */
const sent = (analysis: Analysis | null) =>
  analysis && {
    ...analysis,
    sentences: analysis.sentences.map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.filter((token) => textOf(analysis.text, token).includes('\n')),
    })),
  };

describe('what a worker answers', () => {
  it('is what the core finds, whether it knows the text already or not', () => {
    const texts = [TEXT, TEXT.replace('Portugal', 'Portugal really'), TEXT];
    assert.deepEqual(
      answersTo(...texts.map((text) => question(1, text))).map(({ analysis }) => analysis),
      texts.map((text) => sent(analyze(text))),
    );
  });

  it('has the words that an end of a line divides', () => {
    const { page: wrapped } = analysedWrapped(WRAPPED);
    const [answer] = answersTo({ ...question(1, WRAPPED), options: { page: wrapped } });
    const divided = answer?.analysis?.sentences.flatMap(({ tokens }) => tokens.map((token) => textOf(WRAPPED, token)));
    assert.deepEqual(divided, ['transfor-\nmation', 'Sol-\nheim']);
  });

  it('is why a text is no page, where that can be told', () => {
    const html = '<!doctype html><html><body><p>Nothing here.</p></body></html>';
    assert.deepEqual(answersTo(question(1, html), question(1, 'Milk, eggs.')), [
      { id: 0, foreign: 'html', failures: [] },
      { id: 1, failures: [] },
    ]);
  });

  it('is a file of a page, set right', () => {
    const exporting = { form: 'json', name: 'oslo.txt', created: '2026-11-22T06:22:05Z' } as const;
    const analysis = analyze(TEXT)!;
    assert.deepEqual(answersTo({ ...question(1), placed: [], exporting })[0]?.exported, {
      content: `${JSON.stringify(documentOf('oslo.txt', analysis), null, 2)}\n`,
      endings: {},
      names: {},
    });
  });

  it('is what a file that is brought in would change', () => {
    const at = TEXT.indexOf('Carvalho');
    const importing = {
      form: 'brat',
      content: `T1\tOfficial ${at} ${at + 8}\tCarvalho\nT2\tOfficial 0 9\tNobody at\n`,
      stamp: { created: '2026-11-22T06:22:05Z', creator: null },
    } as const;
    const compared = answersTo({ ...question(1), placed: [], importing })[0]?.compared;
    assert.ok(compared && 'taking' in compared);
    const { added, changed, same } = compared.taking;
    assert.deepEqual([added.length + same, changed.length, compared.unplaced.length], [1, 0, 1]);
  });

  it('is a report without a word of the text where something throws', () => {
    const stamp = { created: '2026-11-22T06:22:05Z', creator: null };
    const wrong = { form: 'brat', content: null as unknown as string, stamp } as const;
    const [answer] = answersTo({ ...question(1), placed: [], importing: wrong });
    assert.match(answer!.failures.join(), /^The stage "worker" failed on a text of \d+ code units: TypeError\n/);
  });
});

describe('questions to a worker', () => {
  it('are answered in turn by one that is started with the first', async () => {
    const { seen, start } = workers(() => 'answers');
    const questions = new Questions(start, PATIENCE);
    assert.equal(seen.started, 0);
    const outcomes = await Promise.all([questions.ask(question(1)), questions.ask(question(2))]);
    assert.deepEqual(kinds(outcomes), ['found', 'found']);
    assert.equal(seen.started, 1);
    questions.dispose();
    assert.equal(seen.ended, 1);
  });

  it('that aren’t answered in time end the worker, and the next one is started', async () => {
    const { seen, start } = workers((nth) => (nth === 1 ? 'silent' : 'answers'));
    const questions = new Questions(start, PATIENCE);
    const outcomes = await Promise.all([questions.ask(question(1)), questions.ask(question(2))]);
    assert.deepEqual(kinds(outcomes), ['heavy', 'found']);
    assert.deepEqual([seen.started, seen.ended], [2, 1]);
    questions.dispose();
  });

  it('are asked once more where a worker breaks down', async () => {
    const { seen, start } = workers((nth) => (nth === 1 ? 'breaks' : 'answers'));
    const questions = new Questions(start, PATIENCE);
    assert.equal((await questions.ask(question(1))).kind, 'found');
    assert.deepEqual([seen.started, seen.ended], [2, 1]);
    questions.dispose();
  });

  it('over which two workers break down have failed, and the next one is answered', async () => {
    const { seen, start } = workers((nth) => (nth <= 2 ? 'breaks' : 'answers'));
    const questions = new Questions(start, PATIENCE);
    const [first, second] = await Promise.all([questions.ask(question(1)), questions.ask(question(2))]);
    assert.ok(first.kind === 'failed' && first.error instanceof RangeError);
    assert.equal(second.kind, 'found');
    assert.deepEqual([seen.started, seen.ended], [3, 2]);
    questions.dispose();
  });

  it('give way to newer ones about the same text', async () => {
    const { seen, start } = workers((nth) => (nth === 1 ? 'silent' : 'answers'));
    const questions = new Questions(start, { wanted: 60_000, overtaken: 10 });
    const first = questions.ask(question(1, `${TEXT}\n1`));
    await Promise.resolve();
    const others = [2, 3].map((n) => questions.ask(question(1, `${TEXT}\n${n}`)));
    assert.deepEqual(kinds(await Promise.all([first, ...others])), ['cancelled', 'cancelled', 'found']);
    assert.equal(seen.messages.length, 2);
    questions.dispose();
  });

  it('are cancelled when their text is closed, and the worker forgets it', async () => {
    const { seen, start } = workers(() => 'silent');
    const questions = new Questions(start, { wanted: 60_000, overtaken: 60_000 });
    const asked = [questions.ask(question(1)), questions.ask({ ...question(1), placed: [] })];
    questions.forget(1);
    assert.deepEqual(kinds(await Promise.all(asked)), ['cancelled', 'cancelled']);
    assert.deepEqual(seen.messages.at(-1), { forget: 1 });
    questions.dispose();
  });

  it('that are cancelled don’t end a worker that is still starting', async () => {
    let answer: ((answer: Answer) => void) | undefined;
    const seen = { started: 0, messages: [] as Message[] };
    const slow: Start = (onAnswer) => {
      seen.started++;
      answer = onAnswer;
      return { post: (message) => void seen.messages.push(message), end: () => undefined };
    };
    const questions = new Questions(slow, { wanted: 60_000, overtaken: 0 });
    const [first, second] = [questions.ask(question(1)), questions.ask(question(1))];
    assert.equal((await first).kind, 'cancelled');
    await new Promise((resolve) => setTimeout(resolve, 5));
    const serve = serving((each) => answer?.(each));
    for (const message of seen.messages) serve(message);
    serve(seen.messages[1]!);
    assert.equal((await second).kind, 'found');
    assert.equal(seen.started, 1);
    questions.dispose();
  });

  for (const [how, start] of Object.entries<Start>({
    throws: () => {
      throw new Error('No workers here.');
    },
    'breaks down before it is ready': (_, onBroken) => ({
      post: () => setTimeout(() => onBroken(new Error('Not this one.'))),
      end: () => undefined,
    }),
    'never gets ready': () => ({ post: () => undefined, end: () => undefined }),
  }))
    it(`are answered here where a worker ${how}`, async () => {
      let tries = 0;
      const counted: Start = (...told) => {
        tries++;
        return start(...told);
      };
      const questions = new Questions(counted, { wanted: 1000, overtaken: 10 });
      const outcomes = [await questions.ask(question(1)), await questions.ask(question(1))];
      assert.deepEqual(kinds(outcomes), ['found', 'found']);
      assert.equal(tries, 1);
      questions.dispose();
    });
});

const kinds = (outcomes: readonly Outcome[]) => outcomes.map(({ kind }) => kind);
