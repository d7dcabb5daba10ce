import { readRepeatables, type Repeatable } from '../../facts/repeatables.js';
import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { Span, TextEdit } from '../../text/span.js';
import { defineRule, type SlipFix } from '../rule.js';

type Id = 'duplicate-paragraph';

/** 同一段话、同一句话出现了两遍。 */
export const duplicateParagraph = defineRule<Id>({
  id: 'duplicate-paragraph',
  scope: 'document',
  reads: ['header', 'closing', 'text'],
  severity: 'warning',
  *check({ body }) {
    const seen = new Map<string, { readonly at: PlacedParagraph; readonly span: Span }>();
    for (const at of body) {
      const { whole, sentences, clauses } = readRepeatables(at.paragraph);
      const first = whole && seen.get(whole.key);
      if (whole && first) {
        yield { ...told(first, 'paragraph', at, whole), fixes: [fix(line(at))] };
        continue;
      }
      for (const sentence of sentences) {
        const before = sentence.key === whole?.key ? undefined : seen.get(sentence.key);
        if (before) yield { ...told(before, 'sentence', at, sentence), fixes: [fix(locate(at, sentence.span))] };
      }
      for (const { first: before, again } of clauses) {
        yield {
          span: locate(at, again),
          message: ['clause', { found: at.paragraph.slice(again) }],
          related: [{ span: locate(at, before), message: ['first'] }],
        };
      }
      for (const { key, span } of whole ? [whole, ...sentences] : sentences) if (!seen.has(key)) seen.set(key, { at, span });
    }
  },
});

function told(
  first: { readonly at: PlacedParagraph; readonly span: Span },
  message: 'paragraph' | 'sentence',
  at: PlacedParagraph,
  { span }: Repeatable,
) {
  return {
    span: locate(at, span),
    message: [message] as const,
    related: [{ span: locate(first.at, first.span), message: ['first'] as const }],
  };
}

function fix(span: Span): SlipFix<Id> {
  const edit: TextEdit = { span, newText: '' };
  return { title: ['fix'], safe: false, edits: [edit] };
}

function line({ paragraph, base }: PlacedParagraph): Span {
  return { start: base + paragraph.line.start, end: base + paragraph.gap.end };
}
