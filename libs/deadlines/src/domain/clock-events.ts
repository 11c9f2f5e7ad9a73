import type { DomainEvent, EventId, EventTypes, LocalDate, StreamId } from '#kernel';
import { bindsAuthority } from '#law';

// What the clock puts on record about the limits of a lead or case, in the stream `clock-<stream>`: that somebody had to be
// reminded, that a limit lapsed, and that it turned out not to have. It testifies; nothing is decided by it.

/** Which limit, begun by which event, and the last day that it then had. */
export interface ClockOf {
  readonly of: StreamId;
  readonly family: string;
  /** The version of the rule. */
  readonly rule: string;
  readonly subject: string | null;
  readonly trigger: EventId;
  readonly due: LocalDate;
}

/** Steps at which somebody is reminded, in their order. */
export const rungs = { yellow: '临期', red: '即将到期', due: '今日到期' } as const;
export type Rung = keyof typeof rungs;

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type RungReached = DomainEvent<'RungReached', ClockOf & { rung: Rung }>; //                                  提醒
export type LimitLapsed = DomainEvent<
  'LimitLapsed', //                                                                                                  逾期
  ClockOf & {
    obligated: string;
    /** 逾期后果, in the words of the rulebook; null when the source states none. */
    consequence: string | null;
    provisional: boolean;
  }
>;
/** The last day of a limit at whose end the law makes something happen (视为送达). */
export type LimitTookEffect = DomainEvent<'LimitTookEffect', ClockOf>; //                                           视为
export type LapseWithdrawn = DomainEvent<
  'LapseWithdrawn', //                                                                                        撤回逾期记录
  ClockOf & { lapse: EventId; because: LapseWithdrawnBecause }
>;
export type EffectWithdrawn = DomainEvent<
  'EffectWithdrawn', //                                                                                       撤回期满视为
  ClockOf & { effect: EventId; because: LapseWithdrawnBecause }
>;
export type ClockEvent = RungReached | LimitLapsed | LimitTookEffect | LapseWithdrawn | EffectWithdrawn;

/** Why there was no lapse, or no effect, after all. */
export const withdrawalReasons = {
  kept: '后来录入的记录显示期限内已经完成',
  redated: '期限重新计算，届满日改变',
  ceased: '期限在届满前已不再适用',
  'not-started': '起算的记录已作废或者更正',
} as const;
export type LapseWithdrawnBecause = keyof typeof withdrawalReasons;

export const clockEventTypes: EventTypes<ClockEvent['type']> = {
  RungReached: { zh: '期限提醒' },
  LimitLapsed: { zh: '期限逾期' },
  LimitTookEffect: { zh: '期满视为' },
  LapseWithdrawn: { zh: '撤回逾期记录' },
  EffectWithdrawn: { zh: '撤回期满视为' },
};

/** A party's time is over (届满); only an authority is overdue. */
export const nameOfStep = (said: ClockEvent): string =>
  said.type === 'LimitLapsed' && !bindsAuthority(said.data) ? '期限届满' : clockEventTypes[said.type].zh;

export const clockStream = (of: StreamId): StreamId => `clock-${of}` as StreamId;
/** Names one step of one clock with one last day: each is recorded once. */
export const stepName = ({ of, family, subject, trigger, due }: ClockOf, step: Rung | 'lapse' | 'effect'): string =>
  `${of} ${family} ${subject ?? '-'} ${trigger} ${due} ${step}`;
