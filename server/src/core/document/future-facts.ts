import type { TimeMention } from '../chinese/times.js';
import type { Span } from '../text/span.js';
import type { PlacedParagraph } from './placed.js';
import { surroundings } from './surroundings.js';
import type { ReportDocument } from './report-document.js';
import { isBefore } from './year-repairs.js';

/** What is told as done on a day that had not come when the report was signed. */
export interface FutureFact {
  readonly at: PlacedParagraph;
  readonly span: Span;
}

/** What follows the date, at once or after a few words: 召开了推进会, 我局组织开展演练. */
const DONE: readonly RegExp[] = [
  /^[，,]?[^，。；：、（(]{0,10}?(?:召开|举办|举行|印发|出台|获评|荣获|获批|获得?(?=[“《])|通过[^，。；]{0,14}?验收|揭牌|挂牌)/u,
  /^[，,]?(?:我[局镇县委市区乡]|全[镇县局市区乡])?已/u,
  /^[，,]?[^，。；：、（(]{0,14}?(?:开展|组织|完成|参加|接受|查处|办结|办理|建成|投用|启动|成立|下发|报送|约谈|通报)了/u,
  /^[，,]?(?:组织|带头|扎实|深入|集中|认真)[^，。；：]{0,10}(?:学习|宣讲|开展|培训)/u,
  /^[，,]?(?:依据|依照|按照|根据)[^，。；]{0,40}(?:查处|责令|作出|处理|立案|审结|办理)/u,
];
/** 已于11月25日完成归档 */
const DONE_BY = /(?:已|已经)[于在]?$/u;
const DONE_AT_ONCE =
  /^[，,]?[^，。；：、（(的]{0,4}(?:完成|办结|报送|上报|报告|移交|归档|印发|制定|整改|落实|配备|采购|建成|投用|启用|签订|拆除|反馈)/u;
/** The same words may tell what is agreed upon, in force or hoped for. */
const STILL_TO_COME =
  /将|拟|计划|预计|预期|力争|争取|确保|打算|目标|安排|有望|即将|届时|等待|待|需|应当|定于|到期|截止|任期|合同|期限|有效|施行|实施|生效|下一步|明年|次年/u;

/** A signing date that is itself wrong makes every date look late; another rule reports it. */
export function readFutureFacts(document: ReportDocument): readonly FutureFact[] {
  const { timeline, years, body } = document;
  const { signing, reportYear, wholeYear, titleIsOdd } = years;
  const { signing: day, period } = timeline;
  if (!signing || !day || titleIsOdd || (wholeYear && reportYear !== undefined && isBefore(signing, reportYear))) return [];
  const mayInfer = period !== undefined && !period.isGuess && period.to.slice(0, 7) <= day.slice(0, 7);
  return body.flatMap((at) => {
    if (at.paragraph.times.length === 0 || at.paragraph.heading?.form === 'stand-alone' || timeline.isPlan(at)) return [];
    return at.paragraph.times
      .filter((mention) => isDatedFact(at, mention) && (mention.from.year?.by === 'number' || mayInfer))
      .filter((mention) => {
        const told = timeline.intervalOf(at, mention);
        return told !== undefined && [told.interval, ...told.others].every(({ from }) => from > day);
      })
      .map(({ span }) => ({ at, span }));
  });
}

/** A month or a day, with something that was done then. */
function isDatedFact({ paragraph }: PlacedParagraph, { from, to, sense, compared, quoted, span }: TimeMention): boolean {
  if (to || sense !== 'at' || compared || quoted || !from.part || from.part.firstMonth !== from.part.lastMonth) return false;
  const { before, after } = surroundings(paragraph, span);
  const isDone = DONE.some((words) => words.test(after)) || (DONE_BY.test(before) && DONE_AT_ONCE.test(after));
  return isDone && !STILL_TO_COME.test(before.split(/[，,；]/u).at(-1)! + after.split('；')[0]!);
}
