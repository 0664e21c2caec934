import type { Entity, Mention } from '../../../src/core/model';

/** Somebody of whom no more is known than a name, for analyses that are made by hand. */
export const person = (id: string, name: string, mentions: readonly Mention[] = []): Entity => ({
  id,
  type: 'person',
  name,
  aliases: [],
  official: false,
  roles: [],
  gender: null,
  mentions,
});
