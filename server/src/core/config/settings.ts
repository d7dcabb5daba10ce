import { Type, type Static } from '@sinclair/typebox';
import { Errors } from '@sinclair/typebox/errors';
import type { LocalEvents } from '../dated/events.js';
import type { LocalWords } from '../words/local-words.js';
import { kindByName, kindIds, reportKinds, type KindId } from '../kinds/kinds.js';
import { severities, type Severity } from '../text/severity.js';
import { ruleTexts, type RuleId } from '../messages/messages.js';
import type { GarbledFrom } from '../text/garbled.js';
import { nearest } from './nearest.js';
import { quoted, toldProblems } from './told-problems.js';

const literals = <T extends string>(values: readonly T[]) => values.map((value) => Type.Literal(value));

/** The one declaration of what can be set: TypeScript type, JSON schema and validation all come from it. Most texts are checked without any settings. */
const buildSchema = () =>
  Type.Object(
    {
      $schema: Type.Optional(Type.String()),
      kind: Type.Optional(
        Type.Union(literals(['auto', ...kindIds, ...reportKinds.map(({ name }) => name)]), {
          description: '报告类型；auto 表示自动识别。',
        }),
      ),
      rules: Type.Optional(
        Type.Object(
          Object.fromEntries(
            Object.entries(ruleTexts).map(([id, { name }]) => [
              id,
              Type.Optional(Type.Union(literals([...severities, 'off']), { description: name })),
            ]),
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

let built: ReturnType<typeof buildSchema> | undefined;

export function settingsSchema(): ReturnType<typeof buildSchema> {
  return (built ??= buildSchema());
}

export interface Settings {
  readonly kind: KindId | 'auto';
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly publication: 'auto' | 'internal' | 'web';
  /** The workspace's own table of events; it comes from a file of its own (see local-events.ts), not from the other settings. */
  readonly localEvents?: LocalEvents;
  /** The workspace's own words, from a file of their own as well (see local-words.ts). */
  readonly localWords?: LocalWords;
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
  const raw = value as Static<ReturnType<typeof buildSchema>>;
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
  for (const { path, value: wrong } of Errors(settingsSchema(), [], value)) {
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
    if (Object.hasOwn(ruleTexts, second)) return `规则${quoted(second)}的级别只能是 ${[...severities, 'off'].join('、')} 之一。`;
    return `没有名为${quoted(second)}的规则${hint(second, Object.keys(ruleTexts))}。`;
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
