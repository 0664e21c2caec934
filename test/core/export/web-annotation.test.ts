import assert from 'node:assert/strict';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { decisionsIn, emptyCollection, withDecision, writeCollection } from '../../../src/core/decisions/collection';
import { type Decision } from '../../../src/core/decisions/decision';
import { readable } from '../../../src/core/decisions/readable';
import { statementOf } from '../../../src/core/decisions/statement';
import { referenceTo, webAnnotationsOf } from '../../../src/export/web-annotation';
import { importWebAnnotations } from '../../../src/import/web-annotation';
import context from '../support/anno-context.json';
import { analysed, at, decidedText, deciding, STAMP, TALKS } from '../support/decisions';
import { PHONE_TALK, load } from '../support/pages';
import { brokenMusts } from '../support/web-annotation-model';

const text = load(PHONE_TALK);
const json = webAnnotationsOf(text, analysed(text), referenceTo('a page.txt'), STAMP.created);

/** All nodes and values as RDF, with the model's context given by hand: nothing is fetched. */
async function quads(document: string): Promise<string> {
  const documentLoader = (url: string) =>
    url === 'http://www.w3.org/ns/anno.jsonld'
      ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context })
      : Promise.reject(new Error(`asks for ${url}`));
  return (await jsonld.toRDF(
    JSON.parse(document) as object,
    {
      base: 'file:///news/page.annotations.jsonld',
      format: 'application/n-quads',
      documentLoader,
      safe: true,
    } as object,
  )) as unknown as string;
}

describe('the W3C collection of an analysis', function () {
  this.timeout(20_000);

  it('breaks no MUST of the model', () => assert.deepEqual(brokenMusts(JSON.parse(json)), []));
  it('whatever is decided, nor do the decisions of a reader', () => {
    fc.assert(
      fc.property(decidedText, ({ decisions }) =>
        assert.deepEqual(
          brokenMusts(
            JSON.parse(writeCollection(decisions.reduce(withDecision, emptyCollection('page.txt', STAMP.created)))),
          ),
          [],
        ),
      ),
    );
  });

  it('is JSON-LD from which nothing gets lost', async () => {
    const rdf = await quads(json);
    const annotations = (JSON.parse(json) as { total: number }).total;
    const count = (pattern: RegExp): number => rdf.match(pattern)?.length ?? 0;
    assert.equal(count(/ns#type> <http:\/\/www\.w3\.org\/ns\/oa#Annotation>/g), annotations);
    assert.equal(count(/<https:\/\/newsmark\.invalid\/ns#decision> "/g), annotations);
    assert.equal(
      count(/oa#motivatedBy> <http:\/\/www\.w3\.org\/ns\/oa#(?:identifying|classifying|linking)>/g),
      annotations,
    );
    assert.ok(count(/oa#hasSource> <file:\/\/\/news\/a%20page\.txt>/g) >= annotations);
  });

  it('counts code points, with a line break for one', () => {
    const page = TALKS.replaceAll('\n', '\r\n').replace('Norway and', '🙂 Norway and');
    const { first } = JSON.parse(webAnnotationsOf(page, analysed(page), 'page.txt', STAMP.created)) as {
      first: { items: { target: { selector: [{ exact: string }, { start: number; end: number }] } }[] };
    };
    for (const {
      target: {
        selector: [{ exact }, { start, end }],
      },
    } of first.items)
      assert.equal([...page.replaceAll('\r\n', '\n')].slice(start, end).join(''), exact);
  });

  it('of a text that is no page has no annotations', () =>
    assert.equal(
      (JSON.parse(webAnnotationsOf('A ferry.', null, 'page.txt', STAMP.created)) as { total: number }).total,
      0,
    ));

  it('brought in again is what the analysis says', () => {
    for (const analysis of [
      analysed(text),
      deciding(
        TALKS,
        { at: at(TALKS, 'a way'), choice: { kind: 'note', text: 'Which?' } },
        { at: at(TALKS, '"unusually warm."'), choice: { kind: 'not-quotation' } },
      ),
    ]) {
      const stamp = { created: STAMP.created, creator: null };
      const read = readable(analysis.text);
      const imported = importWebAnnotations(
        webAnnotationsOf(analysis.text, analysis, 'page.txt', stamp.created),
        read,
        stamp,
      );
      assert.ok('decisions' in imported);
      assert.deepEqual(imported.unplaced, []);
      assert.deepEqual(byId(imported.decisions), byId(statementOf(analysis, read, stamp)));
    }
  });

  it('and so are any decisions', () => {
    fc.assert(
      fc.property(decidedText, ({ text: read, decisions }) => {
        const collection = decisions.reduce(withDecision, emptyCollection('page.txt', STAMP.created));
        const imported = importWebAnnotations(writeCollection(collection), read, STAMP);
        assert.ok('decisions' in imported);
        assert.deepEqual(byId(imported.decisions), byId(decisionsIn(collection)));
      }),
    );
  });
});

const byId = (decisions: readonly Decision[]): Decision[] => [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the checker of the MUSTs finds', () => {
  type Loose = {
    id: unknown;
    total: unknown;
    '@context': unknown;
    first: {
      id: unknown;
      items: { id: unknown; created: unknown; target: { source: unknown; selector: Record<string, unknown>[] } }[];
    };
  };
  for (const [name, damage] of [
    ['a missing context', (broken: Loose) => (broken['@context'] = 'https://schema.org')],
    ['an id that is no IRI', (broken: Loose) => (broken.id = 'collection 1')],
    ['a wrong total', (broken: Loose) => (broken.total = 1)],
    ['a page without id', (broken: Loose) => (broken.first.id = undefined)],
    ['an annotation without id', (broken: Loose) => (broken.first.items[0]!.id = undefined)],
    ['a local time', (broken: Loose) => (broken.first.items[0]!.created = '2026-11-22T06:22:05+01:00')],
    ['a target without source', (broken: Loose) => (broken.first.items[0]!.target.source = undefined)],
    ['a negative position', (broken: Loose) => (broken.first.items[0]!.target.selector[1]!['start'] = -1)],
    ['a quote without words', (broken: Loose) => (broken.first.items[0]!.target.selector[0]!['exact'] = undefined)],
  ] as const) {
    it(name, () => {
      const broken = JSON.parse(json) as Loose;
      damage(broken);
      assert.equal(brokenMusts(broken).length, 1);
    });
  }
});
