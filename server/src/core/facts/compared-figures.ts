import type { Quantity } from '../chinese/quantities.js';
import { labelBefore } from './breakdown.js';

/** 比上年的38件, 与2023年末的39亿元相比: the clause compares. */
const COMPARING = /^(?:[同环]?比|较|与)|上年|去年|前年|同期/u;
/** 为年度计划17.5亿元的106.4%, 目标17家. */
const SET_BEFORE = /(?:计划|目标|任务|预算|指标|限额)[数值的为是]*$/u;
/** 增加8件, 净增420户: the number is a change. */
const CHANGED = /(?:净?[增减](?:[加少长收支])?|新增|多|少|上升|下降|提高|降低|压减|回落)了?[近约]?$/u;

/** Whether a number only tells what another one is measured against, or by how much it changed. */
export function isCompared(text: string, { span }: Quantity): boolean {
  const label = labelBefore(text, span);
  return COMPARING.test(label) || SET_BEFORE.test(label) || isChange(label);
}

/** Whether the words before a number say that it is a change. */
export function isChange(label: string): boolean {
  return CHANGED.test(label);
}
