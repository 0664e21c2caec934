import Ajv from 'ajv/dist/2020';
import schema from '../../../schema/document.schema.json';

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);

/** What is wrong with a document by the public schema, as `path: message`; nothing where it is valid. */
export function violations(document: unknown): string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}
