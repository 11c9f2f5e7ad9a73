export * from './draw.js';
