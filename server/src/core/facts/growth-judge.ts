import type { Bounds } from '../chinese/approximation.js';
import { oppositeOf } from '../chinese/directions.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';
import { claimedExtent, decimalsOf, differenceBetween, extentOf, meet, quotientOf, rateBetween, scaled } from './growth-arithmetic.js';
import type { Growth } from './growth.js';
import type { AmountClaim, DoublingClaim, MultipleClaim } from './growth-claims.js';
import { endThatIsOff, type EndThatIsOff } from './growth-ends.js';
import type { AmountSlip, DirectionSlip, GrowthSlip, Slipped } from './growth-slip-kinds.js';

/** Quicker is better: 办理时限由10天提升到5天 is loose, not wrong. */
const BETTER = /^(?:提高|提升)$/u;
const TIME = new Set(['month', 'week', 'day', 'working-day', 'clock-time']);

/** A growth with the first thing about it that is wrong, and what is said of it that is right beyond doubt. */
export interface JudgedGrowth {
  readonly growth: Growth;
  readonly slip: GrowthSlip | undefined;
  readonly held: readonly (AmountClaim | MultipleClaim)[];
  /** The end that is wrong, where all that is said agrees with the other one. */
  readonly end: EndThatIsOff | undefined;
}

const ROUND = 100;
/** Up to a bound, but short of it. */
const NEARLY = 1 - 1e-6;

export class GrowthJudge {
  readonly #growth: Growth;
  readonly #paragraph: Paragraph;
  readonly #from: Bounds;
  readonly #to: Bounds;

  constructor(growth: Growth, paragraph: Paragraph) {
    this.#growth = growth;
    this.#paragraph = paragraph;
    this.#from = extentOf(growth.from);
    this.#to = extentOf(growth.to);
  }

