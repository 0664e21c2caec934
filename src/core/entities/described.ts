import type { Gender } from '../model';
import type { TextTime } from './text-time';

/** What the text tells of somebody it names. */
export interface Described {
  readonly names: readonly string[];
  readonly gender: Gender;
  /** Offices that the text gives, lower case, and the countries it gives with them. */
  readonly titles: readonly string[];
  readonly countries: readonly string[];
  /** Whether the text says that they are something else than an official, and nowhere that they are one. */
  readonly isPrivate: boolean;
  /** Whether the text calls them a candidate for some office. */
  readonly aspires: boolean;
  /** Only in lines set like a headline, where other words have capitals too. */
  readonly inHeadline: boolean;
}

/** What a text tells of when and of what it is. */
export interface Setting {
  /** ISO date of the text, null where it isn't known. */
  readonly date: string | null;
  /** When a text without date was written, as far as it tells. */
  readonly time: TextTime;
  /** ISO codes of the countries and names of the bodies that the text speaks of. */
  readonly about: ReadonlySet<string>;
  /** Words that the text has in lower case too, which therefore need not name anybody. */
  readonly lowerCase: ReadonlySet<string>;
}
