import { type Instant, type LocalDate, epochDay } from '#kernel';
import { type CalendarIndex, type ClockStatus, type Rule, bindsAuthority, canBeOverdue } from '#law';

/** 时限灯. Told when it is looked at; nothing of it is stored. */
export const lamps = {
  green: '正常',
  yellow: '临期',
  red: '即将到期',
  overdue: '超期',
  paused: '中止',
  /** The last day has passed, and that is no failure of an authority: a party's right or time, a waiting period is over. */
  passed: '届满',
  met: '按期办结',
  'met-late': '超期办结',
  'too-early': '未满期限',
  cancelled: '不再适用',
} as const;
export type Lamp = keyof typeof lamps;

/** What a lamp is told from. */
export interface LampInputs {
  readonly name: string;
  /** What says whether somebody is overdue when it is over. */
  readonly rule: Pick<Rule, 'kind' | 'obligated'>;
  readonly status: ClockStatus;
  readonly due: LocalDate | null;
  readonly dueAt: Instant | null;
  readonly yellowOn: LocalDate | null;
  readonly redOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly remaining: { readonly length: number; readonly unit: 'workday' | 'day' } | null;
  /** Counts what is left in working days, as the rule does. */
  readonly inWorkingDays: boolean;
  readonly provisional: boolean;
}

export interface LampNow {
  readonly lamp: Lamp;
  /** 「调查期限 剩7个工作日（至12-01）」 */
  readonly text: string;
  /** Working or calendar days left after today, as the rule counts; null when it has ended or is over. */
  readonly left: number | null;
  /** Calendar days past the last day; 0 on it. */
  readonly daysOver: number;
}

export interface Now {
  readonly on: LocalDate;
  readonly at: Instant;
}

export function lampOf(inputs: LampInputs, now: Now, { days }: CalendarIndex): LampNow {
  const { name, rule, status, due, dueAt, inWorkingDays, provisional } = inputs;
  if (status === 'paused') {
    const { length = 0, unit = 'day' } = inputs.remaining ?? {};
    return {
      lamp: 'paused',
      text: `${name} 中止，剩${length}${unitZh(unit === 'workday')}`,
      left: length,
      daysOver: 0,
    };
  }
  const until = due && `（至${monthDay(due)}${provisional ? '，暂定' : ''}）`;
  if (status === 'expired') return { lamp: 'passed', text: `${name} 已届满${until ?? ''}`, left: null, daysOver: 0 };
  if (status === 'met-late' && !bindsAuthority(rule))
    return {
      lamp: 'passed',
      text: `${name} 届满后完成${endWords(inputs, '晚')}`,
      left: null,
      daysOver: daysLate(inputs),
    };
  if (status !== 'running' || due === null) {
    const lamp = status === 'running' ? 'green' : status;
    return { lamp, text: `${name} ${lamps[lamp]}${endWords(inputs, '超')}`, left: null, daysOver: daysLate(inputs) };
  }
  const [today, last] = [epochDay(now.on), epochDay(due)];
  const over = dueAt ? now.at > dueAt : today > last;
  if (over && canBeOverdue(rule))
    return {
      lamp: 'overdue',
      text: `${name} 已超${overWords(today - last)}${until}`,
      left: null,
      daysOver: today - last,
    };
  if (over) return { lamp: 'passed', text: `${name} 已届满${until}`, left: null, daysOver: today - last };
  const left = inWorkingDays ? days.count(today + 1, last) : last - today;
  const words = left === 0 && today === last ? '今日到期' : `剩${left}${unitZh(inWorkingDays)}`;
  return { lamp: turned(inputs, now.on), text: `${name} ${words}${until}`, left, daysOver: 0 };
}

function turned({ yellowOn, redOn }: LampInputs, on: LocalDate): Lamp {
  if (redOn !== null && on >= redOn) return 'red';
  return yellowOn !== null && on >= yellowOn ? 'yellow' : 'green';
}

const daysLate = ({ status, due, endedOn }: LampInputs): number =>
  status === 'met-late' && due && endedOn ? epochDay(endedOn) - epochDay(due) : 0;
const overWords = (days: number): string => (days === 0 ? '时' : `${days}日`);
const unitZh = (inWorkingDays: boolean): string => (inWorkingDays ? '个工作日' : '日');
const monthDay = (on: LocalDate): string => on.slice(5);
function endWords(inputs: LampInputs, beyond: '超' | '晚'): string {
  const late = daysLate(inputs);
  const words = [...(inputs.endedOn ? [monthDay(inputs.endedOn)] : []), ...(late > 0 ? [`${beyond}${late}日`] : [])];
  return words.length > 0 ? `（${words.join('，')}）` : '';
}
