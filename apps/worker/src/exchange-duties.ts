import { leadKind } from '#inspection';
import { takeLeads, tellEvents } from '#messaging';
import { type Foundation, Receiver, type Settings } from '#platform';
import type { Duty, DutyGround } from './duties.js';

/** Events out to other departments and leads in from them, where the settings name brokers. */
export function exchangeDuties(
  { profile, bureau }: Settings,
  foundation: Foundation,
  { store, readStore, clock, report }: DutyGround,
): readonly Duty[] {
  if (profile.kind !== 'distributed' || !profile.exchange) return [];
  const { kafka, intakeUnit: unit } = profile.exchange;
  const reporting = (duty: string) => (problem: unknown) => report?.(duty, problem);
  const relay: Duty = {
    name: 'relay',
    run: (signal) => tellEvents({ kafka, store, readStore, report: reporting('relay') }, signal),
  };
  if (unit === null) return [relay];
  const receiver = new Receiver({ ...foundation, keys: foundation.vault });
  const record: Parameters<typeof takeLeads>[0]['record'] = (command) =>
    receiver.receive(leadKind, { ...command, bureau });
  const intake: Duty = {
    name: 'intake',
    run: (signal) => takeLeads({ kafka, clock, unit, record, report: reporting('intake') }, signal),
  };
  return [relay, intake];
}
