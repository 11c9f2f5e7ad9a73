import { officersProjection } from '#identity';
import { inspectionProjections } from '#inspection';
import type { Projection } from '#kernel';

/** Every read model that is kept up with the record. */
export const projections: readonly Projection[] = [officersProjection, ...inspectionProjections];
