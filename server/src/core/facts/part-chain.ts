import type { Quantity } from '../chinese/quantities.js';
import { countLeading } from '../text/sorted.js';
import type { Span } from '../text/span.js';

/** One part of a whole: 一般程序21件. */
export interface Part {
  readonly quantity: Quantity;
  /** What it is called: the words before it, or after it (21件为一般程序). */
  readonly label: string;
  /** The mark before it: 、 ， 和 …; empty before the first. */
  readonly separator: string;
  /** The name stands behind the number. */
  readonly nameAfter?: true;
}

/** A run of parts that follow each other without a break. */
export interface PartChain {
  readonly parts: readonly Part[];
  /** Later quantities of the same class up to the end of the reach: they may belong to the run or not. */
  readonly following: readonly Quantity[];
  /** The run ends where a list can end; otherwise a part may have been missed. */
  readonly clean: boolean;
  /** Things of another unit are told in the same breath, percentages aside: 窗口8个、自助机2台. */
  readonly mixed: boolean;
  /** 等, …… : more parts exist than are named. */
  readonly open: boolean;
}

const SEPARATOR = /^[ ]*(?:[、，,；;]|以及|和|及|与)?[ ]*/u;
const FIRST_LEAD = /^[ ]*[：:，,]?[ ]*/u;
const UNCLEAN_LABEL = /[。；;，,、：:（）()!！?？|\t]/u;
/** 村（社区）人民调解委员会: a word in brackets belongs to the name. */
const EXPLAINED = /[（(][\p{Script=Han}、]{1,8}[）)](?=[\p{Script=Han}])/gu;
const COPULA_TAIL = /(?:有|为|是|达|各|共有|约为)[ ]*$/u;
/** From here on something else is counted. */
const GROUP_BREAKER =
  /下放|另有|另外|此外|同时|同比|环比|[较比与同](?:上年|20\d{2}年)|上年|去年|截至|占|增长|下降|增加(?!值)|减少|合计|共计|总[计数量额]|累计|(?<!公)共(?![同产青享])|并|还/u;
/** 21件为一般程序, 3起食品安全案: the name stands after the number. */
const LABEL_AFTER = /^(?:为|是|系|属于|属|适用)?(?<label>[\p{Script=Han}“”]{1,14})(?=[ ]*(?:[、，,；;。）)]|[和及与]\d|$))/u;
/** 辖14个村: what is counted is named behind the number. */
const BARE_VERB = /(?:辖|设|覆盖|涉及|包括)$/u;
const LIST_END = /^[ ]*(?:$|[。；;，,）)]|均|都|全部|已)/u;
const BOUNDARY = /^[ ]*(?:$|[、，,；;。）)]|和|及|以及|与|等|…|均|都|全部|已)/u;
const OPEN_END = /^[ ]*(?:等|…|[及和与]其他|以及其他|不等|[，,、；;][ ]*(?:其他|其它|其余|剩余|另外))/u;
const LONGEST_RUN = 12;
const LONGEST_BRACKET = 300;

/** Where parts may stand; between brackets and behind a colon a semicolon parts them as a comma does. */
export interface PartReach extends Span {
  readonly semicolons?: 'within' | undefined;
}

/** Reads the parts that begin at `reach.start`, one after the other, and what follows them up to the end of the reach. */
export function readPartChain(text: string, quantities: readonly Quantity[], reach: PartReach): PartChain {
  const inReach = quantitiesIn(quantities, reach);
  const parts: Part[] = [];
  let at = reach.start;
  let clean = true;
  for (const quantity of inReach) {
    // What the brackets behind a part tell of it.
    if (quantity.span.start < at) continue;
    const part = readPart(text, quantity, { at, isFirst: parts.length === 0, semicolons: reach.semicolons });
    clean = part !== 'unclear';
    if (typeof part === 'string' || (parts.length > 0 && quantity.unitClass !== parts[0]!.quantity.unitClass)) break;
    parts.push(part);
    at = endOfPart(text, part, reach.end);
    clean = BOUNDARY.test(text.slice(at, Math.min(at + 4, reach.end)));
    if (!clean) break;
  }
  const after = text.slice(at, Math.min(at + 6, reach.end));
  const breath = reach.semicolons === 'within' ? reach.end : at + endOfBreath(text.slice(at, inReach.at(-1)?.span.end ?? at));
  const following = inReach.filter(({ span }) => span.start >= at);
  return {
    parts,
    following: following.filter(({ unitClass }) => unitClass === parts[0]?.quantity.unitClass),
    mixed: following.some(
      ({ unitClass, span }) => unitClass !== parts[0]?.quantity.unitClass && unitClass !== 'percent' && span.start < breath,
    ),
    clean: clean && (LIST_END.test(after) || following.length > 0),
    open: OPEN_END.test(after) || inReach.length === LONGEST_RUN,
  };
}

