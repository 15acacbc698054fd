import { useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { request, socialGroups } from '../platform/permissions.ts';

/** The social sites, all chosen beforehand; one click asks the browser for those that are still chosen. */
export function SocialSites() {
  const { welcome } = useWords();
  const [groups] = useState(socialGroups);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(groups.map(({ name }) => name)),
  );
  const [answer, setAnswer] = useState<'allowed' | 'refused'>();
  const toggle = (name: string): void => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const ask = (): void => {
    const origins = groups.filter(({ name }) => chosen.has(name)).flatMap((one) => one.origins);
    request(origins).then(
      (granted) => setAnswer(granted ? 'allowed' : 'refused'),
      () => setAnswer('refused'),
    );
  };
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{welcome.socialHeading}</h2>
      <p>{welcome.socialAbout}</p>
      <div class="columns">
        {groups.map(({ name }) => (
          <label key={name} class="line">
            <input type="checkbox" checked={chosen.has(name)} onChange={() => toggle(name)} />
            <bdi dir="ltr">{name}</bdi>
          </label>
        ))}
      </div>
      <p>
        <button type="button" class="main" disabled={chosen.size === 0} onClick={ask}>
          {welcome.allow}
        </button>
      </p>
      <output>{answer === undefined ? '' : welcome[answer]}</output>
    </section>
  );
}
