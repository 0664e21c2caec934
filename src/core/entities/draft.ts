import type { Entity, Mention } from '../model';

/** An entity while it is put together: no id yet, mentions in any order. */
export type Draft = Omit<Entity, 'id' | 'official' | 'roles' | 'mentions'> & { official: boolean; roles: readonly string[]; readonly mentions: Mention[] };
