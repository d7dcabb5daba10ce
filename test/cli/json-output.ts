/** The JSON format as its readers rely on it. */
export interface JsonPosition {
  readonly line: number;
  readonly character: number;
}

export interface JsonRange {
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: JsonRange;
  readonly related: readonly { readonly message: string; readonly range: JsonRange }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { readonly range: JsonRange; readonly newText: string }[];
  }[];
  readonly data?: { readonly section?: string };
}

export interface JsonOutput {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly reportYear: number | null;
    readonly findings: readonly JsonFinding[];
  }[];
  readonly summary: Readonly<Record<JsonFinding['severity'], number>>;
}

export function readJson(stdout: string): JsonOutput {
  return JSON.parse(stdout) as JsonOutput;
}
