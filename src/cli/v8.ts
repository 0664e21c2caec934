import { setFlagsFromString } from 'node:v8';

/**
 * How much bytecode, in V8's count, a function runs before V8 makes faster code of it, which takes time of its own. At
 * V8's own figure (132 KB) that takes a third of the time of a process that reads a page or a few hundred of them;
 * later than this, large texts get slower. Measured with Node 20; the V8 of Node 24 has no such flag any more, and is as
 * fast without.
 */
const BUDGET = 600_000;

if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
