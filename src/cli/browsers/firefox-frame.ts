/** Runs in the process of the page: does what it is sent, with the page's own rights, and answers. */
const frameScript = `
  addMessageListener('lurewatch:run', async ({ data: { id, body } }) => {
    let answer;
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox('(async () => {' + body + '})()', sandbox);
      answer = { value: JSON.stringify({ value }) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('lurewatch:ran', { id, ...answer });
  });
`;

let last = 0;

/**
 * Runs the body of a function in a page that is no tab (popup, background), as the page's own script.
 * `run` runs a script in the browser's window, where the expression `frame` gives the page's element. Rejects
 * when there is no answer within `patience` milliseconds.
 */
export async function runInFrame<Result>(
  run: <Answer>(body: string) => Promise<Answer>,
  frame: string,
  body: string,
  patience = 8000,
): Promise<Result> {
  last += 1;
  const text = await run<string>(`
    const frame = ${frame};
    if (!frame) throw new Error('There is no such page of the extension.');
    const { messageManager } = frame;
    // Each frame script is loaded for one run: a page that was left takes its own along.
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript.replaceAll('lurewatch:', `lurewatch-${last}:`))}), false);
    return new Promise((resolve, reject) => {
      // A page that is put to sleep meanwhile never answers.
      setTimeout(() => reject(new Error('The page of the extension did not answer.')), ${patience});
      messageManager.addMessageListener('lurewatch-${last}:ran', function heard({ data }) {
        messageManager.removeMessageListener('lurewatch-${last}:ran', heard);
        if (data.error) reject(new Error(data.error));
        else resolve(data.value);
      });
      messageManager.sendAsyncMessage('lurewatch-${last}:run', { id: ${last}, body: ${JSON.stringify(body)} });
    });`);
  return (JSON.parse(text) as { value: Result }).value;
}
