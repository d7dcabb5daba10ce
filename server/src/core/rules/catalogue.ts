import { ruleTexts, type RuleId } from '../messages/messages.js';
import type { Severity } from '../text/severity.js';
import { rulesByGroup } from './registry.js';
import type { Rule } from './rule.js';

export type { RuleId } from '../messages/messages.js';

export const ruleGroups = Object.keys(rulesByGroup) as readonly RuleGroup[];
export type RuleGroup = keyof typeof rulesByGroup;

/** What users are told about a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly name: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly basis: string | undefined;
  readonly wrong: string;
  readonly right: string;
  readonly fixable: boolean;
}

export const allRules: readonly Rule[] = Object.values(rulesByGroup).flat();

export const ruleCatalogue: readonly RuleInfo[] = ruleGroups.flatMap((group) => rulesByGroup[group].map((rule) => describe(rule, group)));

const BY_ID = new Map<string, RuleInfo>(ruleCatalogue.map((info) => [info.id, info]));

export function ruleById(id: string): RuleInfo | undefined {
  return BY_ID.get(id);
}

function describe({ id, severity }: Rule, group: RuleGroup): RuleInfo {
  const { name, reason, basis, wrong, right, messages } = ruleTexts[id];
  return { id, group, name, severity, reason, basis, wrong, right, fixable: Object.keys(messages).some((key) => key.startsWith('fix')) };
}
