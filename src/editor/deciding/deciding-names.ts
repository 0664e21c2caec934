import * as vscode from 'vscode';
import type { Wish } from '../../core/decisions/decide';
import type { NameType } from '../../core/decisions/decision';
import type { Analysis, Entity } from '../../core/model';
import { firstFullMention } from '../../core/queries';
import { type Span } from '../../core/span';
import { readWords } from '../../core/view/read-words';
import type { Analyses } from '../reading/analyses';
import { officeOf } from '../telling/entity-card';
import type { CurrentText } from '../reading/current-text';
import { SET_NAME } from './commands';
import { decideForAll, decideOn } from './deciding';
import { canDecideForAll } from '../keeping/folder-decisions';
import { member, stretchFor, type Words, wordsAt } from './subject';
import { nameTypes } from '../wording/decision-wording';
import { shorten } from '../wording/excerpt';
import { hint } from '../wording/hint';
import { NAME_TYPES } from '../telling/names';
import { registerPageCommand } from '../reading/on-page';
import { asFarAsRead } from '../reading/part-read';
import { plainItem } from '../wording/without-icons';

/** Where a word on a name holds: at its place, on the page wherever the words stand, in all texts of the folder. */
type Where = 'here' | 'page' | 'folder';

/** What words name; `none` where they name nothing. */
interface NameWord {
  readonly as: NameType | 'none';
  readonly where: Where;
}

type Act = (editor: vscode.TextEditor, analysis: Analysis, words: Words, argument: unknown) => unknown;

/**
 * Commands by which the reader sets names right: those that are selected or at the cursor, or at `{ start, end }` of
 * their argument. `newsmark.setName` takes `as` and `everywhere` or `folder` there too, `newsmark.setOffice` `office` and `as`, and
 * they ask for them otherwise.
 */
export function registerDecidingNames(analyses: Analyses, current: CurrentText): vscode.Disposable {
  const decide = ({ document }: vscode.TextEditor, analysis: Analysis, wish: Wish, where: Where = 'here') =>
    where === 'folder'
      ? decideForAll(analyses, document, analysis, wish)
      : decideOn(analyses, document, analysis, [wish]);
  const onWords = (command: string, act: Act) =>
    registerPageCommand(command, analyses, current, (editor, analysis, argument) => {
      const words = wordsAt(editor.document, analysis, stretchFor(editor, argument));
      return words
        ? act(editor, analysis, words, argument)
        : hint(vscode.l10n.t('Put the cursor on a name, or select one, first.'));
    });
  return vscode.Disposable.from(
    onWords(SET_NAME, async (editor, analysis, words, argument) => {
      const word = wordIn(argument) ?? (await askWord(editor.document, analysis, words));
      return word && decide(editor, analysis, named(words, word), word.where);
    }),
    onWords('newsmark.setOffice', async (editor, analysis, words, argument) => {
      const person = words.named?.entity;
      if (person?.type !== 'person') return hint(vscode.l10n.t('Put the cursor on the name of a person first.'));
      const office = officeIn(argument) ?? (await askOffice(person));
      const as = office === undefined ? undefined : (personIn(argument) ?? (await askWhetherOfficial(person, office)));
      if (office === undefined || as === undefined) return;
      return decide(editor, analysis, { at: words.at, choice: { kind: 'office', as, office } });
    }),
    onWords('newsmark.sameName', async (editor, analysis, words) => {
      if (!words.named) return hint(vscode.l10n.t('These words are no name yet. Say first what they name.'));
      const other = await askEntity(editor.document, analysis, words, words.named.entity);
      return (
        other && decide(editor, analysis, { at: words.at, other: other.place, choice: { kind: 'same' } }, other.where)
      );
    }),
    onWords('newsmark.differentName', (editor, analysis, words) => {
      const other = words.named && otherMention(analysis, words.at, words.named.entity);
      return other
        ? decide(editor, analysis, { at: words.at, other, choice: { kind: 'different' } })
        : hint(asFarAsRead(analysis, vscode.l10n.t('Nothing else on this page is taken for the same.')));
    }),
  );
}

function wordIn(argument: unknown): NameWord | undefined {
  const [as, isOnPage, isInFolder] = ['as', 'everywhere', 'folder'].map((name) => member(argument, name));
  const known = as === 'none' ? as : NAME_TYPES.find((type) => type === as);
  return known && { as: known, where: isInFolder === true ? 'folder' : isOnPage === true ? 'page' : 'here' };
}

function officeIn(argument: unknown): string | undefined {
  const office = member(argument, 'office');
  return typeof office === 'string' && office.trim() !== '' ? office.trim() : undefined;
}

const personIn = (argument: unknown): 'official' | 'person' | undefined => {
  const as = member(argument, 'as');
  return as === 'official' || as === 'person' ? as : undefined;
};

