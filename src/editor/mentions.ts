import type { Analysis } from '../core/model';
import type { EntityMention } from '../core/queries';
import { lengthOf, touches } from '../core/span';

/** The mention at an offset; where several touch it, one that goes on from there before one that ends there, then the shortest. */
export function innermostMentionAt(analysis: Analysis, offset: number): EntityMention | undefined {
  const endsHere = ({ mention }: EntityMention) => Number(mention.end === offset);
  return analysis.entities
    .flatMap((entity) => entity.mentions.filter((mention) => touches(mention, offset)).map((mention) => ({ entity, mention })))
    .sort((a, b) => endsHere(a) - endsHere(b) || lengthOf(a.mention) - lengthOf(b.mention))[0];
}
