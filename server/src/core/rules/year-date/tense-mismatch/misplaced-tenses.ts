import type { Span } from '../../../text/span.js';
import { titleText } from '../../../report/numbering/outline-heading.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { holds, inLineAt, within, type PlacedSpan } from '../../../paragraph/placed.js';
import { facts, question, type Fact } from '../../../questions/question.js';
import { isSameSection, planSection, planStretch, sections, stretchOf } from '../../../report/sections.js';
import { body } from '../../../report/sign-off.js';
import { years } from '../../../report/years/years.js';
import { readToldAsDone } from './told-as-done.js';
import { readToldAsToCome } from './told-as-to-come.js';

/** Words of the wrong tense for their part of the report. */
export interface MisplacedTense {
  readonly span: PlacedSpan;
  readonly found: string;
}

/** Words of a line, with their place in it. */
interface Words {
  readonly span: Span;
  readonly found: string;
}

const toldAsDone = facts('what lines tell as done', (paragraph) => wordsAt(paragraph, readToldAsDone(paragraph)));
const toldAsToCome = facts('what lines tell as to come', (paragraph) => wordsAt(paragraph, readToldAsToCome(paragraph)));

/** What the plan tells as done. */
export const doneInPlan = question(
  'what the plan tells as done',
  { planSection, planStretch, toldAsDone },
  (given): readonly MisplacedTense[] => {
    const { planSection: plan, planStretch: planned } = given;
    return !plan || !planned || ALSO_ACCOUNTS.test(titleText(plan.heading)) ? [] : unlessMany(within(given.toldAsDone, planned));
  },
);

/** What the account of a year that is over tells as to be done. */
export const toComeInAccount = question(
  'what the account tells as to come',
  { years, planSection, sections, body, toldAsToCome },
  (given): readonly MisplacedTense[] => {
    const { annual, reportYear, signing } = given.years;
    const { planSection: plan } = given;
    if (!plan || !annual || reportYear === undefined || (signing && signing.year <= reportYear)) return [];
    const { from, to } = given.body;
    const elsewhere = given.sections
      .filter((section) => isSameSection(section, plan) || NO_ACCOUNT.test(titleText(section.heading)))
      .map((section) => stretchOf(section, to));
    const account = within(given.toldAsToCome, { from, to: plan.heading.at.place });
    return unlessMany(account.filter((line) => !elsewhere.some((stretch) => holds(stretch, line))));
  },
);

/** 存在问题及下步打算 tells of both. */
const ALSO_ACCOUNTS = /问题|不足|总结|情况|成效|回顾|整改|举措|做法/u;
const NO_ACCOUNT = /问题|不足|困难|短板|差距|薄弱|安排|打算|计划|思路|下一?步|今后|改进|建议|整改|对策|展望/u;
/** A part that is full of such sentences has been read wrongly. */
const MOST = 3;

function unlessMany(lines: readonly Fact<Words>[]): readonly MisplacedTense[] {
  return lines.length > MOST ? [] : lines.map(({ place, fact: { span, found } }) => ({ span: inLineAt(place, span), found }));
}

function wordsAt(paragraph: Paragraph, span: Span | undefined): Words | undefined {
  return span && { span: paragraph.inLine(span), found: paragraph.slice(span) };
}
