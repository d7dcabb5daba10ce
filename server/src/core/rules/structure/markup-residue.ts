import { spansOf } from '../../text/matches.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { inLineAt } from '../../paragraph/placed.js';
import { facts } from '../../questions/question.js';
import { language } from '../../report/given.js';
import type { Span } from '../../text/span.js';
import { reportRule, replace, type Message } from '../rule.js';

type Id = 'markup-residue';

/** Cheap test: most lines hold nothing of the kind. */
const MARKS = /\*\*|^ {0,3}#{1,6} |<\/?[a-z]|^ {0,3}> |__|`/iu;
const SORTS: readonly { readonly key: 'bold' | 'heading' | 'tag' | 'quote'; readonly pattern: RegExp }[] = [
  { key: 'heading', pattern: /^ {0,3}#{1,6} (?=\S)/u },
  { key: 'quote', pattern: /^ {0,3}> (?=\p{Script=Han})/u },
  { key: 'bold', pattern: /(?<![\d*])\*\*(?![\d*])/gu },
  {
    key: 'tag',
    pattern: /<\/?(?:br|p|b|i|u|strong|em|font|span|div|center|sup|sub|a|img|table|tr|td|th|li|ul|ol|h[1-6])(?:\s[^<>\n]{0,200})?\/?>/giu,
  },
];

const markupMarks = facts('marks of another format', ({ source, block }) => {
  if (block === 'table-row' || !MARKS.test(source)) return undefined;
  return SORTS.flatMap(({ key, pattern }) => placesOf(source, pattern).map((span) => ({ key, span, found: shown(source, span) })));
});

/** 别的格式的标记留在了纯文本里. A Markdown file shows them as formats, so there only what stays visible is told: bold marks without a partner. */
export const markupResidue = reportRule({
  id: 'markup-residue',
  severity: 'information',
  mechanical: true,
  inputs: { markupMarks, unpairedMarks: facts('bold marks that stay visible', unpairedBold), language },
  *check(given) {
    if (given.language === 'markdown') {
      for (const { place, fact } of given.unpairedMarks)
        yield { span: inLineAt(place, fact), message: ['unpaired', { found: '**' }], severity: 'hint' };
      return;
    }
    for (const { place, fact } of given.markupMarks) {
      for (const { key, spans, found } of together(fact)) {
        const [first] = spans;
        yield {
          span: inLineAt(place, first!),
          message: [key, { found }] as Message<Id>,
          fixes: [{ title: ['fix'], safe: false, edits: spans.flatMap((span) => replace(inLineAt(place, span), '')) }],
        };
      }
    }
  },
});

interface Mark {
  readonly key: 'bold' | 'heading' | 'tag' | 'quote';
  readonly span: Span;
  readonly found: string;
}

/** The opening and the closing mark are one finding. */
function together(
  marks: readonly Mark[],
): readonly { readonly key: Mark['key']; readonly spans: readonly Span[]; readonly found: string }[] {
  const bold = marks.filter(({ key }) => key === 'bold');
  const pairs = bold.flatMap((mark, at) =>
    at % 2 === 0 ? [{ key: mark.key, found: mark.found, spans: bold.slice(at, at + 2).map(({ span }) => span) }] : [],
  );
  return [...marks.filter(({ key }) => key !== 'bold').map(({ key, span, found }) => ({ key, found, spans: [span] })), ...pairs];
}

function placesOf(source: string, pattern: RegExp): readonly Span[] {
  if (pattern.global) return spansOf(pattern, source);
  const match = pattern.exec(source);
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
}

function shown(source: string, { start, end }: Span): string {
  return source.slice(start, end).trim().slice(0, 12);
}

/** Bold marks that the reader of Markdown has left in the text. */
function unpairedBold(paragraph: Paragraph): Span | undefined {
  const at = paragraph.text.indexOf('**');
  return at < 0 || paragraph.text.startsWith('***', at) ? undefined : paragraph.inLine({ start: at, end: at + 2 });
}
