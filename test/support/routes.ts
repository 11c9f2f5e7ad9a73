import { type Access, accessOf } from '#identity';
import { type ExecutionContext, type INestApplication, type Type, RequestMethod } from '@nestjs/common';
import { RouteParamtypes } from '@nestjs/common/internal';
import { METHOD_METADATA, PARAMTYPES_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';

// Every route of the API as Nest knows it: read off the controllers, so that a new route is there by itself.

/** A class that class-validator checks: what a body or a query string is turned into. */
export type Dto = new () => object;

export interface Route {
  readonly method: string;
  /** `/api/inspection/cases/:id/acts/file-case`. */
  readonly path: string;
  readonly access: Access;
  /** For what else decorators say of it. */
  readonly target: Pick<ExecutionContext, 'getHandler' | 'getClass'>;
  /** `bytes`: the body is an upload. */
  readonly body: Dto | 'bytes' | null;
  readonly query: Dto | null;
  /** Query values that are asked for one by one. */
  readonly queryNames: readonly string[];
  /** Request headers that the route asks for, in lower case. */
  readonly headers: readonly string[];
}

export const routeName = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

export function routesOf(app: INestApplication): readonly Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  return modules
    .flatMap(({ controllers }) => [...controllers.values()])
    .flatMap(({ metatype }) => (metatype ? routesOfController(metatype as Type) : []));
}

function routesOfController(controller: Type): Route[] {
  const prototype = controller.prototype as object;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = (prototype as Record<string, (...all: unknown[]) => unknown>)[name]!;
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const target: Route['target'] = { getHandler: () => handler, getClass: <T>() => controller as Type<T> };
    const common = { method: RequestMethod[method], access: accessOf(target), target, ...inputsOf(controller, name) };
    return pathsOf(controller).flatMap((base) =>
      pathsOf(handler).map((own) => ({
        ...common,
        path: `/${base}/${own}`.replaceAll(/\/+/g, '/').replace(/\/$/, ''),
      })),
    );
  });
}

const pathsOf = (target: object): readonly string[] =>
  [Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined].flat().map((path) => path ?? '');

interface Argument {
  readonly kind: RouteParamtypes;
  readonly name: string | undefined;
  readonly type: Dto | undefined;
}

function inputsOf(controller: Type, method: string): Pick<Route, 'body' | 'query' | 'queryNames' | 'headers'> {
  const args = argumentsOf(controller, method);
  const named = (kind: RouteParamtypes) =>
    args.flatMap((argument) => (argument.kind === kind && argument.name !== undefined ? [argument.name] : []));
  const whole = (kind: RouteParamtypes) =>
    args.find((argument) => argument.kind === kind && argument.name === undefined)?.type;
  const consumed = Reflect.getMetadata('swagger/apiConsumes', methodOf(controller, method)) as string[] | undefined;
  return {
    body: consumed?.includes('application/octet-stream') ? 'bytes' : (whole(RouteParamtypes.BODY) ?? null),
    query: whole(RouteParamtypes.QUERY) ?? null,
    queryNames: named(RouteParamtypes.QUERY),
    headers: named(RouteParamtypes.HEADERS).map((name) => name.toLowerCase()),
  };
}

/** Decorated parameters; what a custom decorator gives is no input of the sender's. */
function argumentsOf(controller: Type, method: string): Argument[] {
  const all = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { readonly index: number; readonly data?: unknown }
  >;
  const types = (Reflect.getMetadata(PARAMTYPES_METADATA, controller.prototype as object, method) ?? []) as Dto[];
  return Object.entries(all).map(([key, { index, data }]) => ({
    kind: Number(key.split(':')[0]),
    name: typeof data === 'string' ? data : undefined,
    type: types[index],
  }));
}

const methodOf = (controller: Type, name: string): object =>
  (controller.prototype as Record<string, object>)[name] ?? {};
