import {
  type JsonObject,
  type RecordedEvent,
  type StreamId,
  type TimelineOptions,
  amendedBy,
  isAmendment,
} from '#kernel';
import {
  type Actor,
  type Conceal,
  type MomentsDto,
  type Portion,
  StreamReader,
  type TimelineDto,
  momentsOf,
} from '#platform';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { inspectionForms } from './form-words.js';
import { type CaseKind, type LeadKind, leadKind } from './kinds.js';
import { caseView, leadView } from './views.js';
import { summarizeWorkers } from './worker-list.js';

// Reads of single cases and leads, from their own streams.

/** Asked by an officer about one stream, in two times. */
abstract class StreamQuery<Answer> extends Query<Answer> {
  constructor(
    readonly actor: Actor,
    readonly stream: StreamId,
    readonly options: TimelineOptions = {},
  ) {
    super();
  }
}
export class GetCase extends StreamQuery<Awaited<ReturnType<typeof caseView>>> {}
/** The records of a stream, all or a part of them. */
abstract class TimelineQuery extends StreamQuery<TimelineDto> {
  constructor(
    actor: Actor,
    stream: StreamId,
    options: TimelineOptions = {},
    readonly portion: Portion = {},
  ) {
    super(actor, stream, options);
  }
}
export class GetCaseTimeline extends TimelineQuery {}
export class GetCaseMoments extends StreamQuery<MomentsDto> {}
export class GetLead extends StreamQuery<ReturnType<typeof leadView>> {}
export class GetLeadTimeline extends TimelineQuery {}

/** The case kind with its registers behind it; a class, so that Nest can hand it out. */
export class InspectionKinds {
  constructor(
    readonly inspectionCase: CaseKind,
    readonly lead: LeadKind = leadKind,
  ) {}
}

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    private readonly reader: StreamReader,
    private readonly kinds: InspectionKinds,
  ) {}

  async execute({ actor, stream, options }: GetCase) {
    const opened = await this.reader.open(this.kinds.inspectionCase, actor, stream, options);
    return caseView(stream, opened, this.reader);
  }
}

@QueryHandler(GetCaseTimeline)
export class GetCaseTimelineHandler implements IQueryHandler<GetCaseTimeline> {
  constructor(
    private readonly reader: StreamReader,
    private readonly kinds: InspectionKinds,
  ) {}

  async execute({ actor, stream, options, portion }: GetCaseTimeline) {
    const { inspectionCase } = this.kinds;
    const opened = await this.reader.open(inspectionCase, actor, stream, options);
    return this.reader.history(inspectionCase, opened, { words: inspectionForms, conceal: summarizeWorkers, portion });
  }
}

@QueryHandler(GetCaseMoments)
export class GetCaseMomentsHandler implements IQueryHandler<GetCaseMoments> {
  constructor(
    private readonly reader: StreamReader,
    private readonly kinds: InspectionKinds,
  ) {}

  async execute({ actor, stream, options }: GetCaseMoments) {
    const { inspectionCase } = this.kinds;
    const { known } = await this.reader.open(inspectionCase, actor, stream, options);
    return { moments: momentsOf(inspectionCase, known) };
  }
}

@QueryHandler(GetLead)
export class GetLeadHandler implements IQueryHandler<GetLead> {
  constructor(private readonly reader: StreamReader) {}

  async execute({ actor, stream, options }: GetLead) {
    return leadView(stream, await this.reader.open(leadKind, actor, stream, options));
  }
}

@QueryHandler(GetLeadTimeline)
export class GetLeadTimelineHandler implements IQueryHandler<GetLeadTimeline> {
  constructor(private readonly reader: StreamReader) {}

  async execute({ actor, stream, options, portion }: GetLeadTimeline) {
    const opened = await this.reader.open(leadKind, actor, stream, options);
    return this.reader.history(leadKind, opened, { words: inspectionForms, conceal: concealReporter, portion });
  }
}

/** A 举报人 is not told to anybody who reads the lead, not even masked (劳动保障监察条例#9); once secret, always. */
const concealReporter: Conceal = (event, known) => {
  const registered = known.find(({ type }) => type === 'LeadRegistered');
  const about = [
    registered,
    ...known.filter((e) => registered && isAmendment(e) && amendedBy(e) === registered.meta.id),
  ];
  const told = about.map((e) => (e?.type === 'LeadRegistered' ? e.data : changeIn(e)));
  const { data } = event;
  if (!about.includes(event) || !told.some((said) => said?.['informantSecret'] === true)) return data;
  const change = changeIn(event);
  if (event === registered) return { ...data, informant: secret };
  return change?.['informant']
    ? { ...data, change: { ...(data['change'] as JsonObject), data: { ...change, informant: secret } } }
    : data;
};

const secret = '举报人身份保密';

const changeIn = (event: RecordedEvent | undefined): JsonObject | undefined =>
  (event?.data['change'] as { readonly data: JsonObject } | undefined)?.data;

export const queryHandlers = [
  GetCaseHandler,
  GetCaseTimelineHandler,
  GetCaseMomentsHandler,
  GetLeadHandler,
  GetLeadTimelineHandler,
];
