import { matchesOf } from '../../../text/matches.js';
import type { Span } from '../../../text/span.js';

/** A number that belongs to one person. */
export interface PrivateNumber {
  readonly kind: 'identity' | 'mobile' | 'card';
  readonly span: Span;
  /** How it is told in public. */
  readonly masked: string;
}

const RUN = /(?<![\dA-Za-z.*＊×])\d{11,19}[Xx]?(?![\dA-Za-z.*＊×])/gu;
const MOBILE = /^1[3-9]\d{9}$/u;
/** Whose number is given so that people call it. */
const OFFICE = /联系(?:电话|方式|人)|热线|咨询|举报|投诉|服务电话|值班|传真|客服|电话[：:]|邮编|网址/u;
const CODE = /信用代码|机构代码|许可证|(?<!身份证)编号|文号|(?<!身份)证号|单号|订单|序列号|案号|项目代码|批准文号$/u;
const CARD = /卡号|账号|帐号|账户|银行卡/u;
const NEAR = 16;

export function privateNumbersIn(text: string): readonly PrivateNumber[] {
  if (text.length < 11) return [];
  return matchesOf(RUN, text).flatMap((match) => {
    const [found] = match;
    const span = { start: match.index, end: match.index + found.length };
    const before = text.slice(Math.max(0, span.start - NEAR), span.start);
    const kind = kindOf(found, before, text);
    return kind === undefined ? [] : [{ kind, span, masked: mask(found, kind) }];
  });
}

function kindOf(found: string, before: string, text: string): PrivateNumber['kind'] | undefined {
  if (isIdentityNumber(found)) return CODE.test(before) ? undefined : 'identity';
  if (MOBILE.test(found)) return OFFICE.test(text) || CODE.test(before) ? undefined : 'mobile';
  return CARD.test(before) && found.length >= 16 && fitsLuhn(found) ? 'card' : undefined;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** Province, county, day of birth, order, check digit. Source: GB 11643—1999. */
const IDENTITY =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|8[123])\d{4}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/u;

export function isIdentityNumber(found: string): boolean {
  if (!IDENTITY.test(found)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(found[at]), 0);
  return CHECKS[sum % 11] === found.at(-1)!.toUpperCase();
}

/** The check digit of bank cards. Source: ISO/IEC 7812-1. */
function fitsLuhn(digits: string): boolean {
  if (!/^\d+$/u.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function mask(found: string, kind: PrivateNumber['kind']): string {
  const [head, tail] = kind === 'mobile' ? [3, 4] : kind === 'identity' ? [6, 4] : [4, 4];
  return found.slice(0, head) + '*'.repeat(found.length - head - tail) + found.slice(-tail);
}
