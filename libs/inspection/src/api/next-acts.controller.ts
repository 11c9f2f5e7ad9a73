import { CurrentOfficer } from '#identity';
import { type Act, type DomainEvent, Problem, type StreamId } from '#kernel';
import {
  ActFormDto,
  type Actor,
  NextActsDto,
  NextActsReader,
  type StreamKind,
  mayBeDated,
  routeOf,
  streamOfKind,
} from '#platform';
import { NotPersonal, ReadsOne } from '#read-audit';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { inspectionForms } from '../application/form-words.js';
import { caseKindName, leadKindName } from '../application/kinds.js';
import { casesOffered, nameCases } from '../application/name-cases.js';
import { InspectionKinds } from '../application/queries.js';
import { InspectionLists } from '../read-model/lists.js';

/** 下一步: what an officer may do now, with the forms, and what the law bars and until when. */
@ApiTags('劳动保障监察的下一步')
@Controller('api/inspection')
export class NextActsController {
  constructor(
    private readonly reader: NextActsReader,
    private readonly kinds: InspectionKinds,
    private readonly lists: InspectionLists,
  ) {}

  @ReadsOne()
  @ApiOperation({ operationId: 'getCaseNextActs', summary: '案件的下一步' })
  @Get('cases/:id/next-acts')
  async ofCase(@CurrentOfficer() actor: Actor, @Param('id') id: string): Promise<NextActsDto> {
    const stream = streamOfKind(caseKindName, id);
    const acts = await this.reader.nextActs(this.kinds.inspectionCase, inspectionForms, actor, stream);
    const offered = acts.open.flatMap(({ form }) => casesOffered(form.fields));
    if (offered.length === 0) return asDto(acts);
    const cases = await this.lists.casesNamed(actor.visibility, offered);
    const open = acts.open.map((act) => ({
      ...act,
      form: { ...act.form, fields: nameCases(act.form.fields, cases) },
    }));
    return asDto({ ...acts, open });
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getLeadNextActs', summary: '线索的下一步' })
  @Get('leads/:id/next-acts')
  async ofLead(@CurrentOfficer() actor: Actor, @Param('id') id: string): Promise<NextActsDto> {
    const stream = streamOfKind(leadKindName, id);
    return asDto(await this.reader.nextActs(this.kinds.lead, inspectionForms, actor, stream));
  }

  /** @throws Problem `act-unknown`. */
  @ReadsOne()
  @ApiOperation({ operationId: 'getCasePaperForm', summary: '补录、更正案件中一项行为的表单' })
  @Get('cases/:id/paper-forms/:act')
  ofPaper(@CurrentOfficer() actor: Actor, @Param('id') id: string, @Param('act') route: string): Promise<ActFormDto> {
    return this.#paperForm(this.kinds.inspectionCase, actor, streamOfKind(caseKindName, id), route);
  }

  /** @throws Problem `act-unknown`. */
  @ReadsOne()
  @ApiOperation({ operationId: 'getLeadPaperForm', summary: '补录、更正线索中一项行为的表单' })
  @Get('leads/:id/paper-forms/:act')
  ofLeadPaper(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Param('act') route: string,
  ): Promise<ActFormDto> {
    return this.#paperForm(this.kinds.lead, actor, streamOfKind(leadKindName, id), route);
  }

  async #paperForm<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    actor: Actor,
    stream: StreamId,
    route: string,
  ): Promise<ActFormDto> {
    const { row, form } = await this.reader.paperForm(kind, inspectionForms, actor, { stream, route });
    return asDto({ act: row.act, name: row.zh, route, record: row.record, dated: true, form });
  }

  /** @throws Problem `act-unknown`. */
  @NotPersonal('the fields of a form, and who works here')
  @ApiOperation({ operationId: 'getForm', summary: '登记线索、建案的表单' })
  @Get('forms/:act')
  async form(@CurrentOfficer() actor: Actor, @Param('act') route: string): Promise<ActFormDto> {
    const { lead, inspectionCase } = this.kinds;
    for (const kind of [lead, inspectionCase] as const) {
      const row = kind.acts.find(({ act, creates }) => creates && routeOf(act) === route);
      if (!row) continue;
      const form = await this.reader.formOf(row, inspectionForms, actor);
      return asDto({ act: row.act, name: row.zh, route, record: row.record, dated: mayBeDated(row), form });
    }
    throw new Problem('not-found', 'act-unknown', { act: route });
  }
}

/** The answer as it is described: what is read only inside is written out as it is. */
const asDto = <Dto extends object>(answer: object): Dto => answer as Dto;
