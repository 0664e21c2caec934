/** The plain data that the stages hand on, and that the editor and the command line read. */
import type { Tag } from './language/tags';
import type { Span } from './span';

/** What a stretch of whole lines is on the page. */
export type RegionKind =
  | 'site-header'
  | 'caption'
  | 'headline'
  | 'credit'
  | 'section'
  | 'counters'
  | 'lead'
  | 'body'
  | 'read-more'
  | 'related'
  | 'tags'
  | 'comments'
  | 'site-footer';

/**
 * Whole lines, their line breaks included. A page's regions cover its text in order, without gap or overlap;
 * blank lines belong to the region before them.
 */
export interface Region extends Span {
  readonly kind: RegionKind;
  /** Furniture of the site rather than part of the article. */
  readonly boilerplate: boolean;
  /** Present where it is a reader's word that made it what it is. */
  readonly decided?: Decided<RegionThought>;
}

/** What the machine had thought of some lines. */
export type RegionThought = Pick<Region, 'kind' | 'boilerplate'>;

/**
 * What a reader can say of lines: that they are the article's or the site's, that they are the headline, or that the
 * part they are in is to be read too, whatever it is.
 */
export type PartWord = 'article' | 'site' | 'headline' | 'read';

/** The page reader that recognized the text. */
export type PageFormat = 'sputnik' | 'news';

/** How words of a text are marked up, where their marks aren't read. */
export type Markup = 'markdown';

export interface Page {
  readonly format: PageFormat;
  /** Absent where the text is read as it stands. */
  readonly markup?: Markup;
  readonly regions: readonly Region[];
  readonly headline: Span | null;
  /** Place and agency, as in `MOSCOW (Sputnik)`, without the dash. */
  readonly dateline: Span | null;
  readonly section: Span | null;
  readonly credit: Span | null;
  /** The names of those who wrote the article, where it is signed. */
  readonly byline: readonly Span[];
  /** The news agency that the text is from, as byline or dateline name it. */
  readonly agency: Span | null;
  readonly tags: readonly Span[];
  readonly related: readonly Span[];
  /**
   * What was put between the words of a paragraph to wrap it, in order: line breaks with the blanks around them, and the
   * hyphen before them where a word was divided.
   */
  readonly wrapped: readonly Span[];
  /**
   * ISO 8601, with time and offset where the page gives them: `2017-10-09T23:47+03:00`, `2017-10-09T23:47` or
   * `2017-10-09`. Where the page tells only an update, its day.
   */
  readonly published: string | null;
  /** When the article was changed last, in the same form. */
  readonly updated: string | null;
  /** ISO 8601 date of the crawl that saved the page. */
  readonly crawled: string | null;
}

/** A word of running text with its tags. */
export interface Token extends Span {
  /** Lower case, straight apostrophes, no punctuation at its edges: see `tokensOf`. */
  readonly normal: string;
  readonly tags: ReadonlySet<Tag>;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

export type EntityType = 'person' | 'organization' | 'country';
export type Gender = 'female' | 'male' | null;

/** How a mention names its entity. `capital` is a capital that stands for its government. */
export type MentionKind = 'name' | 'nominal' | 'pronoun' | 'demonym' | 'abbreviation' | 'capital';

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** 0 to 1: how likely a pronoun or description means this entity. Absent where a name says so itself. */
  readonly confidence?: number;
  /** Whether it is the reader's word that this names the entity. */
  readonly decided?: true;
}

/**
 * Whose word it is that something was decided, when, and what the machine had thought; null where it had thought
 * nothing.
 */
export interface Decided<Thought> {
  readonly creator: string | null;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly machine: Thought | null;
}

/** What the machine had thought of a name. */
export interface EntityThought {
  readonly type: EntityType;
  readonly official: boolean;
  readonly name: string;
  /** A person's first office or description; null where it knew none. */
  readonly office: string | null;
  /** Names of others that a reader has said to be the same; left out where there are none. */
  readonly apartFrom?: readonly string[];
}

/** What the machine had thought of a quotation. */
export interface QuoteThought {
  readonly kind: QuoteKind;
  /** The speaker's name. */
  readonly speaker: string | null;
  readonly mention: Span | null;
  readonly confidence: number;
  readonly speakerConfidence: number;
  readonly why: string;
}

