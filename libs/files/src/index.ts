export * from './directory-files.js';
export * from './file-store.js';
export { type MediaType, allowedMediaTypes } from './media-type.js';
