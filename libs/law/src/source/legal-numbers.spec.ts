import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// No legal day count stands outside rule data. This test looks where one would hide: a number given to a name that
// speaks of days, months, years or hours, to date arithmetic, to a `length` beside a `unit`, and Chinese text with a
// number of days in it. It cannot see a number that travels under another name; reviews have to.

/** Numbers that are no legal limit, each with the reason. An entry that no longer matches fails the test. */
const allowed: readonly { readonly file: string; readonly code: string; readonly reason: string }[] = [
  {
    file: 'libs/law/src/calendar/weekday.ts',
    code: '(((day + 3) % 7) + 7) % 7',
    reason: 'the week has seven days and 1970-01-01 was a Thursday',
  },
];

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const timeName = /(?:^|[a-z])(?:days?|workdays?|months?|years?|hours?)$/i;
const dateArithmetic = /^(?:plus|minus|add|subtract)\w*(?:days?|months?|years?|hours?)$/i;
const daysInChinese = /[\d〇一二两三四五六七八九十百]+\s*(?:个工作日|工作日|自然日|日内|日以内|日前|个月|小时内|天内)/;

/** Suspicious numbers in one source text. */
function suspects(file: string, text: string): readonly Finding[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Finding[] = [];
  const report = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ file, line: line + 1, code: text.split('\n')[line]!.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (isSuspicious(node)) report(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isSuspicious(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return daysInChinese.test(node.text);
  if (
    ts.isPropertyAssignment(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node)
  ) {
    if (!node.initializer || !isNumber(node.initializer)) return false;
    const name = node.name.getText();
    return timeName.test(name) || (name === 'length' && hasUnit(node.parent));
  }
  if (ts.isCallExpression(node))
    return dateArithmetic.test(lastName(node.expression)) && node.arguments.some((argument) => isNumber(argument));
  if (ts.isBinaryExpression(node)) {
    const sides = [node.left, node.right];
    return sides.some((side) => isNumber(side)) && sides.some((side) => timeName.test(lastName(side)));
  }
  return false;
}

/** A whole number literal of two or more; one is the next or the previous, not a limit. */
function isNumber(node: ts.Expression): boolean {
  const plain = ts.isPrefixUnaryExpression(node) ? node.operand : node;
  return ts.isNumericLiteral(plain) && Number(plain.text) >= 2;
}

const hasUnit = (node: ts.Node): boolean =>
  ts.isObjectLiteralExpression(node) && node.properties.some((property) => property.name?.getText() === 'unit');

const lastName = (node: ts.Node): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : '';

const root = process.cwd();
const sources = ['libs', 'apps'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .map((file) => join(top, file))
    .filter((file) => /\.tsx?$/.test(file) && /\/src\//.test(file))
    .filter((file) => !/\.spec\.tsx?$|\.d\.ts$|\/testing\/|\/data\/|\/generated\/|node_modules/.test(file)),
);

describe('legal day counts', () => {
  const findings = sources.flatMap((file) => suspects(file, readFileSync(join(root, file), 'utf8')));
  const isAllowed = ({ file, code }: Finding) =>
    allowed.some((entry) => entry.file === file && code.includes(entry.code));

  it('stand nowhere outside rule data', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(
      findings.filter((finding) => !isAllowed(finding)).map(({ file, line, code }) => `${file}:${line} ${code}`),
    ).toEqual([]);
  });

  it('have no allowance that is not needed', () => {
    expect(
      allowed.filter((entry) => !findings.some(({ file, code }) => file === entry.file && code.includes(entry.code))),
    ).toEqual([]);
  });

  it.each([
    'const investigationDays = 60;',
    'const terms = { length: 15, unit: "day" };',
    'const due = plusDays(servedOn, 60);',
    'const due = calendar.plusWorkingDays(on, -5);',
    'const late = elapsedDays > 45;',
    'const limits = { workdays: 7 };',
    'function due(days = 10) {}',
    'const says = "应在5个工作日内申请听证";',
    'const says = `收到告知书之日起五日内提出，逾期${x}`;',
  ])('would be found in %s', (code) => {
    expect(suspects('example.ts', code)).toHaveLength(1);
  });

  it.each([
    'const due = plusDays(on, 1);',
    'const pageLength = 50;',
    'const page = { length: 50, offset: 2 };',
    'const cap = lines.length > 300;',
    'const says = "期限届满";',
    '// 60 working days, art. 17',
  ])('would not be seen in %s', (code) => {
    expect(suspects('example.ts', code)).toEqual([]);
  });
});
