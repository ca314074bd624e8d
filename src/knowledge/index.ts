export * from './groups.js';
export * from './agendas.js';
export * from './phase-words.js';
export * from './sources.js';
export * from './feedback-items.js';
export * from './feedback-item-words.js';
