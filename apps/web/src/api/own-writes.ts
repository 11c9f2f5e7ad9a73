/** The position of what this person last recorded: lists wait for it, so that everybody reads his own writes. */
let latest: string | undefined;

export function remember(position: string): void {
  if (latest === undefined || position > latest) latest = position;
}

/** For a list's query string: empty when nothing was recorded here. */
export const ownWrites = (): { waitFor?: string } => (latest === undefined ? {} : { waitFor: latest });

/** Whether a change at this position is this person's own doing, made here. */
export const isOwn = (position: string): boolean => latest !== undefined && position <= latest;
