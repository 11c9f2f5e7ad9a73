import 'reflect-metadata';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Observable, map } from 'rxjs';
import type { PersonId } from '#kernel';
import { ReadLog } from '../application/read-log.js';
import type { ReadKind } from '../domain/reads.js';

// Every route that answers says whether its reads are recorded. A test walks the route table: none may be silent.

/** What a route says of its reads. */
export type Reading =
  /** Recorded with the answer; the interceptor does it. */
  | { readonly is: 'audited'; readonly kind: ReadKind; readonly subjects: SubjectsIn }
  /** The handler records it itself, before anything is opened. */
  | { readonly is: 'audited by itself' }
  /** Nothing of a lead, a case or a person in it. */
  | { readonly is: 'not personal'; readonly why: string };

/** Which leads and cases an answer told of. */
type SubjectsIn = (request: Pick<FastifyRequest, 'params' | 'query'>, answer: unknown) => readonly string[];

const readingKey = 'anmai:reading';
const reflector = new Reflector();
const says = (reading: Reading) => SetMetadata(readingKey, reading);

/** Undefined for a route that says nothing. */
export const readingOf = (target: Pick<ExecutionContext, 'getHandler' | 'getClass'>): Reading | undefined =>
  reflector.getAllAndOverride<Reading | undefined>(readingKey, [target.getHandler(), target.getClass()]);

/** The route reads the one lead or case that its path names as `:id`. */
export const ReadsOne = (kind: ReadKind = 'view', ...parameters: readonly string[]) =>
  says({
    is: 'audited',
    kind,
    subjects: ({ params }) => ['id', ...parameters].map((name) => (params as Readonly<Record<string, string>>)[name]!),
  });

/** The route lists leads or cases under `items`, each with its `id`. */
export const ReadsList = () => says({ is: 'audited', kind: 'list', subjects: (_, answer) => idsIn(answer) });

/** The handler tells `ReadLog` itself, before it answers. */
export const RecordsItsReads = () => says({ is: 'audited by itself' });

/** @param why in a few words, for whoever goes through the routes. */
export const NotPersonal = (why: string) => says({ is: 'not personal', why });

const idsIn = (answer: unknown): readonly string[] => [
  ...new Set((answer as { readonly items: readonly { readonly id: string }[] }).items.map(({ id }) => id)),
];

interface ReadByOfficer extends FastifyRequest {
  readonly officer?: { readonly person: PersonId };
}

/** Records what routes that are marked `@ReadsOne()` or `@ReadsList()` have answered, before the answer leaves. */
@Injectable()
export class ReadAuditInterceptor implements NestInterceptor {
  constructor(private readonly log: ReadLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reading = readingOf(context);
    if (reading?.is !== 'audited') return next.handle();
    const request = context.switchToHttp().getRequest<ReadByOfficer>();
    return next.handle().pipe(
      map((answer: unknown) => {
        const subjects = reading.subjects(request, answer);
        const { officer, method, routeOptions } = request;
        if (officer && subjects.length > 0)
          this.log.note({
            person: officer.person,
            kind: reading.kind,
            what: `${method} ${routeOptions.url ?? ''}`,
            subjects,
          });
        return answer;
      }),
    );
  }
}
