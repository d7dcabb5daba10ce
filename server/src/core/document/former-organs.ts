import { organPatterns, type OrganEntry } from '../data/organs.js';
import { yearOf, type Day } from '../chinese/calendar.js';
import { organsIn, type Mention } from '../facts/mentions.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { readingsOf } from './told-places.js';
import type { ToldTime } from './timeline.js';
import { writingDays } from './writing-days.js';
import { sentenceAt } from '../facts/sentences.js';

/** A former name for an organ that had its present one by then. */
export interface FormerOrgan {
  readonly at: PlacedParagraph;
  readonly mention: Mention<OrganEntry>;
  readonly told: ToldTime;
}

const HISTORY =
  /原|旧|当时|时任|前身|撤销|更名|改名|改为|改革|组建|合并|并入|整合|划转|移交|划入|承接|沿革|历史|遗留|挂牌|加挂|档案|转隶|取消|(?<=[省市县区])前(?=[省市县区])/u;
/** 青环保局发〔2018〕3号, and what is part of a longer name: 环保局家属院. */
const PART_OF_NAME = /^(?:[^，。；]{0,4}〔|家属|宿舍|小区|大院|旧址|社区|片区|路口|门口|退休|下属企业)/u;
/** The legal office of a township or of a bureau is a part of it, not the organ that became the bureau of justice. */
const OFFICE_WITHIN = /(?:[镇乡]|街道|办事处)(?:人民)?(?:政府|党委)?$/u;

/** By the former name, in the order of the text. */
export function readFormerOrgans(document: ReportDocument): ReadonlyMap<string, readonly FormerOrgan[]> {
  const { timeline } = document;
  const found = new Map<string, FormerOrgan[]>();
  if (!timeline.period || timeline.period.isGuess || !writingDays(document)) return found;
  for (const at of document.bodyWith(organsIn)) {
    for (const mention of organsIn(at.paragraph)) {
      const { changed, formerName } = mention.entry;
      if (!isCurrentName(at, mention)) continue;
      const told = timeline.at(at, mention.span.start);
      if (!told || readingsOf(told).some(({ from }) => from < changed) || isIssuer(document, formerName)) continue;
      found.set(formerName, [...(found.get(formerName) ?? []), { at, mention, told }]);
    }
  }
  return found;
}

function isCurrentName({ paragraph }: PlacedParagraph, { span, quoted, bookTitle }: Mention<OrganEntry>): boolean {
  const { text, sentences } = paragraph;
  if (quoted || bookTitle || paragraph.block === 'table-row') return false;
  if (PART_OF_NAME.test(text.slice(span.end, span.end + 8)) || OFFICE_WITHIN.test(text.slice(Math.max(0, span.start - 8), span.start)))
    return false;
  const sentence = sentenceAt(sentences, span.start);
  return !HISTORY.test(paragraph.slice(sentence));
}

/** An organ that signs by the name has kept it. */
function isIssuer({ header, closing, paragraphs }: ReportDocument, name: string): boolean {
  const ends = [...paragraphs.slice(0, header.bodyStart), ...paragraphs.slice(closing.bodyEnd)];
  return ends.some(({ paragraph }) => paragraph.text.includes(name));
}

let byFormerName: ReadonlyMap<string, OrganEntry> | undefined;

/** What an organ was called on a day. */
export interface OrganName {
  readonly name: string;
  /** What it became about that time: which of the two it was then nobody can tell from afar. */
  readonly next?: string;
}

/** Names have changed twice. */
export function currentNameOf(organ: OrganEntry, day: Day): OrganName {
  byFormerName ??= new Map(organPatterns().map(({ value }) => [value.formerName, value]));
  const next = byFormerName.get(organ.currentName);
  if (!next || next === organ || next.changed <= organ.changed) return { name: organ.currentName };
  if (next.changed <= day) return { name: next.currentName };
  return yearOf(next.changed) - yearOf(day) <= YEARS_OF_CHANGE
    ? { name: organ.currentName, next: next.currentName }
    : { name: organ.currentName };
}

/** From the first place that changes a name to the last. */
const YEARS_OF_CHANGE = 1;
