import { findDateline } from './dateline';
import { endsLikeSentence, isByline, isCredit, isStyle } from './landmarks';
import type { Block } from './blocks';
import type { Parts } from './parts';

/** Words that report what somebody said, beside a name or a pronoun. */
const REPORTING =
  /\b(?:[Ss]aid|[Ss]ays|told|according to|According to|announced|added|argued|claimed|wrote|tweeted|stated|stressed|noted|warned|asked|replied|insisted|declared|tells|reported|reports|confirmed|accused|responded|explained|criticized|interview(?:ed)?)\b/g;
const TITLES =
  /\b(?:[Pp]resident(?:ial)?|[Cc]andidates?|[Ee]lection|[Pp]rimary|Democrat(?:ic|s)?|Republicans?|lawmakers?|officials?|ministry|ministers?|Ministry|parliament|sanctions|troops|Minister|Sen\.|Rep\.|Gov\.|Secretary|Senator|Governor|Ambassador|spokes(?:man|woman|person)|Chancellor|Mayor|Congress|government|campaign|police|court)\b/g;
/** Two capitalized words in the middle of a sentence: mostly somebody's name. */
const FULL_NAMES = /(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
const DAYS =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}\b|\b(?:19|20)\d\d\b/;
const CODE_LINE =
  /[{};]\s*$|^\s*(?:import |from \S+ import|const |let |var |def |class |function |#include|#!|<[/!?a-z]|\/\/|return\b|public |private )|=>|:=|\w\(\)|^\s*["'\w-]+"?\s*[:=]\s*["'[{\d]/;
const MARKDOWN_LINE = /^#{1,6} \S|^```|^\|.*\|$|`\S|^\$ \w|\]\((?:https?:|#|\.)/;
const LOG_LINE =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|^\[?(?:INFO|WARN|ERROR|DEBUG|TRACE)\b|^\w{3} +\d+ \d\d:\d\d:\d\d |^\d{1,3}(?:\.\d{1,3}){3} /;

const LICENCE =
  /\bTHE SOFTWARE IS PROVIDED|\bPermission is hereby granted|\bWITHOUT WARRANT|\b[Ll]icen[sc]ed under\b|\bRedistribution and use\b/i;

/** The head of a letter or an e-mail: somebody's own, however it speaks of ministers. */
const MAIL_LINE = /^(?:From|To|Cc|Bcc|Subject|Sent|Reply-To): \S/;

/** Enough of a long text to tell by; the rest is more of the same. */
const SAMPLE_BLOCKS = 400;
/** Evidence that is enough, in a text of one paragraph and in a longer one. */
const RECOGNIZED_SHORT = 4;
const RECOGNIZED = 3;

/**
 * Whether a page is news or reporting, by what of it is the article: reported speech by people in office, with a
 * dateline, a byline or dates, and neither code nor a log.
 */
export function looksLikeNews(blocks: readonly Block[], { article }: Parts): boolean {
  const sample = blocks
    .filter(({ words }) => !isStyle(words))
    .slice(0, SAMPLE_BLOCKS)
    .map(({ words }) => words);
  if (sample.slice(0, 10).filter((words) => MAIL_LINE.test(words)).length > 1) return false;
  const foreign = sample.filter((words) => CODE_LINE.test(words) || LOG_LINE.test(words) || MARKDOWN_LINE.test(words));
  const own = blocks.flatMap(({ words }, at) => (article[at] ? [words] : [])).slice(0, SAMPLE_BLOCKS);
  const prose = own.filter(
    (words) =>
      (words.length > 160 || endsLikeSentence(words)) &&
      words.split(' ', 8).length === 8 &&
      !CODE_LINE.test(words) &&
      !LOG_LINE.test(words),
  );
  if (prose.length === 0 || lengthOf(foreign) > lengthOf(prose) || own.some((words) => LICENCE.test(words)))
    return false;

  const running = prose.join('\n');
  const evidence =
    (own.slice(0, 20).some((words) => findDateline(words, 0) !== null) ? 3 : 0) +
    (sample.some((words) => isByline(words) || isCredit(words)) ? 1 : 0) +
    upToTwo(running, REPORTING) +
    upToTwo(running, TITLES) +
    (upToTwo(running, FULL_NAMES) > 1 ? 1 : 0) +
    (DAYS.test(running) ? 1 : 0);
  return evidence >= (prose.length > 1 ? RECOGNIZED : RECOGNIZED_SHORT);
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, words) => sum + words.length, 0);

/** How often a global pattern is found; a third time tells no more. */
function upToTwo(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let times = 0;
  while (times < 2 && pattern.test(text)) times++;
  return times;
}
