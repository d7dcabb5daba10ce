/** From the gravest to the lightest. `error` is a contradiction provable from the text alone or a fixed legal form broken. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
