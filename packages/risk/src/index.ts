export * from './classes.ts';
export * from './rule.ts';
