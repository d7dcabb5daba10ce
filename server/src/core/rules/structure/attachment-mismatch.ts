import { lineOf, signedLines } from '../../document/writing-places.js';
import { locate, locateWhole } from '../../document/placed.js';
import { readAttachments, type Attachments } from '../../document/attachments.js';
import type { Span } from '../../text/span.js';
import { defineRule, type Slip } from '../rule.js';

type Id = 'attachment-mismatch';

/** 附件说明、文后所附的附件、正文里提到的附件，三者应当对得上。Source: 条例第九条（十一）; GB/T 9704—2012 7.3.4. */
export const attachmentMismatch = defineRule<Id>({
  id: 'attachment-mismatch',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const attachments = readAttachments(document.paragraphs, document.header.bodyStart);
    yield* blocksAgainstNote(attachments);
    yield* mentionsAgainstNote(attachments, signedLines(document));
  },
});

/** Attachments may be kept in files of their own: only where some follow, the others have to. */
function* blocksAgainstNote({ items, openings }: Attachments): Iterable<Slip<Id>> {
  const numbered = openings.filter(({ number }) => number !== undefined);
  if (items.length === 0 || numbered.length === 0) return;
  for (const item of items) {
    if (item.number === undefined || numbered.some(({ number }) => number === item.number)) continue;
    const { number } = item;
    yield {
      span: locate(item.at, item.name),
      message: ['noBlock', { number, name: item.at.paragraph.slice(item.name) }],
      waits: { toCome: ['blockToCome', { number }], behind: linesOf(numbered.filter((opening) => opening.number! > number)) },
    };
  }
  for (const { number, at } of numbered) {
    if (items.some((item) => (item.number ?? 1) === number)) continue;
    yield {
      span: locateWhole(at),
      message: ['notListed', { number: number! }],
      related: [{ span: locate(items[0]!.at, items[0]!.name), message: ['note'] }],
    };
  }
}

function linesOf(openings: Attachments['openings']): readonly Span[] {
  return openings.map(({ at }) => lineOf(at));
}

/** The note stands before the sign-off: until that is written, it may still come. */
function* mentionsAgainstNote({ items, openings, mentions }: Attachments, signed: readonly Span[]): Iterable<Slip<Id>> {
  for (const { number, at, span } of mentions) {
    if (openings.some((opening) => opening.number === number)) continue;
    if (items.length === 0 && openings.length === 0) {
      yield { span: locate(at, span), message: ['nothing'], severity: 'information', waits: { toCome: ['noteToCome'], behind: signed } };
    } else if (number !== undefined && items.length > 0 && number > items.length) {
      yield {
        span: locate(at, span),
        message: ['notNamed', { number, count: items.length }],
        waits: { toCome: ['noteToCome'], behind: signed },
        related: [{ span: locate(items[0]!.at, items[0]!.name), message: ['note'] }],
      };
    }
  }
}
