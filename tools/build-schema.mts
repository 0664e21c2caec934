/** Makes the code that checks decisions anew from their schema: `npm run build:schema`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { shapeCode } from './decision-shape.mts';
import { root } from './run.mjs';

writeFileSync(path.join(root, 'src/core/decisions/decision-shape.js'), shapeCode());
