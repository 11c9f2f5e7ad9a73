import type { CommandId, RecordedEvent, StreamId } from '#kernel';
import type { NumberRequest } from '#registers';

/** What precedes the year in a number, by form: 监立〔2026〕41号. */
export interface Numbering {
  readonly case: string;
  readonly rectification: string;
}
export type NumberedForm = keyof Numbering;
export const defaultNumbering: Numbering = { case: '监立', rectification: '监令' };

/** A case has one number; an order has one of its own, so that a case may have several orders. */
export const numberHolder = (form: NumberedForm, stream: StreamId, command: CommandId): string =>
  form === 'case' ? stream : `${stream} ${command}`;

/** The request by which the number that an event bears was taken. */
export const requestBehind = ({ stream, meta }: RecordedEvent, form: NumberedForm, year: number): NumberRequest => ({
  series: { bureau: meta.bureau, form, year },
  holder: numberHolder(form, stream, meta.commandId),
  on: meta.happenedOn,
});
