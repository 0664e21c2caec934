import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { milliseconds } from './measuring.mts';

/**
 * Works that are done in a process of their own, one whenever asked: what others leave in memory is cleared up at their
 * own cost.
 */
export class Apart {
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;

  /** `source` is that of a function from the argument to the works by name. */
  constructor(source: string, argument: unknown) {
    const script = `const milliseconds = ${milliseconds.toString()};
      let works;
      process.on('message', ({ argument, name, times }) => {
        works ??= (${source})(argument);
        if (name) process.send(Array.from({ length: times }, () => milliseconds(works[name])));
      });`;
    this.#child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#ended = once(this.#child, 'exit').then(([code]) => {
      throw new Error(`A process that measures ended with ${code}.`);
    });
    this.#ended.catch(() => undefined); // whoever waits for an answer is told
    this.#child.send({ argument });
  }

  /** The milliseconds of processor time that a work takes each time. Throws where the process has ended. */
  async run(name: string, times = 1): Promise<readonly number[]> {
    this.#child.send({ name, times });
    const [answer] = (await Promise.race([once(this.#child, 'message'), this.#ended])) as [readonly number[]];
    return answer;
  }

  stop(): void {
    this.#child.kill();
  }
}
