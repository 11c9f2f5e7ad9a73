import fc from 'fast-check';
import { canonicalJson, dayAt, dayOf, epochDay, localDate, plusDays } from '#kernel';
import { castOf } from './cast.js';
import { readDemoLogs } from './demo-logs.js';
import { documentsOf } from './documents.js';
import { type Step, firstDay, shiftTo, shiftedDay, shiftedInput, shiftedInstant, stepsOf } from './schedule.js';

const logs = await readDemoLogs();
const steps = stepsOf(logs);
const days = fc.integer({ min: epochDay(localDate('2025-01-01')), max: epochDay(localDate('2040-12-31')) });
const enteredOn = (step: Step | undefined, shift: number) => dayOf(shiftedInstant(step!.enteredAt, shift));

describe('the schedule of the demo', () => {
  it('enters every act of every log once, in the order of time', () => {
    expect(steps.length).toBe(logs.flatMap(({ acts }) => acts).length);
    expect(steps.map(({ enteredAt }) => enteredAt)).toEqual(steps.map(({ enteredAt }) => enteredAt).toSorted());
  });

  it('enters a live act the moment it is done, and another the morning after', () => {
    const late = steps.filter(({ act }) => act.entry || !act.at);
    const live = steps.filter((step) => !late.includes(step));
    expect(late.length).toBeGreaterThan(10);
    expect(late.map(({ enteredAt }) => dayOf(enteredAt))).toEqual(late.map(({ act }) => plusDays(act.on, 1)));
    expect(live.map(({ enteredAt }) => enteredAt)).toEqual(live.map(({ act }) => act.at));
  });

  it('enters what was done before in a case before what was done live after it', () => {
    for (const log of logs)
      for (const { stream } of log.acts) {
        const ofStream = steps.filter(({ act }) => act.stream === stream);
        expect(ofStream.map(({ act }) => act.on)).toEqual(ofStream.map(({ act }) => act.on).toSorted());
      }
  });

  it('ends in the week before today, whatever day the machine says, and moves by whole weeks', () =>
    fc.assert(
      fc.property(days, (n) => {
        const today = dayAt(n);
        const shift = shiftTo(today, steps);
        expect(Number.isInteger(shift / 7)).toBe(true);
        const last = enteredOn(steps.at(-1), shift);
        expect(last < today && last >= plusDays(today, -7)).toBe(true);
        expect(shiftedDay(firstDay(steps), shift) < enteredOn(steps[0], shift)).toBe(true);
      }),
    ));

  it('moves every day in an input, however deep, and nothing else', () =>
    expect(
      shiftedInput({ rectifyBy: '2026-03-23', matters: [{ endedOn: '2026-12-31', note: '2026-12-31 以前' }], n: 7 }, 7),
    ).toEqual({ rectifyBy: '2026-03-30', matters: [{ endedOn: '2027-01-07', note: '2026-12-31 以前' }], n: 7 }));
});

describe('the demo logs', () => {
  it('have titles of their own, by which their streams are told apart', () =>
    expect(new Set(logs.map(({ title }) => title)).size).toBe(logs.length));

  it('name only papers whose content is known', () => {
    for (const log of logs) {
      const named = JSON.stringify(log.acts.map(({ said, entry }) => [said, entry])).match(/[0-9a-f]{64}/g) ?? [];
      expect(named.filter((hash) => !documentsOf(log).has(hash))).toEqual([]);
    }
  });

  it('say the same of an officer wherever they say something', () => {
    const cast = castOf(logs);
    const different = logs.flatMap(({ officers }) =>
      officers.filter(({ label, unit, roles, credentials }) => {
        const member = cast.find((someone) => someone.label === label)!;
        return (
          (unit ?? member.unit) !== member.unit ||
          canonicalJson(roles ?? member.roles) !== canonicalJson(member.roles) ||
          canonicalJson(credentials ?? member.credentials) !== canonicalJson(member.credentials)
        );
      }),
    );
    expect(different).toEqual([]);
  });

  it('are played by people of every role, each with a login of their own', () => {
    const cast = castOf(logs);
    expect(new Set(cast.flatMap(({ roles }) => roles?.map(({ role }) => role))).size).toBe(9);
    expect(new Set(cast.map(({ login }) => login)).size).toBe(cast.length);
    expect(cast.map(({ login }) => login)).toEqual(
      expect.arrayContaining(['clerk1', 'inspector1', 'leader1', 'admin1']),
    );
  });

  it('name nobody who could exist', () => {
    const names = JSON.stringify(logs).match(/"name":"([^"]+)"/g) ?? [];
    expect(names.filter((name) => !/测试|工资表|录像|考勤/.test(name))).toEqual([]);
    expect(
      castOf(logs).filter(
        ({ label }) =>
          !/^(窗口员|监察员|大队长|局领导|档案员|法制审核员|纪检评查员|系统管理员|数据交换员)[甲乙丙丁戊]$/.test(label),
      ),
    ).toEqual([]);
  });
});
