import type { Disk } from './disk';

export const disk: Disk | undefined = undefined;