function endOfBreath(rest: string): number {
  const mark = rest.search(/[；;]/u);
  return mark < 0 ? rest.length : mark;
}

/** The first quantities inside a stretch, no more than a run can hold; bare numbers (12345平台) belong to names. */
function quantitiesIn(quantities: readonly Quantity[], { start, end }: Span): readonly Quantity[] {
  const first = firstAfter(quantities, start);
  const inside: Quantity[] = [];
  for (let index = first; index < quantities.length && inside.length < LONGEST_RUN; index++) {
    if (quantities[index]!.span.end > end) break;
    if (quantities[index]!.unitClass !== '') inside.push(quantities[index]!);
  }
  return inside;
}

/** The index of the first quantity that starts at `offset` or after it. */
export function firstAfter(quantities: readonly Quantity[], offset: number): number {
  return countLeading(quantities, ({ span }) => span.start < offset);
}

/** `broken`: another group begins here. `unclear`: the words before the number cannot be read as a name. */
function readPart(
  text: string,
  quantity: Quantity,
  { at, isFirst, semicolons }: { readonly at: number; readonly isFirst: boolean; readonly semicolons: PartReach['semicolons'] },
): Part | 'broken' | 'unclear' {
  const gap = text.slice(at, quantity.span.start);
  const lead = (isFirst ? FIRST_LEAD : SEPARATOR).exec(gap)![0];
  if (!isFirst && lead.trim() === '') return 'unclear';
  if (semicolons !== 'within' && /[；;]/u.test(lead)) return 'broken';
  const label = gap.slice(lead.length).replace(COPULA_TAIL, '').replaceAll(EXPLAINED, '').trim();
  if (GROUP_BREAKER.test(label)) return 'broken';
  if (UNCLEAN_LABEL.test(label)) return 'unclear';
  const separator = isFirst ? '' : lead.trim();
  if (label !== '' && !(isFirst && BARE_VERB.test(label))) return { quantity, label, separator };
  const named = LABEL_AFTER.exec(text.slice(quantity.span.end, quantity.span.end + 20));
  if (!named || /^[和及与等以]/u.test(named[0])) return { quantity, label, separator };
  return { quantity, label: named.groups!['label']!, separator, nameAfter: true };
}

/** After the unit, the name that follows it, and any brackets. */
function endOfPart(text: string, { quantity, label }: Part, limit: number): number {
  let at = quantity.span.end;
  const named = LABEL_AFTER.exec(text.slice(at, at + 20));
  if (named && named.groups!['label'] === label) at += named[0].length;
  const bracket = /^[ ]*[（(]/u.exec(text.slice(at, at + 3));
  if (!bracket) return at;
  const close = closingBracket(text, at + bracket[0].length - 1, limit);
  return close === undefined ? at : close + 1;
}

/** The place of the bracket that closes the one at `open`, whatever its width; a bracket that runs on for hundreds of characters was never closed. */
export function closingBracket(text: string, open: number, limit: number): number | undefined {
  const end = Math.min(limit, open + LONGEST_BRACKET);
  let depth = 0;
  for (let at = open; at < end; at++) {
    const char = text[at]!;
    if (char === '（' || char === '(') depth++;
    else if (char === '）' || char === ')') depth--;
    if (depth === 0) return at;
  }
  return undefined;
}
