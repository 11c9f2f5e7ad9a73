/** Reads an option that may be given more than once. Commander takes names in Chinese for no list. */
export const collected = (value: string, all: readonly string[]): readonly string[] => [...all, value];
