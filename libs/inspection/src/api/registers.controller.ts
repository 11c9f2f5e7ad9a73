import { CurrentOfficer, Roles } from '#identity';
import { Problem, WallClock } from '#kernel';
import type { Actor } from '#platform';
import { type NumberEntry, NumberRegisters, type Series, numberText } from '#registers';
import { NotPersonal } from '#read-audit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type NumberedForm, defaultNumbering } from '../application/numbering.js';
import { GiveUpNumberDto, type NumberRegisterDto, type RegisteredNumberDto } from './registers.dto.js';

const statusNames = { reserved: '已取号', used: '已使用', voided: '已作废' } as const;

/** 案号、文号登记簿: every number of the bureau, used or voided with a reason. */
@ApiTags('文号登记簿')
@Controller('api/inspection/registers')
export class RegistersController {
  constructor(
    private readonly registers: NumberRegisters,
    private readonly clock: WallClock,
  ) {}

  @NotPersonal('numbers and the cases they were given to')
  @ApiOperation({ operationId: 'listNumbers', summary: '文号登记簿' })
  @Roles('inspector', 'teamLeader', 'legalReviewer', 'bureauLeader', 'auditor', 'archivist')
  @Get(':form/:year')
  async list(
    @CurrentOfficer() { bureau }: Actor,
    @Param('form') form: string,
    @Param('year') year: string,
  ): Promise<NumberRegisterDto> {
    const series = seriesOf(bureau, form, year);
    const entries = await this.registers.list(series);
    return { form, year: series.year, numbers: entries.map((entry) => item(entry, series)) };
  }

  @ApiOperation({ operationId: 'giveUpNumber', summary: '作废已取未用的号' })
  @Roles('teamLeader')
  @Post(':form/:year/:number/acts/give-up')
  @HttpCode(204)
  async giveUp(
    @CurrentOfficer() { bureau, person }: Actor,
    @Param('form') form: string,
    @Param('year') year: string,
    @Param('number') number: string,
    @Body() { reason }: GiveUpNumberDto,
  ): Promise<void> {
    const series = seriesOf(bureau, form, year);
    await this.registers.giveUp({
      series,
      number: wholeNumber(number),
      reason,
      on: this.clock.today(),
      by: person,
    });
  }
}

const item = ({ number, status, reason, holder }: NumberEntry, { form, year }: Series): RegisteredNumberDto => ({
  number,
  text: numberText(defaultNumbering[form as NumberedForm], year, number),
  status,
  statusName: statusNames[status],
  reason: reason ?? null,
  inspectionCase: holder.split(' ')[0] ?? holder,
});

/** @throws Problem `register-unknown`. */
function seriesOf(bureau: Series['bureau'], form: string, year: string): Series {
  if (!Object.hasOwn(defaultNumbering, form) || !/^\d{4}$/.test(year))
    throw new Problem('not-found', 'register-unknown', { forms: Object.keys(defaultNumbering) });
  return { bureau, form, year: Number(year) };
}

/** @throws Problem `number-unknown`. */
function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Problem('not-found', 'number-unknown', { number: text.slice(0, 20) });
  return Number(text);
}
