/** Scripts that look at what stands on a page, open shadow trees too; each is run as a function's body. */

/** Names for the other scripts: every element, every text that is seen with its boxes. */
const eyes = (root: string): string => `
  const start = ${root};
  const within = (tree) => [...tree.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const everything = within(start);
  /** Not words of ours: what a person typed, what leaves, the ad's own, the editor's text. */
  const foreign = 'textarea, pre, code, option, q, script, style, .cm-editor, .lit-field, .outgoing';
  const unseen = (one) => one.checkVisibility?.() === false || one.closest('.unseen') !== null || one.closest('thead') !== null && getComputedStyle(one.closest('thead')).position === 'absolute';
  const texts = everything.flatMap((one) =>
    [...one.childNodes].filter((node) => node.nodeType === 3 && /\\p{L}/u.test(node.nodeValue) && one.closest(foreign) === null));
  const boxesOf = (node) => {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  const nameOf = (one) => one.localName + (one.className && typeof one.className === 'string' ? '.' + one.className : '') + ' “' + one.textContent.trim().slice(0, 40) + '”';`;

/**
 * Makes every text of ours as long as the longest translation may be: five times for less than 8 letters, three times up
 * to 30, half as much again beyond; in words of up to 18 letters.
 */
export const stretch = (root = 'document.body'): string => `${eyes(root)}
  const longer = (text) => {
    const count = [...text].length;
    const wanted = Math.max(12, Math.ceil(count * (count < 8 ? 5 : count <= 30 ? 3 : 1.5)));
    const parts = text.split(/\\s+/);
    let made = text;
    let word = 0;
    for (let at = 0; [...made].length < wanted; at += 1) {
      const part = parts[at % parts.length];
      const joined = word + part.length <= 18;
      made += (joined ? '' : ' ') + part;
      word = joined ? word + part.length : part.length;
    }
    return made;
  };
  for (const node of texts) node.nodeValue = node.nodeValue.replace(/\\S[\\s\\S]*\\S|\\S/, longer);
  return texts.length;`;

/** What is cut off, leaves the window, lies over other words, or sticks out of its button. */
export const layoutFaults = (root = 'document.body'): string => `${eyes(root)}
  const width = document.documentElement.clientWidth;
  const faults = [];
  if (document.documentElement.scrollWidth > width + 1) faults.push('the page is ' + document.documentElement.scrollWidth + ' wide');
  const placed = texts.filter((node) => !unseen(node.parentElement)).map((node) => ({ node, boxes: boxesOf(node) })).filter(({ boxes }) => boxes.length > 0);
  for (const { node, boxes } of placed) {
    if (boxes.some(({ left, right }) => left < -1 || right > width + 1)) faults.push('leaves the window: ' + nameOf(node.parentElement));
    const button = node.parentElement.closest('button, summary');
    const around = button?.getBoundingClientRect();
    if (around && boxes.some((box) => box.left < around.left - 1 || box.right > around.right + 1 || box.top < around.top - 2 || box.bottom > around.bottom + 2))
      faults.push('sticks out: ' + nameOf(button));
  }
  for (const one of everything) {
    if (unseen(one) || one.closest(foreign) !== null) continue;
    const { overflowX, overflowY, textOverflow, whiteSpace } = getComputedStyle(one);
    if (textOverflow === 'ellipsis') faults.push('shortened: ' + nameOf(one));
    if (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1) faults.push('cut off: ' + nameOf(one));
    if (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 1) faults.push('cut off below: ' + nameOf(one));
  }
  for (const [at, one] of placed.entries())
    for (const other of placed.slice(at + 1))
      for (const a of one.boxes)
        for (const b of other.boxes)
          if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
            faults.push(nameOf(one.node.parentElement) + ' lies over ' + nameOf(other.node.parentElement));
  return [...new Set(faults)];`;

/** Letters that are spaced, slanted or made capital by style. */
export const letterFaults = (root = 'document.body'): string => `${eyes(root)}
  return [...new Set(texts.map(({ parentElement }) => parentElement))]
    .filter((one) => {
      const { letterSpacing, fontStyle, textTransform } = getComputedStyle(one);
      return !/^(?:normal|0px)$/.test(letterSpacing) || fontStyle !== 'normal' || textTransform !== 'none';
    })
    .map(nameOf);`;

/** Controls below 24 pixels, main ones below 44 in height. Links inside a sentence are as high as it. */
export const sizeFaults = (root = 'document.body'): string => `${eyes(root)}
  const controls = everything.filter((one) => one.matches('button, select, summary, input, textarea, [role=button]') && !unseen(one));
  return controls.flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    if (width === 0) return [];
    const main = one.matches('.main, .wide, .exit-button, .primary');
    if (Math.min(width, height) < 24) return ['small: ' + nameOf(one)];
    return main && height < 44 ? ['low: ' + nameOf(one)] : [];
  });`;
