import { inLineAt } from '../paragraph/placed.js';
import type { WrongWordPlace } from '../report/wrong-words.js';
import type { WordRule } from '../words/word-rows.js';
import { replace, type Message, type Slip } from './rule.js';

/** The slips of one of the rules whose cases are pairs of words; `message` words one. */
export function* wordSlips<Id extends WordRule>(
  id: Id,
  words: readonly WrongWordPlace[],
  message: (word: WrongWordPlace) => Message<Id>,
): Generator<Slip<Id>> {
  for (const word of words) {
    if (word.rule !== id) continue;
    const span = inLineAt(word.place, word.span);
    const title = ['fix', { right: word.right }] as unknown as Message<Id>;
    yield {
      span,
      message: message(word),
      severity: word.severity,
      fixes: [{ title, safe: false, edits: replace(span, word.right) }],
    };
  }
}
