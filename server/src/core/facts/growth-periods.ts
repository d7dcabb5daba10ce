/** The year that a number is said to belong to. */
export interface Period {
  /** 比, 较 … stand before it. */
  readonly compared: boolean;
  /** 上年, 去年. */
  readonly isPrevious: boolean;
  readonly year?: number;
  /** What stands between it and the number: 受理投诉. */
  readonly noun: string;
}

const PERIOD =
  /(?<compared>相较于?|对比|[比较与同和])?(?:(?<previous>上一?年度?|去年|前一年)(?:同期)?|(?<year>(?:19|20)\d\d)[ ]?年(?:度|底|末)?(?:同期)?|(?<other>同期|今年|本年度?|原来|以前|此前|过去|年初|成立|建[立设])(?:时)?)(?:全年)?(?:(?:执行|决算|预算|完成|实际)数)?(?:的|为|是|仅为|仅|共有|共|只有|有)?(?<noun>[\p{Script=Han}“”]{0,10})[ ]?$/u;

/** Reads the words right before a number. */
export function readPeriod(words: string): Period | undefined {
  const match = PERIOD.exec(words);
  if (!match) return undefined;
  const { compared, previous, year, other, noun = '' } = match.groups!;
  const isPrevious = previous !== undefined || (other === '同期' && compared !== undefined);
  const read = { compared: compared !== undefined, isPrevious, noun };
  return year === undefined ? read : { ...read, year: Number(year) };
}
