import { locate } from '../../document/placed.js';
import { findRepetitions, type RepeatedStretch, type Repetition } from '../../document/repetitions.js';
import type { TextEdit } from '../../text/span.js';
import { defineRule, type Message, type SlipFix } from '../rule.js';

type Id = 'duplicate-paragraph';

/** 同一段话、同一句话出现了两遍。 */
export const duplicateParagraph = defineRule<Id>({
  id: 'duplicate-paragraph',
  scope: 'document',
  severity: 'warning',
  *check({ body }) {
    for (const repetition of findRepetitions(body)) {
      const { first, again } = repetition;
      yield {
        span: place(again[0]!),
        message: wording(repetition),
        related: [{ span: place(first), message: ['first'] }],
        fixes: fixes(repetition),
      };
    }
  },
});

function place({ at, span }: RepeatedStretch) {
  return locate(at, span);
}

function wording({ kind, again }: Repetition): Message<Id> {
  if (kind === 'clause') return ['clause', { found: again[0]!.at.paragraph.slice(again[0]!.span) }];
  return kind === 'paragraph' && again.length > 1 ? ['block', { count: again.length }] : [kind];
}

/** Words alone cannot be taken out of a sentence without writing it anew. */
function fixes({ kind, again }: Repetition): readonly SlipFix<Id>[] {
  if (kind === 'clause') return [];
  return [{ title: ['fix'], safe: false, edits: again.map(kind === 'sentence' ? deleteStretch : deleteLine) }];
}

function deleteStretch(stretch: RepeatedStretch): TextEdit {
  return { span: place(stretch), newText: '' };
}

function deleteLine({ at: { base, paragraph } }: RepeatedStretch): TextEdit {
  return { span: { start: base + paragraph.line.start, end: base + paragraph.gap.end }, newText: '' };
}
