export * from './checkpoints.js';
export * from './process-runner.js';
