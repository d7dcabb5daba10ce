import {
  readAttachmentItem,
  readAttachmentMentions,
  readAttachmentNote,
  readAttachmentOpening,
  type AttachmentItem,
} from '../facts/attachments.js';
import type { Span } from '../text/span.js';
import type { PlacedParagraph } from './placed.js';

/** The three places in which a report speaks of its attachments. */
export interface Attachments {
  /** 附件：1.×××　2.×××. */
  readonly items: readonly (AttachmentItem & { readonly at: PlacedParagraph })[];
  /** 附件1 alone on its line: an attachment begins. */
  readonly openings: readonly { readonly number: number | undefined; readonly at: PlacedParagraph }[];
  /** 详见附件1 in the text before the note. */
  readonly mentions: readonly { readonly number: number | undefined; readonly span: Span; readonly at: PlacedParagraph }[];
}

const NAMED = /附件/u;

/** Source: 条例第九条（十一）（十五）; GB/T 9704—2012 7.3.4, 7.3.7. */
export function readAttachments(paragraphs: readonly PlacedParagraph[], bodyStart: number): Attachments {
  const body = paragraphs.slice(bodyStart);
  const items: Attachments['items'][number][] = [];
  const openings: Attachments['openings'][number][] = [];
  const mentions: Attachments['mentions'][number][] = [];
  let inNote = false;
  for (const at of body) {
    const { text } = at.paragraph;
    const note = text.startsWith('附') && items.length === 0 ? readAttachmentNote(text) : undefined;
    const item: AttachmentItem | undefined = inNote ? readAttachmentItem(text) : undefined;
    const found: readonly AttachmentItem[] | undefined = note ?? (item ? [item] : undefined);
    inNote = found !== undefined;
    if (found) {
      for (const each of found) items.push({ ...each, at });
      continue;
    }
    const opening = text.startsWith('附') ? readAttachmentOpening(text) : undefined;
    if (opening) openings.push({ ...opening, at });
    else if (openings.length === 0 && at.paragraph.find(NAMED) && !at.paragraph.source.includes(']('))
      for (const mention of readAttachmentMentions(text)) mentions.push({ ...mention, at });
  }
  return { items, openings, mentions };
}