  judge(): JudgedGrowth {
    const { way, claims, yearBefore } = this.#growth;
    const positive = this.#from[0] > 0 && this.#to[0] >= 0;
    const concerned = positive ? claims.filter(({ yearly }) => !yearly || yearBefore !== 'no') : [];
    const failed = concerned.filter((claim) => this.#slipOf(claim));
    const slips = failed.map((claim) => this.#slipOf(claim)!);
    const end = failed.length === concerned.length ? endThatIsOff(this.#growth, failed) : undefined;
    if (positive && way && this.#contradicts(way.direction) && this.#isAmount(way.word)) {
      const right = concerned.length > 0 && slips.length === 0 ? oppositeOf(this.#paragraph.slice(way.word)) : undefined;
      return { growth: this.#growth, slip: this.#direction(way.word, right, this.#areEndsExact()), held: [], end };
    }
    const held = concerned.filter((claim) => claim.kind !== 'doubling').filter((claim) => this.#holds(claim));
    // Claims that are all wrong speak for a wrong number in the growth itself: nothing can be worked out from it.
    return { growth: this.#growth, slip: slips[0] && { ...slips[0], alone: slips.length === 1 }, held, end };
  }

  #holds(claim: AmountClaim | MultipleClaim): boolean {
    return this.#areEndsExact() && claim.amount.exact && this.#isJudged(claim) && !this.#slipOf(claim);
  }

  /** Whether the claim is in a unit in which it can be reckoned. */
  #isJudged({ kind, amount: { unitClass } }: AmountClaim | MultipleClaim): boolean {
    const ofRates = this.#growth.to.unitClass === 'percent';
    if (unitClass === 'percent') return kind === 'amount' || !ofRates;
    if (unitClass === 'times') return !ofRates;
    return kind === 'amount' && unitClass === (ofRates ? 'percentage-point' : this.#growth.to.unitClass);
  }

  #direction(at: Span, right: string | undefined, proven: boolean): DirectionSlip {
    return { kind: 'direction', growth: this.#growth, at, right, proven, alone: right !== undefined };
  }

  #slipOf(claim: Growth['claims'][number]): GrowthSlip | undefined {
    if (claim.kind === 'doubling') return this.#doubling(claim);
    if (claim.kind === 'multiple') return this.#multiple(claim);
    const { unitClass, low } = claim.amount;
    const ofRates = this.#growth.to.unitClass === 'percent';
    if (low > 0 && this.#contradicts(claim.direction) && this.#isAmount(claim.word)) return this.#turned(claim);
    if (unitClass === 'percent') return ofRates ? this.#rateOfRate(claim) : this.#rate(claim);
    if (unitClass === 'percentage-point') return ofRates ? this.#difference(claim, 'points') : this.#pointsForPercent(claim);
    if (unitClass === 'times') return claim.direction === 'up' ? this.#times(claim) : undefined;
    return unitClass === this.#growth.to.unitClass ? this.#difference(claim, 'difference') : undefined;
  }

  #contradicts(direction: 'up' | 'down'): boolean {
    return direction === 'up' ? this.#to[1] < this.#from[0] : this.#to[0] > this.#from[1];
  }

  #isAmount(word: Span): boolean {
    return !(TIME.has(this.#growth.to.unitClass) && BETTER.test(this.#paragraph.slice(word)));
  }

  #turned(claim: AmountClaim): GrowthSlip {
    const turned: AmountClaim = { ...claim, direction: claim.direction === 'up' ? 'down' : 'up' };
    const right = this.#slipOf(turned) ? undefined : oppositeOf(this.#paragraph.slice(claim.word));
    return this.#direction(claim.word, right, this.#isProven(claim));
  }

  #rate(claim: AmountClaim): GrowthSlip | undefined {
    const actual = this.#actual(claim, scaled(rateBetween(this.#from, this.#to), 100));
    if (meet(actual, this.#claimed(claim))) return undefined;
    const backward = this.#actual(claim, scaled(rateBetween(this.#to, this.#from), -100));
    const share = scaled(quotientOf(this.#to, this.#from), 100);
    const reading = this.#isTruncated(claim, actual)
      ? 'truncated'
      : meet(backward, this.#claimed(claim))
        ? 'base'
        : meet(share, this.#claimed(claim))
          ? 'share'
          : 'wrong';
    return this.#amount(claim, { kind: 'rate', reading, computed: 100 * Math.abs(this.#middle(this.#to) / this.#middle(this.#from) - 1) });
  }

  /** 满意度由90%提高到95%，提高5%: by points, or by the growth of the rate? Points are counted from the rates as printed. */
  #rateOfRate(claim: AmountClaim): GrowthSlip | undefined {
    const { from, to } = this.#growth;
    const relative = 100 * (this.#middle(this.#to) / this.#middle(this.#from) - 1);
    const points = this.#middle(this.#to) - this.#middle(this.#from);
    const claimed = this.#claimed(claim);
    const fitsRelative = meet(this.#actual(claim, [relative, relative]), claimed);
    if (from.exact && to.exact && Math.abs(relative - points) > 1e-6 && meet(this.#actual(claim, [points, points]), claimed)) {
      return { kind: 'percent-for-points', growth: this.#growth, at: claim.amount.span, ...this.#standing(claim), claim, fitsRelative };
    }
    if (meet(this.#actual(claim, scaled(rateBetween(this.#from, this.#to), 100)), claimed)) return undefined;
    if (meet(this.#actual(claim, differenceBetween(this.#from, this.#to)), claimed)) return undefined;
    return this.#amount(claim, { kind: 'rate-of-rate', reading: 'wrong', computed: Math.abs(relative) });
  }

  #pointsForPercent(claim: AmountClaim): GrowthSlip | undefined {
    const actual = this.#actual(claim, scaled(rateBetween(this.#from, this.#to), 100));
    if (!meet(actual, this.#claimed(claim)) && !this.#isTruncated(claim, actual)) return undefined;
    return {
      kind: 'points-for-percent',
      growth: this.#growth,
      at: claim.amount.span,
      ...this.#standing(claim),
      claim,
      fitsRelative: false,
    };
  }

  #difference(claim: AmountClaim, kind: 'difference' | 'points'): GrowthSlip | undefined {
    const actual = this.#actual(claim, differenceBetween(this.#from, this.#to));
    const claimed = kind === 'points' || !claim.amount.exact ? this.#claimed(claim) : extentOf(claim.amount);
    const computed = Math.abs(this.#middle(this.#to) - this.#middle(this.#from)) / (kind === 'points' ? 1 : claim.amount.unitScale);
    const slip = (reading: AmountSlip['reading']): AmountSlip => this.#amount(claim, { kind, reading, computed });
    if (!meet(actual, claimed)) return slip('wrong');
    return kind === 'points' && this.#areEndsExact() && !meet([computed, computed], claimed) ? slip('rounded') : undefined;
  }

  #times(claim: AmountClaim): GrowthSlip | undefined {
    const claimed = this.#claimed(claim);
    // 增长2倍 is also said of 2.4 and 2.9.
    const roomy: Bounds = [claimed[0], claim.amount.exact ? claim.amount.low + claim.amount.precision * NEARLY : claimed[1]];
    if (meet(rateBetween(this.#from, this.#to), roomy)) return undefined;
    const reading = meet(quotientOf(this.#to, this.#from), claimed) ? 'share' : 'wrong';
    return this.#amount(claim, { kind: 'times', reading, computed: this.#middle(this.#to) / this.#middle(this.#from) - 1 });
  }

  #multiple(claim: MultipleClaim): GrowthSlip | undefined {
    const percent = claim.amount.unitClass === 'percent';
    if ((!percent && claim.amount.unitClass !== 'times') || this.#growth.to.unitClass === 'percent') return undefined;
    const actual = scaled(quotientOf(this.#to, this.#from), percent ? 100 : 1);
    const claimed = this.#claimed(claim);
    const roomy: Bounds = [claimed[0], claim.amount.exact ? claim.amount.low + claim.amount.precision * NEARLY : claimed[1]];
    if (meet(actual, roomy)) return undefined;
    const computed = (percent ? 100 : 1) * (this.#middle(this.#to) / this.#middle(this.#from));
    return this.#amount(claim, { kind: 'multiple', reading: 'wrong', computed });
  }

  /** 翻一番 is said of twice as much and a little more; of less only with 近. */
  #doubling(claim: DoublingClaim): GrowthSlip | undefined {
    const times = 2 ** claim.doublings;
    const allowed: Bounds = [times * (claim.nearly ? 0.8 : 0.95), claim.more ? Infinity : times * 1.5 * NEARLY];
    if (meet(quotientOf(this.#to, this.#from), allowed)) return undefined;
    return { kind: 'doubling', growth: this.#growth, at: claim.word, proven: false, alone: true, claim };
  }

  #amount(claim: AmountClaim | MultipleClaim, slip: Pick<AmountSlip, 'kind' | 'reading' | 'computed'>): AmountSlip {
    const { number: at } = claim.amount;
    return { ...slip, growth: this.#growth, at, ...this.#standing(claim), claim, decimals: decimalsOf(claim.amount) };
  }

  /** How far it went in the direction that the claim tells. */
  #actual({ direction }: AmountClaim, change: Bounds): Bounds {
    return direction === 'up' ? change : scaled(change, -1);
  }

  #claimed({ amount }: AmountClaim | MultipleClaim): Bounds {
    return claimedExtent(amount, this.#paragraph.slice(amount.span));
  }

  #isTruncated({ amount }: AmountClaim, actual: Bounds): boolean {
    return amount.exact && meet(actual, [amount.low, amount.low + amount.precision - 1e-6]);
  }

  #standing(claim: AmountClaim | MultipleClaim): Pick<Slipped, 'proven' | 'alone'> {
    return { proven: this.#isProven(claim), alone: true };
  }

  #isProven(claim: Growth['claims'][number]): boolean {
    const sure = !claim.yearly || this.#growth.yearBefore === 'yes';
    return sure && this.#areEndsExact() && !this.#isRoughlyTold() && (claim.kind === 'doubling' || claim.amount.exact);
  }

  #areEndsExact(): boolean {
    return this.#growth.from.exact && this.#growth.to.exact;
  }

  /** 从三千人增加到四千人: words tell round numbers of what was counted more closely. */
  #isRoughlyTold(): boolean {
    const { from, to } = this.#growth;
    return [from, to].every(({ numeral, low, precision }) => numeral === 'chinese' && precision === 1 && low % ROUND === 0);
  }

  #middle([low, high]: Bounds): number {
    return (low + high) / 2;
  }
}
