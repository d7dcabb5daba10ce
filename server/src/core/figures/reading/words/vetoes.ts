import { CARRIED_OVER } from './carried.js';

/** What was there before, or is counted more than once, keeps parts from adding up. */
export const CARRIED = new RegExp(`${CARRIED_OVER}|存量(?!违法)|旧存|累计`, 'u');
export const TOGETHER = /联合|会同|共同/u;
/** One thing is counted in two of the parts. */
export const TWICE = /既[^，。]{1,12}又|交叉|兼[任有]|重复|同时/u;
export const NESTED = /以上|以下/u;
export const CHANGE = /较|比|同比|增长|增加(?!值)|减少|下降|新增|净增/u;
/** 提高到798元: what is reached is no part. */
export const REACHED = /(?:增|升|降|提高|增加|减少|下降|上升|扩大|调整)[至到为]$/u;
/** The list says itself that it is not whole. */
export const PARTIAL = /^[\p{Script=Han}]{0,8}等(?![次级奖])/u;
/** 其余为农民专业合作社: what is left is told without a number. */
export const UNCOUNTED_REST = /^[^。]{0,20}(?:其余|余下|剩余|其他|另有|另外|还有)/u;
export const SOME = /主要|先后|含(?!税)|最|突出/u;
