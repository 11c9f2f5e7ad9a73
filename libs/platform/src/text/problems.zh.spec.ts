import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { problemSentences, sentenceOf } from './problems.zh.js';

// Every code that the sources throw has a sentence, and no sentence is left over.

/** Codes that are not written where the problem is made: by file, what may stand there. */
const writtenElsewhere: Readonly<Record<string, readonly string[]>> = {
  'apps/cli/src/act-log/faults.ts': ['act-log-invalid', 'act-log-act-invalid'],
  'libs/kernel/src/problem.ts': [],
  'libs/event-store/src/sqlite/messages.ts': [], // a problem of the other thread, made again with its own code
  'libs/identity/src/api/csrf.guard.ts': ['cross-site-request', 'csrf-token-wrong'],
  'libs/identity/src/api/roles.guard.ts': ['role-missing'],
  'libs/identity/src/api/session.guard.ts': ['password-change-required'],
  'libs/identity/src/operations/sqlite-operations.ts': ['operations-full', 'operations-busy', 'operations-failed'],
  'libs/law/src/period-of.ts': ['extension-after-end', 'pause-after-end', 'pause-before-start'],
  'libs/law/src/parse/fields.ts': [
    'notice-malformed',
    'rule-malformed',
    'catalogue-malformed',
    'penalty-malformed',
    'discretion-malformed',
  ],
  'libs/platform/src/import/workbook.ts': [], // a problem of the reading thread, made again with its own code
  'libs/vault/src/sqlite-vault.ts': ['vault-failed', 'vault-closed'],
};
/** Stands for what nobody foresaw. */
const neverThrown = ['internal', 'command-failed'];

const sources = ['libs', 'apps', 'migrations'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((file) => join(top, file))
    .filter((file) => file.endsWith('.ts') && !/spec\.ts$|\.d\.ts$|\/testing\/|node_modules|^apps\/web/.test(file)),
);

/** The argument that is a problem's code, where the expression makes a problem. */
function codeArgument(node: ts.Node): ts.Expression | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Problem') return node.arguments?.[1];
  if (!ts.isCallExpression(node)) return undefined;
  if (node.expression.getText() === 'invalid') return node.arguments[0];
  const inProblem = node.expression.kind === ts.SyntaxKind.SuperKeyword && extendsProblem(node);
  return inProblem ? node.arguments[1] : undefined;
}

function extendsProblem(node: ts.Node): boolean {
  for (let up: ts.Node = node; !ts.isSourceFile(up); up = up.parent)
    if (ts.isClassLike(up))
      return up.heritageClauses?.some((clause) => clause.getText() === 'extends Problem') ?? false;
  return false;
}

function literals(code: ts.Expression): readonly string[] | undefined {
  if (ts.isStringLiteral(code)) return [code.text];
  if (!ts.isConditionalExpression(code)) return undefined;
  const [a, b] = [literals(code.whenTrue), literals(code.whenFalse)];
  return a && b && [...a, ...b];
}

const used = new Map<string, string>();
const unexplained: string[] = [];
for (const file of sources) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const argument = codeArgument(node);
    const codes = argument && (literals(argument) ?? writtenElsewhere[file]);
    if (argument && !codes) unexplained.push(`${file}: ${argument.getText()}`);
    for (const code of codes ?? []) used.set(code, file);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

describe('the sentences of problems', () => {
  it('cover every code that the sources throw', () => {
    expect(used.size).toBeGreaterThan(80);
    const silent = [...used].filter(([code]) => !(code in problemSentences)).map((entry) => entry.join(' in '));
    expect(silent).toEqual([]);
  });

  it('know where every code comes from that is not written on the spot', () => expect(unexplained).toEqual([]));

  it('are none too many', () => {
    const spare = Object.keys(problemSentences).filter((code) => !used.has(code) && !neverThrown.includes(code));
    expect(spare).toEqual([]);
  });

  it.each(Object.keys(problemSentences))('%s reads as Chinese sentences even without details', (code) => {
    const sentence = sentenceOf(code);
    expect(sentence).toMatch(/^\P{Cc}*\p{Script=Han}\P{Cc}*$/u);
    expect(sentence).not.toMatch(/undefined|\[object/);
    expect(sentence.endsWith('。') || sentence.endsWith('：')).toBe(true);
  });

  it('name each norm that bars an act, its article, and what to do first', () => {
    const norms = [
      {
        says: '调查终结应当在立案之后。',
        basis: '行政处罚法#54',
        verdict: 'unmet',
        unlockedBy: [{ act: 'FileCase', name: '批准立案' }],
      },
      { says: '案件应当由两名以上人员承办。', basis: '行政处罚法#42', verdict: 'unknown', missing: ['承办人员'] },
    ];
    expect(sentenceOf('refused-by-law', { name: '调查终结', norms })).toBe(
      '“调查终结”依法不能办理：调查终结应当在立案之后（《行政处罚法》第54条），请先办理：批准立案。' +
        '案件应当由两名以上人员承办（《行政处罚法》第42条），请先查明并记录：承办人员。',
    );
  });

  it('name each field at fault', () => {
    const fields = [
      { field: 'employer.name', fault: '不能为空' },
      { field: 'matters', fault: '至少填写一项' },
    ];
    expect(sentenceOf('input-invalid', { fields })).toBe(
      '填写的内容有误：employer.name 不能为空；matters 至少填写一项。请改正后重新提交。',
    );
  });

  it('name a code that nobody wrote a sentence for', () =>
    expect(sentenceOf('no-such-code')).toContain('no-such-code'));
});
