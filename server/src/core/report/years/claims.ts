import { readDates } from '../../chinese/dates.js';
import { before } from '../../paragraph/place.js';
import { holds, locate, within, type PlacedParagraph } from '../../paragraph/placed.js';
import { facts, lines, question } from '../../questions/question.js';
import { kind } from '../detect-kind.js';
import { frontMatter } from '../given.js';
import { planSection, sections, stretchOf } from '../sections.js';
import { body, closing, type Closing } from '../sign-off.js';
import { header, type Header } from '../title.js';
import { titleText } from '../numbering/outline-heading.js';
import { claimOf, lastYearOf, partClaim, placed, type YearClaim } from './claim.js';
import { deadlinesIn } from './deadlines.js';
import { citedNumbersIn, deedsIn } from './deeds.js';
import type { LineClaim } from './line-claim.js';
import { isNamedAsPlanned, yearsNamedIn } from './named-years.js';
import { openingClaims } from './opening-claims.js';
import { planParts } from './plan-parts.js';
import { ROLES, type RoleId } from './roles.js';
import { scope, type Scope } from './scope.js';
import { deliveredClaims, sectionClaims } from './section-claims.js';
import { citedTitlesIn, sentenceClaimsIn } from './sentence-claims.js';
import { isSingleYear } from './year-evidence.js';
import { partOf } from './year-parts.js';

interface LineYears {
  readonly claims: readonly LineClaim[];
  /** From here on it tells what is to be done, wherever it stands: 下一步，……; 2025年，我局将……. */
  readonly aheadFrom: number;
}

const LOOKS_AHEAD =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]{1,2})?(?:下一?步|今后|接下来|下一?阶段|明年|下一?年度?)[，,工我全将]/u;

const lineYears = facts('what lines say of years', (paragraph): LineYears | undefined => {
  const claims = [
    ...sentenceClaimsIn(paragraph),
    ...deadlinesIn(paragraph),
    ...deedsIn(paragraph),
    ...citedNumbersIn(paragraph),
    ...citedTitlesIn(paragraph),
  ];
  if (claims.length === 0) return undefined;
  const promise = claims.find(({ role }) => role === 'promise');
  return { claims, aheadFrom: LOOKS_AHEAD.test(paragraph.text) ? 0 : (promise?.span.start ?? Infinity) };
});

/** Five years are told, so that headings, openings and facts speak of several. */
const SEVERAL_YEARS = /五年|时期|以来|本届|过去|历程/u;
/** “十五五”时期目标任务 */
const TO_COME = /目标|任务|安排|计划|展望|重点|思路/u;
/** What has a place of its own says no more than that. */
const STATED_ONCE: ReadonlySet<string> = new Set(['report', 'later']);
const OPENING_LINES = 6;
const IN_PLANS: ReadonlySet<RoleId> = new Set<RoleId>(['deadline', 'task', 'promise']);
const ANYWHERE: ReadonlySet<RoleId> = new Set<RoleId>(['citedNumber', 'cited', 'promise']);
/** 存在问题及改进措施 tells of both. */
const ALSO_ACCOUNTS = /问题|不足|困难|短板/u;
/** Where no one year is told, only what the signing contradicts is told. */
const OF_ANY_SCOPE: ReadonlySet<RoleId> = new Set<RoleId>(['deed', 'figures', 'citedNumber', 'ownNumber', 'imprint', 'deadline', 'task']);

/** Every mention of a year that says something about the report's year or about its date, with what it says there. */
export const yearClaims = question(
  'claims on years',
  { scope, kind, header, closing, body, planSection, sections, planParts, lineYears, frontMatter, lines },
  (given): readonly YearClaim[] => {
    const opening = given.lines.after(before(given.header.bodyStart), OPENING_LINES);
    const titles = titleClaims(given.header, given.scope);
    const headed = given.scope.isDelivered
      ? deliveredClaims(given.sections, given.lines)
      : sectionClaims(given.sections, given.planSection, given.lines);
    const hasSeveral = given.sections.some(
      ({ heading }) => heading.level === 1 && SEVERAL_YEARS.test(titleText(heading)) && !TO_COME.test(titleText(heading)),
    );
    const own = withoutDigits(given.header.titles[0]?.text ?? '');
    const mixed =
      given.planSection && ALSO_ACCOUNTS.test(titleText(given.planSection.heading))
        ? stretchOf(given.planSection, given.body.to)
        : undefined;
    const told = within(given.lineYears, given.body).flatMap(({ place, fact }) => {
      const isMixed = mixed !== undefined && holds(mixed, { place });
      const isPlanned = given.planParts.some((part) => holds(part, { place }));
      const isFitting = ({ role, span }: LineClaim): boolean => IN_PLANS.has(role) === (isPlanned || span.start >= fact.aheadFrom);
      return fact.claims
        .filter((claim) => ANYWHERE.has(claim.role) || isMixed || isFitting(claim))
        .map((claim) => placed(place, ownTitle(claim, own)));
    });
    const stated = [
      ...titles,
      ...frontMatterClaims(given.frontMatter, given.header),
      ...openingClaims(given.scope, given.kind.id, opening),
      ...headed,
    ];
    const all = [
      ...stated,
      ...told.filter((claim) => !(STATED_ONCE.has(ROLES[claim.role].expects) && stated.some((other) => isSameSpot(other, claim)))),
      ...closingClaims(given.header, given.closing, given.scope),
    ];
    const votes = hasSeveral ? all.map(withoutVote) : all;
    return given.scope.unit === 'open' ? votes.filter(({ role }) => OF_ANY_SCOPE.has(role) || role === 'title' || role === 'lead') : votes;
  },
);

