import { CurrentOfficer } from '#identity';
import { caseEventTypes, caseKindName } from '#inspection';
import { type StreamId, dayOf, timeOfDay } from '#kernel';
import { type Actor, streamOfKind } from '#platform';
import { ReadsOne } from '#read-audit';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type CaseProof, StreamProofs } from '../history/stream-proof.js';
import { CaseProofDto } from './proof.dto.js';

/** 核验: whether a case is as it was recorded, for whoever may see it. */
@ApiTags('历史')
@Controller('api/inspection/cases/:id')
export class ProofController {
  constructor(private readonly proofs: StreamProofs) {}

  @ReadsOne()
  @ApiOperation({ operationId: 'proveCase', summary: '核验案件的记录：链式散列，及其在最新签名的链头中的位置' })
  @Get('proof')
  async prove(@CurrentOfficer() actor: Actor, @Param('id') id: string): Promise<CaseProofDto> {
    const stream = streamOfKind(caseKindName, id);
    return told(stream, await this.proofs.prove(actor, stream));
  }
}

function told(stream: StreamId, proof: CaseProof): CaseProofDto {
  const { holds, brokenAt, storeId, genesis, events, places, head, keys } = proof;
  const names: Readonly<Record<string, { readonly zh: string }>> = caseEventTypes;
  return {
    holds,
    sentence: sentenceOf(proof),
    unsigned: unsignedOf(proof),
    brokenAt,
    stream,
    storeId,
    genesis,
    events: events.map(({ meta, version, type, metaText, dataText, hash }, n) => ({
      event: meta.id,
      version,
      name: names[type]?.zh ?? type,
      recordedAt: meta.recordedAt,
      meta: metaText,
      data: dataText,
      hash: Buffer.from(hash).toString('hex'),
      index: places[n]?.index ?? null,
      path: [...(places[n]?.path ?? [])],
    })),
    head,
    keys: [...keys],
  };
}

const unsignedOf = ({ places }: CaseProof): number => places.filter((place) => place === null).length;

function sentenceOf(proof: CaseProof): string {
  const { events, brokenAt, head, headHolds, logDiffers } = proof;
  if (brokenAt !== null) return `第 ${brokenAt} 条记录与其散列不符：记录被改动过。请停止使用并保留现场。`;
  const whole = `本案 ${events.length} 条记录逐条相接，内容与散列相符`;
  if (logDiffers)
    return `${whole}，但整套记录与已签名的链头不一致：其他记录被改动、删除或者换位。请运行 anmai verify。`;
  if (!head) return `${whole}；尚无签名的链头可以比对。`;
  if (!headHolds) return `${whole}，但最新的链头不是由可信的密钥签名的。请运行 anmai verify。`;
  const unsigned = unsignedOf(proof);
  const signedAt = `${dayOf(head.at)} ${timeOfDay(head.at)}`;
  const signed = `${events.length - unsigned} 条在 ${signedAt} 签名的链头之内`;
  return `${whole}；${signed}${unsigned > 0 ? `，最后 ${unsigned} 条尚未签名` : ''}。链头之后的记录不能据此证明。`;
}
