import {
  type BureauCode,
  type DomainEvent,
  type EditionHash,
  type EventStore,
  type EventTypes,
  type Json,
  type LocalDate,
  Problem,
  type RecordedEvent,
  type StreamId,
  VersionConflict,
  bookkeeping,
  canonicalJson,
  commandId,
  composeEvents,
  decoder,
  streamId,
} from '#kernel';
import { parseNotice } from '../calendar/notice.js';
import { type Edition, type EditionContent, hashOfContent } from '../edition/edition.js';
import { parseDiscretionTable } from '../penalty/discretion.js';
import { parsePenalty } from '../penalty/parse-penalty.js';
import { parseRule } from '../rulebook/parse-rule.js';

// The content of an edition stands in the record, in a stream of its own that its hash names: what a case was judged by can
// be had without the program that shipped it.

const sections = [
  'rules',
  'notices',
  'norms',
  'statutory',
  'penalties',
  'discretion',
  'items',
  'stages',
  'clauseLists',
] as const;
type Section = (typeof sections)[number];

/** Part `part` (from 1) of `of`. `items` are rows of the section; `statutory` is one item. */
export type EditionPartStored = DomainEvent<
  'EditionPartStored',
  { edition: EditionHash; part: number; of: number; section: Section; items: readonly Json[] }
>;

export const editionEventTypes: EventTypes<EditionPartStored['type']> = {
  EditionPartStored: { zh: '保存法规版本内容' },
};

const decode = decoder<EditionPartStored>(editionEventTypes);

/** UTF-8 bytes of the items of one part, well below the 256 KiB of an event. */
const mostPartBytes = 128 * 1024;

export const editionStream = (edition: EditionHash): StreamId => streamId(`edition-${edition}`);

/** The parts that an edition is stored in; always the same for the same edition. */
export function partsOf({ hash, ...content }: Edition): readonly EditionPartStored[] {
  const { statutory, powers, ...lists } = content;
  const rows = { ...lists, ...powers, statutory: [statutory] } as unknown as Record<Section, readonly Json[]>;
  // an edition without tables of discretion has the parts that it had before there were any
  const kept = sections.filter((section) => section !== 'discretion' || rows[section].length > 0);
  const pieces = kept.flatMap((section) => pieced(rows[section]).map((items) => ({ section, items })));
  return pieces.map(({ section, items }, i) => ({
    type: 'EditionPartStored',
    data: { edition: hash, part: i + 1, of: pieces.length, section, items },
  }));
}

/** The rows in runs that each fit an event; one empty run where there are none. */
function pieced(rows: readonly Json[]): readonly (readonly Json[])[] {
  const pieces: Json[][] = [[]];
  let bytes = 0;
  for (const row of rows) {
    const size = Buffer.byteLength(canonicalJson(row)) + 1;
    if (bytes + size > mostPartBytes && pieces.at(-1)!.length > 0) {
      pieces.push([]);
      bytes = 0;
    }
    pieces.at(-1)!.push(row);
    bytes += size;
  }
  return pieces;
}

/** Whoever stores it again, or goes on where somebody stopped, adds what is missing and nothing else. */
export async function storeEdition(
  store: EventStore,
  edition: Edition,
  { bureau, on }: { readonly bureau: BureauCode; readonly on: LocalDate },
): Promise<void> {
  const stream = editionStream(edition.hash);
  const meta = bookkeeping('law', { bureau, happenedOn: on, commandId: commandId('law', stream) });
  const events = composeEvents(meta, editionEventTypes, partsOf(edition));
  let { head } = await store.read(stream);
  while (head.version < events.length) {
    try {
      ({ head } = await store.append(stream, head, events.slice(head.version, head.version + 1)));
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      head = error.actual;
    }
  }
}

/**
 * The edition as it was stored.
 * @throws Problem `edition-unknown` when nothing is stored under the hash, `edition-incomplete` when parts are missing,
 *   `edition-altered` when the content has another hash.
 */
export function editionFrom(edition: EditionHash, recorded: readonly RecordedEvent[]): Edition {
  const parts = recorded.map((event) => decode(event)).filter((part) => part !== undefined);
  const of = parts[0]?.data.of;
  if (of === undefined) throw new Problem('not-found', 'edition-unknown', { edition });
  if (parts.length < of) throw new Problem('corrupt', 'edition-incomplete', { edition, parts: parts.length, of });
  const rows = (section: Section) =>
    parts.filter(({ data }) => data.section === section).flatMap(({ data }) => data.items);
  const content = {
    rules: rows('rules').map(parseRule),
    notices: rows('notices').map(parseNotice),
    norms: rows('norms'),
    statutory: rows('statutory')[0],
    penalties: rows('penalties').map(parsePenalty),
    discretion: rows('discretion').map(parseDiscretionTable),
    powers: { items: rows('items'), stages: rows('stages'), clauseLists: rows('clauseLists') },
  } as unknown as EditionContent;
  if (hashOfContent(content) !== edition) throw new Problem('corrupt', 'edition-altered', { edition });
  return { hash: edition, ...content };
}
