import type { CDPSession } from 'playwright-core';
import { traceCategories, type TraceEvent } from './trace.ts';

/** What the browser tells of a piece of work. */
export async function traceOf(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: traceCategories, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise<string>((resolve) => {
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? ''));
  });
  await session.send('Tracing.end');
  const handle = await complete;
  let text = '';
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 20 });
    text += base64Encoded ? Buffer.from(data, 'base64').toString('utf8') : data;
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return (JSON.parse(text) as { traceEvents: readonly TraceEvent[] }).traceEvents;
}
