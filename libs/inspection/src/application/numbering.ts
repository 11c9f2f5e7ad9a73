import type { CommandId, RecordedEvent, StreamId } from '#kernel';
import type { NumberRequest } from '#registers';
import { type CaseAct, type CaseEvent, inspectionCase } from '../domain/index.js';

/** What precedes the year in a number, by form: 监立〔2026〕41号. */
export const defaultNumbering = {
  case: '监立',
  rectification: '监令',
  notice: '监告',
  penalty: '监罚决',
  administrativeOrder: '监理决',
  noPenalty: '监不罚',
  onSpotPenalty: '监当罚',
  demand: '监催',
} as const;
export type NumberedForm = keyof typeof defaultNumbering;
export type Numbering = Readonly<Record<NumberedForm, string>>;

/** Which form's series an act takes its number from. */
export const numberedActs = {
  FileCase: 'case',
  OrderRectification: 'rectification',
  GivePriorNotice: 'notice',
  DecidePenalty: 'penalty',
  MakeAdministrativeOrder: 'administrativeOrder',
  DecideNoPenalty: 'noPenalty',
  PenalizeOnTheSpot: 'onSpotPenalty',
  IssueDemand: 'demand',
} as const satisfies Partial<Record<CaseAct['act'], NumberedForm>>;

type NumberedAct = Extract<CaseAct, { act: keyof typeof numberedActs }>;
export const isNumbered = (act: CaseAct): act is NumberedAct => act.act in numberedActs;

/** The same, by the event that bears the number. */
export const numberedFacts: ReadonlyMap<CaseEvent['type'], NumberedForm> = new Map(
  Object.entries(numberedActs).flatMap(([act, form]) =>
    inspectionCase.decide({ act } as CaseAct).map(({ type }) => [type, form] as const),
  ),
);

/** A case has one number; an order has one of its own, so that a case may have several orders. */
export const numberHolder = (form: NumberedForm, stream: StreamId, command: CommandId): string =>
  form === 'case' ? stream : `${stream} ${command}`;

/**
 * The request by which the number that an event bears was taken.
 * @param by the command that took it: the event's own, or that of its correction.
 */
export const requestBehind = (
  { stream, meta }: RecordedEvent,
  form: NumberedForm,
  year: number,
  by: CommandId = meta.commandId,
): NumberRequest => ({
  series: { bureau: meta.bureau, form, year },
  holder: numberHolder(form, stream, by),
  on: meta.happenedOn,
});
