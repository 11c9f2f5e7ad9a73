import 'reflect-metadata';
import { type CommandId, type JsonObject, type SubjectId, commandId } from '#kernel';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, ValidateNested } from 'class-validator';
import { SealedUnder, placeholderSealer, sealInput } from './sealing.js';

class Person {
  @IsString() name!: string;
}
class Row {
  @SealedUnder('person')
  @ValidateNested()
  @Type(() => Person)
  person!: Person;
  @IsInt() owed!: number;
}
class Sheet {
  @SealedUnder('matter')
  @IsString()
  reason!: string;

  @SealedUnder('person')
  @ValidateNested()
  @Type(() => Person)
  informant!: Person;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Row)
  rows!: Row[];

  @ValidateNested()
  @Type(() => Row)
  one!: Row;
}

const command: CommandId = commandId('tester', 'seal');
const matter = 'matter-1' as SubjectId;
const sealed = (given: JsonObject) => sealInput(Sheet, given, placeholderSealer(command, matter));
const row = (n: number) => ({ person: { name: `测试${n}` }, owed: n });
const subjectsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'subject' in value ? [value.subject as string] : [];
  return [...own, ...Object.values(value).flatMap(subjectsIn)];
};

describe('sealing an input', () => {
  it('seals what is marked at every depth and leaves the rest open', async () => {
    const stored = await sealed({
      reason: '有事实',
      informant: { name: '测试甲' },
      rows: [row(1), row(2)],
      one: row(3),
    });
    expect(JSON.stringify(stored)).not.toContain('测试');
    expect(stored).toMatchObject({ reason: { subject: matter }, rows: [{ owed: 1 }, { owed: 2 }], one: { owed: 3 } });
  });

  it('gives each person a key of his own, the same one when the command is sent again', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => row(n));
    const given = { reason: '有事实', informant: { name: '测试甲' }, rows, one: row(3) };
    const subjects = subjectsIn(await sealed(given));
    expect(new Set(subjects).size).toBe(1 + 1 + 200 + 1);
    expect(subjectsIn(await sealed(given))).toEqual(subjects);
  });

  it('leaves out what nobody said', async () =>
    expect(await sealed({ reason: null, informant: null, rows: null, one: null })).toEqual({
      reason: null,
      informant: null,
      rows: null,
      one: null,
    }));
});
