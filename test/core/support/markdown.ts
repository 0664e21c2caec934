import { type Node, Parser } from 'commonmark';

/** What a document of CommonMark is made of, in order. */
export function nodesOf(markdown: string): Node[] {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
}

/** What it shows: its text, and the kinds of nodes around that. */
export function shownBy(markdown: string): { readonly text: string; readonly kinds: readonly string[] } {
  const nodes = nodesOf(markdown);
  return {
    text: nodes.map(({ literal }) => literal ?? '').join(''),
    kinds: [...new Set(nodes.map(({ type }) => type))].filter((type) => type !== 'text'),
  };
}
