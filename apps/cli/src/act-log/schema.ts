import type { JsonObject } from '#kernel';
import { type LogTable, logTables } from './act-log.js';
import { type Definitions, schemaOfDto } from './dto-schema.js';
import { ActLogDto, LoggedActDto, actLogFormat, actLogVersion, tooManyActs } from './envelope.js';

/**
 * The JSON schema (draft 7) of act logs, generated from the DTOs that the reader checks with. It describes shapes; that
 * labels are known, days are not in the future and every word was said by the source is for the reader and the writer.
 */
export function actLogSchema(): JsonObject {
  const definitions: Definitions = {};
  schemaOfDto(ActLogDto, definitions);
  schemaOfDto(LoggedActDto, definitions);
  const inputs = (Object.keys(logTables) as LogTable[]).flatMap((table) =>
    logTables[table].acts.map(({ act, zh, input }) => {
      const ref = schemaOfDto(input, definitions);
      const needed = definitions[ref['$ref']!.toString().split('/').at(-1)!]?.['required'];
      return {
        title: zh,
        properties: { act: { const: act }, stream: { pattern: `^${table}/` }, input: ref },
        ...(needed ? { required: ['input'] } : {}),
      };
    }),
  );
  const { ActLog: envelope, LoggedAct: act, ...rest } = definitions;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:${actLogFormat}:${actLogVersion}`,
    title: '行为日志',
    description: '按日期排列的行为。来源没有载明的写 null 或者不写，不得推测填写。编码为不带 BOM 的 UTF-8。',
    ...envelope,
    properties: {
      format: { const: actLogFormat },
      version: { const: actLogVersion },
      ...(envelope!['properties'] as JsonObject),
      acts: { type: 'array', maxItems: tooManyActs - 1, items: { $ref: '#/definitions/LoggedAct' } },
    },
    required: ['format', 'version', ...(envelope!['required'] as readonly string[]), 'acts'],
    definitions: {
      ...rest,
      LoggedAct: { ...act, oneOf: inputs },
    },
  };
}
