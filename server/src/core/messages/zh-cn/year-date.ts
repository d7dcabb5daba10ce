import type { RuleTexts } from '../rule-texts.js';

export const yearDateTexts = {
} as const satisfies Readonly<Record<string, RuleTexts>>;
