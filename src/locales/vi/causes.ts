// The causes' words follow; until then they stand in English.
export { causes } from '../en/causes.ts';
