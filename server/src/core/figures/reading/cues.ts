/**
 * The words round a number that tell what it is, one line a cue. A new phrasing is a word in a line. `before` are looked for in the words
 * between the last mark or number and the number, `close` at the end of these words, `behind` at the beginning of what follows the unit.
 * Source: how figures are told in annual reports; which of the words bind was counted on published reports.
 */
export interface CueWords {
  readonly before?: string;
  readonly close?: string;
  readonly behind?: string;
}

const UP = '增长|增加|上升|提高|提升|增收|净增|递增|新增|上涨|扩大|攀升|回升|多收|增|升|多|涨|高出|高于|快于|超出';
const DOWN = '下降|减少|降低|减收|压减|压缩|压降|回落|缩短|下滑|少收|减|降|少|低于|慢于';

const CUES = {
  /** All of what is then told in parts. */
  total: { close: '(?:总计|合计|共计|总数|总量|总共|累计|一共|合共|(?<!公)共|计)(?:有|为|达)?' },
  /** At an earlier time. */
  prior: { before: '上年|去年|上一年|前年|同期|年初|期初|上月|上季度|此前|原来|过去' },
  /** The number that a change begins with. */
  from: { before: '[从由]' },
  /** The number that a change ends with. */
  to: { close: `(?:${UP}|${DOWN}|调整|发展|改善|优化|变化|提速|放缓|跃升|扩展|缩小|精简|压|缩|上调|下调)?[至到为]` },
  up: { close: `(?:${UP})(?:了|约|近|超|幅|幅度)*(?:达到?|为|是)?` },
  down: { close: `(?:${DOWN})(?:了|约|近|超|幅|幅度)*(?:达到?|为|是)?` },
  /** Held against something else: 比上年, 同比. */
  compared: { before: '(?<!占)比(?![重例率如分])|较|同比|环比|相比|相较|相差' },
  /** What was to be reached. */
  target: {
    before: '任务|目标|计划|(?<!公共)预算|指标|应(?![诉急对用邀届聘当])|核定|下达|定额|编制|限额|原定',
    behind: '应(?![诉急对用邀届聘当])',
  },
  actual: { before: '实际|完成|实现|已|实有|实行|实收|实施' },
  /** Only those of them that are named. */
  among: { before: '其中' },
} as const satisfies Readonly<Record<string, CueWords>>;

export type Cue = keyof typeof CUES;

interface CompiledCue {
  readonly cue: Cue;
  readonly before: RegExp | undefined;
  readonly behind: RegExp | undefined;
}

const COMPILED: readonly CompiledCue[] = (Object.entries(CUES) as readonly (readonly [Cue, CueWords])[]).map(([cue, words]) => {
  const parts = [...(words.before ? [`(?:${words.before})`] : []), ...(words.close ? [`(?:${words.close})$`] : [])];
  return {
    cue,
    before: parts.length > 0 ? new RegExp(parts.join('|'), 'u') : undefined,
    behind: words.behind ? new RegExp(`^(?:${words.behind})`, 'u') : undefined,
  };
});

/** What the words on both sides of a number say of it. */
export function cuesOf(lead: string, tail: string): ReadonlySet<Cue> {
  const found = COMPILED.filter(({ before, behind }) => before?.test(lead) === true || behind?.test(tail) === true);
  return found.length === 0 ? NONE : new Set(found.map(({ cue }) => cue));
}

const NONE: ReadonlySet<Cue> = new Set();
