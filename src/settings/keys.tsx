import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { keysAddress, keySettings, ownKeys, type OwnKey } from '../platform/keys.ts';

/** Our keys, and how to change them: where the browser lets no page open its own list, in words. */
export function Keys() {
  const { keys: said } = useWords().device;
  const [found, setFound] = useState<readonly OwnKey[]>([]);
  useEffect(() => {
    const look = (): void => {
      ownKeys().then(setFound, () => undefined);
    };
    look();
    // They are changed on another page.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const names = Object.entries(said.names).flatMap(([name, title]) => {
    const key = found.find((one) => one.name === name);
    return key === undefined ? [] : [{ ...key, title }];
  });
  if (names.length === 0) return null;
  const open = keySettings();
  const address = keysAddress();
  return (
    <section>
      <h2>{said.heading}</h2>
      <p class="fine">{said.about}</p>
      <ul class="choices">
        {names.map(({ name, keys, title }) => (
          <li key={name}>
            {title}: {keys === '' ? said.none : <kbd dir="ltr">{keys}</kbd>}
          </li>
        ))}
      </ul>
      {open === undefined ? (
        <p>{(address.startsWith('about:') ? said.byAddons : said.byAddress)(address)}</p>
      ) : (
        <p>
          <button type="button" onClick={() => void open()}>
            {said.change}
          </button>
        </p>
      )}
    </section>
  );
}
