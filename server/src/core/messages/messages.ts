import type { RuleTexts } from './rule-texts.js';
import { zhCn } from './zh-cn.js';

export type { RuleTexts } from './rule-texts.js';

export type RuleId = keyof typeof zhCn;
export type MessageKey<Id extends RuleId> = keyof (typeof zhCn)[Id]['messages'] & string;

type Blanks<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;
export type MessageArgs<Id extends RuleId, Key extends MessageKey<Id>> = {
  readonly [Name in Blanks<(typeof zhCn)[Id]['messages'][Key]>]: string | number;
};

export const ruleTexts: Readonly<Record<RuleId, RuleTexts>> = zhCn;

/** Fills the blanks of a message. */
export function fill(template: string, args: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{([A-Za-z]+)\}/g, (blank, name: string) => String(args[name] ?? blank));
}