/** A reader's remark on a stretch of text. */
export interface Note extends Span {
  readonly text: string;
  readonly creator: string | null;
}

/** An office that isn't known from the text, but from the lexicon of officials or from the reader's own list. */
export interface KnownOffice {
  /** With its country or body: `Turkish Foreign Minister`; empty where the reader's list gives none. */
  readonly office: string;
  /** ISO 3166-1 alpha-2 of the country whose office it is, null with a body's or where it isn't given. */
  readonly iso2: string | null;
  /** ISO dates of a year, a month or a day, as far as they are known. */
  readonly from: string | null;
  readonly until: string | null;
  /** At the date of the text: `former` is the latest that was held before. `undated` where the text gives no date. */
  readonly standing: 'current' | 'former' | 'undated';
  readonly source: 'lexicon' | 'reader';
}

/** One person, organization or country and everything in the text that names it. */
export interface Entity {
  /** Unique in one analysis: `e1`, `e2`, … */
  readonly id: string;
  readonly type: EntityType;
  /** The canonical name, `Sergey Lavrov`. */
  readonly name: string;
  /** Other forms of the name met in this text. */
  readonly aliases: readonly string[];
  /** A person who holds or held public office. */
  readonly official: boolean;
  /** Offices and descriptions in the text's own words: `Russian Foreign Minister`. */
  readonly roles: readonly string[];
  /**
   * Of a person whom the lexicon or the reader's list has: the office at the date of the text, whatever the text itself
   * says.
   */
  readonly known?: KnownOffice;
  readonly gender: Gender;
  /** ISO 3166-1 alpha-2, of a country, or of the one that an organization belongs to. */
  readonly iso2?: string;
  /** In order of position, without overlap. Empty only for a speaker whom a reader named and the text doesn't. */
  readonly mentions: readonly Mention[];
  /** Present where a reader has decided something about it; `office` where it is they who gave it. */
  readonly decided?: Decided<EntityThought> & { readonly office?: string };
}

/**
 * `speech`: a statement; `fragment`: quoted words in reported speech; `scare`: a term or title, nobody's speech;
 * `indirect`: no marks.
 */
export type QuoteKind = 'speech' | 'fragment' | 'scare' | 'indirect';

/**
 * A stretch between quotation marks, or one that the page's layout shows to be speech. Double marks and guillemets are
 * part of it; single marks, which are apostrophes too, are not, nor are marks made of two of them or of grave accents.
 */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly content: Span;
  /** The words with their marks of any kind. */
  readonly outer: Span;
  /** Equal for the parts of one interrupted or continued quotation. */
  readonly speech: number;
  /** Whether marks set it off from the text around it; turns of an interview have none. */
  readonly marked: boolean;
  /** The words by which the layout names the speaker: the label of a turn, the signature of a post. */
  readonly label: Span | null;
}

/** Who said a quotation, and how that is known. */
export interface AttributedQuotation extends Quotation {
  readonly kind: QuoteKind;
  /** Entity id, or null where nobody is named or it isn't certain enough. */
  readonly speaker: string | null;
  /** The words that name the speaker there: `he`, `the ministry`, `Lavrov`. */
  readonly mention: Span | null;
  /** The words that mark it as said: `said`, `according to`. */
  readonly cue: Span | null;
  /** 0 to 1: how likely the words that name the source are right. */
  readonly confidence: number;
  /**
   * 0 to 1: how likely these words mean the speaker; where none is given, how likely they mean nobody whom the text
   * names. 0 without such words.
   */
  readonly speakerConfidence: number;
  /** The evidence in a few words, for the reader. */
  readonly why: string;
  /** Present where a reader has decided something about it. */
  readonly decided?: Decided<QuoteThought>;
}

/** All that is known about one recognized text. */
export interface Analysis {
  readonly text: string;
  readonly page: Page;
  readonly sentences: readonly Sentence[];
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** In order of position. */
  readonly quotes: readonly AttributedQuotation[];
  /** The reader's, in order of position; absent where there are none. */
  readonly notes?: readonly Note[];
  /**
   * The stretches to which reading was confined: names and quotations elsewhere are unknown. Absent where all of the
   * text was read.
   */
  readonly within?: readonly Span[];
}
