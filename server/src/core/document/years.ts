import type { DateMention } from '../chinese/dates.js';
import type { KindDefinition } from '../kinds/kinds.js';
import type { Span } from '../text/span.js';
import { titleText } from './outline.js';
import { locate, type PlacedParagraph } from './placed.js';
import type { Section } from './sections.js';
import type { SigningDate } from './sign-off.js';
import type { Title } from './title.js';

/** A year that speaks for or against the report year, at its place. */
export interface YearEvidence {
  readonly year: number;
  readonly at: PlacedParagraph;
  /** The four digits in the document. */
  readonly span: Span;
}

export interface ReportYears {
  /** The year that the report speaks of. */
  readonly reportYear: number | undefined;
  /** It speaks of a whole year, so a plan for the next one may be expected. */
  readonly annual: boolean;
  /** Where the title, the opening paragraph and the headings of the account name the year of the report. */
  readonly title: YearEvidence | undefined;
  readonly lead: YearEvidence | undefined;
  readonly headings: readonly YearEvidence[];
  /** Where the heading or the first words of the plan name its year. */
  readonly plan: YearEvidence | undefined;
  readonly signing: SigningDate | undefined;
}

export interface YearSources {
  readonly kind: KindDefinition;
  readonly title: Title | undefined;
  readonly bodyStart: number;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly plan: Section | undefined;
  readonly sections: readonly Section[];
  readonly signing: SigningDate | undefined;
}

const NOT_ANNUAL = /半年|季度|月份|阶段|[1-9]\s?[—-]\s?\d{1,2}月|五年|任期|以来/u;
const NOT_A_REPORT = /(?:计划|要点|方案|安排|打算|思路|意见|通知)$/u;
const ACCOUNT = /(?:工作|建设|执法|公开)?(?:情况|回顾|总结|成效|举措)/u;
const PLAN_WORDS = /将|要|计划|拟|继续|打算|重点|着力|工作/u;
/** A year named so is looked back on, not planned for. */
const LOOKING_BACK = /^年?度?(?:工作)?的?(?:基础|成果|成绩|以来|底前?|末)/u;

/**
 * Weighs title, opening, headings, plan and signing date: the title decides, else the opening, else the headings of the account, else the
 * year before the signing.
 */
export function readYears(sources: YearSources): ReportYears {
  const title = titleYear(sources.title);
  const lead = leadYear(sources);
  const headings = sources.sections.flatMap((section) => (section === sources.plan ? [] : accountYear(section)));
  const delivery = sources.kind.years === 'delivery';
  const fromSigning = sources.signing && (sources.signing.month <= 6 ? sources.signing.year - 1 : sources.signing.year);
  const stated = title ?? lead ?? headings[0];
  const titleText = sources.title?.text ?? '';
  return {
    reportYear: delivery ? (headings[0]?.year ?? (title && title.year - 1) ?? lead?.year) : (stated?.year ?? fromSigning),
    annual: !delivery && !NOT_ANNUAL.test(titleText) && !namesSeveralYears(sources.title) && !NOT_A_REPORT.test(titleText.split(/[暨及和与]/u)[0]!) && stated?.year !== undefined,
    title,
    lead,
    headings,
    plan: sources.plan && planYear(sources.plan, sources.paragraphs),
    signing: sources.signing,
  };
}

/** 2021—2023年……: a plan for the next year follows no single one of them. */
function namesSeveralYears(title: Title | undefined): boolean {
  return title?.lines.some(({ paragraph }) => paragraph.dates.some(({ until }) => until !== undefined)) ?? false;
}

function titleYear(title: Title | undefined): YearEvidence | undefined {
  for (const at of title?.lines ?? []) {
    const mention = at.paragraph.dates.find((date) => date.year !== undefined);
    if (mention) return evidence(at, mention);
  }
  return undefined;
}

/** The first prose of the body, where it begins with the year: 2023年，……; 2023年以来，……. */
function leadYear({ paragraphs, bodyStart }: YearSources): YearEvidence | undefined {
  const at = paragraphs[bodyStart];
  if (!at || at.paragraph.heading) return undefined;
  const mention = at.paragraph.dates[0];
  if (mention?.year === undefined || mention.until !== undefined || mention.month !== undefined) return undefined;
  const after = at.paragraph.text.slice(mention.span.end, mention.span.end + 2);
  return mention.span.start === 0 && /^(?:，|,|以来|来)/u.test(after) ? evidence(at, mention) : undefined;
}

/** 一、2023年工作情况. */
function accountYear({ heading }: Section): readonly YearEvidence[] {
  const { at } = heading;
  const title = heading.heading.title;
  if (heading.level !== 1 || !ACCOUNT.test(titleText(heading))) return [];
  const mention = at.paragraph.dates.find((date) => date.span.start >= title.start && date.span.end <= title.end);
  if (mention?.year === undefined || mention.until !== undefined || mention.month !== undefined) return [];
  return mention.span.start === title.start ? [evidence(at, mention)] : [];
}

function planYear({ heading: { at, heading } }: Section, paragraphs: readonly PlacedParagraph[]): YearEvidence | undefined {
  const inHeading = at.paragraph.dates.find((date) => date.span.start >= heading.title.start && date.span.end <= heading.title.end);
  if (inHeading) return isSingleYear(inHeading) ? evidence(at, inHeading) : undefined;
  const first = heading.form === 'stand-alone' ? paragraphs[at.index + 1] : at;
  if (!first) return undefined;
  const bodyStart = first === at ? heading.closing.end : 0;
  const mention = first.paragraph.dates.find((date) => date.span.start === bodyStart);
  if (!mention || !isSingleYear(mention)) return undefined;
  const after = first.paragraph.text.slice(mention.yearSpan!.end, mention.span.end + 40);
  return !LOOKING_BACK.test(after) && PLAN_WORDS.test(after) ? evidence(first, mention) : undefined;
}

function isSingleYear(mention: DateMention): boolean {
  return mention.year !== undefined && mention.until === undefined && mention.month === undefined;
}

function evidence(at: PlacedParagraph, mention: DateMention): YearEvidence {
  return { year: mention.year!, at, span: locate(at, mention.yearSpan!) };
}
