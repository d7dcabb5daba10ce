import type { Span } from '../text/span.js';
import { titleText } from './outline-heading.js';
import type { Paragraph } from './paragraph.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import type { Section } from './sections.js';
import { readToldAsDone } from './told-as-done.js';
import { readToldAsToCome } from './told-as-to-come.js';

/** Words of the wrong tense for their part of the report. */
export interface MisplacedTense {
  readonly span: Span;
  readonly found: string;
}

/** What the plan tells as done. */
export function doneInPlan(document: ReportDocument, plan: Section): readonly MisplacedTense[] {
  return ALSO_ACCOUNTS.test(titleText(plan.heading)) ? [] : unlessMany(document.paragraphsOf(plan), readToldAsDone);
}

/** What the account of a year that is over tells as to be done. */
export function toComeInAccount(document: ReportDocument, plan: Section): readonly MisplacedTense[] {
  const { annual, reportYear, signing } = document.years;
  if (!annual || reportYear === undefined || (signing && signing.year <= reportYear)) return [];
  const others = document.sections.filter((section) => section === plan || NO_ACCOUNT.test(titleText(section.heading)));
  const elsewhere = new Set(others.flatMap((section) => document.paragraphsOf(section)));
  const account = document.body.filter((at) => at.index < plan.heading.at.index && !elsewhere.has(at));
  return unlessMany(account, readToldAsToCome);
}

/** 存在问题及下步打算 tells of both. */
const ALSO_ACCOUNTS = /问题|不足|总结|情况|成效|回顾|整改|举措|做法/u;
const NO_ACCOUNT = /问题|不足|困难|短板|差距|薄弱|安排|打算|计划|思路|下一?步|今后|改进|建议|整改|对策|展望/u;
/** A part that is full of such sentences has been read wrongly. */
const MOST = 3;

function unlessMany(paragraphs: readonly PlacedParagraph[], read: (paragraph: Paragraph) => Span | undefined): readonly MisplacedTense[] {
  const found = paragraphs.flatMap((at) => {
    const span = read(at.paragraph);
    return span ? [{ span: locate(at, span), found: at.paragraph.slice(span) }] : [];
  });
  return found.length > MOST ? [] : found;
}
