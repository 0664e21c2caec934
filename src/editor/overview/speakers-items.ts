import * as vscode from 'vscode';
import type { Entity } from '../../core/model';
import { cardOf, lineOf, type Card } from '../telling/card';
import { setBy } from '../telling/decided-card';
import { entityCard, officeOf } from '../telling/entity-card';
import { quotationCard } from '../telling/quotation-card';
import { quotationCount, wordsOf } from '../telling/quotation-items';
import { isSettled, speakerName } from '../wording/quotation-wording';
import type { RootNode, SpeakersNode, SpeechNode } from './speakers-tree';

/** As many as a side bar that has been drawn wide shows. */
const WORDS_LENGTH = 60;

/** The command that goes to a node's place; it is given the node. */
export const GO_TO_NODE = 'newsmark.speakers.goTo';

/** The card of a node, which is made when it is shown: of thousands nobody sees more than a few. */
export function tooltipOf(card: Card, node: SpeakersNode): vscode.MarkdownString | undefined {
  if (node.kind === 'speech') return cardOf([quotationCard(card, node.speech[0])]);
  return 'entity' in node ? cardOf([entityCard(card, node.entity)]) : undefined;
}

/** How a node of the view of speakers looks, reads and what it does, without its tooltip. */
export function treeItem(card: Card, node: SpeakersNode): vscode.TreeItem {
  switch (node.kind) {
    case 'speaker':
      return speakerItem(node.entity, node.children.length);
    case 'unnamed':
      return groupItem(
        node,
        vscode.l10n.t('Without a named speaker'),
        new vscode.ThemeIcon('question'),
        quotationCount(node.children.length),
      );
    case 'countries':
      return groupItem(node, vscode.l10n.t('Countries'), new vscode.ThemeIcon('globe'), '');
    case 'speech':
      return speechItem(card, node);
    case 'country':
      return countryItem(node);
  }
}

function speakerItem(entity: Entity, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Expanded);
  const office = officeOf(entity);
  item.id = `speaker ${entity.name} ${entity.id}`;
  item.description = [String(count), office].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    entity.type === 'person' ? 'person' : entity.type === 'organization' ? 'organization' : 'globe',
  );
  item.accessibilityInformation = { label: [entity.name, office, quotationCount(count)].filter(Boolean).join(', ') };
  item.contextValue = 'speaker';
  return item;
}

function groupItem(
  { kind, children }: RootNode,
  label: string,
  icon: vscode.ThemeIcon,
  count: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(
    label,
    kind === 'countries' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = kind;
  item.description = String(children.length);
  item.iconPath = icon;
  item.accessibilityInformation = { label: [label, count || String(children.length)].join(', ') };
  item.contextValue = kind;
  return item;
}

function speechItem(card: Card, node: SpeechNode): vscode.TreeItem {
  const { analysis } = card;
  const [first] = node.speech;
  const number = lineOf(card, first.start);
  // The line comes first: what is too long for the side bar is cut at its end.
  const item = new vscode.TreeItem(`${number}  ${wordsOf(analysis, node.speech, WORDS_LENGTH)}`);
  // Without one VS Code tells those that begin alike apart by trying, for each, one number after the other.
  item.id = `speech ${first.speech}`;
  const line = vscode.l10n.t('line {0}', number);
  const words = first.speaker === null ? speakerName(analysis, first) : undefined;
  const said = words === undefined ? [] : [words];
  const isUnsure = speakerName(analysis, first) !== undefined && !isSettled(first);
  item.description = said[0];
  item.iconPath = new vscode.ThemeIcon(first.decided ? 'verified' : isSettled(first) ? 'quote' : 'question');
  const standing = first.decided ? [setBy(card, first.decided)] : isUnsure ? [vscode.l10n.t('unsure')] : [];
  item.accessibilityInformation = { label: [wordsOf(analysis, node.speech), ...said, ...standing, line].join(', ') };
  item.command = { command: GO_TO_NODE, title: vscode.l10n.t('Go to Quotation'), arguments: [node] };
  item.contextValue = 'speech';
  return item;
}

function countryItem(node: SpeakersNode & { readonly kind: 'country' }): vscode.TreeItem {
  const { entity } = node;
  const count = entity.mentions.length;
  const often = count === 1 ? vscode.l10n.t('Mentioned once') : vscode.l10n.t('Mentioned {0} times', count);
  const item = new vscode.TreeItem(entity.name);
  item.id = `country ${entity.name} ${entity.id}`;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon('globe');
  item.accessibilityInformation = { label: `${entity.name}, ${often}` };
  item.command = { command: GO_TO_NODE, title: vscode.l10n.t('Go to First Mention'), arguments: [node] };
  item.contextValue = 'country';
  return item;
}
