import type { Severity } from '../../core/index.js';

export const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', information: '提示', hint: '建议' };
