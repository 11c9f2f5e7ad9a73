import { caseActs, caseNorms, leadActs, leadNorms } from '#inspection';
import { type PowerItem, powerTypes, shippedCatalogue, unitKinds } from '#law';
import { NotPersonal } from '#read-audit';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NormListDto, PowerItemListDto, type NormItemDto, type PowerItemDto } from './catalogue.dto.js';

const actNames = new Map<string, string>([...leadActs, ...caseActs].map(({ act, zh }) => [act, zh]));

const norms: NormItemDto[] = [leadNorms, caseNorms].flatMap(({ gates, checks }) =>
  [...gates, ...checks].map(({ id, edition, basis, says, level, acts, clauses }) => ({
    id,
    edition,
    basis,
    says,
    level,
    acts: acts.map((act) => actNames.get(act) ?? act),
    clauses: clauses.map((code) => shippedCatalogue.clause(code).label),
  })),
);

/** What acts are judged by, and the powers that the bureau publishes. Everybody who signed in may read both. */
@NotPersonal('the law is public')
@ApiTags('法规与期限')
@Controller('api/law')
export class CatalogueController {
  @ApiOperation({ operationId: 'listNorms', summary: '办理各项行为的法定要求' })
  @Get('norms')
  norms(): NormListDto {
    return { norms };
  }

  @ApiOperation({ operationId: 'listPowerItems', summary: '权力事项及其责任事项、追责情形' })
  @Get('power-items')
  powerItems(): PowerItemListDto {
    return { items: shippedCatalogue.items.map(itemOf) };
  }
}

const itemOf = ({ no, nameZh, type, code, basis, unit, subItems, notes }: PowerItem): PowerItemDto => ({
  no,
  name: nameZh,
  type,
  typeName: powerTypes[type],
  code,
  basis: basis.map(({ statute, article }) => `《${statute}》${article ?? ''}`),
  unit: unitKinds[unit.kind],
  stages: shippedCatalogue.stagesOf(no).stages.map((stage) => ({ name: stage.nameZh, duties: [...stage.duties] })),
  subItems: subItems.map((item) => item.nameZh),
  clauses: shippedCatalogue.clausesOf(no).map(({ label }) => label),
  notes: [...notes],
});
