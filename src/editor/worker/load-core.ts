/**
 * What the editor needs of the core, once there is a page; loaded the first time. Browsers take load-core.web.ts
 * instead.
 */
export const loadCore = (): Promise<typeof import('./core')> => import('./core');
