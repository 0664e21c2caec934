/**
 * What is to be done with files on a disk that VS Code's own way to files can't do: know links for what they are, and
 * open nothing but what is new. Browsers, which have no disk, take disk.web.ts.
 */
import { identityOf, realPlace } from '../../disk/identity';
import { replaceWhole } from '../../disk/whole-file';

export interface Disk {
  readonly identityOf: typeof identityOf;
  readonly realPlace: typeof realPlace;
  readonly replaceWhole: typeof replaceWhole;
}

export const disk: Disk | undefined = { identityOf, realPlace, replaceWhole };
