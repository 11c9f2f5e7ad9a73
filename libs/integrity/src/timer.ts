/** Calls back once after some time; a test moves the time itself. */
export interface Timer {
  /** @returns cancels the call. */
  after(ms: number, call: () => void): () => void;
}

export const systemTimer: Timer = {
  after(ms, call) {
    const timeout = setTimeout(call, ms).unref();
    return () => clearTimeout(timeout);
  },
};