function withoutVote(claim: YearClaim): YearClaim {
  return ['fact', 'opening', 'dated', 'since', 'lead'].includes(claim.role) ? { ...claim, role: 'mention' } : claim;
}

function isSameSpot(a: YearClaim, b: YearClaim): boolean {
  return a.span.start.place === b.span.start.place && a.span.start.offset === b.span.start.offset;
}

/** 现将《云溪镇2023年度法治政府建设情况报告》呈上: the name of the report itself. */
function ownTitle(claim: LineClaim, own: string): LineClaim {
  if (claim.role !== 'cited') return claim;
  const name = withoutDigits(claim.words);
  return name.length >= SHORTEST_NAME && own.endsWith(name) ? { ...claim, role: 'attached' } : claim;
}

const SHORTEST_NAME = 8;

function withoutDigits(text: string): string {
  return text.replace(/\d{4}年/gu, '年');
}

function titleClaims({ titles }: Header, { unit, isDelivered }: Scope): readonly YearClaim[] {
  return titles.flatMap((title, index) => {
    if (index > 0 && withoutDigits(title.subject) !== withoutDigits(titles[0]!.subject)) return [];
    const role = index === 0 ? 'title' : 'titleAgain';
    const { account, plan } = yearsNamedIn(title.lines);
    if (
      isDelivered &&
      plan === undefined &&
      title.lines.flatMap(({ paragraph }) => paragraph.dates).filter(({ year }) => year !== undefined).length > 1
    )
      return [];
    const named =
      account && (unit === 'years' ? lastYearOf(account.at, account.mention, role) : claimOf(account.at, account.mention, role));
    const planned = plan ? [claimOf(plan.at, plan.mention, 'titlePlan' as const)] : title.lines.flatMap(plannedPart);
    return [...(named ? [named] : []), ...planned];
  });
}

/** ……和下半年工作计划 */
function plannedPart(at: PlacedParagraph): readonly YearClaim[] {
  return at.paragraph.times.flatMap((time) => {
    const part = partOf(time);
    return part && !time.from.year && isNamedAsPlanned(at.paragraph.text, time.span) ? [partClaim(at, time, part, 'titlePlan')] : [];
  });
}

/** The title that front matter gives; it is shown at the title, since front matter has no lines. */
function frontMatterClaims(values: Readonly<Record<string, unknown>>, { titles }: Header): readonly YearClaim[] {
  const named = ['title', '标题'].map((key) => values[key]).find((value) => typeof value === 'string');
  const date = typeof named === 'string' ? readDates(named).find(isSingleYear) : undefined;
  const at = titles[0];
  return date && at ? [{ role: 'titleAgain', year: date.year, span: at.span, words: String(named), isElsewhere: true }] : [];
}

const TABLE = /年度?[^，。；]{0,24}(?:统计表|情况表|明细表|汇总表|一览表|数据表|台账|总结|报告|情况)/u;
const NO_OWN = /计划|安排|要点|方案|考核|通知|办法|清单|目录|整改|反馈|规划/u;

/** The report's own number, its imprint, and what is attached to it. */
function closingClaims({ documentNumber }: Header, { imprint, attachmentNote }: Closing, { isDelivered }: Scope): readonly YearClaim[] {
  const number = documentNumber && documentNumber.number.year.length === 4 ? [numberClaim(documentNumber)] : [];
  const printed = imprint.flatMap((at) =>
    at.paragraph.dates.filter(({ year, month }) => year !== undefined && month !== undefined).map((date) => claimOf(at, date, 'imprint')),
  );
  const attached = (isDelivered ? [] : attachmentNote).flatMap((at) => {
    const date = at.paragraph.dates.find(isSingleYear);
    return date && TABLE.test(at.paragraph.text) && !NO_OWN.test(at.paragraph.text) ? [claimOf(at, date, 'attached')] : [];
  });
  return [...number, ...printed, ...attached];
}

function numberClaim({ at, number }: NonNullable<Header['documentNumber']>): YearClaim {
  return { role: 'ownNumber', year: Number(number.year), span: locate(at, number.yearSpan), words: number.text };
}
