import * as vscode from 'vscode';
import type { AttributedQuotation, Entity, KnownOffice } from '../../core/model';
import { firstFullMention } from '../../core/queries';
import { escapeMarkdown } from '../wording/escape-markdown';
import { oneLine } from '../wording/excerpt';
import { asFarAsRead } from '../reading/part-read';
import { isStated } from '../wording/quotation-wording';
import { speechesBy } from './speakers';
import { machineOnName, setBy } from './decided-card';
import { lineOf, linkTo, linkToQuotation, type Card } from './card';

/** A card is for a glance: it shows the first of each and tells how many more there are. */
const SHOWN_OFFICES = 3;
const SHOWN_ALIASES = 6;
const SHOWN_QUOTATIONS = 5;

/** Who or what is named: its office or kind, its other names here, where it is first named, and what it said. */
export function entityCard(card: Card, entity: Entity): string {
  const facts = [...aliasesOf(entity), ...reasonsOf(entity), placesOf(card, entity), ...decidedOn(card, entity)].join(
    '\\\n',
  );
  return [headingOf(entity), facts, ...quotationsOf(card, entity)].join('\n\n');
}

/**
 * The name in bold, its office or kind, and the code of its country: flags are boxes or letters where no font has them.
 */
const headingOf = (entity: Entity): string =>
  [`**${escapeMarkdown(entity.name)}** — ${officesOf(entity) || kindOf(entity)}`, entity.iso2]
    .filter(Boolean)
    .join(' · ');

/** The offices by which the text introduces a person; where it gives none, the one that is known otherwise. */
export function officesOf({ roles, known }: Entity): string {
  if (roles.length > 0) return roles.slice(0, SHOWN_OFFICES).map(escapeMarkdown).join(' · ');
  if (!known?.office) return '';
  const country = known.source === 'reader' ? known.iso2 : null;
  return [escapeMarkdown(officeThen(known)), country].filter(Boolean).join(' · ');
}

/**
 * The one office that is shown where there is room for one, in plain text: the text's first, else the one that is known
 * otherwise.
 */
export const officeOf = ({ roles: [role], known }: Entity): string | undefined =>
  role === undefined ? known?.office && oneLine(officeThen(known)) : oneLine(role);

const officeThen = ({ office, standing }: KnownOffice): string =>
  standing === 'former' ? vscode.l10n.t('former {0}', office) : office;

/** Why somebody counts as an official where the text doesn't say so itself, or says it in other words. */
function reasonsOf({ roles, known, mentions }: Entity): string[] {
  if (!known) return [];
  if (known.source === 'reader')
    return [
      known.office
        ? vscode.l10n.t('On your own list of officials: {0}', escapeMarkdown(known.office))
        : vscode.l10n.t('On your own list of officials'),
    ];
  if (roles.some((role) => role.toLowerCase().includes(known.office.toLowerCase()))) return [];
  const listed = vscode.l10n.t(
    'On the list of officials: {0}',
    `${escapeMarkdown(officeThen(known))}${yearsOf(known)}`,
  );
  const named = mentions.some(({ kind }) => kind === 'name');
  return named
    ? [listed]
    : [`${listed}\\\n${vscode.l10n.t('The text names the office only; the name is from the list.')}`];
}

/** ` (2014–2023)`, as far as it is known. */
function yearsOf({ from, until }: KnownOffice): string {
  const [first = '', last = ''] = [from, until].map((date) => date?.slice(0, 4) ?? '');
  return first === '' && last === '' ? '' : first === last ? ` (${first})` : ` (${first}–${last})`;
}

/** That the reader has decided on it, and what the machine had thought. */
const decidedOn = (card: Card, { decided }: Entity): string[] =>
  decided ? [`${escapeMarkdown(capitalized(setBy(card, decided)))} · ${machineOnName(decided)}`] : [];

const capitalized = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

function kindOf(entity: Entity): string {
  if (entity.type === 'country') return vscode.l10n.t('country');
  if (entity.type === 'organization') return vscode.l10n.t('organization');
  return entity.official ? vscode.l10n.t('official') : vscode.l10n.t('person');
}

function aliasesOf({ name, aliases }: Entity): string[] {
  const others = aliases.filter((alias) => alias !== name).map(escapeMarkdown);
  if (others.length === 0) return [];
  const shown = others.slice(0, SHOWN_ALIASES).join(', ');
  const more = others.length - SHOWN_ALIASES;
  return [vscode.l10n.t('Also: {0}', more > 0 ? vscode.l10n.t('{0} and {1} more', shown, more) : shown)];
}

function placesOf(card: Card, entity: Entity): string {
  const count = entity.mentions.length;
  const often = asFarAsRead(
    card.analysis,
    count === 1 ? vscode.l10n.t('Mentioned once') : vscode.l10n.t('Mentioned {0} times', count),
  );
  const first = firstFullMention(card.analysis.text, entity);
  if (!first) return often;
  return `${often} · ${linkTo(card, first, vscode.l10n.t('first in full on line {0}', lineOf(card, first.start)))}`;
}

function quotationsOf(card: Card, entity: Entity): string[] {
  const firstParts = speechesBy(card.analysis, entity).map(([first]) => first);
  if (firstParts.length === 0) return [];
  const items = firstParts.slice(0, SHOWN_QUOTATIONS).map((quote) => `- ${quotationItem(card, quote)}`);
  const more = firstParts.length - items.length;
  if (more > 0) items.push(`- ${vscode.l10n.t('and {0} more', more)}`);
  return [`${vscode.l10n.t('Said here:')}\n${items.join('\n')}`];
}

function quotationItem(card: Card, quote: AttributedQuotation): string {
  const reserve = isStated(quote) ? '' : ` ${vscode.l10n.t('(unsure)')}`;
  return `${linkToQuotation(card, quote)} · ${vscode.l10n.t('line {0}', lineOf(card, quote.start))}${reserve}`;
}
