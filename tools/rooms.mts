/**
 * Draws the rooms of `src` and which need which into CONTRIBUTING.md, as the imports have it: an arrow that others
 * imply is left out. With `--check` it writes nothing, and fails where the picture is another one.
 */
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';
import rules from '../.dependency-cruiser.mjs';

const FILE = path.join(root, 'CONTRIBUTING.md');
/** The picture is all that stands between these. */
const [BEGIN, END] = ['<!-- rooms: kept by npm run rooms -->\n', '<!-- end of rooms -->'];
/** Folders that are drawn with the rooms in them; of all others the folder is the room. */
const FLOORS = ['core', 'editor'];

/** `core/page` of `src/core/page/kinds.ts`, `export` of `src/export/csv.ts`; what stands in no room is not drawn. */
function roomOf(file: string): string | undefined {
  const [, floor = '', room, ...below] = file.split('/');
  if (room === undefined) return undefined;
  if (!FLOORS.includes(floor)) return floor;
  return below.length > 0 ? `${floor}/${room}` : undefined;
}

/** Room → the rooms that it needs. */
async function arrows(): Promise<Map<string, Set<string>>> {
  const { output } = await cruise(['src'], { ...rules.options, baseDir: root });
  const needs = new Map<string, Set<string>>();
  for (const { source, dependencies } of (output as ICruiseResult).modules) {
    const from = roomOf(source);
    if (from === undefined || !source.startsWith('src/')) continue;
    const needed = needs.get(from) ?? new Set();
    needs.set(from, needed);
    for (const { resolved } of dependencies) {
      const to = resolved.startsWith('src/') ? roomOf(resolved) : undefined;
      if (to !== undefined && to !== from) needed.add(to);
    }
  }
  return needs;
}

/** All rooms that a room needs by way of those that it needs. */
const beyond = (needs: ReadonlyMap<string, ReadonlySet<string>>, room: string): Set<string> => {
  const reached = new Set<string>();
  const go = (from: string): void => {
    for (const to of needs.get(from) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      go(to);
    }
  };
  for (const next of needs.get(room) ?? []) go(next);
  return reached;
};

function drawn(needs: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rooms = [...needs.keys()].toSorted();
  const name = (room: string): string => room.split('/').at(-1) ?? room;
  const nodes = (of: readonly string[]): string[] => of.map((room) => `${room.replace('/', '.')}["${name(room)}"]`);
  const floors = FLOORS.flatMap((floor) => [
    `subgraph ${floor}`,
    ...nodes(rooms.filter((room) => room.startsWith(`${floor}/`))).map((node) => `  ${node}`),
    'end',
  ]);
  const lines = rooms.flatMap((room) => {
    const implied = beyond(needs, room);
    const own = [...(needs.get(room) ?? [])].filter((to) => !implied.has(to)).toSorted();
    return own.map((to) => `${room.replace('/', '.')} --> ${to.replace('/', '.')}`);
  });
  const others = nodes(rooms.filter((room) => !room.includes('/')));
  return ['```mermaid', 'flowchart TD', ...[...floors, ...others, ...lines].map((line) => `  ${line}`), '```', ''].join(
    '\n',
  );
}

const text = readFileSync(FILE, 'utf8');
const [before = '', rest] = text.split(BEGIN);
if (!rest?.includes(END)) throw new Error(`${FILE} lacks the marks between which the rooms are drawn`);
const picture = drawn(await arrows());
const next = `${before}${BEGIN}\n${picture}\n${END}${rest.split(END)[1] ?? ''}`;
if (!process.argv.includes('--check')) writeFileSync(FILE, next);
else if (next !== text) {
  console.error('CONTRIBUTING.md shows other rooms than there are: npm run rooms');
  process.exitCode = 1;
}
