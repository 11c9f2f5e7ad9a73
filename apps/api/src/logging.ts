import type { Settings } from '#platform';
import type { Report } from '#read-store';
import { type Logger, pino } from 'pino';

/** Logs are JSON lines on stdout; nothing personal goes into them. */
export const logTo = (settings: Pick<Settings, 'log'>): Logger =>
  pino({ level: settings.log, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** Health goes to the metrics; what a person should know goes to the log. */
export const tellReport =
  (log: Logger) =>
  (report: Report): void => {
    if (report.kind === 'health') return;
    const level = report.kind === 'held-back' || report.kind === 'failed' ? 'error' : 'info';
    log[level](report, `projection ${report.kind}`);
  };
