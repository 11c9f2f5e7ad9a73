export { EventStoreDbDouble, type DoubleOptions } from './eventstoredb-double.js';
export { type Held, type Interruptions, type Point, failure } from './interruptions.js';
export { type Passing, TcpProxy } from './tcp-proxy.js';
