import { CurrentOfficer, Roles } from '#identity';
import { caseKindName } from '#inspection';
import { invalid, type PersonId } from '#kernel';
import { type Actor, streamOfKind, timesOf } from '#platform';
import { ReadsOne } from '#read-audit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Absence, Absences, type Question } from '../history/absence.js';
import { Comparisons } from '../history/comparison.js';
import { AbsenceDto, AbsenceQueryDto, CompareQueryDto, ComparisonDto } from './history.dto.js';

/** A position before every other. */
const nothingKnown = '0'.repeat(16);

/** 历史: what changed between two states of the record, and what did not happen. */
@ApiTags('历史')
@Controller('api/inspection/cases/:id')
export class HistoryController {
  constructor(
    private readonly comparisons: Comparisons,
    private readonly absences: Absences,
  ) {}

  @ReadsOne()
  @ApiOperation({ operationId: 'compareCase', summary: '案件在两个时点的记录之间的变化' })
  @Get('compare')
  async compare(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() { from, to }: CompareQueryDto,
  ): Promise<ComparisonDto> {
    const [before, after] = [from ?? nothingKnown, to].map((knownAt) => timesOf(knownAt ? { knownAt } : {}).knownAt);
    const compared = await this.comparisons.compare(actor, streamOfKind(caseKindName, id), before, after);
    return compared as unknown as ComparisonDto;
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'proveAbsence', summary: '没有发生过的事：结论及其查找范围' })
  @Roles('legalReviewer', 'bureauLeader', 'auditor')
  @Get('absence')
  async absence(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() query: AbsenceQueryDto,
  ): Promise<AbsenceDto> {
    const question = questionOf(query);
    const found = await this.absences.answer(actor, streamOfKind(caseKindName, id), question);
    const { contradictions, streams } = found;
    return {
      ...found,
      contradictions: [...contradictions],
      streams: [...streams],
      sentence: sentenceOf(question, found),
    };
  }
}

/** @throws Problem `question-incomplete`. */
function questionOf({ question, person, from, to, before }: AbsenceQueryDto): Question {
  const span = { ...(from && { from }), ...(to && { to }) };
  if (question === 'not-read' && person) return { is: question, person: person as PersonId, ...span };
  if (question === 'not-served' && before) return { is: question, before };
  if (question === 'nothing' && from && to) return { is: question, from, to };
  throw invalid('question-incomplete', { question });
}

const asked = (question: Question): string => {
  switch (question.is) {
    case 'not-read':
      return `该人员${question.from ? `自${question.from}起` : ''}${question.to ? `至${question.to}止` : ''}查阅本案`;
    case 'not-served':
      return `${question.before}之前送达`;
    case 'nothing':
      return `${question.from}至${question.to}的行为`;
  }
};

function sentenceOf(question: Question, { holds, contradictions, examined, record, streams }: Absence): string {
  const range = record
    ? `已逐条查遍整套记录 ${record.events} 条，其中查阅条目 ${examined} 条（${streams.length} 个事件流）`
    : `已逐条查遍本案 ${examined} 条记录`;
  const bound = record?.head
    ? `；前 ${record.head.count} 条与 ${record.head.at} 签名的链头一致`
    : record
      ? '；尚无签名的链头可以比对'
      : '；可以凭出具的卷宗核验';
  return `${range}${bound}。${holds ? `没有${asked(question)}的记录` : `有 ${contradictions.length} 条${asked(question)}的记录`}。`;
}
