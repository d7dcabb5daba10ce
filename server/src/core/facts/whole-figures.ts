import { keptByParagraph } from '../document/kept.js';
import type { Qualifier } from './figure-qualifiers.js';
import { readFigures, type Figure } from './figures.js';
import type { Paragraph } from '../document/paragraph.js';

/** Qualifiers with which a figure still tells all there was of its kind. */
const PLAIN: ReadonlySet<Qualifier> = new Set(['新增', '累计', '未']);
/** Shares are told of many things; only a rate has a name of its own. */
const RATE = /率$/u;
/** An event, a campaign, an example. */
const SCOPED = /期间|行动中|活动中|专项|其中|例如|如[：:，“]|当日|当天|[月日周]中|典型/u;
const LONGEST_SCOPE = 300;
const SHORTEST_NAME = 4;

/** The figures of a paragraph that tell all there was of something, so that the same thing told again has to have the same number. */
export const wholeFigures = keptByParagraph((paragraph): readonly Figure[] =>
  readFigures(paragraph).filter((figure) => isWhole(figure) && mayBeNamed(figure) && !isScoped(paragraph, figure)),
);

function isWhole({ total, within, qualifiers, subjectEnd, clause }: Figure): boolean {
  if (!total || within !== '' || !qualifiers.every((qualifier) => PLAIN.has(qualifier))) return false;
  return subjectEnd === undefined || subjectEnd >= clause.start;
}

/** A short name says too little; where the name stands behind the number, its length is not known yet. */
function mayBeNamed({ noun, tail, quantity }: Figure): boolean {
  if (quantity.unitClass === 'percent') return RATE.test(noun) && noun.length >= SHORTEST_NAME;
  return noun === '' ? tail.length >= SHORTEST_NAME : noun.length >= SHORTEST_NAME;
}

function isScoped({ text }: Paragraph, { sentence, quantity }: Figure): boolean {
  return SCOPED.test(text.slice(Math.max(sentence.start, quantity.span.start - LONGEST_SCOPE), quantity.span.start));
}
