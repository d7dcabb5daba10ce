import type { RuleTexts } from '../rule-texts.js';

export const punctuationTexts = {
} as const satisfies Readonly<Record<string, RuleTexts>>;
