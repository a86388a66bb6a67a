import { openMessage } from '../mime/open.ts';
import type { Analysis, Analyzed, Recipient } from '../model/analysis.ts';
import type { Report } from '../model/report.ts';
import type { Problem, Source, SourceFormat } from '../model/source.ts';
import { readAuthentication } from './authentication.ts';
import { diagnose } from './diagnosis.ts';
import { check } from './findings.ts';
import { readHops } from './hops.ts';
import { readReport } from './report.ts';
import { withGuessedProduct } from './route-generator.ts';

/** The stages of one analysis, in order; told as they begin. */
export type Stage = 'structure' | 'report' | 'judging';

/**
 * The analysis of one source: open it, read what the report says, judge each recipient, follow the path, check. The decoded texts come
 * beside it, so that evidence can be shown. Never throws for bad mail; a fault of our own gives `unreadable`, `failed`.
 */
export async function analyze(source: Source, onStage?: (stage: Stage) => void): Promise<Analyzed> {
  try {
    onStage?.('structure');
    const opened = await openMessage(source);
    onStage?.('report');
    const report = withGuessedProduct(opened, readReport(opened));
    if (source.doubtful && report.kind === 'ordinary')
      return {
        analysis: unreadable('nonsense', source.name, source.bytes.length, source.format),
        texts: [],
      };
    const { hops, route } = readHops(opened, report);
    onStage?.('judging');
    const recipients: readonly Recipient[] = report.recipients.map((recipient) => ({
      ...recipient,
      diagnosis: diagnose(opened, report, recipient, hops),
    }));
    const authentication = readAuthentication(opened, report);
    const findings = check(opened, report, hops, authentication);
    const judged = { recipients, hops, route, findings, ...(authentication ? { authentication } : {}) };
    return { analysis: assemble(source, report, judged), texts: opened.texts };
  } catch {
    return { analysis: unreadable('failed', source.name, source.bytes.length, source.format), texts: [] };
  }
}

function assemble(
  source: Source,
  report: Report,
  judged: Pick<Analysis, 'recipients' | 'hops' | 'route' | 'findings' | 'authentication'>,
): Analysis {
  const base = {
    version: 1 as const,
    source: { name: source.name, format: source.format, bytes: source.bytes.length },
    generator: report.generator,
    because: report.because,
    ...(report.reportingMta ? { reportingMta: report.reportingMta } : {}),
    ...(report.arrivalDate ? { arrivalDate: report.arrivalDate } : {}),
    ...(report.reportDate ? { reportDate: report.reportDate } : {}),
    original: report.original,
    ...(report.notice ? { notice: report.notice } : {}),
    ...judged,
  };
  switch (report.kind) {
    case 'read-receipt':
      return {
        ...base,
        kind: 'read-receipt',
        ...(report.disposition ? { disposition: report.disposition } : {}),
      };
    case 'auto-reply':
      return { ...base, kind: 'auto-reply', autoReply: report.autoReply ?? 'acknowledgement' };
    case 'feedback':
      return {
        ...base,
        kind: 'feedback',
        ...(report.feedbackType ? { feedbackType: report.feedbackType } : {}),
      };
    case 'unreadable':
      return { ...base, kind: 'unreadable', problem: 'failed' };
    case 'failure':
    case 'delay':
    case 'success':
    case 'ordinary':
      return { ...base, kind: report.kind };
  }
}

/** The analysis of something that cannot be read: why, and what was brought. `bytes` is its size. */
export function unreadable(
  problem: Problem,
  name: string,
  bytes: number,
  format: SourceFormat = 'text',
): Analysis {
  return {
    version: 1,
    source: { name, format, bytes },
    kind: 'unreadable',
    problem,
    generator: { product: 'unknown', confidence: 'guessed', language: 'und' },
    because: [],
    recipients: [],
    original: {},
    hops: [],
    route: [],
    findings: [],
  };
}
