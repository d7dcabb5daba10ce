/** What was there before this year: it need not be within this year's number, and adds nothing to it. */
export const CARRIED_OVER = '结转|结余|上年|去年|往年|历年|跨年|遗留|积案';
