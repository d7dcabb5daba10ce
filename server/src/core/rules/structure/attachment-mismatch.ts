import type { PlacedSpan } from '../../paragraph/placed.js';
import { closing } from '../../report/sign-off.js';
import { signedLines } from '../../report/writing-places.js';
import { attachments, type Attachments } from './attachment-mismatch/attachments.js';
import { reportRule, type Slip } from '../rule.js';

type Id = 'attachment-mismatch';

/** 附件说明、文后所附的附件、正文里提到的附件，三者应当对得上。Source: 条例第九条（十）; GB/T 9704—2012 7.3.4. */
export const attachmentMismatch = reportRule({
  id: 'attachment-mismatch',
  severity: 'warning',
  inputs: { attachments, closing },
  *check(given) {
    yield* blocksAgainstNote(given.attachments);
    if (given.attachments.mentions.length > 0) yield* mentionsAgainstNote(given.attachments, signedLines(given.closing));
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
      span: item.span,
      message: ['noBlock', { number, name: item.name }],
      waits: {
        toCome: ['blockToCome', { number }],
        behind: numbered.filter((opening) => opening.number! > number).map(({ line }) => line),
      },
    };
  }
  for (const { number, words } of numbered) {
    if (items.some((item) => (item.number ?? 1) === number)) continue;
    yield {
      span: words,
      message: ['notListed', { number: number! }],
      related: [{ span: items[0]!.span, message: ['note'] }],
    };
  }
}

/** The note stands before the sign-off: until that is written, it may still come. */
function* mentionsAgainstNote({ items, openings, mentions }: Attachments, signed: readonly PlacedSpan[]): Iterable<Slip<Id>> {
  for (const { number, span } of mentions) {
    if (openings.some((opening) => opening.number === number)) continue;
    if (items.length === 0 && openings.length === 0) {
      yield { span, message: ['nothing'], severity: 'information', waits: { toCome: ['noteToCome'], behind: signed } };
    } else if (number !== undefined && items.length > 0 && number > items.length) {
      yield {
        span,
        message: ['notNamed', { number, count: items.length }],
        waits: { toCome: ['noteToCome'], behind: signed },
        related: [{ span: items[0]!.span, message: ['note'] }],
      };
    }
  }
}
