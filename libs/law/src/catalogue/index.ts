export * from './catalogue.js';
export * from './clause.js';
export * from './parse-catalogue.js';
export * from './power-item.js';
export { shippedCatalogue } from './shipped.js';
