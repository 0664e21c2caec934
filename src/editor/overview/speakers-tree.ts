import type { Analysis, Entity } from '../../core/model';
import { mentionAtCaret } from '../../core/queries';
import { speakersOf, speechAt, unnamedSpeeches, type Speech } from '../telling/speakers';

/** A root of the view of speakers: somebody who is quoted, the quotations without a named speaker, or the countries. */
export type RootNode =
  | { readonly kind: 'speaker'; readonly entity: Entity; readonly children: readonly SpeechNode[] }
  | { readonly kind: 'unnamed'; readonly children: readonly SpeechNode[] }
  | { readonly kind: 'countries'; readonly children: readonly CountryNode[] };

export interface SpeechNode {
  readonly kind: 'speech';
  readonly speech: Speech;
}

export interface CountryNode {
  readonly kind: 'country';
  readonly entity: Entity;
}

export type LeafNode = SpeechNode | CountryNode;
export type SpeakersNode = RootNode | LeafNode;

/**
 * Speakers by how often they are quoted, then quotations without a named speaker, then countries by how often they are
 * named.
 */
export function speakersTree(analysis: Analysis): RootNode[] {
  const unnamed = unnamedSpeeches(analysis);
  const countries = analysis.entities
    .filter(({ type }) => type === 'country')
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return [
    ...speakersOf(analysis).map(({ entity, speeches }): RootNode => ({
      kind: 'speaker',
      entity,
      children: speeches.map(speechNode),
    })),
    ...(unnamed.length > 0 ? [{ kind: 'unnamed' as const, children: unnamed.map(speechNode) }] : []),
    ...(countries.length > 0
      ? [{ kind: 'countries' as const, children: countries.map((entity) => ({ kind: 'country' as const, entity })) }]
      : []),
  ];
}

const speechNode = (speech: Speech): SpeechNode => ({ kind: 'speech', speech });

export const childrenOf = (node: SpeakersNode): readonly LeafNode[] => ('children' in node ? node.children : []);

export const parentOf = (roots: readonly RootNode[], node: SpeakersNode): RootNode | undefined =>
  roots.find((root) => childrenOf(root).some((child) => child === node));

/** The node for what stands at an offset: the quotation there, else the speaker or country named there. */
export function nodeAt(roots: readonly RootNode[], analysis: Analysis, offset: number): SpeakersNode | undefined {
  const nodes = roots.flatMap((root): SpeakersNode[] => [root, ...childrenOf(root)]);
  const speech = speechAt(analysis, offset);
  if (speech) return nodes.find((node) => node.kind === 'speech' && node.speech[0] === speech[0]);
  const named = mentionAtCaret(analysis, offset);
  return named && nodes.find((node) => 'entity' in node && node.entity === named.entity);
}
