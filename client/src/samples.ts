export interface Sample {
  readonly name: string;
  /** Below the folder `samples` of the extension. */
  readonly file: string;
  readonly language: 'official-report' | 'markdown';
}

/** By name, since the folder of an extension cannot be listed in a browser. */
export const samples: readonly Sample[] = [
  { name: '法治政府建设年度报告', file: '法治政府建设年度报告.gw', language: 'official-report' },
  { name: '行政执法情况报告', file: '行政执法情况报告.txt', language: 'official-report' },
  { name: '整改情况报告', file: '整改情况报告.txt', language: 'official-report' },
  { name: '工作总结（Markdown）', file: '工作总结.md', language: 'markdown' },
];
