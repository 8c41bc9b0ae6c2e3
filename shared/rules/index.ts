/**
 * What the law says: rules with their articles, dated figures, the papers asked for, and one question over all of them.
 * @example assess(file).outcome // 'eligible' | 'incomplete' | 'officer'
 */
export { assess, type Sign } from './assess.ts';
export { rules } from './law/index.ts';
export { parametersOn } from './parameters.ts';
export { programmes } from './programmes.ts';
export { builtInRuleSet, type RuleSet } from './rule-set.ts';
export { rulesVersion } from './version.ts';
