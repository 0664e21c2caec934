import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real command line from its source. */
export const start = (...args: readonly string[]): ChildProcess => startNode([], args);

/** Starts it with options of Node, and with other streams than pipes to the test. */
export const startNode = (
  options: readonly string[],
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  stdio: StdioOptions = 'pipe',
): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', ...options, 'src/cli.ts', ...args], {
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...environment },
    stdio,
  });

/** Runs the command line to its end, with `input` on its standard input. */
export const run = (args: readonly string[], input: string | Uint8Array = ''): Promise<Run> =>
  outcome(start(...args), input);

/** Runs the command line until the step of its writing with this number, counted from 0, and kills it there. */
export const runUntilKilled = (at: number, args: readonly string[]): Promise<Run> =>
  outcome(startNode(['--import', './test/core/support/killing.mjs'], args, { KILLED_AT: String(at) }), '');

/** What comes of a run that gets this on its standard input. */
export async function outcome(child: ChildProcess, input: string | Uint8Array): Promise<Run> {
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (data: string) => (output.stdout += data));
  child.stderr?.setEncoding('utf8').on('data', (data: string) => (output.stderr += data));
  child.stdin?.on('error', () => undefined).end(input);
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { status, ...output };
}
