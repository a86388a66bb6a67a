import type { Dialect } from '../model/report.ts';
import { exchange } from './exchange/exchange.ts';
import { postfix } from './postfix/postfix.ts';

/** Every mail system whose bounces are read; order means nothing. */
export const DIALECTS: readonly Dialect[] = [exchange, postfix];
