import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze';
import type { Answer, Message } from '../../src/editor/worker/messages';
import { Questions } from '../../src/editor/worker/questions';
import type { Start } from '../../src/editor/worker/running';
import { serving } from '../../src/editor/worker/serving';

const TEXT = readFileSync('test/fixtures/oslo.txt', 'utf8');
const PATIENCE = { wanted: 20, overtaken: 10 };
const question = (key: number, text = TEXT) => ({ key, text, options: {} });

/** Workers of which those that `isDead` says answer nothing, and what became of them. */
function workers(isDead: (nth: number) => boolean) {
  const seen = { started: 0, ended: 0, messages: [] as Message[] };
  const start: Start = (onAnswer) => {
    const nth = ++seen.started;
    const serve = serving((answer) => queueMicrotask(() => onAnswer(answer)));
    return {
      post: (message) => {
        seen.messages.push(message);
        if (!isDead(nth)) serve(message);
      },
      end: () => void seen.ended++,
    };
  };
  return { seen, start };
}

describe('what a worker answers', () => {
  it('is what the core finds, whether it knows the text already or not', () => {
    const answers: Answer[] = [];
    const serve = serving((answer) => answers.push(answer));
    const edited = TEXT.replace('Portugal', 'Portugal really');
    for (const [id, text] of [TEXT, edited, TEXT].entries()) serve({ id, ...question(1, text) });
    assert.deepEqual(
      answers.map(({ analysis }) => analysis),
      [TEXT, edited, TEXT].map((text) => analyze(text)),
    );
  });

  it('is the same after structured cloning, as between threads', () => {
    serving((answer) => assert.deepEqual(structuredClone(answer).analysis, analyze(TEXT)))({ id: 1, ...question(1) });
  });

  it('is null for what is no page', () => {
    serving(({ analysis }) => assert.equal(analysis, null))({ id: 1, ...question(1, 'Milk, eggs.') });
  });
});

describe('questions to a worker', () => {
  it('are answered in turn by one that is started with the first', async () => {
    const { seen, start } = workers(() => false);
    const questions = new Questions(start, PATIENCE);
    assert.equal(seen.started, 0);
    const outcomes = await Promise.all([questions.ask(question(1)), questions.ask(question(2))]);
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['read', 'read'],
    );
    assert.equal(seen.started, 1);
    questions.dispose();
    assert.equal(seen.ended, 1);
  });

  it('that aren’t answered in time end the worker, and the next one is started', async () => {
    const { seen, start } = workers((nth) => nth === 1);
    const questions = new Questions(start, PATIENCE);
    const [first, second] = await Promise.all([questions.ask(question(1)), questions.ask(question(2))]);
    assert.deepEqual([first.kind, second.kind], ['heavy', 'read']);
    assert.deepEqual([seen.started, seen.ended], [2, 1]);
    questions.dispose();
  });

  it('give way to newer ones about the same text', async () => {
    const { seen, start } = workers((nth) => nth === 1);
    const questions = new Questions(start, { wanted: 60_000, overtaken: 10 });
    const asked = [1, 2, 3].map((n) => questions.ask(question(1, `${TEXT}\n${n}`)));
    assert.deepEqual(
      (await Promise.all(asked)).map(({ kind }) => kind),
      ['cancelled', 'cancelled', 'read'],
    );
    assert.equal(seen.messages.length, 2);
    questions.dispose();
  });

  it('are cancelled when their text is closed, and the worker forgets it', async () => {
    const { seen, start } = workers(() => true);
    const questions = new Questions(start, { wanted: 60_000, overtaken: 60_000 });
    const asked = [questions.ask(question(1)), questions.ask({ ...question(1), placed: [] })];
    questions.forget(1);
    assert.deepEqual(
      (await Promise.all(asked)).map(({ kind }) => kind),
      ['cancelled', 'cancelled'],
    );
    assert.deepEqual(seen.messages.at(-1), { forget: 1 });
    questions.dispose();
  });

  it('find none where no worker can be started, which is tried once', async () => {
    let tries = 0;
    const questions = new Questions(() => {
      tries++;
      throw new Error('No workers here.');
    });
    assert.equal((await questions.ask(question(1))).kind, 'broken');
    assert.equal((await questions.ask(question(1))).kind, 'broken');
    assert.equal(tries, 1);
  });
});
