import type { JsonObject, LocalDate, Relied } from '#kernel';
import { referenceKey } from '../contract/public-event.js';
import type { LeadReport, ReportedPerson } from './report.js';

/** What is to be recorded of a lead that another department handed over. */
export interface LeadCommand {
  readonly act: 'RegisterLead';
  /** Who sends it: with the key, what makes two commands the same one. */
  readonly source: string;
  readonly key: string;
  /** Day on which the department handed it over. */
  readonly on: LocalDate;
  /** What the act's form asks for; persons in clear, sealed before anything is recorded. */
  readonly input: JsonObject;
  /** Where it came from, for the answer to the department. */
  readonly relied: readonly Relied[];
}

/** @param unit 接收机构: whose leader finds it among the leads to be accepted. */
export const leadCommandOf = (report: LeadReport, unit: string): LeadCommand => ({
  act: 'RegisterLead',
  source: `intake:${report.channel}`,
  key: report.reference,
  on: report.handedOverOn as LocalDate,
  input: {
    source: report.kind,
    employer: {
      name: report.employer.name,
      creditCode: report.employer.creditCode ?? null,
      workplace: report.employer.workplace ?? null,
    },
    matters: report.matters.map(({ kind, endedOn, continues, workers, amount }) => ({
      kind,
      endedOn: endedOn ?? null,
      continues: continues ?? null,
      workers: workers ?? null,
      amount: amount ?? null,
    })),
    informant: report.informant ? personOf(report.informant) : null,
    informantSecret: report.informantSecret ?? report.kind === 'report',
    account: report.account ?? null,
    unit,
    document: null,
  },
  relied: [
    {
      key: referenceKey,
      value: { channel: report.channel, id: report.reference, answerBy: report.answerBy ?? null },
      source: null,
    },
  ],
});

const personOf = ({ name, phone, idNumber, address }: ReportedPerson): JsonObject => ({
  name,
  phone: phone ?? null,
  idNumber: idNumber ?? null,
  address: address ?? null,
});
