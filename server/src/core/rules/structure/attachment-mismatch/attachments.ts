import { BEHIND_ALL, type Place } from '../../../paragraph/place.js';
import { inLineAt, lineOf, locate, locateWhole, within, type PlacedParagraph, type PlacedSpan } from '../../../paragraph/placed.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Lines } from '../../../questions/lines.js';
import { facts, lines, question, type Fact } from '../../../questions/question.js';
import { header } from '../../../report/title.js';
import type { Span } from '../../../text/span.js';
import {
  readAttachmentItem,
  readAttachmentMentions,
  readAttachmentNote,
  readAttachmentOpening,
  type AttachmentItem,
} from './attachment-lines.js';

/** The three places in which a report speaks of its attachments. */
export interface Attachments {
  /** 附件：1.×××　2.×××. */
  readonly items: readonly ListedAttachment[];
  /** 附件1 alone on its line: an attachment begins. */
  readonly openings: readonly { readonly number: number | undefined; readonly words: PlacedSpan; readonly line: PlacedSpan }[];
  /** 详见附件1 in the text before the note. */
  readonly mentions: readonly { readonly number: number | undefined; readonly span: PlacedSpan }[];
}

interface ListedAttachment {
  readonly number: number | undefined;
  readonly name: string;
  readonly span: PlacedSpan;
}

/** What a line says of attachments, wherever it stands. */
interface AttachmentLine {
  readonly isNote: boolean;
  readonly opening: { readonly number: number | undefined } | undefined;
  /** Their places count in the line. */
  readonly mentions: readonly { readonly number: number | undefined; readonly span: Span }[];
}

const attachmentLines = facts('lines about attachments', (paragraph): AttachmentLine | undefined => {
  const isNote = noteOf(paragraph) !== undefined;
  const opening = paragraph.text.startsWith('附') ? readAttachmentOpening(paragraph.text) : undefined;
  // What a link names is no attachment.
  const mentions = paragraph.source.includes('](') ? [] : readAttachmentMentions(paragraph.text);
  if (!isNote && !opening && mentions.length === 0) return undefined;
  return { isNote, opening, mentions: mentions.map(({ number, span }) => ({ number, span: paragraph.inLine(span) })) };
});

/** Source: 条例第九条（十）（十五）; GB/T 9704—2012 7.3.4, 7.3.7. */
export const attachments = question('attachments', { header, attachmentLines, lines }, (given): Attachments => {
  const told = within(given.attachmentLines, { from: given.header.bodyStart, to: BEHIND_ALL });
  const note = readNote(told, given.lines);
  const openings: Attachments['openings'][number][] = [];
  const mentions: Attachments['mentions'][number][] = [];
  for (const { place, fact } of told) {
    if (note.lines.has(place)) continue;
    if (fact.opening) {
      const at = given.lines.at(place)!;
      openings.push({ ...fact.opening, words: locateWhole(at), line: lineOf(at) });
    } else if (openings.length === 0) {
      for (const { number, span } of fact.mentions) mentions.push({ number, span: inLineAt(place, span) });
    }
  }
  return { items: note.items, openings, mentions };
});

interface Note {
  readonly items: readonly ListedAttachment[];
  readonly lines: ReadonlySet<Place>;
}

/** The first note that lists something, with the lines below that go on with it. */
function readNote(told: readonly Fact<AttachmentLine>[], of: Lines): Note {
  const items: ListedAttachment[] = [];
  const places = new Set<Place>();
  for (const { place, fact } of told) {
    if (items.length > 0) break;
    if (!fact.isNote || places.has(place)) continue;
    for (let at = of.at(place); at; at = of.below(at.place)) {
      const found = (items.length === 0 ? noteOf(at.paragraph) : undefined) ?? itemOf(at.paragraph);
      if (!found) break;
      places.add(at.place);
      for (const item of found) items.push(listed(at, item));
    }
  }
  return { items, lines: places };
}

function noteOf({ text }: Paragraph): readonly AttachmentItem[] | undefined {
  return text.startsWith('附') ? readAttachmentNote(text) : undefined;
}

function itemOf({ text }: Paragraph): readonly AttachmentItem[] | undefined {
  const item = readAttachmentItem(text);
  return item && [item];
}

function listed(at: PlacedParagraph, { number, name }: AttachmentItem): ListedAttachment {
  return { number, name: at.paragraph.slice(name), span: locate(at, name) };
}
