import * as vscode from 'vscode';
import type { AttributedQuotation, Entity } from '../../core/model';
import { firstFullMention, quotesBy } from '../../core/queries';
import { escapeMarkdown } from '../escapeMarkdown';
import { isSpeech, isStated } from '../quotations';
import { lineOf, linkTo, linkToQuotation, type Card } from './card';

const SHOWN_QUOTATIONS = 5;

/** Who or what is named: its office or kind, its other names here, where it is first named, and what it said. */
export function entityCard(card: Card, entity: Entity): string {
  return [headingOf(entity), ...aliasesOf(entity), placesOf(card, entity), ...quotationsOf(card, entity)].join('\n\n');
}

function headingOf(entity: Entity): string {
  const flag = entity.iso2 ? `${flagOf(entity.iso2)} ` : '';
  const roles = entity.roles.length > 0 ? entity.roles.map(escapeMarkdown).join(' · ') : kindOf(entity);
  return `${flag}**${escapeMarkdown(entity.name)}** — ${roles}`;
}

function kindOf(entity: Entity): string {
  if (entity.type === 'country') return vscode.l10n.t('country');
  if (entity.type === 'organization') return vscode.l10n.t('organization');
  return entity.official ? vscode.l10n.t('official') : vscode.l10n.t('person');
}

function aliasesOf({ name, aliases }: Entity): string[] {
  const others = aliases.filter((alias) => alias !== name).map(escapeMarkdown);
  return others.length > 0 ? [vscode.l10n.t('Also: {0}', others.join(', '))] : [];
}

function placesOf(card: Card, entity: Entity): string {
  const count = entity.mentions.length;
  const often = count === 1 ? vscode.l10n.t('Mentioned once') : vscode.l10n.t('Mentioned {0} times', count);
  const first = firstFullMention(card.analysis.text, entity);
  if (!first) return often;
  return `${often} · ${linkTo(card, first, vscode.l10n.t('first in full on line {0}', lineOf(card, first.start)))}`;
}

function quotationsOf(card: Card, entity: Entity): string[] {
  const said = quotesBy(card.analysis, entity).filter(isSpeech);
  const firstParts = said.filter((quote, index) => said.findIndex(({ speech }) => speech === quote.speech) === index);
  if (firstParts.length === 0) return [];
  const items = firstParts.slice(0, SHOWN_QUOTATIONS).map((quote) => `- ${quotationItem(card, quote)}`);
  const more = firstParts.length - items.length;
  if (more > 0) items.push(`- ${vscode.l10n.t('and {0} more', more)}`);
  return [`${vscode.l10n.t('Said here:')}\n${items.join('\n')}`];
}

function quotationItem(card: Card, quote: AttributedQuotation): string {
  const reserve = isStated(quote) ? '' : ` ${vscode.l10n.t('(unsure)')}`;
  return `${linkToQuotation(card, quote)}${reserve}`;
}

/** The two regional indicator letters that are drawn as a flag. */
const flagOf = (iso2: string): string =>
  String.fromCodePoint(...[...iso2.toUpperCase()].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 'A'.charCodeAt(0)));
