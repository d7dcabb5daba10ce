import { lineWithGap, locate, within, type PlacedEdit, type PlacedSpan } from '../../paragraph/placed.js';
import type { Lines } from '../../questions/lines.js';
import { lines, question, type Fact } from '../../questions/question.js';
import { headingLists } from '../../report/numbering/outline.js';
import { body } from '../../report/sign-off.js';
import { reportRule, type Message, type SlipFix } from '../rule.js';
import { repeatingLines, sharedPassages, type Repeatables } from './duplicate-paragraph/repeatables.js';
import { repeatedHeadings } from './duplicate-paragraph/repeated-headings.js';
import { findRepetitions, type RepeatedStretch, type Repetition } from './duplicate-paragraph/repetitions.js';

type Id = 'duplicate-paragraph';

/** Lines of the body that share a passage with another one, or that repeat themselves. */
const candidates = question('lines that may repeat something', { sharedPassages, repeatingLines, body }, (given) => {
  const found = new Map<number, Fact<Repeatables>>();
  for (const line of within(given.sharedPassages, given.body)) found.set(line.place, line);
  for (const line of within(given.repeatingLines, given.body)) found.set(line.place, line);
  return [...found.values()].sort((a, b) => a.place - b.place);
});

/** 同一段话、同一句话出现了两遍。 */
export const duplicateParagraph = reportRule({
  id: 'duplicate-paragraph',
  severity: 'warning',
  inputs: { candidates, headingLists, lines },
  *check(given) {
    const of = given.lines;
    const told = new Set<number>();
    for (const repetition of findRepetitions(given.candidates, of)) {
      for (const again of repetition.again) told.add(again.place);
      const { first, again } = repetition;
      yield {
        span: place(again[0]!, of),
        message: wording(repetition, of),
        related: [{ span: place(first, of), message: ['first'] }],
        fixes: fixes(repetition, of),
      };
    }
    for (const { first, again } of repeatedHeadings(given.headingLists)) {
      if (told.has(again.at.place)) continue;
      const title = again.at.paragraph.slice(again.heading.title);
      const related = [{ span: locate(first.at, first.heading.title), message: ['first'] as const }];
      yield { span: locate(again.at, again.heading.title), message: ['heading', { title }], related };
    }
  },
});

function place({ place: at, span }: RepeatedStretch, of: Lines): PlacedSpan {
  return locate(of.at(at)!, span);
}

function wording({ kind, again }: Repetition, of: Lines): Message<Id> {
  const [first] = again;
  if (kind === 'clause') return ['clause', { found: of.at(first!.place)!.paragraph.slice(first!.span) }];
  return kind === 'paragraph' && again.length > 1 ? ['block', { count: again.length }] : [kind];
}

/** Words alone cannot be taken out of a sentence without writing it anew. */
function fixes({ kind, again }: Repetition, of: Lines): readonly SlipFix<Id>[] {
  if (kind === 'clause') return [];
  const cut = kind === 'sentence' ? deleteStretch : deleteLine;
  return [{ title: ['fix'], safe: false, edits: again.map((stretch) => cut(stretch, of)) }];
}

function deleteStretch(stretch: RepeatedStretch, of: Lines): PlacedEdit {
  return { span: place(stretch, of), newText: '' };
}

function deleteLine(stretch: RepeatedStretch, of: Lines): PlacedEdit {
  return { span: lineWithGap(of.at(stretch.place)!), newText: '' };
}
