import type { LocalEvents } from '../dated/events.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import type { PlacedParagraph } from '../paragraph/placed.js';
import { linesWith, question, type Question } from '../questions/question.js';
import { settings } from './given.js';

/** What the folder of the report adds to the dated knowledge. */
interface Dated {
  readonly localEvents?: LocalEvents;
}

const NOTHING_LOCAL: Dated = {};
/** Nobody can tell beforehand which lines name what stands in a table of the folder's own. */
const everyLine = linesWith('all lines', () => true);

/** The lines with something that the dated tables know, those of the folder included. */
export function linesWithDated(name: string, has: (paragraph: Paragraph, dated: Dated) => boolean): Question<readonly PlacedParagraph[]> {
  const known = linesWith(name, (paragraph) => has(paragraph, NOTHING_LOCAL));
  return question(`${name}, local ones too`, { settings, known, everyLine }, (given) =>
    given.settings.localEvents?.length ? given.everyLine.filter(({ paragraph }) => has(paragraph, given.settings)) : given.known,
  );
}