async function askOffice(person: Entity): Promise<string | undefined> {
  const office = await vscode.window.showInputBox({
    title: vscode.l10n.t('Office or role of {0}', shorten(person.name)),
    prompt: vscode.l10n.t('An office or role, in the words that cards, lists and reports are to show.'),
    value: officeOf(person) ?? '',
    validateInput: (words) => (words.trim() === '' ? vscode.l10n.t('Type an office or role.') : undefined),
  });
  return office?.trim();
}

/** Asked only of somebody who isn't an official already: a coach holds no office. */
async function askWhetherOfficial(person: Entity, office: string): Promise<'official' | 'person' | undefined> {
  if (person.official) return 'official';
  const items = [
    { label: vscode.l10n.t('A public office'), description: nameTypes().official, as: 'official' as const },
    { label: vscode.l10n.t('No public office'), description: nameTypes().person, as: 'person' as const },
  ];
  return (
    await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Is “{0}” a public office?', shorten(office)) })
  )?.as;
}

/** In other texts of the folder the words may be somebody's of another full name. */
function named({ at, named: known }: Words, { as, where }: NameWord): Wish {
  const everywhere = where !== 'here';
  if (as === 'none') return { at, choice: { kind: 'no-name', everywhere } };
  const staysPerson = where !== 'folder' && known?.entity.type === 'person' && (as === 'person' || as === 'official');
  return {
    at,
    choice: { kind: 'name', as, called: staysPerson ? known.entity.name : null, mention: null, everywhere },
  };
}

async function askWord(
  document: vscode.TextDocument,
  analysis: Analysis,
  { at, named }: Words,
): Promise<NameWord | undefined> {
  const words = shorten(readWords(analysis, at));
  const answers = (label: string, where: Where) => [
    { label, kind: vscode.QuickPickItemKind.Separator, as: 'none' as const, where },
    // Typing takes the headings away.
    ...NAME_TYPES.map((as) => ({ label: nameTypes()[as], description: label, as, where })),
    { label: vscode.l10n.t('no name'), description: label, as: 'none' as const, where },
  ];
  const items = [
    ...(named?.mention.kind === 'pronoun' ? [] : answers(vscode.l10n.t('wherever it stands on this page'), 'page')),
    ...answers(vscode.l10n.t('here only'), 'here'),
    ...(canHoldForAll(document, analysis, { at, named }) ? answers(inFolder(), 'folder') : []),
  ];
  return vscode.window.showQuickPick(items, { title: vscode.l10n.t('What “{0}” names', words) });
}

/** A pronoun or a description means somebody else on each page. */
const canHoldForAll = (document: vscode.TextDocument, analysis: Analysis, { at, named: known }: Words): boolean =>
  canDecideForAll(document) &&
  (known
    ? known.mention.kind !== 'pronoun' && known.mention.kind !== 'nominal'
    : /[\p{Lu}\p{N}]/u.test(readWords(analysis, at)));

const inFolder = (): string => vscode.l10n.t('on all pages of the folder');

/** Asks who or what the same is. Resolves to a place where it is named, and for which pages that holds. */
async function askEntity(
  document: vscode.TextDocument,
  analysis: Analysis,
  words: Words,
  asking: Entity,
): Promise<{ readonly place: Span; readonly where: Where } | undefined> {
  const others = analysis.entities.filter((entity) => entity !== asking && entity.mentions.length > 0);
  const ordered = [...others].sort((a, b) => Number(b.type === asking.type) - Number(a.type === asking.type));
  const answers = (where: Where) =>
    ordered.flatMap((entity) => {
      const place = firstFullMention(analysis.text, entity);
      const kind = officeOf(entity) ?? nameTypes()[entity.type];
      const description = where === 'folder' ? vscode.l10n.t('{0} · {1}', kind, inFolder()) : kind;
      return place ? [plainItem({ label: entity.name, description, place, where })] : [];
    });
  const heading = { label: inFolder(), kind: vscode.QuickPickItemKind.Separator, where: undefined, place: undefined };
  const chosen = await vscode.window.showQuickPick(
    [...answers('here'), ...(canHoldForAll(document, analysis, words) ? [heading, ...answers('folder')] : [])],
    {
      title: asFarAsRead(analysis, vscode.l10n.t('{0} is the same as', shorten(asking.name))),
      matchOnDescription: true,
    },
  );
  return chosen?.place && chosen.where ? { place: chosen.place, where: chosen.where } : undefined;
}

/** Another mention of an entity, one in other words before one in the same. */
function otherMention(analysis: Analysis, at: Span, { mentions }: Entity): Span | undefined {
  const others = mentions.filter(({ start }) => start !== at.start);
  return others.find((mention) => readWords(analysis, mention) !== readWords(analysis, at)) ?? others[0];
}
