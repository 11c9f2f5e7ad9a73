import { CurrentOfficer, IdempotencyKey, NeedsIdempotencyKey, idempotencyKey } from '#identity';
import type { JsonObject } from '#kernel';
import { Body, Controller, Headers, HttpCode, Inject, Param, Post, Res, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiExtraModels, ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type ActRow, routeOf } from '../acting/act-table.js';
import type { Actor } from '../acting/actor.js';
import { recordActs } from '../acting/record-acts.js';
import type { Acted } from '../acting/request.js';
import { ActedDto } from './acted.dto.js';
import { type StatedDto, actBody } from './act-body.dto.js';
import { PerformAct } from './perform-act.js';
import { streamOfKind } from './stream-param.js';

export interface ActRoutes {
  /** `api/inspection/cases`. */
  readonly path: string;
  readonly tag: string;
  /** The stream kind whose acts these are. */
  readonly kind: string;
  readonly acts: readonly ActRow[];
  /** As the kind says. */
  readonly amendable?: false;
}

interface ActController {
  readonly commands: CommandBus;
}
type ActBody = StatedDto & { readonly input: object };

/**
 * One route per act, read off the act table: `POST <path>/acts/<act>` creates, `POST <path>/:id/acts/<act>` continues.
 */
export function actController({ path, tag, kind, acts, amendable }: ActRoutes): Type<unknown> {
  @ApiTags(tag)
  @Controller(path)
  class Acts implements ActController {
    constructor(@Inject(CommandBus) readonly commands: CommandBus) {}
  }
  Object.defineProperty(Acts, 'name', { value: `${kind} acts` });
  for (const row of [...acts.filter(({ side }) => side !== 'system'), ...(amendable === false ? [] : recordActs)]) {
    Object.defineProperty(Acts.prototype, row.act, { value: performs(kind, row), writable: true, configurable: true });
    describe(Acts.prototype, kind, row);
  }
  return Acts;
}

/** The method behind an act's route; the last two arguments are there only where the act continues a stream. */
const performs = (kind: string, row: ActRow) =>
  async function (
    this: ActController,
    officer: Actor,
    { input, ...stated }: ActBody,
    key: string | undefined,
    reply: FastifyReply,
    ifMatch?: string,
    id?: string,
  ): Promise<Acted> {
    const acted = await this.commands.execute(
      new PerformAct(kind, officer, {
        ...stated,
        act: row.act,
        stream: id === undefined ? null : streamOfKind(kind, id),
        input: input as JsonObject,
        key: idempotencyKey(key),
        ifMatch: ifMatch ? unquoted(ifMatch) : null,
      }),
    );
    void reply.header('etag', `"${acted.head}"`);
    return acted;
  };

/** What decorators would say about a method written by hand. */
function describe(prototype: object, kind: string, row: ActRow): void {
  const name = row.act;
  const input = actBody(row);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  const headers = [NeedsIdempotencyKey()];
  CurrentOfficer()(prototype, name, 0);
  Body()(prototype, name, 1);
  IdempotencyKey()(prototype, name, 2);
  Res({ passthrough: true })(prototype, name, 3);
  if (!row.creates) {
    Headers('if-match')(prototype, name, 4);
    Param('id')(prototype, name, 5);
    headers.push(
      ApiHeader({ name: 'If-Match', required: false, description: '上次读到的 ETag；不一致则返回 409 和其后的变化' }),
      ApiParam({ name: 'id', type: String, description: `${kind}-…` }),
    );
  }
  Reflect.defineMetadata('design:paramtypes', [Object, input, String, Object, String, String], prototype, name);
  const decorators: MethodDecorator[] = [
    Post(row.creates ? `acts/${routeOf(row.act)}` : `:id/acts/${routeOf(row.act)}`),
    HttpCode(row.creates ? 201 : 200),
    ApiOperation({ operationId: operationOf(kind, row), summary: row.zh }),
    ApiExtraModels(input),
    ApiBody({ type: input }),
    ApiResponse({ status: row.creates ? 201 : 200, type: ActedDto }),
    ...headers,
  ];
  for (const apply of decorators) apply(prototype, name, descriptor);
}

/** What may be done to records has a route in every kind. */
const operationOf = (kind: string, { act, side }: ActRow): string =>
  side === 'record' ? `${act}In${kind.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}` : act;

const unquoted = (etag: string): string => etag.replace(/^"(.*)"$/, '$1');
