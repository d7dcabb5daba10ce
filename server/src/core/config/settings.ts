import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { LocalEvents } from '../data/events.js';
import { kindByName, kindIds, reportKinds, type KindId } from '../kinds/kinds.js';
import { severities, type Severity } from '../report.js';
import { ruleCatalogue, type RuleId } from '../rules/catalogue.js';
import type { GarbledFrom } from '../text/garbled.js';
import { nearest } from './nearest.js';
import { quoted, toldProblems } from './told-problems.js';

const literals = <T extends string>(values: readonly T[]) => values.map((value) => Type.Literal(value));

/** The one declaration of what can be set: TypeScript type, JSON schema and validation all come from it. */
export const settingsSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    kind: Type.Optional(
      Type.Union(literals(['auto', ...kindIds, ...reportKinds.map(({ name }) => name)]), { description: '报告类型；auto 表示自动识别。' }),
    ),
    rules: Type.Optional(
      Type.Object(
        Object.fromEntries(
          ruleCatalogue.map(({ id, name }) => [id, Type.Optional(Type.Union(literals([...severities, 'off']), { description: name }))]),
        ),
        { additionalProperties: false, description: '各条规则的级别；off 表示关闭。' },
      ),
    ),
    publication: Type.Optional(
      Type.Union(literals(['auto', 'internal', 'web']), {
        description: '文稿用途：internal 为内部行文，web 为网上公开；auto 表示自动判断。',
      }),
    ),
  },
  { additionalProperties: false, title: '核稿配置' },
);

export interface Settings {
  readonly kind: KindId | 'auto';
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly publication: 'auto' | 'internal' | 'web';
  /** The workspace's own table of events; it comes from a file of its own (see local-events.ts), not from the other settings. */
  readonly localEvents?: LocalEvents;
  /** Known to whoever read the file, where the text came out garbled or characters of it were not read. */
  readonly garbledFrom?: GarbledFrom;
}

export interface SettingsProblem {
  /** JSON pointer to the value. */
  readonly path: string;
  readonly message: string;
}

export const defaultSettings: Settings = { kind: 'auto', rules: {}, publication: 'auto' };

/** Reads settings from any value. What is wrong is left out and told in `problems`; the rest applies. */
export function readSettings(value: unknown): { readonly settings: Settings; readonly problems: readonly SettingsProblem[] } {
  if (value === undefined || value === null) return { settings: defaultSettings, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return { settings: defaultSettings, problems: [{ path: '', message: '配置应是一个对象，例如 {"kind": "auto"}。' }] };
  const wrong = wrongValues(value);
  const bad = new Set(wrong.keys());
  const raw = value as Static<typeof settingsSchema>;
  const rules = bad.has('/rules') ? {} : Object.fromEntries(Object.entries(raw.rules ?? {}).filter(([id]) => !bad.has(`/rules/${id}`)));
  return {
    settings: {
      kind: bad.has('/kind') || raw.kind === undefined || raw.kind === 'auto' ? 'auto' : kindByName(raw.kind)!.id,
      rules: rules as Settings['rules'],
      publication: bad.has('/publication') ? 'auto' : ((raw.publication ?? 'auto') as Settings['publication']),
    },
    problems: toldProblems(
      [...wrong],
      ([path, given]) => ({ path, message: explain(path, given) }),
      ([path], message) => ({ path, message }),
    ),
  };
}

/** By their JSON pointers. */
function wrongValues(value: object): ReadonlyMap<string, unknown> {
  const byPath = new Map<string, unknown>();
  for (const { path, value: wrong } of Value.Errors(settingsSchema, value)) {
    if (!byPath.has(path)) byPath.set(path, wrong);
  }
  return byPath;
}

const KEYS = ['kind', 'rules', 'publication'] as const;
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  '/kind': ['auto', ...reportKinds.map(({ name }) => name)],
  '/publication': ['auto', 'internal', 'web'],
};

function explain(path: string, wrong: unknown): string {
  const [, first = '', second] = path.split('/');
  if (second !== undefined && first === 'rules') {
    if (ruleCatalogue.some(({ id }) => id === second))
      return `规则${quoted(second)}的级别只能是 ${[...severities, 'off'].join('、')} 之一。`;
    return `没有名为${quoted(second)}的规则${hint(
      second,
      ruleCatalogue.map(({ id }) => id),
    )}。`;
  }
  if (first === 'rules') return 'rules 应是一个对象，例如 {"relative-year": "off"}。';
  const allowed = ALLOWED[path];
  if (allowed)
    return `“${first}”的值只能是 ${allowed.join('、')} 之一${hint(String(wrong), [...allowed, ...(first === 'kind' ? kindIds : [])])}。`;
  return `没有名为${quoted(first)}的配置项${hint(first, KEYS)}。`;
}

function hint(wrong: string, known: readonly string[]): string {
  const close = nearest(wrong, known);
  return close === undefined ? '' : `，是否指“${close}”`;
}
