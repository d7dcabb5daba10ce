// Asks everything about random texts under random edits until its time is over: npm run fuzz -- --questions --seconds 1200 --seed 7
import fc from 'fast-check';
import type { DocumentLanguage } from '../../server/src/core/index.js';
import type { Question } from '../../server/src/core/questions/question.js';
import type { Revision } from '../../server/src/core/pipeline/revision.js';
import { tellCounterexample } from './counterexample.js';
import { edits, type Edit } from './edits.js';
import { everyQuestion } from './every-question.js';
import { FollowedText } from './followed-text.js';
import { crowd, headingText, markerEdit } from './headings.js';
import { Reached, seed, untilOver } from './options.js';
import { longText } from './texts.js';

const FOUND = 'out/fuzz/found-question.json';
const LANGUAGES: readonly DocumentLanguage[] = ['plaintext', 'markdown', 'official-report'];
/** Lines that nobody touched get new places only where there is no room between two. */
const CROWDED = 32;

type Script = readonly Edit[];
/** Which questions are asked of a revision: what nobody asked for a while has to be right when it is asked again. */
type Asking = (question: number, revision: number) => boolean;
const ASKING: readonly Asking[] = [
  () => true,
  (question, revision) => (question + revision) % 2 === 0,
  (question, revision) => (question * 7 + revision * 5) % 11 < 2,
];

const reached = new Reached();
const changed = new Set<Question<unknown>>();

function staysRight(start: string, script: Script, language: DocumentLanguage, asking: number): void {
  const followed = new FollowedText(start, language);
  const known = new Map(followed.ask(everyQuestion, 'nothing'));
  let count = 0;
  for (const { kind, revisions } of script) {
    for (const text of revisions(followed.revision.text)) {
      count++;
      const before = followed.becomes(text);
      const answers = followed.ask(
        everyQuestion.filter((_, index) => ASKING[asking]!(index, count)),
        kind,
      );
      if (count % 4 === 0) followed.askEarlier(before, everyQuestion, kind);
      reached.count(kind);
      notePlaces(followed.revision);
      noteAnswers(known, answers);
    }
  }
  reached.count(language);
}

function noteAnswers(known: Map<Question<unknown>, unknown>, answers: ReadonlyMap<Question<unknown>, unknown>): void {
  for (const [question, answer] of answers) {
    const stayed = known.get(question) === answer;
    if (!stayed) changed.add(question);
    known.set(question, answer);
    reached.count(stayed ? 'answers that stayed' : 'answers that changed');
    if (question.sort === 'grouped' && (answer as readonly unknown[]).length > 0) reached.count('groups with members');
  }
}

function notePlaces({ lines: { change } }: Revision): void {
  const places = new Map(change!.removed.map(({ paragraph, place }) => [paragraph, place]));
  const moved = change!.added.filter(({ paragraph, place }) => places.has(paragraph) && places.get(paragraph) !== place);
  if (moved.length >= CROWDED) reached.count('places given anew');
}

const text = fc.oneof({ weight: 1, arbitrary: headingText }, { weight: 1, arbitrary: longText });
const script = fc
  .tuple(edits, fc.array(fc.oneof({ weight: 8, arbitrary: markerEdit }, { weight: 1, arbitrary: crowd }), { maxLength: 4 }))
  .map(([any, ofNumbers]) => [...ofNumbers, ...any.slice(0, 6)]);
const asking = fc.nat({ max: ASKING.length - 1 });

const details = fc.check(fc.property(text, script, fc.constantFrom(...LANGUAGES), asking, staysRight), untilOver);
console.log(`${everyQuestion.length} questions, seed ${seed}, ${details.numRuns} texts:`);
reached.count('questions that changed', changed.size);
reached.print();
tellCounterexample(details, FOUND);
