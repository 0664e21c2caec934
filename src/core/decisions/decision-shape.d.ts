/** One thing that is wrong with a value, as ajv has it. */
interface SchemaError {
  /** Where, as a JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether a value is a decision by `schema/decision.schema.json`. The first thing that is wrong is left in `errors`. */
export const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
