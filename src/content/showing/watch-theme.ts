/** Calls back when the page may have turned from light to dark or back. Returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const later = (): void => void requestAnimationFrame(changed);
  const scheme =
    typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
  scheme?.addEventListener('change', later);
  // Sites turn dark by an attribute of the document or its body.
  const observer = new MutationObserver(later);
  for (const element of document.querySelectorAll(':root, body')) {
    observer.observe(element, { attributes: true });
  }
  return () => {
    observer.disconnect();
    scheme?.removeEventListener('change', later);
  };
}
