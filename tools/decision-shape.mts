/** The schema of decisions as code, so that the bundles hold neither a compiler of schemas nor what it would generate. */
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone';
import { transformSync } from 'esbuild';
import schema from '../schema/decision.schema.json' with { type: 'json' };

/** The content of `src/core/decisions/decision-shape.js`: a function that tells what is wrong with a value. */
export function shapeCode(): string {
  const ajv = new Ajv({
    discriminator: true,
    $data: true,
    messages: false,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone(ajv, ajv.compile(schema));
  const { code: small } = transformSync(code, {
    minifySyntax: true,
    treeShaking: true,
    format: 'esm',
    minifyIdentifiers: true,
  });
  return `// @ts-nocheck\n// Made from schema/decision.schema.json by \`npm run build:schema\`.\n${small}`;
}
