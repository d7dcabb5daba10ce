import { facts, question } from '../questions/question.js';
import { language } from './given.js';

const directlyFollowed = facts('lines right above another', ({ gap }) => (gap.lineBreaks === 1 ? true : undefined));

/** What parts two paragraphs in this report, for text that is put in between. */
export const paragraphBreak = question('what parts paragraphs', { language, directlyFollowed }, (given): '\n' | '\n\n' =>
  given.language !== 'markdown' && given.directlyFollowed.length > 0 ? '\n' : '\n\n',
);
