import type { BrowserContext, CDPSession } from 'playwright-core';

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, number>>;
}

/** Asks one thing of a target that Playwright gives no session for, by way of the browser's own session. */
function ask(session: CDPSession, sessionId: string, id: number, method: string): Promise<Answer> {
  const answered = new Promise<Answer>((resolve) => {
    const listen = ({ message }: { readonly message: string }): void => {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(answer);
    };
    session.on('Target.receivedMessageFromTarget', listen);
  });
  return session
    .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    .then(() => answered);
}

/** Bytes that the extension's background holds after clearing up; undefined where it sleeps. */
export async function backgroundBytes(context: BrowserContext): Promise<number | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return undefined;
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) return undefined;
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  await ask(session, sessionId, 1, 'HeapProfiler.collectGarbage');
  const { result = {} } = await ask(session, sessionId, 2, 'Runtime.getHeapUsage');
  await session.detach();
  return (result['usedSize'] ?? NaN) + (result['backingStorageSize'] ?? 0);
}
